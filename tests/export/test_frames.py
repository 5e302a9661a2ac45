"""Frames: the same types in pandas, polars and Arrow; what is missing stays missing; libraries that are not there."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from datetime import UTC, date, datetime
from typing import Any

import pandas
import polars
import pyarrow
import pytest

from inat_typed import ArgumentValueError, export, v2
from tests.export import answers


def test_arrow() -> None:
    table = export.to_arrow(answers.observations(50), columns="all")
    assert table.num_rows == 50
    schema: Any = table.schema
    types: dict[str, str] = {each.name: str(each.type) for each in schema}
    assert {
        "id": "int64",
        "observed_on": "date32[day]",
        "time_observed_at": "timestamp[us, tz=UTC]",
        "latitude": "double",
        "captive": "bool",
        "taxon.name": "string",
        "place_ids": "list<element: int64>",
    }.items() <= {name: each.replace("item", "element") for name, each in types.items()}.items()


def test_pandas_keeps_integers_that_are_missing() -> None:
    frame = export.to_pandas([answers.observation(id=7, positional_accuracy=15), answers.observation(id=8)])
    assert str(frame["positional_accuracy"].dtype) == "int64[pyarrow]"
    assert frame["positional_accuracy"].tolist() == [15, pandas.NA]
    assert frame["id"].sum() == 15


def test_pandas_groups_by_month() -> None:
    frame: Any = export.to_pandas(answers.observations())
    months = frame.groupby(frame["observed_on"].dt.month).size()
    assert months.sum() == 200


def test_polars() -> None:
    each = answers.observation(observed_on=date(2024, 5, 1), created_at=datetime(2024, 5, 1, 12, tzinfo=UTC))
    frame = export.to_polars(each, columns=["observed_on", "created_at", "tags"])
    assert frame.schema == {
        "observed_on": polars.Date,
        "created_at": polars.Datetime("us", "UTC"),
        "tags": polars.List(polars.String),
    }
    assert frame.row(0) == (date(2024, 5, 1), datetime(2024, 5, 1, 12, tzinfo=UTC), None)


def test_all_frames_hold_the_same() -> None:
    page = answers.observations(100)
    arrow = export.to_arrow(page, columns="all")
    assert polars.DataFrame(arrow).equals(export.to_polars(page, columns="all"))
    assert pyarrow.Table.from_pandas(export.to_pandas(page)).to_pylist() == export.to_arrow(page).to_pylist()


def test_geopandas() -> None:
    frame = export.to_geopandas(answers.observations(50), columns=["taxon.name"])
    assert str(frame.crs) == "EPSG:4326"
    assert list(frame.columns) == ["taxon.name", "obscured", "coordinate_uncertainty", "geometry"]
    assert frame.geometry.x.between(-95, -91).all()
    places: Any = export.to_geopandas(answers.inat().v2.places.get([9001]))
    assert places.geometry.iloc[0].area == pytest.approx(0.36)


def test_geopandas_without_places() -> None:
    frame = export.to_geopandas([answers.observation(id=1)])
    assert frame.geometry.iloc[0] is None
    with pytest.raises(ArgumentValueError, match="lie nowhere"):
        export.to_geopandas(v2.Taxon.model_validate({"id": 1}))


def test_asynchronous_records_give_the_same_frame() -> None:
    page = answers.observations(50)

    async def collected() -> polars.DataFrame:
        return await export.to_polars(answers.later(page))

    assert asyncio.run(collected()).equals(export.to_polars(page))


@pytest.mark.parametrize(
    ("library", "call", "extra"),
    [
        ("pyarrow", "export.to_arrow([], table='taxa')", "arrow"),
        ("pyarrow", "export.write([], 'x.parquet', table='taxa')", "arrow"),
        ("pandas", "export.to_pandas([], table='taxa')", "pandas"),
        ("pyarrow", "export.to_pandas([], table='taxa')", "pandas"),
        ("polars", "export.to_polars([], table='taxa')", "polars"),
        ("pyarrow", "export.to_polars([], table='taxa')", "polars"),
        ("geopandas", "export.to_geopandas([], table='observations')", "geo"),
    ],
)
def test_a_library_that_is_missing_is_named(library: str, call: str, extra: str, tmp_path: Any) -> None:
    script = f"import sys; sys.modules[{library!r}] = None; from inat_typed import export; {call}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=tmp_path)
    said = f'ConfigurationError: {library} is not installed: python -m pip install "inat-typed[{extra}]"'
    assert done.stderr.strip().splitlines()[-1].endswith(said)
    assert list(tmp_path.iterdir()) == []


def test_text_needs_no_library_at_all(tmp_path: Any) -> None:
    blocked = ["pyarrow", "pandas", "polars", "geopandas", "numpy", "rich", "matplotlib", "folium"]
    script = (
        f"import sys; sys.modules |= dict.fromkeys({blocked!r}); from inat_typed import export;"
        " [export.write([], f'none.{each}', table='observations') for each in ('csv', 'jsonl', 'geojson')]"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=tmp_path)
    assert len(list(tmp_path.iterdir())) == 3
