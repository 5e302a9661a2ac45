"""Collections as the service answers them: one page at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar, overload

from inat_typed.runtime.model import ABSENT, Model

T = TypeVar("T")


class Bounds(Model):
    """The corners of the map that holds all results, in degrees."""

    swlat: float | None = None
    swlng: float | None = None
    nelat: float | None = None
    nelng: float | None = None


class Page(Model, Generic[T]):
    """One page of a collection: it has a length and can be iterated and indexed, as its ``results``.

    ``total_results`` counts what there is on all pages. Anything else that the service sent is in ``model_extra``. A
    page without results is false.
    """

    total_results: int = ABSENT
    page: int | None = None
    per_page: int | None = None
    total_bounds: Bounds | None = None
    """Where all results lie, if ``return_bounds`` asked for it."""

    results: list[T] = ABSENT

    def __len__(self) -> int:
        return len(self.results or ())

    def __iter__(self) -> Iterator[T]:  # type: ignore[override]
        return iter(self.results or ())

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        return (self.results or [])[index]

    def __repr__(self) -> str:
        of = f" of {self.total_results:,}" if self.__dict__.get("total_results") is not None else ""
        where = f", page {self.page}" if self.page else ""
        first: list[Any] = [*self][:2]
        more = ", ..." if len(self) > len(first) else ""
        return f"{type(self).__name__}({len(self)}{of}{where}): [{', '.join(map(repr, first))}{more}]"

    __str__ = __repr__
