"""Import the package once, then run each requested program in a fork: ``python -m tests.fork_server SOCKET``.

A request is three file descriptors (input, output, errors) and a JSON object; the response is the exit status, a signed
number of four bytes. The server ends when its standard input is closed. tests/programs.py has the clients.
"""

from __future__ import annotations

import gc
import json
import os
import runpy
import select
import signal
import socket
import sys
import warnings
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, TextIO

import httpx

from tests.ssl_contexts import share_ssl_contexts

PRELOADED = (
    "rich.console",
    "rich.progress",
    "rich.table",
    "inat_typed.cli.app",
    "inat_typed.client",
    "inat_typed.sandbox",
    "inat_typed.v1.models.observations",
    "inat_typed.v2.models.observations",
    "inat_typed.web.models",
)

Program = Callable[[], None]


def serve(address: str) -> Program | None:
    """Serve requests until the standard input is closed. Returns a program only in the fork that is to run it."""
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(address)
        listener.listen(64)
        print("ready", flush=True)
        signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # forks are not waited for
        while True:
            ready, _, _ = select.select([listener, sys.stdin], [], [])
            if sys.stdin in ready:
                return None
            connection, _ = listener.accept()
            if os.fork() == 0:
                listener.close()
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                return _supervise(connection)
            connection.close()


def _supervise(connection: socket.socket) -> Program:
    """Fork the requested program, wait for it and send its exit status. Returns only in the fork."""
    header, descriptors, _, _ = socket.recv_fds(connection, 4, 3)
    length = int.from_bytes(header, "big")
    request = json.loads(connection.recv(length, socket.MSG_WAITALL))
    if (process := os.fork()) == 0:
        connection.close()
        return _prepare(descriptors, **request)
    for descriptor in descriptors:
        os.close(descriptor)
    _, status = os.waitpid(process, 0)
    connection.sendall(os.waitstatus_to_exitcode(status).to_bytes(4, "big", signed=True))
    os._exit(0)


def _prepare(
    descriptors: list[int],
    arguments: list[str],
    folder: str,
    environment: dict[str, str],
    warning_filters: list[str],
) -> Program:
    """Set up this process as the interpreter does when it starts, and return the program to run."""
    for number, descriptor in enumerate(descriptors):
        os.dup2(descriptor, number)
        os.close(descriptor)
    sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stdout = _open_output(1, errors="strict")
    sys.stderr = _open_output(2, errors="backslashreplace")
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    for text in warning_filters:
        action, _, category = text.partition("::")
        warnings.simplefilter(action, getattr(sys.modules["builtins"], category or "Warning"))  # type: ignore[arg-type]
    return _program(*arguments)


def _open_output(number: int, errors: str) -> TextIO:
    return open(number, "w", encoding="utf-8", errors=errors, closefd=False)


def _program(first: str, *rest: str) -> Program:
    """Return what ``python`` would run with these arguments: ``-c CODE``, ``-m MODULE`` or a file."""
    if first == "-c":
        code, *arguments = rest
        sys.argv, sys.path[0] = ["-c", *arguments], ""
        main = sys.modules["__main__"] = ModuleType("__main__")
        return lambda: exec(compile(code, "<string>", "exec"), main.__dict__)
    if first == "-m":
        module, *arguments = rest
        sys.argv = [module, *arguments]
        return lambda: _discard(runpy.run_module(module, run_name="__main__", alter_sys=True))
    sys.argv, sys.path[0] = [first, *rest], str(Path(first).parent)
    return lambda: _discard(runpy.run_path(first, run_name="__main__"))


def _discard(_names: dict[str, Any]) -> None:
    """Drop the global names of a module that was run."""


def preload() -> None:
    """Import the package and what it needs for most programs."""
    share_ssl_contexts()
    for module in PRELOADED:
        import_module(module)
    httpx.Client().close()
    gc.collect()
    gc.freeze()


if __name__ == "__main__":
    preload()
    if program := serve(sys.argv[1]):
        program()
