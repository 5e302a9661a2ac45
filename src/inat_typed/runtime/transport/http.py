"""Send requests with httpx. Only this package imports it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from http.cookiejar import CookieJar, DefaultCookiePolicy
from threading import Lock
from typing import Any, TypeAlias
from uuid import uuid4
from weakref import WeakKeyDictionary

import httpx

from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.core.errors import ArgumentValueError, ConfigurationError, INatError
from inat_typed.runtime.request.request import MISSING, Request, Response
from inat_typed.runtime.support.fork import reset_after_fork
from inat_typed.runtime.transport import wire_log
from inat_typed.runtime.transport.bounded_read import BodyReader, BufferedBody, read_timeout
from inat_typed.runtime.transport.effects import Send
from inat_typed.runtime.transport.httpx_errors import translate_errors

Transport: TypeAlias = httpx.BaseTransport
AsyncTransportLayer: TypeAlias = httpx.AsyncBaseTransport
HTTPClient: TypeAlias = httpx.Client
AsyncHTTPClient: TypeAlias = httpx.AsyncClient

wire_log.hide_cookies()

_CUSTOM_TRANSPORTS: WeakKeyDictionary[Any, str] = WeakKeyDictionary()
"""Transports other than those of httpx -> a name for each."""


class _HTTPTransport:
    """Base class of both transports. It creates the httpx client on first use, and closes it only if it created it."""

    client_name: str
    client_class: type[Any]
    transport_class: type[Any]

    def __init__(self, config: Config, *, closed: bool = False) -> None:
        self._config = config
        self._lock = Lock()
        self._client: Any = None
        self._closed = closed
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

    @property
    def client(self) -> Any:
        """The httpx client.

        Raises:
            INatError: This transport is closed.
        """
        if self._closed:
            raise INatError(f"this {self.client_name} is closed; make a new one, or call it inside its `with` block")
        with self._lock:
            if self._client is None:
                self._client = self._config.http_client or self.client_class(
                    transport=self._config.transport, timeout=self._config.timeout, cookies=_no_cookies()
                )
            return self._client

    def open(self) -> None:
        """Make the httpx client unless there is one: loading certificates takes a fraction of a second.

        Raises:
            INatError: This transport is closed.
        """
        self.client  # noqa: B018

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

    def after_fork(self) -> None:
        """Leave the connections to the parent process."""
        self._lock = Lock()
        self._client = None

    def _close(self) -> Any:
        """Refuse further requests; return the client to close, if there is one that was made here."""
        self._closed = True
        with self._lock:
            client, self._client = self._client, None
        return None if client is self._config.http_client else client

    def _build(self, client: Any, effect: Send, stack: ExitStack) -> httpx.Request:
        """Return the httpx request; *stack* closes the files in it."""
        request = effect.request
        headers = dict(request.headers)
        timeout = httpx.Timeout(read_timeout(request, self._config))
        if effect.foreign_url:
            return _foreign_request(effect, headers, timeout)
        if effect.token is not None:
            headers["Authorization"] = f"Bearer {effect.token}"
        arguments: dict[str, Any] = {
            "params": list(request.params) or None,  # httpx drops the query of the URL for an empty list
            "headers": headers,
            "timeout": timeout,
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
            return Response(status=response.status_code, headers=headers, content=body.content())

    def close(self) -> None:
        """Close the connections made here. Can be called again."""
        if (client := self._close()) is not None:
            client.close()


class AsyncHTTPTransport(_HTTPTransport):
    """Sends requests and awaits their responses."""

    client_name = "AsyncINaturalist"
    client_class: type[httpx.AsyncClient] = httpx.AsyncClient
    transport_class: type[httpx.AsyncBaseTransport] = httpx.AsyncBaseTransport

    async def send(self, effect: Send) -> Response:
        """Send a request and return the response.

        Raises:
            INatError: The connection failed, or the body could not be received.
        """
        client = self.client
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
            return Response(status=response.status_code, headers=headers, content=body.content())

    async def close(self) -> None:
        """Close the connections made here. Can be called again."""
        if (client := self._close()) is not None:
            await client.aclose()


def _no_cookies() -> CookieJar:
    """Return a cookie jar that accepts none: a cookie set for one user must not go out with another user's token."""
    return CookieJar(policy=DefaultCookiePolicy(allowed_domains=[]))


def _foreign_request(effect: Send, headers: Mapping[str, str], timeout: httpx.Timeout) -> httpx.Request:
    """Return a request to any host, with nothing of the client in it."""
    try:
        return httpx.Request(
            effect.request.method, effect.foreign_url, headers=headers, extensions={"timeout": timeout.as_dict()}
        )
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
