"""What may be asked of each model with ``fields``: a ``TypedDict`` for callers, out of the text of ``models.py``."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegen.ir import OperationPlan


@dataclass(frozen=True, slots=True)
class FieldsPlan:
    """One model: what each of its fields takes."""

    model: str
    fields: Mapping[str, str]


def asked_for(operations: Iterable[OperationPlan], models: str) -> list[FieldsPlan]:
    """The models that *operations* can be asked for fields of, and those inside them, in the order of *models*."""
    found = {node.name: _fields(node) for node in ast.parse(models).body if isinstance(node, ast.ClassDef)}
    waiting = [each.answer.element for each in operations if each.projects and each.fields]
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [inner for annotation in found[name].values() for inner in _models_in(annotation, found)]
    return [
        FieldsPlan(name, {field: _taken(annotation, found) for field, annotation in fields.items()})
        for name, fields in found.items()
        if name in reached
    ]


def _fields(model: ast.ClassDef) -> dict[str, str]:
    return {
        node.target.id: ast.unparse(node.annotation)
        for node in model.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }


def _models_in(annotation: str, models: Iterable[str]) -> list[str]:
    words = set(re.findall(r"\w+", re.sub(r"'[^']*'", "", annotation)))
    return [name for name in models if name in words]


def _taken(annotation: str, models: Iterable[str]) -> str:
    """What a field takes: one that holds objects takes their fields."""
    inner = [f"{name}Fields" for name in _models_in(annotation, models)]
    if not inner and re.search(r"\b(Any|dict)\b", annotation):
        inner = ["Mapping[str, bool]"]
    return f"Nested[{' | '.join(inner)}]" if inner else "bool"
