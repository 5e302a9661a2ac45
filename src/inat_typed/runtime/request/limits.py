"""Refuse requests that the service or a proxy in front of it would refuse because they are too long."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.json_guards import is_array

MAX_SENT_URL_LENGTH = 8_000
"""Characters; servers and proxies refuse longer URLs."""


def check_id_count(operation: AnyOperation, values: Mapping[str, Any]) -> None:
    """Check that the path has no more IDs than the operation accepts.

    Raises:
        ArgumentValueError: There are too many. The service would refuse them, or return the first ones only.
    """
    info = operation.pagination
    if info is None or info.max_ids is None:
        return
    for parameter in operation.in_location("path"):
        ids = values.get(parameter.keyword)
        if not is_array(ids):
            continue
        largest = max(info.max_ids, info.per_page_max or 0)
        limit = max(info.max_ids, min(values.get("per_page", 0), largest))
        if len(ids) > limit:
            more = f" ({largest} with per_page={largest})" if largest > limit else ""
            raise ArgumentValueError(
                f"{operation.id}: {parameter.keyword} has {len(ids):,} IDs; one call accepts at most {limit}{more}. "
                f"inat.paginate(inat.{operation.api}.{operation.id}, [...]) takes any number"
            )


def check_url_length(operation: AnyOperation, length: int, values: Mapping[str, Any]) -> None:
    """Check that a URL of *length* characters can be sent.

    Raises:
        ArgumentValueError: It is too long.
    """
    if length <= MAX_SENT_URL_LENGTH:
        return
    lists = {keyword: value for keyword, value in values.items() if is_array(value)}
    advice = ""
    if lists:
        keyword = max(lists, key=lambda each: len(lists[each]))
        advice = f"; {keyword} has {len(lists[keyword]):,} values: pass them in several calls"
        resource, _, name = operation.id.partition(".")
        if (keyword, name, bool(operation.long_lists)) == ("id", "search", True):
            advice += f", or use inat.paginate(inat.{operation.api}.{resource}.get, [...]), which takes any number"
        elif operation.long_lists:
            advice += f", or use inat.{operation.long_lists}, which takes any number"
    raise ArgumentValueError(
        f"{operation.id}: the URL would have {length:,} characters, and servers refuse more than "
        f"{MAX_SENT_URL_LENGTH:,}{advice}"
    )
