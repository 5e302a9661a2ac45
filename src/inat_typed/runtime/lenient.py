"""Answers in which something does not fit: what does not is kept, and told."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from reprlib import Repr
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from inat_typed.runtime.caller import frames_of_ours
from inat_typed.runtime.errors import DecodeError, UnexpectedDataWarning
from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.runtime.redaction import without_secret_text, without_secrets
from inat_typed.runtime.validators import STRICTLY

T = TypeVar("T")

_LONGEST_BEGINNING = 200


def leniently(adapter: TypeAdapter[T], kind: Any, content: bytes) -> T:
    """*content*, in which something does not fit, as far as it fits.

    What does not is taken out of the data, and the rest is validated again, until it fits: each round takes out
    something, so that there is a last one. Then the raw values are handed to the objects that they belong to.
    """
    try:
        document = _Document(parsed(content))
        while True:
            try:
                answer = adapter.validate_json(document.text(), **STRICTLY)
            except ValidationError as error:
                document.take_out(error.errors(include_url=False, include_context=False, include_input=False))
            else:
                for unexpected in document.hand_over(answer, kind):
                    unexpected.warn()
                return answer
    except RecursionError:
        raise DecodeError(f"the answer is too deeply nested; it begins with {beginning(content)}") from None


def parsed(content: bytes) -> Any:
    """JSON as plain objects.

    Raises:
        DecodeError: It is none.
    """
    try:
        data = json.loads(content)
        # Half a surrogate pair, which JSON can spell, is no text: nothing could print or send it.
        return json.loads(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace"))
    except ValueError as error:
        raise DecodeError(f"the answer is not JSON ({error}); it begins with {beginning(content)}") from None


def beginning(content: bytes) -> str:
    """The first bytes of an answer, harmless to print."""
    if not content:
        return "nothing: it is empty"
    shown = without_secret_text(content)
    return f"{shown[:_LONGEST_BEGINNING]!r}"[1:] + ("..." if len(shown) > _LONGEST_BEGINNING else "")


_TOP = ""


@dataclass(frozen=True, slots=True)
class _Place:
    """A field of an object in the data, or one element of the list that the field holds."""

    holder: dict[str, Any]
    key: str
    element: int | None = None

    @property
    def field(self) -> tuple[int, str]:
        """The same for all places in one field."""
        return id(self.holder), self.key


@dataclass(frozen=True, slots=True)
class _Taken:
    """What was taken out of a field: the raw value of all of the field, and that of it which did not fit."""

    holder: dict[str, Any]
    key: str
    raw: Any
    wrong: Any


class _Document:
    """The data of one answer, and what was taken out of it.

    Which object of the data is a model and which a mere dictionary cannot be seen in the data, only in the answer: so
    the nearest key around a wrong value is taken out of the data first, and ``hand_over`` gives up the whole field of
    the model if that key was an entry of a dictionary.
    """

    def __init__(self, data: Any) -> None:
        self._root: dict[str, Any] = {_TOP: data}
        self._taken: dict[tuple[int, str], _Taken] = {}

    def text(self) -> str:
        """What is left, as JSON."""
        return json.dumps(self._root[_TOP])

    def take_out(self, errors: list[ErrorDetails]) -> None:
        """Take out what *errors* name: fields as a whole, of lists of models the elements that are no objects.

        Raises:
            DecodeError: That is all there is.
        """
        fields: dict[tuple[int, str], list[_Place]] = {}
        # A default that is made of what did come is not made where something is wrong: not an error of its own.
        for error in (each for each in errors if each["type"] != "default_factory_not_called"):
            place = self._place(error)
            fields.setdefault(place.field, []).append(place)
        for places in fields.values():
            self._take_out_of(places[0], {place.element for place in places})
        if _TOP not in self._root:
            raise DecodeError(f"the answer is of another kind than was to come: {errors[0]['msg']}")

    def _place(self, error: ErrorDetails) -> _Place:
        """Where an error is: its location, but for the steps that are names of a union's alternatives."""
        holder, key, element = self._root, _TOP, None
        here: Any = holder[key]
        for step in error["loc"]:
            if is_object(here) and step in here:
                holder, key, element = here, str(step), None
                here = here[step]
            elif is_array(here) and isinstance(step, int) and step < len(here):
                element = step if here is holder[key] else element
                here = here[step]
        may_be_left_out = error["type"] in ("model_type", "dataclass_type") or holder is self._root
        return _Place(holder, key, element if may_be_left_out else None)

    def _take_out_of(self, place: _Place, elements: set[int | None]) -> None:
        holder, key = place.holder, place.key
        raw = holder.pop(key)
        wrong = raw
        if None not in elements:
            holder[key] = [each for index, each in enumerate(raw) if index not in elements]
            wrong = next(each for index, each in enumerate(raw) if index in elements)
        self._taken.setdefault(place.field, _Taken(holder, key, raw, wrong))

    def hand_over(self, answer: Any, kind: Any) -> list[_Unexpected]:
        """Put the raw values into the objects of *answer* that they belong to; what there is to warn of."""
        unexpected: list[_Unexpected] = []
        self._hand_over(answer, self._root[_TOP], unexpected)
        if (top := self._taken.get((id(self._root), _TOP))) is not None:
            unexpected.append(_Unexpected(getattr(kind, "__name__", "list"), "element", top.wrong))
        # Raw values may themselves have lost something, in an earlier round: now they are whole again.
        for taken in self._taken.values():
            taken.holder[taken.key] = taken.raw
        return unexpected

    def _hand_over(self, value: Any, data: Any, unexpected: list[_Unexpected]) -> bool:
        """Whether *data* is no model and lost something, so that the field around it has to be given up."""
        if isinstance(value, BaseModel):
            self._hand_over_to_model(value, data, unexpected)
            return False
        if is_object(value):
            lost = any((id(data), key) in self._taken for key in self._keys_of(data))
            pairs = zip(value.values(), data.values(), strict=False)
        elif is_array(value):
            lost = False
            pairs = zip(value, data, strict=False)
        else:
            return False
        for one, other in pairs:
            lost |= self._hand_over(one, other, unexpected)
        return lost

    def _keys_of(self, data: dict[str, Any]) -> Iterator[str]:
        return (key for holder, key in self._taken if holder == id(data))

    def _hand_over_to_model(self, model: BaseModel, data: dict[str, Any], unexpected: list[_Unexpected]) -> None:
        for api_name, name in _fields(type(model)).items():
            taken = self._taken.get((id(data), api_name))
            if api_name in data and self._hand_over(vars(model)[name], data[api_name], unexpected):
                taken = taken or _Taken(data, api_name, data[api_name], data[api_name])
                vars(model)[name] = None
            if taken is None:
                continue
            if api_name not in data:
                vars(model)[name] = None
            model.__pydantic_fields_set__.discard(name)  # or a dump of what was set would give both
            if model.__pydantic_extra__ is not None:
                model.__pydantic_extra__[api_name] = taken.raw
            unexpected.append(_Unexpected(type(model).__name__, name, taken.wrong))


@cache
def _fields(model: type[BaseModel]) -> dict[str, str]:
    """The API's name of each field -> its name in Python."""
    return {field.alias or name: name for name, field in model.model_fields.items()}


_WARNED: set[tuple[str, str]] = set()
_BRIEFLY = Repr()
_BRIEFLY.maxstring = _BRIEFLY.maxother = _BRIEFLY.maxlong = 80


@dataclass(frozen=True, slots=True)
class _Unexpected:
    """A value that does not fit."""

    model: str
    field: str
    value: Any

    def warn(self) -> None:
        """Tell."""
        warn(self.model, self.field, self.value, "it is kept in model_extra")


def briefly(value: Any) -> str:
    """A value of the service's, short enough for a message, without secrets."""
    return _BRIEFLY.repr(without_secrets(value))


def warn(model: str, field: str, value: Any, outcome: str) -> None:
    """Tell that *value* does not fit, once for each field of each model."""
    if (model, field) in _WARNED:
        return
    _WARNED.add((model, field))
    warnings.warn(
        f"{model}.{field}: the service sent {briefly(value)}, which does not fit; {outcome}",
        UnexpectedDataWarning,
        stacklevel=frames_of_ours(),
    )
