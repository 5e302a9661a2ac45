"""Every operation has a command that sends the same request as its method."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import inat_typed
from inat_typed import INaturalist, v1, v2, web
from inat_typed.cli import fields
from inat_typed.cli.naming import option_name
from inat_typed.runtime.projection.introspection import api_fields
from inat_typed.runtime.request.operation import AnyOperation, Parameter
from inat_typed.runtime.request.values import to_json_value
from inat_typed.runtime.support.json_guards import is_array
from tests import samples
from tests.cli.runner import run

OPERATIONS = {api.__name__.rpartition(".")[2]: list(api.OPERATIONS.values()) for api in (v1, v2, web)}


def command_words(operation: AnyOperation) -> list[str]:
    """Return the words of the command of *operation*."""
    resource, _, name = operation.id.partition(".")
    return [operation.api, resource.replace("_", "-"), name.replace("_", "-")]


def typed_arguments(operation: AnyOperation, arguments: dict[str, Any]) -> list[str]:
    """Return *arguments* of *operation* as they are typed."""
    parameters = (each for each in operation.parameters if each.keyword in arguments)
    return [word for each in parameters for word in _typed_argument(each, arguments[each.keyword])]


def _typed_argument(parameter: Parameter, value: Any) -> list[str]:
    if parameter.type.kinds == ("any",):
        value = [json.dumps(each) for each in value] if parameter.type.is_list else json.dumps(value)
    if isinstance(value, bool) and parameter.type.kinds == ("boolean",):
        return [f"--{'' if value else 'no-'}{option_name(parameter)}"]
    values: list[Any] = value if is_array(value) and parameter.type.is_list else [value]
    texts = list(map(_typed_value, values))
    if parameter.location == "path":
        return texts
    return [word for text in texts for word in (f"--{option_name(parameter)}", text)]


def _typed_value(value: Any) -> str:
    if isinstance(value, date):
        return value.isoformat()
    if is_array(value):
        return ",".join(map(_typed_value, value))
    return json.dumps(to_json_value(value)) if isinstance(value, (dict, bool)) else str(value)


def sample_arguments(operation: AnyOperation, photo: Path) -> dict[str, Any]:
    """Return arguments of *operation* that can be typed."""
    arguments = samples.arguments(operation)
    for each in operation.parameters:
        if each.type.kinds == ("binary",):
            arguments[each.keyword] = str(photo)
        if each.type.kinds == ("fields",) and (model := fields.record_model(operation)):
            arguments[each.keyword] = [next(iter(api_fields(model)))]
        if each.type.kinds == ("any",):
            arguments[each.keyword] = json.loads(json.dumps(arguments[each.keyword]))
    return arguments


@pytest.mark.parametrize("api", OPERATIONS)
def test_command_sends_the_same_request_as_the_method(api: str, tmp_path: Path) -> None:
    photo = tmp_path / "sample.jpg"
    photo.write_bytes(b"a very small photo")
    for operation in OPERATIONS[api]:
        arguments = sample_arguments(operation, photo)
        resource, _, name = operation.id.partition(".")
        with inat_typed.dry_run() as requests:
            getattr(getattr(getattr(INaturalist(), operation.api), resource), name)(**arguments)
            result = run(*command_words(operation), *typed_arguments(operation, arguments))
        assert result.status == 0, (operation.id, result.err)
        assert requests[1] == requests[0]


@pytest.mark.parametrize("api", OPERATIONS)
def test_help_shows_route_options_and_writes(api: str) -> None:
    for operation in OPERATIONS[api]:
        result = run(*command_words(operation), "--help")
        text = " ".join(result.out.split())
        assert result.status == 0, operation.id
        assert f"{operation.method}{operation.path}" in text.replace(" ", "")  # long paths are wrapped
        options = [option_name(each) for each in operation.parameters if each.location != "path"]
        assert [each for each in options if each not in text] == [], operation.id
        assert ("It writes." in text) == operation.writes, operation.id


def test_option_that_can_only_be_true_has_no_negation() -> None:
    out = run("v1", "projects", "search", "--help").out
    assert "--featured" in out
    assert "--no-featured" not in out


def test_help_lists_resources_and_operations() -> None:
    assert "observations" in run("v2", "--help").out
    listed = run("v2", "observations", "--help").out
    assert "species-counts" in listed
    assert "search" in listed


def test_unknown_command_is_reported_with_a_suggestion() -> None:
    result = run("v2", "observations", "serach")
    assert result.status == 2
    assert "Did you mean 'search'?" in result.err


def test_underscores_are_accepted_in_command_names() -> None:
    assert run("v2", "observations", "species_counts", "--per-page", "1", "--sandbox").status == 0
