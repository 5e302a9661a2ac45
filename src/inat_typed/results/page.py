"""The page of results that the client returns: displayed as a table in notebooks and by rich."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from inat_typed.runtime.decoding import page as runtime_page

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

    from inat_typed.display.summary import SummaryField

T = TypeVar("T")

_MAX_ROWS = 20


class Page(runtime_page.Page[T], Generic[T]):
    """One page of results. It has a length and is iterated and indexed like its ``results``.

    Notebooks and rich display the first 20 results as a table. Other fields of the response are in ``model_extra``. A
    page without results is false even if ``total_results`` is not zero: ``per_page=0`` requests only the count.
    """

    def _rows(self) -> tuple[list[list[SummaryField]], int]:
        """Return the summaries of the first results, and the number of results that are left out."""
        from inat_typed.display.summary import summarize

        return [summarize(record) for record in self[:_MAX_ROWS]], max(0, len(self) - _MAX_ROWS)

    def _repr_html_(self) -> str:
        """Return a table of the first results, for notebooks."""
        from inat_typed.display import html_view

        table = html_view.records_table(*self._rows()) if len(self) else ""
        return html_view.styled(html_view.heading(self._summary()), table)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield a table of the first results, for rich."""
        from inat_typed.display import rich_view

        if len(self):
            yield rich_view.records_table(self._summary(), *self._rows(), options.max_width)
        else:
            yield self._summary().replace("[", "\\[")  # rich would take it for markup
