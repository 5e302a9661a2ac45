"""Faults that ``Sandbox.fail_next`` injects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.suggestions import did_you_mean
from inat_typed.sandbox.responses import ApiError, Response, error_response
from inat_typed.sandbox.routing import TABLES

ConnectionFault = Literal["connection", "timeout", "disconnect"]
"""A fault without a response: the connection fails, the response never arrives, or the server closes the connection."""

_REASONS = {429: "Too Many Requests", 500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable"}


class ResponseLost(Exception):
    """Raised instead of returning a response."""

    def __init__(self, fault: ConnectionFault) -> None:
        super().__init__(f"injected by Sandbox.fail_next: {fault}")
        self.fault: ConnectionFault = fault


@dataclass(frozen=True, slots=True, kw_only=True)
class InjectedFault:
    """A fault for one request.

    Raises:
        ArgumentTypeError: A value has the wrong type.
        ArgumentValueError: A value is invalid.
    """

    fault: int | ConnectionFault
    operation: str | None = None
    retry_after: float | None = None
    message: str | None = None
    executed: bool = False

    def __post_init__(self) -> None:
        fault = self.fault
        if isinstance(fault, bool) or not isinstance(fault, (int, str)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentTypeError(f"fail_next: fault takes {_accepted()}, not {fault!r}")
        if isinstance(fault, str) and fault not in get_args(ConnectionFault):
            raise ArgumentValueError(
                f"fail_next: fault {fault!r} is not valid; expected {_accepted()}."
                f"{did_you_mean(fault, get_args(ConnectionFault))}"
            )
        if isinstance(fault, int) and not 400 <= fault <= 599:
            raise ArgumentValueError(f"fail_next: fault {fault} is not valid; expected {_accepted()}")
        if isinstance(fault, str) and (self.retry_after is not None or self.message is not None):
            raise ArgumentValueError(
                f"fail_next: {fault!r} sends no response; retry_after and message need a status, such as 429"
            )
        if self.executed and fault == "connection":
            raise ArgumentValueError(
                "fail_next: executed=True needs a request that arrives; use 'timeout', 'disconnect' or a status"
            )
        if self.operation is not None:
            check_operation(self.operation)

    def applies_to(self, operation: AnyOperation | None) -> bool:
        """Return whether the fault is for *operation*; token requests fail only if they are named."""
        if self.operation is None:
            return operation is None or not _issues_tokens(operation)
        return operation is not None and self.operation in operation_names(operation)

    def response(self, api: str) -> Response:
        """Return the error response in the format of *api*.

        Raises:
            ResponseLost: The fault has no response.
        """
        if isinstance(self.fault, str):
            raise ResponseLost(self.fault)
        message = self.message or _REASONS.get(self.fault, "Injected by Sandbox.fail_next")
        response = error_response(ApiError(self.fault, message), api)
        if self.retry_after is not None:
            response.headers["Retry-After"] = f"{self.retry_after:g}"
        return response


def operation_names(operation: AnyOperation) -> tuple[str, str]:
    """Return the names of *operation*: ``v2.observations.search``, and ``observations.search`` for both versions."""
    return f"{operation.api}.{operation.id}", operation.id


def check_operation(name: str) -> None:
    """Check that *name* is the name of an operation, with or without its version.

    Raises:
        ArgumentValueError: No operation has this name.
    """
    known = {each for table in TABLES.values() for operation in table.values() for each in operation_names(operation)}
    if name not in known:
        hint = did_you_mean(name, known)
        raise ArgumentValueError(
            f"operation: {name!r} is not valid; expected a name such as 'observations.search' or 'v2.taxa.get'.{hint}"
        )


def _issues_tokens(operation: AnyOperation) -> bool:
    return operation.api == "web" and operation.id.startswith(("oauth.", "users."))


def _accepted() -> str:
    return f"a status from 400 to 599, {', '.join(map(repr, get_args(ConnectionFault)))}"
