"""Waits on this machine for a browser that the service sends back, and shows the person a page."""

from __future__ import annotations

import os
import socket
import time
from collections.abc import Callable
from concurrent.futures import Future, TimeoutError as NothingYet
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from inat_typed.runtime.consent import Outcome, Verdict
from inat_typed.runtime.errors import ConfigurationError, CredentialsError

if TYPE_CHECKING:
    from typing import Self

Judge = Callable[[str], Verdict]

_SLICE = 0.25
"""Seconds between two looks at the clock: on Windows, nothing interrupts a thread while it waits."""

_SLOWEST = 5.0
"""Seconds that a connection may take to ask: browsers open some that they never use."""


class Receiver:
    """Takes one answer at an address of this machine, and is gone then.

    Whatever else is asked of it (browsers want an icon) is not found, and it goes on waiting.
    """

    def __init__(self, redirect_uri: str) -> None:
        parts = urlsplit(redirect_uri)
        host = parts.hostname or ""
        try:
            self._server = _Server(host, parts.port or 0, parts.path or "/")
        except OSError as error:
            raise ConfigurationError(
                f"login cannot wait for the browser at {redirect_uri}: {error.strerror or error}; "
                "give another redirect_uri, or way='code', which needs no port"
            ) from None
        authority = f"[{host}]" if ":" in host else host
        self.redirect_uri: str = f"http://{authority}:{self._server.server_address[1]}{parts.path}"
        self._thread = Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, name="inat-typed login", daemon=True
        )

    def start(self, judge: Judge) -> None:
        """Answer from here on; *judge* says what the answer is worth."""
        self._server.judge = judge
        self._thread.start()

    def wait(self, seconds: float) -> Verdict:
        """The verdict on the answer.

        Raises:
            CredentialsError: Nobody came back in time.
        """
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                return self._server.verdict.result(timeout=min(left, _SLICE))
            except NothingYet:
                continue
        raise CredentialsError(
            f"nobody came back from the browser within {seconds:g} s, so that nobody is signed in. Log in again; "
            "where no browser can reach this machine, use login(way='code') or login(way='jwt')"
        )

    def close(self) -> None:
        """Let the port go; whoever still waits is told."""
        if self._thread.ident is not None:
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()
        self._server.settle(Verdict("foreign", error=CredentialsError("login was given up")))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class _Server(ThreadingMixIn, TCPServer):
    daemon_threads = True
    allow_reuse_address = os.name == "posix"  # elsewhere, it would let another program take the port from us

    def __init__(self, host: str, port: int, path: str) -> None:
        self.judge: Judge
        self.path = path
        self.verdict: Future[Verdict] = Future()
        self._lock = Lock()
        self._taken = False
        self.address_family: int = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), _Handler)

    def takes(self) -> bool:
        """Whether this is the one answer; it is for the first who asks."""
        with self._lock:
            first, self._taken = not self._taken, True
        return first

    def settle(self, verdict: Verdict) -> None:
        """Give *verdict*, unless there is one."""
        with self._lock:
            if not self.verdict.done():
                self.verdict.set_result(verdict)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Silent: a browser that hangs up is nothing to tell, and a traceback might hold the code."""


class _Handler(BaseHTTPRequestHandler):
    timeout = _SLOWEST
    server_version, sys_version = "inat-typed", ""

    def do_GET(self) -> None:
        server = cast("_Server", self.server)
        path, _, query = self.path.partition("?")
        if path != server.path or not server.takes():
            self._show(404, "There is nothing here.")
            return
        verdict = server.judge(query)
        try:
            self._show(200 if verdict.outcome == "allowed" else 400, _TEXTS[verdict.outcome])
        finally:
            server.settle(verdict)

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
        """Silent: the address that is asked for holds the code."""


_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
    "X-Content-Type-Options": "nosniff",
    "Connection": "close",
}

_TEXTS: dict[Outcome, str] = {
    "allowed": "iNaturalist has let your program in. You can close this window: the program goes on by itself.",
    "denied": "Your program was not let in, and nothing has changed. You can close this window.",
    "foreign": "This page does not belong to the sign-in that your program waits for. Please start again there.",
}

_PAGE = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Signing in to iNaturalist</title>
<style>body {{ font: 1.2em sans-serif; max-width: 34em; margin: 4em auto; padding: 0 1em }}</style></head>
<body><p>{text}</p></body>
</html>
"""
