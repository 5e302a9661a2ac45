"""The combined search, and the ping."""

from __future__ import annotations

from collections.abc import Iterable

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.handlers.registry import (
    Call,
    Results,
    as_list,
    handles,
    search_text,
)


@handles("search.search")
def _search(call: Call) -> Results:
    text = search_text(call)
    data = call.state.data
    kinds: list[tuple[str, Iterable[Record], str]] = [
        ("Taxon", data.taxa.values(), "name"),
        ("Place", data.places.values(), "name"),
        ("Project", data.projects.values(), "title"),
        ("User", data.users.values(), "login"),
    ]
    wanted = {str(each).lower() for each in as_list(call.arguments.get("sources") or [])}
    return Results(
        [
            {"score": 1.0, "type": kind, "matches": [each[name]], "record": each, kind.lower(): each}
            for kind, records, name in kinds
            if not wanted or wanted & {kind.lower(), f"{kind.lower()}s", "taxa" if kind == "Taxon" else ""}
            for each in records
            if text in each[name].lower()
        ]
    )


@handles("ping.get")
def _ping(_call: Call) -> Record:
    return {"status": "available"}
