"""What a walk sees of an answer: records, how many there are in all, and by what a record is told from others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from inat_typed.runtime.narrowing import is_array, is_object


@dataclass(slots=True)
class Batch:
    """The records of one answer; ``page`` is the answer itself.

    ``total`` is how many there are on all pages, ``size`` how many a page holds, each ``None`` where the service does
    not say. ``sources`` are what the records were made of, where they do not tell their ids themselves.
    """

    page: Any
    records: list[Any]
    total: int | None = None
    size: int | None = None
    sources: list[Any] | None = None

    def __len__(self) -> int:
        return len(self.records)

    @property
    def ids(self) -> list[int | None]:
        """The numbers of the records, by which the service orders."""
        return [_id(each) for each in self.sources or self.records]

    @property
    def identities(self) -> list[object]:
        """By what each record is known again on another page; ``None``: by nothing."""
        return [identity(each) for each in self.sources or self.records]

    def kept(self, keeps: list[bool]) -> Batch:
        """The same answer with some of its records."""
        if all(keeps):
            return self

        def kept(values: list[Any]) -> list[Any]:
            return [each for each, keep in zip(values, keeps, strict=True) if keep]

        records = kept(self.records)
        page = self.page if is_object(self.page) else self.page.model_copy(update={"results": records})
        return Batch(page, records, self.total, self.size, None if self.sources is None else kept(self.sources))

    def new(self, known: set[object]) -> Batch:
        """The records that are not *known*; they are from here on."""
        keeps: list[bool] = []
        for each in self.identities:
            keeps.append(each is None or each not in known)
            known.add(each)
        return self.kept(keeps)


def of_json(answer: Any) -> Batch:
    """What there is in the JSON of a page or a list."""
    results = answer.get("results") if is_object(answer) else answer
    records = [each for each in results if is_object(each)] if is_array(results) else []
    if not is_object(answer):
        return Batch({}, records)
    return Batch(answer, records, _count(answer.get("total_results")), _count(answer.get("per_page")))


def of_models(answer: Any) -> Batch:
    """What there is in a page or a list."""
    from inat_typed.runtime.page import Page

    if is_array(answer):
        return Batch(Page[Any].model_construct(results=answer), answer)
    page: Page[Any] = answer
    said = page.total_results if "total_results" in page.model_fields_set else None
    return Batch(page, list(page), _count(said), _count(page.per_page))


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def value_of(record: Any, name: str) -> Any:
    """A field of a record, be it a model or the JSON of one."""
    if is_object(record):
        return record.get(name)
    found = getattr(record, name, None)
    return None if callable(found) else found


def _id(record: Any) -> int | None:
    found = value_of(record, "id")
    return found if isinstance(found, int) and not isinstance(found, bool) else None


# By what records are told from others, themselves or what is in them.
NAMES = ("id", "uuid", "taxon_id", "user_id")
INNER = ("record", "taxon", "user", "project", "place")


def identity(record: Any) -> object:
    """By what a record is known again; a count by what it counts. ``None``: by nothing."""
    for name in NAMES:
        if (found := value_of(record, name)) is not None:
            return name, str(found)
    for name in INNER:
        inner = value_of(record, name)
        if inner is not None and (known := identity(inner)) is not None:
            return name, value_of(record, "type"), known
    return None
