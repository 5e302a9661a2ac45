"""Which answers are kept and given again, and to whom. No I/O: steps around those of ``retry``.

A fresh answer costs no request. One that is stale but has a validator (``ETag``) is asked about. Every answer is kept
under a key of all that may tell it from another: the whole request, but for its credentials, and whose it is.
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
from typing import TYPE_CHECKING, TypeVar

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
    Request as Asked,
    Response as Told,
    StoreAndUse,
)

from inat_typed.runtime import answer
from inat_typed.runtime.errors import INatError
from inat_typed.runtime.operation import Operation
from inat_typed.runtime.redaction import holds_token
from inat_typed.runtime.request import MISSING, Request, Response
from inat_typed.runtime.retry import Do, Read, Steps

if TYPE_CHECKING:
    from inat_typed.runtime.cache_store import Store

T = TypeVar("T")

_LOG = logging.getLogger("inat_typed")
_OURS = CacheOptions(shared=False, supported_methods=["GET"])
"""Each identity has a cache of its own, so that it may keep what is ``private``."""

_OWN_AFFAIRS = frozenset({"if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since"}) | {
    "pragma",
    "range",
}
"""Whoever sends these speaks with caches by themselves."""

NOBODY = ""
Tries = Callable[[Request, Read[T]], Steps[T]]
"""Sends a request, as often as it may help, and reads what comes."""


def steps(
    store: Store, operation: Operation[T], request: Request, tries: Tries[T], scope: str, who: Callable[[], str]
) -> Steps[T]:
    """The steps of one call, answered out of *store* if they can be, else by *tries*.

    *who* is whose answers these are, ``NOBODY`` for everybody's; *scope* tells apart the ways that requests take.
    """
    if request.writes:
        return (yield from _writing(store, request, tries, who))
    if not _may_be_kept(request):
        return (yield from tries(request, answer.read))
    looking = Do(lambda: _look(store, request, scope, who()))
    yield looking
    found = looking.result
    if found.is_fresh:
        with suppress(INatError):  # what cannot be read is asked for again
            value = answer.read(operation, request, found.kept)
            _LOG.debug("%s: answered from the cache", operation.id)
            return value
    try:
        value = yield from tries(found.request, found.read)
    except _Spoilt:
        found.forget()
        value = yield from tries(found.request, found.read)
    yield Do(lambda: found.keep())
    return value


def _writing(store: Store, request: Request, tries: Tries[T], who: Callable[[], str]) -> Steps[T]:
    """A write, after which its author reads anew, signed in or not: also if nobody knows whether it was done."""
    count = Do(lambda: store.count_write({who(), NOBODY}))
    yield count
    try:
        value = yield from tries(request, answer.read)
    except INatError:
        yield count
        raise
    yield count
    return value


class _Spoilt(Exception):
    """The service says that what is kept is still good, and it cannot be used."""


def _may_be_kept(request: Request) -> bool:
    """Whether *request* reads of v1 or v2, and leaves caches to us. Tokens are the web host's."""
    if request.operation.api == "web" or request.form or request.files:
        return False
    headers = {name.lower(): value for name, value in request.headers.items()}
    if request.method != "GET" and not (request.method == "POST" and "x-http-method-override" in headers):
        return False
    return not _OWN_AFFAIRS & headers.keys() and headers.get("cache-control", "no-cache") == "no-cache"


def _key(request: Request, scope: str, who: str, written: int) -> str:
    """What an answer is kept under: a digest, for addresses and headers may hold what is private.

    All headers are in it, so that ``Vary`` holds whatever it names.
    """
    headers = sorted((name.lower(), value) for name, value in request.headers.items())
    headers = [header for header in headers if header[0] != "cache-control"]
    body = None if request.json is MISSING else request.json
    parts = [request.method, request.url, request.params, headers, body, scope, who, written]
    return hashlib.sha256(json.dumps(parts, sort_keys=True, default=repr).encode()).hexdigest()


_ASKED = Asked(method="GET", url="")
"""What hishel is told of every request: the key says all else."""


