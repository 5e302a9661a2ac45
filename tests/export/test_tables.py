"""Rows of records: fixed columns and types, from either API version, from all or few fields."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import pytest
from hypothesis import given, strategies as st
from pydantic import Field

from inat_typed import ArgumentTypeError, ArgumentValueError, AsyncINaturalist, INaturalist, Projection, export, v1, v2
from inat_typed.records.histogram import INTERVALS
from inat_typed.runtime.decoding.model import Model
from inat_typed.sandbox import Sandbox
from tests.export import sample_records

PYTHON_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "number": float,
    "boolean": bool,
    "date": date,
    "datetime": datetime,
    "list[string]": list,
    "list[integer]": list,
}


OTHER = "5f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f"


def single_row(record: Any, **options: Any) -> dict[str, Any]:
    (row,) = export.rows([record], **options)
    return row


def all_rows(records: Any, options: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the rows of *records*, which can be invalid."""
    rows: Any = export.rows
    return list(rows(records, **options))


def records_for(table: str) -> export.Records:
    """Return records for a table."""
    inat = sample_records.inat()
    calls: dict[str, Callable[[], export.Records]] = {
        "observations": lambda: inat.v2.observations.search(per_page=100),
        "darwin_core": lambda: inat.v1.observations.search(per_page=100),
        "taxa": lambda: inat.v2.taxa.search(per_page=100),
        "species_counts": lambda: inat.v2.observations.species_counts(),
        "life_list": lambda: inat.v1.observations.taxonomy(),
        "places": lambda: inat.v2.places.get([9001, 9002]),
        "histogram": lambda: inat.v2.observations.histogram(interval="day"),
    }
    return calls[table]()


@pytest.mark.parametrize("table", export.TABLES)
def test_values_have_the_type_of_their_column(table: export.TableName) -> None:
    types = {each.name: each.type for each in export.TABLES[table] if not each.private}
    found = list(export.rows(records_for(table), table=table, columns="all"))
    assert found
    for row in found:
        assert list(row) == list(types)
        for name, value in row.items():
            assert value is None or isinstance(value, PYTHON_TYPES[types[name]]), name
            assert not isinstance(value, bool) or types[name] == "boolean", name


@pytest.mark.parametrize("table", export.TABLES)
def test_table_is_found_by_the_record_class(table: export.TableName) -> None:
    records = records_for(table)
    if table != "darwin_core":
        assert list(export.rows(records)) == list(export.rows(records, table=table))


def test_both_api_versions_give_the_same_rows() -> None:
    inat = INaturalist(transport=Sandbox())
    first, second = inat.v1.observations.search(per_page=50), inat.v2.observations.search(per_page=50)
    assert list(export.rows(first)) == list(export.rows(second))
    assert list(export.rows(first, table="darwin_core")) == list(export.rows(second, table="darwin_core"))


@pytest.mark.parametrize("table", ["observations", "darwin_core"])
def test_fields_of_a_table_are_sufficient(table: export.TableName) -> None:
    inat = INaturalist(transport=Sandbox())
    fields = export.TABLES[table].fields("all")
    few = inat.v2.observations.search(per_page=50, fields=fields)
    assert list(export.rows(few, table=table, columns="all")) == list(
        export.rows(inat.v2.observations.search(per_page=50), table=table, columns="all")
    )
    assert few[0].comments is None


def test_fields_of_places_and_taxa_are_sufficient() -> None:
    inat = INaturalist(transport=Sandbox())
    assert list(export.rows(inat.v2.places.get([9001], fields=export.PLACES.fields("all")), columns="all")) == list(
        export.rows(inat.v2.places.get([9001]), columns="all")
    )
    assert list(export.rows(inat.v2.taxa.get([48662], fields=export.TAXA.fields("all")), columns="all")) == list(
        export.rows(inat.v2.taxa.get([48662]), columns="all")
    )


def test_nested_values_have_dotted_names() -> None:
    row = single_row(
        sample_records.observation(taxon={"id": 48662, "name": "Danaus plexippus"}, user={"id": 7, "login": "o"})
    )
    assert (row["taxon.id"], row["taxon.name"], row["user.login"], row["user.name"]) == (
        48662,
        "Danaus plexippus",
        "o",
        None,
    )


