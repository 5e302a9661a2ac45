"""The base class of the generated models, and what their fields need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, get_args

from pydantic import ConfigDict, GetCoreSchemaHandler

from inat_typed.runtime.decoding import compact
from inat_typed.runtime.decoding.base_model import DecodedModel
from inat_typed.runtime.support.json_guards import is_array, is_object
from inat_typed.runtime.support.redaction import redact_value

if TYPE_CHECKING:
    from collections.abc import Generator

    from pydantic_core import CoreSchema

ABSENT: Any = None
"""The default of a field that the service always sends: if it is missing all the same, it reads as ``None``."""

_MAX_FIELDS = 5
_MAX_TEXT_LENGTH = 60
_FIRST_FIELDS = ("id", "uuid", "name", "login", "title")
_IDENTIFYING_FIELDS = ("name", "login", "title", "id", "uuid")

if TYPE_CHECKING:
    _Base = DecodedModel
else:
    _Base = compact.instance_base()


class Model(_Base):
    """A part of a response.

    Unknown fields are attributes too, and are in ``model_extra``. So is, under the API's name of the field, a value
    that does not match the declared type; the attribute is then ``None``.
    ``model_dump(mode="json", exclude_unset=True, by_alias=True)`` returns the JSON that the response had.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        defer_build=True,
        protected_namespaces=(),
        validate_by_name=True,
        validate_by_alias=True,
        allow_inf_nan=False,  # JSON has no such numbers: one that is sent is kept in model_extra
    )

    def __repr_args__(self) -> Generator[tuple[str | None, Any], None, None]:
        """Yield the first few fields that were sent and are not empty, starting with those that identify a record."""
        sent = _non_empty_fields(self)
        names = sorted(
            sent, key=lambda name: _FIRST_FIELDS.index(name) if name in _FIRST_FIELDS else len(_FIRST_FIELDS)
        )
        for name in names[:_MAX_FIELDS]:
            yield name, _Text(short_repr(redact_value(name, sent[name])))
        if len(names) > _MAX_FIELDS:
            yield None, _Text(f"... {len(names) - _MAX_FIELDS} more")


class _Text:
    """A text whose repr has no quotes."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def _non_empty_fields(model: Model) -> dict[str, Any]:
    return {name: value for name, value in model.__sent_fields__().items() if not _is_empty(value)}


def _is_empty(value: object) -> bool:
    return value is None or value in ("", [], {})


def short_repr(value: object) -> str:
    """Return a short repr: a model with its name or id, a list or an object with its size."""
    if isinstance(value, Model):
        sent = _non_empty_fields(value)
        known = next((name for name in _IDENTIFYING_FIELDS if sent.get(name) is not None), None)
        shown = "..." if known is None else f"{known}={short_repr(sent[known])}"
        return f"{type(value).__name__}({shown if sent else ''})"
    if is_array(value):
        return f"[{len(value)} items]" if len(value) > 1 else f"[{', '.join(map(short_repr, value))}]"
    if is_object(value):
        return f"{{{len(value)} items}}"
    if isinstance(value, str) and len(value) > _MAX_TEXT_LENGTH:
        return f"{value[:_MAX_TEXT_LENGTH]!r}..."
    return repr(value)


class OpenEnum:
    """Marks an enumeration to which the service may add values: ``Annotated[Literal["a", "b"] | str, OpenEnum]``.

    Type checkers see the known values. At run time any value of their types is valid, and checking costs nothing.
    """

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Return the schema of the types of the values: ``str``, ``int``."""
        members = get_args(source)
        types: set[Any] = {type(choice) for member in members for choice in get_args(member)}
        types |= {member for member in members if isinstance(member, type)}
        union = types.pop()
        for each in types:
            union |= each
        return handler.generate_schema(union)
