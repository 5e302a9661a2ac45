"""HTML of records for notebooks: tables that adapt to the width and the theme, without scripts."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from inat_typed.display.summary import SummaryField, column_labels

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

_MAX_LABELLED_BARS = 31
_DENSE_BARS = 60
"""From this number of bars on, they have no gaps."""
_MAX_INDENT = 20


def styled(*parts: str) -> str:
    """Return *parts* of HTML in one element, with the style sheet that they need."""
    return unstyled(STYLE, *parts)


def unstyled(*parts: str) -> str:
    """Return *parts* of HTML in one element, for a document that contains ``STYLE`` already."""
    return f'<div class="inat-typed">{"".join(parts)}</div>'


def heading(text: str, note: str = "") -> str:
    """Return a heading."""
    return f"<div><b>{escape(text)}</b>{_note(note)}</div>"


def records_table(records: Sequence[list[SummaryField]], left_out: int = 0) -> str:
    """Return a table with one row per record, and a line with the number of records that were *left_out*."""
    labels = [label for label in column_labels(records) if not _is_empty(label, records)]
    number_labels = {field.label for record in records for field in record if field.is_number}
    parts = [
        '<table class="rows"><thead><tr>',
        *(f"<th{_class(label in number_labels)}>{escape(label)}</th>" for label in labels),
        "</tr></thead><tbody>",
    ]
    for record in records:
        fields = {field.label: field for field in record}
        parts.append("<tr>")
        for label in labels:
            attributes = f'{_class(label in number_labels)} data-label="{escape(label)}"'
            parts.append(f"<td{attributes}>{_cell(fields.get(label))}</td>")
        parts.append("</tr>")
    parts.append("</tbody></table>")
    return "".join(parts) + _left_out(left_out)


def record_table(fields: Sequence[SummaryField]) -> str:
    """Return a table of one record with one row per field; empty fields are left out."""
    rows = (
        f'<tr><th scope="row">{escape(field.label)}</th><td>{_cell(field)}</td></tr>'
        for field in fields
        if not field.is_empty
    )
    return f"<table><tbody>{''.join(rows)}</tbody></table>"


def bar_chart(bars: Sequence[tuple[str, int]]) -> str:
    """Return a bar chart of labels and counts; long labels are shown for the first and the last bar only."""
    highest = max((count for _, count in bars), default=0) or 1
    columns = "".join(
        f'<div style="height:{100 * max(count, 0) / highest:.1f}%" title="{escape(label)}: {count:,}"></div>'
        for label, count in bars
    )
    if len(bars) <= _MAX_LABELLED_BARS and all(len(label) <= 3 for label, _ in bars):
        axis = f'<div class="ends each m">{"".join(f"<div>{escape(label)}</div>" for label, _ in bars)}</div>'
    else:
        ends = (bars[0][0], bars[-1][0]) if bars else ()
        axis = f'<div class="ends m">{"".join(f"<div>{escape(label)}</div>" for label in ends)}</div>'
    dense = " dense" if len(bars) > _DENSE_BARS else ""
    return f'<div class="bars{dense}">{columns}</div>{axis}'


def indented_lines(lines: Sequence[tuple[int, SummaryField]], left_out: int = 0) -> str:
    """Return lines of depth and field, indented by their depth."""
    divs = "".join(
        f'<div style="padding-left:{min(depth, _MAX_INDENT) * 0.7:.1f}em">{_cell(field)}</div>'
        for depth, field in lines
    )
    return divs + _left_out(left_out)


def _is_empty(label: str, records: Sequence[list[SummaryField]]) -> bool:
    return all(field.is_empty for record in records for field in record if field.label == label)


def _class(is_number: bool) -> str:
    return ' class="n"' if is_number else ""


def _cell(field: SummaryField | None) -> str:
    if field is None:
        return ""
    content = escape(field.safe_text)
    if field.safe_image:
        content = (
            f'<img src="{escape(field.safe_image)}" alt="{content}" width="48" height="48" loading="lazy"'
            ' referrerpolicy="no-referrer">'
        )
    elif field.italic and content:
        content = f"<i>{content}</i>"
    if field.safe_link and content:
        content = f'<a href="{escape(field.safe_link)}" target="_blank" rel="noopener noreferrer">{content}</a>'
    note = _note(field.safe_note)
    return f"<span>{content}{note}</span>" if content or note else ""


def _note(text: str) -> str:
    return f' <span class="m">{escape(text)}</span>' if text else ""


def _left_out(count: int) -> str:
    return f'<div class="m">and {count:,} more</div>' if count else ""
