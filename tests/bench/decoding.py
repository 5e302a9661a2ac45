"""Benchmark: decoding of pages, from bytes to objects."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from pydantic import TypeAdapter

from inat_typed import v1, v2
from inat_typed.runtime.decoding.decoder import decode
from inat_typed.runtime.decoding.gc_pause import gc_pause
from inat_typed.runtime.decoding.result_type import result_type
from inat_typed.runtime.decoding.strict import STRICT
from inat_typed.runtime.projection.decode import decode_projection
from inat_typed.runtime.projection.planner import plan_fields
from tests.bench import pyinaturalist_models
from tests.bench.measure import interleaved_medians, table
from tests.bench.pages import SIZE, Api, full_page, lean_page
from tests.bench.reading import read_as_table, read_nested
from tests.bench.sightings import SIGHTINGS
from tests.bench.structs import struct_decoder

RUNS = 7
PAGES_IN_A_ROW = 5
BASELINE = "pyinaturalist, every nested object read"
_APIS: dict[Api, Any] = {"v1": v1, "v2": v2}

Decoders = Mapping[str, Callable[[bytes], object]]
"""Functions that decode a page and return all that they created, by their names in the table."""


def report() -> str:
    """Return the section about full pages of both APIs, and a page with few fields."""
    pages: dict[Api, bytes] = {"v1": full_page("v1"), "v2": full_page("v2")}
    lean = lean_page(plan_fields(SIGHTINGS["v2"], v2.Observation))
    parts = [
        *_subsection("A full v1 page", pages["v1"], decoders("v1")),
        *_subsection("A full v2 page", pages["v2"], decoders("v2")),
        *_subsection("A v2 page with the fields of the projection", lean, lean_decoders()),
    ]
    return "\n\n".join(["## Decoding", _TEXT, *parts])


_TEXT = f"""A page of {SIZE} different observations, in milliseconds of CPU, and how many times as fast as pyinaturalist
when every nested object is read once. {PAGES_IN_A_ROW} pages are decoded in a row and kept, as the results
of a search are; the time of the garbage collector is included. Half of the observations are variants of
recorded ones, half of those of the sandbox: with other ids, times, URLs, names, users, species and genera,
but the same families, higher taxa and terms of annotations.

- "as a table": the taxon, the user, the photos, and the names of all identifications are read.
- "every nested object read": each object on the page is read once.
- plain pydantic: a `TypeAdapter` of the generated models, with the garbage collector paused.
- `json.loads` creates dictionaries; msgspec creates structs with the same fields and drops unknown fields.
- The projection has some forty fields, including nested ones."""


def _subsection(title: str, page: bytes, measured: Decoders) -> list[str]:
    calls = {name: partial(_decode_in_a_row, decoder, page) for name, decoder in measured.items()}
    figures = {name: each / PAGES_IN_A_ROW for name, each in interleaved_medians(calls, RUNS).items()}
    rows = [[name, f"{each:.1f}", f"{figures[BASELINE] / each:.1f}"] for name, each in figures.items()]
    return [f"### {title} ({len(page) / SIZE / 1000:.1f} kB an observation)", table(["ms", "times as fast"], rows)]


def _decode_in_a_row(decoder: Callable[[bytes], object], page: bytes) -> list[object]:
    return [decoder(page) for _ in range(PAGES_IN_A_ROW)]


def decoders(api: Api) -> Decoders:
    """Return all decoders of a full page."""
    operation = _APIS[api].OPERATIONS["observations.search"]
    response_type = result_type(operation.returns)
    structs = struct_decoder(response_type)
    adapter: TypeAdapter[Any] = TypeAdapter(response_type)
    adapter.rebuild()

    def plain(page: bytes) -> Any:
        with gc_pause:
            return adapter.validate_json(page, **STRICT)

    return {
        "inat_typed": lambda page: decode(response_type, page),
        "inat_typed, as a table": lambda page: read_as_table(decode(response_type, page).results),
        "inat_typed, every nested object read": lambda page: read_nested(decode(response_type, page).results),
        "inat_typed, a projection": lambda page: decode_projection(operation.returns, SIGHTINGS[api], page),
        "plain pydantic": plain,
        "plain pydantic, as a table": lambda page: read_as_table(plain(page).results),
        "plain pydantic, every nested object read": lambda page: read_nested(plain(page).results),
        "json.loads": lambda page: json.loads(page),
        "msgspec": lambda page: structs.decode(page),
        "pyinaturalist": lambda page: pyinaturalist_models.decode(page),
        "pyinaturalist, as a table": lambda page: read_as_table(pyinaturalist_models.decode(page)),
        BASELINE: lambda page: pyinaturalist_models.decode_and_read_nested(page),
    }


def lean_decoders() -> Decoders:
    """Return the decoders of a v2 page that has the fields of the projection only."""
    names = ("inat_typed, a projection", "json.loads", "pyinaturalist", BASELINE)
    return {name: decoder for name, decoder in decoders("v2").items() if name in names}
