"""What ``fields=`` and ``except_=`` of a call ask for: what is sent for them, and what the answer is read into."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inat_typed.runtime import answer, fields
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.narrowing import is_iterable, is_mapping
from inat_typed.runtime.operation import AnyOperation


def taken(operation: AnyOperation, arguments: Mapping[str, object]) -> tuple[type[Any] | None, Mapping[str, object]]:
    """The projection of a call, and its arguments as the API takes them.

    Raises:
        ArgumentTypeError: The operation has no records, or ``except_`` is no list of names.
        ArgumentValueError: ``fields`` or ``except_`` has a name that does not exist, or both are given.
        ProjectionError: The projection does not fit the records.
    """
    wanted, left_out = arguments.get("fields"), arguments.get("except_")
    if wanted is None and left_out is None:
        return None, arguments
    if left_out is not None and _selects(operation):
        rest = {name: value for name, value in arguments.items() if name != "except_"}
        return None, rest | {"fields": _all_but(operation, wanted, left_out)}
    if not isinstance(wanted, type):
        if wanted is not None and not _knows_fields(operation) and answer.element(operation.answer) is not None:
            raise ArgumentTypeError(
                f"{operation.id}: fields takes a projection, a class, for whole records are sent; not {wanted!r}"
            )
        if not isinstance(wanted, str | None) and _selects(operation):
            _check_names(operation, wanted)
        return None, arguments
    return _projected(operation, arguments, wanted)


def _check_names(operation: AnyOperation, wanted: object) -> None:
    """Refuse a name that does not exist: what was never asked for would read as ``None``.

    A text goes out as it is: so can be asked for what the description does not know.
    """
    from inat_typed.runtime.plan import check_names

    model, tree = answer.element(operation.answer), fields.tree(wanted)
    if model is not None and is_mapping(tree):
        check_names(f"{operation.id}: fields", model, tree)


def _projected(
    operation: AnyOperation, arguments: Mapping[str, object], kind: type[Any]
) -> tuple[type[Any] | None, Mapping[str, object]]:
    model = answer.element(operation.answer)
    if model is None:
        raise ArgumentTypeError(f"{operation.id}: fields takes no projection here: no records are answered")
    rest = {name: value for name, value in arguments.items() if name != "fields"}
    if kind is model:  # the class that is answered anyway
        return None, rest
    from inat_typed.runtime import plan, projected

    tree = plan.of_projection(kind, model)
    projected.prepare(operation.answer, kind)
    return kind, rest | {"fields": tree} if _selects(operation) else rest


def _knows_fields(operation: AnyOperation) -> bool:
    parameter = operation.parameter("fields")
    return parameter is not None and parameter.type.kinds == ("fields",)


def _selects(operation: AnyOperation) -> bool:
    """Whether the service sends those fields of its records alone that are asked for."""
    has_records = answer.element(operation.answer) is not None and answer.is_page(operation.answer)
    return has_records and _knows_fields(operation)


def _all_but(operation: AnyOperation, wanted: object, left_out: object) -> object:
    place = f"{operation.id}: except_"
    if wanted not in (None, "all"):
        raise ArgumentValueError(f"{place} is what is left out of all fields; it cannot stand beside fields")
    if isinstance(left_out, (str, bytes)) or is_mapping(left_out) or not is_iterable(left_out):
        hint = f"; write [{left_out!r}]" if isinstance(left_out, str) else ""
        raise ArgumentTypeError(f"{place} takes a list of names, not {left_out!r}{hint}")
    names: list[str] = []
    for each in left_out:
        if not isinstance(each, str):
            raise ArgumentTypeError(f"{place} takes a list of names; {each!r} is none")
        names.append(each)
    from inat_typed.runtime.plan import all_but

    model = answer.element(operation.answer)
    return all_but(place, model, names) if model is not None else "all"
