"""Iterate over the records in a page, a paginator, a list, several pages or a single record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias, TypeVar

from pydantic import BaseModel

from inat_typed.runtime.core.errors import ArgumentTypeError
from inat_typed.runtime.decoding.page import Page
from inat_typed.runtime.support.json_guards import is_iterable

Records: TypeAlias = "Iterable[BaseModel] | BaseModel"
"""Records, as models or projections: a page, a paginator, a list, any other iterable, several pages or one record."""

RecordsT = TypeVar("RecordsT", bound="Iterable[BaseModel] | BaseModel")
"""``Records`` for a parameter. A type variable, because mypy infers an argument such as
``inat.paginate(inat.v2.observations.search)`` only if the parameter gives it no type context."""


def iterate_records(records: object) -> Iterator[BaseModel]:
    """Yield the single records in *records*.

    Raises:
        ArgumentTypeError: *records* contains something that is not a record.
    """
    if isinstance(records, BaseModel) and not issubclass(type(records), Page):
        yield records
        return
    kind = type(records)
    if issubclass(kind, (str, bytes, Mapping)) or not is_iterable(records):
        raise ArgumentTypeError(
            f"records: {kind.__name__} is not valid; expected models such as those of inat_typed.v2, "
            f"in a page, a paginator or a list"
        )
    for record in records:
        yield from iterate_records(record)
