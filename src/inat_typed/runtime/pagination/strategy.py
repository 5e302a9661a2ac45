"""Choose the pagination strategy for a collection: an id cursor, page numbers, or a list of ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from inat_typed.runtime.core.errors import PaginationError
from inat_typed.runtime.pagination.collection import Collection
from inat_typed.runtime.pagination.estimate import PaginationReporter
from inat_typed.runtime.pagination.id_cursor import IdCursorStrategy
from inat_typed.runtime.pagination.id_list import IdListStrategy
from inat_typed.runtime.pagination.page_number import PageNumberStrategy
from inat_typed.runtime.pagination.scheduler import Cursor, Strategy, SwitchStrategy
from inat_typed.runtime.request.fields import field_tree
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.json_guards import is_iterable, is_mapping

_SAFE_PAGE_SIZE = 30
"""A page size that every operation accepts."""


def choose_strategy(
    collection: Collection,
    *,
    limit: int | None = None,
    is_sequential: bool = False,
    cursor: Cursor | None = None,
    delivered: int = 0,
    known_keys: set[object] | None = None,
) -> Strategy:
    """Return the strategy for *collection*.

    A list of ids is fetched by ids. A search in the order of ids uses the id cursor. Any other search uses page
    numbers.

    Args:
        collection: The operation and its arguments.
        limit: Maximum number of records to deliver, including those delivered earlier.
        is_sequential: Whether requests are sent one at a time.
        cursor: Where to resume, or ``None`` to start from the beginning.
        delivered: Number of records that were delivered before *cursor*.
        known_keys: Keys of these records.
    """
    reporter = PaginationReporter(collection.operation, collection.rate_limit, limit, delivered)
    cursor, known_keys = cursor or {}, known_keys or set()
    if collection.pagination.max_ids:
        return _id_list(collection, reporter, cursor, known_keys)
    if "after_id" in cursor or ("page" not in cursor and _is_ordered_by_id(collection)):
        return _id_cursor(collection, reporter, cursor, is_sequential=is_sequential)
    return _page_numbers(collection, reporter, cursor, known_keys, is_sequential=is_sequential)


def _order(collection: Collection) -> tuple[Any, Any]:
    """Return the arguments ``order_by`` and ``order``."""
    extra = collection.arguments.get("extra_params")
    given = {**collection.arguments, **(extra if is_mapping(extra) else {})}
    return given.get("order_by"), given.get("order")


def _is_ordered_by_id(collection: Collection) -> bool:
    """Return whether the records are in the order of ids, which the service uses by default if it has ``id_below``."""
    order_by, order = _order(collection)
    if "id_below" in collection.pagination.cursor_parameters:
        return order_by in (None, "id")
    return "id_above" in collection.pagination.cursor_parameters and order_by == "id" and order != "desc"


def _id_cursor(
    collection: Collection, reporter: PaginationReporter, cursor: Cursor, *, is_sequential: bool
) -> IdCursorStrategy:
    operation, arguments = collection.operation, dict(collection.arguments)
    has_both_bounds = "id_below" in collection.pagination.cursor_parameters
    is_ascending = not has_both_bounds or _order(collection)[1] == "asc"
    order = {"order_by": "id", "order": "asc" if is_ascending else "desc"}
    arguments |= {name: value for name, value in order.items() if operation.parameter(name)}
    if "fields" in arguments:
        arguments["fields"] = _with_id(arguments["fields"])
    start_id = arguments.pop("id_above" if is_ascending else "id_below", None)
    if start_id is None and not has_both_bounds:
        start_id = 0  # without id_above, the service would not order by id
    return IdCursorStrategy(
        arguments=arguments,
        reporter=reporter,
        is_ascending=is_ascending,
        page_size=_page_size(collection, reporter.remaining_limit) or _SAFE_PAGE_SIZE,
        window=collection.pagination.max_results or 0,
        has_both_bounds=has_both_bounds,
        after_id=cursor.get("after_id", start_id),
        limit=reporter.limit,
        delivered=reporter.delivered_earlier,
        is_sequential=is_sequential,
    )


def _with_id(fields: Any) -> Any:
    """Add the id to the selected fields, because the id cursor needs it."""
    if isinstance(fields, type):
        return fields
    tree = field_tree(fields)
    if isinstance(tree, dict):
        return {**tree, "id": True}
    return tree if tree == "all" or not isinstance(tree, str) else f"(id:!t,{tree[1:]}"


def _page_numbers(
    collection: Collection,
    reporter: PaginationReporter,
    cursor: Cursor,
    known_keys: set[object],
    *,
    is_sequential: bool,
) -> PageNumberStrategy:
    operation, info = collection.operation, collection.pagination
    has_page_size = operation.parameter("per_page") is not None
    default_size = _page_size(collection, reporter.remaining_limit) if has_page_size else info.per_page_default
    page_size = cursor.get("page_size") or default_size
    window = info.max_results
    on_unreachable: Callable[[int], None] | None = None
    if _order(collection)[0] == "random":
        window = page_size
        on_unreachable = _fail(reporter, page_size or 0, "each page of a random order is a new sample")
    elif info.cursor_parameters:
        on_unreachable = _fail(reporter, window or 0, "pages in this order do not reach further")
        if _order(collection) == (None, None):
            can_switch = not cursor
            switch = _switch_to_id_cursor(collection, reporter, is_sequential=is_sequential)
            on_unreachable = switch if can_switch else _fail_to_resume(reporter)
    return PageNumberStrategy(
        arguments=dict(collection.arguments),
        reporter=reporter,
        page_size=page_size,
        window=window,
        has_page_size=has_page_size,
        is_single_page=operation.parameter("page") is None,
        is_total_capped=info.cursor_parameters == ("id_above",),
        limit=reporter.limit,
        first_page=cursor.get("page", 1),
        on_unreachable=on_unreachable,
        known_keys=known_keys,
        delivered=reporter.delivered_earlier,
    )


def _fail(reporter: PaginationReporter, reachable: int, reason: str) -> Callable[[int], None]:
    """Return a callback that raises an error, because the order must not change."""

    def fail(total: int) -> None:
        raise PaginationError(
            f"{reporter.operation_id}: only the first {reachable:,} of {total:,} results can be reached, because "
            f"{reason}. To get all results, omit order_by or set order_by='id'. To get the first results only, use "
            f".limit({reachable})"
        )

    return fail


def _fail_to_resume(reporter: PaginationReporter) -> Callable[[int], None]:
    """Return a callback that raises an error, because a pagination by page numbers cannot be resumed by ids."""

    def fail(total: int) -> None:
        raise PaginationError(
            f"{reporter.operation_id}: the collection has grown to {total:,} results, more than pages reach. This "
            "pagination was started by page numbers and cannot be resumed; start it from the beginning"
        )

    return fail


def _switch_to_id_cursor(
    collection: Collection, reporter: PaginationReporter, *, is_sequential: bool
) -> Callable[[int], None]:
    """Return a callback that starts again with the id cursor."""

    def switch(_total: int) -> None:
        raise SwitchStrategy(_id_cursor(collection, reporter, {}, is_sequential=is_sequential))

    return switch


def _id_list(
    collection: Collection, reporter: PaginationReporter, cursor: Cursor, known_keys: set[object]
) -> IdListStrategy:
    operation, arguments = collection.operation, dict(collection.arguments)
    keyword = id_list_keyword(operation)
    max_ids = collection.pagination.max_ids or 1
    if operation.parameter("per_page") and collection.pagination.per_page_max:
        max_ids = arguments["per_page"] = collection.pagination.per_page_max
    ids = unique_ids(arguments.pop(keyword))
    remaining = reporter.remaining_limit
    return IdListStrategy(
        arguments=arguments,
        reporter=reporter,
        keyword=keyword,
        ids=ids,
        max_ids=max_ids if remaining is None else max(1, min(max_ids, remaining)),
        position=cursor.get("position", 0),
        known_keys=known_keys,
        missing_ids=list(cursor.get("missing_ids", ())),
        delivered=reporter.delivered_earlier,
    )


def id_list_keyword(operation: AnyOperation) -> str:
    """Return the keyword of the parameter that takes a list of ids."""
    return next(each.keyword for each in operation.in_location("path") if each.type.is_list)


def unique_ids(value: Any) -> list[Any]:
    """Return the ids of a list, or of a single id, without duplicates."""
    ids: list[Any] = list(value) if is_iterable(value) and not isinstance(value, str) else [value]
    return list({str(each): each for each in ids}.values())


def _page_size(collection: Collection, limit: int | None) -> int | None:
    """Return the page size to request, or ``None`` to use the default of the service."""
    given: int | None = collection.arguments.get("per_page")
    maximum = collection.pagination.per_page_max
    size = given if maximum is None else min(given or maximum, maximum)
    if limit is not None and (size is not None or limit <= _SAFE_PAGE_SIZE):
        size = max(1, min(size or limit, limit))
    return size


def count_arguments(collection: Collection) -> Mapping[str, Any]:
    """Return the arguments of a request for the total, with as few records as the operation allows."""
    per_page = collection.operation.parameter("per_page")
    if per_page is None:
        return collection.arguments
    return {**collection.arguments, "per_page": 0 if per_page.type.minimum == 0 else 1}
