"""Decide which responses are cached and reused, and for whom. No I/O here: step generators around those of a retry.

A fresh response costs no request. A stale one with a validator (``ETag``) is revalidated. Each is kept under a key of
everything that may distinguish it: the whole request except its credentials, and the user it was sent for.
"""

from __future__ import annotations

import hashlib
import json
import logging
import re
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from email.utils import formatdate, parsedate_to_datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Generic, TypeVar

from hishel import (
    CacheMiss,
    CacheOptions,
    Entry,
    FromCache,
    Headers,
    IdleClient,
    InvalidateEntries,
    NeedRevalidation,
    NeedToBeUpdated,
    Request as CacheRequest,
    Response as CacheResponse,
    StoreAndUse,
)

from inat_typed.runtime.core.errors import INatError
from inat_typed.runtime.request.request import MISSING, Request, Response
from inat_typed.runtime.support.redaction import contains_token
from inat_typed.runtime.transport.effects import Steps, run_blocking

if TYPE_CHECKING:
    from inat_typed.runtime.cache.storage import CacheStorage

T = TypeVar("T")

_LOG = logging.getLogger("inat_typed")
_OPTIONS = CacheOptions(shared=False, supported_methods=["GET"])
"""Each user has a cache of their own, so it may keep what is ``private``."""

_CALLER_CACHES = frozenset(
    {"if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "pragma", "range"}
)
"""Headers of callers who do their own caching."""

ANONYMOUS = ""

Parse = Callable[[Response], T]
Fetch = Callable[[Request, Parse[T]], Steps[T]]
"""Sends a request as often as the retry settings allow, and parses the response."""


def cached_steps(
    storage: CacheStorage, request: Request, fetch: Fetch[T], parse: Parse[T], scope: str, owner: Callable[[], str]
) -> Steps[T]:
    """Return the result for *request* from the cache if possible, else by *fetch*.

    Args:
        storage: Where responses are kept.
        request: The request.
        fetch: Sends it.
        parse: Makes the result of a response.
        scope: Separates responses of different transports.
        owner: Returns whose responses may be used, ``ANONYMOUS`` for those of anonymous requests.
    """
    if request.writes:
        return (yield from _write(storage, request, fetch, parse, owner))
    if not _is_cacheable(request):
        return (yield from fetch(request, parse))
    lookup: _Lookup[T] = yield from run_blocking(lambda: _look_up(storage, request, parse, scope, owner()))
    if lookup.is_fresh:
        with suppress(INatError):  # a response that cannot be decoded is requested again
            value = parse(lookup.stored)
            _LOG.debug("%s: read from the cache", request.operation.id)
            return value
    try:
        value = yield from fetch(lookup.request, lookup.parse)
    except _UnusableEntryError:
        lookup.discard()
        value = yield from fetch(lookup.request, lookup.parse)
    yield from run_blocking(lookup.save)
    return value


def _write(
    storage: CacheStorage, request: Request, fetch: Fetch[T], parse: Parse[T], owner: Callable[[], str]
) -> Steps[T]:
    """Send a write, after which its author gets no older responses, even if its outcome is unknown."""

    def invalidate() -> None:
        storage.count_write({owner(), ANONYMOUS})

    yield from run_blocking(invalidate)
    try:
        value = yield from fetch(request, parse)
    except INatError:
        yield from run_blocking(invalidate)
        raise
    yield from run_blocking(invalidate)
    return value


class _UnusableEntryError(Exception):
    """The service says that the stored response is still valid, and it cannot be used."""


def _is_cacheable(request: Request) -> bool:
    """Return whether *request* reads from v1 or v2 and leaves caching to the client. The web host sends tokens."""
    if request.operation.api == "web" or request.form or request.files:
        return False
    headers = {name.lower(): value for name, value in request.headers.items()}
    if request.method != "GET" and not (request.method == "POST" and "x-http-method-override" in headers):
        return False
    return not _CALLER_CACHES & headers.keys() and headers.get("cache-control", "no-cache") == "no-cache"


def _key(request: Request, scope: str, owner: str, writes: int) -> str:
    """Return the key of a response: a digest, because URLs and headers may contain private data.

    It covers all headers, so that ``Vary`` holds whatever it names.
    """
    headers = sorted((name.lower(), value) for name, value in request.headers.items())
    headers = [header for header in headers if header[0] != "cache-control"]
    body = None if request.json is MISSING else request.json
    parts = [request.method, request.url, request.params, headers, body, scope, owner, writes]
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=repr).encode()).hexdigest()


_CACHE_REQUEST = CacheRequest(method="GET", url="")
"""The request that hishel is given: the key represents all details."""


