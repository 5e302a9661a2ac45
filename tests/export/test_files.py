"""Exported files, read back with the usual readers of each format."""

from __future__ import annotations

import asyncio
import csv
import io
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import geopandas
import polars
import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import given, strategies as st

from inat_typed import ArgumentTypeError, ArgumentValueError, Page, export, v2
from tests.export import sample_records

FORMATS = ("csv", "jsonl", "geojson", "parquet", "arrow")


def read_parquet(file: Any) -> pyarrow.Table:
    parquet: Any = pyarrow.parquet
    table: pyarrow.Table = parquet.read_table(file)
    return table


@pytest.fixture(scope="module")
def page() -> Page[v2.Observation]:
    return sample_records.observations(100)


def test_csv(page: Page[v2.Observation], tmp_path: Path) -> None:
    assert export.write(page, tmp_path / "monarchs.csv", columns="all") == 100
    with (tmp_path / "monarchs.csv").open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    rows = list(export.rows(page, columns="all"))
    assert [int(each["id"]) for each in found] == [each["id"] for each in rows]
    assert [datetime.fromisoformat(each["created_at"]) for each in found] == [each["created_at"] for each in rows]
    assert [json.loads(each["place_ids"]) for each in found] == [each["place_ids"] for each in rows]
    assert {each["captive"] for each in found} == {"true", "false"}
    assert {each["description"] for each in found} == {""}


