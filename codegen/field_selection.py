"""Plan the ``TypedDict`` classes that ``fields=`` accepts, from the source of the models."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from codegen.plan import OperationPlan


@dataclass(frozen=True, slots=True)
class FieldSelectionPlan:
    """The selectable fields of one model."""

    model: str
    fields: Mapping[str, str]
    """Field -> the type of its selection."""


def plan_field_selections(operations: Iterable[OperationPlan], models: str) -> list[FieldSelectionPlan]:
    """Return the field selections of *operations*, in the order of the models.

    Args:
        operations: The operations that may select fields.
        models: The source of all models. Models inside selectable ones are included.
    """
    annotations = {node.name: _annotations(node) for node in ast.parse(models).body if isinstance(node, ast.ClassDef)}
    pending = [each.returns.element for each in operations if each.projects and each.fields]
    reached: set[str] = set()
    while pending:
        name = pending.pop()
        if name not in reached:
            reached.add(name)
            for annotation in annotations[name].values():
                pending += _models_in(annotation, annotations)
    return [
        FieldSelectionPlan(
            name, {field: _selection_type(annotation, annotations) for field, annotation in fields.items()}
        )
        for name, fields in annotations.items()
        if name in reached
    ]


def _annotations(model: ast.ClassDef) -> dict[str, str]:
    return {
        node.target.id: ast.unparse(node.annotation)
        for node in model.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }


def _models_in(annotation: str, models: Iterable[str]) -> list[str]:
    words = set(re.findall(r"\w+", re.sub(r"'[^']*'", "", annotation)))
    return [name for name in models if name in words]


def _selection_type(annotation: str, models: Iterable[str]) -> str:
    """Return ``bool``, or for a field with objects, a selection of their fields."""
    inner = [f"{name}Fields" for name in _models_in(annotation, models)]
    if not inner and re.search(r"\b(Any|dict)\b", annotation):
        inner = ["Mapping[str, bool]"]
    return f"Nested[{' | '.join(inner)}]" if inner else "bool"
