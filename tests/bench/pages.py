"""The pages that are decoded: recorded observations, repeated; without the records, the sandbox's."""

from __future__ import annotations

import json
from typing import Any, Literal

SIZE = 200

_RECORDED = {"v1": "v1/get_observation.json", "v2": "v2/get_observations_by_id_full.json"}
_ADDRESSES = {"v1": "/v1/observations", "v2": "/v2/observations?fields=all"}


def full_page(api: Literal["v1", "v2"]) -> bytes:
    """A page of observations with all that the service sends of them."""
    return page(_observations(api))


def page(results: list[Any]) -> bytes:
    """A page of *results*, repeated until it is full."""
    repeated = (results * (SIZE // len(results) + 1))[:SIZE]
    return json.dumps({"total_results": SIZE, "page": 1, "per_page": SIZE, "results": repeated}).encode()


def _observations(api: str) -> list[Any]:
    import httpx

    from inat_typed.sandbox import Sandbox
    from tests.recorded import FOLDER

    answer: Any
    if (FOLDER / _RECORDED[api]).exists():
        answer = json.loads((FOLDER / _RECORDED[api]).read_bytes())
    else:
        with httpx.Client(transport=Sandbox(), base_url="https://api.inaturalist.org") as client:
            answer = client.get(_ADDRESSES[api], params={"per_page": SIZE}).json()
    return list(answer["results"])
