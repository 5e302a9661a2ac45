"""Decoding of observations by pyinaturalist, which creates nested objects lazily."""

from __future__ import annotations

import json
from collections.abc import Hashable
from functools import cache
from importlib import import_module
from inspect import getattr_static
from typing import Any, cast

from inat_typed.runtime.support.json_guards import is_array


def decode(page: bytes) -> list[Any]:
    """Return the observations of a page."""
    observation: Any = import_module("pyinaturalist").Observation
    return list(observation.from_json_list(json.loads(page)))


def decode_and_read_nested(page: bytes) -> list[Any]:
    """Decode a page, read each nested object once, and return the observations."""
    observations = decode(page)
    _read_nested(observations)
    return observations


def _read_nested(value: Any) -> None:
    if is_array(value):
        for each in value:
            _read_nested(each)
    else:
        for name in _lazy_properties(cast("Hashable", type(value))):
            _read_nested(getattr(value, name))


@cache
def _lazy_properties(kind: Any) -> list[str]:
    lazy_property: Any = import_module("pyinaturalist.models").LazyProperty
    names: list[str] = dir(kind)
    return [name for name in names if isinstance(getattr_static(kind, name), lazy_property)]
