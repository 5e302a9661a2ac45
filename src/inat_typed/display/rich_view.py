"""Records as rich renderables for terminals. rich is imported only when it asks for one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, Literal

from inat_typed.display.summary import SummaryField, column_labels

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

_FULL_BLOCK = "█"
_BLOCKS = " ▁▂▃▄▅▆▇█"
_MAX_WORD_LENGTH = 20
_COLUMN_GAP = 2
_MAX_BAR_LINES = 40
_MAX_BAR_LENGTH = 60


def records_table(title: str, records: Sequence[list[SummaryField]], left_out: int, width: int) -> RenderableType:
    """Return a table with one row per record, and a caption with the number of records that were *left_out*.

    Pictures are not shown. The last columns are left out, and named in the caption, if *width* is too small for all.
    """
    from rich import box
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    labels = [label for label in column_labels(records) if not _is_picture_or_empty(label, records)]
    fitting = _fitting_labels(labels, records, width)
    number_labels = {field.label for record in records for field in record if field.is_number}
    notes: list[str] = []
    if left_out:
        notes.append(f"and {left_out:,} more")
    if len(fitting) < len(labels):
        notes.append(f"without {', '.join(labels[len(fitting) :])}")
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False, pad_edge=False)
    table.caption, table.caption_justify = Text("; ".join(notes)) if notes else None, "left"
    for label in fitting:
        justify: Literal["left", "right"] = "right" if label in number_labels else "left"
        table.add_column(Text(label), justify=justify, overflow="fold", min_width=len(label))
    for record in records:
        fields = {field.label: field for field in record}
        table.add_row(*(_text(fields.get(label)) for label in fitting))
    return Group(Text(title, style="bold"), table)


def record_table(fields: Sequence[SummaryField]) -> Table:
    """Return a table of one record with one row per field; empty fields and pictures are left out."""
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for field in fields:
        if not field.image and (field.safe_text or field.safe_note):
            table.add_row(Text(field.label), _text(field))
    return table


def bar_chart(title: str, bars: Sequence[tuple[str, int]], width: int) -> RenderableType:
    """Return a bar chart of labels and counts: one line per bar, or one line of columns if there are many bars."""
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    heading = Text(title, style="bold")
    if len(bars) > _MAX_BAR_LINES:
        return Group(heading, Text(_column_line([count for _, count in bars], width)), _first_and_last(bars, width))
    highest = max((count for _, count in bars), default=0) or 1
    table = Table.grid(padding=(0, 1))
    for justify in ("left", "left", "right"):
        table.add_column(justify=justify, no_wrap=True)
    longest = min(_MAX_BAR_LENGTH, max(1, width - 14 - max((len(label) for label, _ in bars), default=0)))
    for label, count in bars:
        bar = _FULL_BLOCK * round(longest * max(count, 0) / highest)
        table.add_row(Text(label), Text(bar), Text(f"{count:,}"))
    return Group(heading, table)


def _fitting_labels(labels: list[str], records: Sequence[list[SummaryField]], width: int) -> list[str]:
    """Return the first of *labels*: those whose columns fit into *width* without breaking long words."""
    widths = {label: len(label) for label in labels}
    for field in (field for record in records for field in record if field.label in widths):
        longest_word = max(map(len, f"{field.safe_text} {field.safe_note}".split()), default=0)
        widths[field.label] = max(widths[field.label], min(longest_word, _MAX_WORD_LENGTH))
    fitting = list(labels)
    while len(fitting) > 1 and sum(widths[label] + _COLUMN_GAP for label in fitting) - _COLUMN_GAP > width:
        fitting.pop()
    return fitting


def _column_line(counts: Sequence[int], width: int) -> str:
    """Return one character per count, as high as the count; neighbours are averaged to fit *width*."""
    columns = min(len(counts), max(1, width))
    edges = [len(counts) * column // columns for column in range(columns + 1)]
    means = [sum(counts[start:end]) / (end - start) for start, end in pairwise(edges)]
    highest = max(means) or 1
    return "".join(_BLOCKS[ceil(8 * max(mean, 0) / highest)] for mean in means)


def _first_and_last(bars: Sequence[tuple[str, int]], width: int) -> Text:
    from rich.text import Text

    first, last = bars[0][0], bars[-1][0]
    gap = min(len(bars), width) - len(first) - len(last)
    return Text(f"{first}{' ' * max(1, gap)}{last}", style="dim")


def _is_picture_or_empty(label: str, records: Sequence[list[SummaryField]]) -> bool:
    fields = [field for record in records for field in record if field.label == label]
    return any(field.image for field in fields) or not any(field.safe_text or field.safe_note for field in fields)


def _text(field: SummaryField | None) -> Text:
    from rich.style import Style
    from rich.text import Text

    if field is None:
        return Text()
    text = Text(field.safe_text, style=Style(italic=field.italic or None, link=field.safe_link))
    if field.safe_note:
        note = f" {field.safe_note}" if field.safe_text else field.safe_note
        text.append(note, style=Style(dim=True, italic=False))
    return text