def test_json_lines(page: Page[v2.Observation], tmp_path: Path) -> None:
    assert export.write(page, tmp_path / "monarchs.jsonl") == 100
    found = [json.loads(line) for line in (tmp_path / "monarchs.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [each["taxon.name"] for each in found] == [each["taxon.name"] for each in export.rows(page)]
    assert found[0]["created_at"].endswith("Z")


def test_parquet_and_arrow_keep_the_types(page: Page[v2.Observation], tmp_path: Path) -> None:
    for name in ("monarchs.parquet", "monarchs.arrow", "monarchs.feather"):
        assert export.write(page, tmp_path / name, columns="all") == 100
    table = read_parquet(tmp_path / "monarchs.parquet")
    assert table.equals(export.to_arrow(page, columns="all"))
    schema: Any = table.schema
    assert schema.field("created_at").metadata == {b"description": b"time of creation"}
    for name in ("monarchs.arrow", "monarchs.feather"):
        assert polars.read_ipc(tmp_path / name).equals(export.to_polars(page, columns="all"))


def test_geojson(page: Page[v2.Observation], tmp_path: Path) -> None:
    assert export.write(page, tmp_path / "monarchs.geojson", columns=["taxon.name", "latitude", "longitude"]) == 100
    collection = json.loads((tmp_path / "monarchs.geojson").read_text(encoding="utf-8"))
    assert collection["type"] == "FeatureCollection"
    assert len(collection["features"]) == 100
    for feature, row in zip(collection["features"], export.rows(page), strict=True):
        assert feature["type"] == "Feature"
        assert feature["geometry"] == {"type": "Point", "coordinates": [row["longitude"], row["latitude"]]}
        assert feature["properties"] == {
            name: row[name] for name in ("taxon.name", "obscured", "coordinate_uncertainty")
        }
    read: Any = geopandas
    assert len(read.read_file(tmp_path / "monarchs.geojson")) == 100


def test_obscured_locations_are_marked_in_geojson(tmp_path: Path) -> None:
    each = sample_records.obscured()
    export.write(each, tmp_path / "one.geojson", columns=["id"])
    (feature,) = json.loads((tmp_path / "one.geojson").read_text(encoding="utf-8"))["features"]
    assert feature["id"] == each.id
    assert feature["properties"]["obscured"] is True
    assert feature["properties"]["coordinate_uncertainty"] > 10_000
    export.write(each, tmp_path / "two.geojson", table="darwin_core", columns=["scientificName"])
    (feature,) = json.loads((tmp_path / "two.geojson").read_text(encoding="utf-8"))["features"]
    assert "at the request of the observer" in feature["properties"]["informationWithheld"]


def test_unknown_location_has_no_geometry(tmp_path: Path) -> None:
    export.write(sample_records.observation(id=1), tmp_path / "one.geojson")
    (feature,) = json.loads((tmp_path / "one.geojson").read_text(encoding="utf-8"))["features"]
    assert feature["geometry"] is None


def test_places_have_polygons(tmp_path: Path) -> None:
    export.write(sample_records.inat().v2.places.get([9001]), tmp_path / "marsh.geojson")
    (feature,) = json.loads((tmp_path / "marsh.geojson").read_text(encoding="utf-8"))["features"]
    assert feature["geometry"]["type"] == "Polygon"
    assert feature["geometry"]["coordinates"][0][0] == [-93.5, 44.2]


def test_taxa_have_no_geojson(tmp_path: Path) -> None:
    with pytest.raises(ArgumentValueError, match="taxa have no location; expected observations or places"):
        export.write(v2.Taxon.model_validate({"id": 1}), tmp_path / "taxa.geojson")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", FORMATS)
def test_failed_export_leaves_the_earlier_file(name: str, page: Page[v2.Observation], tmp_path: Path) -> None:
    path = tmp_path / f"monarchs.{name}"
    path.write_bytes(b"before")

    def broken() -> Iterator[v2.Observation]:
        for _ in range(15_000):
            yield page[0]
        raise ConnectionError

    with pytest.raises(ConnectionError):
        export.write(broken(), path)
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("name", FORMATS)
def test_export_of_no_records_is_a_valid_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"none.{name}"
    assert export.write([], path, table="observations") == 0
    read: dict[str, Any] = {
        "csv": lambda: len(path.read_text(encoding="utf-8").splitlines()) - 1,
        "jsonl": lambda: path.stat().st_size,
        "geojson": lambda: len(json.loads(path.read_text(encoding="utf-8"))["features"]),
        "parquet": lambda: read_parquet(path).num_rows,
        "arrow": lambda: len(polars.read_ipc(path)),
    }
    assert read[name]() == 0


@pytest.mark.parametrize("name", FORMATS)
def test_asynchronous_records_give_the_same_file(name: Any, page: Page[v2.Observation], tmp_path: Path) -> None:
    async def written() -> int:
        return await export.write(sample_records.asynchronous(page), tmp_path / "later", format=name)

    assert asyncio.run(written()) == export.write(page, tmp_path / "now", format=name)
    assert (tmp_path / "later").read_bytes() == (tmp_path / "now").read_bytes()


def test_open_file_is_not_closed(page: Page[v2.Observation]) -> None:
    file = io.BytesIO()
    export.write(page, file, format="parquet")
    assert read_parquet(io.BytesIO(file.getvalue())).num_rows == 100


def test_symlink_is_kept(page: Page[v2.Observation], tmp_path: Path) -> None:
    (tmp_path / "there.csv").touch()
    (tmp_path / "here.csv").symlink_to(tmp_path / "there.csv")
    export.write(page, tmp_path / "here.csv")
    assert (tmp_path / "here.csv").is_symlink()
    assert (tmp_path / "there.csv").stat().st_size > 100


@pytest.mark.parametrize(
    ("to", "options", "error", "message"),
    [
        (
            "monarchs.xlsx",
            {},
            ArgumentValueError,
            r"the file extension '.xlsx' determines no format; give format='csv', 'jsonl'",
        ),
        ("monarchs", {}, ArgumentValueError, "determines no format"),
        (
            "monarchs.csv",
            {"format": "excel"},
            ArgumentValueError,
            "format: 'excel' is not valid; expected 'csv', .* or 'arrow'",
        ),
        (7, {"format": "csv"}, ArgumentTypeError, "to: expected a path or an open binary file, not int"),
        ("nowhere/monarchs.csv", {}, FileNotFoundError, "nowhere"),
    ],
)
def test_invalid_destination_is_reported_before_records_are_requested(
    to: Any, options: dict[str, Any], error: type[Exception], message: str, tmp_path: Path, page: Page[v2.Observation]
) -> None:
    requested: list[v2.Observation] = []
    to = tmp_path / to if isinstance(to, str) else to
    with pytest.raises(error, match=message):
        export.write(sample_records.counted(page, requested), to, **options)
    assert requested == []


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(TEXT, TEXT)
def test_any_text_round_trips_through_csv_and_json_lines(one: str, other: str) -> None:
    each = sample_records.observation(description=one, tags=[one, other])
    columns = ["description", "tags"]
    file = io.BytesIO()
    export.write(each, file, format="csv", columns=columns)
    lines = list(csv.reader(io.StringIO(file.getvalue().decode("utf-8"), newline="")))
    assert lines[0] == columns
    assert lines[1][0] == one
    assert json.loads(lines[1][1]) == [one, other]
    file = io.BytesIO()
    export.write(each, file, format="jsonl", columns=columns)
    assert json.loads(file.getvalue()) == {"description": one, "tags": [one, other]}


def test_unpaired_surrogate_is_replaced() -> None:
    file = io.BytesIO()
    export.write(sample_records.observation(description="\ud800"), file, format="csv", columns=["description"])
    assert file.getvalue() == b"description\r\n?\r\n"


def test_times_are_written_in_utc() -> None:
    file = io.BytesIO()
    each = sample_records.observation(created_at=datetime(2024, 5, 1, 12, 30, tzinfo=UTC))
    export.write(each, file, format="csv", columns=["created_at"])
    assert file.getvalue() == b"created_at\r\n2024-05-01T12:30:00Z\r\n"
