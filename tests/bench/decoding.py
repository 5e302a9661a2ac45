"""From the bytes of a page to its objects."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from inat_typed import v1, v2
from inat_typed.runtime import plan, projected
from inat_typed.runtime.answer import target
from inat_typed.runtime.decode import decode
from tests.bench import their_observations
from tests.bench.measure import alternately, table
from tests.bench.pages import SIZE, Api, full_page, lean_page
from tests.bench.sightings import SIGHTINGS
from tests.bench.structs import decoder
from tests.bench.touching import touched

RUNS = 15
TOUCHED = "pyinaturalist, nested objects touched"
_APIS: dict[Api, Any] = {"v1": v1, "v2": v2}

Ways = Mapping[str, Callable[[], object]]


def report() -> str:
    """Full pages of both APIs, and a lean one."""
    pages = {"v1": full_page("v1"), "v2": full_page("v2")}
    lean = lean_page(plan.of_projection(SIGHTINGS["v2"], v2.Observation))
    parts = [
        *_told("A full v1 page", pages["v1"], ways("v1", pages["v1"])),
        *_told("A full v2 page", pages["v2"], ways("v2", pages["v2"])),
        *_told("A lean v2 page, those forty fields", lean, lean_ways(lean)),
    ]
    return "\n\n".join(["## From bytes to objects", _TEXT, *parts])


_TEXT = f"""Pages of {SIZE} observations, from memory to memory; milliseconds, and how many times as fast as
pyinaturalist with all nested objects made. inat_typed decodes and checks all that came; of taxa that came before, an
object is made when it is touched. json.loads makes dicts. msgspec makes structs of the same fields; it keeps
no field that it does not know. The projection has some forty fields, nested ones counted."""


def _told(title: str, page: bytes, measured: Ways) -> list[str]:
    figures = alternately(measured, RUNS)
    rows = [[name, f"{each:.1f}", f"{figures[TOUCHED] / each:.1f}"] for name, each in figures.items()]
    return [f"### {title} ({len(page) / SIZE / 1000:.1f} kB an observation)", table(["ms", "times as fast"], rows)]


def ways(api: Api, page: bytes) -> Ways:
    """All ways to decode a full *page*."""
    operation = _APIS[api].OPERATIONS["observations.search"]
    answer = target(operation.answer)
    structs = decoder(answer)
    return {
        "inat_typed": lambda: decode(answer, page),
        "inat_typed, nested objects touched": lambda: touched(decode(answer, page).results),
        "inat_typed, a projection": lambda: projected.decode(operation.answer, SIGHTINGS[api], page),
        "json.loads": lambda: json.loads(page),
        "msgspec": lambda: structs.decode(page),
        "pyinaturalist, lazily": lambda: their_observations.lazily(page),
        TOUCHED: lambda: their_observations.touched(page),
    }


def lean_ways(page: bytes) -> Ways:
    """All ways to decode a *page* of v2 that holds no more than the projection."""
    names = ("inat_typed, a projection", "json.loads", "pyinaturalist, lazily", TOUCHED)
    return {name: way for name, way in ways("v2", page).items() if name in names}
