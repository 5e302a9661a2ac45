"""From our request to httpx and back. With what signs requests in and limits them, this module alone knows httpx."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from functools import cached_property, lru_cache
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlencode
from uuid import uuid4
from weakref import WeakKeyDictionary

import httpx

from inat_typed.runtime import wire_log
from inat_typed.runtime.config import Config
from inat_typed.runtime.errors import (
    AnswerTooLargeError,
    APIConnectionError,
    APITimeoutError,
    ArgumentValueError,
    ConfigurationError,
    DecodeError,
    INatError,
)
from inat_typed.runtime.forking import renew_in_children
from inat_typed.runtime.request import MISSING, Request, Response

if TYPE_CHECKING:
    from inat_typed.runtime.fetch import Fetching

Auth: TypeAlias = httpx.Auth
Transport: TypeAlias = httpx.BaseTransport
AsyncTransportLayer: TypeAlias = httpx.AsyncBaseTransport
HTTPClient: TypeAlias = httpx.Client
AsyncHTTPClient: TypeAlias = httpx.AsyncClient


wire_log.hide_cookies()

_WORLDS: WeakKeyDictionary[Any, str] = WeakKeyDictionary()
"""Transports that are not those of httpx."""


class _NoCookies(httpx.Cookies):
    """Keeps none: what was set for one user would go out with another one's token."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Leave them where they are."""


class _Own(httpx.Client):
    """The client that is made here."""

    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Those neither."""

    @cached_property
    def own_headers(self) -> dict[str, str]:
        return _own_headers(self.headers)


class _AsyncOwn(httpx.AsyncClient):
    """The client that is made here."""

    @property
    def cookies(self) -> httpx.Cookies:
        return _NO_COOKIES

    @cookies.setter
    def cookies(self, cookies: object) -> None:
        """Those neither."""

    @cached_property
    def own_headers(self) -> dict[str, str]:
        return _own_headers(self.headers)


_NO_COOKIES = _NoCookies()


def _own_headers(headers: httpx.Headers) -> dict[str, str]:
    """What a client says besides what a request says itself."""
    return {name: headers[name] for name in ("Accept-Encoding", "Connection")}


class _Pool:
    """What both transports share: the client is made on first use, and closed only if it was made here."""

    kind: str
    client_class: type[Any]
    own_class: type[Any]
    transport_class: type[Any]

    def __init__(self, config: Config, *, closed: bool = False) -> None:
        self._config = config
        self._lock = Lock()
        self._client: Any = None
        self._closed = closed
        renew_in_children(self)
        for given, wanted in ((config.http_client, self.client_class), (config.transport, self.transport_class)):
            if given is not None and not isinstance(given, wanted):
                raise ConfigurationError(
                    f"{self.kind} needs an httpx.{wanted.__name__}, not {type(given).__module__}.{type(given).__name__}"
                )

    @property
    def client(self) -> Any:
        self.check_open()
        with self._lock:
            if self._client is None:
                self._client = self._config.http_client or self.own_class(
                    transport=self._config.transport, timeout=self._config.timeout
                )
            return self._client

    def check_open(self) -> None:
        """Refuse to go on once this is closed.

        Raises:
            INatError: It is.
        """
        if self._closed:
            raise INatError(f"this {self.kind} is closed: make a new one, or call it inside its `with` block")

    @property
    def scope(self) -> str:
        """What tells answers that come this way from those that come another.

        A stand-in for the service is a world of its own; so is a client with headers, parameters or cookies of its own.
        """
        given = self._config.http_client
        transport = self._config.transport if given is None else getattr(given, "_transport", None)
        real = transport is None or isinstance(transport, (httpx.HTTPTransport, httpx.AsyncHTTPTransport))
        parts = [""] if real else [_WORLDS.setdefault(transport, uuid4().hex)]
        if given is not None:
            cookies = [(each.domain, each.path, each.name, each.value) for each in given.cookies.jar]
            parts += [repr(sorted(given.headers.items())), str(given.params), repr(sorted(cookies, key=repr))]
        return "\n".join(parts)

    def after_fork(self) -> None:
        """The parent's connections are left to the parent."""
        self._lock = Lock()
        self._client = None

    def _owned(self) -> Any:
        """The client to close, if there is one; from here on this transport is closed."""
        self._closed = True
        with self._lock:
            client, self._client = self._client, None
        return None if client is self._config.http_client else client

    def _gathering(self, request: Request, response: httpx.Response) -> _Gathering:
        if "," in response.headers.get("content-encoding", ""):  # a few bytes could become any number of them
            raise httpx.DecodingError("it is compressed more than once", request=response.request)
        return _Gathering(self._config.longest_answer, _DRIPS * self._timeout(request))

    def _timeout(self, request: Request) -> float:
        """Seconds for each step; files take longer, on their way and to be worked on."""
        if request.timeout is not None:
            return request.timeout
        return self._config.timeout * (_UPLOADS if request.files else 1)

    def _build(self, client: Any, request: Request, stack: ExitStack) -> httpx.Request:
        if isinstance(client, self.own_class) and _is_plain(request):
            return self._built(client, request)
        arguments: dict[str, Any] = {
            "params": list(request.params) or None,  # httpx drops the query of the address for an empty list
            "headers": dict(request.headers),
            "timeout": httpx.Timeout(self._timeout(request)),
        }
        if request.json is not MISSING:
            arguments["json"] = request.json
        if request.files or request.form:
            fields = [(name, (None, value)) for name, value in request.form]  # without a name: a field, not a file
            arguments["files"] = [*fields, *_file_fields(request, stack)]
        built: httpx.Request = client.build_request(request.method, request.url, **arguments)
        return built

    def _built(self, client: _Own, request: Request) -> httpx.Request:
        """What the client would build for *request*, to which it has nothing to add: in a tenth of the time.

        A transport that was handed in may look at all of it. httpx's own looks at what is sent: for that, addresses are
        read once, without their queries, and headers written once.
        """
        query = urlencode(request.params)
        extensions: dict[str, Any] = {"timeout": dict.fromkeys(_STEPS, self._timeout(request))}
        if self._config.transport is not None:
            url = f"{request.url}?{query}" if query else request.url
            headers = {**request.headers, **client.own_headers}
            return httpx.Request(request.method, url, headers=headers, extensions=extensions)
        address = _address(request.url)
        if query:
            extensions["target"] = b"%b?%b" % (address.raw_path, query.encode("ascii"))
        written = _written(address.netloc, (*request.headers.items(), *client.own_headers.items()))
        return httpx.Request(request.method, address, headers=written, stream=_NOTHING, extensions=extensions)

    def _asking(self, fetching: Fetching) -> httpx.Request:
        """What asks any host for a file: nothing of the client's own headers, cookies or sign-in is in it."""
        timeout = httpx.Timeout(self._timeout(fetching.request)).as_dict()
        headers = dict(fetching.request.headers)
        try:
            return httpx.Request("GET", fetching.address, headers=headers, extensions={"timeout": timeout})
        except httpx.InvalidURL as error:
            raise ArgumentValueError(f"{fetching.request.url} is not an address: {error}") from error


