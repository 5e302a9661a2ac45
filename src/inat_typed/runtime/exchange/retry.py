"""Retry requests that failed on the way, as long as a second attempt can do no harm."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from inat_typed.runtime.config.retry_config import Retry
from inat_typed.runtime.core.errors import (
    APIConnectionError,
    DecodeError,
    INatError,
    QuotaStoreError,
    RateLimitError,
    ResponseTooLargeError,
    ServerError,
    UnexpectedDataError,
    WriteOutcomeUnknownError,
)
from inat_typed.runtime.request.request import Request, Response
from inat_typed.runtime.transport.effects import Sleep, Steps

T = TypeVar("T")

Attempt = Callable[[], Steps[Response]]
"""Sends the request once."""

Parse = Callable[[Response], T]
"""Makes the result of a response, or raises the error that it stands for."""

_TRANSIENT = frozenset({500, 502, 503, 504})
_OUTCOME_UNKNOWN = _TRANSIENT - {503}
"""After these the service may have done the work; a 503 says that it did not begin."""

_PERMANENT = ("Invalid response for status code 200", "Result window is too large")
"""Messages of 500s that do not go away by retrying."""


def retry_steps(
    request: Request,
    retry: Retry,
    attempt: Attempt,
    parse: Parse[T],
    clock: Callable[[], float] = time.monotonic,
) -> Steps[T]:
    """Send a request until it succeeds or a retry cannot help, and return the parsed result.

    Reads are retried after connection errors, 429, 500, 502, 503, 504 and broken responses. Writes that are
    idempotent (they create a record with a UUID) are retried likewise. Other writes are retried only if nothing of
    them can have reached the service, or the service said that it did not accept them (429, 503).

    Args:
        request: What is sent.
        retry: How often, and for how long.
        attempt: Sends it once.
        parse: Makes the result.
        clock: Measures ``max_elapsed``; it may stand still while the call waits for the rate limit.

    Raises:
        WriteOutcomeUnknownError: It writes, one of the attempts may have succeeded, and it must not be repeated.
        INatError: The last attempt failed.
    """
    start = clock()
    attempts = 0
    may_be_done = False
    while True:
        response: Response | None = None
        attempts += 1
        try:
            response = yield from attempt()
            return parse(response)
        except INatError as error:
            may_be_done |= request.writes and _may_have_been_done(response, error)
            delay = retry.delay(attempts, error)
            is_last = attempts >= retry.max_attempts or clock() + delay - start > retry.max_elapsed
            is_unsafe = may_be_done and request.uuid is None
            if is_last or is_unsafe or not _can_help(response, error):
                if may_be_done:  # perhaps by an earlier attempt: the last error says nothing about that
                    raise WriteOutcomeUnknownError(request.method, request.url, error, uuid=request.uuid) from error
                raise
        yield Sleep(delay)


def _may_have_been_done(response: Response | None, error: INatError) -> bool:
    """Return whether the service may have carried out the request although *error* was raised."""
    if response is not None:
        return isinstance(error, DecodeError) or (isinstance(error, ServerError) and error.status in _OUTCOME_UNKNOWN)
    return error.sent


def _can_help(response: Response | None, error: INatError) -> bool:
    """Return whether another attempt may end differently."""
    if isinstance(error, ServerError):
        return error.status in _TRANSIENT and not any(message in error.message for message in _PERMANENT)
    if isinstance(error, DecodeError):
        is_broken = response is not None or error.sent  # otherwise it was the response to a token request
        return is_broken and not isinstance(error, (ResponseTooLargeError, UnexpectedDataError))
    return isinstance(error, (APIConnectionError, RateLimitError, QuotaStoreError))
