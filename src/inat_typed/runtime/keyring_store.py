"""Credentials in the system keyring: the entries that people who used pyinaturalist already have."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from inat_typed.runtime.errors import ArgumentTypeError, CredentialsError

SERVICE = "/inaturalist"
NAMES = ("username", "password", "app_id", "app_secret")


def read(names: Iterable[str]) -> tuple[dict[str, str], str]:
    """The entries of these names that there are, and what went wrong, in words: ``""`` if nothing did."""
    found: dict[str, str] = {}
    try:
        keyring = _keyring()
        for name in names:
            if value := keyring.get_password(SERVICE, name):
                found[name] = value
    except Exception as error:  # noqa: BLE001 - back ends raise whatever their key store raises
        return found, _trouble(error)
    return found, ""


def set_keyring_credentials(username: str, password: str, app_id: str, app_secret: str) -> None:
    """Store credentials in the system keyring, from where every client takes them when it needs to sign in.

    They stand under the service ``/inaturalist``; on Linux this is the Secret Service (GNOME Keyring, KeePassXC,
    KWallet), on macOS the Keychain, on Windows the Credential Locker.

    Args:
        username: iNaturalist login or e-mail address.
        password: Its password.
        app_id: Id of an iNaturalist application of your own.
        app_secret: Secret of that application.

    Raises:
        ArgumentTypeError: One of them is empty or not a string; nothing was stored.
        CredentialsError: The keyring is missing, locked or fails; what had been stored of these is taken out again.
    """
    values = dict(zip(NAMES, (username, password, app_id, app_secret), strict=True))
    for name, value in values.items():
        if not str(value or "").strip() or type(value) is not str:
            raise ArgumentTypeError(f"set_keyring_credentials: {name} must be a string that is not empty")
    before, trouble = read(NAMES)
    if trouble:
        raise CredentialsError(trouble)
    try:
        for name, value in values.items():
            _keyring().set_password(SERVICE, name, value)
    except Exception as error:  # noqa: BLE001
        _restore(before)
        raise CredentialsError(_trouble(error)) from None


def delete_keyring_credentials() -> None:
    """Take the credentials out of the system keyring. What is not there is no error.

    Raises:
        CredentialsError: The keyring is missing, locked or fails.
    """
    present, trouble = read(NAMES)
    if not trouble:
        try:
            for name in present:
                _keyring().delete_password(SERVICE, name)
        except Exception as error:  # noqa: BLE001
            trouble = _trouble(error)
    if trouble:
        raise CredentialsError(trouble)


def _restore(before: dict[str, str]) -> None:
    """Put the entries back as they were, as far as the keyring lets us: half of one account is worse than none."""
    keyring = _keyring()
    for name in NAMES:
        try:
            if name in before:
                keyring.set_password(SERVICE, name, before[name])
            else:
                keyring.delete_password(SERVICE, name)
        except Exception:  # noqa: BLE001, S112
            continue


def _keyring() -> Any:
    import keyring

    return keyring


def _trouble(error: Exception) -> str:
    kind = type(error).__name__
    if kind in ("NoKeyringError", "ModuleNotFoundError"):
        return "no system keyring is available here"
    if "Locked" in kind or "locked" in str(error).lower() or "dismissed" in str(error).lower():
        return f"the system keyring is locked ({kind}): unlock it and try again"
    return f"the system keyring failed ({kind})"