def test_missing_taxon_has_empty_cells() -> None:
    row = single_row(sample_records.observation(taxon=None))
    assert {name: value for name, value in row.items() if name.startswith("taxon.")} == {
        "taxon.id": None,
        "taxon.name": None,
        "taxon.rank": None,
        "taxon.rank_level": None,
        "taxon.preferred_common_name": None,
        "taxon.iconic_taxon_name": None,
    }


def test_list_columns_are_optional() -> None:
    each = sample_records.observation(tags=["a", "b"], photos=[{"id": 1, "url": "u1"}, {"id": 2, "url": "u2"}])
    assert "tags" not in single_row(each)
    chosen = single_row(each, columns=["photos.count", "tags", "photos.url", "place_ids"])
    assert chosen == {"photos.count": 2, "tags": ["a", "b"], "photos.url": ["u1", "u2"], "place_ids": None}


def test_annotations_and_field_values_are_readable() -> None:
    each = sample_records.observation(
        annotations=[
            {"uuid": OTHER, "controlled_attribute": {"id": 1, "label": "Life Stage"}, "controlled_value": None},
            {
                "uuid": "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f",
                "controlled_attribute": {"id": 1, "label": "Life Stage"},
                "controlled_value": {"id": 2, "label": "Adult"},
            },
        ],
        ofvs=[{"name": "Host plant", "value": "milkweed"}],
    )
    assert single_row(each, columns=["annotations", "ofvs"]) == {
        "annotations": ["Life Stage: Adult"],
        "ofvs": ["Host plant: milkweed"],
    }
    assert single_row(each, table="darwin_core", columns=["lifeStage", "sex"]) == {"lifeStage": "Adult", "sex": None}


def _taxon(number: int, rank: str, *above: int) -> dict[str, Any]:
    return {"id": number, "name": f"{rank} {number}", "rank": rank, "ancestor_ids": [*above, number]}


def test_darwin_core_reads_ancestors_from_identifications() -> None:
    """Identifications can be of the same taxon, an ancestor, or another taxon, whose ancestors are ignored."""
    kingdom, family, unrelated = _taxon(1, "kingdom"), _taxon(2, "family", 1), _taxon(9, "family", 1)
    genus, species = _taxon(3, "genus", 1, 2), _taxon(4, "species", 1, 2, 3)
    identifications: list[dict[str, Any]] = [
        {"uuid": OTHER, "taxon": _taxon(8, "genus", 1, 9) | {"ancestors": [kingdom, unrelated]}},
        {"uuid": OTHER, "taxon": genus | {"ancestors": [kingdom, family]}},
        {"uuid": OTHER, "taxon": None},
    ]
    each = sample_records.observation(taxon=species, identifications=identifications)
    columns = ["kingdom", "phylum", "family", "genus"]
    row = single_row(each, table="darwin_core", columns=columns)
    assert row == {"kingdom": "kingdom 1", "phylum": None, "family": "family 2", "genus": "genus 3"}
    page = sample_records.inat().v2.observations.search(per_page=50, fields=export.DARWIN_CORE.fields(columns))
    rows = list(export.rows(page, table="darwin_core", columns=columns))
    assert all(row["kingdom"] in ("Animalia", "Plantae", "Fungi") for row in rows)


def test_darwin_core_media_are_photos_in_full_size() -> None:
    urls = ["https://static.inaturalist.org/photos/5/square.jpg", "https://example.org/one.jpg"]
    each = sample_records.observation(photos=[{"id": number, "url": url} for number, url in enumerate(urls)])
    row = single_row(each, table="darwin_core", columns=["associatedMedia"])
    assert (
        row["associatedMedia"] == "https://static.inaturalist.org/photos/5/original.jpg | https://example.org/one.jpg"
    )


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"captive": True}, {"degreeOfEstablishment": "cultivated"}),
        ({"captive": False}, {"degreeOfEstablishment": "wild"}),
        ({}, {"degreeOfEstablishment": None, "recordedBy": None, "rightsHolder": None}),
        ({"user": {"login": "ann", "name": "Ann Field"}}, {"recordedBy": "Ann Field", "rightsHolder": "Ann Field"}),
        ({"user": {"login": "ann", "name": ""}}, {"recordedBy": "ann"}),
        ({"user": {"id": 7, "orcid": "0000-0001"}}, {"recordedByID": "https://orcid.org/0000-0001"}),
        ({"license_code": None}, {"license": None}),
        ({"license_code": "cc0"}, {"license": "https://creativecommons.org/publicdomain/zero/1.0/"}),
        ({"observed_on": "2024-05-01"}, {"eventDate": "2024-05-01", "year": 2024, "month": 5, "day": 1}),
        ({"taxon": {"id": 5, "name": "Aves", "rank": "class"}}, {"class": "Aves", "scientificName": "Aves"}),
    ],
)
def test_darwin_core_terms(values: dict[str, Any], expected: dict[str, Any]) -> None:
    assert single_row(sample_records.observation(**values), table="darwin_core", columns=list(expected)) == expected


