"""From bytes to typed objects. Data that is as described takes the fast way; what deviates is kept, and told."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import SchemaValidator

from inat_typed.runtime import parts
from inat_typed.runtime.quiet import quiet_for
from inat_typed.runtime.repeats import Repeats, marked
from inat_typed.runtime.validators import STRICTLY, lean_validator

T = TypeVar("T")


def decode(kind: type[T], content: bytes) -> T:
    """*content* as *kind*: bytes go straight into pydantic-core.

    A value of the wrong type never raises: see ``leniently``.

    Raises:
        DecodeError: It is not JSON, or not the kind of JSON that was to come (a list instead of an object).
    """
    decoder = _DECODERS.get(kind) or _decoder(kind)
    with quiet_for(content):
        try:
            answer: T = _in_parts(kind, decoder, content) or decoder.quick.validate_json(content, **STRICTLY)
        except ValidationError:
            from inat_typed.runtime.lenient import leniently

            answer = leniently(decoder.whole, kind, content)
    return answer


def _in_parts(kind: Any, decoder: _Decoder, content: bytes) -> Any | None:
    """A long page, if it can be read so."""
    if len(content) < parts.LONG or not (isinstance(kind, type) and issubclass(kind, BaseModel)):
        return None
    if "results" not in kind.model_fields:
        return None
    records, repeats = _marked_decoder(kind.model_fields["results"].annotation), Repeats()
    return parts.read(content, decoder.quick, lambda part: repeats.read(records, part))


@dataclass(frozen=True, slots=True)
class _Decoder:
    """What decodes one kind of answer."""

    quick: SchemaValidator
    """For data that is as described."""

    whole: TypeAdapter[Any]
    """For data that is not: its models are those of pydantic, which can be mended."""


_DECODERS: dict[Any, _Decoder] = {}
_MARKED_DECODERS: dict[Any, SchemaValidator] = {}
_LOCK = Lock()


def _decoder(kind: Any) -> _Decoder:
    """What decodes *kind*; made on first use, once, for models cannot be built by several threads at a time."""
    with _LOCK:
        if kind not in _DECODERS:
            _DECODERS[kind] = _built(kind)
        return _DECODERS[kind]


def _built(kind: type[Any]) -> _Decoder:
    plain: Any = kind
    if isinstance(plain, type) and issubclass(plain, BaseModel):
        plain.model_rebuild()  # the class too, or it would be built once more for the first dump
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    adapter.rebuild()
    return _Decoder(lean_validator(adapter.core_schema), adapter)


def _marked_decoder(kind: Any) -> SchemaValidator:
    """What decodes *kind*, the taxa taken out."""
    with _LOCK:
        if kind not in _MARKED_DECODERS:
            adapter: TypeAdapter[Any] = TypeAdapter(kind)
            adapter.rebuild()
            _MARKED_DECODERS[kind] = lean_validator(marked(adapter.core_schema, _taxon_decoder))
        return _MARKED_DECODERS[kind]


def _taxon_decoder(kind: type[BaseModel]) -> SchemaValidator:
    return (_DECODERS.get(kind) or _decoder(kind)).quick
