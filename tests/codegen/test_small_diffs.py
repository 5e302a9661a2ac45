"""A change of one parameter in one operation changes few lines of the generated packages."""

from __future__ import annotations

import copy
import difflib
import functools
import itertools
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen import overlay, yaml_files
from codegen.description_facts import extract_facts
from codegen.generate import ROOT, format_folder, overlay_files
from codegen.models import model_source
from codegen.normalise import iter_operations, normalise
from codegen.openapi import DescriptionError, resolve_reference
from codegen.package_files import render_package
from codegen.plan import APIPlan, plan_api
from tests.codegen.conftest import texts

MOST_LINES = 60
"""The largest number of added and removed lines, in all files together, for each operation that changes.

An overlay gives the parameters of ``GET /observations`` of v1 to 11 unpublished operations, which change with it.
"""

SAMPLE = int(os.environ.get("SMALL_DIFFS_SAMPLE", "40"))
"""How many of the changes are tried: 0 for all of them, which takes more than an hour."""

Json = dict[str, Any]
Change = Callable[[Json, Json], None]
"""Changes a parameter (second argument) of an operation (first argument)."""


def _add_choice(operation: Json, parameter: Json) -> None:
    schema = parameter["schema"].get("items", parameter["schema"])
    schema["enum"] = [*schema.get("enum", ["one"]), "another"]


def _change_type(operation: Json, parameter: Json) -> None:
    parameter["schema"] = {"type": "boolean" if parameter["schema"].get("type") == "number" else "number"}


def _toggle_required(operation: Json, parameter: Json) -> None:
    parameter["required"] = not parameter.get("required")


def _remove(operation: Json, parameter: Json) -> None:
    operation["parameters"].remove(parameter)


def _add(operation: Json, parameter: Json) -> None:
    operation["parameters"].append({**copy.deepcopy(parameter), "name": "newest"})


CHANGES: dict[str, Change] = {
    "another choice": _add_choice,
    "another type": _change_type,
    "required or not": _toggle_required,
    "removed": _remove,
    "added": _add,
}


@functools.cache
def _descriptions() -> dict[str, Json]:
    return {api: yaml_files.read(ROOT / "specs" / f"{api}.yaml") for api in ("v1", "v2")}


@functools.cache
def _with_overlays() -> dict[str, Json]:
    """Return the descriptions with their overlays, for models that extend those of another API."""
    return {
        f"{api}.yaml": overlay.apply_files(facts, overlay_files(ROOT / "specs", api))
        for api, facts in _descriptions().items()
    }


def _cases() -> Iterator[tuple[str, str, str, str, str]]:
    for (api, facts), change in itertools.product(_descriptions().items(), CHANGES):
        for path, method, operation in iter_operations(facts):
            for parameter in operation.get("parameters", []):
                target = resolve_reference(facts, parameter["$ref"])
                if target["in"] == "query":
                    yield api, method, path, target["name"], change


def _sampled_cases() -> list[tuple[str, str, str, str, str]]:
    cases = sorted(_cases())
    return cases[:: max(1, len(cases) // SAMPLE)] if SAMPLE else cases


@pytest.mark.parametrize(("api", "method", "path", "name", "change"), _sampled_cases())
def test_change_of_one_parameter_touches_few_lines(
    tmp_path: Path, api: str, method: str, path: str, name: str, change: str
) -> None:
    facts = _changed(api, method, path, name, CHANGES[change])
    try:
        files = _generated(api, facts)
    except (DescriptionError, overlay.OverlayError) as error:
        if name not in str(error):
            raise
        return  # an overlay refers to the parameter
    assert _changed_lines(_generated_now(api), files, tmp_path) <= MOST_LINES * _changed_operations(api, facts)


@pytest.mark.parametrize(
    ("api", "path"), [("v1", "/observations/histogram"), ("v1", "/identifications"), ("v2", "/observations")]
)
@pytest.mark.parametrize("change", CHANGES)
def test_change_of_a_parameter_of_a_group_touches_few_lines(tmp_path: Path, api: str, path: str, change: str) -> None:
    files = _generated(api, _changed(api, "get", path, "quality_grade", CHANGES[change]))
    assert 0 < _changed_lines(_generated_now(api), files, tmp_path) <= MOST_LINES


def _changed(api: str, method: str, path: str, name: str, change: Change) -> Json:
    """Return the facts as if they had been published with one parameter changed."""
    facts = copy.deepcopy(_descriptions()[api])
    operation = facts["paths"][path][method]
    operation["parameters"] = [
        copy.deepcopy(resolve_reference(facts, each["$ref"])) for each in operation["parameters"]
    ]
    change(operation, next(each for each in operation["parameters"] if each["name"] == name))
    return extract_facts(facts)


def _generated(api: str, facts: Json) -> dict[str, str]:
    """Return the unformatted files of the package."""
    return render_package(_planned(api, facts), _models(api))


def _planned(api: str, facts: Json) -> APIPlan:
    with_overlays = overlay.apply_files(facts, overlay_files(ROOT / "specs", api))
    return plan_api(api, normalise(with_overlays, {**_with_overlays(), f"{api}.yaml": with_overlays}))


@functools.cache
def _models(api: str) -> str:
    """Return the models, which parameters do not change."""
    plan = _planned(api, _descriptions()[api])
    return model_source(plan.responses, plan.version)


def _changed_operations(api: str, facts: Json) -> int:
    """Return how many operations have other parameters than now."""
    before, after = _planned(api, _descriptions()[api]).operations, _planned(api, facts).operations
    return sum(old.parameters != new.parameters for old, new in zip(before, after, strict=True))


@functools.cache
def _generated_now(api: str) -> dict[str, str]:
    return _generated(api, _descriptions()[api])


def _changed_lines(old: dict[str, str], new: dict[str, str], folder: Path) -> int:
    """Return how many lines of the formatted files are added or removed."""
    names = [name for name in {*old, *new} if old.get(name) != new.get(name)]
    for version, files in {"old": old, "new": new}.items():
        (folder / version).mkdir()
        for name in names:
            (folder / version / name).write_text(files.get(name, ""), encoding="utf-8")
    format_folder(folder)
    before, after = texts(folder / "old"), texts(folder / "new")
    changed = 0
    for name in names:
        matcher = difflib.SequenceMatcher(None, before[name].splitlines(), after[name].splitlines(), autojunk=False)
        changed += sum(
            (end - start) + (new_end - new_start)
            for tag, start, end, new_start, new_end in matcher.get_opcodes()
            if tag != "equal"
        )
    return changed
