"""A real Redis server as a subprocess."""

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
    """A Redis server that stores nothing on the disk. It may be stopped and started again."""

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.port: int = listener.getsockname()[1]
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
        arguments = [each for name, value in settings.items() for each in (f"--{name}", str(value))]
        self._process = subprocess.Popen(["redis-server", *arguments], stdout=subprocess.DEVNULL)
        self._wait()

    @property
    def socket(self) -> str:
        """The URL of its Unix socket."""
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
                assert time.monotonic() < end, "redis-server does not respond"
                assert self._process, "redis-server was not started"
                assert self._process.poll() is None, "redis-server has ended"
                time.sleep(0.02)

    @contextmanager
    def suspended(self) -> Generator[None]:
        """Suspend the server in this block: it keeps connections open but does not respond."""
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
