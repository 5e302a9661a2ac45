"""What is shown of a record: a few facts, each with a label. How they look is the business of others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from pydantic import BaseModel

from inat_typed.runtime.model import shortened
from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.runtime.plain_text import one_line
from inat_typed.runtime.redaction import harmless

_LONGEST = 120
_MOST_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing to know of a record: a cell of a table. Its text may be anybody's and hold anything."""

    label: str
    text: str = ""
    note: str = ""
    """What is said less loudly, behind it."""
    link: str | None = None
    image: str | None = None
    """The address of a small picture that stands in the text's place."""
    italic: bool = False
    is_number: bool = False

    @property
    def shown(self) -> str:
        """The text on one line, of a length that fits a table."""
        return _short(self.text)

    @property
    def shown_note(self) -> str:
        """The note, likewise."""
        return _short(self.note)

    @property
    def address(self) -> str | None:
        """The link, if it is one of the web: nothing else is followed (``javascript:``)."""
        return web_address(self.link)

    @property
    def picture(self) -> str | None:
        """The address of the picture, if it is one of the web."""
        return web_address(self.image)


def facts_of(record: object) -> list[Fact]:
    """What is shown of *record*: its own choice, else the first few of the fields that were sent."""
    own: Callable[[object], list[Fact]] | None = getattr(type(record), "__facts__", None)
    if own is not None:  # of the class: what was sent may have any name
        return own(record)
    if isinstance(record, BaseModel):
        names = [name for name, _ in record.__repr_args__() if name is not None]
        return [Fact(name, _said(name, getattr(record, name, None))) for name in names]
    return [Fact("value", shortened(record))]


def labels(rows: Iterable[list[Fact]]) -> list[str]:
    """The labels of all *rows*, in order: the heads of their columns."""
    return list(dict.fromkeys(fact.label for row in rows for fact in row))[:_MOST_COLUMNS]


def number(label: str, value: float | None, **more: str | None) -> Fact:
    """A fact that is a number, with its thousands apart."""
    return Fact(label, "" if value is None else f"{value:,}", is_number=True, **more)  # type: ignore[arg-type]


def web_address(url: str | None) -> str | None:
    """*url* if it is an address of the web, and nothing in it could end an attribute or steer a terminal."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    is_plain = url.isascii() and url.isprintable() and not set(url) & set(" \"'<>\\^`{|}")
    return url if is_plain and parts.scheme in ("http", "https") and parts.hostname else None


def _said(name: str, value: object) -> str:
    value = harmless(name, value)
    return shortened(value) if isinstance(value, BaseModel) or is_array(value) or is_object(value) else str(value)


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
