"""OAuth tokens and JWTs, which the sandbox issues and validates itself."""

from __future__ import annotations

import base64
import hashlib
import secrets
import time
from collections.abc import Mapping
from typing import Any

import jwt

from inat_typed.sandbox.responses import ApiError

PASSWORD = "made-up-password"  # noqa: S105 - of synthetic users
APP_ID, APP_SECRET = "sandbox-app", "sandbox-app-secret"
LIFETIME = 24 * 60 * 60
CODE_LIFETIME = 10 * 60.0


class Tokens:
    """The tokens of one sandbox."""

    def __init__(self) -> None:
        self._secret = secrets.token_hex(64)
        self._oauth: dict[str, int] = {}
        self._codes: dict[str, tuple[float, Mapping[str, str]]] = {}
        self.user_consents: bool = True
        self.code_lifetime: float = CODE_LIFETIME

    def oauth(self, user_id: int) -> str:
        """Return a new OAuth token of a user."""
        token = secrets.token_hex(32)
        self._oauth[token] = user_id
        return token

    def jwt(self, user_id: int, lifetime: float = LIFETIME) -> str:
        """Return a new JWT of a user; an expired one if *lifetime*, in seconds, is negative."""
        claims = {"user_id": user_id, "exp": int(time.time() + lifetime)}
        return jwt.encode(claims, self._secret, algorithm="HS512")

    def oauth_user(self, token: str | None) -> int | None:
        """Return the user of an OAuth token, or ``None`` if it is not valid."""
        return self._oauth.get(token or "")

    def jwt_user(self, token: str | None) -> int | None:
        """Return the user of a JWT, or ``None`` if it is expired or not valid."""
        try:
            claims: dict[str, Any] = jwt.decode(token or "", self._secret, algorithms=["HS512"])
        except jwt.PyJWTError:
            return None
        return claims.get("user_id")

    def code(self, arguments: Mapping[str, str]) -> str:
        """Return a new authorization code for an authorization request."""
        code = secrets.token_urlsafe(16)
        self._codes[code] = time.monotonic() + self.code_lifetime, arguments
        return code

    def grant(self, arguments: Mapping[str, Any], users: Mapping[int, Mapping[str, Any]]) -> str:
        """Return an OAuth token for a password or an authorization code.

        Raises:
            ApiError: The credentials are not valid.
        """
        if arguments.get("grant_type") == "password":
            if (arguments.get("client_id"), arguments.get("client_secret")) != (APP_ID, APP_SECRET):
                raise ApiError(401, "invalid_client")
            user = next((key for key, each in users.items() if each["login"] == arguments.get("username")), None)
            if user is None or arguments.get("password") != PASSWORD:
                raise ApiError(400, "invalid_grant")
            return self.oauth(user)
        expires_at, request = self._codes.pop(str(arguments.get("code", "")), (0.0, None))
        if arguments.get("grant_type") != "authorization_code" or request is None or expires_at <= time.monotonic():
            raise ApiError(400, "invalid_grant")
        if request.get("redirect_uri") != arguments.get("redirect_uri") or request.get("client_id") != arguments.get(
            "client_id"
        ):
            raise ApiError(400, "invalid_grant")
        if challenge := request.get("code_challenge"):
            if _challenge(str(arguments.get("code_verifier", "")), request.get("code_challenge_method")) != challenge:
                raise ApiError(400, "invalid_grant")
        elif arguments.get("client_secret") != APP_SECRET:
            raise ApiError(401, "invalid_client")
        return self.oauth(1)


def _challenge(verifier: str, method: str | None) -> str:
    """Return the PKCE challenge for *verifier*."""
    if method != "S256":
        return verifier
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
