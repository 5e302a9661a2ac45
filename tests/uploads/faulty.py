"""A sandbox on loopback that fails as a test says, request by request: before it did what it was asked, or after."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Literal, cast, get_args

from inat_typed.sandbox import Sandbox
from inat_typed.sandbox.received import Received

Fault = Literal[
    "cut before",
    "cut in the request",
    "500 before",
    "503 before",
    "429 before",
    "422 before",
    "cut after",
    "cut in the answer",
    "500 after",
    "a page after",
]
FAULTS: tuple[Fault, ...] = get_args(Fault)

Schedule = Callable[[int], Fault | None]
"""What goes wrong with the request of this number, from 0."""

_STATUS: dict[Fault, int] = {
    "500 before": 500,
    "503 before": 503,
    "429 before": 429,
    "422 before": 422,
    "500 after": 500,
}


class FaultyServer(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.schedule: Schedule = lambda _: None
        self.count = 0
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def next_fault(self) -> Fault | None:
        self.count += 1
        return self.schedule(self.count - 1)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = 65_536  # head and body in one piece: no waiting for acknowledgements

    def _answer(self) -> None:
        server = cast("FaultyServer", self.server)
        fault = server.next_fault()
        size = int(self.headers.get("Content-Length") or 0)
        if fault == "cut before":
            return self._reset()
        if fault == "cut in the request":
            self.rfile.read(size // 2)
            return self._reset()
        body = self.rfile.read(size)
        if fault and fault.endswith("before"):
            return self._say(_STATUS[fault], b'{"error": "not now"}')
        status, headers, content = server.sandbox.respond(self._received(body))
        if fault == "cut after":
            return self._reset()
        if fault == "500 after":
            return self._say(500, b'{"error": "late"}')
        if fault == "a page after":
            return self._say(200, b"<html>busy</html>", {"Content-Type": "text/html"})
        if fault == "cut in the answer":
            self._say(status, content[: len(content) // 2], headers, length=len(content) + 1)
            return self._reset()
        return self._say(status, content, headers)

    def _received(self, body: bytes) -> Received:
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        return Received(method=self.command, path=path, query=query, headers=headers, body=body)

    def _say(
        self, status: int, body: bytes, headers: dict[str, str] | None = None, *, length: int | None = None
    ) -> None:
        self.send_response(status)
        for name, value in ({"Content-Type": "application/json"} | (headers or {})).items():
            self.send_header(name, value)
        if status != 204:
            self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def _reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True

    def handle(self) -> None:
        try:
            super().handle()
        except OSError:
            return

    def finish(self) -> None:
        try:
            super().finish()
        except OSError:
            return

    do_GET = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Silent."""


@contextmanager
def failing(sandbox: Sandbox) -> Generator[FaultyServer]:
    """*sandbox* on loopback, failing by the server's ``schedule``."""
    server = FaultyServer(sandbox)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
