"""Filters by annotations and by the values of observation fields."""

from __future__ import annotations

from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.filters.common import Filters, Predicate, as_list, negated, user_ids_of, words
from inat_typed.sandbox.state import SandboxState


def annotation_filters(arguments: dict[str, Any]) -> list[Predicate]:
    """Return the filters by annotations: terms, and values of these terms."""
    terms, values = _ids(arguments, "term_id"), _ids(arguments, "term_value_id")
    without_values = _ids(arguments, "without_term_value_id")
    predicates: list[Predicate] = []
    or_unknown = _ids(arguments, "term_id_or_unknown")
    if terms or (values and not or_unknown):
        predicates.append(lambda each: _is_annotated(each, terms, values))
    if or_unknown:
        predicates.append(
            lambda each: _is_annotated(each, or_unknown, values) or not _is_annotated(each, or_unknown, set())
        )
    if without := _ids(arguments, "without_term_id"):
        predicates.append(lambda each: not _is_annotated(each, without, set()))
    if without_values:
        predicates.append(lambda each: not _is_annotated(each, terms, without_values))
    return predicates


def _ids(arguments: dict[str, Any], name: str) -> set[int]:
    return set(as_list(arguments[name])) if arguments.get(name) not in (None, []) else set()


def _is_annotated(each: Record, terms: set[int], values: set[int]) -> bool:
    return any(
        (not terms or one["controlled_attribute_id"] in terms) and (not values or one["controlled_value_id"] in values)
        for one in each["annotations"]
    )


def field_filters(arguments: dict[str, Any]) -> list[Predicate]:
    """Return the filters by observation fields, such as ``field:Host plant=milkweed``; without a value, by any."""
    prefix = "field:"
    found = {name.removeprefix(prefix): value for name, value in arguments.items() if name.startswith(prefix)}
    return [_has_field(name, str(value)) for name, value in found.items()]


def _has_field(name: str, value: str) -> Predicate:
    return lambda each: any(
        one["name"].lower() == name.lower() and value.lower() in ("", one["value"].lower()) for one in each["ofvs"]
    )


def _any_field(_state: SandboxState, value: Any) -> Predicate:
    names = {name.lower() for name in words(value)}
    return lambda each: any(one["name"].lower() in names for one in each["ofvs"])


def _datatype(_state: SandboxState, value: Any) -> Predicate:
    accepted = set(words(value))
    return lambda each: any(one["datatype"] in accepted for one in each["ofvs"])


def _annotated_by(state: SandboxState, value: Any) -> Predicate:
    accepted = user_ids_of(state, value)
    return lambda each: any(one["user_id"] in accepted for one in each["annotations"])


ANNOTATION_FILTERS: Filters = {
    "annotation_user_id": _annotated_by,
    "ofv_datatype": _datatype,
    "without_field": negated(_any_field),
}
