"""The sandbox as an httpx transport, for either client."""

from __future__ import annotations

import json
from typing import TypeVar

import httpx

from inat_typed.runtime.decode import decode
from inat_typed.runtime.errors import ArgumentValueError
from inat_typed.runtime.model import Model
from inat_typed.sandbox import filling
from inat_typed.sandbox.engine import Engine
from inat_typed.sandbox.received import Received
from inat_typed.sandbox.remembered import SandboxRequest
from inat_typed.sandbox.tokens import APP_ID, APP_SECRET, PASSWORD
from inat_typed.sandbox.trouble import Loss, Lost, Trouble, check_operation

RecordT = TypeVar("RecordT", bound=Model)

LOGIN = "observer-01"
"""A person of every sandbox; all others have logins like it, up to ``observer-20``."""


class Sandbox(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """An iNaturalist of one's own: ``INaturalist(transport=Sandbox())``.

    It answers every operation of v1, v2 and the web host over a small made-up data set, with the service's manners;
    what is written is kept in memory. Each sandbox is a world of its own, and they all begin alike. Unlike the real
    v2, it refuses query parameters that it does not know.

    ``login``, ``password``, ``app_id`` and ``app_secret`` sign one of its people in. Whoever comes to its page for
    consent is that person, and is sent back at once.
    """

    login = LOGIN
    password = PASSWORD
    app_id = APP_ID
    app_secret = APP_SECRET
    is_made_up = True
    """Nobody is to be spared: no rate limit holds, unless one is asked for."""

    def __init__(self) -> None:
        self._engine = Engine()

    @property
    def requests(self) -> list[SandboxRequest]:
        """What was received, in order, for assertions."""
        return self._engine.requests

    def received(self, operation: str) -> list[SandboxRequest]:
        """What was received of one operation, in order.

        Args:
            operation: ``"v2.observations.create"``, or ``"observations.create"`` for whichever version.

        Raises:
            ArgumentValueError: There is no such operation.
        """
        check_operation(operation)
        return [each for each in self.requests if each.is_of(operation)]

    def add(self, record: RecordT) -> RecordT:
        """Put a record in, and give it as it is answered now.

            seen = sandbox.add(Observation(taxon=Taxon(name="Danaus plexippus"), quality_grade="research"))
            assert inat.v2.observations.get(seen.uuid).results == [seen]

        What the record says stands; what it does not say is made up. The person and the taxon of an observation are
        found by id, login or name, and added if there are none; it is the own one of ``login`` if it says nobody's.

        Args:
            record: An ``Observation``, ``Taxon``, ``User``, ``Place``, ``Project``, ``ObservationField``, or for an
                observation that is there an ``Identification`` or a ``Comment``; of ``inat_typed.v1`` or ``v2``.

        Raises:
            ArgumentTypeError: It is something else.
            ArgumentValueError: It has the id of another, or belongs to something that is not there.
        """
        with self._engine.world.lock:
            shown = filling.add(self._engine.world, record)
            return decode(type(record), json.dumps(shown).encode())

    def clear(self) -> None:
        """Take out all observations, and all that was written; people, taxa, places and projects stay."""
        with self._engine.world.lock:
            self._engine.world.clear()

    def fail_next(
        self,
        how: int | Loss = 500,
        *,
        times: int = 1,
        operation: str | None = None,
        retry_after: float | None = None,
        message: str | None = None,
        done: bool = False,
    ) -> None:
        """Have the next request go wrong; requests for tokens are spared. After that, the next such call.

            sandbox.fail_next(429, retry_after=2)
            sandbox.fail_next("timeout", operation="observations.create", done=True)

        Args:
            how: A status from 400 to 599; ``"connection"``: nothing is reached; ``"timeout"``: no answer comes in time;
                ``"cut off"``: the connection breaks before the answer.
            times: How many requests.
            operation: Only of this operation, with or without its version: ``"v2.observations.create"``.
            retry_after: Seconds to say in ``Retry-After``.
            message: What the service says.
            done: The request is carried out all the same: only its answer is lost.

        Raises:
            ArgumentTypeError: A value has the wrong type.
            ArgumentValueError: A value that cannot be.
        """
        if times < 1:
            raise ArgumentValueError(f"fail_next: times is at least 1, not {times!r}")
        trouble = Trouble(how=how, operation=operation, retry_after=retry_after, message=message, done=done)
        with self._engine.world.lock:
            self._engine.troubles += [trouble] * times

    @property
    def consents(self) -> bool:
        """Whether that person lets applications act for them; may be set."""
        return self._engine.tokens.consents

    @consents.setter
    def consents(self, consents: bool) -> None:
        self._engine.tokens.consents = consents

    @property
    def code_lifetime(self) -> float:
        """Seconds that the code for a token is good, ten minutes; may be set, and holds for codes from then on."""
        return self._engine.tokens.code_lifetime

    @code_lifetime.setter
    def code_lifetime(self, seconds: float) -> None:
        self._engine.tokens.code_lifetime = seconds

    def access_token(self, login: str = LOGIN) -> str:
        """An OAuth token of one of its people, as ``INaturalist(access_token=...)`` takes it."""
        return self._engine.tokens.oauth(self._user_id(login))

    def jwt(self, login: str = LOGIN, *, lifetime: float = 24 * 60 * 60) -> str:
        """A JWT of one of its people; *lifetime* is in seconds, negative for one that has expired."""
        return self._engine.tokens.jwt(self._user_id(login), lifetime)

    def _user_id(self, login: str) -> int:
        user = self._engine.world.user(login)
        if user is None:
            raise ValueError(f"there is nobody called {login!r} here; there are observer-01 to observer-20")
        user_id: int = user["id"]
        return user_id

    def respond(self, received: Received) -> tuple[int, dict[str, str], bytes]:
        """Status, headers and body of the answer to a request.

        Raises:
            Lost: ``fail_next`` says that there is none.
        """
        reply = self._engine.reply(received)
        headers = (
            {"Content-Type": reply.media, **reply.headers} if reply.status not in (204, 304) else dict(reply.headers)
        )
        return reply.status, headers, reply.body

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a synchronous client."""
        request.read()
        return self._response(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer an asynchronous client."""
        await request.aread()
        return self._response(request)

    def _response(self, request: httpx.Request) -> httpx.Response:
        received = Received(
            method=request.method,
            path=request.url.raw_path.partition(b"?")[0].decode("ascii"),
            query=request.url.query.decode("ascii"),
            headers={name.lower(): value for name, value in request.headers.items()},
            body=request.content,
        )
        try:
            status, headers, body = self.respond(received)
        except Lost as lost:
            raise _LOSSES[lost.how](str(lost), request=request) from None
        return httpx.Response(status, headers=headers, content=body, request=request)


_LOSSES: dict[Loss, type[httpx.TransportError]] = {
    "connection": httpx.ConnectError,
    "timeout": httpx.ReadTimeout,
    "cut off": httpx.ReadError,
}
