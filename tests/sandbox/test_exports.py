"""Exports and map tiles: responses that are not JSON, and those of the web host."""

from __future__ import annotations

import csv
import io
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings, strategies as st

from inat_typed import INaturalist, v1, v2
from inat_typed.sandbox import Sandbox
from tests.sandbox.http import get, total_results

SANDBOX = Sandbox()
TILES = [each for table in (v1.OPERATIONS, v2.OPERATIONS) for each in table.values() if each.returns.kind == "bytes"]
ENTRIES = {"atom": "entry", "dwc": "SimpleDarwinRecord", "kml": "Placemark"}
MEDIA = {"csv": "text/csv", "atom": "application/atom+xml", "dwc": "application/xml"} | {
    "kml": "application/vnd.google-earth.kml+xml",
    "json": "application/json",
}


def entries(kind: str, content: bytes) -> int:
    """Return the number of observations in an export, which must be well-formed XML."""
    root = ET.fromstring(content)
    return sum(each.tag.rpartition("}")[2] == ENTRIES[kind] for each in root.iter())


@pytest.mark.parametrize("kind", sorted(MEDIA))
def test_an_export_has_its_own_media_type(kind: str) -> None:
    assert get(SANDBOX, f"/observations.{kind}").headers["content-type"].partition(";")[0] == MEDIA[kind]


def test_exports_apply_the_filters() -> None:
    filters: Any = {"taxon_name": "Danaus plexippus", "quality_grade": ["research"], "per_page": 200}
    expected = total_results(get(SANDBOX, "/v1/observations", taxon_name="Danaus plexippus", quality_grade="research"))
    assert expected
    with INaturalist(transport=SANDBOX) as inat:
        rows = list(csv.DictReader(io.StringIO(inat.web.observations.csv(**filters).decode())))
        assert len(rows) == expected
        assert {row["species_guess"] for row in rows} == {"Monarch"}
        assert {row["quality_grade"] for row in rows} == {"research"}
        assert entries("atom", inat.web.observations.atom(**filters)) == expected
        assert entries("dwc", inat.web.observations.dwc(**filters)) == expected
        assert entries("kml", inat.web.observations.kml(**filters)) == expected
        assert len(inat.web.observations.search(**filters)) == expected
        assert len(inat.web.observations.search(per_page=7, page=43)) == 6
        assert [each.name for each in inat.web.observation_fields.search(q="host")] == ["Host plant"]


@settings(max_examples=25)
@given(st.text(st.characters(codec="utf-8"), min_size=1))
def test_exports_are_well_formed_for_any_name(name: str) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        inat.v2.observations.create(species_guess=name)
        for kind in ENTRIES:
            assert entries(kind, getattr(inat.web.observations, kind)(per_page=1)) == 1
        text = inat.web.observations.csv(per_page=1).decode()
    (row,) = csv.DictReader(io.StringIO(text, newline=""))
    assert row["species_guess"] == name


def test_tiles_are_png_images() -> None:
    with INaturalist(transport=SANDBOX) as inat:
        for operation in TILES:
            arguments = {each.keyword: 1 for each in operation.parameters if each.required}
            resource, _, name = operation.id.partition(".")
            content: bytes = getattr(getattr(getattr(inat, operation.api), resource), name)(**arguments)
            assert content.startswith(b"\x89PNG\r\n\x1a\n"), f"{operation.api}.{operation.id}"
            assert content.endswith(b"IEND\xaeB`\x82"), f"{operation.api}.{operation.id}"
