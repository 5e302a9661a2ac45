"""Drift: changes of the published descriptions are reported and accepted."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen import yaml_files
from codegen.description_facts import extract_facts
from codegen.drift import differences, main

Change = Callable[[dict[str, Any]], object]

SWAGGER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"version": "1", "description": "A sentence."},
    "consumes": ["application/json"],
    "parameters": {
        "page": {"name": "page", "in": "query", "type": "string", "description": "A sentence."},
        "ids": {"name": "id", "in": "path", "required": True, "type": "array", "items": {"type": "integer"}},
    },
    "paths": {
        "/frogs": {
            "get": {
                "summary": "A sentence.",
                "parameters": [
                    {"$ref": "#/parameters/page"},
                    {"name": "colour", "in": "query", "type": "string", "enum": ["green", "brown"]},
                ],
                "responses": {"200": {"description": "A sentence.", "schema": {"$ref": "#/definitions/Frog"}}},
            },
            "post": {
                "parameters": [{"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Frog"}}],
                "responses": {"200": {"description": "A sentence."}},
                "security": [{"token": []}],
            },
        },
        "/frogs/{id}": {
            "get": {"parameters": [{"$ref": "#/parameters/ids"}], "responses": {"200": {}}},
            "put": {
                "consumes": ["multipart/form-data"],
                "parameters": [
                    {"$ref": "#/parameters/ids"},
                    {"name": "frog[position]", "in": "formData", "type": "integer"},
                    {"name": "file", "in": "formData", "type": "file"},
                ],
                "responses": {"200": {}},
            },
        },
    },
    "definitions": {
        "Frog": {
            "type": "object",
            "description": "A sentence.",
            "properties": {
                "description": {"type": "string", "example": "A sentence."},
                "rank": {"type": "string", "enum": ["species", "genus"]},
                "age": {"type": "integer", "x-nullable": True},
            },
        }
    },
}
OPENAPI: dict[str, Any] = {
    "openapi": "3.0.0",
    "info": {"version": "2"},
    "paths": {
        "/frogs": {
            "get": {
                "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
                "responses": {
                    "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Frog"}}}}
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Frog": {
                "type": "object",
                "properties": {
                    "name": {"type": "string", "nullable": True},
                    "rank": {"type": "string", "nullable": True, "enum": ["species"]},
                    "mother": {"$ref": "#/components/schemas/Frog", "nullable": True},
                },
            }
        }
    },
}


def test_facts_are_openapi_31_without_texts() -> None:
    facts = extract_facts(SWAGGER)
    assert "sentence" not in json.dumps(facts)
    assert facts["openapi"] == "3.1.0"
    assert facts["components"]["schemas"]["Frog"]["properties"]["description"] == {"type": "string"}


def test_swagger_bodies_forms_and_lists_are_converted() -> None:
    paths = extract_facts(SWAGGER)["paths"]
    assert paths["/frogs"]["post"]["requestBody"] == {
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Frog"}}}
    }
    assert paths["/frogs/{id}"]["put"]["requestBody"]["content"]["multipart/form-data"]["schema"]["properties"] == {
        "file": {"type": "string", "format": "binary"},
        "frog[position]": {"type": "integer"},
    }
    assert extract_facts(SWAGGER)["components"]["parameters"]["id.path.integers"] == {
        "name": "id",
        "in": "path",
        "required": True,
        "explode": False,
        "schema": {"type": "array", "items": {"type": "integer"}},
    }


def test_nullable_is_converted_to_a_type() -> None:
    properties = extract_facts(OPENAPI)["components"]["schemas"]["Frog"]["properties"]
    assert properties["name"] == {"type": ["string", "null"]}
    assert properties["rank"] == {"type": ["string", "null"], "enum": ["species", None]}
    assert properties["mother"] == {"anyOf": [{"$ref": "#/components/schemas/Frog"}, {"type": "null"}]}


@pytest.mark.parametrize("published", [SWAGGER, OPENAPI])
def test_extracting_facts_is_idempotent(published: dict[str, Any]) -> None:
    facts = extract_facts(published)
    assert extract_facts(facts) == facts


def test_order_of_a_description_does_not_matter() -> None:
    reordered = copy.deepcopy(SWAGGER)
    reordered["paths"] = dict(reversed(reordered["paths"].items()))
    reordered["paths"]["/frogs"]["get"]["parameters"].reverse()
    frog = reordered["definitions"]["Frog"]
    frog["properties"] = dict(reversed(frog["properties"].items()))
    assert yaml_files.dumps(extract_facts(reordered)) == yaml_files.dumps(extract_facts(SWAGGER))


def differences_after(change: Change) -> list[str]:
    published = copy.deepcopy(SWAGGER)
    change(published)
    return differences(extract_facts(SWAGGER), extract_facts(published))


def test_equal_descriptions_have_no_differences() -> None:
    assert differences_after(lambda published: published.update(info={"version": "1"})) == []


CHANGES: list[tuple[Change, str]] = [
    (lambda p: p["paths"].pop("/frogs/{id}") and None, "removed: operation GET /frogs/{id}"),
    (lambda p: p["paths"].update({"/newts": {"get": {"responses": {"200": {}}}}}), "added: operation GET /newts"),
    (
        lambda p: p["paths"]["/frogs"]["get"]["parameters"].append({"name": "q", "in": "query", "type": "string"}),
        "added: query parameter q, in operation GET /frogs",
    ),
    (
        lambda p: p["paths"]["/frogs"]["get"]["parameters"].pop(),
        "removed: query parameter colour, in operation GET /frogs",
    ),
    (
        lambda p: p["paths"]["/frogs"]["get"]["parameters"][1]["enum"].append("blue"),
        "added: query parameter colour, value 'blue', in operation GET /frogs",
    ),
    (
        lambda p: p["parameters"]["page"].update(type="integer"),
        'changed: query parameter page ({"type": "string"} -> {"type": "integer"}), in operation GET /frogs',
    ),
    (
        lambda p: p["definitions"]["Frog"]["properties"]["rank"]["enum"].remove("genus"),
        "removed: field rank, value 'genus', in schema Frog",
    ),
    (
        lambda p: p["definitions"]["Frog"]["properties"].update(wet={"type": "boolean"}),
        "added: field wet, in schema Frog",
    ),
    (
        lambda p: p["paths"]["/frogs"]["post"].pop("security"),
        'changed: operation POST /frogs ({"security": [{"token": []}]} -> )',
    ),
]


@pytest.mark.parametrize(("change", "line"), CHANGES)
def test_each_kind_of_difference_is_reported(change: Change, line: str) -> None:
    assert line in differences_after(change)


def test_same_change_in_several_operations_is_reported_once() -> None:
    lines = differences_after(lambda p: p["parameters"]["ids"]["items"].update(type="string"))
    assert len(lines) == 1
    assert lines[0].endswith("in operation GET /frogs/{id}, operation PUT /frogs/{id}")


def test_command_reports_and_accepts_differences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    specs, published = tmp_path / "specs", tmp_path / "published.json"
    yaml_files.write(specs / "v1.yaml", extract_facts(SWAGGER))
    changed = copy.deepcopy(SWAGGER)
    changed["definitions"]["Frog"]["properties"]["wet"] = {"type": "boolean"}
    published.write_text(json.dumps(changed))
    command = ["--from", str(published), "--specs", str(specs)]
    assert main(command) == 1
    assert "added: field wet, in schema Frog" in capsys.readouterr().out
    assert main([*command, "--accept"]) == 0
    assert yaml_files.read(specs / "v1.yaml") == extract_facts(changed)
    capsys.readouterr()
    assert main(command) == 0
    assert capsys.readouterr().out == "v1: no differences\n"


def test_openapi_description_is_compared_with_v2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    published = tmp_path / "published.json"
    published.write_text(json.dumps(OPENAPI))
    assert main(["--from", str(published), "--specs", str(tmp_path), "--accept"]) == 0
    assert yaml_files.read(tmp_path / "v2.yaml") == extract_facts(OPENAPI)
    assert "added: operation GET /frogs" in capsys.readouterr().out


@pytest.mark.parametrize("content", ["{}", "[]", "{not json"])
def test_invalid_description_file_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str], content: str) -> None:
    file = tmp_path / "published.json"
    file.write_text(content)
    assert main(["--from", str(file), "--specs", str(tmp_path)]) == 2
    assert capsys.readouterr().err.startswith("spec-drift: ")
