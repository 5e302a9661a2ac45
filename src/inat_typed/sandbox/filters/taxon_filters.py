"""Filters by the taxon of an observation, its conservation status, and how it came to the place."""

from __future__ import annotations

from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.filters.common import (
    Filters,
    MakePredicate,
    Predicate,
    as_list,
    check_known,
    state_flag,
    user_ids_of,
    words,
)
from inat_typed.sandbox.state import SandboxState
from inat_typed.sandbox.taxonomy import RANK_LEVELS

_THREATENED = ("NT", "VU", "EN", "CR", "EW", "EX")


def taxa_below(state: SandboxState, value: Any) -> set[int]:
    """Return the ids of the taxa that *value* names, and of their descendants.

    Raises:
        ApiError: A taxon does not exist (422).
    """
    return set(state.descendants(set(check_known("taxon_id", value, state.data.taxa))))


def _taxa(state: SandboxState, value: Any) -> Predicate:
    accepted = taxa_below(state, value)
    return lambda each: each["taxon_id"] in accepted


def _without_taxa(state: SandboxState, value: Any) -> Predicate:
    excluded = set(state.descendants(set(as_list(value))))
    return lambda each: each["taxon_id"] not in excluded


def _taxon_name(state: SandboxState, value: Any) -> Predicate:
    names = {str(each).lower() for each in as_list(value)}
    found = {
        key
        for key, taxon in state.data.taxa.items()
        if names & {taxon["name"].lower(), (taxon["preferred_common_name"] or "").lower()}
    }
    accepted = set(state.descendants(found))
    return lambda each: each["taxon_id"] in accepted


def _iconic(state: SandboxState, value: Any) -> Predicate:
    accepted = {None if each == "unknown" else each for each in as_list(value)}
    return lambda each: (state.data.taxa.get(each["taxon_id"]) or {}).get("iconic_taxon_name") in accepted


def _rank(state: SandboxState, value: Any) -> Predicate:
    accepted = set(as_list(value))
    return lambda each: (state.data.taxa.get(each["taxon_id"]) or {}).get("rank") in accepted


def _rank_bound(state: SandboxState, value: Any, *, highest: bool) -> Predicate:
    levels = [RANK_LEVELS[each] for each in as_list(value)]
    bound = max(levels) if highest else min(levels)

    def test(each: Record) -> bool:
        level = (state.data.taxa.get(each["taxon_id"]) or {}).get("rank_level")
        return level is not None and (level <= bound if highest else level >= bound)

    return test


def _taxon(state: SandboxState, each: Record) -> Record:
    return state.data.taxa.get(each["taxon_id"]) or {}


def _status(state: SandboxState, each: Record) -> Record:
    """Return the conservation status of the taxon of an observation, or of its nearest ancestor with one."""
    taxon = state.data.taxa.get(each["taxon_id"])
    lineage: list[int] = taxon["ancestor_ids"] if taxon else []
    for taxon_id in reversed(lineage):
        if status := state.data.conservation_statuses.get(taxon_id):
            return status
    return {}


def _by_status(name: str) -> MakePredicate:
    def make(state: SandboxState, value: Any) -> Predicate:
        accepted = {each.lower() for each in words(value)}
        return lambda each: str(_status(state, each).get(name, "")).lower() in accepted

    return make


def _taxon_geoprivacy(state: SandboxState, value: Any) -> Predicate:
    accepted = set(as_list(value)) | ({"obscured", "private"} if "obscured_private" in as_list(value) else set[str]())
    return lambda each: _status(state, each).get("geoprivacy", "open") in accepted


def _established(*means: str) -> MakePredicate:
    def read(state: SandboxState, each: Record) -> bool:
        known = state.data.establishment_means
        return any(known.get((each["taxon_id"], place)) in means for place in each["place_ids"])

    return state_flag(read)


def _not_observed_by(state: SandboxState, value: Any) -> Predicate:
    (user_id,) = user_ids_of(state, value)
    observed = {each["taxon_id"] for each in state.data.observations.values() if each["user_id"] == user_id}
    return lambda each: each["taxon_id"] not in observed


TAXON_FILTERS: Filters = {
    "taxon_id": _taxa,
    "without_taxon_id": _without_taxa,
    "taxon_name": _taxon_name,
    "iconic_taxa": _iconic,
    "rank": _rank,
    "hrank": lambda state, value: _rank_bound(state, value, highest=True),
    "lrank": lambda state, value: _rank_bound(state, value, highest=False),
    "identified": lambda _state, value: lambda each: (each["taxon_id"] is not None) == value,
    "taxon_is_active": state_flag(lambda state, each: bool(_taxon(state, each).get("is_active"))),
    "cs": _by_status("status"),
    "csa": _by_status("authority"),
    "csi": _by_status("iucn"),
    "threatened": state_flag(lambda state, each: _status(state, each).get("iucn") in _THREATENED),
    "taxon_geoprivacy": _taxon_geoprivacy,
    "native": _established("native", "endemic"),
    "endemic": _established("endemic"),
    "introduced": _established("introduced"),
    "unobserved_by_user_id": _not_observed_by,
}
