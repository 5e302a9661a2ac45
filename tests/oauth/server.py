"""An OAuth server that nobody here wrote: authlib's server side, with Flask, on this machine.

What is ours is what every server has of its own: who there is, how a code is kept, and the two addresses of iNaturalist
that stand behind a token, ``/users/api_token`` and ``/v2/users/me``.
"""

from __future__ import annotations

import io
import json
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Thread
from typing import Any
from urllib.parse import urlencode

import jwt
from authlib.integrations.flask_oauth2 import AuthorizationServer, ResourceProtector
from authlib.oauth2.rfc6749 import grants
from authlib.oauth2.rfc6750 import BearerTokenValidator
from authlib.oauth2.rfc7636 import CodeChallenge
from flask import Flask, Response, jsonify, redirect, request
from werkzeug.exceptions import HTTPException
from werkzeug.serving import make_server

USER, PASSWORD = "somebody", "a password"
PUBLIC, CONFIDENTIAL, SECRET = "public-app", "confidential-app", "a secret"
KEY = "the key of this house, with which it signs what is its own; it is long enough for HS512"


@dataclass
class Client:
    """An application, as authlib asks about it."""

    client_id: str
    client_secret: str = ""
    redirect_uri: str = "http://127.0.0.1/callback"

    def get_client_id(self) -> str:
        return self.client_id

    def get_default_redirect_uri(self) -> str:
        return self.redirect_uri

    def get_allowed_scope(self, scope: str) -> str:
        return scope or ""

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        """Any port, as for iNaturalist: RFC 8252, 7.3."""
        return redirect_uri.startswith("http://127.0.0.1:") and redirect_uri.endswith("/callback")

    def check_client_secret(self, client_secret: str) -> bool:
        return client_secret == self.client_secret

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:
        return method == ("client_secret_post" if self.client_secret else "none")

    def check_response_type(self, response_type: str) -> bool:
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        return grant_type in ("authorization_code", "password")


@dataclass
class Code:
    """A code that was handed out."""

    code: str
    client_id: str
    redirect_uri: str
    code_challenge: str | None
    code_challenge_method: str | None
    ends: float
    nonce: str | None = None

    def get_redirect_uri(self) -> str:
        return self.redirect_uri

    def get_scope(self) -> str:
        return ""


@dataclass
class Token:
    """An access token that was handed out."""

    user: str

    def is_expired(self) -> bool:
        return False

    def is_revoked(self) -> bool:
        return False

    def get_scope(self) -> str:
        return ""


@dataclass
class House:
    """The state of one server, and how it behaves."""

    consents: bool = True
    code_lifetime: float = 300.0
    codes: dict[str, Code] = field(default_factory=dict[str, Code])
    tokens: dict[str, Token] = field(default_factory=dict[str, Token])
    grants: list[str] = field(default_factory=list[str])
    """The grants that succeeded."""

    address: str = ""

    @property
    def clients(self) -> dict[str, Client]:
        return {each.client_id: each for each in (Client(PUBLIC), Client(CONFIDENTIAL, SECRET))}


def application(house: House) -> Flask:
    """The server, as a Flask application."""
    app = Flask("oauth")

    def save_token(token: dict[str, Any], asked: Any) -> None:
        house.tokens[token["access_token"]] = Token(asked.user)
        house.grants.append(asked.payload.grant_type)

    server: Any = AuthorizationServer(app, query_client=house.clients.get, save_token=save_token)
    _register_grants(server, house)

    @app.get("/oauth/authorize")
    def authorize() -> Any:  # pyright: ignore[reportUnusedFunction]
        grant = server.get_consent_grant(end_user=USER)
        return server.create_authorization_response(grant_user=USER if house.consents else None, grant=grant)

    @app.post("/oauth/token")
    def token() -> Any:  # pyright: ignore[reportUnusedFunction]
        return server.create_token_response()

    _add_what_stands_behind_a_token(app, house)
    return app


def _register_grants(server: Any, house: House) -> None:
    class WithCode(grants.AuthorizationCodeGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ["none", "client_secret_post"]  # noqa: RUF012

        def save_authorization_code(self, code: str, request: Any) -> None:
            data = request.payload.data
            house.codes[code] = Code(
                code,
                request.client.client_id,
                request.payload.redirect_uri,
                data.get("code_challenge"),
                data.get("code_challenge_method"),
                time.time() + house.code_lifetime,
            )

        def query_authorization_code(self, code: str, client: Any) -> Any:
            found = house.codes.get(code)
            if found is None or found.client_id != client.client_id or found.ends <= time.time():
                return None
            return found

        def delete_authorization_code(self, authorization_code: Any) -> None:
            del house.codes[authorization_code.code]

        def authenticate_user(self, authorization_code: Any) -> str:
            return USER

    class WithPassword(grants.ResourceOwnerPasswordCredentialsGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_post"]  # noqa: RUF012

        def authenticate_user(self, username: str, password: str) -> str | None:
            return USER if (username, password) == (USER, PASSWORD) else None

    server.register_grant(WithCode, [CodeChallenge(required=True)])
    server.register_grant(WithPassword)


def _add_what_stands_behind_a_token(app: Flask, house: House) -> None:
    class Validator(BearerTokenValidator):
        def authenticate_token(self, token_string: str) -> Token | None:
            return house.tokens.get(token_string)

    protector: Any = ResourceProtector()
    protector.register_token_validator(Validator())

    @app.get("/users/api_token")
    def api_token() -> Any:  # pyright: ignore[reportUnusedFunction]
        try:
            with protector.acquire() as token:
                claims = {"user": token.user, "exp": int(time.time()) + 86_400}
        except HTTPException:  # this house shows its login page then, as iNaturalist does
            return redirect(f"{house.address}/login")
        return jsonify(api_token=jwt.encode(claims, KEY, algorithm="HS512"))

    @app.get("/v2/users/me")
    def me() -> Any:  # pyright: ignore[reportUnusedFunction]
        try:
            claims = jwt.decode(request.headers["Authorization"].removeprefix("Bearer "), KEY, algorithms=["HS512"])
        except (KeyError, jwt.PyJWTError):
            return Response(json.dumps({"status": "401", "errors": [{"message": "Unauthorized"}]}), 401)
        return jsonify(total_results=1, results=[{"id": 1, "login": claims["user"]}])


class JSONTaken:
    """iNaturalist takes the token request as JSON as well as as a form, which the standard knows alone."""

    def __init__(self, app: Any) -> None:
        self.app = app

    def __call__(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        if environ.get("CONTENT_TYPE") == "application/json":
            given = json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
            body = urlencode({name: value for name, value in given.items() if value is not None}).encode()
            environ |= {
                "wsgi.input": io.BytesIO(body),
                "CONTENT_LENGTH": str(len(body)),
                "CONTENT_TYPE": "application/x-www-form-urlencoded",
            }
        answer: Iterable[bytes] = self.app(environ, start)
        return answer


@contextmanager
def serving(house: House) -> Generator[str]:
    """Serve *house* while the block runs; gives its address."""
    server = make_server("127.0.0.1", 0, JSONTaken(application(house)), threaded=True)
    house.address = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield house.address
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
