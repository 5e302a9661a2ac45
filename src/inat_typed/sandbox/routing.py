"""From method and path to the operation: out of the same tables that the client is made of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from inat_typed import v1, v2, web
from inat_typed.runtime.operation import AnyOperation
from inat_typed.sandbox.received import Received

TABLES: Mapping[str, Mapping[str, AnyOperation]] = {"v1": v1.OPERATIONS, "v2": v2.OPERATIONS, "web": web.OPERATIONS}


@cache
def _routes(api: str) -> list[tuple[re.Pattern[str], AnyOperation]]:
    """Literal paths before patterns: ``/taxa/iconic`` is no taxon."""
    operations = sorted(TABLES[api].values(), key=lambda each: (each.path.count("{"), -len(each.path)))
    return [(_pattern(each.path), each) for each in operations]


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", path)
    return re.compile(
        "".join(f"(?P<{part}>[^/]+?)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
    )


def api_of(path: str) -> tuple[str, str]:
    """Which API a path is of, and the path in it."""
    found = re.match(r"/(v1|v2)(?=/|$)", path)
    return (found[1], path[found.end() :]) if found else ("web", path)


def route(received: Received, api: str, path: str) -> tuple[AnyOperation, dict[str, Any]] | None:
    """The operation that a request asks for, with the values in its path."""
    matched = [
        (operation, found.groupdict()) for pattern, operation in _routes(api) if (found := pattern.fullmatch(path))
    ]
    if received.method == "POST" and received.override == "GET":
        overridden = [each for each in matched if each[0].method == "GET" and each[0].overridable]
        if overridden:
            return overridden[0]
    return next((each for each in matched if each[0].method == received.method), None)
