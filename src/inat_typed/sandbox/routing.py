"""Finds the operation for a method and path, in the operation tables of the client."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from inat_typed import v1, v2, web
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.sandbox.request_parsing import RawRequest

TABLES: Mapping[str, Mapping[str, AnyOperation]] = {"v1": v1.OPERATIONS, "v2": v2.OPERATIONS, "web": web.OPERATIONS}


@cache
def _routes(api: str) -> list[tuple[re.Pattern[str], AnyOperation]]:
    """Return the routes of *api*, literal paths first: ``/taxa/iconic`` must not match ``/taxa/{id}``."""
    operations = sorted(TABLES[api].values(), key=lambda each: (each.path.count("{"), -len(each.path)))
    return [(_path_pattern(each.path), each) for each in operations]


def _path_pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", path)
    return re.compile(
        "".join(f"(?P<{part}>[^/]+?)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
    )


def split_path(path: str) -> tuple[str, str]:
    """Return the API of *path* (``"v1"``, ``"v2"`` or ``"web"``) and the path within it."""
    found = re.match(r"/(v1|v2)(?=/|$)", path)
    return (found[1], path[found.end() :]) if found else ("web", path)


def find_operation(request: RawRequest, api: str, path: str) -> tuple[AnyOperation, dict[str, Any]] | None:
    """Return the operation that *request* calls and its path parameters, or ``None`` if there is none."""
    matching = [
        (operation, found.groupdict()) for pattern, operation in _routes(api) if (found := pattern.fullmatch(path))
    ]
    if request.method == "POST" and request.method_override == "GET":
        overridden = [each for each in matching if each[0].method == "GET" and each[0].method_override]
        if overridden:
            return overridden[0]
    return next((each for each in matching if each[0].method == request.method), None)
