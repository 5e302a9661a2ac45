"""A person's consent that an application acts for them: how it is asked for, and what the answer is worth. No I/O."""

from __future__ import annotations

import base64
import hashlib
import secrets
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import parse_qs, urlencode, urlsplit

from inat_typed.runtime.config import is_loopback
from inat_typed.runtime.errors import ArgumentValueError, AuthenticationError, CredentialsError, INatError
from inat_typed.runtime.secret import Secret

OUT_OF_BAND = "urn:ietf:wg:oauth:2.0:oob"
"""Instead of an address: the code is shown to the person, who copies it."""

REDIRECT_URI = "http://127.0.0.1/callback"

_LONGEST_REASON = 300

Outcome = Literal["allowed", "denied", "foreign"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an answer is worth: the code that it brought, or the error that it is."""

    outcome: Outcome
    code: Secret | None = field(default=None, repr=False)
    error: INatError | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """One request for consent, by which its answer is known again.

    The code that is answered is good for whoever knows ``verifier`` alone (PKCE, S256), which leaves this program in
    the exchange for a token only; ``state`` tells that an answer belongs to this request.
    """

    page: str
    """The address of the service's page for it."""

    app_id: str
    redirect_uri: str
    state: Secret = field(default_factory=lambda: Secret(secrets.token_urlsafe(32)))
    verifier: Secret = field(default_factory=lambda: Secret(secrets.token_urlsafe(64)))

    @property
    def address(self) -> str:
        """Where the person is to go."""
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

    def judge(self, query: str) -> Verdict:
        """What the service sent the browser back with."""
        try:
            given = parse_qs(query, max_num_fields=20)
        except ValueError:  # more than any service sends
            given = {}
        if not secrets.compare_digest(_only(given, "state").encode(), self.state.encode()):
            return Verdict("foreign", error=CredentialsError(_FOREIGN))
        if "error" in given:
            return Verdict("denied", error=self._refusal(given))
        if code := _only(given, "code"):
            return Verdict("allowed", code=Secret(code))
        return Verdict("foreign", error=CredentialsError("the browser came back without a code: log in again"))

    def _refusal(self, given: dict[str, list[str]]) -> AuthenticationError:
        kind, told = _only(given, "error"), _only(given, "error_description")
        reason = _harmless(told or kind)
        text = f"it was not allowed ({reason})" if kind == "access_denied" else f"the service refused ({reason})"
        message = f"{text}: nobody is signed in; log in again, and allow it there"
        return AuthenticationError(message, status=302, method="GET", url=self.page)


_FOREIGN = (
    "what came back from the browser does not belong to this login (its state is another): it may be of an older try, "
    "or somebody else's. Nobody is signed in; log in again, and use the newest page"
)


def _only(given: dict[str, list[str]], name: str) -> str:
    """The value of a parameter that may be there once."""
    values = given.get(name, [])
    return values[0] if len(values) == 1 else ""


def _harmless(text: str) -> str:
    """Words of a stranger on one line, without what would move a terminal's cursor."""
    plain = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    return plain if len(plain) <= _LONGEST_REASON else f"{plain[:_LONGEST_REASON]}..."


def check_redirect_uri(address: str) -> None:
    """An address of this machine, in plain http, without a query.

    Raises:
        ArgumentValueError: It is something else.
    """
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    here = is_loopback(parts.hostname or "") and not parts.username
    if parts.scheme != "http" or not here or "?" in address or "#" in address or port == 0:
        raise ArgumentValueError(
            f"login: redirect_uri takes an address of this machine such as {REDIRECT_URI!r} (any free port) or "
            f"'http://127.0.0.1:8765/callback', not {address!r}"
        )
