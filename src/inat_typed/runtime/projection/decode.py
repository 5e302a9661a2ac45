"""Decoding of responses whose records are a projection: from JSON to instances of the caller's own class."""

from __future__ import annotations

from collections.abc import Generator, Hashable
from contextlib import contextmanager
from functools import lru_cache
from threading import Lock
from typing import Any, cast

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic.errors import PydanticUserError

from inat_typed.runtime.core.errors import ProjectionError
from inat_typed.runtime.decoding import compact
from inat_typed.runtime.decoding.decoder import Decoder
from inat_typed.runtime.decoding.gc_pause import gc_paused_for
from inat_typed.runtime.decoding.repair import decode_with_repair
from inat_typed.runtime.decoding.result_type import page_class, returns_page
from inat_typed.runtime.projection.projection_repair import ProjectionRepair
from inat_typed.runtime.request.operation import Returns

_CONFIG = "__pydantic_config__"
_RECORD_DEPTHS = {"page": 2, "list": 1, "model": 0}
"""The number of steps from a response to one of its records: ``results``, its index."""

_lock = Lock()


def prepare_decoder(returns: Returns[Any], projection: type[Any]) -> None:
    """Build the decoder of *projection* before a request is sent.

    Raises:
        ProjectionError: pydantic does not support the class.
    """
    _decoder(_container(returns), cast("Hashable", projection), compact.is_enabled())


def decode_projection(returns: Returns[Any], projection: type[Any], content: bytes) -> Any:
    """Return *content* as an operation returns it, with *projection* in the place of the records.

    An invalid value reads as ``None`` if the projection allows that, with a warning.

    Raises:
        UnexpectedDataError: A value is invalid that must not be ``None``.
        DecodeError: *content* is not JSON, or JSON of another kind than expected.
    """
    form = _form(returns)
    decoder = _decoder(_container(returns), cast("Hashable", projection), compact.is_enabled())
    with gc_paused_for(content):
        try:
            return decoder.decode(content)
        except ValidationError:
            return decode_with_repair(
                decoder.validate,
                content,
                lambda document: ProjectionRepair(document, projection, _RECORD_DEPTHS[form]),
            )


def empty_projection(returns: Returns[Any], projection: type[Any]) -> Any:
    """Return the result of a request that was not sent: an empty page or list, or a record without values."""
    if returns.kind == "list":
        return []
    if _form(returns) == "page":
        from inat_typed.runtime.decoding.page import empty_page

        page: Any = page_class(returns).__class_getitem__(projection)
        return empty_page(page)
    if issubclass(projection, BaseModel):
        return projection.model_construct()
    return {} if issubclass(projection, dict) else object.__new__(projection)


def _form(returns: Returns[Any]) -> str:
    return "page" if returns_page(returns) else returns.kind


def _container(returns: Returns[Any]) -> Any:
    """Return the class that holds the records: of pages, ``list``, or ``None`` for a single record."""
    if returns_page(returns):
        return page_class(returns)
    return list if returns.kind == "list" else None


@lru_cache(maxsize=64)
def _decoder(container: Any, projection: Any, use_compact: bool) -> Decoder[Any]:  # noqa: ARG001 - a key of the cache
    """Return the decoder for records in a container.

    The cache is limited: a notebook creates a class again each time a cell is run.
    """
    response_type: Any = container.__class_getitem__(projection) if container else projection
    try:
        with _lock, _own_config(projection):
            if container not in (None, list):
                response_type.model_rebuild()
            adapter: TypeAdapter[Any] = TypeAdapter(response_type)
            adapter.rebuild()
            return Decoder(adapter, compact.build(adapter, missing_as_none=True))
    except PydanticUserError as error:
        raise ProjectionError(f"{projection.__name__}: {str(error).splitlines()[0]}") from None


@contextmanager
def _own_config(projection: type[Any]) -> Generator[None]:
    """Give a dataclass or ``TypedDict`` its own config: else it has that of the page, which keeps extra fields."""
    if hasattr(projection, _CONFIG) or issubclass(projection, BaseModel):
        yield
        return
    setattr(projection, _CONFIG, ConfigDict(extra="ignore"))
    try:
        yield
    finally:
        delattr(projection, _CONFIG)