@dataclass(slots=True)
class _Lookup(Generic[T]):
    """The stored response of a request, and whether it may be used."""

    storage: CacheStorage
    key: str
    original: Request
    parse_result: Parse[T]
    entry: Entry | None
    stored: Response
    """The stored response, if there is an entry."""

    is_fresh: bool = False
    state: CacheMiss | NeedRevalidation = field(
        default_factory=lambda: CacheMiss(request=_CACHE_REQUEST, options=_OPTIONS)
    )
    received: Response | None = None
    """The successful response that was received."""

    @property
    def request(self) -> Request:
        """The request to send: the original, or one that revalidates the stored response."""
        headers = self.state.request.headers
        given = {name: headers.get(name) for name in ("If-None-Match", "If-Modified-Since")}
        validators = {name: value for name, value in given.items() if value and value.isascii()}
        return replace(self.original, headers={**self.original.headers, **validators})

    def parse(self, response: Response) -> T:
        """Return the result of *response*, or of the stored response after "304 Not Modified"."""
        if response.status != HTTPStatus.NOT_MODIFIED or isinstance(self.state, CacheMiss):
            value = self.parse_result(response)
        elif isinstance(self._next_state(response), NeedToBeUpdated):
            try:
                value = self.parse_result(self.stored)
            except INatError as error:
                raise _UnusableEntryError from error
        else:
            raise _UnusableEntryError
        self.received = response
        return value

    def discard(self) -> None:
        """Continue as if nothing were stored."""
        self.state = CacheMiss(request=_CACHE_REQUEST, options=_OPTIONS)

    def save(self) -> None:
        """Store what was received, if it may be stored."""
        if self.received is None:
            return
        state = self._next_state(self.received)
        if isinstance(state, NeedToBeUpdated):
            entry = state.updating_entries[-1]
            self.storage.update(entry, entry.response.headers)
            return
        if self.entry is not None:
            self.storage.remove(self.entry)
        if isinstance(state, StoreAndUse) and _is_worth_storing(self.received):
            self.storage.add(self.key, _CACHE_REQUEST, state.response)

    def _next_state(self, response: Response) -> object:
        """Return what hishel decides about *response*."""
        state: object = self.state.next(_cache_response(response))
        while isinstance(state, InvalidateEntries):  # there is one entry, and it is replaced anyway
            state = state.next()
        return state


def _look_up(storage: CacheStorage, request: Request, parse: Parse[T], scope: str, owner: str) -> _Lookup[T]:
    key = _key(request, scope, owner, storage.times_written(owner))
    entry, body = storage.find(key) or (None, b"")
    headers = dict(entry.response.headers) if entry else {}
    stored = Response(status=HTTPStatus.OK, headers=headers, content=body)
    lookup = _Lookup(storage, key, request, parse, entry, stored)
    revalidates = any(name.lower() == "cache-control" for name in request.headers)
    asked = replace(_CACHE_REQUEST, headers=Headers({"Cache-Control": "no-cache"})) if revalidates else _CACHE_REQUEST
    state = IdleClient(options=_OPTIONS).next(asked, [entry] if entry else [])
    if isinstance(state, FromCache):
        lookup.is_fresh = True
    else:
        lookup.state = state
    return lookup


def _cache_response(response: Response) -> CacheResponse:
    """Return *response* as hishel sees it: dated by our clock, without cookies, fresh only as long as it says."""
    headers = {name: value for name, value in response.headers.items() if name not in ("age", "set-cookie")}
    headers["date"] = _date(response.headers)
    if not _has_lifetime(headers) and response.status != HTTPStatus.NOT_MODIFIED:
        headers["cache-control"] = ", ".join(filter(None, (headers.get("cache-control"), "no-cache")))
    return CacheResponse(response.status, Headers(headers), iter([response.content]))


def _date(headers: Mapping[str, str]) -> str:
    """Return when a response was made by our clock: ``Age`` counts, and the service's clock may be wrong."""
    now = time.time()
    try:
        age = max(0.0, float(headers.get("age", 0)))
    except ValueError:
        age = 0.0
    with suppress(ValueError, OverflowError):  # without a valid date, it was made now
        age = max(age, now - parsedate_to_datetime(headers.get("date", "")).timestamp())
    return formatdate(now - min(age, now), usegmt=True)


def _has_lifetime(headers: Mapping[str, str]) -> bool:
    return "expires" in headers or re.search(r"\bmax-age\s*=", headers.get("cache-control", "")) is not None


def _is_worth_storing(response: Response) -> bool:
    """Return whether a response is complete, contains no token, and can be reused or revalidated."""
    headers = response.headers
    usable = "etag" in headers or "last-modified" in headers or _has_lifetime(headers)
    return response.status == HTTPStatus.OK and usable and not contains_token(response.content)
