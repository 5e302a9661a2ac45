"""The operation to paginate and its validated arguments."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from inat_typed.runtime.config.rate_limit_config import RateLimit
from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError, DecodeError, DryRunError
from inat_typed.runtime.decoding.result_type import page_class, returns_page
from inat_typed.runtime.exchange.call import Call, ValidCall, build_call, build_sent_call, validate_call
from inat_typed.runtime.exchange.session import AnySession
from inat_typed.runtime.pagination.batch import Batch, batch_from_json, batch_from_models
from inat_typed.runtime.request.operation import AnyOperation, PaginationInfo, Returns
from inat_typed.runtime.request.validate import valid_arguments
from inat_typed.runtime.support.json_guards import is_mapping
from inat_typed.runtime.support.secrets import hide_secrets
from inat_typed.runtime.transport.effects import Steps

_POSITIONAL = inspect.Parameter.POSITIONAL_OR_KEYWORD
_EXPECTED_METHOD = (
    "expected a method of this client, followed by its arguments: inat.v2.observations.search, taxon_id=3"
)
_CURSOR_PARAMETERS = ("page", "per_page", "id_above", "id_below")
"""Parameters that pagination sets, so that they must not be given as extra parameters."""


@dataclass(frozen=True, slots=True)
class Collection:
    """An operation with its validated arguments by keyword, and the session that sends its requests.

    Attributes:
        session: Sends the requests.
        operation: The operation to paginate.
        arguments: Its arguments, without the page number.
        projection: The class that records are decoded into, or ``None`` for the generated model.
        is_raw: Whether records are kept as the JSON text that the service sent, for a download.
        skips_errors: Whether a download leaves out records that the service cannot return.
    """

    session: AnySession
    operation: AnyOperation
    arguments: Mapping[str, Any] = field(repr=False)
    projection: type[Any] | None = None
    is_raw: bool = False
    skips_errors: bool = False

    @property
    def request_operation(self) -> AnyOperation:
        """The operation to execute for each page, whose result ``to_batch`` converts.

        For raw records and projections, the result is a ``Batch``: it has keys that the records may lack.
        """
        if self.is_raw:
            return replace(self.operation, returns=Returns(kind="json", reader=self._parse_raw))
        if self.projection is None:
            return self.operation
        return replace(self.operation, returns=Returns(kind="json", reader=self._parse_projection))

    def to_batch(self, result: Any) -> Batch:
        """Return the result of ``request_operation`` as a batch."""
        if isinstance(result, Batch):
            return result
        if result is None:
            return batch_from_json(result)
        return batch_from_models(result, page_class(self.operation.returns))

    def _parse_raw(self, content: bytes) -> Batch:
        """Return the records in *content* as JSON text, with their keys."""
        from inat_typed.runtime.decoding.unexpected_data import warn_unexpected
        from inat_typed.runtime.pagination.ndjson import split_records
        from inat_typed.runtime.pagination.record_keys import read_record_keys

        keys = batch_from_json(read_record_keys(content))
        lines = split_records(content)
        records = [line for line in lines if line.startswith(b"{")]
        if len(records) != len(keys.records):
            raise DecodeError("the response is ambiguous JSON: two parsers find different numbers of records")
        for line in lines:
            if not line.startswith(b"{"):
                warn_unexpected(self.operation.id, "results", line.decode(), "it is left out")
        return Batch({}, records, keys.total, keys.page_size, keys.records)

    def _parse_projection(self, content: bytes) -> Batch:
        """Return the records in *content* as instances of the projection, with their keys."""
        from inat_typed.runtime.decoding.page import set_requested_fields
        from inat_typed.runtime.pagination.record_keys import read_record_keys
        from inat_typed.runtime.projection.decode import decode_projection
        from inat_typed.runtime.request.fields import field_tree

        projection = cast("type[Any]", self.projection)
        returns = self.operation.returns
        batch = batch_from_models(decode_projection(returns, projection, content), page_class(returns))
        if "fields" in self.arguments:
            set_requested_fields(batch.page, field_tree(self.arguments["fields"]))
        keys = batch_from_json(read_record_keys(content))
        return Batch(batch.page, batch.records, keys.total, keys.page_size, keys.records)

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit of the API that the operation belongs to."""
        config = self.session.config
        return config.limit_at(f"{config.base_url(self.operation.api)}/")

    @property
    def pagination(self) -> PaginationInfo:
        """The pagination limits of the operation."""
        return self.operation.pagination or PaginationInfo()

    def build_call(self, arguments: Mapping[str, Any]) -> Call[Any]:
        """Return the call for one page. *arguments* are those of the collection, changed for this page."""
        return build_sent_call(self._valid_call(arguments), self.session.config)

    def build_whole_call(self, arguments: Mapping[str, Any]) -> Call[Any]:
        """Return a call that is never sent: one for all records, with any number of IDs."""
        return build_call(self._valid_call(arguments), self.session.config)

    def _valid_call(self, arguments: Mapping[str, Any]) -> ValidCall[Any]:
        operation = self.request_operation
        return ValidCall(operation, valid_arguments(operation, arguments))

    def fetch(self, call: Call[Any]) -> Steps[Batch]:
        """Send *call* and return its records."""
        exchange = self.session.exchange
        if exchange.holds_back(call):
            return self.to_batch(call.empty_result())
        result = yield from exchange.exchange(call)
        return self.to_batch(result)

    def fetch_page(self, call: Call[Any]) -> Steps[Batch]:
        """Send *call*, which is one of several, and return its records.

        Raises:
            DryRunError: A dry run blocks the request. It was turned on after the first request.
        """
        exchange = self.session.exchange
        if exchange.holds_back(call):
            raise DryRunError(
                f"{self.operation.id}: a dry run was turned on before the last page arrived, so the records are "
                "incomplete; turn it on before the first page, or after the last one"
            )
        return self.to_batch((yield from exchange.exchange(call)))

    def is_dry(self) -> bool:
        """Return whether a dry run keeps the requests from being sent."""
        return self.build_whole_call(self.arguments).is_blocked(self.session.config.dry_run)


