"""The sandbox as a server on this machine: v1, v2 and the web host on one port."""

from __future__ import annotations

import socket
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, cast

from inat_typed.runtime.config import is_loopback
from inat_typed.sandbox.received import Received
from inat_typed.sandbox.transport import Sandbox
from inat_typed.sandbox.trouble import Lost


class SandboxServer(ThreadingHTTPServer):
    """Serves one sandbox; ``address`` is where."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, sandbox: Sandbox, host: str = "127.0.0.1", port: int = 0, *, anywhere: bool = False) -> None:
        if not is_loopback(host) and not anywhere:
            raise ValueError(
                f"{host} is not this machine: the sandbox knows no secrets, say that you mean it (anywhere)"
            )
        self.sandbox = sandbox
        self.address_family: int = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Handler)

    @property
    def address(self) -> str:
        """``http://127.0.0.1:8080``: for ``api_url`` and ``web_url``."""
        host, port = self.server_address[:2]
        return f"http://[{host!s}]:{port}" if ":" in str(host) else f"http://{host!s}:{port}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _answer(self) -> None:
        try:
            content = self._body()
        except ValueError:
            self.send_error(400, "the length of the body is no number")
            return
        path, _, query = self.path.partition("?")
        received = Received(
            method=self.command,
            path=path,
            query=query,
            headers={name.lower(): value for name, value in self.headers.items()},
            body=content,
        )
        try:
            status, headers, body = cast("SandboxServer", self.server).sandbox.respond(received)
        except Lost as lost:
            self.close_connection = True
            if lost.how == "timeout":
                self.rfile.read(1)  # until the caller gives up
            return
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status not in (204, 304):
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _body(self) -> bytes:
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        chunks: list[bytes] = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _answer  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Silent: ``Sandbox.requests`` tells what came."""


@contextmanager
def serve(sandbox: Sandbox | None = None, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
    """Serve a sandbox while the block runs; gives its address.

    with serve() as address, INaturalist(api_url=address, web_url=address) as inat: ...
    """
    server = SandboxServer(sandbox or Sandbox(), host, port)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server.address
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
