"""Fetch a list of ids, with as many ids per request as the operation accepts.

The list is split once, at the start: each request takes the next ids, up to the maximum of the operation and to a
maximum length of the URL. Requests do not depend on each other. Ids for which the service has no record are collected
and reported in one warning at the end. The cursor is a position in the list, so the same list is needed to resume.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from inat_typed.runtime.core.errors import NotFoundError
from inat_typed.runtime.pagination.batch import Batch, field_value
from inat_typed.runtime.pagination.scheduler import Cursor, PageRequest, Strategy

_MAX_URL_IDS_LENGTH = 3_000
"""Maximum number of characters of all ids in one URL."""

_ID_FIELDS = ("id", "uuid", "slug", "login")
"""Fields of a record that an id in the list may refer to."""


@dataclass(eq=False, slots=True)
class IdListRequest(PageRequest):
    """A request for some of the ids.

    Attributes:
        ids: The ids.
        position: Position of the first of them in the list.
        missing_ids: The ids without a record in the response.
    """

    ids: tuple[Any, ...] = ()
    position: int = 0
    missing_ids: list[str] = field(default_factory=list[str])


@dataclass(slots=True, kw_only=True)
class IdListStrategy(Strategy):
    """Splits a list of ids into requests.

    Attributes:
        arguments: The arguments of the operation without the ids.
        keyword: The parameter that takes the ids.
        ids: All ids, without duplicates.
        max_ids: Maximum number of ids per request.
        position: Position in the list to start from.
        known_keys: Keys of the records delivered earlier.
        missing_ids: Ids without a record so far.
    """

    arguments: dict[str, Any] = field(repr=False)
    keyword: str
    ids: Sequence[Any]
    max_ids: int
    position: int = 0
    known_keys: set[object] = field(default_factory=set[object])
    missing_ids: list[str] = field(default_factory=list[str])

    def __post_init__(self) -> None:
        self.total: int | None = len(self.ids)
        chunks = list(_chunk(self.ids[self.position :], self.max_ids))
        position = self.position
        for chunk in chunks:
            arguments = {**self.arguments, self.keyword: list(chunk)}
            self.requests.append(IdListRequest(arguments, len(chunk), ids=chunk, position=position))
            position += len(chunk)
        self.reporter.warn_if_over_daily_quota(len(self.ids), len(chunks))

    def cost(self, total: int) -> tuple[int, int]:
        """Return all ids, and one request for each group of them."""
        return total, -(-total // self.max_ids)

    def handle_response(self, request: PageRequest, batch: Batch) -> None:
        """Find the ids without a record."""
        if isinstance(request, IdListRequest) and len(batch) < len(request.ids):
            records = batch.sources or batch.records
            found = {str(field_value(record, name)).lower() for record in records for name in _ID_FIELDS}
            request.missing_ids = [str(each) for each in request.ids if str(each).lower() not in found]

    def empty_batch_for(self, error: BaseException) -> Batch | None:
        """Return an empty batch for a 404: none of the ids of the request has a record."""
        return Batch({}, []) if isinstance(error, NotFoundError) else None

    def select_new(self, request: PageRequest, batch: Batch) -> Batch:
        """Return the records that were not already delivered for another id."""
        if isinstance(request, IdListRequest):
            self.missing_ids += request.missing_ids
        return batch.without_known(self.known_keys)

    def cursor_after(self, request: PageRequest, delivered: Batch, *, is_complete: bool) -> Cursor:  # noqa: ARG002
        """Return the position of the next ids; the position of the same ids if the response was not complete."""
        position, ids = (request.position, request.ids) if isinstance(request, IdListRequest) else (0, ())
        missing: Cursor = {"missing_ids": list(self.missing_ids)} if self.missing_ids else {}
        return {"position": position + (len(ids) if is_complete else 0), **missing}

    def finish(self) -> None:
        """Warn about the ids without a record."""
        self.reporter.warn_missing_ids(self.missing_ids)


def _chunk(ids: Sequence[Any], max_ids: int) -> Iterator[tuple[Any, ...]]:
    """Split *ids* into groups that fit into one request."""
    chunk: list[Any] = []
    length = 0
    for each in ids:
        id_length = len(str(each)) + 1
        if chunk and (len(chunk) == max_ids or length + id_length > _MAX_URL_IDS_LENGTH):
            yield tuple(chunk)
            chunk, length = [], 0
        chunk.append(each)
        length += id_length
    if chunk:
        yield tuple(chunk)
