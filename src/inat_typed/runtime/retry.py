"""What is tried again, when, and how often. No I/O: a call is a generator that asks its driver to send and to wait."""

from __future__ import annotations

import math
import random
import sys
import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

from inat_typed.runtime import answer, options
from inat_typed.runtime.errors import (
    AnswerTooLargeError,
    APIConnectionError,
    ArgumentTypeError,
    ArgumentValueError,
    DecodeError,
    INatError,
    QuotaStoreError,
    RateLimitError,
    ServerError,
    UnexpectedDataError,
    WriteOutcomeUnknownError,
)
from inat_typed.runtime.operation import Operation
from inat_typed.runtime.request import Request, Response

T = TypeVar("T")
R = TypeVar("R")

_TRANSIENT = frozenset({500, 502, 503, 504})
_UNCLEAR = _TRANSIENT - {503}
"""After these nobody knows how far the service came; 503 says that it did not begin."""

_PERMANENT = ("Invalid response for status code 200", "Result window is too large")
"""Words of 500s that say the same however often one asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """How often a call is tried, and how long that may take.

    Reads are tried again after trouble on the way, 429, 500, 502, 503, 504 and answers that are cut off. Creates that
    take a ``uuid`` are too, for a second one makes no second record. Other writes are tried again only if nothing of
    them can have reached the service, or the service said that it did not take them (429, 503).
    """

    tries: int = 5
    """How often a call is sent at most; 1 turns trying again off."""

    seconds: float = 300.0
    """From the first try on, without the time that it waits for its turn: no other one begins after this."""

    backoff: float = 0.5
    """Seconds to wait before the second try; each further wait is twice as long, and a random part shorter."""

    longest: float = 60.0
    """Seconds: the longest wait that we choose ourselves. ``Retry-After`` of the service may ask for more."""

    def __post_init__(self) -> None:
        options.check_whole_number("Retry", "tries", self.tries)
        for name, most in (("seconds", math.inf), ("backoff", sys.float_info.max), ("longest", sys.float_info.max)):
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise ArgumentTypeError(f"Retry: {name} takes a number of seconds, not {type(value).__name__}")
            if not 0 <= value <= most:
                finite = "" if most == math.inf else " and finite"
                raise ArgumentValueError(f"Retry: {name} is at least 0{finite}, not {value!r}")

    def wait(self, tried: int, error: INatError) -> float:
        """Seconds to wait after *tried* tries, of which the last ended with *error*."""
        own: float = min(self.longest, self.backoff * 2 ** min(tried - 1, _DOUBLINGS)) * random.uniform(0.5, 1)  # noqa: S311
        asked = error.retry_after if isinstance(error, (RateLimitError, ServerError)) else None
        return max(own, asked or 0.0)


_DOUBLINGS = 60
"""After these any wait is longer than anybody waits, and much further no number goes."""

NEVER = Retry(tries=1)


class Send(NamedTuple):
    """Asks the driver to send the request, and to give back the response or the error that it ended with."""

    request: Request


class Wait(NamedTuple):
    """Asks the driver to wait."""

    seconds: float


class Do(Generic[R]):
    """Asks the driver to do some work that may have to wait for a disk; ``result`` is what came of it."""

    result: R

    def __init__(self, work: Callable[[], R]) -> None:
        self._work = work

    def run(self) -> None:
        """Do it."""
        self.result = self._work()


Step = Send | Wait | Do[Any]
Steps = Generator[Step, "Response | INatError | None", T]
Read = Callable[[Operation[T], Request, Response], T]


def steps(
    operation: Operation[T],
    request: Request,
    retry: Retry,
    clock: Callable[[], float] = time.monotonic,
    read: Read[T] = answer.read,
) -> Steps[T]:
    """The steps of one call, and what it answers; *read* makes that out of a response.

    By *clock*, which need not run while the call waits for its turn.

    Raises:
        WriteOutcomeUnknownError: It writes, may have been done by one of the tries, and must not be tried again.
        INatError: It failed, for the last time.
    """
    start = clock()
    tried = 0
    taken = False
    while True:
        received = yield Send(request)
        tried += 1
        try:
            if isinstance(received, Response):
                return read(operation, request, received)
            raise received or INatError("the driver gave nothing back")
        except INatError as error:
            taken |= request.writes and _may_be_taken(received, error)
            wait = retry.wait(tried, error)
            ends = tried >= retry.tries or clock() + wait - start > retry.seconds
            if ends or not _may_help(received, error) or (taken and request.uuid is None):
                if taken:  # perhaps by an earlier try: what the last one ended with says nothing of that
                    raise WriteOutcomeUnknownError(request.method, request.url, error, uuid=request.uuid) from error
                raise
        yield Wait(wait)


def _may_be_taken(received: Response | INatError | None, error: INatError) -> bool:
    """Whether the service may have done what it was asked for, all the same."""
    if isinstance(received, Response):
        return isinstance(error, DecodeError) or (isinstance(error, ServerError) and error.status in _UNCLEAR)
    return error.sent


def _may_help(received: Response | INatError | None, error: INatError) -> bool:
    """Whether another try may end otherwise."""
    if isinstance(error, ServerError):
        return error.status in _TRANSIENT and not any(words in error.message for words in _PERMANENT)
    if isinstance(error, DecodeError):
        cut_off = isinstance(received, Response) or error.sent  # else it was a token that could not be read
        return cut_off and not isinstance(error, (AnswerTooLargeError, UnexpectedDataError))
    return isinstance(error, (APIConnectionError, RateLimitError, QuotaStoreError))
