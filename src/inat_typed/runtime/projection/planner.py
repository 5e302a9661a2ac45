"""The fields to request for a projection, checked against the model of the records that the service sends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from inat_typed.runtime.core.errors import ArgumentValueError, ProjectionError
from inat_typed.runtime.decoding.model import Model
from inat_typed.runtime.projection.introspection import (
    RecordField,
    api_fields,
    is_record_class,
    is_response_model,
    nested_model,
    record_fields,
)
from inat_typed.runtime.projection.type_matching import (
    accepts,
    describe_json_type,
    format_type,
    is_plain,
    list_item_types,
    mapping_value_type,
    union_members,
)
from inat_typed.runtime.request.fields import FieldTree
from inat_typed.runtime.support.json_guards import is_mapping
from inat_typed.runtime.support.suggestions import did_you_mean

_CACHE = "__inat_typed__"


def class_cache(kind: type[Any]) -> dict[Any, Any]:
    """Return a cache that is stored on a class, and so is freed with the class."""
    if _CACHE not in vars(kind):
        setattr(kind, _CACHE, {})
    cache: dict[Any, Any] = vars(kind)[_CACHE]
    return cache


def projected_model(kind: type[Any]) -> type[Model] | None:
    """Return the model that a class is declared to be a projection of, if any."""
    return getattr(kind, "__projects__", None)


def plan_fields(kind: type[Any], model: type[Model]) -> dict[str, FieldTree]:
    """Return the fields to request where the service sends *model* and *kind* is wanted.

    Returns:
        The fields by their names in the API; the values are ``True``, ``"all"`` or such a mapping.

    Raises:
        ProjectionError: *kind* is not a class with fields, or does not accept what the service sends.
    """
    trees = class_cache(kind) if is_record_class(kind) else {}
    if model not in trees:
        trees[model] = _checked_fields(kind, model)
    tree: dict[str, FieldTree] = trees[model]
    return tree


def _api(model: type[Model]) -> list[str]:
    """Return the package of the API that a model belongs to."""
    return model.__module__.split(".")[:2]


def _checked_fields(kind: type[Any], model: type[Model]) -> dict[str, FieldTree]:
    if not is_record_class(kind) or is_response_model(kind):
        raise ProjectionError(
            f"{kind.__name__} is not a projection of {model.__name__}; expected a class of your own: "
            f"class X(Projection, of={model.__name__}), a pydantic model, a TypedDict or a dataclass"
        )
    planner = _Planner()
    tree = planner.tree(kind, _Record(model.__name__, api_fields(model), model), "")
    if planner.problems:
        lines = f" {planner.problems[0]}" if len(planner.problems) == 1 else "\n  ".join(["", *planner.problems])
        raise ProjectionError(f"{kind.__name__} does not match {model.__name__}:{lines}")
    if not tree:
        raise ProjectionError(f"{kind.__name__} requests nothing: it has no fields")
    return tree


@dataclass(frozen=True, slots=True)
class _Record:
    """An object that the service sends where a projection is wanted."""

    name: str
    fields: Mapping[str, Any] | None
    """The types of its fields, or ``None`` if it may have any fields."""
    model: type[Model] | None = None
    value_type: Any = Any
    """The type of the values of an object with any fields."""


@dataclass(slots=True)
class _Planner:
    """Compares a projection with what the service sends, and collects all problems."""

    problems: list[str] = field(default_factory=list[str])
    _outer_classes: list[type[Any]] = field(default_factory=list[type[Any]])
    _is_other_api: bool = False
    """Whether the projection was declared for another API, whose fields differ in what may be ``None``."""

    def tree(self, kind: type[Any], record: _Record, place: str) -> dict[str, FieldTree]:
        if kind in self._outer_classes:
            self.problems.append(
                f"{place}: {kind.__name__} contains itself, but the levels of requested fields are limited; "
                "write a class for each level"
            )
            return {}
        declared, was_other_api = projected_model(kind), self._is_other_api
        if declared is not None and record.model is not None:
            self._is_other_api = _api(declared) != _api(record.model)
        self._outer_classes.append(kind)
        tree: dict[str, FieldTree] = {}
        for each in record_fields(kind):
            wanted = self._field(each, record, f"{place}.{each.name}" if place else each.name)
            if wanted is not None:
                tree[each.api_name] = wanted
        self._outer_classes.pop()
        self._is_other_api = was_other_api
        return tree

    def _field(self, each: RecordField, record: _Record, place: str) -> FieldTree | None:
        if record.fields is None:
            return self._wanted(each.type, record.value_type, place)
        if each.api_name not in record.fields:
            hint = _hint(each.api_name, record.fields)
            self.problems.append(f"{place}: {record.name} has no field {each.api_name!r}{hint}")
            return None
        return self._wanted(each.type, record.fields[each.api_name], place)

    def _wanted(self, kind: Any, sent: Any, place: str) -> FieldTree:
        """Return what to request where the service sends *sent* and the type of the field is *kind*."""
        accepted, sent_types = union_members(kind), union_members(sent)
        if accepted == [Any]:
            return "all" if nested_model(sent) else True
        if sent_types == [Any]:
            records = [each for each in accepted if is_record_class(each)]
            return self.tree(records[0], _Record("the object", None), place) if records else True
        if type(None) in sent_types and type(None) not in accepted and not self._is_other_api:
            self.problems.append(f"{place}: the service may send None; write {format_type(kind)} | None")
        wanted: FieldTree = True
        for each in sent_types:
            if each is not type(None):
                wanted = self._wanted_alternative(accepted, each, place)
        return wanted

    def _wanted_alternative(self, accepted: list[Any], sent: Any, place: str) -> FieldTree:
        if (inner := list_item_types(sent)) is not None:
            return self._wanted_list(accepted, inner[0], place)
        model, values = sent if is_response_model(sent) else None, mapping_value_type(sent)
        if model is None and values is None:
            if not any(accepts(each, sent) for each in accepted if not is_record_class(each)):
                self._refuse(accepted, sent, place)
            return True
        records = [each for each in accepted if is_record_class(each)]
        if len(records) > 1:
            names = " or ".join(each.__name__ for each in records)
            self.problems.append(f"{place}: {names} is not valid; expected one class")
        elif records and model is not None:
            return self._wanted_object(records[0], model, place)
        elif records:
            return self.tree(records[0], _Record("the object", None, value_type=values), place) or True
        elif mappings := [held for each in accepted if (held := mapping_value_type(each)) is not None]:
            if model is None:
                self._wanted(mappings[0], values, place)
        elif all(map(is_plain, accepted)):
            self._refuse(accepted, sent, place)
        return "all" if model is not None else True

    def _wanted_object(self, kind: type[Any], model: type[Model], place: str) -> FieldTree:
        if not is_response_model(kind):
            return self.tree(kind, _Record(model.__name__, api_fields(model), model), place) or True
        if kind is not model and not (self._is_other_api and kind.__name__ == model.__name__):
            self.problems.append(f"{place}: the service sends {model.__name__} there, not {kind.__name__}")
        return "all"

    def _wanted_list(self, accepted: list[Any], sent: Any, place: str) -> FieldTree:
        lists = [inner for each in accepted if (inner := list_item_types(each)) is not None]
        if not lists:
            self.problems.append(f"{place}: the service sends a list; write list[{_without_none(accepted)}]")
            return True
        wanted: FieldTree = True
        for each in lists[0]:
            wanted = self._wanted(each, sent, place)
        return wanted

    def _refuse(self, accepted: list[Any], sent: Any, place: str) -> None:
        kind = _without_none(accepted)
        self.problems.append(f"{place}: the service sends {describe_json_type(sent)}, which {kind} does not accept")


def _without_none(accepted: Iterable[Any]) -> str:
    return " | ".join(format_type(each) for each in accepted if each is not type(None)) or "None"


def fields_except(place: str, model: type[Model], names: Iterable[str]) -> dict[str, FieldTree]:
    """Return all fields of *model* except *names*, which may have dots for nested fields.

    Raises:
        ArgumentValueError: A name does not exist.
    """
    excluded: dict[str, list[str]] = {}
    for name in names:
        first, _, rest = name.partition(".")
        excluded.setdefault(first, []).append(rest)
    known = _fields(place, model, excluded)
    tree: dict[str, FieldTree] = {}
    for name, kind in known.items():
        nested, rests = nested_model(kind), excluded.get(name)
        if rests is None:
            tree[name] = "all" if nested else True
        elif "" not in rests:
            if nested is None:
                raise ArgumentValueError(f"{place}: {name} of {model.__name__} has no nested fields")
            tree[name] = fields_except(place, nested, rests) or True
    return tree


def check_field_names(place: str, model: type[Model], tree: Mapping[str, FieldTree]) -> None:
    """Check that *model* has all fields in *tree*.

    Raises:
        ArgumentValueError: It does not have one of them.
    """
    known = _fields(place, model, tree)
    for name, wanted in tree.items():
        if not is_mapping(wanted):
            continue
        if (nested := nested_model(known[name])) is not None:
            check_field_names(place, nested, wanted)
        elif not _may_hold_fields(known[name]):
            raise ArgumentValueError(f"{place}: {name} of {model.__name__} has no nested fields")


def _may_hold_fields(kind: Any) -> bool:
    return any(
        each is Any or mapping_value_type(each) is not None or any(map(_may_hold_fields, list_item_types(each) or ()))
        for each in union_members(kind)
    )


def _fields(place: str, model: type[Model], names: Iterable[str]) -> Mapping[str, Any]:
    """Return the types of the fields of *model*, if *names* are among them."""
    known = api_fields(model)
    for name in names:
        if name not in known:
            raise ArgumentValueError(f"{place}: {model.__name__} has no field {name!r}{_hint(name, known)}")
    return known


def _hint(name: str, fields: Iterable[str]) -> str:
    hint = did_you_mean(name, fields)
    return f".{hint}" if hint else ""
