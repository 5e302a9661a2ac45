"""From the bytes of a page to its objects."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from typing import Any, Literal

from inat_typed.runtime.narrowing import is_array
from tests.bench.measure import alternately, ratios
from tests.bench.pages import SIZE, full_page

RUNS = 7


def report() -> str:
    """Full pages of both APIs."""
    return "\n\n".join(_full("v1") + _full("v2"))


def _full(api: Literal["v1", "v2"]) -> list[str]:
    page = full_page(api)
    return [
        f"## From bytes to objects: a full {api} page of {SIZE} observations ({len(page) / 1e6:.1f} MB)",
        "Milliseconds, and as a multiple of `json.loads`, which makes dicts.",
        ratios(alternately(ways(api, page), RUNS), "json.loads"),
    ]


def ways(api: str, page: bytes) -> dict[str, Callable[[], object]]:
    """All ways to decode *page*."""
    from inat_typed.runtime.answer import target
    from inat_typed.runtime.decode import decode

    theirs: Any = import_module("pyinaturalist").Observation
    operations = import_module(f"inat_typed.{api}").OPERATIONS
    answer = target(operations["observations.search"].answer)
    return {
        "json.loads": lambda: json.loads(page),
        "inat_typed": lambda: decode(answer, page),
        "pyinaturalist, lazily": lambda: theirs.from_json_list(json.loads(page)),
        "pyinaturalist, nested objects touched": lambda: [
            touched(each) for each in theirs.from_json_list(json.loads(page))
        ],
    }


_NESTED = ["annotations", "comments", "faves", "identifications", "ofvs", "photos", "sounds", "taxon", "user", "votes"]


def touched(observation: Any) -> Any:
    """An observation of pyinaturalist's, its nested objects made."""
    for name in _NESTED:
        value: Any = getattr(observation, name, None)
        for each in value if is_array(value) else [value]:
            for inner in ("taxon", "user", "default_photo", "ancestors"):
                getattr(each, inner, None)
    return observation