def test_times_are_in_utc() -> None:
    row = single_row(sample_records.observation(time_observed_at=datetime.fromisoformat("2024-05-01T23:30:00-05:00")))
    assert row["time_observed_at"] == datetime(2024, 5, 2, 4, 30, tzinfo=UTC)
    assert row["time_observed_at"].tzinfo is UTC


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"geojson": {"type": "Point", "coordinates": [-93.5, 44.25]}}, (44.25, -93.5)),
        ({"location": "44.25,-93.5"}, (44.25, -93.5)),
        ({"location": None, "geojson": None}, (None, None)),
        ({"location": ""}, (None, None)),
        ({"location": "91,10"}, (None, None)),
        ({"location": "nan,10"}, (None, None)),
        ({"location": "44.25"}, (None, None)),
        ({"location": "here,there"}, (None, None)),
    ],
)
def test_coordinates(values: dict[str, Any], expected: tuple[float | None, float | None]) -> None:
    row = single_row(sample_records.observation(**values))
    assert (row["latitude"], row["longitude"]) == expected


def test_v1_coordinates_are_strings() -> None:
    row = single_row(sample_records.v1_observation(geojson={"type": "Point", "coordinates": ["-93.5", "44.25"]}))
    assert (row["latitude"], row["longitude"]) == (44.25, -93.5)


@pytest.mark.parametrize(
    ("values", "obscured", "uncertainty"),
    [
        ({"obscured": False, "positional_accuracy": 15}, False, 15.0),
        ({"obscured": True, "positional_accuracy": 15}, True, None),
        ({"obscured": True, "positional_accuracy": 15, "public_positional_accuracy": 28000}, True, 28000.0),
        ({"geoprivacy": "private"}, True, None),
        ({"taxon_geoprivacy": "obscured", "positional_accuracy": 15}, True, None),
        ({"geoprivacy": "open", "positional_accuracy": 15}, False, 15.0),
        ({"positional_accuracy": 15}, None, None),
        ({}, None, None),
    ],
)
def test_obscured_coordinates_are_marked_with_their_uncertainty(
    values: dict[str, Any], obscured: bool | None, uncertainty: float | None
) -> None:
    row = single_row(sample_records.observation(**values))
    assert (row["obscured"], row["coordinate_uncertainty"]) == (obscured, uncertainty)


def test_true_coordinates_are_included_only_by_name() -> None:
    each = sample_records.observation(location="44.0,-93.0", private_location="44.12345,-93.54321", obscured=True)
    assert "44.12345" not in str(single_row(each))
    assert "44.12345" not in str(single_row(each, columns="all"))
    assert "44.12345" not in str(single_row(each, table="darwin_core", columns="all"))
    assert single_row(each, columns=["private_latitude", "private_longitude"]) == {
        "private_latitude": 44.12345,
        "private_longitude": -93.54321,
    }


def test_histogram_has_a_row_per_bar() -> None:
    histogram = v2.Histogram.model_validate(
        {"results": {"day": {"2024-05-01": 3, "2024-05-02": 0}, "month_of_year": {"5": 3}}}
    )
    assert list(export.rows(histogram)) == [
        {
            "interval": "day",
            "bucket": "2024-05-01",
            "start": datetime(2024, 5, 1, tzinfo=UTC),
            "number": None,
            "count": 3,
        },
        {
            "interval": "day",
            "bucket": "2024-05-02",
            "start": datetime(2024, 5, 2, tzinfo=UTC),
            "number": None,
            "count": 0,
        },
        {"interval": "month_of_year", "bucket": "5", "start": None, "number": 5, "count": 3},
    ]


def test_every_interval_of_histograms_has_numbers_or_starts() -> None:
    inat = sample_records.inat()
    for interval in INTERVALS:
        options: Any = {"interval": interval}
        found = list(export.rows(inat.v2.observations.histogram(**options)))
        name = "number" if interval.endswith("_of_year") else "start"
        assert found
        assert all(row[name] is not None for row in found)


