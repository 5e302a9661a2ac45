"""Find the record that the service cannot return, when the request for a page keeps failing with a 500.

The page is halved until a request for a single record fails. Such a failure counts as the fault of that record only if
the service is able to return something else at the same time: the id of the record alone, or the record after it.
Otherwise the service has an outage, and the original error is raised.

Used by downloads, which can leave such a record out. Its place in the batch is then taken by a ``SkippedRecord``, so
that pagination strategies count it like any other record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any

from inat_typed.runtime.core.errors import INatError, NotFoundError, ServerError
from inat_typed.runtime.decoding.result_type import record_model
from inat_typed.runtime.pagination.batch import Batch
from inat_typed.runtime.pagination.collection import Collection
from inat_typed.runtime.pagination.id_cursor import IdRangeRequest, RunRequest
from inat_typed.runtime.pagination.id_list import IdListRequest
from inat_typed.runtime.pagination.scheduler import PageRequest
from inat_typed.runtime.pagination.strategy import id_list_keyword, unique_ids
from inat_typed.runtime.request.fields import field_tree
from inat_typed.runtime.support.json_guards import is_object
from inat_typed.runtime.transport.effects import Steps

_WINDOW_TOO_LARGE = "Result window is too large"
_MAX_OTHER_IDS = 5
"""How many other ids are requested to find out whether the service returns anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedRecord:
    """A record that a download left out, because the service responds to every request for it with a 500.

    Attributes:
        id: Its ID, or ``None`` if the service does not return even that.
        error: The error of a request for this record alone.
        field: The requested field that the service fails at, such as ``taxon.ancestors``; ``None`` if it is not known.
    """

    id: int | str | None
    error: str
    field: str | None = None

    def __str__(self) -> str:
        name = "a record of unknown id" if self.id is None else f"record {self.id}"
        cause = f" because of the field {self.field!r}" if self.field else ""
        return f"the service cannot return {name}{cause}: {self.error}"


class UnreadableRecordError(INatError):
    """The service cannot return one record. Its ``__cause__`` is the error of the request for it."""

    def __init__(self, record: SkippedRecord) -> None:
        super().__init__(str(record))
        self.record = record
        self.sent: bool = True


def read_page(collection: Collection, request: PageRequest) -> Steps[Batch]:
    """Send *request* and return its records. If it keeps failing for a download, find the record at fault.

    Raises:
        UnreadableRecordError: The service cannot return one record, and the download does not skip errors.
        INatError: The request failed for another reason.
    """
    try:
        return (yield from collection.fetch_page(request.call or collection.build_call(request.arguments)))
    except ServerError as error:
        if not (collection.is_raw and _is_permanent(error)):
            raise
        if isinstance(request, RunRequest):
            return _batch([], [])  # a run that is not usable; the strategy requests its records by their ids instead
        return (yield from _Isolation(collection).start(_Part.of(collection, request), error))


def _is_permanent(error: ServerError) -> bool:
    return error.status == 500 and _WINDOW_TOO_LARGE not in error.message


