"""Pages of collections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar, overload

from pydantic import Field, PrivateAttr

from inat_typed.runtime.decoding.model import ABSENT, Model, short_repr
from inat_typed.runtime.request.fields import FieldTree

T = TypeVar("T")

_MAX_RESULTS_IN_REPR = 2


def _count_results(page: dict[str, Any]) -> int:
    """Return the default of ``total_results``, given the other fields."""
    return len(page.get("results") or ())


class Bounds(Model):
    """The bounding box of all results, in degrees."""

    swlat: float | None = None
    swlng: float | None = None
    nelat: float | None = None
    nelng: float | None = None


class Page(Model, Generic[T]):
    """One page of a collection. It has a length, and can be iterated and indexed like its ``results``.

    Fields that are not listed here are in ``model_extra``. A page without results is false, whatever its
    ``total_results`` (``per_page=0`` returns the count only).
    """

    results: list[T] = ABSENT
    """The records on this page. Elements that are not objects, where objects are expected, are left out; see
    ``model_extra``."""

    total_results: int = Field(default_factory=_count_results)
    """The number of results on all pages; if the service does not send it, the number on this page."""

    page: int | None = None
    per_page: int | None = None
    total_bounds: Bounds | None = None
    """The bounding box of all results, if requested with ``extra_params={"return_bounds": True}``."""

    _requested: FieldTree | None = PrivateAttr(default=None)
    _is_dry_run: bool = PrivateAttr(default=False)

    @property
    def requested(self) -> FieldTree | None:
        """The fields that were requested: ``"all"``, or a mapping of fields to ``True``, ``"all"`` or such a mapping.

        ``None`` if no fields were requested: v1 sends whole records. Fields that were not requested read as ``None``.
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
        results = self.results or []
        if isinstance(index, int) and not -len(results) <= index < len(results):
            reason = "; this is the result of a dry run, which sends nothing" if self._is_dry_run else ""
            raise IndexError(f"the page has {len(results)} results, and none at {index}{reason}")
        return results[index]

    def __repr__(self) -> str:
        shown = [short_repr(each) for each in self[:_MAX_RESULTS_IN_REPR]] + ["..."] * (
            len(self) > _MAX_RESULTS_IN_REPR
        )
        return f"{self._summary()}: [{', '.join(shown)}]"

    def _summary(self) -> str:
        total = vars(self).get("total_results")
        of = "" if total is None else f" of {total:,}"
        where = f", page {self.page}" if self.page is not None else ""
        return f"{type(self).__name__}({len(self)}{of} results{where})"

    __str__ = __repr__

    def __reduce__(self) -> tuple[Any, ...]:
        """Support pickle, which finds no class by the name ``Page[Observation]``."""
        generic = type(self).__pydantic_generic_metadata__
        return _new_page, (generic["origin"] or type(self), generic["args"]), self.__getstate__()


def set_requested_fields(page: Page[Any], requested: FieldTree | None) -> None:
    """Set ``page.requested``."""
    if requested is not None:
        page._requested = requested  # pyright: ignore[reportPrivateUsage]  # read-only for users


def empty_page(page_type: type[Page[T]]) -> Page[T]:
    """Return a page without results, which says that it is the result of a dry run."""
    page = page_type.model_construct(results=[], total_results=0)
    page._is_dry_run = True  # pyright: ignore[reportPrivateUsage]  # not for users
    return page


def _new_page(page_type: Any, arguments: tuple[Any, ...]) -> Any:
    page_type = page_type[arguments] if arguments else page_type
    return page_type.__new__(page_type)
