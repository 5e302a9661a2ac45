"""What every model of an answer stands on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, get_args

from pydantic import ConfigDict, GetCoreSchemaHandler

from inat_typed.runtime import lean
from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.runtime.redaction import harmless

if TYPE_CHECKING:
    from collections.abc import Generator

    from pydantic_core import CoreSchema

ABSENT: Any = None
"""The default of a field that the service always sends: where it does not, the attribute reads as ``None``."""

_SHOWN = 5
_LONGEST_TEXT = 60
_FIRST = ("id", "uuid", "name", "login", "title")
_NAMES = ("name", "login", "title", "id", "uuid")


class Model(lean.LeanModel):
    """A part of an answer.

    Fields that the description does not name are kept: they are attributes, and stand in ``model_extra``. So does,
    under the API's name of the field, a value that did not fit its type; the attribute is then ``None``.
    ``model_dump(mode="json", exclude_unset=True, by_alias=True)`` gives the JSON back, what did not fit included.

    What was decoded holds what came, until something asks for more: see ``inat_typed.runtime.lean``.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        defer_build=True,
        protected_namespaces=(),
        validate_by_name=True,
        validate_by_alias=True,
        allow_inf_nan=False,  # JSON has no such numbers: where one is sent all the same, it is kept raw
    )

    def __repr_args__(self) -> Generator[tuple[str | None, Any], None, None]:
        """The first few of the fields that were sent and are not empty, those that tell what it is before others."""
        sent = _sent(self)
        names = sorted(sent, key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))
        for name in names[:_SHOWN]:
            yield name, _Text(shortened(harmless(name, sent[name])))
        if len(names) > _SHOWN:
            yield None, _Text(f"... {len(names) - _SHOWN} more")


class _Text:
    """Text that is its own repr."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return self._text


def _sent(model: Model) -> dict[str, Any]:
    sent = {**lean.came(model), **lean.unknown(model)}
    return {name: value for name, value in sent.items() if not _is_empty(value)}


def _is_empty(value: object) -> bool:
    return value is None or value in ("", [], {})


def shortened(value: object) -> str:
    """A value in a few words: a model by its name or id, a list or an object by its size."""
    if isinstance(value, Model):
        came = lean.came(value)
        known = ((name, came.get(name)) for name in _NAMES)
        shown = next((f"{name}={shortened(each)}" for name, each in known if each is not None), "...")
        return f"{type(value).__name__}({shown if _sent(value) else ''})"
    if is_array(value):
        return f"[{len(value)} items]" if len(value) > 1 else f"[{', '.join(map(shortened, value))}]"
    if is_object(value):
        return f"{{{len(value)} items}}"
    if isinstance(value, str) and len(value) > _LONGEST_TEXT:
        return f"{value[:_LONGEST_TEXT]!r}..."
    return repr(value)


class Open:
    """Marks an enumeration that the service may add to: ``Annotated[Literal["a", "b"] | str, Open]``.

    Checkers see its values. At run time any value of their type will do: what is not judged costs nothing.
    """

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """The plain types behind the values: a string, an integer."""
        members = get_args(source)
        kinds: set[Any] = {type(choice) for member in members for choice in get_args(member)}
        kinds |= {member for member in members if isinstance(member, type)}
        plain = kinds.pop()
        for kind in kinds:
            plain |= kind
        return handler.generate_schema(plain)
