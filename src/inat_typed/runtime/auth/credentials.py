"""Credentials, and the order in which they are looked up.

Field by field, the first source that has a value wins: the call, the client, the environment, the system keyring. In
the keyring, the token that ``login`` stored comes before a password, unless a user name was given: the token may be
another user's.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.core.errors import CredentialsError
from inat_typed.runtime.request.request import Request
from inat_typed.runtime.support.json_guards import is_object
from inat_typed.runtime.support.secrets import Secret, as_secret

ENVIRONMENT_VARIABLES = {
    "access_token": "INAT_ACCESS_TOKEN",
    "username": "INAT_USERNAME",
    "password": "INAT_PASSWORD",
    "app_id": "INAT_APP_ID",
    "app_secret": "INAT_APP_SECRET",
}
PASSWORD_FIELDS = ("username", "password", "app_id", "app_secret")
"""Credentials that a login with a password requires."""

UNKNOWN_USER = "unknown user"
RENEW_AHEAD = 300.0
"""Seconds before a JWT expires at which it is renewed: it must not expire while a request is on its way."""

LOGIN_REQUIRED = ("required", "oauth", "application")
"""The values of ``Operation.auth`` that require credentials."""

_TOKEN = re.compile(r"[ -~]+")
_JWT = re.compile(r"[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*")


@dataclass(frozen=True, slots=True)
class Credentials:
    """An access token, or everything that a login with a password needs. Its repr shows nothing of it."""

    access_token: str | None = field(default=None, repr=False)
    username: str | None = field(default=None, repr=False)
    password: str | None = field(default=None, repr=False)
    app_id: str | None = field(default=None, repr=False)
    app_secret: str | None = field(default=None, repr=False)
    stored: bool = False
    """Whether the token is the one that ``login`` stored in the keyring."""

    @property
    def can_log_in(self) -> bool:
        """Whether a login with a password is possible."""
        return all(getattr(self, name) for name in PASSWORD_FIELDS)

    @property
    def is_complete(self) -> bool:
        """Whether requests can be authenticated."""
        return bool(self.access_token) or self.can_log_in

    @property
    def identity(self) -> str:
        """A digest that stands for the user: tokens are kept under it in memory."""
        parts = [self.access_token, *(getattr(self, name) for name in PASSWORD_FIELDS)]
        return hashlib.sha256("\0".join(part or "" for part in parts).encode()).hexdigest()

    @property
    def owner(self) -> str:
        """A digest that stands for the user in files. It is slow on purpose, so that it reveals no password."""
        if self.access_token or not self.can_log_in:
            return self.identity
        parts = "\0".join(getattr(self, name) for name in PASSWORD_FIELDS)
        return hashlib.scrypt(parts.encode(), salt=b"inat-typed", n=2**14, r=8, p=1).hex()

    @property
    def name(self) -> str:
        """The user ID or the user name, as far as it is known without a request."""
        user = _claims(self.access_token).get("user_id") if self.access_token else self.username
        return f"user {user}" if isinstance(user, (int, str)) else UNKNOWN_USER


def is_token(value: object) -> bool:
    """Return whether *value* can be a token: a header holds one line of printable ASCII."""
    return isinstance(value, str) and _TOKEN.fullmatch(value) is not None


def unwrap_token(text: str) -> Secret:
    """Return the token in what was copied: with quotes, ``Bearer``, or as the JSON that the page of the token shows."""
    try:
        page = json.loads(text)
    except (ValueError, RecursionError):
        page = None
    if is_object(page) and isinstance(page.get("api_token"), str):
        return Secret(page["api_token"])
    return Secret(re.sub(r"^Bearer\s+", "", text.strip().strip("\"'"), flags=re.IGNORECASE).strip())


def is_jwt(token: str) -> bool:
    """Return whether *token* is a JWT; other tokens are OAuth tokens."""
    return _JWT.fullmatch(token) is not None


def jwt_expiry(token: str) -> float | None:
    """Return when a JWT expires, in seconds since 1970, or ``None`` if it does not say. Signatures are not checked."""
    expiry = _claims(token).get("exp")
    return float(expiry) if isinstance(expiry, (int, float)) else None


def expires_soon(token: str) -> bool:
    """Return whether *token* is a JWT that should be renewed."""
    expiry = jwt_expiry(token) if is_jwt(token) else None
    return expiry is not None and expiry - RENEW_AHEAD < time.time()


def check_expiry(token: str, *, stored: bool = False) -> None:
    """Refuse an expired JWT, which the service would treat as anonymous without an error.

    Args:
        token: A JWT.
        stored: Whether ``login`` stored it in the keyring.

    Raises:
        CredentialsError: It has expired.
    """
    expiry = jwt_expiry(token)
    if expiry is None or expiry > time.time():
        return
    when = datetime.fromtimestamp(expiry, UTC).strftime("%Y-%m-%d %H:%M UTC")
    advice = "copy a new one from https://www.inaturalist.org/users/api_token while logged in there"
    if stored:
        raise CredentialsError(
            f"the token that login stored expired at {when}; {advice}: inat_typed.login() asks for it, "
            "inat_typed.logout() removes the expired one"
        )
    raise CredentialsError(f"the access token expired at {when}; {advice}")


def _claims(token: str) -> Mapping[str, Any]:
    """Return the claims of a JWT; none for another token."""
    import jwt

    try:
        claims: Mapping[str, Any] = jwt.decode(token, options={"verify_signature": False})
    except jwt.PyJWTError:
        return {}
    return claims


_NO_CREDENTIALS = Credentials()


def given_credentials(request: Request, config: Config) -> Credentials:
    """Return the credentials given to the call or to the client."""
    if token := _clean(request.access_token, "access_token"):
        return Credentials(access_token=token)
    if not (config.access_token or config.username or config.password or config.app_id or config.app_secret):
        return _NO_CREDENTIALS
    values: dict[str, Any] = {name: _clean(getattr(config, name), name) for name in ENVIRONMENT_VARIABLES}
    return Credentials(**values)


def would_authenticate(request: Request, config: Config) -> bool:
    """Return whether *request* would carry a token, judging by the call and the client alone."""
    auth = request.operation.auth
    if auth == "none" or config.authenticate == "never":
        return False
    return auth in LOGIN_REQUIRED or given_credentials(request, config).is_complete


def resolve_credentials(request: Request, config: Config) -> Credentials:
    """Look up credentials in every source, and return them.

    Raises:
        CredentialsError: None were found, or not enough; the message lists each place that was searched.
    """
    found = given_credentials(request, config)
    if found.is_complete:
        return found
    found = _filled(found, _from_environment(found))
    if found.is_complete:
        return found
    from inat_typed.runtime.auth import keyring_store

    entries, problem = keyring_store.read_entries(_entries_to_read(found))
    if token := _clean(entries.get(keyring_store.TOKEN_ENTRY), keyring_store.TOKEN_ENTRY):
        return Credentials(access_token=token, stored=True)
    found = _filled(found, {name: _clean(value, name) for name, value in entries.items()})
    if found.is_complete:
        return found
    raise CredentialsError(_not_found_message(request, found, problem))


def _from_environment(found: Credentials) -> dict[str, str | None]:
    """Return what the environment adds. A user name given to the client excludes another user's token."""
    missing = [
        name
        for name in ENVIRONMENT_VARIABLES
        if not getattr(found, name) and not (name == "access_token" and found.username)
    ]
    return {name: _clean(as_secret(os.environ.get(ENVIRONMENT_VARIABLES[name])), name) for name in missing}


