"""Records out of whatever holds them: a page, a paginator, a list, a list of pages, or nothing but one record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias, TypeVar

from pydantic import BaseModel

from inat_typed.runtime.errors import ArgumentTypeError
from inat_typed.runtime.narrowing import is_iterable
from inat_typed.runtime.page import Page

Records: TypeAlias = "Iterable[BaseModel] | BaseModel"
"""Models of answers, or projections: a page of them, a paginator, a list or any other iterable, pages, or one alone."""

RecordsT = TypeVar("RecordsT", bound="Iterable[BaseModel] | BaseModel")
"""``Records`` for a parameter: mypy looks at what is given without expecting anything of it, which it needs to do for
``inat.paginate(inat.v2.observations.search)``."""


def flat(records: object) -> Iterator[BaseModel]:
    """The single records.

    Raises:
        ArgumentTypeError: Something else is among them.
    """
    if isinstance(records, BaseModel) and not issubclass(type(records), Page):
        yield records
        return
    kind = type(records)
    if issubclass(kind, (str, bytes, Mapping)) or not is_iterable(records):
        raise ArgumentTypeError(
            f"records are models of answers, such as those of inat_typed.v2; {kind.__name__} is none"
        )
    for each in records:
        yield from flat(each)
