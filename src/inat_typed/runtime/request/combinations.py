"""Refuse combinations of arguments that the service ignores, or for which it returns less than was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.request.operation import AnyOperation, PaginationInfo
from inat_typed.runtime.support.json_guards import is_mapping

_TOGETHER = (("lat", "lng"), ("latitude", "longitude"), ("nelat", "nelng", "swlat", "swlng"))
"""Parameters that mean something only together: a point, and the corners of a box."""


def check_combinations(operation: AnyOperation, values: Mapping[str, Any], options: Mapping[str, Any]) -> None:
    """Check the validated arguments of a call.

    Args:
        operation: The operation.
        values: The values of its parameters.
        options: The options of the call, whose ``extra_params`` and ``extra_body`` count as well.

    Raises:
        ArgumentValueError: A coordinate is incomplete, or a page is larger or further on than the service returns.
    """
    _check_coordinates(operation, values, options)
    if operation.pagination is not None and ("per_page" in values or "page" in values):
        _check_page(operation, operation.pagination, values)


def _check_coordinates(operation: AnyOperation, values: Mapping[str, Any], options: Mapping[str, Any]) -> None:
    for names in _TOGETHER:
        if not any(name in values for name in names):
            continue
        extra = [options.get(name) for name in ("extra_params", "extra_body")]
        given = {*values}.union(*(each for each in extra if is_mapping(each)))
        missing = [name for name in names if name in operation.by_keyword and name not in given]
        if missing:
            present = next(name for name in names if name in values)
            raise ArgumentValueError(
                f"{operation.id}: {present} has no meaning without {' and '.join(missing)}; pass all of "
                f"{', '.join(names)}, or none"
            )


def _check_page(operation: AnyOperation, info: PaginationInfo, values: Mapping[str, Any]) -> None:
    per_page = values.get("per_page", info.per_page_default)
    largest = info.per_page_max
    if largest is not None and per_page is not None and per_page > largest:
        raise ArgumentValueError(
            f"{operation.id}: per_page must be at most {largest}, not {per_page}. "
            f"For more results, use inat.paginate(inat.{operation.api}.{operation.id}, ...)"
        )
    page = values.get("page")
    if info.max_results is None or page is None or not per_page:
        return
    last_page = info.max_results // per_page
    if page > last_page:
        raise ArgumentValueError(
            f"{operation.id}: page {page} is beyond the first {info.max_results:,} results, which is all that page "
            f"numbers reach; with per_page={per_page}, the last page is {last_page}. "
            f"inat.paginate(inat.{operation.api}.{operation.id}, ...) returns all results"
        )
