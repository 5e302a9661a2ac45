"""A sandbox server that fails on selected requests, before or after it has processed them."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, Literal, cast, get_args

from inat_typed.sandbox import Sandbox
from inat_typed.sandbox.request_parsing import RawRequest

Fault = Literal[
    "cut before",
    "cut in the request",
    "500 before",
    "503 before",
    "429 before",
    "422 before",
    "cut after",
    "cut in the response",
    "500 after",
    "web page after",
]
FAULTS: tuple[Fault, ...] = get_args(Fault)

Schedule = Callable[[int], Fault | None]
"""Returns the fault for a request by its number, from 0."""

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
    wbufsize = 65_536  # send headers and body together, without waiting for acknowledgements

    def _respond(self) -> None:
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
            return self._send(_STATUS[fault], b'{"error": "not now"}')
        status, headers, content = server.sandbox.respond(self._parsed(body))
        if fault == "cut after":
            return self._reset()
        if fault == "500 after":
            return self._send(500, b'{"error": "late"}')
        if fault == "web page after":
            return self._send(200, b"<html>busy</html>", {"Content-Type": "text/html"})
        if fault == "cut in the response":
            self._send(status, content[: len(content) // 2], headers, length=len(content) + 1)
            return self._reset()
        return self._send(status, content, headers)

    def _parsed(self, body: bytes) -> RawRequest:
        path, _, query = self.path.partition("?")
        headers = {name.lower(): value for name, value in self.headers.items()}
        return RawRequest(method=self.command, path=path, query=query, headers=headers, body=body)

    def _send(
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

    do_GET = do_POST = do_PUT = do_DELETE = _respond  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Log nothing."""


@contextmanager
def faulty_server(sandbox: Sandbox) -> Generator[FaultyServer]:
    """Serve *sandbox* on loopback; set ``schedule`` of the server to make it fail."""
    server = FaultyServer(sandbox)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
