"""Signing in to a sandbox: OAuth tokens, and JWTs that it mints and checks itself."""

from __future__ import annotations

import base64
import hashlib
import secrets
import time
from collections.abc import Mapping
from typing import Any

import jwt

from inat_typed.sandbox.refusals import Refused

PASSWORD = "made-up-password"  # noqa: S105 - of people who do not exist
APP_ID, APP_SECRET = "sandbox-app", "sandbox-app-secret"
LIFETIME = 24 * 60 * 60
CODE_LIFETIME = 10 * 60.0


class Tokens:
    """The tokens of one sandbox."""

    def __init__(self) -> None:
        self._secret = secrets.token_hex(64)
        self._oauth: dict[str, int] = {}
        self._codes: dict[str, tuple[float, Mapping[str, str]]] = {}
        self.consents: bool = True
        self.code_lifetime: float = CODE_LIFETIME

    def oauth(self, user_id: int) -> str:
        """A new OAuth token for a person."""
        token = secrets.token_hex(32)
        self._oauth[token] = user_id
        return token

    def jwt(self, user_id: int, lifetime: float = LIFETIME) -> str:
        """A new JWT for a person; with a negative lifetime, one that has expired."""
        claims = {"user_id": user_id, "exp": int(time.time() + lifetime)}
        return jwt.encode(claims, self._secret, algorithm="HS512")

    def oauth_user(self, token: str | None) -> int | None:
        """Whose OAuth token this is."""
        return self._oauth.get(token or "")

    def jwt_user(self, token: str | None) -> int | None:
        """Whose JWT this is; expired and foreign ones are nobody's, as at the real service."""
        try:
            claims: dict[str, Any] = jwt.decode(token or "", self._secret, algorithms=["HS512"])
        except jwt.PyJWTError:
            return None
        return claims.get("user_id")

    def code(self, given: Mapping[str, str]) -> str:
        """A code for an application that sent a person here."""
        code = secrets.token_urlsafe(16)
        self._codes[code] = time.monotonic() + self.code_lifetime, given
        return code

    def grant(self, given: Mapping[str, Any], users: Mapping[int, Mapping[str, Any]]) -> str:
        """An OAuth token for a password or a code.

        Raises:
            Refused: The credentials are wrong.
        """
        if given.get("grant_type") == "password":
            if (given.get("client_id"), given.get("client_secret")) != (APP_ID, APP_SECRET):
                raise Refused(401, "invalid_client")
            user = next((key for key, each in users.items() if each["login"] == given.get("username")), None)
            if user is None or given.get("password") != PASSWORD:
                raise Refused(400, "invalid_grant")
            return self.oauth(user)
        end, asked = self._codes.pop(str(given.get("code", "")), (0.0, None))
        if given.get("grant_type") != "authorization_code" or asked is None or end <= time.monotonic():
            raise Refused(400, "invalid_grant")
        if asked.get("redirect_uri") != given.get("redirect_uri") or asked.get("client_id") != given.get("client_id"):
            raise Refused(400, "invalid_grant")
        if challenge := asked.get("code_challenge"):
            if _challenge(str(given.get("code_verifier", "")), asked.get("code_challenge_method")) != challenge:
                raise Refused(400, "invalid_grant")
        elif given.get("client_secret") != APP_SECRET:
            raise Refused(401, "invalid_client")
        return self.oauth(1)


def _challenge(verifier: str, method: str | None) -> str:
    """What was to be sent for *verifier* when the code was asked for (PKCE)."""
    if method != "S256":
        return verifier
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
