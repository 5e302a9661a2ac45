"""A local HTTP server with canned responses, which records the requests."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock, Thread
from typing import Any, cast


@dataclass(frozen=True)
class ReceivedRequest:
    """A request; header names are lower-case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    port: int
    """The port of the client: each connection has its own."""

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True)
class CannedResponse:
    """A response; a body of bytes is sent as it is, any other as JSON."""

    status: int = 200
    body: Any = field(default_factory=dict[str, Any])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


ResponseFactory = Callable[[ReceivedRequest], CannedResponse]


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def __init__(self, respond: ResponseFactory) -> None:
        self.respond = respond
        self.requests: list[ReceivedRequest] = []
        self.lock = Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # send head and body in one packet: the body would wait for the acknowledgement of the head

    def _respond(self) -> None:
        server = cast("Server", self.server)
        path, _, query = self.path.partition("?")
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = ReceivedRequest(self.command, path, query, headers, body, self.client_address[1])
        with server.lock:
            server.requests.append(request)
        response = server.respond(request)
        content = response.body if isinstance(response.body, bytes) else json.dumps(response.body).encode()
        (self.send_response_only if "Date" in response.headers else self.send_response)(response.status)
        for name, value in {"Content-Type": "application/json", **response.headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_DELETE = _respond  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Log nothing."""


@contextmanager
def serving(response: ResponseFactory | CannedResponse) -> Generator[Server]:
    """Serve *response*, or what it returns for a request, for the duration of the block; yields the server."""
    server = Server((lambda _: response) if isinstance(response, CannedResponse) else response)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
