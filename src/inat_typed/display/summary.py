"""The fields of a record to display, each with a label."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from pydantic import BaseModel

from inat_typed.display.plain_text import one_line
from inat_typed.runtime.decoding.model import short_repr
from inat_typed.runtime.support.json_guards import is_array, is_object
from inat_typed.runtime.support.redaction import redact_value

_MAX_TEXT_LENGTH = 120
_MAX_COLUMNS = 8


@dataclass(frozen=True, slots=True)
class SummaryField:
    """A labelled value: one cell of a table. Its text and URLs are untrusted; ``safe_...`` are safe to display."""

    label: str
    text: str = ""
    note: str = ""
    """Secondary text, displayed behind the text in a weaker style."""
    link: str | None = None
    image: str | None = None
    """The URL of a small picture that is displayed in place of the text."""
    italic: bool = False
    is_number: bool = False

    @property
    def safe_text(self) -> str:
        """The text on one line, shortened to fit a table."""
        return _shorten(self.text)

    @property
    def safe_note(self) -> str:
        """The note on one line, shortened to fit a table."""
        return _shorten(self.note)

    @property
    def safe_link(self) -> str | None:
        """The link if it is a plain http or https URL, else ``None`` (for example for ``javascript:``)."""
        return safe_web_url(self.link)

    @property
    def safe_image(self) -> str | None:
        """The URL of the image if it is a plain http or https URL, else ``None``."""
        return safe_web_url(self.image)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to display."""
        return not (self.safe_text or self.safe_note or self.safe_image)


def summarize(record: object) -> list[SummaryField]:
    """Return the fields of *record* to display: those of its class, else the first fields of the response."""
    summary: Callable[[object], list[SummaryField]] | None = getattr(type(record), "__summary__", None)
    if summary is not None:  # looked up on the class: an unknown field of the response can have any name
        return summary(record)
    if isinstance(record, BaseModel):
        names = [name for name, _ in record.__repr_args__() if name is not None]
        return [SummaryField(name, _value_text(name, getattr(record, name, None))) for name in names]
    return [SummaryField("value", short_repr(record))]


def column_labels(rows: Iterable[list[SummaryField]]) -> list[str]:
    """Return the labels of all *rows*, in order and without duplicates: the column headings."""
    return list(dict.fromkeys(field.label for row in rows for field in row))[:_MAX_COLUMNS]


def number_field(label: str, value: float | None) -> SummaryField:
    """Return a field for a number, with thousands separators."""
    return SummaryField(label, "" if value is None else f"{value:,}", is_number=True)


def safe_web_url(url: str | None) -> str | None:
    """Return *url* if it is an http or https URL without characters that could end an HTML attribute, else ``None``."""
    if not url:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    is_plain = url.isascii() and url.isprintable() and not set(url) & set(" \"'<>\\^`{|}")
    return url if is_plain and parts.scheme in ("http", "https") and parts.hostname else None


def _value_text(name: str, value: object) -> str:
    value = redact_value(name, value)
    return short_repr(value) if isinstance(value, BaseModel) or is_array(value) or is_object(value) else str(value)


def _shorten(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _MAX_TEXT_LENGTH else f"{line[: _MAX_TEXT_LENGTH - 1]}…"
