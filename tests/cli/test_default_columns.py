"""Every type of record has default columns, and they are fields of it."""

from __future__ import annotations

from inat_typed import v1, v2, web
from inat_typed.cli import default_columns, fields
from tests.cli.runner import run

OPERATIONS = [each for api in (v1, v2, web) for each in api.OPERATIONS.values()]
MODELS = {f"{each.api}.{model.__name__}": model for each in OPERATIONS if (model := fields.record_model(each))}
LISTED = {
    f"{each.api}.{model.__name__}"
    for each in OPERATIONS
    if each.returns.kind in ("page", "list") and (model := fields.record_model(each))
}
COLUMNS: dict[str, tuple[str, ...]] = vars(default_columns)["_COLUMNS"]
SINGLE_RECORDS = {"GeoipLocation", "PrivateUser", "TaxonMapLayers"}
"""Types of which a result has a single record: all its values are shown."""


def test_listed_record_types_have_default_columns() -> None:
    columns = {name: default_columns.default_columns(MODELS[name]) for name in sorted(LISTED)}
    too_few = [name for name, found in columns.items() if len(found) < 2]
    assert [name for name in too_few if MODELS[name].__name__ not in SINGLE_RECORDS] == []
    unknown = {
        name: [each for each in found if not fields.has_field(MODELS[name], each)] for name, found in columns.items()
    }
    assert {name: found for name, found in unknown.items() if found} == {}


def test_default_columns_are_fields() -> None:
    unknown: dict[str, list[str]] = {}
    for name, columns in COLUMNS.items():
        models = [model for model in MODELS.values() if name in (base.__name__ for base in model.__mro__)]
        unknown[name] = [column for column in columns if not any(fields.has_field(model, column) for model in models)]
    assert {name: columns for name, columns in unknown.items() if columns} == {}


def test_v1_has_the_default_columns_of_v2() -> None:
    for command in (["taxa", "search", "--q", "danaus"], ["taxa", "autocomplete", "--q", "dan"], ["taxa", "get", "1"]):
        headers = [run(api, *command, "--sandbox", "--format", "table").out.split()[:3] for api in ("v1", "v2")]
        assert headers[0] == headers[1] == ["id", "name", "preferred_common_name"]
