"""Tables on a terminal have columns that somebody chose, of fields that there are."""

from __future__ import annotations

import pytest

from inat_typed import v1, v2, web
from inat_typed.cli import fields, tables
from inat_typed.runtime.model import Model
from tests.cli.running import run

OPERATIONS = [each for api in (v1, v2, web) for each in api.OPERATIONS.values()]
KINDS = {f"{each.api}.{kind.__name__}": kind for each in OPERATIONS if (kind := fields.model(each))}
SEVERAL = {
    f"{each.api}.{kind.__name__}"
    for each in OPERATIONS
    if each.answer.kind in ("page", "list") and (kind := fields.model(each))
}
COLUMNS: dict[str, tuple[str, ...]] = vars(tables)["_COLUMNS"]
PLAIN = {"GeoipLocation", "PrivateUser", "SavedObservation", "TaxonMapLayers"}
"""Of these there is one alone: all of it is shown."""


@pytest.mark.parametrize("name", sorted(SEVERAL))
def test_each_kind_of_record_has_columns(name: str) -> None:
    kind: type[Model] = KINDS[name]
    chosen = tables.chosen(kind)
    assert len(chosen) > 1 or kind.__name__ in PLAIN
    assert [column for column in chosen if not fields.has(kind, column)] == []


@pytest.mark.parametrize("name", COLUMNS)
def test_a_column_that_was_chosen_is_a_field(name: str) -> None:
    kinds = [each for each in KINDS.values() if name in (base.__name__ for base in each.__mro__)]
    assert [column for column in COLUMNS[name] if not any(fields.has(kind, column) for kind in kinds)] == []


def test_v1_has_the_columns_of_v2() -> None:
    for command in (["taxa", "search", "--q", "danaus"], ["taxa", "autocomplete", "--q", "dan"], ["taxa", "get", "1"]):
        told = [run(api, *command, "--sandbox", "--format", "table").out.split()[:3] for api in ("v1", "v2")]
        assert told[0] == told[1] == ["id", "name", "preferred_common_name"]
