"""The sandbox as an httpx transport, for the synchronous and the asynchronous client."""

from __future__ import annotations

import json
from typing import TypeVar

import httpx

from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.decoding.decoder import decode
from inat_typed.runtime.decoding.model import Model
from inat_typed.runtime.support.validation import check_whole_number
from inat_typed.sandbox.engine import Engine
from inat_typed.sandbox.fault_injection import ConnectionFault, InjectedFault, ResponseLost, check_operation
from inat_typed.sandbox.insertion import insert_record
from inat_typed.sandbox.request_log import SandboxRequest
from inat_typed.sandbox.request_parsing import RawRequest
from inat_typed.sandbox.tokens import APP_ID, APP_SECRET, PASSWORD

RecordT = TypeVar("RecordT", bound=Model)

LOGIN = "observer-01"
"""The user whom the sandbox logs in by default; the others are ``observer-02`` to ``observer-20``."""

_EXCEPTIONS: dict[ConnectionFault, type[httpx.TransportError]] = {
    "connection": httpx.ConnectError,
    "timeout": httpx.ReadTimeout,
    "disconnect": httpx.ReadError,
}


class Sandbox(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """An offline iNaturalist for tests and examples: ``INaturalist(transport=Sandbox())``.

    It implements every operation of v1, v2 and the web host on a small synthetic data set, with the validation, limits
    and error formats of the service. Writes are kept in memory. Sandboxes share nothing, and all start with the same
    data. v1 ignores unknown parameters, as the service does, with a ``SandboxWarning`` that names them. v2 rejects
    them; the service rejects unknown fields of a body only.

    ``login``, ``password``, ``app_id`` and ``app_secret`` are valid credentials. The consent page redirects at once, on
    behalf of ``login``.
    """

    login = LOGIN
    password = PASSWORD
    app_id = APP_ID
    app_secret = APP_SECRET
    is_made_up = True
    """Requests reach no real service, so the client applies no rate limit unless ``rate_limit=`` asks for one."""

    def __init__(self) -> None:
        self._engine = Engine()

    @property
    def requests(self) -> list[SandboxRequest]:
        """The requests received so far, oldest first."""
        return self._engine.requests

    def requests_for(self, operation: str) -> list[SandboxRequest]:
        """Return the requests received for one operation, oldest first.

        Args:
            operation: ``"v2.observations.create"``, or ``"observations.create"`` for both versions.

        Raises:
            ArgumentValueError: No operation has this name.
        """
        check_operation(operation)
        return [each for each in self.requests if each.matches(operation)]

    def add(self, record: RecordT) -> RecordT:
        """Add a record, and return it as the API returns it from then on.

            observation = sandbox.add(Observation(taxon=Taxon(name="Danaus plexippus"), quality_grade="research"))
            assert inat.v2.observations.get(observation.uuid).results == [observation]

        Fields that are not set get synthetic values. The user and the taxon of an observation are looked up by id,
        login or name, and added if they do not exist. Without a user, the observation belongs to ``login``.

        Args:
            record: An ``Observation``, ``Taxon``, ``User``, ``Place``, ``Project`` or ``ObservationField`` of
                ``inat_typed.v1`` or ``v2``; or an ``Identification`` or ``Comment`` for an observation that exists.

        Raises:
            ArgumentTypeError: The type of *record* is not one of these.
            ArgumentValueError: The id is taken, or the observation or parent does not exist.
        """
        with self._engine.state.lock:
            added = insert_record(self._engine.state, record)
            return decode(type(record), json.dumps(added).encode())

    def clear(self) -> None:
        """Delete all observations and everything written; users, taxa, places and projects stay."""
        with self._engine.state.lock:
            self._engine.state.clear()

    def fail_next(
        self,
        fault: int | ConnectionFault = 500,
        *,
        times: int = 1,
        operation: str | None = None,
        retry_after: float | None = None,
        message: str | None = None,
        executed: bool = False,
    ) -> None:
        """Make the next request fail. Token requests do not count unless *operation* names them.

            sandbox.fail_next(429, retry_after=2)
            sandbox.fail_next("timeout", operation="observations.create", executed=True)

        Args:
            fault: A status from 400 to 599; ``"connection"`` if the connection fails; ``"timeout"`` if no response
                arrives in time; ``"disconnect"`` if the server closes the connection before it responds.
            times: Number of requests that fail.
            operation: Wait for the next request of this operation, named with or without its version:
                ``"v2.observations.create"``.
            retry_after: ``Retry-After`` in seconds.
            message: Error message of the service.
            executed: Carry out the request all the same; only its response is lost or replaced.

        Raises:
            ArgumentTypeError: A value has the wrong type.
            ArgumentValueError: A value is invalid.
        """
        check_whole_number("fail_next", "times", times)
        injected = InjectedFault(
            fault=fault, operation=operation, retry_after=retry_after, message=message, executed=executed
        )
        with self._engine.state.lock:
            self._engine.faults += [injected] * times

    @property
    def user_consents(self) -> bool:
        """Whether ``login`` allows applications to act on their behalf; settable."""
        return self._engine.tokens.user_consents

    @user_consents.setter
    def user_consents(self, value: bool) -> None:
        self._engine.tokens.user_consents = value

    @property
    def code_lifetime(self) -> float:
        """Seconds until an authorization code expires, 600 by default; settable, for codes issued from then on."""
        return self._engine.tokens.code_lifetime

    @code_lifetime.setter
    def code_lifetime(self, seconds: float) -> None:
        self._engine.tokens.code_lifetime = seconds

    def access_token(self, login: str = LOGIN) -> str:
        """Return an OAuth token of a user, for ``INaturalist(access_token=...)``."""
        return self._engine.tokens.oauth(self._user_id(login))

    def jwt(self, login: str = LOGIN, *, lifetime: float = 24 * 60 * 60) -> str:
        """Return a JWT of a user.

        Args:
            login: The user.
            lifetime: Seconds until it expires; negative for an expired one.
        """
        return self._engine.tokens.jwt(self._user_id(login), lifetime)

    def _user_id(self, login: str) -> int:
        user = self._engine.state.user(login)
        if user is None:
            raise ArgumentValueError(
                f"login: {login!r} is not valid; expected 'observer-01' to 'observer-20', or a user that you added"
            )
        user_id: int = user["id"]
        return user_id

    def respond(self, request: RawRequest) -> tuple[int, dict[str, str], bytes]:
        """Return status, headers and body of the response to *request*.

        Raises:
            ResponseLost: ``fail_next`` suppresses the response.
        """
        response = self._engine.respond(request)
        headers = dict(response.headers)
        if response.status not in (204, 304):
            headers = {"Content-Type": response.content_type, **headers}
        return response.status, headers, response.body

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to a synchronous client."""
        request.read()
        return self._httpx_response(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to an asynchronous client."""
        await request.aread()
        return self._httpx_response(request)

    def _httpx_response(self, request: httpx.Request) -> httpx.Response:
        raw_request = RawRequest(
            method=request.method,
            path=request.url.raw_path.partition(b"?")[0].decode("ascii"),
            query=request.url.query.decode("ascii"),
            headers={name.lower(): value for name, value in request.headers.items()},
            body=request.content,
        )
        try:
            status, headers, body = self.respond(raw_request)
        except ResponseLost as lost:
            raise _EXCEPTIONS[lost.fault](str(lost), request=request) from None
        return httpx.Response(status, headers=headers, content=body, request=request)
