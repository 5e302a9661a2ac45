"""Records in HTML, for notebooks: tables that fit any width, in the colours of what is around them, without scripts."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from inat_typed.runtime.facts import Fact, labels

STYLE = """<style>
.inat-typed{max-width:100%;color:inherit;font-size:.95em;line-height:1.35}
.inat-typed table{border-collapse:collapse;width:auto;max-width:100%;margin:.3em 0;color:inherit;background:none}
.inat-typed tr{background:none}
.inat-typed th,.inat-typed td{padding:.3em .7em .3em 0;text-align:left;vertical-align:middle;border:0;
border-bottom:1px solid rgba(128,128,128,.35);overflow-wrap:anywhere;white-space:normal;color:inherit;background:none}
.inat-typed th{font-weight:600;opacity:.8}
.inat-typed th{white-space:nowrap}
.inat-typed .n{text-align:right;font-variant-numeric:tabular-nums}
.inat-typed .m{opacity:.75}
.inat-typed a{color:inherit;text-decoration:underline}
.inat-typed img{display:block;width:48px;height:48px;max-width:none;margin:0;object-fit:cover;border-radius:4px;
font-size:10px;overflow:hidden;background:rgba(128,128,128,.25)}
.inat-typed .bars{display:flex;align-items:flex-end;height:110px;gap:1px;max-width:640px;
border-bottom:1px solid rgba(128,128,128,.6)}
.inat-typed .bars div{flex:1 1 0;min-width:0;background:#5b9f1c;border-radius:2px 2px 0 0}
.inat-typed .dense{gap:0}
.inat-typed .ends{display:flex;justify-content:space-between;gap:1px;max-width:640px;font-size:.85em}
.inat-typed .each div{flex:1 1 0;min-width:0;text-align:center;overflow:hidden}
@media (max-width:600px){
.inat-typed .rows thead{display:none}
.inat-typed .rows,.inat-typed .rows tbody{display:block}
.inat-typed .rows tr{display:block;padding:.4em 0;border-bottom:1px solid rgba(128,128,128,.35)}
.inat-typed .rows td{display:flex;gap:.6em;padding:.1em 0;border:0;text-align:left}
.inat-typed .rows td:empty{display:none}
.inat-typed .rows td::before{content:attr(data-label);flex:0 0 6.5em;opacity:.75}
}
</style>"""


def framed(*parts: str) -> str:
    """Parts of HTML in one frame, with the style that they need."""
    return unstyled(STYLE, *parts)


def unstyled(*parts: str) -> str:
    """Parts of HTML in a frame; ``STYLE`` stands elsewhere."""
    return f'<div class="inat-typed">{"".join(parts)}</div>'


def heading(text: str, note: str = "") -> str:
    """A line above."""
    return f"<div><b>{escape(text)}</b>{_note(note)}</div>"


def rows(records: Sequence[list[Fact]], more: int = 0) -> str:
    """A table with a record a row; *more* were left out."""
    heads = [label for label in labels(records) if _is_said(label, records)]
    numbers = {fact.label for record in records for fact in record if fact.is_number}
    parts = [
        '<table class="rows"><thead><tr>',
        *(f"<th{_class(label in numbers)}>{escape(label)}</th>" for label in heads),
        "</tr></thead><tbody>",
    ]
    for record in records:
        by_label = {fact.label: fact for fact in record}
        parts.append("<tr>")
        for label in heads:
            kind = _class(label in numbers)
            parts.append(f'<td{kind} data-label="{escape(label)}">{_cell(by_label.get(label))}</td>')
        parts.append("</tr>")
    parts.append("</tbody></table>")
    return "".join(parts) + (f'<div class="m">and {more:,} more</div>' if more else "")


def card(facts: Sequence[Fact]) -> str:
    """One record: a fact a row; what is empty is left out."""
    shown = [fact for fact in facts if fact.shown or fact.shown_note or fact.picture]
    lines = (f'<tr><th scope="row">{escape(fact.label)}</th><td>{_cell(fact)}</td></tr>' for fact in shown)
    return f"<table><tbody>{''.join(lines)}</tbody></table>"


def bars(named: Sequence[tuple[str, int]]) -> str:
    """Columns, each as high as its number; names below if they are short, else those of the first and the last."""
    highest = max((count for _, count in named), default=0) or 1
    columns = "".join(
        f'<div style="height:{100 * max(count, 0) / highest:.1f}%" title="{escape(name)}: {count:,}"></div>'
        for name, count in named
    )
    if len(named) <= _LABELLED and all(len(name) <= 3 for name, _ in named):
        below = f'<div class="ends each m">{"".join(f"<div>{escape(name)}</div>" for name, _ in named)}</div>'
    else:
        ends = (named[0][0], named[-1][0]) if named else ()
        below = f'<div class="ends m">{"".join(f"<div>{escape(name)}</div>" for name in ends)}</div>'
    dense = " dense" if len(named) > _DENSE else ""
    return f'<div class="bars{dense}">{columns}</div>{below}'


def lines(texts: Sequence[tuple[int, Fact]], more: int = 0) -> str:
    """Lines, each moved in by its depth."""
    shown = "".join(
        f'<div style="padding-left:{min(depth, 20) * 0.7:.1f}em">{_cell(each)}</div>' for depth, each in texts
    )
    return shown + (f'<div class="m">and {more:,} more</div>' if more else "")


_LABELLED, _DENSE = 31, 60


def _is_said(label: str, records: Sequence[list[Fact]]) -> bool:
    found = (fact for record in records for fact in record if fact.label == label)
    return any(fact.shown or fact.shown_note or fact.picture for fact in found)


def _class(is_number: bool) -> str:
    return ' class="n"' if is_number else ""


def _cell(fact: Fact | None) -> str:
    if fact is None:
        return ""
    inner = escape(fact.shown)
    if fact.picture:
        inner = (
            f'<img src="{escape(fact.picture)}" alt="{inner}" width="48" height="48" loading="lazy"'
            ' referrerpolicy="no-referrer">'
        )
    elif fact.italic and inner:
        inner = f"<i>{inner}</i>"
    if fact.address and inner:
        inner = f'<a href="{escape(fact.address)}" target="_blank" rel="noopener noreferrer">{inner}</a>'
    note = _note(fact.shown_note)
    return f"<span>{inner}{note}</span>" if inner or note else ""


def _note(text: str) -> str:
    return f' <span class="m">{escape(text)}</span>' if text else ""
