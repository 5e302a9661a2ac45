"""Records as the very text that they came as, one a line."""

from __future__ import annotations

import re
from json import JSONDecoder

from inat_typed.runtime.errors import DecodeError
from inat_typed.runtime.lenient import beginning
from inat_typed.runtime.quiet import quiet_for

_SPACE = re.compile(r"[ \t\n\r]*")
_BREAKS = str.maketrans("\r\n", "  ")
_decoded = JSONDecoder().raw_decode


def lines(content: bytes) -> list[bytes]:
    """The elements of a list, or of the ``results`` of a page, each as one line without its end.

    Nothing of their text is changed but for breaks of lines, which JSON has between values alone: they become blanks.

    Raises:
        DecodeError: It is not JSON.
    """
    try:
        with quiet_for(content):
            return _Text(content.decode("utf-8-sig")).elements_of_page()
    except (ValueError, RecursionError) as error:
        raise DecodeError(f"the answer is not JSON ({error}); it begins with {beginning(content)}") from None


class _Text:
    """JSON that is read from value to value."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def elements_of_page(self) -> list[bytes]:
        """The elements of the list that it is, or of its ``results``: of the last ones, if there are several."""
        if self._next() == "[":
            return self._elements()
        found: list[bytes] = []
        self._at += 1
        while self._next() == '"':
            name = self._value()
            self._next()
            self._at += 1  # the colon
            if self._next() == "[" and name == "results":
                found = self._elements()
            else:
                self._value()
            self._step_over_comma()
        return found

    def _elements(self) -> list[bytes]:
        found: list[bytes] = []
        self._at += 1
        while self._next() not in ("]", ""):
            start = self._at
            self._value()
            found.append(self._text[start : self._at].translate(_BREAKS).encode())
            self._step_over_comma()
        self._at += 1
        return found

    def _next(self) -> str:
        """The next sign that is no blank; it is where to read on."""
        blank = _SPACE.match(self._text, self._at)
        self._at = blank.end() if blank else self._at
        return self._text[self._at : self._at + 1]

    def _step_over_comma(self) -> None:
        if self._next() == ",":
            self._at += 1

    def _value(self) -> object:
        value, self._at = _decoded(self._text, self._at)
        return value
