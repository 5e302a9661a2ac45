"""Refuse requests that the service or a proxy in front of it would refuse because they are too long."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.request.request import Request
from inat_typed.runtime.support.json_guards import is_array

MAX_SENT_URL_LENGTH = 8_000
"""Characters; servers and proxies refuse longer URLs."""

_MAX_ENCODED_LENGTH = 14
"""Characters of a URL that one character and its share of separators can take: four bytes, each ``%XX``."""


def check_size(request: Request, values: Mapping[str, Any]) -> None:
    """Check that *request* has no more IDs and no longer URL than is accepted.

    Args:
        request: A request that is about to be sent.
        values: The arguments that it was built from, for the message.

    Raises:
        ArgumentValueError: It has.
    """
    _check_id_count(request.operation, values)
    if is_longer(request.url, request.params, MAX_SENT_URL_LENGTH):
        _check_url_length(request.operation, _url_length(request.url, request.params), values)


def is_longer(url: str, params: Sequence[tuple[str, str]], limit: int) -> bool:
    """Return whether the URL has more than *limit* characters; it is encoded only if it may."""
    characters = sum(len(name) + len(value) for name, value in params)
    if len(url) + characters * _MAX_ENCODED_LENGTH < limit:
        return False
    return _url_length(url, params) > limit


def _url_length(url: str, params: Sequence[tuple[str, str]]) -> int:
    return len(url) + len(urlencode(params, errors="replace")) + bool(params)


def _check_id_count(operation: AnyOperation, values: Mapping[str, Any]) -> None:
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


def _check_url_length(operation: AnyOperation, length: int, values: Mapping[str, Any]) -> None:
    """Check that a URL of *length* characters can be sent.

    Raises:
        ArgumentValueError: It is too long.
    """
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
