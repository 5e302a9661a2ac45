"""The sandbox as an httpx transport, for either client."""

from __future__ import annotations

import httpx

from inat_typed.sandbox.engine import Engine, SandboxRequest
from inat_typed.sandbox.received import Received
from inat_typed.sandbox.tokens import APP_ID, APP_SECRET, PASSWORD

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
        """Status, headers and body of the answer to a request."""
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
        status, headers, body = self.respond(received)
        return httpx.Response(status, headers=headers, content=body, request=request)
