"""What every model of an answer stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

if TYPE_CHECKING:
    from collections.abc import Generator

ABSENT: Any = None
"""The default of a field that the service always sends: where it does not, the attribute reads as ``None``."""

_SHOWN = 5


class Model(BaseModel):
    """A part of an answer.

    Fields that the description does not name are kept: they are attributes, and stand in ``model_extra``. So does,
    under the field's own name, a value that did not fit its type; the attribute is then ``None``.
    ``model_dump(mode="json", exclude_unset=True, by_alias=True)`` gives the JSON back.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow", defer_build=True, protected_namespaces=(), validate_by_name=True, validate_by_alias=True
    )

    def __repr_args__(self) -> Generator[tuple[str | None, Any], None, None]:
        """What was sent, the first few fields."""
        sent = [(name, value) for name, value in self.__dict__.items() if name in self.model_fields_set]
        known = [(name, value) for name, value in sent if value not in (None, [], {})]
        for name, value in known[:_SHOWN]:
            yield name, _Short(value) if isinstance(value, (Model, list, dict)) else value
        if len(known) > _SHOWN:
            yield None, _Text(f"... {len(known) - _SHOWN} more")


class _Text:
    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


class _Short:
    """A nested value in a repr: a model by its first field, a list by its length."""

    def __init__(self, value: object) -> None:
        self._value = value

    def __repr__(self) -> str:
        if isinstance(self._value, Model):
            name, value = next(iter(self._value.__dict__.items()), ("", None))
            for candidate in ("name", "login", "id", "uuid"):
                if (found := self._value.__dict__.get(candidate)) is not None:
                    name, value = candidate, found
                    break
            return f"{type(self._value).__name__}({name}={value!r})"
        if isinstance(self._value, list):
            return f"[{len(self._value)} items]"
        return repr(self._value)


class Open:
    """Marks an enumeration that the service may add to: checkers see the values, at run time any string will do."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """A plain string, or a plain integer: what is not judged costs nothing."""
        kinds = {type(choice) for member in source.__args__ for choice in getattr(member, "__args__", ())}
        return core_schema.int_schema() if kinds == {int} else core_schema.str_schema()
