"""Exports and tiles: what is no JSON, or the web host's own."""

from __future__ import annotations

import csv
import io
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings, strategies as st

from inat_typed import INaturalist, v1, v2
from inat_typed.sandbox import Sandbox
from tests.sandbox.asking import get, total

SANDBOX = Sandbox()
TILES = [each for table in (v1.OPERATIONS, v2.OPERATIONS) for each in table.values() if each.answer.kind == "bytes"]
ENTRIES = {"atom": "entry", "dwc": "SimpleDarwinRecord", "kml": "Placemark"}
MEDIA = {"csv": "text/csv", "atom": "application/atom+xml", "dwc": "application/xml"} | {
    "kml": "application/vnd.google-earth.kml+xml",
    "json": "application/json",
}


def entries(kind: str, content: bytes) -> int:
    """How many observations an export holds; it fails on one that is not well-formed."""
    root = ET.fromstring(content)
    return sum(each.tag.rpartition("}")[2] == ENTRIES[kind] for each in root.iter())


@pytest.mark.parametrize("kind", sorted(MEDIA))
def test_an_export_has_its_own_media_type(kind: str) -> None:
    assert get(SANDBOX, f"/observations.{kind}").headers["content-type"].partition(";")[0] == MEDIA[kind]


def test_exports_hold_what_was_asked_for() -> None:
    asked: Any = {"taxon_name": "Danaus plexippus", "quality_grade": ["research"], "per_page": 200}
    expected = total(get(SANDBOX, "/v1/observations", taxon_name="Danaus plexippus", quality_grade="research"))
    assert expected
    with INaturalist(transport=SANDBOX) as inat:
        rows = list(csv.DictReader(io.StringIO(inat.web.observations.csv(**asked).decode())))
        assert len(rows) == expected
        assert {row["species_guess"] for row in rows} == {"Monarch"}
        assert {row["quality_grade"] for row in rows} == {"research"}
        assert entries("atom", inat.web.observations.atom(**asked)) == expected
        assert entries("dwc", inat.web.observations.dwc(**asked)) == expected
        assert entries("kml", inat.web.observations.kml(**asked)) == expected
        assert len(inat.web.observations.search(**asked)) == expected
        assert len(inat.web.observations.search(per_page=7, page=43)) == 6
        assert [each.name for each in inat.web.observation_fields.search(q="host")] == ["Host plant"]


@settings(max_examples=40)
@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_whatever_a_name_holds_an_export_is_well_formed(name: str) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        inat.v2.observations.create(species_guess=name)
        for kind in ENTRIES:
            assert entries(kind, getattr(inat.web.observations, kind)(per_page=1)) == 1
        text = inat.web.observations.csv(per_page=1).decode()
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["species_guess"] == name


@pytest.mark.parametrize("operation", TILES, ids=lambda each: f"{each.api}.{each.id}")
def test_a_tile_is_a_png(operation: Any) -> None:
    given = {each.keyword: 1 for each in operation.parameters if each.required}
    resource, _, name = operation.id.partition(".")
    with INaturalist(transport=SANDBOX) as inat:
        content: bytes = getattr(getattr(getattr(inat, operation.api), resource), name)(**given)
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    assert content.endswith(b"IEND\xaeB`\x82")
