"""Sort the models of an API, and split them into modules, so that they load fast."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping

from codegen.openapi import DescriptionError

LAST_MODULE = "others"


def split_models(source: str, roots: Mapping[str, str], package: str) -> dict[str, str]:
    """Split the source of all models into modules, each of which imports only earlier ones.

    A module contains its main model and all models that this one needs, unless an earlier module contains them. The
    last module contains the remaining models. A derived model is in the module of its base, because pydantic resolves
    inherited annotations in the module of the derived class.

    Args:
        source: The source of all models.
        roots: Module -> its main model, in order.
        package: The package of the modules.

    Returns:
        The source of each module, by name.

    Raises:
        DescriptionError: A main model does not exist, or is already in an earlier module.
    """
    models = _classes(source)
    members = _members(models, roots)
    lines = source.splitlines(keepends=True)
    head = _head(lines, models)
    modules: dict[str, str] = {}
    for module, names in members.items():
        imports = [f"from {package}.{earlier} import {', '.join(members[earlier])}\n" for earlier in modules]
        bodies = ["".join(lines[models[name].lineno - 1 : models[name].end_lineno]) for name in names]
        modules[module] = head + "".join(imports) + "\n\n" + "\n\n".join(bodies)  # ruff removes unused imports
    return modules


def _members(models: Mapping[str, ast.ClassDef], roots: Mapping[str, str]) -> dict[str, list[str]]:
    """Return the models of each module."""
    if unknown := sorted({*roots.values()} - {*models}):
        raise DescriptionError(f"x-model-files: unknown model {unknown[0]!r}: no response contains it")
    needs = {name: _names(node) & {*models} for name, node in models.items()}
    for name, node in models.items():
        for base in _bases(node) & {*models}:
            needs[base].add(name)
    members: dict[str, list[str]] = {}
    placed: set[str] = set()
    for module, root in [*roots.items(), (LAST_MODULE, "")]:
        needed = _reachable(root, needs) if root else {*models}
        if root in placed:
            raise DescriptionError(f"x-model-files: {module}: {root} is already in an earlier module")
        if names := [name for name in models if name in needed - placed]:
            members[module] = names
        placed |= needed
    return members


def sort_models(source: str) -> str:
    """Return *source* with each model after the models that its fields contain, without postponed annotations.

    Python then evaluates the annotations. Otherwise pydantic evaluates each annotation on its own, which takes as long
    as half of the remaining work. Annotations of recursive models are quoted.
    """
    models = _classes(source)
    order: list[str] = []
    for name in models:
        _append_sorted(name, models, order, [])
    lines = source.splitlines(keepends=True)
    defined: set[str] = set()
    bodies: list[str] = []
    for name in order:
        bodies.append(_with_quoted_annotations(source, lines, models[name], {*models} - defined))
        defined.add(name)
    head = _head(lines, models).replace("from __future__ import annotations\n", "", 1)
    return head + "\n\n".join(bodies)


def _with_quoted_annotations(source: str, lines: list[str], model: ast.ClassDef, undefined: set[str]) -> str:
    """Return the source of *model* with quotes around annotations that use *undefined* models."""
    body = lines[model.lineno - 1 : model.end_lineno]
    for field in (each for each in model.body if isinstance(each, ast.AnnAssign)):
        if _names(field.annotation) & undefined:
            annotation = ast.get_source_segment(source, field.annotation) or ""
            line = field.lineno - model.lineno
            body[line] = body[line].replace(annotation, repr(annotation), 1)
    return "".join(body)


def _append_sorted(name: str, models: Mapping[str, ast.ClassDef], order: list[str], users: list[str]) -> None:
    """Append *name* to *order* after its bases and fields, except for models that in turn need one of *users*."""
    bases = {each: _bases(models[each]) & {*models} for each in models}
    if name in order or _reachable(name, bases) & {*users}:
        return
    for needed in [*sorted(bases[name]), *sorted(_names(models[name]) & {*models})]:
        _append_sorted(needed, models, order, [*users, name])
    order.append(name)


def _classes(source: str) -> dict[str, ast.ClassDef]:
    return {node.name: node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}


def _head(lines: list[str], models: Mapping[str, ast.ClassDef]) -> str:
    """Return the lines before the first class."""
    return "".join(lines[: min(node.lineno for node in models.values()) - 1])


def _bases(model: ast.ClassDef) -> set[str]:
    return {name for base in model.bases for name in _names(base)}


def _names(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def _reachable(root: str, needs: Mapping[str, Iterable[str]]) -> set[str]:
    reached: set[str] = set()
    pending = [root]
    while pending:
        name = pending.pop()
        if name not in reached:
            reached.add(name)
            pending += needs[name]
    return reached
