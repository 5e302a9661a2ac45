"""Decoding of responses: from JSON to the models of an operation.

Every type of response has a ``TypeAdapter``, which decodes all that is valid. Where ``compact`` can build a faster
function for the same type, that one is tried first. Responses with invalid values are repaired: see ``lenient``.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Any, Generic, TypeVar, cast

from pydantic import BaseModel, TypeAdapter, ValidationError

from inat_typed.runtime.decoding import compact
from inat_typed.runtime.decoding.gc_pause import gc_paused_for
from inat_typed.runtime.decoding.strict import STRICT

T = TypeVar("T")


def decode(response_type: type[T], content: bytes) -> T:
    """Return *content* as *response_type*.

    A value that does not match its declared type raises nothing: it is kept in ``model_extra``, with a warning.

    Args:
        response_type: A model, or a type that contains models such as ``list[Observation]``.
        content: JSON.

    Raises:
        DecodeError: *content* is not JSON, or JSON of another kind than expected (a list instead of an object).
    """
    decoder = _decoders.get(response_type) or _build_decoder(response_type)
    with gc_paused_for(content):
        try:
            return cast("T", decoder.decode(content))
        except ValidationError:
            from inat_typed.runtime.decoding.lenient import decode_leniently

            name = getattr(response_type, "__name__", "list")
            return cast("T", decode_leniently(decoder.validate, name, content))


def prepare_decoder(response_type: Any) -> None:
    """Build the decoder of a type if it is not built yet."""
    if response_type not in _decoders:
        _build_decoder(response_type)


class Decoder(Generic[T]):
    """Decodes one type of response.

    Args:
        adapter: A complete adapter for the type.
        compact_decode: What ``compact.build`` returned for it.
    """

    def __init__(self, adapter: TypeAdapter[T], compact_decode: Callable[[bytes], T] | None) -> None:
        self._adapter = adapter
        self._compact_decode = compact_decode

    def decode(self, content: bytes) -> T:
        """Return *content* decoded, to compact instances if there are any.

        Raises:
            ValidationError: Something in it is invalid.
        """
        return self.validate(content) if self._compact_decode is None else self._compact_decode(content)

    def validate(self, content: bytes) -> T:
        """Return *content* decoded by pydantic alone, to complete instances.

        Raises:
            ValidationError: Something in it is invalid.
        """
        return self._adapter.validate_json(content, **STRICT)


_decoders: dict[Any, Decoder[Any]] = {}
_lock = Lock()


def _build_decoder(response_type: Any) -> Decoder[Any]:
    """Return the decoder of a type, built on first use: several threads cannot build models at the same time."""
    with _lock:
        if response_type not in _decoders:
            any_type: Any = response_type  # not narrowed by the next line
            if isinstance(any_type, type) and issubclass(any_type, BaseModel):
                any_type.model_rebuild()  # the class as well as the adapter: else the first dump builds it again
            adapter: TypeAdapter[Any] = TypeAdapter(response_type)
            adapter.rebuild()
            _decoders[response_type] = Decoder(adapter, compact.build(adapter))
        return _decoders[response_type]


def select_decoder(*, use_compact: bool | None) -> None:
    """Turn compact instances on or off from now on, and forget the decoders that were built. For tests.

    Args:
        use_compact: ``None`` does as the environment variable ``INAT_TYPED_COMPACT`` says.
    """
    with _lock:
        compact.select(use_compact)
        _decoders.clear()
