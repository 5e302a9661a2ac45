"""One call: an operation, the request for it, and what its response is decoded into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar, cast

from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.core.types import DryRun
from inat_typed.runtime.decoding.response import parse_response
from inat_typed.runtime.decoding.result_decoder import ModelDecoder, ResultDecoder
from inat_typed.runtime.projection.field_selection import select_fields
from inat_typed.runtime.request.build import build_request
from inat_typed.runtime.request.dry_run import blocks
from inat_typed.runtime.request.limits import check_size
from inat_typed.runtime.request.operation import Operation
from inat_typed.runtime.request.request import Request, Response
from inat_typed.runtime.request.validate import ValidArguments, validate_arguments

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Call(Generic[T]):
    """A call that is ready to be sent. ``dry_run`` is its own setting; others may block it as well."""

    operation: Operation[T]
    request: Request
    decoder: ResultDecoder[T]
    dry_run: DryRun = None

    def is_blocked(self, client: DryRun) -> bool:
        """Return whether a dry run of any layer keeps this call from being sent. *client* is the client's setting."""
        return blocks(self.request, self.dry_run, client)

    def parse(self, response: Response) -> T:
        """Return the result of *response*, or raise the error that it stands for."""
        return parse_response(self.operation, self.request, response, self.decoder)

    def empty_result(self) -> T:
        """Return what a dry run returns."""
        return self.decoder.empty()


@dataclass(frozen=True, slots=True)
class ValidCall(Generic[T]):
    """An operation and its validated arguments; ``projection`` is the caller's class for its records, if any."""

    operation: Operation[T]
    arguments: ValidArguments
    projection: type[Any] | None = None


def validate_call(operation: Operation[T], arguments: Mapping[str, object]) -> ValidCall[T]:
    """Check the arguments of a call.

    Raises:
        ArgumentTypeError: An unknown keyword, a missing one, or a value of the wrong type.
        ArgumentValueError: A value that the API does not allow, or a file that does not exist.
        ProjectionError: The class in ``fields`` does not fit what the operation returns.
    """
    projection, selected = select_fields(operation, arguments)
    return ValidCall(operation, validate_arguments(operation, selected), projection)


def build_call(valid: ValidCall[T], config: Config) -> Call[T]:
    """Build the request of a validated call."""
    request = build_request(valid.operation, valid.arguments, config)
    decoder: ResultDecoder[T]
    if valid.projection is None:
        decoder = ModelDecoder(valid.operation, request.requested)
    else:
        from inat_typed.runtime.projection.projection_decoder import ProjectionDecoder

        decoder = cast("ResultDecoder[T]", ProjectionDecoder(valid.operation, valid.projection, request.requested))
    return Call(valid.operation, request, decoder, valid.arguments.options.get("dry_run"))


def build_sent_call(valid: ValidCall[T], config: Config) -> Call[T]:
    """Build the request of a validated call that is sent as it is.

    Raises:
        ArgumentValueError: The service would refuse it because of its size.
    """
    call = build_call(valid, config)
    check_size(call.request, valid.arguments.values)
    return call


def prepare_call(operation: Operation[T], arguments: Mapping[str, object], config: Config) -> Call[T]:
    """Check the arguments of a call and build its request: see ``validate_call``."""
    return build_sent_call(validate_call(operation, arguments), config)
