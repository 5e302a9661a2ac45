"""Long lists of choices get a name and are written once."""

from __future__ import annotations

from typing import Any

from codegen.generate import check_imports
from tests.codegen.conftest import Pond

LETTERS = list("abcdefghij")


def add_parameter(pond: Pond, path: str, name: str, choices: list[str]) -> None:
    schema = {"type": "array", "items": {"type": "string", "enum": choices}}

    def add(facts: dict[str, Any]) -> None:
        operation = facts["paths"].setdefault(path, {}).setdefault("get", {"responses": {"204": {"description": ""}}})
        operation.setdefault("parameters", []).append({"name": name, "in": "query", "schema": schema})

    pond.edit(add)
    if path != "/frogs":
        pond.name(path, "get", f"{path[1:]}.search")


def test_long_list_is_a_type_of_its_own(pond: Pond) -> None:
    add_parameter(pond, "/frogs", "letter", LETTERS)
    add_parameter(pond, "/newts", "first_letter", LETTERS)
    files = pond.generated()
    check_imports(pond.output, pond.output)
    assert '"a", "b", "c", "d", "e", "f", "g", "h", "i", "j",\n]' in files["choices.py"]
    assert "letter: Many[Letter] | None = None" in files["frogs.py"]
    assert "first_letter: Many[Letter] | None = None" in files["newts.py"]
    assert files["operations.py"].count("choices=get_args(Letter)") == 2
    assert '"Letter",' in files["__init__.py"]


def test_list_of_another_operation_is_named_after_it(pond: Pond) -> None:
    add_parameter(pond, "/frogs", "letter", [*LETTERS, "k"])
    add_parameter(pond, "/newts", "letter", LETTERS)
    add_parameter(pond, "/toads", "letter", LETTERS)
    files = pond.generated()
    assert "letter: Many[FrogsSearchLetter] | None = None" in files["frogs.py"]
    assert "letter: Many[Letter] | None = None" in files["newts.py"]


def test_short_list_has_no_name(pond: Pond) -> None:
    add_parameter(pond, "/frogs", "letter", LETTERS[:8])
    files = pond.generated()
    assert "choices.py" not in files
    assert 'letter: Many[Literal["a", "b", "c", "d", "e", "f", "g", "h"]] | None = None' in files["frogs.py"]