def _is_plain(request: Request) -> bool:
    """Whether nothing goes out but an address, and how we introduce ourselves."""
    return (
        request.json is MISSING
        and not (request.files or request.form)
        and request.headers.keys() <= _PLAIN_HEADERS
        and not (request.params and "?" in request.url)
    )


@lru_cache(maxsize=1_000)
def _address(url: str) -> httpx.URL:
    return httpx.URL(url)


@lru_cache(maxsize=100)
def _written(host: bytes, headers: tuple[tuple[str, str], ...]) -> httpx.Headers:
    return httpx.Headers([(b"Host", host), *((name.encode("ascii"), value.encode("ascii")) for name, value in headers)])


_NOTHING = httpx.ByteStream(b"")
_PLAIN_HEADERS = frozenset({"Accept", "User-Agent", "Cache-Control"})
_STEPS = ("connect", "read", "write", "pool")
_DRIPS = 10
"""So many times the timeout of one read may a whole answer take."""

_UPLOADS = 5
"""So many times as long may an upload take, unless the call says otherwise."""


class SyncTransport(_Pool):
    """Sends requests and waits for their responses."""

    kind = "INaturalist"
    client_class: type[httpx.Client] = httpx.Client
    own_class: type[httpx.Client] = _Own
    transport_class: type[httpx.BaseTransport] = httpx.BaseTransport

    def send(self, request: Request, auth: Auth | None) -> Response:
        """The response to *request*, whole; connection troubles as our own errors."""
        client = self.client
        with our_errors(request), ExitStack() as stack:
            built = self._build(client, request, stack)
            response = client.send(built, auth=auth, follow_redirects=False, stream=True)
            stack.callback(response.close)
            content = self._gathering(request, response)
            for chunk in response.iter_bytes():
                content.add(chunk)
            return _response(response, content)

    def fetch(self, fetching: Fetching) -> Response:
        """Fetch a file from any host; the response is without it."""
        client = self.client
        fetching.restart(_DRIPS * self._timeout(fetching.request))
        with our_errors(fetching.request):
            while True:
                asked = fetching.address
                response = client.send(self._asking(fetching), auth=None, follow_redirects=False, stream=True)
                try:
                    if fetching.begin(response.status_code, _headers(response)):
                        for chunk in response.iter_bytes():
                            fetching.add(chunk)
                finally:
                    response.close()
                if fetching.address == asked:
                    return Response(status=response.status_code, headers=_headers(response), content=b"")

    def close(self) -> None:
        """Close what was opened here. May be called again."""
        if (client := self._owned()) is not None:
            client.close()


