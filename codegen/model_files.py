"""The models of an API, in the order and in the files in which they are loaded soonest."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from codegen.distil import DescriptionError

REST = "others"


def split(text: str, roots: Mapping[str, str], package: str) -> dict[str, str]:
    """File -> text, out of the *text* of all models; *package* is where the files are to stand.

    *roots* names the model that each file is about: it and all it needs stand there, unless a file before has it. What
    no file is about stands in the last one. So each file needs those before it alone. What is derived from a model
    stands beside it, for pydantic looks for what inherited fields hold around the class that inherits.

    Raises:
        DescriptionError: There is no such model, or it stands in a file before.
    """
    tree = ast.parse(text)
    models = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    if unknown := sorted({*roots.values()} - {*models}):
        raise DescriptionError(f"x-model-files: {unknown[0]} is no model of an answer")
    needs = {name: _names(node) & {*models} for name, node in models.items()}
    for name, node in models.items():
        for base in _bases(node) & {*models}:
            needs[base].add(name)
    files: dict[str, list[str]] = {}
    placed: set[str] = set()
    for file, root in [*roots.items(), (REST, "")]:
        wanted = _reached(root, needs) if root else {*models}
        if root in placed:
            raise DescriptionError(f"x-model-files: {root} stands in a file before {file} already")
        if names := [name for name in models if name in wanted - placed]:
            files[file] = names
        placed |= wanted
    lines = text.splitlines(keepends=True)
    head = "".join(lines[: min(node.lineno for node in models.values()) - 1])
    texts: dict[str, str] = {}
    for file, names in files.items():
        earlier = [
            f"from {package}.{each} import {', '.join(files[each])}\n" for each in texts
        ]  # what is not used is taken out with all unused imports
        bodies = ["".join(lines[models[name].lineno - 1 : models[name].end_lineno]) for name in names]
        texts[file] = head + "".join(earlier) + "\n\n" + "\n\n".join(bodies)
    return texts


def in_order(text: str) -> str:
    """Models behind those that they hold: then annotations are evaluated as Python reads them.

    As text, pydantic would have each evaluated on its own, which takes as long as half of the rest. What stands in
    each other's fields, or in its own, has to be quoted.
    """
    tree = ast.parse(text)
    models = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    order: list[str] = []
    for name in models:
        _place(name, models, order, [])
    lines = text.splitlines(keepends=True)
    head = "".join(lines[: min(node.lineno for node in models.values()) - 1])
    ready: set[str] = set()
    bodies: list[str] = []
    for name in order:
        node = models[name]
        late = {*models} - ready
        body = lines[node.lineno - 1 : node.end_lineno]
        for field in (each for each in node.body if isinstance(each, ast.AnnAssign)):
            if _names(field.annotation) & late:
                written = ast.get_source_segment(text, field.annotation) or ""
                line = field.lineno - node.lineno
                body[line] = body[line].replace(written, repr(written), 1)
        bodies.append("".join(body))
        ready.add(name)
    return head.replace("from __future__ import annotations\n", "", 1) + "\n\n".join(bodies)


def _place(name: str, models: Mapping[str, ast.ClassDef], order: list[str], around: list[str]) -> None:
    """Put *name* behind what it is derived from and what it holds, unless that holds it: *around* are those."""
    bases = {each: _bases(models[each]) & {*models} for each in models}
    if name in order or _reached(name, bases) & {*around}:
        return
    for each in [*sorted(bases[name]), *sorted(_names(models[name]) & {*models})]:
        _place(each, models, order, [*around, name])
    order.append(name)


def _bases(model: ast.ClassDef) -> set[str]:
    return {name for base in model.bases for name in _names(base)}


def _names(node: ast.AST) -> set[str]:
    return {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}


def _reached(root: str, needs: Mapping[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = [root]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += needs[name]
    return reached
