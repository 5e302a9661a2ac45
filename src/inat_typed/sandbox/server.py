"""The sandbox as a local HTTP server: v1, v2 and the web host on one port."""

from __future__ import annotations

import socket
from collections.abc import Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, cast

from inat_typed.runtime.support.urls import is_loopback
from inat_typed.sandbox.fault_injection import ResponseLost
from inat_typed.sandbox.media_files import with_media_at
from inat_typed.sandbox.request_parsing import RawRequest
from inat_typed.sandbox.transport import Sandbox


class SandboxServer(ThreadingHTTPServer):
    """An HTTP server for one sandbox.

    Args:
        sandbox: The sandbox to serve.
        host: Address to listen on; other than loopback only with *allow_remote*.
        port: Port to listen on; 0 picks a free one.
        allow_remote: Accept a *host* that other machines can reach.

    Raises:
        ValueError: *host* is not a loopback address, and *allow_remote* is false.
        OSError: The server cannot listen on *host* and *port*.
    """

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, sandbox: Sandbox, host: str = "127.0.0.1", port: int = 0, *, allow_remote: bool = False) -> None:
        if not is_loopback(host) and not allow_remote:
            raise ValueError(
                f"host: {host} is not a loopback address, and the passwords of the sandbox are public; "
                "allow it with allow_remote (--allow-remote on the command line)"
            )
        self.sandbox = sandbox
        self.address_family: int = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Handler)

    @property
    def address(self) -> str:
        """The URL for ``api_url`` and ``web_url``: ``http://127.0.0.1:8080``."""
        host, port = self.server_address[:2]
        return f"http://[{host!s}]:{port}" if ":" in str(host) else f"http://{host!s}:{port}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _respond(self) -> None:
        try:
            content = self._read_body()
        except ValueError:
            self.send_error(400, "Content-Length or a chunk size is not a number")
            return
        path, _, query = self.path.partition("?")
        request = RawRequest(
            method=self.command,
            path=path,
            query=query,
            headers={name.lower(): value for name, value in self.headers.items()},
            body=content,
        )
        try:
            status, headers, body = cast("SandboxServer", self.server).sandbox.respond(request)
        except ResponseLost as lost:
            self.close_connection = True
            if lost.fault == "timeout":
                self.rfile.read(1)  # block until the client disconnects
            return
        body = with_media_at(cast("SandboxServer", self.server).address, body)
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status not in (204, 304):
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _read_body(self) -> bytes:
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(int(self.headers.get("Content-Length") or 0))
        chunks: list[bytes] = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)

    do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _respond  # noqa: N815

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Log nothing: ``Sandbox.requests`` has the requests."""


@contextmanager
def serve(sandbox: Sandbox | None = None, host: str = "127.0.0.1", port: int = 0) -> Generator[str]:
    """Serve a sandbox in a background thread for the duration of the block; yields the URL of the server.

        with serve() as url, INaturalist(api_url=url, web_url=url) as inat: ...

    Args:
        sandbox: The sandbox to serve; a new one by default.
        host: Loopback address to listen on.
        port: Port to listen on; 0 picks a free one.
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
