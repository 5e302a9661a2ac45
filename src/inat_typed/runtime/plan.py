"""From a projection to the fields that it asks for, checked against the model of what the service sends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from inat_typed.runtime.errors import ArgumentValueError, ProjectionError
from inat_typed.runtime.fields import Tree
from inat_typed.runtime.holding import alternatives, elements, entries, holds, is_plain, shown, words
from inat_typed.runtime.model import Model
from inat_typed.runtime.narrowing import is_mapping
from inat_typed.runtime.records import Field, fields, inside, is_answered, is_record, sent_fields

_KEPT = "__inat_typed__"


def kept(kind: type[Any]) -> dict[Any, Any]:
    """What was found out about a class, kept on the class itself: it goes when the class goes."""
    if _KEPT not in vars(kind):
        setattr(kind, _KEPT, {})
    found: dict[Any, Any] = vars(kind)[_KEPT]
    return found


def projects(kind: type[Any]) -> type[Model] | None:
    """The model that a class was declared to be a projection of."""
    return getattr(kind, "__projects__", None)


def of_projection(kind: type[Any], model: type[Model]) -> dict[str, Tree]:
    """What *kind* asks for where the service sends *model*: field -> ``True``, ``"all"`` or a tree of its own.

    Raises:
        ProjectionError: *kind* is no class with fields, or cannot hold what the service sends.
    """
    trees = kept(kind) if is_record(kind) else {}
    if model not in trees:
        trees[model] = _planned(kind, model)
    found: dict[str, Tree] = trees[model]
    return found


def _api(model: type[Model]) -> list[str]:
    """Whose model it is: the package, without the modules in it."""
    return model.__module__.split(".")[:2]


def _planned(kind: type[Any], model: type[Model]) -> dict[str, Tree]:
    if not is_record(kind) or is_answered(kind):
        raise ProjectionError(
            f"{kind.__name__} is no projection of {model.__name__}: that is a class of its own, "
            f"class X(Projection, of={model.__name__}), a pydantic model, a TypedDict or a dataclass"
        )
    planner = _Planner()
    tree = planner.tree(kind, _Record(model.__name__, sent_fields(model), model), "")
    if planner.problems:
        lines = f" {planner.problems[0]}" if len(planner.problems) == 1 else "\n  ".join(["", *planner.problems])
        raise ProjectionError(f"{kind.__name__} does not fit {model.__name__}:{lines}")
    if not tree:
        raise ProjectionError(f"{kind.__name__} asks for nothing: it has no fields")
    return tree


@dataclass(frozen=True, slots=True)
class _Record:
    """What the service sends where a projection is read from it: a model, or an object of any fields."""

    name: str
    fields: Mapping[str, Any] | None
    model: type[Model] | None = None
    others: Any = Any


@dataclass(slots=True)
class _Planner:
    """Walks down a projection and what the service sends, side by side."""

    problems: list[str] = field(default_factory=list[str])
    _around: list[type[Any]] = field(default_factory=list[type[Any]])
    _lax: bool = False
    """Whether ``None`` may come where the description has none: that of another API knows better, or nothing."""

    def tree(self, kind: type[Any], record: _Record, place: str) -> dict[str, Tree]:
        if kind in self._around:
            self.problems.append(
                f"{place}: {kind.__name__} holds itself, and fields cannot be asked for without end; "
                "write a class for each level"
            )
            return {}
        declared, lax = projects(kind), self._lax
        if declared is not None and record.model is not None:
            self._lax = _api(declared) != _api(record.model)
        self._around.append(kind)
        found: dict[str, Tree] = {}
        for each in fields(kind):
            wanted = self._wanted_field(each, record, f"{place}.{each.name}" if place else each.name)
            if wanted is not None:
                found[each.api] = wanted
        self._around.pop()
        self._lax = lax
        return found

    def _wanted_field(self, each: Field, record: _Record, place: str) -> Tree | None:
        if record.fields is None:
            return self._wanted(each.type, record.others, place)
        if each.api not in record.fields:
            near = get_close_matches(each.api, record.fields, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            self.problems.append(f"{place}: {record.name} has no field {each.api!r}{hint}")
            return None
        return self._wanted(each.type, record.fields[each.api], place)

    def _wanted(self, kind: Any, sent: Any, place: str) -> Tree:
        """What to ask for where the service sends *sent* and *kind* is to hold it."""
        takes, comes = alternatives(kind), alternatives(sent)
        if takes == [Any]:
            return "all" if inside(sent) else True
        if comes == [Any]:
            records = [each for each in takes if is_record(each)]
            return self.tree(records[0], _Record("the object", None), place) if records else True
        if type(None) in comes and type(None) not in takes and not self._lax:
            self.problems.append(f"{place}: it may be None; write {shown(kind)} | None")
        wanted: Tree = True
        for each in comes:
            if each is not type(None):
                wanted = self._wanted_alternative(takes, each, place)
        return wanted

    def _wanted_alternative(self, takes: list[Any], sent: Any, place: str) -> Tree:
        if (inner := elements(sent)) is not None:
            return self._wanted_list(takes, inner[0], place)
        model, values = sent if is_answered(sent) else None, entries(sent)
        if model is None and values is None:
            if not any(holds(each, sent) for each in takes if not is_record(each)):
                self._refuse(takes, sent, place)
            return True
        records = [each for each in takes if is_record(each)]
        if len(records) > 1:
            names = " or ".join(each.__name__ for each in records)
            self.problems.append(f"{place}: {names}? It has to be one of them")
        elif records and model is not None:
            return self._wanted_object(records[0], model, place)
        elif records:
            return self.tree(records[0], _Record("the object", None, others=values), place) or True
        elif mappings := [held for each in takes if (held := entries(each)) is not None]:
            if model is None:
                self._wanted(mappings[0], values, place)
        elif all(map(is_plain, takes)):
            self._refuse(takes, sent, place)
        return "all" if model is not None else True

    def _wanted_object(self, kind: type[Any], model: type[Model], place: str) -> Tree:
        if not is_answered(kind):
            return self.tree(kind, _Record(model.__name__, sent_fields(model), model), place) or True
        if kind is not model and not (self._lax and kind.__name__ == model.__name__):
            self.problems.append(f"{place}: {kind.__name__} comes in no answer there, {model.__name__} does")
        return "all"

    def _wanted_list(self, takes: list[Any], sent: Any, place: str) -> Tree:
        lists = [inner for each in takes if (inner := elements(each)) is not None]
        if not lists:
            self.problems.append(f"{place}: the service sends a list; write list[{_alone(takes)}]")
            return True
        wanted: Tree = True
        for each in lists[0]:
            wanted = self._wanted(each, sent, place)
        return wanted

    def _refuse(self, takes: list[Any], sent: Any, place: str) -> None:
        kind = _alone(takes)
        what = f"which {kind} is not read from" if any(map(is_record, takes)) else f"which {kind} does not hold"
        self.problems.append(f"{place}: the service sends {words(sent)} there, {what}")


def _alone(takes: Iterable[Any]) -> str:
    return " | ".join(shown(each) for each in takes if each is not type(None)) or "None"


def all_but(place: str, model: type[Model], names: Iterable[str]) -> dict[str, Tree]:
    """All fields of *model* but *names*, with dots for nesting.

    Raises:
        ArgumentValueError: A name that does not exist.
    """
    left_out: dict[str, list[str]] = {}
    for name in names:
        first, _, rest = name.partition(".")
        left_out.setdefault(first, []).append(rest)
    known = _known(place, model, left_out)
    tree: dict[str, Tree] = {}
    for name, kind in known.items():
        nested, rests = inside(kind), left_out.get(name)
        if rests is None:
            tree[name] = "all" if nested else True
        elif "" not in rests:
            if nested is None:
                raise ArgumentValueError(f"{place}: {name} of {model.__name__} has no fields of its own")
            tree[name] = all_but(place, nested, rests) or True
    return tree


def check_names(place: str, model: type[Model], tree: Mapping[str, Tree]) -> None:
    """Raises:
    ArgumentValueError: *tree* asks for a field that *model* does not have.
    """
    known = _known(place, model, tree)
    for name, wanted in tree.items():
        if not is_mapping(wanted):
            continue
        if (nested := inside(known[name])) is not None:
            check_names(place, nested, wanted)
        elif not _may_hold_fields(known[name]):
            raise ArgumentValueError(f"{place}: {name} of {model.__name__} has no fields of its own")


def _may_hold_fields(kind: Any) -> bool:
    return any(
        each is Any or entries(each) is not None or any(map(_may_hold_fields, elements(each) or ()))
        for each in alternatives(kind)
    )


def _known(place: str, model: type[Model], names: Iterable[str]) -> Mapping[str, Any]:
    """The fields of *model*, all *names* among them."""
    known = sent_fields(model)
    for name in names:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ArgumentValueError(f"{place}: {model.__name__} has no field {name!r}{hint}")
    return known
