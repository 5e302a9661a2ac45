"""Which way a collection is walked: by ids where the service can, by the numbers of pages elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from inat_typed.runtime import fields
from inat_typed.runtime.errors import PagingError
from inat_typed.runtime.narrowing import is_iterable, is_mapping
from inat_typed.runtime.operation import AnyOperation
from inat_typed.runtime.paging.by_id import ById
from inat_typed.runtime.paging.collection import Collection
from inat_typed.runtime.paging.listed import ByList
from inat_typed.runtime.paging.notices import Notices
from inat_typed.runtime.paging.numbered import ByNumber
from inat_typed.runtime.paging.walk import Instead, Mark, Plan

_UNKNOWN_PAGE = 30
"""Records: a page of this size is allowed everywhere."""


def plan(
    collection: Collection,
    *,
    limit: int | None = None,
    sequential: bool = False,
    mark: Mark | None = None,
    had: int = 0,
    known: set[object] | None = None,
) -> Plan:
    """How to walk what *collection* answers; from *mark* on, where *had* records, *known* ones, came before."""
    notices = Notices(collection.operation, collection.rate_limit, limit, had)
    mark = mark or {}
    if collection.paging.ids:
        return _by_list(collection, notices, mark, known or set())
    if "after" in mark or ("page" not in mark and _goes_by_id(collection)):
        return _by_id(collection, notices, mark, sequential=sequential)
    return _by_number(collection, notices, mark, known or set(), sequential=sequential)


def _order(collection: Collection) -> tuple[Any, Any]:
    extra = collection.arguments.get("extra_params")
    given = {**collection.arguments, **(extra if is_mapping(extra) else {})}
    return given.get("order_by"), given.get("order")


def _goes_by_id(collection: Collection) -> bool:
    """Whether the order that was asked for, or the service's own where none was, is that of ids."""
    order_by, order = _order(collection)
    if "id_below" in collection.paging.cursor:
        return order_by in (None, "id")
    return "id_above" in collection.paging.cursor and order_by == "id" and order != "desc"


def _by_id(collection: Collection, notices: Notices, mark: Mark, *, sequential: bool) -> ById:
    operation, arguments = collection.operation, dict(collection.arguments)
    bounded = "id_below" in collection.paging.cursor
    ascending = not bounded or _order(collection)[1] == "asc"
    by_id = {"order_by": "id", "order": "asc" if ascending else "desc"}
    arguments |= {name: value for name, value in by_id.items() if operation.parameter(name)}
    if "fields" in arguments:
        arguments["fields"] = _with_id(arguments["fields"])
    start = arguments.pop("id_above" if ascending else "id_below", None)
    if start is None and not bounded:
        start = 0  # it is by this parameter that the service orders by id
    return ById(
        arguments=arguments,
        notices=notices,
        ascending=ascending,
        size=_size(collection, notices.left) or _UNKNOWN_PAGE,
        reach=collection.paging.window or 0,
        bounded=bounded,
        after=mark.get("after", start),
        limit=notices.limit,
        delivered=notices.had,
        steps_only=sequential,
    )


def _with_id(wanted: Any) -> Any:
    """The fields, and the id: a walk goes by it."""
    if isinstance(wanted, type):
        return wanted
    tree = fields.tree(wanted)
    if isinstance(tree, dict):
        return {**tree, "id": True}
    return tree if tree == "all" or not isinstance(tree, str) else f"(id:!t,{tree[1:]}"


def _by_number(
    collection: Collection, notices: Notices, mark: Mark, known: set[object], *, sequential: bool
) -> ByNumber:
    operation = collection.operation
    is_random = _order(collection)[0] == "random"
    sized = operation.parameter("per_page") is not None
    size = mark.get("size") or (_size(collection, notices.left) if sized else collection.paging.per_page_default)
    reach = collection.paging.window
    beyond: Callable[[int], None] | None = None
    if is_random:
        reach = size
        beyond = _never(notices, size or 0, "each page of a random order is drawn anew")
    elif collection.paging.cursor:
        beyond = _never(notices, reach or 0, "in this order pages reach no further")
        if _order(collection) == (None, None):
            beyond = _grown(notices) if mark else _by_id_instead(collection, notices, sequential=sequential)
    return ByNumber(
        arguments=dict(collection.arguments),
        notices=notices,
        size=size,
        reach=reach,
        sized=sized,
        single=operation.parameter("page") is None,
        capped=collection.paging.cursor == ("id_above",),
        limit=notices.limit,
        first=mark.get("page", 1),
        beyond=beyond,
        known=known,
        delivered=notices.had,
    )


def _never(notices: Notices, reach: int, why: str) -> Callable[[int], None]:
    def beyond(total: int) -> None:
        raise PagingError(
            f"{notices.name}: there are {total:,} results and the first {reach:,} can be had, for {why}. Leave "
            f"order_by out, or say order_by='id', to walk all of them; or take the first with .limit({reach}); or "
            "search for less"
        )

    return beyond


def _grown(notices: Notices) -> Callable[[int], None]:
    def beyond(total: int) -> None:
        raise PagingError(
            f"{notices.name}: there are {total:,} results by now, more than pages reach, and the walk went by pages: "
            "it cannot go on, but has to begin anew"
        )

    return beyond


def _by_id_instead(collection: Collection, notices: Notices, *, sequential: bool) -> Callable[[int], None]:
    def beyond(_total: int) -> None:
        raise Instead(_by_id(collection, notices, {}, sequential=sequential))

    return beyond


def _by_list(collection: Collection, notices: Notices, mark: Mark, known: set[object]) -> ByList:
    operation, arguments = collection.operation, dict(collection.arguments)
    keyword = many(operation)
    size = collection.paging.ids or 1
    if operation.parameter("per_page") and collection.paging.per_page_max:
        size = arguments["per_page"] = collection.paging.per_page_max
    ids = listed(arguments.pop(keyword))
    return ByList(
        arguments=arguments,
        notices=notices,
        keyword=keyword,
        ids=ids,
        size=size if notices.left is None else max(1, min(size, notices.left)),
        first=mark.get("place", 0),
        known=known,
        absent=list(mark.get("absent", ())),
        delivered=notices.had,
    )


def many(operation: AnyOperation) -> str:
    """The keyword of the parameter that takes a list of ids."""
    return next(each.keyword for each in operation.of_place("path") if each.type.many)


def listed(value: Any) -> list[Any]:
    """The ids, each once."""
    values: list[Any] = list(value) if is_iterable(value) and not isinstance(value, str) else [value]
    return list({str(each): each for each in values}.values())


def _size(collection: Collection, limit: int | None) -> int | None:
    """How many records to ask for at once; ``None`` leaves it to the service."""
    given: int | None = collection.arguments.get("per_page")
    most = collection.paging.per_page_max
    size = given if most is None else min(given or most, most)
    if limit is not None and (size is not None or limit <= _UNKNOWN_PAGE):
        size = max(1, min(size or limit, limit))
    return size


def counting(collection: Collection) -> Mapping[str, Any]:
    """The arguments that ask for the count, and for no record if that is allowed."""
    per_page = collection.operation.parameter("per_page")
    if per_page is None:
        return collection.arguments
    return {**collection.arguments, "per_page": 0 if per_page.type.minimum == 0 else 1}