def _entries_to_read(found: Credentials) -> list[str]:
    """Return the keyring entries to read, in order: the token of a login first, which avoids sending a password."""
    from inat_typed.runtime.auth import keyring_store

    token = [] if found.username else [keyring_store.TOKEN_ENTRY]
    return token + [name for name in PASSWORD_FIELDS if not getattr(found, name)]


def _clean(value: str | None, name: str) -> Secret | None:
    """Return *value* without a line break that was copied along; a password may begin or end with a space."""
    if not value or not value.strip():
        return None
    is_access_token = name == "access_token"
    cleaned = unwrap_token(value) if is_access_token else Secret(value if name == "password" else value.strip())
    if is_access_token and not is_token(cleaned):
        raise CredentialsError(
            "the access token contains characters that no token has (line breaks or non-ASCII characters); copy the "
            "whole token again, and nothing else"
        )
    if not cleaned.isascii() and any("\ud800" <= character <= "\udfff" for character in cleaned):
        raise CredentialsError(f"{name} contains half of a surrogate pair and cannot be sent")
    return cleaned


def _filled(found: Credentials, more: Mapping[str, str | None]) -> Credentials:
    values: dict[str, Any] = {name: getattr(found, name) or more.get(name) for name in ENVIRONMENT_VARIABLES}
    return Credentials(**values)


def _not_found_message(request: Request, found: Credentials, problem: str) -> str:
    from inat_typed.runtime.auth import keyring_store

    known = [name for name in PASSWORD_FIELDS if getattr(found, name)]
    missing = [name for name in PASSWORD_FIELDS if not getattr(found, name)]
    summary = f"found {', '.join(known)}, but not {', '.join(missing)}" if known else "no credentials were found"
    keyring = f"; {problem}" if problem else ""
    if found.username:
        keyring += "; a token stored by login is not used where a user name is given"
    return (
        f"{request.operation.id} requires a login, and {summary}. Searched: the call (access_token=...); "
        "the client (access_token=..., or username=, password=, app_id=, app_secret=); the environment "
        f"({', '.join(ENVIRONMENT_VARIABLES.values())}); the system keyring (service {keyring_store.SERVICE!r}, filled "
        f"by inat_typed.login() or inat_typed.set_keyring_credentials(...){keyring}). A token for 24 hours can be "
        "copied from https://www.inaturalist.org/users/api_token while logged in there: inat_typed.login() asks for it"
    )
