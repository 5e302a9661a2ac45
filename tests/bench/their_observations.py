"""pyinaturalist's observations: made as they come, and with all that is nested in them."""

from __future__ import annotations

import json
from collections.abc import Hashable
from functools import cache
from importlib import import_module
from inspect import getattr_static
from typing import Any, cast

from inat_typed.runtime.narrowing import is_array


def lazily(page: bytes) -> list[Any]:
    """Observations, of which what is nested is made when it is asked for."""
    observation: Any = import_module("pyinaturalist").Observation
    return list(observation.from_json_list(json.loads(page)))


def touched(page: bytes) -> list[Any]:
    """Observations with all that is nested in them made."""
    observations = lazily(page)
    _touch(observations)
    return observations


def _touch(value: Any) -> None:
    if is_array(value):
        for each in value:
            _touch(each)
    else:
        for name in _made_late(cast("Hashable", type(value))):
            _touch(getattr(value, name))


@cache
def _made_late(kind: Any) -> list[str]:
    late: Any = import_module("pyinaturalist.models").LazyProperty
    names: list[str] = dir(kind)
    return [name for name in names if isinstance(getattr_static(kind, name), late)]
