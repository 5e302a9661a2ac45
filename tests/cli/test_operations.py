"""Every operation is a command that sends what its method sends."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import inat_typed
from inat_typed import INaturalist, v1, v2, web
from inat_typed.cli import fields
from inat_typed.cli.words import option
from inat_typed.runtime.narrowing import is_array
from inat_typed.runtime.operation import AnyOperation, Parameter
from inat_typed.runtime.prepare import jsonable
from inat_typed.runtime.records import sent_fields
from tests import samples
from tests.cli.running import run

OPERATIONS = [each for api in (v1, v2, web) for each in api.OPERATIONS.values()]
each_operation = pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: f"{each.api}.{each.id}")


def command(operation: AnyOperation) -> list[str]:
    resource, _, name = operation.id.partition(".")
    return [operation.api, resource.replace("_", "-"), name.replace("_", "-")]


def typed(parameter: Parameter, value: Any) -> list[str]:
    """*value* as somebody would type it."""
    if isinstance(value, bool) and parameter.type.kinds == ("boolean",):
        return [f"--{'' if value else 'no-'}{option(parameter)}"]
    values: list[Any] = value if is_array(value) and parameter.type.many else [value]
    texts = list(map(text, values))
    if parameter.place == "path":
        return texts
    return [word for each in texts for word in (f"--{option(parameter)}", each)]


def text(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if is_array(value):
        return ",".join(map(text, value))
    return json.dumps(jsonable(value)) if isinstance(value, (dict, bool)) else str(value)


@each_operation
def test_a_command_sends_what_its_method_does(operation: AnyOperation, tmp_path: Path) -> None:
    photo = tmp_path / "sample.jpg"
    photo.write_bytes(b"a very small photo")
    arguments = samples.arguments(operation)
    for each in operation.parameters:
        if each.type.kinds == ("binary",):
            arguments[each.keyword] = str(photo)
        if each.type.kinds == ("fields",) and (kind := fields.model(operation)):
            arguments[each.keyword] = [next(iter(sent_fields(kind)))]
        if each.type.kinds == ("any",):
            arguments[each.keyword] = json.loads(json.dumps(arguments[each.keyword]))
    words = [word for each in operation.parameters for word in words_of(each, arguments)]
    resource, _, name = operation.id.partition(".")
    with inat_typed.dry_run() as requests:
        getattr(getattr(getattr(INaturalist(), operation.api), resource), name)(**arguments)
        ran = run(*command(operation), *words)
    assert ran.status == 0, ran.err
    assert requests[1] == requests[0]


def words_of(parameter: Parameter, arguments: dict[str, Any]) -> list[str]:
    """The value of *parameter* as somebody would type it."""
    value = arguments[parameter.keyword]
    if parameter.type.kinds == ("any",):
        value = [json.dumps(each) for each in value] if parameter.type.many else json.dumps(value)
    return typed(parameter, value)


@each_operation
def test_the_help_of_a_command_tells_route_and_options(operation: AnyOperation) -> None:
    ran = run(*command(operation), "--help")
    told = " ".join(ran.out.split())
    assert ran.status == 0
    assert f"{operation.method}{operation.path}" in told.replace(" ", "")  # long ones are broken at the end of a line
    assert [each.keyword for each in operation.parameters if each.place != "path" and option(each) not in told] == []
    assert ("It writes." in told) == operation.writes


def test_what_can_only_be_true_has_no_opposite() -> None:
    told = run("v1", "projects", "search", "--help").out
    assert "--featured" in told
    assert "--no-featured" not in told


def test_resources_and_operations_are_listed() -> None:
    assert "observations" in run("v2", "--help").out
    listed = run("v2", "observations", "--help").out
    assert "species-counts" in listed
    assert "search" in listed


def test_a_misspelt_command_is_told_with_the_nearest() -> None:
    ran = run("v2", "observations", "serach")
    assert ran.status == 2
    assert "Did you mean 'search'?" in ran.err


def test_underscores_will_do() -> None:
    assert run("v2", "observations", "species_counts", "--per-page", "1", "--sandbox").status == 0


def test_names_and_values_are_completed(monkeypatch: pytest.MonkeyPatch) -> None:
    def completed(words: str) -> list[str]:
        monkeypatch.setenv("_INAT_TYPED_COMPLETE", "complete_bash")
        monkeypatch.setenv("COMP_WORDS", words)
        monkeypatch.setenv("COMP_CWORD", str(len(words.split(" ")) - 1))
        return run().out.split()

    assert completed("inat-typed v2 observations species") == ["species-counts"]
    assert completed("inat-typed v2 observations search --quality-grade re") == ["research"]
    assert "--taxon-id" in completed("inat-typed v2 observations search --taxon-")
