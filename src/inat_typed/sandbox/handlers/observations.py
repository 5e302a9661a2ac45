"""Searches and summaries of observations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.filters import matching
from inat_typed.sandbox.handlers.registry import (
    Call,
    Results,
    check_id_count,
    handles,
)
from inat_typed.sandbox.serialize import (
    observation_json,
    taxon_json,
    user_json,
)


@handles("observations.search")
def _observations(call: Call) -> Results:
    found = sort_observations(matching(call.state, call.arguments, call.user_id), call.arguments)
    if call.arguments.get("only_id"):
        return Results(found, serialize=lambda each: {"id": each["id"], "uuid": each["uuid"]})
    return Results(found, serialize=lambda each: observation_json(call.state, each, call.user_id))


def sort_observations(observations: list[Record], arguments: dict[str, Any]) -> list[Record]:
    """Return the observations in the order that ``order_by`` and ``order`` ask for, newest first by default."""
    keys: dict[str, Callable[[Record], Any]] = {
        "id": lambda each: each["id"],
        "observed_on": lambda each: (each["observed_at"] is not None, each["observed_at"], each["id"]),
        "updated_at": lambda each: (each["updated"], each["id"]),
        "votes": lambda each: (len(each["faves"]), each["id"]),
        "species_guess": lambda each: ((each["species_guess"] or "").lower(), each["id"]),
    }
    sort_key = keys.get(arguments.get("order_by", ""), lambda each: (each["created"], each["id"]))
    return sorted(observations, key=sort_key, reverse=arguments.get("order", "desc") == "desc")


@handles("observations.get")
def _observation(call: Call) -> Results:
    keys = call.path_ids()
    check_id_count(call, keys)
    found = (call.state.observation(each) for each in keys[:200])
    records = [observation_json(call.state, each, call.user_id) for each in found if each]
    return Results(records, is_paged=False, found_by_id=True)


@handles("observations.species_counts")
def _species_counts(call: Call) -> Results:
    counts = Counter(
        each["taxon_id"] for each in matching(call.state, call.arguments, call.user_id) if each["taxon_id"]
    )
    return Results([{"count": count, "taxon": taxon_json(call.state, key)} for key, count in counts.most_common()])


@handles("observations.taxonomy")
def _taxonomy(call: Call) -> Record:
    observations = matching(call.state, call.arguments, call.user_id)
    direct = Counter(each["taxon_id"] for each in observations if each["taxon_id"])
    below = Counter(ancestor for each in direct.elements() for ancestor in call.state.data.taxa[each]["ancestor_ids"])
    names = ("id", "name", "rank", "rank_level", "is_active", "parent_id")
    nodes = [
        {name: call.state.data.taxa[key][name] for name in names if call.state.data.taxa[key][name] is not None}
        | {"direct_obs_count": direct[key], "descendant_obs_count": count}
        | ({"count": direct[key]} if direct[key] else {})
        for key, count in sorted(below.items())
    ]
    without = sum(1 for each in observations if not each["taxon_id"])
    return {"count_without_taxon": without, "size": len(nodes), "results": nodes}


@handles("observations.observers")
def _observers(call: Call) -> Results:
    observations = matching(call.state, call.arguments, call.user_id)
    counts = Counter(each["user_id"] for each in observations)
    species = {user: {each["taxon_id"] for each in observations if each["user_id"] == user} for user in counts}
    return Results(
        [
            {
                "user_id": user,
                "observation_count": count,
                "species_count": len(species[user]),
                "user": user_json(call.state, user),
            }
            for user, count in counts.most_common(500)
        ]
    )


@handles("observations.identifiers")
def _identifiers(call: Call) -> Results:
    return _user_counts(call, _identifications(call))


@handles("identifications.identifiers")
def _identifiers_of_identifications(call: Call) -> Results:
    return _user_counts(call, _identifications(call, only_ids=True))


def _user_counts(call: Call, identifications: Iterable[Record]) -> Results:
    counts = Counter(each["user_id"] for each in identifications)
    return Results(
        [
            {"user_id": user, "count": count, "user": user_json(call.state, user)}
            for user, count in counts.most_common(500)
        ]
    )


def _identifications(call: Call, *, only_ids: bool = False) -> list[Record]:
    filters = {
        key: value for key, value in call.arguments.items() if not only_ids or key in ("taxon_id", "quality_grade")
    }
    return [one for each in matching(call.state, filters) for one in each["identifications"]]


@handles("observations.histogram")
def _histogram(call: Call) -> Record:
    interval = call.arguments.get("interval", "month_of_year")
    moments = [
        each["observed_at"] for each in matching(call.state, call.arguments, call.user_id) if each["observed_at"]
    ]
    formats = {"year": "%Y-01-01", "month": "%Y-%m-01", "day": "%Y-%m-%d", "hour": "%Y-%m-%dT%H:00:00Z"}
    if interval in ("month_of_year", "week_of_year"):
        parts = [each.month if interval == "month_of_year" else each.isocalendar().week for each in moments]
        counts = Counter(map(str, parts))
        last = 12 if interval == "month_of_year" else 53
        series: dict[str, int] = {str(number): counts[str(number)] for number in range(1, last + 1)}
    else:
        if interval == "week":
            moments = [each - timedelta(days=each.weekday()) for each in moments]
        series = dict(sorted(Counter(f"{each:{formats.get(interval, '%Y-%m-%d')}}" for each in moments).items()))
    return {"total_results": len(series), "page": 1, "per_page": len(series), "results": {interval: series}}


@handles("observations.quality_grades")
def _grades(call: Call) -> Results:
    counts = Counter(each["quality_grade"] for each in matching(call.state, call.arguments, call.user_id))
    return Results([{"quality_grade": key, "count": count} for key, count in counts.most_common()])


@handles("observations.iconic_taxa_counts")
def _iconic_counts(call: Call) -> Results:
    counts = Counter(
        call.state.data.taxa[each["taxon_id"]]["iconic_taxon_id"]
        for each in matching(call.state, call.arguments, call.user_id)
        if each["taxon_id"]
    )
    return Results(
        [{"count": count, "taxon": taxon_json(call.state, key)} for key, count in counts.most_common() if key]
    )


@handles("points.grid_json", "grid.grid_json", "heatmap.grid_json", "colored_heatmap.grid_json")
def _grid(call: Call) -> Record:
    filters = {name: value for name, value in call.arguments.items() if name not in ("x", "y", "zoom")}
    first = next(iter(matching(call.state, filters)), None)
    data = {"1": {"id": first["id"]}} if first else {}
    return {"grid": [" " * 64] * 64, "keys": ["", *data], "data": data}
