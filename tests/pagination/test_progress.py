"""The progress bar on a pseudo-terminal and in a Jupyter kernel."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

PROGRAM = """
import asyncio, sys
from inat_typed import AsyncINaturalist, INaturalist, RateLimit
from tests.pagination.service import Service, Transport, uneven

limit = RateLimit(per_minute=600, burst=1, per_day=77_777)
settings = {"transport": Transport(Service(uneven(900))), "rate_limit": limit}

async def main():
    async with AsyncINaturalist(**settings) as inat:
        return await inat.paginate(inat.v2.observations.search).progress().limit(700).all()

if ASYNCHRONOUS:
    found = asyncio.run(main())
else:
    with INaturalist(**settings) as inat:
        found = inat.paginate(inat.v2.observations.search).progress().limit(700).all()
print(len(found))
"""
ROOT = Path(__file__).resolve().parents[2]
PYTHON_PATH = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
SYNCHRONOUS = PROGRAM.replace("ASYNCHRONOUS", "False")
sync_and_async = pytest.mark.parametrize(
    "program", [SYNCHRONOUS, PROGRAM.replace("ASYNCHRONOUS", "True")], ids=["sync", "async"]
)


@sync_and_async
def test_terminal_shows_a_bar(program: str) -> None:
    reader, terminal = pytest.importorskip("pty").openpty()  # not available on Windows
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100", "PYTHONPATH": PYTHON_PATH}
    command = [sys.executable, "-W", "error", "-c", program]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=terminal) as process:
        os.close(terminal)
        output = b""
        try:
            while chunk := os.read(reader, 65_536):
                output += chunk
        except OSError:
            pass  # the other end is closed
        assert process.stdout
        assert process.stdout.read() == b"700\n"
    os.close(reader)
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", output.decode())
    assert "observations.search ━" in text
    assert "200 of 700, 0 s left" in text
    assert "700 of 700" in text
    assert process.returncode == 0


def test_bar_is_silent_without_a_terminal() -> None:
    environment = {**os.environ, "PYTHONPATH": PYTHON_PATH}
    command = [sys.executable, "-W", "error", "-c", SYNCHRONOUS]
    process = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert (process.stdout, process.stderr) == ("700\n", "")


@sync_and_async
def test_notebook_shows_a_bar(program: str) -> None:
    clients: Any = pytest.importorskip("jupyter_client.manager")
    pytest.importorskip("ipykernel")
    messages: list[tuple[str, dict[str, Any]]] = []

    def collect(message: dict[str, Any]) -> None:
        messages.append((message["msg_type"], message["content"]))

    manager, client = clients.start_new_kernel(env={**os.environ, "PYTHONPATH": PYTHON_PATH})
    try:
        cell = program.replace("asyncio.run(main())", "await main()")
        reply = client.execute_interactive(cell, output_hook=collect, timeout=120)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    assert reply["content"]["status"] == "ok", messages
    shown = [content for kind, content in messages if kind in ("display_data", "update_display_data")]
    assert len({each["transient"]["display_id"] for each in shown}) == 1
    assert shown[0]["data"]["text/html"] == "<progress></progress> observations.search: 0"
    assert shown[-1]["data"] == {
        "text/html": '<progress value="700" max="700"></progress> observations.search: 700 of 700',
        "text/plain": "observations.search: 700 of 700",
    }
    assert "200 of 700, 0 s left" in shown[1]["data"]["text/plain"]
    assert [content["text"] for kind, content in messages if kind == "stream"] == ["700\n"]


def test_missing_rich_is_a_configuration_error() -> None:
    program = """
import sys, importlib.util
found = importlib.util.find_spec
importlib.util.find_spec = lambda name, *rest: None if name == "rich" else found(name, *rest)
import inat_typed
inat = inat_typed.INaturalist()
inat.paginate(inat.v2.observations.search).progress()
"""
    process = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    message = "ConfigurationError: a progress bar needs rich, which is not installed"
    assert f'{message}: python -m pip install "inat-typed[rich]"' in process.stderr
