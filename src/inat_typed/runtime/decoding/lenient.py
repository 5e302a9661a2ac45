"""The repair of responses that are decoded to generated models: invalid values are kept in ``model_extra``."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from inat_typed.runtime.core.errors import DecodeError
from inat_typed.runtime.decoding.repair import ROOT_KEY, Document, Place, Repair, decode_with_repair
from inat_typed.runtime.decoding.unexpected_data import warn_unexpected
from inat_typed.runtime.support.json_guards import is_array, is_object

_REMOVABLE_ELEMENT_ERRORS = ("model_type", "dataclass_type")
"""Errors of an element of a list that is no object where an object is expected."""


def decode_leniently(validate: Callable[[bytes], Any], name: str, content: bytes) -> Any:
    """Decode *content* as far as it is valid.

    Invalid fields are removed, and of lists of models the elements that are not objects. The raw value of such a field
    is stored in ``model_extra`` of its model, with a warning.

    Args:
        validate: Decodes JSON, raising ``ValidationError``.
        name: The name of the response type, for warnings.
        content: The response.

    Raises:
        DecodeError: The response is not JSON, or JSON of another kind than expected.
    """
    return decode_with_repair(validate, content, lambda document: LenientRepair(document, name))


@dataclass(frozen=True, slots=True)
class _Removed:
    """A field whose value was removed, or some elements of it."""

    holder: dict[str, Any]
    key: str
    raw: Any
    """The whole value of the field."""
    invalid: Any
    """The part of it that is not valid."""


@dataclass(frozen=True, slots=True)
class _Field:
    """A member of an object that an error is in, and the element if the member is a list that can do without it."""

    place: Place
    element: int | None


class LenientRepair(Repair):
    """Removes invalid values from a document and stores them in the decoded models.

    The data do not show which of their objects become models and which dictionaries. So the member nearest to an error
    is removed, and once everything is decoded, ``finish`` gives up the field of the model around it if the member
    belonged to a dictionary.
    """

    def __init__(self, document: Document, name: str) -> None:
        super().__init__(document)
        self._name = name
        self._removed: dict[tuple[int, Any], _Removed] = {}
        self._warnings: list[tuple[str, str, _Removed]] = []

    def change(self, errors: list[ErrorDetails]) -> None:
        """Remove the fields and elements that *errors* are in."""
        elements: dict[tuple[int, Any], set[int | None]] = {}
        places: dict[tuple[int, Any], Place] = {}
        # The default that is computed from other fields is not computed if those are invalid: no error of its own.
        for error in (each for each in errors if each["type"] != "default_factory_not_called"):
            field = self._field(error)
            places[field.place.id] = field.place
            elements.setdefault(field.place.id, set()).add(field.element)
        for identifier, place in places.items():
            self._remove(place, elements[identifier])
        if ROOT_KEY not in self.document.root:
            raise DecodeError(f"the response is JSON of another kind than expected: {errors[0]['msg']}")

    def _field(self, error: ErrorDetails) -> _Field:
        root = Place(self.document.root, ROOT_KEY, "")
        places = [root, *(each for each in self.document.places(error) if each.is_sent)]
        index = max(index for index, place in enumerate(places) if is_object(place.holder))
        is_removable = error["type"] in _REMOVABLE_ELEMENT_ERRORS or index == 0
        element = places[index + 1].key if is_removable and index + 1 < len(places) else None
        return _Field(places[index], element)

    def _remove(self, place: Place, elements: set[int | None]) -> None:
        """Remove elements of the list at *place*, or its whole value if ``None`` is among them."""
        holder, key = place.holder, place.key
        raw = invalid = holder.pop(key)
        if None not in elements:
            holder[key] = [each for index, each in enumerate(raw) if index not in elements]
            invalid = next(each for index, each in enumerate(raw) if index in elements)
        self._removed.setdefault(place.id, _Removed(holder, key, raw, invalid))

    def finish(self, result: Any) -> None:
        """Store the raw values in the models that they belong to, and warn about them."""
        if not self._removed:
            return
        self._store(result, self.document.data)
        if (root := self._removed.get((id(self.document.root), ROOT_KEY))) is not None:
            self._warnings.append((self._name, "element", root))
        # A raw value that lost something in an earlier round is completed again, before a warning quotes it.
        for removed in self._removed.values():
            removed.holder[removed.key] = removed.raw
        for model, field, removed in self._warnings:
            warn_unexpected(model, field, removed.invalid, "the raw value is in model_extra")

    def _store(self, value: Any, data: Any) -> bool:
        """Return whether *data* lost something and *value* is no model: then the field around it is given up."""
        if isinstance(value, BaseModel):
            self._store_in_model(value, data)
            return False
        if is_object(value):
            has_lost = any(holder == id(data) for holder, _ in self._removed)
            pairs = zip(value.values(), data.values(), strict=False)
        elif is_array(value):
            has_lost = False
            pairs = zip(value, data, strict=False)
        else:
            return False
        for inner_value, inner_data in pairs:
            has_lost |= self._store(inner_value, inner_data)
        return has_lost

    def _store_in_model(self, model: BaseModel, data: dict[str, Any]) -> None:
        for api_name, name in _field_names(type(model)).items():
            removed = self._removed.get((id(data), api_name))
            if api_name in data and self._store(vars(model)[name], data[api_name]):
                removed = removed or _Removed(data, api_name, data[api_name], data[api_name])
                vars(model)[name] = None
            if removed is None:
                continue
            if api_name not in data:
                vars(model)[name] = None
            model.__pydantic_fields_set__.discard(name)  # else a dump of the set fields would have both values
            if model.__pydantic_extra__ is not None:
                model.__pydantic_extra__[api_name] = removed.raw
            self._warnings.append((type(model).__name__, name, removed))


@cache
def _field_names(model: type[BaseModel]) -> dict[str, str]:
    """Return the names of the fields, by their names in the API."""
    return {field.alias or name: name for name, field in model.model_fields.items()}
