"""A bar on a real terminal, and in a real notebook's kernel."""

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
from tests.paging.service import Service, Transport, uneven

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
SYNCHRONOUS = PROGRAM.replace("ASYNCHRONOUS", "False")
BOTH = pytest.mark.parametrize("program", [SYNCHRONOUS, PROGRAM.replace("ASYNCHRONOUS", "True")], ids=["sync", "async"])


@BOTH
def test_on_a_terminal(program: str) -> None:
    mine, theirs = pytest.importorskip("pty").openpty()  # there are systems without
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "100", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-W", "error", "-c", program]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=theirs) as process:
        os.close(theirs)
        seen = b""
        try:
            while chunk := os.read(mine, 65_536):
                seen += chunk
        except OSError:
            """The other end is closed."""
        assert process.stdout
        assert process.stdout.read() == b"700\n"
    os.close(mine)
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen.decode())
    assert "observations.search ━" in text
    assert "200 of 700, 0 s left" in text
    assert "700 of 700" in text
    assert process.returncode == 0


def test_into_a_file_goes_none() -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-W", "error", "-c", SYNCHRONOUS]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("700\n", "")


@BOTH
def test_in_a_notebook(program: str) -> None:
    clients: Any = pytest.importorskip("jupyter_client.manager")
    pytest.importorskip("ipykernel")
    told: list[tuple[str, dict[str, Any]]] = []

    def hear(message: dict[str, Any]) -> None:
        told.append((message["msg_type"], message["content"]))

    manager, client = clients.start_new_kernel(env={**os.environ, "PYTHONPATH": str(ROOT)})
    try:
        cell = program.replace("asyncio.run(main())", "await main()")
        reply = client.execute_interactive(cell, output_hook=hear, timeout=120)
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    assert reply["content"]["status"] == "ok", told
    shown = [content for kind, content in told if kind in ("display_data", "update_display_data")]
    assert len({each["transient"]["display_id"] for each in shown}) == 1
    assert shown[0]["data"]["text/html"] == "<progress></progress> observations.search: 0"
    assert shown[-1]["data"] == {
        "text/html": '<progress value="700" max="700"></progress> observations.search: 700 of 700',
        "text/plain": "observations.search: 700 of 700",
    }
    assert "200 of 700, 0 s left" in shown[1]["data"]["text/plain"]
    assert [content["text"] for kind, content in told if kind == "stream"] == ["700\n"]


def test_without_rich_it_is_told_what_to_install() -> None:
    program = """
import sys, importlib.util
found = importlib.util.find_spec
importlib.util.find_spec = lambda name, *rest: None if name == "rich" else found(name, *rest)
import inat_typed
inat = inat_typed.INaturalist()
inat.paginate(inat.v2.observations.search).progress()
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert 'ConfigurationError: a progress bar needs rich: python -m pip install "inat-typed[rich]"' in done.stderr
