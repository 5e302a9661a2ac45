"""Pages of distinct observations for the benchmarks: variants of recorded and of sandbox observations, shuffled."""

from __future__ import annotations

import json
import random
import re
from functools import cache
from typing import Any, Literal, TypeAlias

from inat_typed.runtime.request.fields import FieldTree
from inat_typed.runtime.support.json_guards import is_array, is_object

Api: TypeAlias = Literal["v1", "v2"]

SIZE = 200
"""Observations on a page."""

_RECORDED: dict[Api, tuple[str, ...]] = {
    "v1": ("v1/get_observations_page1.json", "v1/get_observation.json"),
    "v2": ("v2/get_observations_by_id_full.json",),
}
_FAMILY = 30
"""The rank level of families: observations of different species have families and higher taxa in common."""

_SEED = 20240517
_NAMES = frozenset({"login", "login_exact", "matched_term", "name", "name_autocomplete", "preferred_common_name"})
_LONG_NUMBER = re.compile(r"\d{5,}")
_UUID = re.compile(r"[0-9a-f]{8}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$)")
_TIMESTAMP = re.compile(r"(?<=T\d\d):\d\d:\d\d")


def full_page(api: Api, number: int = 0) -> bytes:
    """Return a page of different observations with all fields.

    Args:
        api: The API whose observations are used.
        number: The number of the page. Two pages have no observation, species or user in common.
    """
    return page(_page_of_observations(api, number))


def lean_page(tree: FieldTree, number: int = 0) -> bytes:
    """Return a v2 page of different observations with only the fields in *tree*."""
    return page([_select(each, tree) for each in _page_of_observations("v2", number)])


def observation(api: Api) -> Any:
    """Return one full observation."""
    return _recorded_observations(api)[0] if _recorded_observations(api) else _sandbox_observations(api)[0]


def page(results: list[Any]) -> bytes:
    """Return a page of *results*, encoded as compactly as the service encodes it."""
    body = {"total_results": len(results), "page": 1, "per_page": SIZE, "results": results}
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def _page_of_observations(api: Api, number: int) -> list[Any]:
    """Return variants of recorded and of sandbox observations, half of each, in random order."""
    sources = [each for each in (_recorded_observations(api), _sandbox_observations(api)) if each]
    results: list[Any] = []
    for index in range(SIZE):
        source = sources[index % len(sources)]
        original = source[index // len(sources) % len(source)]
        results.append(_variant(original, number * SIZE + index + 1))
    random.Random(_SEED + number).shuffle(results)
    return results


def _variant(value: Any, number: int, key: str = "") -> Any:
    """Return a record like *value* with other ids, UUIDs, times, URLs and names.

    Equal values stay equal within one record, so a repeated taxon is still repeated. Families, higher taxa and terms of
    annotations do not change; species and genera do.
    """
    if is_array(value):
        return [_variant(each, number, key) for each in value]
    if is_object(value):
        if (value.get("rank_level") or 0) >= _FAMILY or "ontology_uri" in value:
            return value
        return {name: _variant(each, number, name) for name, each in value.items()}
    if isinstance(value, int) and not isinstance(value, bool) and value >= 1000:
        return value + 1_000 * number
    if isinstance(value, str):
        return _text_variant(value, number, key)
    return value


def _text_variant(text: str, number: int, key: str) -> str:
    if key in _NAMES:
        return f"{text} {number}"
    if _UUID.match(text):
        return _UUID.sub(lambda match: f"{(int(match[0], 16) + number) % 16**8:08x}", text)
    if _TIMESTAMP.search(text):
        return _TIMESTAMP.sub(f":{number // 60 % 60:02}:{number % 60:02}", text)
    return _LONG_NUMBER.sub(lambda match: str(int(match[0]) + 1_000 * number), text)


def _select(value: Any, tree: FieldTree) -> Any:
    if is_array(value):
        return [_select(each, tree) for each in value]
    if not is_object(value) or not isinstance(tree, dict):
        return value
    return {name: _select(each, tree[name]) for name, each in value.items() if name in tree}


@cache
def _recorded_observations(api: Api) -> list[Any]:
    from tests.recorded import FOLDER

    paths = [FOLDER / path for path in _RECORDED[api]]
    return [each for path in paths if path.exists() for each in json.loads(path.read_bytes())["results"]]


@cache
def _sandbox_observations(api: Api) -> list[Any]:
    import httpx

    from inat_typed.sandbox import Sandbox

    parameters = {"per_page": str(SIZE)} | ({"fields": "all"} if api == "v2" else {})
    with httpx.Client(transport=Sandbox(), base_url="https://api.inaturalist.org") as client:
        response = client.get(f"/{api}/observations", params=parameters)
    results: list[Any] = response.json()["results"]
    return results
