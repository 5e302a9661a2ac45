"""Records in a terminal, by rich: it asks for these forms itself, and is imported when it does."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, Literal

from inat_typed.runtime.facts import Fact, labels

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

_FULL = "█"
_EIGHTHS = " ▁▂▃▄▅▆▇█"


def rows(title: str, records: Sequence[list[Fact]], more: int, width: int) -> RenderableType:
    """A table with a record a row; *more* were left out.

    Pictures are not shown; nor are the last columns, where *width* does not do for all of them, and it says which.
    """
    from rich import box
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    heads = [label for label in labels(records) if not _is_picture(label, records)]
    kept = _fitting(heads, records, width)
    numbers = {fact.label for record in records for fact in record if fact.is_number}
    below = [f"and {more:,} more"] * (more > 0) + [f"without {', '.join(heads[len(kept) :])}"] * (
        len(kept) < len(heads)
    )
    caption = Text("; ".join(below)) if below else None
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), show_edge=False, pad_edge=False)
    table.caption, table.caption_justify = caption, "left"
    for label in kept:
        side: Literal["left", "right"] = "right" if label in numbers else "left"
        table.add_column(Text(label), justify=side, overflow="fold", min_width=len(label))
    for record in records:
        by_label = {fact.label: fact for fact in record}
        table.add_row(*(_text(by_label.get(label)) for label in kept))
    return Group(Text(title, style="bold"), table)


def _fitting(heads: list[str], records: Sequence[list[Fact]], width: int) -> list[str]:
    """The first of *heads*, as many as have room for their longest words."""
    needed = {label: len(label) for label in heads}
    for fact in (fact for record in records for fact in record if fact.label in needed):
        longest = max(map(len, f"{fact.shown} {fact.shown_note}".split()), default=0)
        needed[fact.label] = max(needed[fact.label], min(longest, _LONG_WORD))
    kept = list(heads)
    while len(kept) > 1 and sum(needed[label] + _GAP for label in kept) - _GAP > width:
        kept.pop()
    return kept


_LONG_WORD = 20
_GAP = 2


def card(facts: Sequence[Fact]) -> Table:
    """One record: a fact a row; what is empty is left out."""
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 2))
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for fact in facts:
        if not fact.image and (fact.shown or fact.shown_note):
            table.add_row(Text(fact.label), _text(fact))
    return table


def bars(title: str, named: Sequence[tuple[str, int]], width: int) -> RenderableType:
    """A bar a line; where that would be many, one line of columns, neighbours taken together."""
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    if len(named) > _MOST_LINES:
        return Group(
            Text(title, style="bold"), Text(_columns([count for _, count in named], width)), _ends(named, width)
        )
    highest = max((count for _, count in named), default=0) or 1
    table = Table.grid(padding=(0, 1))
    for justify in ("left", "left", "right"):
        table.add_column(justify=justify, no_wrap=True)
    longest = max(1, width - 14 - max((len(name) for name, _ in named), default=0))
    for name, count in named:
        table.add_row(Text(name), Text(_FULL * round(min(longest, 60) * max(count, 0) / highest)), Text(f"{count:,}"))
    return Group(Text(title, style="bold"), table)


_MOST_LINES = 40


def _columns(counts: Sequence[int], width: int) -> str:
    number = min(len(counts), max(1, width))
    ends = [len(counts) * place // number for place in range(number + 1)]
    means = [sum(counts[start:end]) / (end - start) for start, end in pairwise(ends)]
    highest = max(means) or 1
    return "".join(_EIGHTHS[ceil(8 * max(each, 0) / highest)] for each in means)


def _ends(named: Sequence[tuple[str, int]], width: int) -> Text:
    from rich.text import Text

    first, last = named[0][0], named[-1][0]
    gap = min(len(named), width) - len(first) - len(last)
    return Text(f"{first}{' ' * max(1, gap)}{last}", style="dim")


def _is_picture(label: str, records: Sequence[list[Fact]]) -> bool:
    found = [fact for record in records for fact in record if fact.label == label]
    return any(fact.image for fact in found) or not any(fact.shown or fact.shown_note for fact in found)


def _text(fact: Fact | None) -> Text:
    from rich.style import Style
    from rich.text import Text

    if fact is None:
        return Text()
    text = Text(fact.shown, style=Style(italic=fact.italic or None, link=fact.address))
    if fact.shown_note:
        text.append(f" {fact.shown_note}" if fact.shown else fact.shown_note, style=Style(dim=True, italic=False))
    return text
