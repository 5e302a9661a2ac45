"""Find the taxon of an upload by its name, because a create accepts only the ID of a taxon."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.exchange.call import prepare_call
from inat_typed.runtime.exchange.exchange import Exchange
from inat_typed.runtime.transport.effects import Steps
from inat_typed.v2.operations import TAXA_SEARCH

_MAX_CANDIDATES = 200
_MAX_LISTED = 5
_COMMON_NAMES = ("preferred_common_name", "english_common_name", "matched_term")
TAXON_FIELDS = dict.fromkeys(("id", "name", "rank", "iconic_taxon_name", *_COMMON_NAMES), True)


def find_taxon_id(exchange: Exchange, name: str, options: Mapping[str, Any]) -> Steps[int | None]:
    """Return the ID of the only taxon with this scientific name, or else with this common name.

    Args:
        exchange: Sends the search.
        name: The name. Upper and lower case are the same.
        options: The options of the call.

    Returns:
        The ID; ``None`` if a dry run keeps the search from being sent.

    Raises:
        ArgumentValueError: No taxon has this name, or several have it.
    """
    arguments = {**options, "q": name, "per_page": _MAX_CANDIDATES, "fields": TAXON_FIELDS}
    call = prepare_call(TAXA_SEARCH, arguments, exchange.config)
    if exchange.holds_back(call):
        return None
    page = yield from exchange.exchange(call)
    taxon_id = select_taxon(page.results, name, "upload: taxon_name", "the taxon_id of one")
    if taxon_id is not None:
        return taxon_id
    similar = f", or the taxon_id of a similar name: {_list(page.results)}" if page.results else ""
    raise ArgumentValueError(f"upload: taxon_name: no taxon is named {name!r}; pass the name as species_guess{similar}")


def select_taxon(candidates: Iterable[Any], name: str, place: str, expected: str) -> int | None:
    """Return the ID of the only candidate with this scientific name, or else with this common name.

    Args:
        candidates: Taxa.
        name: The name. Upper and lower case are the same.
        place: What a message begins with.
        expected: What the message about several taxa advises to pass.

    Returns:
        The ID; ``None`` if no candidate has the name.

    Raises:
        ArgumentValueError: Several candidates have it.
    """
    taxa = list(candidates)
    found = [each for each in taxa if _is_same(each.name, name)]
    found = found or [each for each in taxa if any(_is_same(getattr(each, one, None), name) for one in _COMMON_NAMES)]
    if len(found) > 1:
        raise ArgumentValueError(f"{place}: {name!r} is the name of several taxa; pass {expected}: {_list(found)}")
    taxon_id: int | None = found[0].id if found else None
    return taxon_id


def _is_same(one: str | None, other: str) -> bool:
    return one is not None and one.casefold() == other.casefold()


def _list(taxa: list[Any]) -> str:
    listed = [
        f"{each.id} ({', '.join(filter(None, (each.name, each.rank, each.iconic_taxon_name)))})"
        for each in taxa[:_MAX_LISTED]
    ]
    more = len(taxa) - len(listed)
    return ", ".join(listed) + (f" and {more} more" if more else "")
