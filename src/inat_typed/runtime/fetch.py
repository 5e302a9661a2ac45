"""A file on its way from an address: where to ask, what to take, when to stop. No I/O over the network."""

from __future__ import annotations

import time
from collections.abc import Mapping
from email.message import Message
from http import HTTPStatus
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from inat_typed.runtime import media_types
from inat_typed.runtime.address import onward, without_query
from inat_typed.runtime.errors import APITimeoutError, ArgumentValueError
from inat_typed.runtime.files import LARGEST, MOST, Kept, Part
from inat_typed.runtime.operation import Answer, Operation
from inat_typed.runtime.request import Request

FETCH: Operation[None] = Operation(id="file", api="web", method="GET", path="", answer=Answer(kind="nothing"))
"""Fetching a file, as if it were an operation: it reads, and is tried again like all that do."""

_HEADERS = {
    "Accept": "image/*, audio/*, */*;q=0.5",
    "Accept-Encoding": "identity",
    "Cache-Control": "no-store",
}
_REDIRECTS = 5
_FOUND_ELSEWHERE = frozenset({301, 302, 303, 307, 308})
_PAGES = frozenset({"text/html", "application/xhtml+xml"})


class Fetching:
    """A file that is being fetched. Ask ``address`` until ``begin`` says that what follows is the file.

    ``request`` is what asks for it, as messages may show it; it carries no token.
    """

    def __init__(self, address: str, place: str, user_agent: str, timeout: float | None) -> None:
        headers = {**_HEADERS, "User-Agent": user_agent}
        self.request: Request = Request(
            operation=FETCH, method="GET", url=without_query(address), headers=headers, timeout=timeout
        )
        self._given = address
        self.address: str = address
        self._place = f"{place}: {self.request.url}"
        self._end = 0.0
        self._followed = 0
        self._headers: Mapping[str, str] = {}
        self._kept: Kept | None = None

    def restart(self, seconds: float) -> None:
        """Begin a try, which may take so many seconds."""
        self.close()
        self.address = self._given
        self._end = time.monotonic() + seconds
        self._followed = 0

    def begin(self, status: int, headers: Mapping[str, str]) -> bool:
        """Whether the file follows; if not, ask again if ``address`` has changed, and else there is none.

        Raises:
            ArgumentValueError: It leads to where nothing is fetched from, or it is a page, or too large.
        """
        if status in _FOUND_ELSEWHERE and headers.get("location"):
            self._followed += 1
            if self._followed > _REDIRECTS:
                raise ArgumentValueError(f"{self._place} points elsewhere more than {_REDIRECTS} times")
            self.address = onward(self.address, headers["location"], self._place)
            return False
        if status != HTTPStatus.OK:
            return False
        self._headers = headers
        if self._media() in _PAGES:
            raise ArgumentValueError(f"{self._place} is a web page ({self._media()}), not a file")
        length = headers.get("content-length", "")
        if length.isdecimal() and int(length) > LARGEST:
            raise ArgumentValueError(f"{self._place} has {int(length):,} bytes; {MOST}")
        self._kept = Kept(self._place)
        return True

    def add(self, chunk: bytes) -> None:
        """Take what came of the file.

        Raises:
            ArgumentValueError: It is too large.
            APITimeoutError: It comes too slowly.
        """
        if time.monotonic() > self._end:
            raise APITimeoutError(f"{self._place}: the file came too slowly")
        if self._kept:
            self._kept.add(chunk)

    def part(self) -> Part:
        """The file, once it is here, with the name and the media type that it came with.

        Raises:
            ArgumentValueError: There is none, or it is empty.
        """
        if self._kept is None:
            raise ArgumentValueError(f"{self._place}: there is no file")
        return self._kept.part(self._name(), self._media())

    def close(self) -> None:
        """Forget what came."""
        if self._kept:
            self._kept.close()
            self._kept = None

    def _media(self) -> str:
        return self._headers.get("content-type", "").partition(";")[0].strip().lower() or media_types.UNKNOWN

    def _name(self) -> str:
        """The name that the answer gives, or the end of the address."""
        message = Message()
        message["Content-Disposition"] = self._headers.get("content-disposition", "")
        given = message.get_filename() or unquote(urlsplit(self.address).path)
        name = PurePosixPath(given.replace("\\", "/")).name
        return "".join(sign for sign in name if sign.isprintable())
