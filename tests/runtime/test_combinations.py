"""Incomplete coordinates, and pages that the service does not have, are refused before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest

from inat_typed import ArgumentValueError, INaturalist
from inat_typed.sandbox import Sandbox

REFUSED: list[tuple[str, dict[str, Any], str]] = [
    ("search", {"lat": 1}, "lat has no meaning without lng; pass all of lat, lng, or none"),
    ("search", {"lng": 1}, "lng has no meaning without lat"),
    ("search", {"nelat": 1, "nelng": 1}, "nelat has no meaning without swlat and swlng"),
    ("search", {"lat": 90.5, "lng": 0}, "lat must be at most 90, not 90.5"),
    ("search", {"lat": 0, "lng": -181}, "lng must be at least -180, not -181"),
    ("search", {"nelat": 91, "nelng": 0, "swlat": 0, "swlng": 0}, "nelat must be at most 90"),
    ("create", {"latitude": 91, "longitude": 0}, "latitude must be at most 90"),
    ("create", {"latitude": 9}, "latitude has no meaning without longitude"),
    ("search", {"per_page": 201}, "per_page must be at most 200, not 201"),
    ("search", {"page": 334}, "page 334 is beyond the first 10,000 results, which is all that page numbers reach"),
    ("search", {"page": 51, "per_page": 200}, "with per_page=200, the last page is 50"),
]
ACCEPTED: list[tuple[str, dict[str, Any]]] = [
    ("search", {"lat": 90, "lng": -180}),
    ("search", {"lat": "45.5", "lng": "-93"}),
    ("search", {"lat": 1, "extra_params": {"lng": 1}}),
    ("search", {"page": 50, "per_page": 200}),
    ("search", {"page": 2, "per_page": 0}),
]


@pytest.mark.parametrize("api", ["v1", "v2"])
@pytest.mark.parametrize(("method", "arguments", "message"), REFUSED)
def test_refused(api: str, method: str, arguments: dict[str, Any], message: str) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat, pytest.raises(ArgumentValueError) as caught:
        getattr(getattr(inat, api).observations, method)(**arguments)
    assert message in str(caught.value)
    assert not sandbox.requests


@pytest.mark.parametrize("api", ["v1", "v2"])
@pytest.mark.parametrize(("method", "arguments"), ACCEPTED)
def test_accepted(api: str, method: str, arguments: dict[str, Any]) -> None:
    with INaturalist(transport=Sandbox()) as inat:
        getattr(getattr(inat, api).observations, method)(**arguments)


def test_pagination_takes_no_larger_page() -> None:
    sandbox = Sandbox()
    with (
        INaturalist(transport=sandbox) as inat,
        pytest.raises(ArgumentValueError, match="per_page must be at most 200"),
    ):
        list(inat.paginate(inat.v2.observations.search, per_page=500))
    assert not sandbox.requests
