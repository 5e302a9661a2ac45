"""The packages are replaced together, and only by packages that can be imported."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen import generate as generator, yaml_files
from codegen.__main__ import main
from tests.codegen.conftest import Pond, texts


@pytest.fixture
def two_ponds(pond: Pond) -> Pond:
    """Two APIs, pond and swamp, whose packages are up to date."""
    shutil.copytree(pond.specs / "overlays" / "pond", pond.specs / "overlays" / "swamp")
    shutil.copy(pond.specs / "pond.yaml", pond.specs / "swamp.yaml")
    assert run(pond) == 0
    return pond


def run(pond: Pond) -> int:
    return main(["--specs", str(pond.specs), "--output", str(pond.output)])


def assert_untouched(pond: Pond, before: dict[str, str]) -> None:
    assert texts(pond.output) == before
    assert {each.name for each in pond.output.iterdir()} == {"pond", "swamp"}


def test_all_packages_are_replaced(two_ponds: Pond) -> None:
    (two_ponds.output / "pond" / "outdated.py").write_text("")
    two_ponds.edit(lambda facts: facts["components"]["schemas"]["Frog"]["properties"].update(wings={"type": "integer"}))
    assert run(two_ponds) == 0
    files = texts(two_ponds.output)
    assert "pond/outdated.py" not in files
    assert "wings: int | None = None" in files["pond/models.py"]
    assert "wings" not in files["swamp/models.py"]
    assert {each.name for each in two_ponds.output.iterdir()} == {"pond", "swamp"}


def test_invalid_description_of_one_api_leaves_all_packages(
    two_ponds: Pond, capsys: pytest.CaptureFixture[str]
) -> None:
    before = texts(two_ponds.output)
    two_ponds.edit(lambda facts: facts["components"]["schemas"]["Frog"]["properties"].update(wings={"type": "integer"}))
    swamp = yaml_files.read(two_ponds.specs / "swamp.yaml")
    del swamp["components"]["schemas"]["Frog"]
    yaml_files.write(two_ponds.specs / "swamp.yaml", swamp)
    assert run(two_ponds) == 1
    assert "reference not found" in capsys.readouterr().err
    assert_untouched(two_ponds, before)


@pytest.mark.parametrize(
    ("template", "text", "message"),
    [
        ("params.py.jinja", "", ""),
        ("namespace.py.jinja", "class (:", "pond/namespace.py: the generated code is not valid Python"),
        ("namespace.py.jinja", "swim()", "cannot be imported, which is a fault of the generator: "),
    ],
    ids=["valid", "syntax error", "import error"],
)
def test_faulty_code_leaves_all_packages(
    two_ponds: Pond,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    template: str,
    text: str,
    message: str,
) -> None:
    before = texts(two_ponds.output)
    templates = tmp_path / "codegen" / "templates"
    shutil.copytree(generator.ROOT / "codegen" / "templates", templates)
    with (templates / template).open("a", encoding="utf-8") as file:
        file.write(f"\n{text}\n")
    monkeypatch.setattr("codegen.package_files.__file__", str(templates.parent / "package_files.py"))
    assert run(two_ponds) == (1 if text else 0)
    assert message in capsys.readouterr().err
    assert_untouched(two_ponds, before)


def test_failed_replacement_restores_all_packages(two_ponds: Pond, capsys: pytest.CaptureFixture[str]) -> None:
    """The second package cannot be replaced, because a file has its name: the first is restored."""
    before = texts(two_ponds.output / "pond")
    two_ponds.edit(lambda facts: facts["components"]["schemas"]["Frog"]["properties"].update(wings={"type": "integer"}))
    shutil.rmtree(two_ponds.output / "swamp")
    (two_ponds.output / "swamp").symlink_to(two_ponds.output / "swamp")  # exists for rename, but not for exists()
    assert run(two_ponds) == 1
    assert "they are as before" in capsys.readouterr().err
    assert texts(two_ponds.output / "pond") == before
