"""The generator on a small description: what it writes, what an addition changes, what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.__main__ import main
from codegen.distil import DescriptionError
from codegen.overlay import OverlayError
from tests.codegen.conftest import POND, Pond, texts

Description = dict[str, Any]


def test_the_pond_is_generated_as_it_was(pond: Pond) -> None:
    assert pond.generated() == texts(POND / "golden" / "pond")


def test_check_is_silent_when_nothing_changed(pond: Pond, capsys: pytest.CaptureFixture[str]) -> None:
    pond.generated()
    assert main(["--check", "--specs", str(pond.specs), "--output", str(pond.output)]) == 0
    assert "nothing changed" in capsys.readouterr().out


def test_check_fails_with_a_readable_diff(pond: Pond, capsys: pytest.CaptureFixture[str]) -> None:
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
    assert "2 files differ" in printed
    assert texts(pond.output / "pond") == before


def test_an_added_operation_adds_itself_alone(pond: Pond) -> None:
    pond.edit(
        lambda facts: facts["paths"].update(
            {"/frogs/{id}/sing": {"post": {"parameters": _id(), "responses": {"204": {"description": ""}}}}}
        )
    )
    pond.name("/frogs/{id}/sing", "post", "frogs.sing")
    changes = pond.changes()
    assert set(changes) == {"operations.py", "documentation.py", "frogs.py"}
    assert all(gone == [] for gone, _ in changes.values())
    assert "def sing(" in changes["frogs.py"][1]
    assert "async def sing(" in changes["frogs.py"][1]
    assert 'id="frogs.sing",' in changes["operations.py"][1]
    assert "writes=True," in changes["operations.py"][1]


def test_an_operation_of_a_new_resource_adds_a_module_and_an_attribute(pond: Pond) -> None:
    pond.edit(lambda facts: facts["paths"].update({"/newts": {"get": {"responses": {"200": _answer("ResultsFrogs")}}}}))
    pond.name("/newts", "get", "newts.search")
    changes = pond.changes()
    assert set(changes) == {"operations.py", "documentation.py", "namespace.py", "newts.py"}
    assert all(gone == [] for gone, _ in changes.values())
    assert "def newts(self) -> AsyncNewtsResource:" in changes["namespace.py"][1]


def test_an_added_parameter_changes_its_operation_alone(pond: Pond) -> None:
    parameter = {"name": "loud", "in": "query", "schema": {"type": "boolean"}}
    pond.edit(lambda facts: facts["paths"]["/frogs"]["get"]["parameters"].append(parameter))
    gone, new = pond.changes()["frogs.py"]
    assert set(pond.changes()) == {"operations.py", "documentation.py", "frogs.py"}
    assert all("FROGS_SEARCH" in line for line in gone)
    assert new.count("loud: bool | None = None,") == 6  # sync and async, each with two overloads
    gone, new = pond.changes()["operations.py"]
    assert gone == []
    assert any('name="loud"' in line for line in new)


def test_an_added_enumeration_member_changes_its_enumeration_alone(pond: Pond) -> None:
    pond.edit(lambda facts: _items(facts, "colour.query.strings")["enum"].append("blue"))
    changes = pond.changes()
    assert set(changes) == {"operations.py", "frogs.py"}
    for gone, new in changes.values():
        assert all('"green", "brown"' in line for line in gone)
        assert all('"green", "brown", "blue"' in line for line in new)


def test_an_added_schema_and_an_added_field_add_themselves_alone(pond: Pond) -> None:
    def change(facts: Description) -> None:
        facts["components"]["schemas"]["Lily"] = {"type": "object", "properties": {"wide": {"type": "boolean"}}}
        facts["components"]["schemas"]["Frog"]["properties"]["lily"] = {"$ref": "#/components/schemas/Lily"}

    pond.edit(change)
    changes = pond.changes()
    assert set(changes) == {"models.py", "__init__.py", "fields.py"}
    assert changes["models.py"] == ([], ["class Lily(Model):", "wide: bool | None = None", "lily: Lily | None = None"])
    gone, new = changes["__init__.py"]
    assert gone == []
    assert set(new) == {"Lily as Lily,", '"Lily",'}


def test_an_answer_with_more_than_a_page_is_a_class_of_its_own(pond: Pond) -> None:
    pond.edit(
        lambda facts: facts["components"]["schemas"]["ResultsFrogs"]["properties"].update({"depth": {"type": "number"}})
    )
    models = pond.generated()["models.py"]
    assert "class FrogsPage(Page[Frog]):\n    depth: float | None = None\n" in models
    assert models.index("class Frog(Model)") < models.index("class FrogsPage(")


def test_many_parameters_become_a_typed_dict_with_its_group(pond: Pond) -> None:
    names = [f"q{number}" for number in range(20)]

    def change(facts: Description) -> None:
        for path in ("/frogs", "/newts"):
            operation = (
                facts["paths"].setdefault(path, {}).setdefault("get", {"responses": {"200": _answer("ResultsFrogs")}})
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
                    "x-parameter-group-docs": {"Filters": {"q17": "What it means among filters."}},
                },
            }
        )
    )
    params = pond.generated()["params.py"]
    assert params.count('"""What it means among filters."""') == 1
    assert "class FrogsSearchParams(Filters, CallOptions, total=False):" in params
    assert "class NewtsSearchParams(Filters, CallOptions, total=False):" in params
    assert params.count("q17: int") == 1
    assert params.count("q18: int") == 2


def test_words_for_what_a_group_has_not_are_told(pond: Pond) -> None:
    update = {"x-parameter-group-docs": {"Filters": {"q17": "What it means."}}}
    pond.overlay(lambda overlay: overlay["actions"].append({"target": "$", "update": update}))
    with pytest.raises(DescriptionError, match="'q17', which Filters has not"):
        pond.generated()


def test_a_default_is_sent_where_an_overlay_says_so(pond: Pond) -> None:
    update = {"default": "frog", "x-sent-unless": ["spots"]}
    target = "$.components.schemas.FrogsCreate.properties.frog.properties.name"
    pond.overlay(lambda overlay: overlay["actions"].append({"target": target, "update": update}))
    gone, new = pond.changes()["operations.py"]
    assert any("sent='frog'" in line or 'sent="frog"' in line for line in new)
    assert any("sent_unless=" in line and "spots" in line for line in new)
    assert set(pond.changes()) == {"operations.py"}
    assert len(gone) <= 1


def _id() -> list[Description]:
    return [{"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}]


def _answer(schema: str) -> Description:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"description": "", "content": content}


def _items(facts: Description, component: str) -> Description:
    items: Description = facts["components"]["parameters"][component]["schema"]["items"]
    return items


def _unnamed(pond: Pond) -> None:
    pond.edit(lambda facts: facts["paths"].update({"/newts": {"get": {"responses": {"200": _answer("ResultsFrogs")}}}}))


def _clash(pond: Pond) -> None:
    _unnamed(pond)
    pond.name("/newts", "get", "frogs.search")


def _bad_name(pond: Pond) -> None:
    _unnamed(pond)
    pond.name("/newts", "get", "newts.class")


def _dangling(pond: Pond) -> None:
    pond.edit(lambda facts: facts["components"]["schemas"].pop("Frog"))


def _option(pond: Pond) -> None:
    parameter = {"name": "dry_run", "in": "query", "schema": {"type": "boolean"}}
    pond.edit(lambda facts: facts["paths"]["/frogs"]["get"]["parameters"].append(parameter))


def _option_in_body(pond: Pond) -> None:
    pond.edit(
        lambda facts: facts["components"]["schemas"]["FrogsCreate"]["properties"]["frog"]["properties"].update(
            {"timeout": {"type": "integer"}}
        )
    )


def _nothing_to_send(pond: Pond) -> None:
    update = {"x-sent-unless": ["spots"]}
    target = "$.components.schemas.FrogsCreate.properties.frog.properties.name"
    pond.overlay(lambda overlay: overlay["actions"].append({"target": target, "update": update}))


def _stale_docs(pond: Pond) -> None:
    pond.overlay(
        lambda overlay: overlay["actions"].append({"target": "$", "update": {"x-parameter-docs": {"gills": "None."}}})
    )


def _stale_operation_docs(pond: Pond) -> None:
    update = {"x-parameter-docs": {"gills": "None."}}
    pond.overlay(lambda overlay: overlay["actions"].append({"target": "$.paths['/frogs'].get", "update": update}))


def _stale_group(pond: Pond) -> None:
    pond.overlay(
        lambda overlay: overlay["actions"].append(
            {"target": "$", "update": {"x-parameter-groups": {"Gills": ["gill"]}}}
        )
    )


def _two_of_one_name(pond: Pond) -> None:
    def change(facts: Description) -> None:
        facts["components"]["schemas"]["FrogHome"] = {"type": "object", "properties": {"street": {"type": "string"}}}
        facts["components"]["schemas"]["Frog"]["properties"]["address"] = {"$ref": "#/components/schemas/FrogHome"}

    pond.edit(change)


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (_unnamed, "pond: GET /newts: no name: add it to the overlay of names (operationId: resource.method)"),
        (_clash, "'frogs.search' is already the name of GET /frogs"),
        (_bad_name, "'newts.class' is not a name of the form resource.method"),
        (_dangling, "#/components/schemas/Frog: this reference leads nowhere"),
        (_option, "GET /frogs, parameter dry_run: dry_run is a per-call option"),
        (_option_in_body, "POST /frogs, body field timeout: timeout is a per-call option"),
        (_nothing_to_send, "POST /frogs, body field name: x-sent-unless without a default"),
        (_stale_docs, "x-parameter-docs has 'gills', which is no parameter (any more)"),
        (_stale_operation_docs, "GET /frogs: x-parameter-docs has 'gills', which is no parameter of it"),
        (_stale_group, "no operation has all the parameters of the group Gills"),
        (_two_of_one_name, "two different schemas would be called FrogHome; give one a title"),
    ],
)
def test_what_would_make_a_crooked_client_fails_naming_the_place(pond: Pond, spoil: Any, message: str) -> None:
    spoil(pond)
    with pytest.raises(DescriptionError) as caught:
        pond.generated()
    assert message in str(caught.value)


def test_the_command_fails_with_one_line(pond: Pond, capsys: pytest.CaptureFixture[str]) -> None:
    _unnamed(pond)
    assert main(["--specs", str(pond.specs), "--output", str(pond.output)]) == 1
    assert capsys.readouterr().err.startswith("codegen: pond: GET /newts: no name")


def test_a_stale_overlay_fails_naming_file_and_action(pond: Pond) -> None:
    pond.overlay(lambda overlay: overlay["actions"].append({"target": "$.paths['/toads'].get", "update": {}}))
    with pytest.raises(
        OverlayError, match=r"50-names\.yaml, action 7 \(\$\.paths\['/toads'\]\.get\): the target matches"
    ):
        pond.generated()


def test_a_model_can_do_what_its_mixin_can(pond: Pond) -> None:
    pond.edit(lambda facts: facts["components"]["schemas"]["Frog"].update({"x-mixin": "media.Picture"}))
    changes = pond.changes()
    assert set(changes) == {"models.py"}
    gone, new = changes["models.py"]
    assert gone == ["class Frog(Model):"]
    assert new == ["from inat_typed.records.media import Picture", "class Frog(Picture, Model):"]


def test_a_mixin_on_what_is_no_model_is_refused(pond: Pond) -> None:
    pond.edit(lambda facts: facts["components"]["schemas"].update({"Newt": {"type": "object", "x-mixin": "a.B"}}))
    with pytest.raises(DescriptionError, match="Newt: x-mixin on what is no model of an answer"):
        pond.changes()


def test_models_stand_in_files_where_the_description_says_so(pond: Pond) -> None:
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
        ({"newts": "Newt"}, "x-model-files: Newt is no model of an answer"),
        ({"frogs": "Frog", "homes": "FrogHome"}, "x-model-files: FrogHome stands in a file before homes already"),
    ],
)
def test_a_file_that_would_be_about_nothing_is_refused(pond: Pond, files: dict[str, str], message: str) -> None:
    pond.edit(lambda facts: facts.update({"x-model-files": files}))
    with pytest.raises(DescriptionError, match=message):
        pond.changes()
