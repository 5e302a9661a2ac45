"""Retry requests that failed on the way, as long as a second attempt can do no harm."""

from __future__ import annotations

import time
from collections.abc import Callable
from http import HTTPStatus
from typing import TypeVar

from inat_typed.runtime.config.retry_config import Retry
from inat_typed.runtime.core.errors import (
    APIConnectionError,
    APIStatusError,
    CertificateError,
    DecodeError,
    INatError,
    QuotaStoreError,
    RateLimitError,
    ResponseTooLargeError,
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

_TRANSIENT = frozenset({408, 500, 502, 503, 504})
_FIRST_STATUS_OF_CONTENT_NETWORKS = 520
"""Statuses from here on come from a content network in front of the service that could not reach it."""

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

    Reads are retried after connection errors, 408, 429, 500, 502, 503, 504, 520 and above, and broken responses.
    Writes that are idempotent (they create a record with a UUID) are retried after the same errors, except for broken
    responses. Other writes are retried only if nothing of them can have reached the service, and after 429: any other
    of these statuses may come from a server in front of a service that did the work.

    Args:
        request: What is sent.
        retry: How often, and for how long.
        attempt: Sends it once.
        parse: Makes the result.
        clock: Measures ``max_elapsed``; it may stand still while the call waits for the rate limit.

    Raises:
        DecodeError: The response cannot be decoded. A write is not repeated then: the service has done it.
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
            if isinstance(error, DecodeError):
                error.status = error.status if response is None else response.status
                if request.writes and _is_success(response, error):
                    raise _written(error, request) from error.__cause__
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
    if response is None:
        return error.sent
    # Any other status below 500 is a refusal: 400, 403, 404, 409, 422 ...
    is_redirect = HTTPStatus.MULTIPLE_CHOICES <= response.status < HTTPStatus.BAD_REQUEST
    is_timeout = response.status == HTTPStatus.REQUEST_TIMEOUT
    return is_redirect or is_timeout or response.status >= HTTPStatus.INTERNAL_SERVER_ERROR


def _is_success(response: Response | None, error: DecodeError) -> bool:
    if response is None and not error.sent:  # it was the response to a token request
        return False
    return error.status is not None and HTTPStatus.OK <= error.status < HTTPStatus.MULTIPLE_CHOICES


def _written(error: DecodeError, request: Request) -> DecodeError:
    """Return *error* with the information that the write was probably carried out."""
    if request.uuid:
        advice = f"look for the record with uuid {request.uuid} before you repeat the call"
    else:
        advice = "read the record that it changes before you repeat the call"
    written = type(error)(f"{error}. The service reported success, so the write was probably carried out: {advice}")
    written.sent, written.written, written.status = True, True, error.status
    return written


def _can_help(response: Response | None, error: INatError) -> bool:
    """Return whether another attempt may end differently."""
    if isinstance(error, DecodeError):
        is_broken = response is not None or error.sent  # otherwise it was the response to a token request
        return is_broken and not isinstance(error, (ResponseTooLargeError, UnexpectedDataError))
    if isinstance(error, APIStatusError) and not isinstance(error, RateLimitError):
        is_transient = error.status in _TRANSIENT or error.status >= _FIRST_STATUS_OF_CONTENT_NETWORKS
        return is_transient and not any(message in error.message for message in _PERMANENT)
    is_connection_error = isinstance(error, APIConnectionError) and not isinstance(error, CertificateError)
    return is_connection_error or isinstance(error, (RateLimitError, QuotaStoreError))
