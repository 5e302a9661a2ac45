"""Searches for taxa, and the controlled terms for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.handlers.registry import (
    Call,
    Results,
    as_list,
    check_id_count,
    handles,
    id_beyond,
    search_text,
)
from inat_typed.sandbox.serialize import (
    taxon_json,
)


@handles("taxa.search", "taxa.autocomplete")
def _taxa(call: Call) -> Results:
    arguments = call.arguments
    filters = [*_taxon_filters(call), *id_beyond(call)]
    found = [each for each in call.state.data.taxa.values() if all(accepts(each) for accepts in filters)]
    if arguments.get("order_by") == "id" or "id_above" in arguments:
        found.sort(key=lambda each: each["id"], reverse=arguments.get("order") == "desc")
    else:
        found.sort(key=lambda each: (-each["observations_count"], each["id"]))
    return Results(found, serialize=lambda each: each | {"matched_term": each["name"]})


def _taxon_filters(call: Call) -> Iterable[Callable[[Record], bool]]:
    arguments = call.arguments
    if text := search_text(call):
        yield lambda each: text in each["name"].lower() or text in (each["preferred_common_name"] or "").lower()
    if ids := arguments.get("id"):
        yield lambda each: each["id"] in ids
    if ancestors := arguments.get("taxon_id"):
        yield lambda each: bool(set(as_list(ancestors)) & set(each["ancestor_ids"]))
    if parents := arguments.get("parent_id"):
        yield lambda each: each["parent_id"] in as_list(parents)
    if ranks := arguments.get("rank"):
        yield lambda each: each["rank"] in as_list(ranks)
    if arguments.get("is_active") is False:
        yield lambda each: not each["is_active"]


@handles("taxa.get")
def _taxon(call: Call) -> Results:
    keys = call.path_ids()
    check_id_count(call, keys)
    found = [taxon_json(call.state, int(each), full=True) for each in keys if each.isdigit()]
    return Results([each for each in found if each], is_paged=False, found_by_id=True)


@handles("taxa.iconic")
def _iconic_taxa(call: Call) -> Results:
    ids = {each["iconic_taxon_id"] for each in call.state.data.taxa.values()} - {None}
    return Results([call.state.data.taxa[each] for each in sorted(ids)])


@handles("controlled_terms.search", "controlled_terms.for_taxon")
def _terms(call: Call) -> Results:
    return Results(call.state.data.controlled_terms, is_paged=False)
