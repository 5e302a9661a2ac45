"""The records of one response, as strategies see them: ids, keys for deduplication, and totals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from inat_typed.runtime.support.json_guards import is_array, is_object

if TYPE_CHECKING:
    from inat_typed.runtime.decoding.page import Page


@dataclass(slots=True)
class Batch:
    """The records of one response.

    Attributes:
        page: The response as a page, which ``Paginator.pages`` returns.
        records: The records as the caller gets them.
        total: Number of records on all pages, or ``None`` if the response does not include it.
        page_size: Number of records that fit on a page, or ``None`` if the response does not include it.
        sources: The JSON objects that ``records`` were made from, if the records themselves may lack ids.
    """

    page: Any
    records: list[Any]
    total: int | None = None
    page_size: int | None = None
    sources: list[Any] | None = None

    def __len__(self) -> int:
        return len(self.records)

    @property
    def ids(self) -> list[int | None]:
        """The numeric id of each record, by which the service orders; ``None`` for a record without one."""
        return [_id(each) for each in self.sources or self.records]

    @property
    def keys(self) -> list[object]:
        """The key of each record, which identifies it on other pages; ``None`` for a record without one."""
        return [record_key(each) for each in self.sources or self.records]

    def select(self, mask: list[bool]) -> Batch:
        """Return a batch with the records for which *mask* is true."""
        if all(mask):
            return self

        def selected(values: list[Any]) -> list[Any]:
            return [value for value, is_selected in zip(values, mask, strict=True) if is_selected]

        records = selected(self.records)
        page = self.page if is_object(self.page) else self.page.model_copy(update={"results": records})
        sources = None if self.sources is None else selected(self.sources)
        return Batch(page, records, self.total, self.page_size, sources)

    def without_known(self, known_keys: set[object]) -> Batch:
        """Return a batch without the records in *known_keys*, and add the keys of all records to that set.

        A record without a key is always kept.
        """
        mask: list[bool] = []
        for key in self.keys:
            mask.append(key is None or key not in known_keys)
            known_keys.add(key)
        return self.select(mask)


def batch_from_json(result: Any) -> Batch:
    """Return a batch of the JSON objects in a page or a list."""
    results = result.get("results") if is_object(result) else result
    records = [each for each in results if is_object(each)] if is_array(results) else []
    if not is_object(result):
        return Batch({}, records)
    return Batch(result, records, _count(result.get("total_results")), _count(result.get("per_page")))


def batch_from_models(result: Any, page_class: Any) -> Batch:
    """Return a batch of the models in a ``Page`` or a list; a list becomes a page of *page_class*."""
    if is_array(result):
        return Batch(page_class.__class_getitem__(Any).model_construct(results=result), result)
    page: Page[Any] = result
    total = page.total_results if "total_results" in page.model_fields_set else None
    return Batch(page, list(page), _count(total), _count(page.per_page))


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def field_value(record: Any, name: str) -> Any:
    """Return a field of a record, which is a model or a JSON object."""
    if is_object(record):
        return record.get(name)
    value = getattr(record, name, None)
    return None if callable(value) else value


def _id(record: Any) -> int | None:
    value = field_value(record, "id")
    return value if isinstance(value, int) and not isinstance(value, bool) else None


KEY_FIELDS = ("id", "uuid", "taxon_id", "user_id")
"""Fields that identify a record."""

NESTED_FIELDS = ("record", "taxon", "user", "project", "place")
"""Fields with an object that identifies a record that has no key of its own, such as a species count."""


def record_key(record: Any) -> object:
    """Return a key that identifies *record* on other pages, or ``None`` if it has no identifying field."""
    for name in KEY_FIELDS:
        if (value := field_value(record, name)) is not None:
            return name, str(value)
    for name in NESTED_FIELDS:
        nested = field_value(record, name)
        if nested is not None and (key := record_key(nested)) is not None:
            return name, field_value(record, "type"), key
    return None
