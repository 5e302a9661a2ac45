"""Authorization of an application by a person, with PKCE: the URL to open, and the callback that follows. No I/O."""

from __future__ import annotations

import base64
import hashlib
import secrets
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import parse_qs, urlencode, urlsplit

from inat_typed.runtime.core.errors import ArgumentValueError, AuthenticationError, CredentialsError, INatError
from inat_typed.runtime.support.secrets import Secret
from inat_typed.runtime.support.urls import is_loopback

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
"""Instead of a redirect URI: the page shows the code to the person, who copies it."""

REDIRECT_URI = "http://127.0.0.1/callback"

_MAX_REASON = 300

Outcome = Literal["authorized", "denied", "foreign"]


@dataclass(frozen=True, slots=True)
class AuthorizationResult:
    """What a callback means: the code that it brought, or an error. A *foreign* one belongs to another login."""

    outcome: Outcome
    code: Secret | None = field(default=None, repr=False)
    error: INatError | None = None


@dataclass(frozen=True, slots=True)
class AuthorizationRequest:
    """One request for authorization, which recognizes its own callback.

    The code in the callback is useless without ``verifier`` (PKCE, S256), which leaves this program only in the
    exchange for a token; ``state`` shows that a callback belongs to this request.
    """

    page: str
    """The URL of the service's authorization page."""

    app_id: str
    redirect_uri: str
    state: Secret = field(default_factory=lambda: Secret(secrets.token_urlsafe(32)))
    verifier: Secret = field(default_factory=lambda: Secret(secrets.token_urlsafe(64)))

    @property
    def url(self) -> str:
        """The URL that the person opens."""
        challenge = base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).rstrip(b"=").decode()
        query = {
            "client_id": self.app_id,
            "redirect_uri": self.redirect_uri,
            "response_type": "code",
            "state": str(self.state),
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        return f"{self.page}?{urlencode(query)}"

    def parse_callback(self, query: str) -> AuthorizationResult:
        """Return what the query of a callback means."""
        try:
            given = parse_qs(query, max_num_fields=20)
        except ValueError:  # more fields than any service sends
            given = {}
        if not secrets.compare_digest(_single(given, "state").encode(), self.state.encode()):
            return AuthorizationResult("foreign", error=CredentialsError(_FOREIGN))
        if "error" in given:
            return AuthorizationResult("denied", error=self._denial(given))
        if code := _single(given, "code"):
            return AuthorizationResult("authorized", code=Secret(code))
        return AuthorizationResult(
            "foreign", error=CredentialsError("the browser came back without a code; log in again")
        )

    def _denial(self, given: dict[str, list[str]]) -> AuthenticationError:
        kind = _single(given, "error")
        reason = _printable(_single(given, "error_description") or kind)
        cause = "authorization was denied" if kind == "access_denied" else "the service refused"
        message = f"{cause} ({reason}); log in again and authorize the application"
        return AuthenticationError(message, status=302, method="GET", url=self.page)


_FOREIGN = (
    "the callback from the browser does not belong to this login (its state differs): it may come from an earlier "
    "attempt, or from another program. Log in again, and use the newest page"
)


def _single(given: dict[str, list[str]], name: str) -> str:
    """Return the value of a parameter that occurs once, else ``""``."""
    values = given.get(name, [])
    return values[0] if len(values) == 1 else ""


def _printable(text: str) -> str:
    """Return a stranger's text on one line, without characters that control a terminal."""
    line = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    return line if len(line) <= _MAX_REASON else f"{line[:_MAX_REASON]}..."


def validate_redirect_uri(uri: str) -> None:
    """Accept a plain ``http`` URL of a loopback host, without a query.

    Raises:
        ArgumentValueError: It is something else.
    """
    try:
        parts = urlsplit(uri)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    is_here = is_loopback(parts.hostname or "") and not parts.username
    if parts.scheme != "http" or not is_here or "?" in uri or "#" in uri or port == 0:
        raise ArgumentValueError(
            f"login: redirect_uri: {uri!r} is not valid; expected a loopback URL such as {REDIRECT_URI!r} (any free "
            "port) or 'http://127.0.0.1:8765/callback'"
        )
