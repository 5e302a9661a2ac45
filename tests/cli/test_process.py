"""What only a real process shows: entry points, signals, closed streams and the start of the interpreter."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from threading import Event

import pytest

from inat_typed import __version__
from inat_typed.cli import error_reporting, main
from tests.cli.runner import COMMAND, Result, run, run_in_subprocess
from tests.interrupts import restore_sigint
from tests.loopback import CannedResponse, ReceivedRequest, serving

SEARCH = ("v2", "observations", "search", "--sandbox", "--per-page", "200")
PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"


def test_entry_point_and_module_run_the_command_line() -> None:
    module, _, function = tomllib.loads(PYPROJECT.read_text())["project"]["scripts"]["inat-typed"].partition(":")
    assert getattr(import_module(module), function) is main
    script = f"import sys; from {module} import {function}; sys.exit({function}())"
    done = subprocess.run([sys.executable, "-c", script, "--version"], capture_output=True, text=True, check=False)
    expected = Result(0, f"inat-typed {__version__}\n", "")
    assert Result(done.returncode, done.stdout, done.stderr) == expected
    assert run_in_subprocess("--version") == run("--version") == expected


@pytest.mark.parametrize(("shell", "out"), [("| head -n 1 | wc -l", "1"), ("| true", "")])
def test_pipe_that_is_closed_early_is_no_error(shell: str, out: str) -> None:
    result = run_in_subprocess(*SEARCH, shell=shell)
    assert (result.status, result.out.strip(), result.err) == (0, out, "")


def test_pipe_that_is_closed_while_it_is_written_is_no_error() -> None:
    pipe = subprocess.PIPE
    with subprocess.Popen([*COMMAND, *SEARCH, "--format", "jsonl"], stdout=pipe, stderr=pipe) as process:
        assert process.stdout is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_closed_or_full_output_prints_no_traceback() -> None:
    search = ("v2", "observations", "search", "--sandbox", "--fields", "id")
    assert run_in_subprocess(*search, shell=">&-").err == ""
    full = run_in_subprocess(*search, shell="> /dev/full")
    assert full.status == 1
    assert full.err.startswith("inat-typed: ")
    assert full.err.count("\n") == 1


def test_every_character_can_be_printed_in_ascii() -> None:
    create = ("v2", "observations", "create", "--sandbox", "--species-guess", "Großer Fuchs 蝶", "--format", "table")
    result = run_in_subprocess(*create, "--fields", "species_guess", PYTHONIOENCODING="ascii")
    assert result.status == 0, result.err
    assert "Gro?er Fuchs ?" in result.out


def test_interrupt_exits_with_130_and_one_line() -> None:
    requested, finished = Event(), Event()

    def respond_late(_: ReceivedRequest) -> CannedResponse:
        requested.set()
        finished.wait(60)
        return CannedResponse()

    with serving(respond_late) as server:
        command = [*COMMAND, "v2", "taxa", "get", "1", "--api-url", server.address]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdout=pipe, stderr=pipe, preexec_fn=restore_sigint) as process:
            assert requested.wait(60)
            process.send_signal(signal.SIGINT)
            _, err = process.communicate(timeout=60)
            finished.set()
    assert process.returncode == error_reporting.INTERRUPTED
    assert err == b"inat-typed: interrupted\n"


def test_interrupt_during_imports_prints_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise KeyboardInterrupt")
    result = run_in_subprocess("--help", PYTHONPATH=_first_on_path(tmp_path))
    assert (result.status, result.err) == (error_reporting.INTERRUPTED, "")


def test_missing_typer_is_reported_with_the_install_command(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.modules['typer'] = None\n")
    result = run_in_subprocess("--help", PYTHONPATH=_first_on_path(tmp_path))
    assert result.status == 1
    assert result.err == 'inat-typed: the command line needs typer: python -m pip install "inat-typed[cli]"\n'


def _first_on_path(folder: Path) -> str:
    return os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))


def test_sandbox_is_served_until_interrupted() -> None:
    command, pipe = [*COMMAND, "sandbox", "--port", "0"], subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, preexec_fn=restore_sigint) as process:
        assert process.stdout is not None
        variables = dict(each.split("=") for each in (process.stdout.readline(), process.stdout.readline())[1].split())
        address = variables["INAT_API_URL"]
        assert json.loads(run("v2", "taxa", "get", "48662", "--api-url", address).out)["results"][0]["id"] == 48662
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
