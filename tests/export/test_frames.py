"""Data frames: the same types and values in pandas, polars and Arrow; errors for missing libraries."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pandas
import polars
import pyarrow
import pytest

from inat_typed import ArgumentValueError, ConfigurationError, export, v2
from tests.export import sample_records


def test_arrow() -> None:
    table = export.to_arrow(sample_records.observations(50), columns="all")
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


def test_pandas_integers_can_be_missing() -> None:
    frame = export.to_pandas(
        [sample_records.observation(id=7, positional_accuracy=15), sample_records.observation(id=8)]
    )
    assert str(frame["positional_accuracy"].dtype) == "int64[pyarrow]"
    assert frame["positional_accuracy"].tolist() == [15, pandas.NA]
    assert frame["id"].sum() == 15


def test_pandas_groups_by_month() -> None:
    frame: Any = export.to_pandas(sample_records.observations())
    months = frame.groupby(frame["observed_on"].dt.month).size()
    assert months.sum() == 200


def test_polars() -> None:
    each = sample_records.observation(observed_on=date(2024, 5, 1), created_at=datetime(2024, 5, 1, 12, tzinfo=UTC))
    frame = export.to_polars(each, columns=["observed_on", "created_at", "tags"])
    assert frame.schema == {
        "observed_on": polars.Date,
        "created_at": polars.Datetime("us", "UTC"),
        "tags": polars.List(polars.String),
    }
    assert frame.row(0) == (date(2024, 5, 1), datetime(2024, 5, 1, 12, tzinfo=UTC), None)


def test_all_frames_have_the_same_values() -> None:
    page = sample_records.observations(100)
    arrow = export.to_arrow(page, columns="all")
    assert polars.DataFrame(arrow).equals(export.to_polars(page, columns="all"))
    assert pyarrow.Table.from_pandas(export.to_pandas(page)).to_pylist() == export.to_arrow(page).to_pylist()


def test_geopandas() -> None:
    frame = export.to_geopandas(sample_records.observations(50), columns=["taxon.name"])
    assert str(frame.crs) == "EPSG:4326"
    assert list(frame.columns) == ["taxon.name", "obscured", "coordinate_uncertainty", "geometry"]
    assert frame.geometry.x.between(-95, -91).all()
    places: Any = export.to_geopandas(sample_records.inat().v2.places.get([9001]))
    assert places.geometry.iloc[0].area == pytest.approx(0.36)


def test_geopandas_without_locations() -> None:
    frame = export.to_geopandas([sample_records.observation(id=1)])
    assert frame.geometry.iloc[0] is None
    with pytest.raises(ArgumentValueError, match="taxa have no location"):
        export.to_geopandas(v2.Taxon.model_validate({"id": 1}))


def test_asynchronous_records_give_the_same_frame() -> None:
    page = sample_records.observations(50)

    async def collected() -> polars.DataFrame:
        return await export.to_polars(sample_records.asynchronous(page))

    assert asyncio.run(collected()).equals(export.to_polars(page))


MISSING_LIBRARIES: list[tuple[str, str, Callable[[], object]]] = [
    ("pyarrow", "arrow", lambda: export.to_arrow([], table="taxa")),
    ("pyarrow", "arrow", lambda: export.write([], "taxa.parquet", table="taxa")),
    ("pandas", "pandas", lambda: export.to_pandas([], table="taxa")),
    ("pyarrow", "pandas", lambda: export.to_pandas([], table="taxa")),
    ("polars", "polars", lambda: export.to_polars([], table="taxa")),
    ("pyarrow", "polars", lambda: export.to_polars([], table="taxa")),
    ("geopandas", "geo", lambda: export.to_geopandas([], table="observations")),
]


def test_missing_library_is_reported_with_its_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for library, extra, call in MISSING_LIBRARIES:
        with monkeypatch.context() as patch:
            patch.setitem(sys.modules, library, None)
            with pytest.raises(ConfigurationError) as caught:
                call()
        command = f'python -m pip install "inat-typed[{extra}]"'
        assert str(caught.value) == f"{library} is not installed; install it with: {command}"
    assert list(tmp_path.iterdir()) == []


def test_text_formats_need_no_library(tmp_path: Path) -> None:
    blocked = ["pyarrow", "pandas", "polars", "geopandas", "numpy", "rich", "matplotlib", "folium"]
    script = (
        f"import sys; sys.modules |= dict.fromkeys({blocked!r}); from inat_typed import export;"
        " [export.write([], f'none.{each}', table='observations') for each in ('csv', 'jsonl', 'geojson')]"
    )
    subprocess.run([sys.executable, "-c", script], check=True, cwd=tmp_path)
    assert len(list(tmp_path.iterdir())) == 3
