"""Fetch a file that is given by its URL, in order to upload it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from email.message import Message
from http import HTTPStatus
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.config.user_agent import resolve_user_agent
from inat_typed.runtime.core.errors import APITimeoutError, ArgumentValueError
from inat_typed.runtime.decoding.error_response import status_error
from inat_typed.runtime.exchange.retry import retry_steps
from inat_typed.runtime.multipart import media_types
from inat_typed.runtime.multipart.part import MAX_FILE_BYTES, SIZE_LIMIT_TEXT, Part, SpooledFile
from inat_typed.runtime.multipart.remote_urls import resolve_redirect, strip_query
from inat_typed.runtime.request.operation import Operation, Returns
from inat_typed.runtime.request.request import Request, Response
from inat_typed.runtime.transport.bounded_read import body_deadline
from inat_typed.runtime.transport.effects import Steps, send

_FETCH: Operation[None] = Operation(id="file", api="web", method="GET", path="", returns=Returns(kind="nothing"))
_HEADERS = {
    "Accept": "image/*, audio/*, */*;q=0.5",
    "Accept-Encoding": "identity",
    "Cache-Control": "no-store",
}
_MAX_REDIRECTS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_WEB_PAGES = frozenset({"text/html", "application/xhtml+xml"})


def fetch_remote_file(config: Config, url: str, place: str, options: Mapping[str, Any]) -> Steps[Part]:
    """Fetch the file at *url* and return it, ready to be sent. No token and no cookie goes out with the request.

    Args:
        config: The settings of the client.
        url: An ``https`` URL, or a plain ``http`` one of a loopback host.
        place: What messages begin with.
        options: The options of the call that the file is for.

    Raises:
        ArgumentValueError: There is no file, or it cannot be uploaded.
        INatError: The connection or the server failed.
    """
    user_agent = resolve_user_agent(options.get("user_agent"), config.user_agent)
    fetch = RemoteFile(url, place, user_agent, options.get("timeout"))
    try:
        yield from retry_steps(
            fetch.request, config.retry, lambda: _attempt(fetch, config), lambda response: _check(fetch, response)
        )
        return fetch.part()
    except BaseException:
        fetch.close()
        raise


def _attempt(fetch: RemoteFile, config: Config) -> Steps[Response]:
    """Fetch once, following redirects."""
    fetch.restart(body_deadline(fetch.request, config))
    while True:
        url = fetch.url
        response = yield from send(fetch.request, body=fetch, foreign_url=url)
        if fetch.url == url:
            return response


def _check(fetch: RemoteFile, response: Response) -> None:
    if response.status >= HTTPStatus.MULTIPLE_CHOICES:
        raise status_error(fetch.request.method, fetch.request.url, response)


class RemoteFile:
    """A file that is being fetched: the reader of the response's body.

    ``request`` is the request as messages may show it; ``url`` is where to send it, which redirects change.
    """

    def __init__(self, url: str, place: str, user_agent: str, timeout: float | None) -> None:
        headers = {**_HEADERS, "User-Agent": user_agent}
        self.request: Request = Request(
            operation=_FETCH, method="GET", url=strip_query(url), headers=headers, timeout=timeout
        )
        self.url: str = url
        self._given_url = url
        self._place = f"{place}: {self.request.url}"
        self._deadline = 0.0
        self._redirects = 0
        self._headers: Mapping[str, str] = {}
        self._file: SpooledFile | None = None

    def restart(self, seconds: float) -> None:
        """Begin an attempt, which may take *seconds* in all."""
        self.close()
        self.url = self._given_url
        self._deadline = time.monotonic() + seconds
        self._redirects = 0

    def start(self, status: int, headers: Mapping[str, str]) -> bool:
        """Return whether the file follows. After a redirect, ``url`` has changed.

        Raises:
            ArgumentValueError: It redirects to a URL that is not fetched, or is a web page or too large.
        """
        if status in _REDIRECTS and headers.get("location"):
            self._redirects += 1
            if self._redirects > _MAX_REDIRECTS:
                raise ArgumentValueError(f"{self._place} redirects more than {_MAX_REDIRECTS} times")
            self.url = resolve_redirect(self.url, headers["location"], self._place)
            return False
        if status != HTTPStatus.OK:
            return False
        self._headers = headers
        if self._media_type() in _WEB_PAGES:
            raise ArgumentValueError(f"{self._place} is a web page ({self._media_type()}), not a file")
        length = headers.get("content-length", "")
        if length.isdecimal() and int(length) > MAX_FILE_BYTES:
            raise ArgumentValueError(f"{self._place} has {int(length):,} bytes; {SIZE_LIMIT_TEXT}")
        self._file = SpooledFile(self._place)
        return True

    def add(self, chunk: bytes) -> None:
        """Receive the next bytes of the file.

        Raises:
            ArgumentValueError: The file is too large.
            APITimeoutError: The attempt has taken too long.
        """
        if time.monotonic() > self._deadline:
            raise APITimeoutError(f"{self._place}: fetching the file took too long")
        if self._file:
            self._file.add(chunk)

    def content(self) -> bytes:
        """Return nothing: the file is kept on disk."""
        return b""

    def part(self) -> Part:
        """Return the file, with the name and the media type that it came with.

        Raises:
            ArgumentValueError: There is no file, or it is empty.
        """
        if self._file is None:
            raise ArgumentValueError(f"{self._place}: there is no file")
        return self._file.part(self._name(), self._media_type())

    def close(self) -> None:
        """Discard what was received."""
        if self._file:
            self._file.close()
            self._file = None

    def _media_type(self) -> str:
        return self._headers.get("content-type", "").partition(";")[0].strip().lower() or media_types.UNKNOWN

    def _name(self) -> str:
        """Return the name in the response's headers, or the last part of the URL."""
        message = Message()
        message["Content-Disposition"] = self._headers.get("content-disposition", "")
        given = message.get_filename() or unquote(urlsplit(self.url).path)
        name = PurePosixPath(given.replace("\\", "/")).name
        return "".join(character for character in name if character.isprintable())
