"""Places."""

from __future__ import annotations

from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.handlers.registry import (
    Call,
    Results,
    check_id_count,
    handles,
    search_text,
)
from inat_typed.sandbox.state import place_bounds


@handles("places.containing")
def _places_around(call: Call) -> Results:
    return Results([each for each in call.state.data.places.values() if _overlaps(each, call.arguments)])


def _overlaps(place: Record, box: dict[str, Any]) -> bool:
    west, south, east, north = place_bounds(place)
    return not (
        (box.get("nelat") is not None and south > box["nelat"])
        or (box.get("swlat") is not None and north < box["swlat"])
        or (box.get("nelng") is not None and west > box["nelng"])
        or (box.get("swlng") is not None and east < box["swlng"])
    )


@handles("places.search", "places.autocomplete")
def _places(call: Call) -> Results:
    text = search_text(call)
    return Results([each for each in call.state.data.places.values() if text in each["name"].lower()])


@handles("places.get")
def _place(call: Call) -> Results:
    keys = call.path_ids()
    check_id_count(call, keys)
    places = call.state.data.places.values()
    return Results(
        [each for each in places if {str(each["id"]), each["uuid"], each["slug"]} & set(keys)],
        is_paged=False,
        found_by_id=True,
    )


@handles("places.nearby")
def _nearby(call: Call) -> Record:
    places = list(call.state.data.places.values())
    return {"total_results": len(places), "page": 1, "per_page": 10, "results": {"standard": places, "community": []}}