def test_place_has_its_bounding_box() -> None:
    row = single_row(sample_records.inat().v2.places.get([9001])[0])
    assert (row["west"], row["south"], row["east"], row["north"]) == (-93.5, 44.2, -92.9, 44.8)


def test_records_can_be_pages_lists_or_single_records() -> None:
    page = sample_records.observations(5)
    rows = list(export.rows(page))
    assert list(export.rows([page, page])) == rows + rows
    assert list(export.rows(list(page))) == rows
    assert list(export.rows(each for each in page)) == rows
    assert list(export.rows(page[0])) == rows[:1]


def test_records_can_be_a_paginator_without_results() -> None:
    inat = sample_records.inat()
    everything = inat.paginate(inat.v2.observations.search, order_by="id")
    assert len(list(export.rows(everything))) == 300
    assert list(export.rows(everything.pages())) == list(export.rows(everything))
    nothing = inat.paginate(inat.v2.observations.search, id=[1])
    assert export.to_polars(nothing).columns == export.to_polars(everything.limit(1)).columns
    sightings = inat.paginate(inat.v2.observations.search, fields=Sighting, id=[1])
    assert export.to_polars(sightings).columns == ["uuid", "day", "location", "taxon.name"]


def test_records_can_be_an_asynchronous_paginator(tmp_path: Path) -> None:
    async def written() -> tuple[int, int]:
        async with AsyncINaturalist(transport=Sandbox()) as inat:
            everything = inat.paginate(inat.v2.observations.search)
            nothing = inat.paginate(inat.v2.observations.search, id=[1])
            return await export.write(everything, tmp_path / "a.csv"), await export.write(nothing, tmp_path / "b.csv")

    assert asyncio.run(written()) == (300, 0)


def test_asynchronous_records_give_the_same_rows() -> None:
    page = sample_records.observations(20)

    async def collected() -> list[dict[str, Any]]:
        return [row async for row in export.rows(sample_records.asynchronous(page))]

    assert asyncio.run(collected()) == list(export.rows(page))


def test_rows_are_lazy() -> None:
    requested: list[v2.Observation] = []
    rows = export.rows(sample_records.counted(sample_records.observations(20), requested))
    next(rows)
    assert len(requested) == 1


def test_custom_column() -> None:
    photos = export.Column("photos", "integer", "how many", lambda each: len(each.photos or ()))
    each = sample_records.observation(id=7, photos=[{"id": 1}])
    assert single_row(each, columns=["id", photos]) == {"id": 7, "photos": 1}


def test_value_of_another_type_is_refused() -> None:
    wrong = export.Column("days", "integer", "", lambda _: "many")
    with pytest.raises(
        ArgumentValueError, match="column 'days': 'many' is not valid; expected a value of type integer"
    ):
        single_row(sample_records.observation(), columns=[wrong])


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("integer", 2**63),
        ("integer", 1.5),
        ("boolean", "yes"),
        ("date", "yesterday"),
        ("datetime", "2024-13-01"),
        ("number", "many"),
        ("list[integer]", ["x"]),
    ],
)
def test_inexact_conversions_are_refused(kind: Any, value: object) -> None:
    with pytest.raises(ArgumentValueError, match="is not valid; expected a value of type"):
        single_row(sample_records.observation(), columns=[export.Column("x", kind, "", lambda _: value)])


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"columns": ["taxon.nam"]}, ArgumentValueError, r"has no column 'taxon.nam'\. Did you mean 'taxon.name'"),
        ({"columns": ["id", "id"]}, ArgumentValueError, "columns: id is selected twice"),
        ({"columns": []}, ArgumentValueError, "columns is empty"),
        ({"columns": "id"}, ArgumentTypeError, "columns: 'id' is not valid; expected a list of names, or 'all'"),
        (
            {"table": "observation"},
            ArgumentValueError,
            "table: 'observation' is not valid; expected one of .*Did you mean 'observations'",
        ),
    ],
)
def test_invalid_options_are_reported_before_records_are_requested(
    options: dict[str, Any], error: type[Exception], message: str
) -> None:
    requested: list[v2.Observation] = []
    records = sample_records.counted(sample_records.observations(5), requested)
    with pytest.raises(error, match=message):
        all_rows(records, {"table": "observations"} | options)
    assert requested == []


