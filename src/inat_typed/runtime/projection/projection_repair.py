"""The repair of responses that are decoded to projections: invalid values read as ``None``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from inat_typed.runtime.core.errors import UnexpectedDataError
from inat_typed.runtime.decoding.lenient import LenientRepair
from inat_typed.runtime.decoding.repair import Document, Place
from inat_typed.runtime.decoding.unexpected_data import short_value, warn_unexpected
from inat_typed.runtime.support.json_guards import is_array, is_object
from inat_typed.runtime.support.redaction import redact_value


@dataclass(slots=True)
class _Replaced:
    """A place whose value was replaced by ``None``."""

    place: Place
    cause: str
    """The message of the error."""
    value: Any
    """The invalid value, which is this one or one inside of it."""
    is_sent: bool
    """Whether the response has a value at the place."""
    is_reported: bool
    """Whether to warn about it: not if the field is missing, nor if a value around it was replaced as well."""


class ProjectionRepair(LenientRepair):
    """Replaces invalid values inside the records by ``None``, or the value around one that must not be ``None``.

    Invalid values outside the records, which are fields of a page, are repaired as those of any response.
    """

    def __init__(self, document: Document, projection: type[Any], record_depth: int) -> None:
        """Create the repair of one response.

        Args:
            document: The response.
            projection: The class of the records.
            record_depth: The number of steps from the response to a record.
        """
        super().__init__(document, projection.__name__)
        self._projection = projection
        self._depth = record_depth
        self._replaced: dict[tuple[int, Any], _Replaced] = {}

    def change(self, errors: list[ErrorDetails]) -> None:
        """Replace the innermost values that *errors* are in.

        Raises:
            UnexpectedDataError: A record cannot be decoded.
            DecodeError: The response is JSON of another kind than expected.
        """
        changed: set[tuple[int, Any]] = set()
        for error in errors:
            places = self.document.places(error)
            if len(places) > self._depth and places[-1].id not in changed:
                changed.add(self._replace(places, error).id)
        if not changed:
            super().change(errors)

    def _replace(self, places: list[Place], error: ErrorDetails) -> Place:
        """Replace the innermost value that was not replaced before, and return its place."""
        last = places[-1]
        is_sent = last.is_sent
        value = redact_value(str(last.key), last.holder[last.key]) if is_sent else None
        innermost = self._replaced.get(last.id) or _Replaced(last, error["msg"], value, is_sent, is_reported=is_sent)
        for place in reversed(places[self._depth :]):
            if place.id not in self._replaced:
                replaced = _Replaced(
                    place, innermost.cause, innermost.value, place.is_sent, is_reported=is_sent or place is not last
                )
                place.holder[place.key] = None
                self._replaced[place.id] = replaced
                return place
            self._replaced[place.id].is_reported = False  # the value around it is reported
        raise self._error(last, innermost)

    def _error(self, place: Place, replaced: _Replaced) -> UnexpectedDataError:
        sent = "nothing" if replaced.value is None else short_value(replaced.value)
        name = self._projection.__name__
        return UnexpectedDataError(
            f"{place.path}: the service sent {sent}, which {name} does not accept: {replaced.cause}"
        )

    def finish(self, result: Any) -> None:
        """Warn about the values that were replaced, and mark fields as not set whose values are missing."""
        super().finish(result)
        for replaced in self._replaced.values():
            if replaced.is_reported:
                path = replaced.place.path
                field = path.partition(".")[2] if self._depth else path
                warn_unexpected(self._projection.__name__, field, replaced.value, "it reads as None")
        missing = {identifier for identifier, replaced in self._replaced.items() if not replaced.is_sent}
        if missing:
            _unset_missing(result, self.document.data, missing)


def _unset_missing(value: Any, data: Any, missing: set[tuple[int, Any]]) -> None:
    """Remove missing fields from the ``model_fields_set`` of all models in *value*, which *data* was decoded to."""
    if isinstance(value, BaseModel) and is_object(data):
        for name, field in type(value).model_fields.items():
            api_name = field.validation_alias if isinstance(field.validation_alias, str) else name
            if (id(data), api_name) in missing:
                value.__pydantic_fields_set__.discard(name)
            _unset_missing(vars(value).get(name), data.get(api_name), missing)
    elif is_array(value) and is_array(data):
        for inner_value, inner_data in zip(value, data, strict=False):
            _unset_missing(inner_value, inner_data, missing)
    elif is_object(value) and is_object(data):
        for name, inner_value in value.items():
            _unset_missing(inner_value, data.get(name), missing)
