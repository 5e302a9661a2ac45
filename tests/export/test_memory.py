"""Exports need a constant amount of memory, however many records there are."""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pyarrow
import pytest

from inat_typed import INaturalist, export, v2
from inat_typed.sandbox import Sandbox

FORMATS = ("csv", "jsonl", "geojson", "parquet", "arrow")
BATCH = 10_000
"""The largest number of rows per batch of all formats."""


class MemoryGauge:
    """Counts what is allocated, at the same point of each batch."""

    def __init__(self) -> None:
        self.blocks: list[int] = []
        self.arrow_bytes: list[int] = []

    def read(self) -> None:
        gc.collect()
        self.blocks.append(sys.getallocatedblocks())
        self.arrow_bytes.append(pyarrow.total_allocated_bytes())

    def growth(self) -> tuple[int, int]:
        """Return how many blocks and Arrow bytes were added after the first batch."""
        return self.blocks[-1] - self.blocks[0], self.arrow_bytes[-1] - self.arrow_bytes[0]


def measured(count: int, gauge: MemoryGauge) -> Iterator[v2.Observation]:
    """Yield new observations, each parsed from JSON like those of a search, and read *gauge* after each batch."""
    for number in range(count):
        if number % BATCH == 1 and number > 1:
            gauge.read()
        content = {"uuid": str(UUID(int=number)), "description": f"Note {number}", "location": "44.2,-93.5"}
        yield v2.Observation.model_validate_json(json.dumps(content))


@pytest.mark.parametrize("format_name", FORMATS)
def test_files_of_any_format_need_constant_memory(format_name: str, tmp_path: Path) -> None:
    gauge = MemoryGauge()
    count = 2 * BATCH + 2
    assert export.write(measured(count, gauge), tmp_path / f"many.{format_name}") == count
    assert len(gauge.blocks) == 2
    blocks, arrow_bytes = gauge.growth()
    assert blocks < BATCH, "10,000 records more must not keep one block each"
    assert arrow_bytes < 1_000_000


def test_memory_gauge_detects_records_that_are_kept() -> None:
    gauge = MemoryGauge()
    kept = list(measured(2 * BATCH + 2, gauge))
    assert gauge.growth()[0] > 2 * BATCH
    assert kept


def test_paginated_search_needs_constant_memory(tmp_path: Path) -> None:
    sandbox = Sandbox()
    sandbox.clear()
    for _ in range(6_000):
        sandbox.add(v2.Observation())
    gauge = MemoryGauge()

    def records(inat: INaturalist) -> Iterator[v2.Observation]:
        fields = ["id", "uuid", "observed_on", "location", "taxon.name"]
        everything = inat.paginate(inat.v2.observations.search, fields=fields, order_by="id")
        for number, record in enumerate(everything):
            if number % 2_000 == 1_999:
                gauge.read()
            yield record

    with INaturalist(transport=sandbox) as inat:
        assert export.write(records(inat), tmp_path / "many.csv") == 6_000
    assert len(gauge.blocks) == 3
    assert gauge.growth()[0] < 4_000, "4,000 records more must not keep one block each"
