"""The pages that are decoded: recorded observations, repeated; without the records, the sandbox's."""

from __future__ import annotations

import json
import re
from typing import Any, Literal, TypeAlias

from inat_typed.runtime.fields import Tree
from inat_typed.runtime.narrowing import is_array, is_object

Api: TypeAlias = Literal["v1", "v2"]

SIZE = 200

_RECORDED = {"v1": "v1/get_observations_page1.json", "v2": "v2/get_observations_by_id_full.json"}
_ADDRESSES = {"v1": "/v1/observations", "v2": "/v2/observations?fields=all"}


def full_page(api: Api) -> bytes:
    """A page of observations with all that the service sends of them."""
    return page(_observations(api))


def lean_page(tree: Tree) -> bytes:
    """A page of v2 with what *tree* asks for."""
    return page([_asked(each, tree) for each in _observations("v2")])


def observation(api: Api) -> Any:
    """One of the observations on a full page."""
    return _observations(api)[0]


def page(results: list[Any]) -> bytes:
    """A page of *results*, repeated until it is full, as compact as the service sends it."""
    repeated = [_another(results[number % len(results)], number) for number in range(SIZE)]
    answer = {"total_results": SIZE, "page": 1, "per_page": SIZE, "results": repeated}
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def _another(value: Any, number: int) -> Any:
    """A record like *value*, with addresses of its own: equal text is found again by decoders that look for it."""
    if is_array(value):
        return [_another(each, number) for each in value]
    if is_object(value):
        return {name: _another(each, number) for name, each in value.items()}
    if isinstance(value, str) and value.startswith("http"):
        return re.sub(r"\d{3,}", lambda digits: str(int(digits[0]) + 1000 * number), value)
    return value


def _asked(value: Any, tree: Tree) -> Any:
    if is_array(value):
        return [_asked(each, tree) for each in value]
    if not is_object(value) or not isinstance(tree, dict):
        return value
    return {name: _asked(each, tree[name]) for name, each in value.items() if name in tree}


def _observations(api: Api) -> list[Any]:
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
