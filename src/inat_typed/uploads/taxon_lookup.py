"""Find the taxon of an upload by its name, because a create accepts only the ID of a taxon."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.exchange.call import prepare_call
from inat_typed.runtime.exchange.exchange import Exchange
from inat_typed.runtime.transport.effects import Steps
from inat_typed.v2.operations import TAXA_SEARCH

_MAX_CANDIDATES = 200
_MAX_LISTED = 5
_COMMON_NAMES = ("preferred_common_name", "english_common_name", "matched_term")
_FIELDS = dict.fromkeys(("id", "name", "rank", "iconic_taxon_name", *_COMMON_NAMES), True)


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
    arguments = {**options, "q": name, "per_page": _MAX_CANDIDATES, "fields": _FIELDS}
    call = prepare_call(TAXA_SEARCH, arguments, exchange.config)
    if exchange.holds_back(call):
        return None
    page = yield from exchange.exchange(call)
    found = [each for each in page.results if _is_same(each.name, name)]
    found = found or [each for each in page.results if any(_is_same(getattr(each, one), name) for one in _COMMON_NAMES)]
    if len(found) == 1:
        taxon_id: int = found[0].id
        return taxon_id
    if found:
        raise ArgumentValueError(
            f"upload: taxon_name: {name!r} is the name of several taxa; pass the taxon_id of one: {_list(found)}"
        )
    similar = f", or the taxon_id of a similar name: {_list(page.results)}" if page.results else ""
    raise ArgumentValueError(f"upload: taxon_name: no taxon is named {name!r}; pass the name as species_guess{similar}")


def _is_same(one: str | None, other: str) -> bool:
    return one is not None and one.casefold() == other.casefold()


def _list(taxa: list[Any]) -> str:
    listed = [
        f"{each.id} ({', '.join(filter(None, (each.name, each.rank, each.iconic_taxon_name)))})"
        for each in taxa[:_MAX_LISTED]
    ]
    more = len(taxa) - len(listed)
    return ", ".join(listed) + (f" and {more} more" if more else "")