def _batch(records: list[Any], sources: list[Any], total: int | None = None) -> Batch:
    return Batch({}, records, total, None, sources)


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a page.

    Attributes:
        arguments: The arguments of the request for it.
        size: Maximum number of its records.
        start_parameter: Parameter with the id that the part starts after, for an id cursor.
        ids_parameter: Parameter with the ids, for a list of ids.
    """

    arguments: Mapping[str, Any] = field(repr=False)
    size: int
    start_parameter: str | None = None
    ids_parameter: str | None = None

    @classmethod
    def of(cls, collection: Collection, request: PageRequest) -> _Part:
        """Return the whole page of *request*."""
        arguments = request.arguments
        if isinstance(request, IdListRequest):
            return cls(arguments, len(request.ids), ids_parameter=id_list_keyword(collection.operation))
        has_pages = collection.operation.parameter("page") is not None
        size = arguments.get("per_page", 0) if has_pages else 0
        if not isinstance(request, IdRangeRequest):
            return cls(arguments, size)
        start = "id_below" if arguments.get("order") == "desc" else "id_above"
        return cls(arguments, size, start_parameter=start)

    def first(self, size: int) -> _Part:
        """Return the first *size* records of a part of an id cursor."""
        return replace(self, arguments={**self.arguments, "per_page": size}, size=size)

    def after(self, last_id: int, size: int) -> _Part:
        """Return the *size* records after *last_id*, for an id cursor."""
        arguments = {**self.arguments, "per_page": size, str(self.start_parameter): last_id}
        return replace(self, arguments=arguments, size=size)

    def divide(self) -> Iterator[_Part]:
        """Yield parts of equal size: two, or more if the size is odd, because pages are numbered by their size."""
        if self.ids_parameter:
            ids: list[Any] = list(self.arguments[self.ids_parameter])
            for half in (ids[: len(ids) // 2], ids[len(ids) // 2 :]):
                yield replace(self, arguments={**self.arguments, self.ids_parameter: half}, size=len(half))
            return
        count = next(each for each in range(2, self.size + 1) if self.size % each == 0)
        size, page = self.size // count, self.arguments.get("page", 1)
        for number in range((page - 1) * count + 1, page * count + 1):
            yield replace(self, arguments={**self.arguments, "per_page": size, "page": number}, size=size)

    def next_page(self) -> Mapping[str, Any]:
        """Return the arguments of a request for as many records after this part."""
        return {**self.arguments, "page": self.arguments.get("page", 1) + 1}

    @property
    def id(self) -> int | str | None:
        """The first id, for a list of ids."""
        value = self.arguments[self.ids_parameter][0] if self.ids_parameter else None
        return value if value is None or isinstance(value, int) else str(value)


class _Isolation:
    """The search for the records at fault in one page."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._readable_ids: list[Any] = []

    def start(self, page: _Part, error: ServerError) -> Steps[Batch]:
        """Return the records of *page*, whose request failed with *error*.

        Raises:
            ServerError: The page cannot be halved, or the service returns no other page either.
        """
        if page.size < 1:
            raise error  # the operation has no page numbers, or the size of the page is unknown
        is_available = page.ids_parameter or (yield from self._fetch_id_only(page)) is not None
        if not is_available and (yield from self._fails(page.next_page())):
            raise error
        return (yield from self.split(page, error))

    def split(self, part: _Part, error: ServerError) -> Steps[Batch]:
        """Return the records of *part*, whose request failed with *error*."""
        if part.size == 1:
            return (yield from self._replace(part, error))
        if part.start_parameter:
            return (yield from self._read_by_ids(part))
        batches: list[Batch] = []
        for each in part.divide():
            batch = yield from self._read(each)
            batches.append(batch)
            if not (len(batch) or part.ids_parameter):
                break  # all later pages are empty, too
        return _merge(batches)

    def _read_by_ids(self, part: _Part) -> Steps[Batch]:
        """Return the records of *part*: its first half, and then what follows the last id of that half."""
        size = part.size // 2
        first = yield from self._read(part.first(size))
        last_id = first.ids[-1] if len(first) else None
        if len(first) < size or last_id is None:
            return first
        second = yield from self._read(part.after(last_id, part.size - size))
        return _merge([first, replace(second, total=None)])

    def _read(self, part: _Part) -> Steps[Batch]:
        try:
            batch = yield from self._fetch(part.arguments)
        except ServerError as error:
            if not _is_permanent(error):
                raise
            return (yield from self.split(part, error))
        except NotFoundError:
            if not part.ids_parameter:
                raise
            return _batch([], [])
        if len(batch):
            self._readable_ids.append(part.id)
        return batch

    def _fetch(self, arguments: Mapping[str, Any]) -> Steps[Batch]:
        return (yield from self._collection.fetch_page(self._collection.build_call(arguments)))

    def _fails(self, arguments: Mapping[str, Any]) -> Steps[bool]:
        try:
            yield from self._fetch(arguments)
        except ServerError:
            return True
        return False

    def _replace(self, part: _Part, error: ServerError) -> Steps[Batch]:
        """Return a batch with a ``SkippedRecord`` instead of the only record of *part*."""
        id_only = yield from self._fetch_id_only(part)
        if id_only is None:
            found = yield from self._locate_by_neighbour(part, error)
            record = SkippedRecord(id=part.id, error=str(error))
        elif not len(id_only):
            return id_only  # the record was deleted in the meantime
        else:
            found = id_only
            field_name = yield from self._find_field(part)
            record = SkippedRecord(id=part.id or found.ids[0], error=str(error), field=field_name)
        if not self._collection.skips_errors:
            raise UnreadableRecordError(record) from error
        return replace(found, records=[record], page_size=None)

    def _fetch_id_only(self, part: _Part) -> Steps[Batch | None]:
        """Return the records of *part* with their ids alone, or ``None`` if the service cannot return that."""
        operation = self._collection.operation
        minimum: dict[str, Any] = {"fields": {"id": True}} if operation.parameter("fields") else {"only_id": True}
        if operation.parameter(*minimum) is None:
            return None
        try:
            return (yield from self._fetch({**part.arguments, **minimum}))
        except ServerError:
            return None

    def _locate_by_neighbour(self, part: _Part, error: ServerError) -> Steps[Batch]:
        """Return a batch with a stand-in for the record of *part*, if the service returns the record after it.

        Raises:
            ServerError: The service does not return that either, or the pagination could not continue.
        """
        if part.ids_parameter:
            yield from self._check_other_ids(part, error)
            return _batch([b""], [{"id": part.id}])
        neighbour = yield from self._fetch(part.next_page())
        if not part.start_parameter:
            return _batch([b""], [{}], neighbour.total)
        if not len(neighbour) or neighbour.ids[0] is None:
            raise error
        # no other record lies between the record at fault and its neighbour
        last_id = neighbour.ids[0] + (1 if part.start_parameter == "id_below" else -1)
        return _batch([b""], [{"id": last_id}], neighbour.total)

    def _check_other_ids(self, part: _Part, error: ServerError) -> Steps[None]:
        """Raise *error* unless the service returns another record of the list."""
        candidates = [*self._readable_ids, *unique_ids(self._collection.arguments[str(part.ids_parameter)])]
        others = [each for each in candidates if str(each) != str(part.id)]
        for other in others[:_MAX_OTHER_IDS]:
            try:
                yield from self._fetch({**part.arguments, str(part.ids_parameter): [other]})
            except ServerError:
                continue
            except NotFoundError:
                return
            return
        raise error

    def _find_field(self, part: _Part) -> Steps[str | None]:
        """Return the requested field that the service fails at, or ``None`` if it cannot be found out."""
        suspects = self._requested_fields()
        path: list[str] = []
        while suspects:
            while len(suspects) > 1:
                half = len(suspects) // 2
                first, second = dict(islice(suspects.items(), half)), dict(islice(suspects.items(), half, None))
                first_fails = yield from self._fails({**part.arguments, "fields": _nested(path, first)})
                second_fails = yield from self._fails({**part.arguments, "fields": _nested(path, second)})
                if first_fails == second_fails:
                    return ".".join(path) or None  # several fields, or none of them on its own
                suspects = first if first_fails else second
            name, selected = next(iter(suspects.items()))
            path.append(name)
            suspects = selected if is_object(selected) else {}
        return ".".join(path) or None

    def _requested_fields(self) -> dict[str, Any]:
        """Return the requested fields as a tree, without the id."""
        fields = self._collection.arguments.get("fields")
        if fields is None or isinstance(fields, type) or self._collection.operation.parameter("fields") is None:
            return {}
        tree = field_tree(fields)
        if tree == "all":
            model = record_model(self._collection.operation.returns)
            tree = dict.fromkeys(getattr(model, "model_fields", {}), "all")
        return {name: each for name, each in tree.items() if name != "id"} if is_object(tree) else {}


def _nested(path: list[str], tree: dict[str, Any]) -> dict[str, Any]:
    """Return the fields *tree* of the object at *path*, with the id of the record."""
    for name in reversed(path):
        tree = {name: tree}
    return {"id": True, **tree}


def _merge(batches: list[Batch]) -> Batch:
    records = [record for batch in batches for record in batch.records]
    sources = [source for batch in batches for source in batch.sources or ()]
    return _batch(records, sources, next((each.total for each in batches if each.total is not None), None))
