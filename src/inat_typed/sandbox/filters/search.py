"""Find the observations that match all parameters of a search."""

from __future__ import annotations

from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.filters.annotation_filters import ANNOTATION_FILTERS, annotation_filters, field_filters
from inat_typed.sandbox.filters.common import Filters, Predicate, user_ids_of
from inat_typed.sandbox.filters.record_filters import RECORD_FILTERS, box_filters, text_filter
from inat_typed.sandbox.filters.taxon_filters import TAXON_FILTERS
from inat_typed.sandbox.filters.time_filters import TIME_FILTERS
from inat_typed.sandbox.responses import ApiError
from inat_typed.sandbox.state import SandboxState

FILTERS: Filters = {**TAXON_FILTERS, **TIME_FILTERS, **RECORD_FILTERS, **ANNOTATION_FILTERS}

COMBINED = frozenset(
    {"lat", "lng", "radius", "nelat", "nelng", "swlat", "swlng", "q", "search_on", "reviewed", "viewer_id", "term_id"}
    | {"term_value_id", "term_id_or_unknown", "without_term_id", "without_term_value_id"}
)
"""Filters that depend on other parameters."""

UNSUPPORTED = {
    "apply_project_rules_for": "projects of the sandbox have no rules",
    "not_matching_project_rules_for": "projects of the sandbox have no rules",
    "coords_viewable_for_proj": "users of the sandbox trust no projects",
    "expected_nearby": "the sandbox has no geomodel",
    "list_id": "the sandbox has no lists",
    "observation_accuracy_experiment_id": "the sandbox has no accuracy experiments",
    "out_of_range": "taxa of the sandbox have no ranges",
    "outlink_source": "observations of the sandbox are on no other site",
}
"""Filters that the data set cannot express -> the reason."""


def matching(state: SandboxState, arguments: dict[str, Any], viewer_id: int | None = None) -> list[Record]:
    """Return the observations that match.

    Args:
        state: The records.
        arguments: The parameters of the search. Those that are no filters, such as ``page``, are ignored.
        viewer_id: The user who asks, for ``reviewed``.

    Raises:
        ApiError: A filter names an unknown taxon, place, user or project (422), or is not supported (501).
    """
    given = {name: value for name, value in arguments.items() if value not in (None, [])}
    for name, reason in UNSUPPORTED.items():
        if name in given:
            raise ApiError(501, f"the sandbox does not support {name} yet: {reason}")
    predicates = [make(state, given[name]) for name, make in FILTERS.items() if name in given]
    predicates += box_filters(given) + annotation_filters(given) + field_filters(given)
    if "q" in given:
        predicates.append(text_filter(state, given["q"], given.get("search_on", "")))
    if "reviewed" in given:
        predicates.append(_reviewed(state, given, viewer_id))
    return [each for each in state.data.observations.values() if all(accepts(each) for accepts in predicates)]


def _reviewed(state: SandboxState, given: dict[str, Any], viewer_id: int | None) -> Predicate:
    viewer = next(iter(user_ids_of(state, given["viewer_id"]))) if "viewer_id" in given else viewer_id
    return lambda each: (viewer in each["reviewed_by"]) == given["reviewed"]