def collection_of(session: AnySession, method: object, args: tuple[Any, ...], keywords: dict[str, Any]) -> Collection:
    """Return the collection that *method* searches, after validating the arguments.

    Args:
        session: The session of the client that paginates.
        method: A method of the same client.
        args: Positional arguments of the method.
        keywords: Keyword arguments of the method.

    Raises:
        ArgumentTypeError: *method* is not a method of this client, has no pages, or does not accept the arguments.
        ArgumentValueError: An argument has an invalid value.
    """
    hide_secrets(keywords)
    operation = _operation(session, method)
    names = [each.name for each in inspect.signature(_callable(method)).parameters.values() if each.kind is _POSITIONAL]
    if len(args) > len(names):
        accepted = f"at most {len(names)} positional arguments" if names else "keyword arguments only"
        raise ArgumentTypeError(f"{operation.id}: expected {accepted}, got {len(args)} by position")
    if duplicates := set(names[: len(args)]) & keywords.keys():
        raise ArgumentTypeError(f"{operation.id}: {duplicates.pop()} was given twice, by position and by keyword")
    arguments = dict(zip(names, args, strict=False)) | keywords
    arguments = {name: value for name, value in arguments.items() if value is not None}
    _check_arguments(operation, arguments)
    valid = validate_call(operation, arguments)
    return Collection(session, operation, valid.arguments.as_mapping(), valid.projection)


def _callable(method: object) -> Any:
    return method


def _operation(session: AnySession, method: object) -> AnyOperation:
    operation: AnyOperation | None = getattr(method, "__operation__", None)
    if operation is None:
        if _is_result(method):
            raise ArgumentTypeError(
                f"paginate: got the result of a call; pass the method without calling it. {_EXPECTED_METHOD}"
            )
        raise ArgumentTypeError(f"paginate: {repr(method)[:200]} is not valid; {_EXPECTED_METHOD}")
    owner = getattr(method, "__self__", None)
    if owner is None:
        raise ArgumentTypeError(f"paginate: {operation.id} is not bound to a client; {_EXPECTED_METHOD}")
    if getattr(owner, "_session", None) is not session:
        raise ArgumentTypeError(f"paginate: {operation.id} belongs to another client; {_EXPECTED_METHOD}")
    if not is_paginated(operation):
        raise ArgumentTypeError(f"paginate: {operation.id} has no pages; call it directly")
    return operation


def _is_result(value: object) -> bool:
    return hasattr(value, "__pydantic_fields__") or inspect.iscoroutine(value)


def is_paginated(operation: AnyOperation) -> bool:
    """Return whether *operation* returns a collection in pages, or the records for a list of ids."""
    if operation.writes or not (operation.pagination or operation.parameter("page")):
        return False
    return operation.returns.kind == "list" or returns_page(operation.returns)


def _check_arguments(operation: AnyOperation, arguments: Mapping[str, Any]) -> None:
    if "page" in arguments:
        raise ArgumentValueError(f"{operation.id}: paginate sets page; omit it")
    if arguments.get("per_page") == 0:
        raise ArgumentValueError(
            f"{operation.id}: per_page=0 returns no records to paginate; to get the number of records, use .count()"
        )
    extra = arguments.get("extra_params")
    if is_mapping(extra) and (found := [name for name in _CURSOR_PARAMETERS if name in extra]):
        raise ArgumentValueError(f"{operation.id}: paginate sets {found[0]}; omit it from extra_params")
