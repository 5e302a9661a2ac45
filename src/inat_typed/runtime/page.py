"""Collections as the service answers them: one page at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar, overload

from pydantic import Field, PrivateAttr

from inat_typed.runtime.fields import Tree
from inat_typed.runtime.model import ABSENT, Model, shortened

T = TypeVar("T")

_SHOWN = 2


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
        total = vars(self).get("total_results")
        of = "" if total is None else f" of {total:,}"
        where = f", page {self.page}" if self.page is not None else ""
        shown = [shortened(each) for each in self[:_SHOWN]] + ["..."] * (len(self) > _SHOWN)
        return f"{type(self).__name__}({len(self)}{of} results{where}): [{', '.join(shown)}]"

    __str__ = __repr__

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickle, which would look for a class by the name ``Page[Observation]`` and not find it."""
        made = type(self).__pydantic_generic_metadata__
        return _new, (made["origin"] or type(self), made["args"]), self.__getstate__()


def note_requested(page: Page[Any], requested: Tree | None) -> None:
    """Say what was asked for."""
    page._requested = requested  # pyright: ignore[reportPrivateUsage]  # not for callers to set


def _new(kind: Any, arguments: tuple[Any, ...]) -> Any:
    kind = kind[arguments] if arguments else kind
    return kind.__new__(kind)
