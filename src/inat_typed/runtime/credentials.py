"""Where credentials come from: the call, the client, the environment, the system keyring, field by field."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from inat_typed.runtime.config import Config
from inat_typed.runtime.errors import CredentialsError
from inat_typed.runtime.request import Request
from inat_typed.runtime.secret import Secret, hidden

VARIABLES = {
    "access_token": "INAT_ACCESS_TOKEN",
    "username": "INAT_USERNAME",
    "password": "INAT_PASSWORD",
    "app_id": "INAT_APP_ID",
    "app_secret": "INAT_APP_SECRET",
}
LOGIN = ("username", "password", "app_id", "app_secret")
SOMEBODY = "somebody"
RENEW_AHEAD = 300.0
"""Seconds before its end at which a JWT is renewed: a request on its way must not outlive it."""

NEEDED = ("required", "oauth", "application")
"""Of the sign-in needs of operations, those without which nothing goes."""

_TOKEN = re.compile(r"[ -~]+")
_JWT = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*")


@dataclass(frozen=True, slots=True)
class Credentials:
    """An access token, or all that a sign-in with a password needs. Nothing of it shows in its repr."""

    access_token: str | None = field(default=None, repr=False)
    username: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)
    app_id: str | None = field(default=None, repr=False)
    app_secret: str | None = field(default=None, repr=False)
    stored: bool = False
    """Whether the token is the one that ``login`` stored."""

    @property
    def can_log_in(self) -> bool:
        """Whether a password sign-in is complete."""
        return all(getattr(self, name) for name in LOGIN)

    @property
    def is_complete(self) -> bool:
        """Whether there is enough to sign in."""
        return bool(self.access_token) or self.can_log_in

    @property
    def identity(self) -> str:
        """A name for whoever this is, without telling who: tokens are kept by it."""
        parts = [self.access_token, *(getattr(self, name) for name in LOGIN)]
        return hashlib.sha256("\0".join(part or "" for part in parts).encode()).hexdigest()

    @property
    def owner(self) -> str:
        """A name for whoever this is, for a file: nobody guesses a password by it. Takes its time."""
        if self.access_token or not self.can_log_in:
            return self.identity
        parts = "\0".join(getattr(self, name) for name in LOGIN)
        return hashlib.scrypt(parts.encode(), salt=b"inat-typed", n=2**14, r=8, p=1).hex()

    @property
    def name(self) -> str:
        """Who this is, as far as it can be told without asking: the id of a user, or a user name."""
        user = _claims(self.access_token).get("user_id") if self.access_token else self.username
        return f"user {user}" if isinstance(user, (int, str)) else SOMEBODY


def is_token(value: object) -> bool:
    """Whether *value* can be a token: it goes into a header, which holds one line of plain ASCII."""
    return isinstance(value, str) and _TOKEN.fullmatch(value) is not None


def is_jwt(token: str) -> bool:
    """Whether a token is a JWT; else it is an OAuth token."""
    return _JWT.fullmatch(token) is not None


def expiry(token: str) -> float | None:
    """When a JWT ends, in seconds since 1970; ``None`` if it does not say. Its signature is the service's business."""
    end = _claims(token).get("exp")
    return float(end) if isinstance(end, (int, float)) else None


def _claims(token: str) -> Mapping[str, Any]:
    """What a JWT says; nothing if it is none."""
    import jwt

    try:
        found: Mapping[str, Any] = jwt.decode(token, options={"verify_signature": False})
    except jwt.PyJWTError:
        return {}
    return found


_NOTHING = Credentials()


def given(request: Request, config: Config) -> Credentials:
    """The credentials that the call or the client was given."""
    if token := _clean(request.access_token, "access_token"):
        return Credentials(access_token=token)
    if not (config.access_token or config.username or config.password or config.app_id or config.app_secret):
        return _NOTHING
    values: dict[str, Any] = {name: _clean(getattr(config, name), name) for name in VARIABLES}
    return Credentials(**values)


def signs_in(request: Request, config: Config) -> bool:
    """Whether a call would carry a token. Looks at nothing but the call and the client."""
    need = request.operation.auth
    if need == "none" or config.authenticate == "never":
        return False
    return need in NEEDED or given(request, config).is_complete


def resolved(request: Request, config: Config) -> Credentials:
    """The credentials for a call that needs them, out of every source.

    Raises:
        CredentialsError: There are none, or not enough; it names each place that was looked at.
    """
    found = given(request, config)
    if found.is_complete:
        return found
    # Whoever names an account to the client does not mean the token of another that lies in the environment.
    wanted = [
        name for name in VARIABLES if not getattr(found, name) and not (name == "access_token" and found.username)
    ]
    found = _filled(found, {name: _clean(hidden(os.environ.get(VARIABLES[name])), name) for name in wanted})
    if found.is_complete:
        return found
    from inat_typed.runtime import keyring_store

    from_keyring, trouble = keyring_store.read(_to_look_for(found))
    if token := _clean(from_keyring.get(keyring_store.TOKEN), keyring_store.TOKEN):
        return Credentials(access_token=token, stored=True)
    found = _filled(found, {name: _clean(value, name) for name, value in from_keyring.items()})
    if found.is_complete:
        return found
    raise CredentialsError(_not_found(request, found, trouble))


def _to_look_for(found: Credentials) -> list[str]:
    """The token of a login goes first: whoever logged in did so on purpose, and it spares the password a journey.

    It is not meant where a user name was given: it may be another person's.
    """
    from inat_typed.runtime import keyring_store

    token = [] if found.username else [keyring_store.TOKEN]
    return token + [name for name in LOGIN if not getattr(found, name)]


def _clean(value: str | None, name: str) -> Secret | None:
    """*value*, without the line end that is copied along so easily; a password may begin or end with a space."""
    if not value or not value.strip():
        return None
    cleaned = Secret(value if name == "password" else value.strip())
    if name == "access_token" and not is_token(cleaned):
        raise CredentialsError(
            "the access token has signs in it that no token has (line breaks, letters beyond ASCII): copy it again, "
            "all of it and nothing else"
        )
    if not cleaned.isascii() and any("\ud800" <= sign <= "\udfff" for sign in cleaned):
        raise CredentialsError(f"{name} cannot be sent: it is no text, for half of a sign is missing")
    return cleaned


def _filled(found: Credentials, more: Mapping[str, str | None]) -> Credentials:
    values: dict[str, Any] = {name: getattr(found, name) or more.get(name) for name in VARIABLES}
    return Credentials(**values)


def _not_found(request: Request, found: Credentials, trouble: str) -> str:
    from inat_typed.runtime import keyring_store

    some = [name for name in LOGIN if getattr(found, name)]
    missing = [name for name in LOGIN if not getattr(found, name)]
    known = f"found {', '.join(some)}, but not {', '.join(missing)}" if some else "found no credentials"
    keyring = f"; {trouble}" if trouble else ""
    if found.username:
        keyring += "; a token that login stored is not used where a user name is given"
    return (
        f"{request.operation.id} needs signing in, and we {known}. Looked at: the call (access_token=...); "
        "the client (access_token=..., or username=, password=, app_id=, app_secret=); the environment "
        f"({', '.join(VARIABLES.values())}); the system keyring (service {keyring_store.SERVICE!r}, filled by "
        f"inat_typed.login() or inat_typed.set_keyring_credentials(...){keyring}). A token for 24 hours can be copied "
        "from https://www.inaturalist.org/users/api_token while signed in there: inat_typed.login() asks for it"
    )