@dataclass(slots=True)
class _Found:
    """What is kept for a request, and what becomes of it."""

    store: Store
    key: str
    original: Request
    entry: Entry | None
    kept: Response
    """The response that is kept, if there is an entry."""

    is_fresh: bool = False
    state: CacheMiss | NeedRevalidation = field(default_factory=lambda: CacheMiss(request=_ASKED, options=_OURS))
    received: Response | None = None
    """The good answer that came."""

    @property
    def request(self) -> Request:
        """The request to send: one that asks about what is kept, or the original."""
        asks = {name: self.state.request.headers.get(name) for name in ("If-None-Match", "If-Modified-Since")}
        validators = {name: value for name, value in asks.items() if value and value.isascii()}
        return replace(self.original, headers={**self.original.headers, **validators})

    def read(self, operation: Operation[T], request: Request, response: Response) -> T:
        """As ``answer.read``, but that "not modified" answers what is kept."""
        if response.status != HTTPStatus.NOT_MODIFIED or isinstance(self.state, CacheMiss):
            value = answer.read(operation, request, response)
        elif isinstance(self._next(response), NeedToBeUpdated):
            try:
                value = answer.read(operation, request, self.kept)
            except INatError as error:
                raise _Spoilt from error
        else:
            raise _Spoilt
        self.received = response
        return value

    def forget(self) -> None:
        """Go on as if nothing had been kept: it cannot be read."""
        self.state = CacheMiss(request=_ASKED, options=_OURS)

    def keep(self) -> None:
        """Keep what came, if it may be kept."""
        if self.received is None:
            return
        state = self._next(self.received)
        if isinstance(state, NeedToBeUpdated):
            self.store.update(state.updating_entries[-1], state.updating_entries[-1].response.headers)
            return
        if self.entry is not None:
            self.store.remove(self.entry)
        if isinstance(state, StoreAndUse) and _is_worth_keeping(self.received):
            self.store.add(self.key, _ASKED, state.response)

    def _next(self, response: Response) -> object:
        """What hishel makes of *response*."""
        state: object = self.state.next(_told(response))
        while isinstance(state, InvalidateEntries):  # there is one entry, and it goes anyway
            state = state.next()
        return state


def _look(store: Store, request: Request, scope: str, who: str) -> _Found:
    key = _key(request, scope, who, store.times_written(who))
    entry, body = store.find(key) or (None, b"")
    headers = dict(entry.response.headers) if entry else {}
    found = _Found(store, key, request, entry, Response(status=HTTPStatus.OK, headers=headers, content=body))
    anew = any(name.lower() == "cache-control" for name in request.headers)
    asked = replace(_ASKED, headers=Headers({"Cache-Control": "no-cache"})) if anew else _ASKED
    state = IdleClient(options=_OURS).next(asked, [entry] if entry else [])
    if isinstance(state, FromCache):
        found.is_fresh = True
    else:
        found.state = state
    return found


def _told(response: Response) -> Told:
    """A response as hishel takes it: dated by our own clock, without cookies, good as long as it says and no longer."""
    headers = {name: value for name, value in response.headers.items() if name not in ("age", "set-cookie")}
    headers["date"] = _date(response.headers)
    if not _says_how_long(headers) and response.status != HTTPStatus.NOT_MODIFIED:
        headers["cache-control"] = ", ".join(filter(None, (headers.get("cache-control"), "no-cache")))
    return Told(response.status, Headers(headers), iter([response.content]))


def _date(headers: Mapping[str, str]) -> str:
    """When a response was made, by our clock: ``Age`` counts, and the service's clock may go wrong."""
    now = time.time()
    try:
        age = max(0.0, float(headers.get("age", 0)))
    except ValueError:
        age = 0.0
    try:
        age = max(age, now - parsedate_to_datetime(headers.get("date", "")).timestamp())
    except (ValueError, OverflowError):
        """There is no date, or none that can be read: it was made now."""
    return formatdate(now - min(age, now), usegmt=True)


def _says_how_long(headers: Mapping[str, str]) -> bool:
    return "expires" in headers or re.search(r"\bmax-age\s*=", headers.get("cache-control", "")) is not None


def _is_worth_keeping(response: Response) -> bool:
    """Whether an answer is whole, holds no token, and can be of use: as it is, or to be asked about."""
    headers = response.headers
    usable = "etag" in headers or "last-modified" in headers or _says_how_long(headers)
    return response.status == HTTPStatus.OK and usable and not holds_token(response.content)
