"""A long page, cut between its records, so that what is read at once stays small.

JSON is read into a tree before objects are made of it. The tree of a whole page, ten times its bytes, has to be fetched
from memory that no cache holds, and from the system anew for each page: a sixth of the time.

Where a record begins is guessed by its first fields. A wrong guess does no harm: between two brackets that belong
together, JSON can only be cut where records end, and every other part is no JSON. Then, and when anything else does
not fit, the page is read as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from pydantic_core import SchemaValidator

from inat_typed.runtime.validators import STRICTLY

LONG = 1_000_000
"""Bytes: shorter pages are read as a whole."""

PART = 500_000
"""Bytes in a part, and those up to the end of a record."""

_RESULTS = b'"results":['
_SCALAR = rb'(?:"(?:[^"\\]|\\.)*"|[^"{}\[\],]+)'
_BEGINNING = re.compile(rb'\{(?:"\w+":' + _SCALAR + rb',){0,3}"\w+":')
_KEY = re.compile(rb'"(\w+)":')


def read(content: bytes, page: SchemaValidator, records: Callable[[bytes], Any]) -> Any | None:
    """A page by *page*, lists of its records by *records*; ``None`` if it has to be read as a whole."""
    start, stop = content.find(_RESULTS) + len(_RESULTS), content.rfind(b"]")
    beginning = _BEGINNING.match(content, start)
    if start < len(_RESULTS) or beginning is None:
        return None
    try:
        answer = page.validate_json(content[:start] + content[stop:], **STRICTLY)
        for part in _parts(content, start, stop, _KEY.findall(beginning[0])):
            answer.results.extend(records(part))
    except ValueError:
        return None
    return answer if "total_results" in answer.model_fields_set else None  # or it was counted too early


def _parts(content: bytes, start: int, stop: int, keys: list[bytes]) -> Iterator[bytes]:
    """Lists of whole records, if each begins with *keys*."""
    fields = b"".join(b'"%b":%b,' % (key, _SCALAR) for key in keys[:-1])
    record = re.compile(rb'\{%b"%b":' % (fields, keys[-1]))
    while start < stop:
        end = _end(content, b'},{"%b":' % keys[0], record, start + PART, stop)
        yield b"[%b]" % content[start:end]
        start = end + 1


def _end(content: bytes, between: bytes, record: re.Pattern[bytes], start: int, stop: int) -> int:
    """Where a record ends, the first from *start* on."""
    found = content.find(between, start, stop)
    while found >= 0 and not record.match(content, found + len(b"},")):
        found = content.find(between, found + 1, stop)
    return stop if found < 0 else found + 1
