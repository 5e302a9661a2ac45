"""Split a JSON response into newline-delimited records without changing their text."""

from __future__ import annotations

import re
from json import JSONDecoder

from inat_typed.runtime.core.errors import DecodeError
from inat_typed.runtime.decoding.gc_pause import gc_paused_for
from inat_typed.runtime.decoding.json_text import preview

_WHITESPACE = re.compile(r"[ \t\n\r]*")
_NEWLINES_TO_SPACES = str.maketrans("\r\n", "  ")
_raw_decode = JSONDecoder().raw_decode


def split_records(content: bytes) -> list[bytes]:
    """Return each element of a list, or of the ``results`` of a page, as one line without a line ending.

    The text of a record stays as the service sent it, except that line breaks become spaces. In JSON, line breaks occur
    only between values.

    Raises:
        DecodeError: *content* is not JSON.
    """
    try:
        with gc_paused_for(content):
            return _Scanner(content.decode("utf-8-sig")).read_records()
    except (ValueError, RecursionError) as error:
        raise DecodeError(f"the response is not JSON ({error}); it begins with {preview(content)}") from None


class _Scanner:
    """Reads JSON text value by value."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._position = 0

    def read_records(self) -> list[bytes]:
        """Return the elements of the top-level list, or of ``results``; of the last ``results`` if it is repeated."""
        if self._peek() == "[":
            return self._read_elements()
        records: list[bytes] = []
        self._position += 1
        while self._peek() == '"':
            name = self._read_value()
            self._peek()
            self._position += 1  # the colon
            if self._peek() == "[" and name == "results":
                records = self._read_elements()
            else:
                self._read_value()
            self._skip_comma()
        return records

    def _read_elements(self) -> list[bytes]:
        elements: list[bytes] = []
        self._position += 1
        while self._peek() not in ("]", ""):
            start = self._position
            self._read_value()
            elements.append(self._text[start : self._position].translate(_NEWLINES_TO_SPACES).encode())
            self._skip_comma()
        self._position += 1
        return elements

    def _peek(self) -> str:
        """Skip whitespace and return the next character without consuming it; an empty string at the end."""
        whitespace = _WHITESPACE.match(self._text, self._position)
        self._position = whitespace.end() if whitespace else self._position
        return self._text[self._position : self._position + 1]

    def _skip_comma(self) -> None:
        if self._peek() == ",":
            self._position += 1

    def _read_value(self) -> object:
        value, self._position = _raw_decode(self._text, self._position)
        return value
