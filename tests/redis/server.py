"""A real Redis server on this machine."""

from __future__ import annotations

import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import quote

PASSWORD = "hush/hush@hush"


class RedisServer:
    """Keeps nothing on the disk; may be stopped and started again."""

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.address = f"redis://:{quote(PASSWORD, safe='')}@127.0.0.1:{self.port}/0"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="redis-")
        settings = {
            "port": self.port,
            "bind": "127.0.0.1",
            "requirepass": PASSWORD,
            "save": "",
            "dir": self._folder.name,
        }
        settings |= {"unixsocket": f"{self._folder.name}/socket"}
        given = [each for name, value in settings.items() for each in (f"--{name}", str(value))]
        self._process = subprocess.Popen(["redis-server", *given], stdout=subprocess.DEVNULL)
        self._wait()

    @property
    def socket(self) -> str:
        """Its address on this machine's file system."""
        return f"unix://:{quote(PASSWORD, safe='')}@{Path(self._folder.name) / 'socket'}"

    def _wait(self) -> None:
        end = time.monotonic() + 30
        while True:
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                    connection.sendall(b"PING\r\n")
                    assert connection.recv(100).startswith(b"-NOAUTH")
                    return
            except OSError:
                assert time.monotonic() < end, "redis-server does not answer"
                assert self._process, "it was started"
                assert self._process.poll() is None, "redis-server has ended"
                time.sleep(0.02)

    @contextmanager
    def hanging(self) -> Generator[None]:
        """In this block it says nothing, and does not go either."""
        assert self._process
        self._process.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            self._process.send_signal(signal.SIGCONT)

    def stop(self) -> None:
        if self._process:
            self._process.terminate()
            self._process.wait()
            self._process = None
            self._folder.cleanup()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.stop()
