"""An independent OAuth server on this machine: authlib with Flask.

Ours are the users, the storage of codes, and two endpoints of iNaturalist that need a token: ``/users/api_token`` and
``/v2/users/me``.
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

USER, PASSWORD = "user", "a password"
PUBLIC, CONFIDENTIAL, SECRET = "public-app", "confidential-app", "a secret"
KEY = "the signing key of this server, which has to be long enough for the algorithm HS512"


@dataclass
class Client:
    """An application, with the interface that authlib expects."""

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
        """Accept any port, as iNaturalist does (RFC 8252, 7.3)."""
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
    """An authorization code."""

    code: str
    client_id: str
    redirect_uri: str
    code_challenge: str | None
    code_challenge_method: str | None
    expires_at: float
    nonce: str | None = None

    def get_redirect_uri(self) -> str:
        return self.redirect_uri

    def get_scope(self) -> str:
        return ""


@dataclass
class Token:
    """An access token."""

    user: str

    def is_expired(self) -> bool:
        return False

    def is_revoked(self) -> bool:
        return False

    def get_scope(self) -> str:
        return ""


@dataclass
class ServerState:
    """The state and the settings of one server."""

    consents: bool = True
    code_lifetime: float = 300.0
    codes: dict[str, Code] = field(default_factory=dict[str, Code])
    tokens: dict[str, Token] = field(default_factory=dict[str, Token])
    grants: list[str] = field(default_factory=list[str])
    """The types of the grants that succeeded."""

    address: str = ""

    @property
    def clients(self) -> dict[str, Client]:
        return {each.client_id: each for each in (Client(PUBLIC), Client(CONFIDENTIAL, SECRET))}


def application(state: ServerState) -> Flask:
    """Return the server as a Flask application."""
    app = Flask("oauth")

    def save_token(token: dict[str, Any], request: Any) -> None:
        state.tokens[token["access_token"]] = Token(request.user)
        state.grants.append(request.payload.grant_type)

    server: Any = AuthorizationServer(app, query_client=state.clients.get, save_token=save_token)
    _register_grants(server, state)

    @app.get("/oauth/authorize")
    def authorize() -> Any:  # pyright: ignore[reportUnusedFunction]
        grant = server.get_consent_grant(end_user=USER)
        return server.create_authorization_response(grant_user=USER if state.consents else None, grant=grant)

    @app.post("/oauth/token")
    def token() -> Any:  # pyright: ignore[reportUnusedFunction]
        return server.create_token_response()

    _add_protected_endpoints(app, state)
    return app


def _register_grants(server: Any, state: ServerState) -> None:
    class CodeGrant(grants.AuthorizationCodeGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ["none", "client_secret_post"]  # noqa: RUF012

        def save_authorization_code(self, code: str, request: Any) -> None:
            data = request.payload.data
            state.codes[code] = Code(
                code,
                request.client.client_id,
                request.payload.redirect_uri,
                data.get("code_challenge"),
                data.get("code_challenge_method"),
                time.time() + state.code_lifetime,
            )

        def query_authorization_code(self, code: str, client: Any) -> Any:
            found = state.codes.get(code)
            if found is None or found.client_id != client.client_id or found.expires_at <= time.time():
                return None
            return found

        def delete_authorization_code(self, authorization_code: Any) -> None:
            del state.codes[authorization_code.code]

        def authenticate_user(self, authorization_code: Any) -> str:
            return USER

    class PasswordGrant(grants.ResourceOwnerPasswordCredentialsGrant):
        TOKEN_ENDPOINT_AUTH_METHODS = ["client_secret_post"]  # noqa: RUF012

        def authenticate_user(self, username: str, password: str) -> str | None:
            return USER if (username, password) == (USER, PASSWORD) else None

    server.register_grant(CodeGrant, [CodeChallenge(required=True)])
    server.register_grant(PasswordGrant)


def _add_protected_endpoints(app: Flask, state: ServerState) -> None:
    class Validator(BearerTokenValidator):
        def authenticate_token(self, token_string: str) -> Token | None:
            return state.tokens.get(token_string)

    protector: Any = ResourceProtector()
    protector.register_token_validator(Validator())

    @app.get("/users/api_token")
    def api_token() -> Any:  # pyright: ignore[reportUnusedFunction]
        try:
            with protector.acquire() as token:
                claims = {"user": token.user, "exp": int(time.time()) + 86_400}
        except HTTPException:  # redirect to the login page, as iNaturalist does
            return redirect(f"{state.address}/login")
        return jsonify(api_token=jwt.encode(claims, KEY, algorithm="HS512"))

    @app.get("/v2/users/me")
    def me() -> Any:  # pyright: ignore[reportUnusedFunction]
        try:
            claims = jwt.decode(request.headers["Authorization"].removeprefix("Bearer "), KEY, algorithms=["HS512"])
        except (KeyError, jwt.PyJWTError):
            return Response(json.dumps({"status": "401", "errors": [{"message": "Unauthorized"}]}), 401)
        return jsonify(total_results=1, results=[{"id": 1, "login": claims["user"]}])


class JSONRequests:
    """WSGI middleware that accepts token requests as JSON, as iNaturalist does; the standard has only forms."""

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
        response: Iterable[bytes] = self.app(environ, start)
        return response


@contextmanager
def serving(state: ServerState) -> Generator[str]:
    """Serve for the duration of the block; yields the URL."""
    server = make_server("127.0.0.1", 0, JSONRequests(application(state)), threaded=True)
    state.address = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield state.address
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
