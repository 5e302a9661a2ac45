"""What ``fields=`` and ``except_=`` of a call select: the fields to request, and the class to decode records into."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.decoding.result_type import record_model, returns_page
from inat_typed.runtime.request.fields import field_tree
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.json_guards import is_iterable, is_mapping


def select_fields(
    operation: AnyOperation, arguments: Mapping[str, object]
) -> tuple[type[Any] | None, Mapping[str, object]]:
    """Return the projection of a call, if there is one, and the arguments as the API accepts them.

    Raises:
        ArgumentTypeError: The operation returns no records, or ``except_`` is not a list of names.
        ArgumentValueError: ``fields`` or ``except_`` contains an unknown name, or both are given.
        ProjectionError: The projection does not fit the records.
    """
    fields, excluded = arguments.get("fields"), arguments.get("except_")
    if fields is None and excluded is None:
        return None, arguments
    if excluded is not None and _can_select(operation):
        rest = {name: value for name, value in arguments.items() if name != "except_"}
        return None, rest | {"fields": _all_except(operation, fields, excluded)}
    if isinstance(fields, type):
        return _project(operation, arguments, fields)
    if fields is not None and not _accepts_fields(operation) and record_model(operation.returns) is not None:
        raise ArgumentTypeError(
            f"{operation.id}: fields: {fields!r} is not valid; this operation always sends whole records, so fields "
            "accepts a projection class only"
        )
    if not isinstance(fields, str | None) and _can_select(operation):
        _check_names(operation, fields)
    return None, arguments


def _check_names(operation: AnyOperation, fields: object) -> None:
    """Refuse unknown names: a field that was never requested would read as ``None``.

    A string is sent as it is, so it can request fields that the API's description does not know.
    """
    from inat_typed.runtime.projection.planner import check_field_names

    model, tree = record_model(operation.returns), field_tree(fields)
    if model is not None and is_mapping(tree):
        check_field_names(f"{operation.id}: fields", model, tree)


def _project(
    operation: AnyOperation, arguments: Mapping[str, object], projection: type[Any]
) -> tuple[type[Any] | None, Mapping[str, object]]:
    model = record_model(operation.returns)
    if model is None:
        raise ArgumentTypeError(
            f"{operation.id}: fields: {projection.__name__} is not valid; this operation returns no records to project"
        )
    rest = {name: value for name, value in arguments.items() if name != "fields"}
    if projection is model:  # the class that is returned anyway
        return None, rest
    from inat_typed.runtime.projection.decode import prepare_decoder
    from inat_typed.runtime.projection.planner import plan_fields

    tree = plan_fields(projection, model)
    prepare_decoder(operation.returns, projection)
    return projection, rest | {"fields": tree} if _can_select(operation) else rest


def _accepts_fields(operation: AnyOperation) -> bool:
    parameter = operation.parameter("fields")
    return parameter is not None and parameter.type.kinds == ("fields",)


def _can_select(operation: AnyOperation) -> bool:
    """Return whether the service sends only those fields of its records that are requested."""
    has_records = record_model(operation.returns) is not None and returns_page(operation.returns)
    return has_records and _accepts_fields(operation)


def _all_except(operation: AnyOperation, fields: object, excluded: object) -> object:
    place = f"{operation.id}: except_"
    if fields not in (None, "all"):
        raise ArgumentValueError(f"{place} excludes fields from all of them; it cannot be combined with fields")
    if isinstance(excluded, (str, bytes)) or is_mapping(excluded) or not is_iterable(excluded):
        hint = f"; write [{excluded!r}]" if isinstance(excluded, str) else ""
        raise ArgumentTypeError(f"{place}: {excluded!r} is not valid; expected a list of names{hint}")
    names: list[str] = []
    for name in excluded:
        if not isinstance(name, str):
            raise ArgumentTypeError(f"{place}: {name!r} is not valid; expected a list of names")
        names.append(name)
    from inat_typed.runtime.projection.planner import fields_except

    model = record_model(operation.returns)
    return fields_except(place, model, names) if model is not None else "all"
