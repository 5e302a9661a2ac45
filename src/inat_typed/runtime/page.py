"""Collections as the service answers them: one page at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from pydantic import Field, PrivateAttr

from inat_typed.runtime.fields import Tree
from inat_typed.runtime.model import ABSENT, Model, shortened

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

    from inat_typed.runtime.facts import Fact

T = TypeVar("T")

_SHOWN = 2
_MOST_ROWS = 20


def _counted(page: dict[str, Any]) -> int:
    return len(page.get("results") or ())


class Bounds(Model):
    """The corners of the map that holds all results, in degrees."""

    swlat: float | None = None
    swlng: float | None = None
    nelat: float | None = None
    nelng: float | None = None


class Page(Model, Generic[T]):
    """One page of a collection: it has a length and can be iterated and indexed, as its ``results``.

    Anything else that the service sent is in ``model_extra``. A page without results is false, whatever
    ``total_results`` says: ``per_page=0`` asks for the count alone.
    """

    results: list[T] = ABSENT
    """What is on this page. Elements that are no objects, where objects belong, are left out; see ``model_extra``."""

    total_results: int = Field(default_factory=_counted)
    """How many there are on all pages; where the service does not say, how many are on this one."""

    page: int | None = None
    per_page: int | None = None
    total_bounds: Bounds | None = None
    """Where all results lie, if it was asked for: ``extra_params={"return_bounds": True}``."""

    _requested: Tree | None = PrivateAttr(default=None)

    @property
    def requested(self) -> Tree | None:
        """What was asked for with ``fields``: ``"all"``, or field -> ``True``, ``"all"`` or the same of what is in it.

        ``None`` where nothing was asked for: v1 sends whole records. What was not asked for reads as ``None``.
        """
        return self._requested

    def __len__(self) -> int:
        return len(self.results or ())

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]  # pydantic would iterate over fields
        return iter(self.results or ())

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return (self.results or [])[index]

    def __repr__(self) -> str:
        shown = [shortened(each) for each in self[:_SHOWN]] + ["..."] * (len(self) > _SHOWN)
        return f"{self._summary()}: [{', '.join(shown)}]"

    def _summary(self) -> str:
        total = vars(self).get("total_results")
        of = "" if total is None else f" of {total:,}"
        where = f", page {self.page}" if self.page is not None else ""
        return f"{type(self).__name__}({len(self)}{of} results{where})"

    def _rows(self) -> tuple[list[list[Fact]], int]:
        """What is shown of the results, and of how many nothing is."""
        from inat_typed.runtime.facts import facts_of

        return [facts_of(each) for each in self[:_MOST_ROWS]], max(0, len(self) - _MOST_ROWS)

    def _repr_html_(self) -> str:
        """For notebooks: a table of the first results."""
        from inat_typed.runtime import html_view

        table = html_view.rows(*self._rows()) if len(self) else ""
        return html_view.framed(html_view.heading(self._summary()), table)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """For rich: a table of the first results."""
        from inat_typed.runtime import rich_view

        if len(self):
            yield rich_view.rows(self._summary(), *self._rows(), options.max_width)
        else:
            yield self._summary().replace("[", "\\[")  # or rich would take it for markup

    __str__ = __repr__

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickle, which would look for a class by the name ``Page[Observation]`` and not find it."""
        made = type(self).__pydantic_generic_metadata__
        return _new, (made["origin"] or type(self), made["args"]), self.__getstate__()


def note_requested(page: Page[Any], requested: Tree | None) -> None:
    """Say what was asked for."""
    if requested is not None:
        page._requested = requested  # pyright: ignore[reportPrivateUsage]  # not for callers to set


def _new(kind: Any, arguments: tuple[Any, ...]) -> Any:
    kind = kind[arguments] if arguments else kind
    return kind.__new__(kind)
