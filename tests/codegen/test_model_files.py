"""Modules of models: each imports only earlier ones, and no model is lost."""

from __future__ import annotations

import ast
from itertools import pairwise
from typing import Any

from hypothesis import given, reject, strategies as st

from codegen.model_files import sort_models, split_models
from codegen.openapi import DescriptionError
from inat_typed.runtime.decoding.model import Model

NAMES = ["A", "B", "C", "D", "E", "F"]


@st.composite
def models(draw: st.DrawFn) -> str:
    """The source of models with bases and fields from other models."""
    text = "from __future__ import annotations\n\n\n"
    for index, name in enumerate(NAMES):
        base = draw(st.sampled_from(["Model", *NAMES[:index]]))
        held = draw(st.lists(st.sampled_from(NAMES), max_size=2, unique=True))
        fields = [f"    {each.lower()}: list[{each}] | None = None\n" for each in held] or ["    x: int\n"]
        text += f"class {name}({base}):\n{''.join(fields)}\n\n"
    return text


@given(models(), st.lists(st.sampled_from(NAMES), max_size=3, unique=True))
def test_modules_import_only_earlier_ones(text: str, roots: list[str]) -> None:
    try:
        files = split_models(text, {f"about_{root}": root for root in roots}, "package")
    except DescriptionError:  # the root is already in an earlier module
        reject()
    placed: dict[str, str] = {}
    for file, part in files.items():
        tree = ast.parse(part)
        classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
        own = {node.name for node in classes}
        imported = {
            name.name: node.module
            for node in tree.body
            if isinstance(node, ast.ImportFrom) and node.module != "__future__"
            for name in node.names
        }
        assert imported == {name: f"package.{where}" for name, where in placed.items()}
        for node in classes:
            used = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)} & {*NAMES}
            assert used <= own | {*imported}
            bases = {each.id for each in node.bases if isinstance(each, ast.Name)} - {"Model"}
            assert bases <= own, "a derived model is in the module of its base"
        assert all(NAMES.index(one.name) < NAMES.index(other.name) for one, other in pairwise(classes))
        placed |= dict.fromkeys(own, file)
    assert sorted(placed) == NAMES
    assert all(placed[root] == f"about_{root}" for root in roots)


@given(models())
def test_sorted_models_equal_unsorted_ones(text: str) -> None:
    ordered = sort_models(text)
    assert "__future__" not in ordered
    classes = [node for node in ast.parse(ordered).body if isinstance(node, ast.ClassDef)]
    assert sorted(node.name for node in classes) == NAMES
    space: dict[str, Any] = {"Model": Model}
    exec(ordered, space)
    for name in NAMES:
        space[name].model_rebuild(_types_namespace=space)
    unordered: dict[str, Any] = {"Model": Model}
    exec(text, unordered)
    for name in NAMES:
        unordered[name].model_rebuild(_types_namespace=unordered)
        assert str(space[name].model_fields) == str(unordered[name].model_fields)


def test_only_recursive_annotations_are_quoted() -> None:
    text = "from __future__ import annotations\n\n\nclass A(Model):\n    b: B\n    a: list[A]\n"
    text += "\n\nclass B(Model):\n    x: int\n"
    assert sort_models(text) == "\n\nclass B(Model):\n    x: int\n\n\nclass A(Model):\n    b: B\n    a: 'list[A]'\n"