def test_records_of_several_kinds_are_refused() -> None:
    taxon = v2.Taxon.model_validate({"id": 1})
    with pytest.raises(ArgumentValueError, match="records: Taxon does not belong to the table observations"):
        list(export.rows([sample_records.observation(), taxon]))


@pytest.mark.parametrize("wrong", [[{"id": 1}], ["id"], {"id": 1}, "observations", 7, [None], [[7]]])
def test_invalid_records_are_refused(wrong: Any) -> None:
    with pytest.raises(ArgumentTypeError, match=r"records: .* is not valid; expected models"):
        all_rows(wrong, {"table": "observations"})


def test_missing_await_is_reported() -> None:
    async def search() -> list[v2.Observation]:
        return []

    coroutine = search()
    with pytest.raises(ArgumentTypeError, match="got a coroutine; await the call"):
        all_rows(coroutine, {})
    coroutine.close()


def test_no_records_have_the_columns_of_their_table() -> None:
    page = sample_records.inat().v2.observations.search(taxon_id=48662, id=[1])
    assert len(page) == 0
    assert len(export.to_polars(page).columns) == len(export.OBSERVATIONS.select())
    assert len(export.to_polars([], table="taxa").columns) == len(export.TAXA.select())
    with pytest.raises(ArgumentValueError, match="name the table, for example table='observations'"):
        export.to_polars([])


class TaxonName(Projection, of=v2.Taxon):
    name: str | None


class PhotoAddress(Projection, of=v2.Photo):
    url: str | None


class Sighting(Projection, of=v2.Observation):
    uuid: UUID
    day: Annotated[date | None, Field(alias="observed_on")]
    location: str | None
    taxon: TaxonName | None
    photos: list[PhotoAddress] | None


def test_projection_has_its_own_columns() -> None:
    page = sample_records.inat().v2.observations.search(fields=Sighting, per_page=3)
    found = list(export.rows(page))
    assert list(found[0]) == ["uuid", "day", "location", "taxon.name"]
    assert [each["day"] for each in found] == [each.day for each in page]
    assert [each["uuid"] for each in found] == [str(each.uuid) for each in page]
    photos = [row["photos.url"] for row in export.rows(page, columns=["photos.url"])]
    assert photos == [[photo.url for photo in each.photos or ()] for each in page]
    nothing = sample_records.inat().v2.observations.search(fields=Sighting, id=[1])
    assert export.to_polars(nothing).columns == ["uuid", "day", "location", "taxon.name"]


def test_projection_can_use_the_table_of_its_model() -> None:
    page = sample_records.inat().v2.observations.search(fields=Sighting, per_page=3)
    found = list(export.rows(page, table="observations"))
    assert list(found[0]) == ["uuid", "latitude", "longitude", "taxon.name"]
    assert [(each["latitude"], each["taxon.name"]) for each in found] == [
        (each["latitude"], each["taxon.name"]) for each in export.rows(sample_records.observations(3))
    ]
    with pytest.raises(ArgumentValueError, match="Sighting has no field for any column of histogram"):
        list(export.rows(page, table="histogram"))


def test_records_without_a_predefined_table_have_their_scalar_fields() -> None:
    row = single_row(sample_records.inat().v1.identifications.search(per_page=1)[0])
    assert isinstance(row["id"], int)
    assert isinstance(row["taxon.name"], str)
    assert isinstance(row["created_at"], datetime)
    assert not [name for name, value in row.items() if isinstance(value, (list, dict))]


def _models(module: Any) -> list[type[Model]]:
    found = (getattr(module, name) for name in module.__all__)
    return [each for each in found if isinstance(each, type) and issubclass(each, Model)]


def test_every_model_has_a_table() -> None:
    from inat_typed.export.table_lookup import table_for_model

    for model in (*_models(v1), *_models(v2)):
        table = table_for_model(model)
        assert len({column.name for column in table}) == len(table.columns), model


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_any_coordinates_are_unchanged(latitude: float, longitude: float) -> None:
    row = single_row(
        sample_records.observation(location=f"{latitude!r},{longitude!r}"), columns=["latitude", "longitude"]
    )
    assert (row["latitude"], row["longitude"]) == (latitude, longitude)


def test_tables_and_columns_have_descriptions() -> None:
    for table in export.TABLES.values():
        assert table.description
        assert all(each.description for each in table)
    assert len({each.name for table in export.TABLES.values() for each in table.columns}) > 100
