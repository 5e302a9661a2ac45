"""The generator on a small description: golden files, effects of additions, and errors."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.__main__ import main
from codegen.openapi import DescriptionError
from codegen.overlay import OverlayError
from tests.codegen.conftest import POND, Pond, texts

Description = dict[str, Any]


def test_generated_files_equal_the_golden_files(pond: Pond) -> None:
    assert pond.generated() == texts(POND / "golden" / "pond")


def test_check_succeeds_if_files_are_up_to_date(pond: Pond, capsys: pytest.CaptureFixture[str]) -> None:
    pond.generated()
    assert main(["--check", "--specs", str(pond.specs), "--output", str(pond.output)]) == 0
    assert "up to date" in capsys.readouterr().out


def test_check_fails_with_a_diff(pond: Pond, capsys: pytest.CaptureFixture[str]) -> None:
    pond.generated()
    file = pond.output / "pond" / "frogs.py"
    file.write_text(file.read_text().replace("def search", "def find"))
    (pond.output / "pond" / "toads.py").write_text("toads = 1\n")
    before = texts(pond.output / "pond")
    assert main(["--check", "--specs", str(pond.specs), "--output", str(pond.output)]) == 1
    printed = capsys.readouterr().out
    assert "-    def find(" in printed
    assert "+    def search(" in printed
    assert "-toads = 1" in printed
    assert "2 files are out of date" in printed
    assert texts(pond.output / "pond") == before


def test_new_operation_adds_only_itself(pond: Pond) -> None:
    pond.edit(
        lambda facts: facts["paths"].update(
            {"/frogs/{id}/sing": {"post": {"parameters": _id(), "responses": {"204": {"description": ""}}}}}
        )
    )
    pond.name("/frogs/{id}/sing", "post", "frogs.sing")
    changes = pond.changes()
    assert set(changes) == {"operations.py", "documentation.py", "frogs.py"}
    assert all(removed == [] for removed, _ in changes.values())
    assert "def sing(" in changes["frogs.py"][1]
    assert "async def sing(" in changes["frogs.py"][1]
    assert 'id="frogs.sing",' in changes["operations.py"][1]
    assert "writes=True," in changes["operations.py"][1]


def test_new_resource_adds_a_module_and_an_attribute(pond: Pond) -> None:
    pond.edit(
        lambda facts: facts["paths"].update({"/newts": {"get": {"responses": {"200": _response("ResultsFrogs")}}}})
    )
    pond.name("/newts", "get", "newts.search")
    changes = pond.changes()
    assert set(changes) == {"operations.py", "documentation.py", "namespace.py", "newts.py"}
    assert all(removed == [] for removed, _ in changes.values())
    assert "def newts(self) -> AsyncNewtsResource:" in changes["namespace.py"][1]


def test_new_parameter_changes_only_its_operation(pond: Pond) -> None:
    parameter = {"name": "loud", "in": "query", "schema": {"type": "boolean"}}
    pond.edit(lambda facts: facts["paths"]["/frogs"]["get"]["parameters"].append(parameter))
    removed, new = pond.changes()["frogs.py"]
    assert set(pond.changes()) == {"operations.py", "documentation.py", "frogs.py"}
    assert all("FROGS_SEARCH" in line for line in removed)
    assert new.count("loud: bool | None = None,") == 6  # sync and async, each with two overloads
    removed, new = pond.changes()["operations.py"]
    assert removed == []
    assert any('name="loud"' in line for line in new)


def test_new_enumeration_value_changes_only_its_enumeration(pond: Pond) -> None:
    pond.edit(lambda facts: _items(facts, "colour.query.strings")["enum"].append("blue"))
    changes = pond.changes()
    assert set(changes) == {"operations.py", "frogs.py"}
    for removed, new in changes.values():
        assert all('"green", "brown"' in line for line in removed)
        assert all('"green", "brown", "blue"' in line for line in new)


def test_new_schema_and_field_add_only_themselves(pond: Pond) -> None:
    def change(facts: Description) -> None:
        facts["components"]["schemas"]["Lily"] = {"type": "object", "properties": {"wide": {"type": "boolean"}}}
        facts["components"]["schemas"]["Frog"]["properties"]["lily"] = {"$ref": "#/components/schemas/Lily"}

    pond.edit(change)
    changes = pond.changes()
    assert set(changes) == {"models.py", "__init__.py", "fields.py"}
    assert changes["models.py"] == ([], ["class Lily(Model):", "wide: bool | None = None", "lily: Lily | None = None"])
    removed, new = changes["__init__.py"]
    assert removed == []
    assert set(new) == {"Lily as Lily,", '"Lily",'}


def test_page_with_further_properties_gets_its_own_class(pond: Pond) -> None:
    pond.edit(
        lambda facts: facts["components"]["schemas"]["ResultsFrogs"]["properties"].update({"depth": {"type": "number"}})
    )
    models = pond.generated()["models.py"]
    assert "class FrogsPage(Page[Frog]):\n    depth: float | None = None\n" in models
    assert models.index("class Frog(Model)") < models.index("class FrogsPage(")


def test_many_parameters_become_a_typed_dict_with_a_group(pond: Pond) -> None:
    names = [f"q{number}" for number in range(20)]

    def change(facts: Description) -> None:
        for path in ("/frogs", "/newts"):
            operation = (
                facts["paths"].setdefault(path, {}).setdefault("get", {"responses": {"200": _response("ResultsFrogs")}})
            )
            operation.setdefault("parameters", []).extend(
                {"name": name, "in": "query", "schema": {"type": "integer"}} for name in names
            )

    pond.edit(change)
    pond.name("/newts", "get", "newts.search")
    pond.overlay(
        lambda overlay: overlay["actions"].append(
            {
                "target": "$",
                "update": {
                    "x-parameter-groups": {"Filters": names[:18]},
                    "x-parameter-group-docs": {"Filters": {"q17": "Meaning in filters."}},
                },
            }
        )
    )
    params = pond.generated()["params.py"]
    assert params.count('"""Meaning in filters."""') == 1
    assert "class FrogsSearchParams(Filters, CallOptions, total=False):" in params
    assert "class NewtsSearchParams(Filters, CallOptions, total=False):" in params
    assert params.count("q17: int") == 1
    assert params.count("q18: int") == 2


def test_docs_of_an_unknown_group_parameter_are_rejected(pond: Pond) -> None:
    update = {"x-parameter-group-docs": {"Filters": {"q17": "Meaning."}}}
    pond.overlay(lambda overlay: overlay["actions"].append({"target": "$", "update": update}))
    with pytest.raises(DescriptionError, match="Filters has no parameter 'q17'"):
        pond.generated()


def test_overlay_sets_a_default_to_send(pond: Pond) -> None:
    update = {"default": "frog", "x-default-unless": ["spots"]}
    target = "$.components.schemas.FrogsCreate.properties.frog.properties.name"
    pond.overlay(lambda overlay: overlay["actions"].append({"target": target, "update": update}))
    removed, new = pond.changes()["operations.py"]
    assert any("default='frog'" in line or 'default="frog"' in line for line in new)
    assert any("default_unless=" in line and "spots" in line for line in new)
    assert set(pond.changes()) == {"operations.py"}
    assert len(removed) <= 1


def _id() -> list[Description]:
    return [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}]


def _response(schema: str) -> Description:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"description": "", "content": content}


def _items(facts: Description, component: str) -> Description:
    items: Description = facts["components"]["parameters"][component]["schema"]["items"]
    return items


def _missing_name(pond: Pond) -> None:
    pond.edit(
        lambda facts: facts["paths"].update({"/newts": {"get": {"responses": {"200": _response("ResultsFrogs")}}}})
    )


def _duplicate_name(pond: Pond) -> None:
    _missing_name(pond)
    pond.name("/newts", "get", "frogs.search")


def _invalid_name(pond: Pond) -> None:
    _missing_name(pond)
    pond.name("/newts", "get", "newts.class")


def _missing_reference_target(pond: Pond) -> None:
    pond.edit(lambda facts: facts["components"]["schemas"].pop("Frog"))


def _option_as_parameter(pond: Pond) -> None:
    parameter = {"name": "dry_run", "in": "query", "schema": {"type": "boolean"}}
    pond.edit(lambda facts: facts["paths"]["/frogs"]["get"]["parameters"].append(parameter))


def _option_as_body_field(pond: Pond) -> None:
    pond.edit(
        lambda facts: facts["components"]["schemas"]["FrogsCreate"]["properties"]["frog"]["properties"].update(
            {"timeout": {"type": "integer"}}
        )
    )


def _missing_default(pond: Pond) -> None:
    update = {"x-default-unless": ["spots"]}
    target = "$.components.schemas.FrogsCreate.properties.frog.properties.name"
    pond.overlay(lambda overlay: overlay["actions"].append({"target": target, "update": update}))


def _unused_docs(pond: Pond) -> None:
    pond.overlay(
        lambda overlay: overlay["actions"].append({"target": "$", "update": {"x-parameter-docs": {"gills": "None."}}})
    )


def _unused_operation_docs(pond: Pond) -> None:
    update = {"x-parameter-docs": {"gills": "None."}}
    pond.overlay(lambda overlay: overlay["actions"].append({"target": "$.paths['/frogs'].get", "update": update}))


def _unused_group(pond: Pond) -> None:
    pond.overlay(
        lambda overlay: overlay["actions"].append(
            {"target": "$", "update": {"x-parameter-groups": {"Gills": ["gill"]}}}
        )
    )


def _ambiguous_model_name(pond: Pond) -> None:
    def change(facts: Description) -> None:
        facts["components"]["schemas"]["FrogHome"] = {"type": "object", "properties": {"street": {"type": "string"}}}
        facts["components"]["schemas"]["Frog"]["properties"]["address"] = {"$ref": "#/components/schemas/FrogHome"}

    pond.edit(change)


@pytest.mark.parametrize(
    ("change_pond", "message"),
    [
        (
            _missing_name,
            "pond: GET /newts: name missing; add an operationId 'resource.method' to the overlay 50-names.yaml",
        ),
        (_duplicate_name, "'frogs.search' is already the name of GET /frogs"),
        (_invalid_name, "operationId 'newts.class' is not valid; expected 'resource.method'"),
        (_missing_reference_target, "#/components/schemas/Frog: reference not found"),
        (_option_as_parameter, "GET /frogs, parameter dry_run: 'dry_run' is also a per-call option"),
        (_option_as_body_field, "POST /frogs, body field timeout: 'timeout' is also a per-call option"),
        (_missing_default, "POST /frogs, body field name: x-default-unless requires a default"),
        (_unused_docs, "x-parameter-docs: no operation has a parameter 'gills'"),
        (_unused_operation_docs, "GET /frogs: x-parameter-docs: the operation has no parameter 'gills'"),
        (_unused_group, "x-parameter-groups: no operation has the parameters of Gills"),
        (_ambiguous_model_name, "two different schemas have the name 'FrogHome'; add a title to one"),
    ],
)
def test_invalid_description_error_names_the_location(pond: Pond, change_pond: Any, message: str) -> None:
    change_pond(pond)
    with pytest.raises(DescriptionError) as caught:
        pond.generated()
    assert message in str(caught.value)


def test_command_reports_errors_on_one_line(pond: Pond, capsys: pytest.CaptureFixture[str]) -> None:
    _missing_name(pond)
    assert main(["--specs", str(pond.specs), "--output", str(pond.output)]) == 1
    assert capsys.readouterr().err.startswith("codegen: pond: GET /newts: name missing")


def test_outdated_overlay_error_names_file_and_action(pond: Pond) -> None:
    pond.overlay(lambda overlay: overlay["actions"].append({"target": "$.paths['/toads'].get", "update": {}}))
    with pytest.raises(
        OverlayError, match=r"50-names\.yaml, action 7 \(\$\.paths\['/toads'\]\.get\): .* matches nothing"
    ):
        pond.generated()


def test_mixin_becomes_a_base_class(pond: Pond) -> None:
    pond.edit(lambda facts: facts["components"]["schemas"]["Frog"].update({"x-mixin": "media.Picture"}))
    changes = pond.changes()
    assert set(changes) == {"models.py"}
    removed, new = changes["models.py"]
    assert removed == ["class Frog(Model):"]
    assert new == ["from inat_typed.records.media import Picture", "class Frog(Picture, Model):"]


def test_mixin_of_an_unused_schema_is_rejected(pond: Pond) -> None:
    pond.edit(lambda facts: facts["components"]["schemas"].update({"Newt": {"type": "object", "x-mixin": "a.B"}}))
    with pytest.raises(DescriptionError, match="Newt: x-mixin: no response contains this schema"):
        pond.changes()


def test_models_are_split_into_modules(pond: Pond) -> None:
    pond.edit(lambda facts: facts.update({"x-model-files": {"homes": "FrogHome"}}))
    files = pond.generated()
    assert "models.py" not in files
    assert "class FrogHome(Model):" in files["models/homes.py"]
    assert "Frog(" not in files["models/homes.py"]
    assert "from inat_typed.pond.models.homes import FrogHome\n" in files["models/others.py"]
    assert "class Frog(Model):" in files["models/others.py"]
    for package in ("__init__.py", "models/__init__.py"):
        assert '"Frog",' in files[package]
        assert '"FrogHome",' in files[package]
    assert set(pond.changes()) == {"models.py", *(name for name in files if name.startswith("models/"))}
    assert main(["--check", "--specs", str(pond.specs), "--output", str(pond.output)]) == 0
    (pond.output / "pond" / "models" / "homes.py").unlink()
    assert main(["--check", "--specs", str(pond.specs), "--output", str(pond.output)]) == 1


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"newts": "Newt"}, "x-model-files: unknown model 'Newt': no response contains it"),
        ({"frogs": "Frog", "homes": "FrogHome"}, "x-model-files: homes: FrogHome is already in an earlier module"),
    ],
)
def test_invalid_model_module_is_rejected(pond: Pond, files: dict[str, str], message: str) -> None:
    pond.edit(lambda facts: facts.update({"x-model-files": files}))
    with pytest.raises(DescriptionError, match=message):
        pond.changes()