class AsyncTransport(_Pool):
    """Sends requests and awaits their responses."""

    kind = "AsyncINaturalist"
    client_class: type[httpx.AsyncClient] = httpx.AsyncClient
    own_class: type[httpx.AsyncClient] = _AsyncOwn
    transport_class: type[httpx.AsyncBaseTransport] = httpx.AsyncBaseTransport

    async def send(self, request: Request, auth: Auth | None) -> Response:
        """The response to *request*, whole; connection troubles as our own errors."""
        client = self.client
        with our_errors(request), ExitStack() as stack:
            built = self._build(client, request, stack)
            response = await client.send(built, auth=auth, follow_redirects=False, stream=True)
            try:
                content = self._gathering(request, response)
                async for chunk in response.aiter_bytes():
                    content.add(chunk)
            finally:
                await response.aclose()
            return _response(response, content)

    async def fetch(self, fetching: Fetching) -> Response:
        """Fetch a file from any host; the response is without it."""
        client = self.client
        fetching.restart(_DRIPS * self._timeout(fetching.request))
        with our_errors(fetching.request):
            while True:
                asked = fetching.address
                response = await client.send(self._asking(fetching), auth=None, follow_redirects=False, stream=True)
                try:
                    if fetching.begin(response.status_code, _headers(response)):
                        async for chunk in response.aiter_bytes():
                            fetching.add(chunk)
                finally:
                    await response.aclose()
                if fetching.address == asked:
                    return Response(status=response.status_code, headers=_headers(response), content=b"")

    async def close(self) -> None:
        """Close what was opened here. May be called again."""
        if (client := self._owned()) is not None:
            await client.aclose()


class _Gathering:
    """The bytes of an answer as they come in: not too many, and not for too long."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most = most
        self._end = time.monotonic() + seconds
        self._chunks: list[bytes] = []
        self._size = 0

    def add(self, chunk: bytes) -> None:
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > self._most:
            error = AnswerTooLargeError(f"the answer has more than {self._most:,} bytes (the client's longest_answer)")
            error.sent = True
            raise error
        if time.monotonic() > self._end:
            raise httpx.ReadTimeout("the answer came too slowly")

    def whole(self) -> bytes:
        return b"".join(self._chunks)


def _response(response: httpx.Response, content: _Gathering) -> Response:
    return Response(status=response.status_code, headers=_headers(response), content=content.whole())


def _headers(response: httpx.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _file_fields(request: Request, stack: ExitStack) -> Iterator[tuple[str, tuple[str, Any, str]]]:
    """The files of *request*, open, as parts of a form: field, and in it name, content and media type."""
    from inat_typed.runtime.files import measured
    from inat_typed.runtime.sending import Sending

    parts = [(name, measured(file, request.operation.id)) for name, file in request.files]
    total, before = sum(part.size for _, part in parts), 0
    for name, part in parts:
        content = stack.enter_context(part.opened())
        yield name, (part.name, Sending(part, content, request.progress, before, total), part.media)
        before += part.size


@contextmanager
def our_errors(request: Request) -> Generator[None]:
    """No exception of httpx escapes. The messages name method and path alone: queries may hold what is private."""
    what = f"{request.method} {request.url}"
    try:
        yield
    except httpx.HTTPError as error:
        ours = _ours(what, error)
        ours.sent = _may_be_sent(request, error)
        raise ours from _without_frames(error)
    except UnicodeEncodeError as error:
        raise ArgumentValueError(_half_a_sign(what, error)) from None
    except (httpx.InvalidURL, httpx.StreamError) as error:
        raise APIConnectionError(f"{what}: {error or type(error).__name__}") from error


def _half_a_sign(what: str, error: UnicodeEncodeError) -> str:
    return f"{what}: a text cannot be sent, for {error.object[error.start]!r} in it is half of a sign"


def _without_frames(error: BaseException) -> BaseException:
    """*error* and what led to it, without the frames: their locals hold the headers that were sent."""
    led: BaseException | None = error
    while led is not None:
        led.__traceback__ = None
        led = led.__cause__ or led.__context__
    return error


def _ours(what: str, error: httpx.HTTPError) -> INatError:
    if isinstance(error, httpx.TimeoutException):
        return APITimeoutError(f"{what}: no answer in time ({type(error).__name__})")
    if isinstance(error, httpx.DecodingError):
        return DecodeError(f"{what}: the answer's compression is broken: {error}")
    return APIConnectionError(f"{what}: {error or type(error).__name__}")


def _may_be_sent(request: Request, error: httpx.HTTPError) -> bool:
    """Whether something of *request* itself, not of a token request before it, may have reached the service."""
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)):
        return False
    try:
        asked = error.request
    except RuntimeError:  # it does not know
        return True
    return asked.method == request.method and str(asked.url).partition("?")[0] == request.url
