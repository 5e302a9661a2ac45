"""Send requests with httpx. Only this package imports it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from threading import Lock
from typing import Any, TypeAlias, cast
from uuid import uuid4
from weakref import WeakKeyDictionary

import httpx

from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.core.errors import ArgumentValueError, ConfigurationError, INatError
from inat_typed.runtime.request.request import MISSING, Request, Response
from inat_typed.runtime.support.event_loops import has_ended, run_in_loop, running_event_loop
from inat_typed.runtime.support.fork import reset_after_fork
from inat_typed.runtime.transport import wire_log
from inat_typed.runtime.transport.bounded_read import BodyReader, BufferedBody, read_timeout
from inat_typed.runtime.transport.echoed_secrets import without_echoes
from inat_typed.runtime.transport.effects import Send
from inat_typed.runtime.transport.environment import connection_settings, create_client
from inat_typed.runtime.transport.httpx_errors import translate_errors
from inat_typed.runtime.transport.read_limits import AsyncHeaderDeadline, HeaderDeadline

Transport: TypeAlias = httpx.BaseTransport
AsyncTransportLayer: TypeAlias = httpx.AsyncBaseTransport
HTTPClient: TypeAlias = httpx.Client
AsyncHTTPClient: TypeAlias = httpx.AsyncClient

wire_log.hide_secrets_in_logs()

_CUSTOM_TRANSPORTS: WeakKeyDictionary[Any, str] = WeakKeyDictionary()
"""Transports other than those of httpx -> a name for each."""


class _HTTPTransport(ABC):
    """Base class of both transports. They create httpx clients on first use, and close only those that they created."""

    client_name: str
    client_class: type[Any]
    transport_class: type[Any]
    header_deadline: type[HeaderDeadline]

    def __init__(self, config: Config, *, closed: bool = False) -> None:
        self._config = config
        self._lock = Lock()
        self._closed = closed
        self._settings: dict[str, Any] | None = None
        reset_after_fork(self)
        given = {
            "http_client": (config.http_client, self.client_class),
            "transport": (config.transport, self.transport_class),
        }
        for name, (value, expected) in given.items():
            if value is not None and not isinstance(value, expected):
                raise ConfigurationError(
                    f"{name}: {self.client_name} needs an httpx.{expected.__name__}, not "
                    f"{type(value).__module__}.{type(value).__name__}"
                )

    def open(self) -> None:
        """Read the proxies and certificates of the environment, unless that was done: it takes a fraction of a second.

        Raises:
            ConfigurationError: An environment variable is not valid.
            INatError: This transport is closed.
        """
        if self._closed:
            raise INatError(f"this {self.client_name} is closed; make a new one, or call it inside its `with` block")
        with self._lock:
            if self._settings is None:
                is_own = self._config.http_client is None and self._config.transport is None
                self._settings = connection_settings() if is_own else {}

    def _create_client(self) -> Any:
        """Return a new httpx client; the connections of the environment must have been read."""
        transport, settings = self._config.transport, self._settings or {}
        arguments = {"transport": transport, "timeout": self._config.timeout, "cookies": _no_cookies(), **settings}
        return create_client(self.client_class, arguments)

    @abstractmethod
    def after_fork(self) -> None:
        """Leave the connections to the parent process."""

    @property
    def cache_scope(self) -> str:
        """A text that separates cached responses received this way from those received in other ways.

        A custom transport (such as a sandbox) has a scope of its own, and so has an httpx client with headers,
        parameters or cookies of its own.
        """
        given = self._config.http_client
        transport = self._config.transport if given is None else getattr(given, "_transport", None)
        is_real = transport is None or isinstance(transport, (httpx.HTTPTransport, httpx.AsyncHTTPTransport))
        parts = [""] if is_real else [_CUSTOM_TRANSPORTS.setdefault(transport, uuid4().hex)]
        if given is not None:
            cookies = [(cookie.domain, cookie.path, cookie.name, cookie.value) for cookie in given.cookies.jar]
            parts += [repr(sorted(given.headers.items())), str(given.params), repr(sorted(cookies, key=repr))]
        return "\n".join(parts)

    def _build(self, client: Any, effect: Send, stack: ExitStack) -> httpx.Request:
        """Return the httpx request; *stack* closes the files in it."""
        request = effect.request
        headers = dict(request.headers)
        seconds = read_timeout(request, self._config)
        timeout, trace = httpx.Timeout(seconds), self.header_deadline(seconds)
        if effect.foreign_url:
            return _foreign_request(effect, headers, {"timeout": timeout.as_dict(), "trace": trace})
        if effect.token is not None:
            headers["Authorization"] = f"Bearer {effect.token}"
        arguments: dict[str, Any] = {
            "params": list(request.params) or None,  # httpx drops the query of the URL for an empty list
            "headers": headers,
            "timeout": timeout,
            "extensions": {"trace": trace},
        }
        if request.json is not MISSING:
            arguments["json"] = request.json
        if request.files or request.form:
            fields = [(name, (None, value)) for name, value in request.form]  # no file name: a field, not a file
            arguments["files"] = [*fields, *_open_files(request, stack)]
        built: httpx.Request = client.build_request(request.method, request.url, **arguments)
        return built

    def _body(self, effect: Send) -> BodyReader:
        return effect.body or BufferedBody(effect.request, self._config)


class SyncHTTPTransport(_HTTPTransport):
    """Sends requests and waits for their responses."""

    client_name = "INaturalist"
    client_class: type[httpx.Client] = httpx.Client
    transport_class: type[httpx.BaseTransport] = httpx.BaseTransport
    header_deadline: type[HeaderDeadline] = HeaderDeadline
    _client: httpx.Client | None = None

    @property
    def client(self) -> httpx.Client:
        """The httpx client.

        Raises:
            ConfigurationError: An environment variable is not valid.
            INatError: This transport is closed.
        """
        self.open()
        with self._lock:
            if self._client is None:
                self._client = self._config.http_client or self._create_client()
            return cast("httpx.Client", self._client)

    def after_fork(self) -> None:
        """Leave the connections to the parent process."""
        self._lock = Lock()
        self._client = None

    def send(self, effect: Send) -> Response:
        """Send a request and return the response.

        Raises:
            INatError: The connection failed, or the body could not be received.
        """
        client = self.client
        body = self._body(effect)
        with translate_errors(effect.request) as received, ExitStack() as stack:
            request = self._build(client, effect, stack)
            response = client.send(request, auth=None, follow_redirects=False, stream=True)
            received.status = response.status_code
            stack.callback(response.close)
            headers = _headers(response)
            if body.start(response.status_code, headers):
                for chunk in response.iter_bytes():
                    body.add(chunk)
            received_response = Response(status=response.status_code, headers=headers, content=body.content())
            return without_echoes(effect, received_response)

    def close(self) -> None:
        """Close the connections made here. Can be called again."""
        self._closed = True
        with self._lock:
            client, self._client = self._client, None
        if client is not None and client is not self._config.http_client:
            with suppress(httpx.HTTPError, OSError):  # a connection that is broken need not be closed
                client.close()


@dataclass(frozen=True, slots=True)
class _LoopClient:
    """The httpx client of one event loop, and an async generator that closes it."""

    client: httpx.AsyncClient
    lifetime: AsyncGenerator[None]


class AsyncHTTPTransport(_HTTPTransport):
    """Sends requests and awaits their responses.

    Connections belong to an event loop, so each loop gets an httpx client of its own: with ``asyncio.run``, each run.
    """

    client_name = "AsyncINaturalist"
    client_class: type[httpx.AsyncClient] = httpx.AsyncClient
    transport_class: type[httpx.AsyncBaseTransport] = httpx.AsyncBaseTransport
    header_deadline: type[HeaderDeadline] = AsyncHeaderDeadline

    def __init__(self, config: Config, *, closed: bool = False) -> None:
        super().__init__(config, closed=closed)
        self._loops: dict[object, _LoopClient] = {}

    def after_fork(self) -> None:
        """Leave the connections to the parent process."""
        self._lock = Lock()
        self._loops = {}

    async def loop_client(self) -> httpx.AsyncClient:
        """Return the httpx client of the running event loop.

        Raises:
            ConfigurationError: An environment variable is not valid.
            INatError: This transport is closed.
        """
        self.open()
        given: httpx.AsyncClient | None = self._config.http_client
        if given is not None:
            return given
        loop = running_event_loop()
        created: _LoopClient | None = None
        with self._lock:
            if loop not in self._loops:
                self._loops = {each: client for each, client in self._loops.items() if not has_ended(each)}
                client = self._create_client()
                self._loops[loop] = created = _LoopClient(client, self._until_loop_ends(client, loop))
            found = self._loops[loop]
        if created:
            await anext(created.lifetime)  # from here on, the loop closes the generator when it ends
        return found.client

    async def _until_loop_ends(self, client: httpx.AsyncClient, loop: object) -> AsyncGenerator[None]:
        """Close *client* when this generator is closed: event loops do that with open generators before they end."""
        try:
            yield
        finally:
            with self._lock:
                self._loops.pop(loop, None)
            with suppress(httpx.HTTPError, OSError):  # a connection that is broken need not be closed
                await client.aclose()

    async def send(self, effect: Send) -> Response:
        """Send a request and return the response.

        Raises:
            INatError: The connection failed, or the body could not be received.
        """
        client = await self.loop_client()
        body = self._body(effect)
        with translate_errors(effect.request) as received, ExitStack() as stack:
            request = self._build(client, effect, stack)
            response = await client.send(request, auth=None, follow_redirects=False, stream=True)
            received.status = response.status_code
            try:
                headers = _headers(response)
                if body.start(response.status_code, headers):
                    async for chunk in response.aiter_bytes():
                        body.add(chunk)
            finally:
                await response.aclose()
            received_response = Response(status=response.status_code, headers=headers, content=body.content())
            return without_echoes(effect, received_response)

    async def close(self) -> None:
        """Close the connections made here, those of other event loops when they next get to it. Can be called again."""
        self._closed = True
        with self._lock:
            loops, self._loops = self._loops, {}
        current = running_event_loop()
        for loop, found in loops.items():
            if loop is current:
                await found.lifetime.aclose()
            else:
                run_in_loop(loop, found.lifetime.aclose)


def _no_cookies() -> CookieJar:
    """Return a cookie jar that accepts none: a cookie set for one user must not go out with another user's token."""
    return CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))


def _foreign_request(effect: Send, headers: Mapping[str, str], extensions: dict[str, Any]) -> httpx.Request:
    """Return a request to any host, with nothing of the client in it."""
    try:
        return httpx.Request(effect.request.method, effect.foreign_url, headers=headers, extensions=extensions)
    except httpx.InvalidURL as error:
        raise ArgumentValueError(f"{effect.request.url} is not a valid URL: {error}") from error


def _headers(response: httpx.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def _open_files(request: Request, stack: ExitStack) -> Iterator[tuple[str, tuple[str, Any, str]]]:
    """Open the files of *request*; yield each as a form field with its name, content and media type."""
    from inat_typed.runtime.multipart.part import prepare_part
    from inat_typed.runtime.multipart.upload_stream import UploadStream

    parts = [(name, prepare_part(file, request.operation.id)) for name, file in request.files]
    total, before = sum(part.size for _, part in parts), 0
    for name, part in parts:
        content = stack.enter_context(part.open())
        yield name, (part.name, UploadStream(part, content, request.progress, before, total), part.media_type)
        before += part.size
