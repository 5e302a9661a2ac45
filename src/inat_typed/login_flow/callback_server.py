"""A server on this machine that receives the browser after a login, and shows the person a page."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from concurrent.futures import Future, TimeoutError as FutureTimeoutError
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from inat_typed.login_flow.pkce import AuthorizationResult, Outcome
from inat_typed.runtime.core.errors import ConfigurationError, CredentialsError

if TYPE_CHECKING:
    from typing import Self

ParseCallback = Callable[[str], AuthorizationResult]

_POLL = 0.25
"""Seconds between two checks of the deadline: on Windows, a waiting thread cannot be interrupted."""

_REQUEST_TIMEOUT = 5.0
"""Seconds that a connection may take to send its request: browsers open some that they never use."""


class CallbackServer:
    """Receives one callback at a loopback URL.

    Other requests (browsers ask for an icon) get a 404, and the server keeps waiting.
    """

    def __init__(self, redirect_uri: str) -> None:
        parts = urlsplit(redirect_uri)
        host = parts.hostname or ""
        try:
            self._server = _Server(host, parts.port or 0, parts.path or "/")
        except OSError as error:
            raise ConfigurationError(
                f"login: cannot listen at {redirect_uri}: {error.strerror or error}; pass another redirect_uri, or use "
                "method='code', which needs no port"
            ) from None
        authority = f"[{host}]" if ":" in host else host
        self.redirect_uri: str = f"http://{authority}:{self._server.server_address[1]}{parts.path}"
        self._thread = Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="inat-typed login", daemon=True
        )

    def start(self, parse_callback: ParseCallback) -> None:
        """Start serving; *parse_callback* says what the callback means."""
        self._server.parse_callback = parse_callback
        self._thread.start()

    def wait(self, seconds: float) -> AuthorizationResult:
        """Return the result of the callback.

        Raises:
            CredentialsError: The browser did not come back in time.
        """
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                return self._server.result.result(timeout=min(left, _POLL))
            except FutureTimeoutError:
                continue
        raise CredentialsError(
            f"the browser did not come back within {seconds:g} s, so the login was not completed. Log in again; if no "
            "browser can reach this machine, use login(method='code') or login(method='jwt')"
        )

    def close(self) -> None:
        """Close the port; a pending ``wait`` ends with an error."""
        if self._thread.ident is not None:
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()
        self._server.settle(AuthorizationResult("foreign", error=CredentialsError("the login was cancelled")))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Server(ThreadingMixIn, TCPServer):
    daemon_threads = True
    allow_reuse_address = os.name == "posix"  # elsewhere, it would let another program take the port from us

    def __init__(self, host: str, port: int, path: str) -> None:
        self.parse_callback: ParseCallback
        self.path = path
        self.result: Future[AuthorizationResult] = Future()
        self._lock = Lock()
        self._accepted = False
        self.address_family: int = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Handler)

    def accept_callback(self) -> bool:
        """Return true for the first callback only."""
        with self._lock:
            first, self._accepted = not self._accepted, True
        return first

    def settle(self, result: AuthorizationResult) -> None:
        """Set the result, unless there is one."""
        with self._lock:
            if not self.result.done():
                self.result.set_result(result)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Log nothing: a browser that hangs up is no error, and a traceback might contain the code."""


class _Handler(BaseHTTPRequestHandler):
    timeout = _REQUEST_TIMEOUT
    server_version, sys_version = "inat-typed", ""

    def do_GET(self) -> None:
        server = cast("_Server", self.server)
        path, _, query = self.path.partition("?")
        if path != server.path or not server.accept_callback():
            self._show(404, "Not found.")
            return
        result = server.parse_callback(query)
        try:
            self._show(200 if result.outcome == "authorized" else 400, _TEXTS[result.outcome])
        finally:
            server.settle(result)

    def _show(self, status: int, text: str) -> None:
        content = _PAGE.format(text=text).encode()
        self.send_response(status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        self.wfile.flush()
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Log nothing: the URL contains the code."""


_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
    "Connection": "close",
}

_TEXTS: dict[Outcome, str] = {
    "authorized": "You are logged in. You can close this window and return to your program.",
    "denied": "The login was denied, and nothing has changed. You can close this window.",
    "foreign": "This page does not belong to the login that your program waits for. Please start again there.",
}

_PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Login to iNaturalist</title>
<style>body {{ font: 1.2em sans-serif; max-width: 34em; margin: 4em auto; padding: 0 1em }}</style></head>
<body><p>{text}</p></body>
</html>
"""
