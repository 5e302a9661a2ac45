"""A real HTTP server on this machine that answers as a test says, and remembers what it was asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any, cast


@dataclass(frozen=True)
class Asked:
    """A request as it came; header names are in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    port: int
    """The caller's: each connection has its own."""

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class Told:
    """What to answer: bytes go out as they are, anything else as JSON."""

    status: int = 200
    body: Any = field(default_factory=dict[str, Any])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


Answering = Callable[[Asked], Told]


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, answering: Answering) -> None:
        self.answering = answering
        self.asked: list[Asked] = []
        self.lock = Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # head and body in one piece: the second one would else wait for the first to be acknowledged

    def _answer(self) -> None:
        server = cast("Server", self.server)
        path, _, query = self.path.partition("?")
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        asked = Asked(self.command, path, query, headers, body, self.client_address[1])
        with server.lock:
            server.asked.append(asked)
        told = server.answering(asked)
        content = told.body if isinstance(told.body, bytes) else json.dumps(told.body).encode()
        (self.send_response_only if "Date" in told.headers else self.send_response)(told.status)
        for name, value in {"Content-Type": "application/json", **told.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = _answer  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Silent."""


@contextmanager
def serving(answering: Answering | Told) -> Generator[Server]:
    """A server that answers every request with *answering*."""
    server = Server((lambda _: answering) if isinstance(answering, Told) else answering)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
