"""Credentials in the system keyring: the entries that pyinaturalist uses as well, and the token that login stores."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import closing
from importlib import import_module
from threading import Thread
from typing import Any

from inat_typed.runtime.core.errors import ArgumentTypeError, CredentialsError
from inat_typed.runtime.support.secrets import as_secret

SERVICE = "/inaturalist"
ENTRY_NAMES = ("username", "password", "app_id", "app_secret")
TOKEN_ENTRY = "access_token"  # noqa: S105 - the name of an entry

TIMEOUT = 60.0
"""Seconds that the keyring may take to respond. It may ask a person for permission, who may not be present."""

_MAX_DUPLICATES = 20
_NO_KEYRING = "no system keyring is available here"
_SECRET_SERVICE = ("keyring.backends.SecretService", "keyring.backends.libsecret")
_DEFAULT_COLLECTION = "/org/freedesktop/secrets/aliases/default"


class _NoKeyringError(Exception):
    """The machine has no keyring."""


class _LockedError(Exception):
    """The keyring is locked, and would ask for its password."""


def read_entries(names: Iterable[str]) -> tuple[dict[str, str], str]:
    """Return the entries found under *names*, and a description of the problem, ``""`` if there was none.

    Entries after a token are not read: nothing else is needed then.
    """
    found: dict[str, str] = {}
    try:
        keyring = _open()
        if _with_timeout(_has_no_collection, keyring):
            return found, ""
        for name in names:
            if value := as_secret(_with_timeout(keyring.get_password, SERVICE, name)):
                found[name] = value
                if name == TOKEN_ENTRY:
                    break
    except Exception as error:  # noqa: BLE001 - back ends raise whatever their key store raises
        return found, _describe(error)
    return found, ""


def set_keyring_credentials(username: str, password: str, app_id: str, app_secret: str) -> None:
    """Store credentials in the system keyring, where every client finds them when it needs to log in.

    They are stored under the service ``/inaturalist``: on Linux in the Secret Service (GNOME Keyring, KeePassXC,
    KWallet), on macOS in the Keychain, on Windows in the Credential Locker. They replace earlier credentials, and the
    token that ``login`` stored.

    Args:
        username: iNaturalist login or e-mail address.
        password: Its password.
        app_id: ID of your iNaturalist application.
        app_secret: Secret of that application.

    Raises:
        ArgumentTypeError: One of them is empty or not a string; nothing was stored.
        CredentialsError: The keyring is missing or locked, fails, or does not respond for a minute (it may ask a
            person for permission); the earlier entries are restored.
    """
    username, password, app_id, app_secret = map(as_secret, (username, password, app_id, app_secret))
    values: dict[str, Any] = dict(zip(ENTRY_NAMES, (username, password, app_id, app_secret), strict=True))
    for name, value in values.items():
        if not isinstance(value, str) or not value.strip():
            raise ArgumentTypeError(f"set_keyring_credentials: {name} must be a non-empty string")
    _store(values, replaced=(TOKEN_ENTRY,))


def delete_keyring_credentials() -> None:
    """Remove the credentials from the system keyring; ``logout`` removes the token of ``login``.

    Missing entries are not an error.

    Raises:
        CredentialsError: The keyring is missing or locked, fails, or does not respond for a minute.
    """
    _delete(ENTRY_NAMES)


def store_token(token: str) -> None:
    """Store the token of a login, in place of an earlier one. Other entries stay.

    Raises:
        CredentialsError: As ``set_keyring_credentials``.
    """
    _store({TOKEN_ENTRY: token})


def delete_token() -> bool:
    """Remove the token of a login, and return whether there was one. Without a keyring there was none.

    Raises:
        CredentialsError: The keyring is locked, fails, or does not respond for a minute.
    """
    return read_entries((TOKEN_ENTRY,))[1] != _NO_KEYRING and _delete((TOKEN_ENTRY,))


def _store(values: dict[str, Any], *, replaced: tuple[str, ...] = ()) -> None:
    """Store *values* and remove the entries *replaced*; if a step fails, restore every entry."""
    before, problem = read_entries((*values, *replaced))
    if problem:
        raise CredentialsError(problem)
    changed = {name: value for name, value in values.items() if before.get(name) != value}
    outdated = [name for name in replaced if name in before]
    try:
        keyring = _open()
        for name, value in changed.items():
            _store_entry(keyring, name, value, before.get(name))
        for name in outdated:
            _remove_entry(keyring, name)
    except Exception as error:  # noqa: BLE001
        _restore(before, [*changed, *outdated])
        raise CredentialsError(_describe(error)) from None


def _delete(names: Iterable[str]) -> bool:
    """Remove the entries under *names*, and return whether there were any."""
    present, problem = read_entries(names)
    if not problem:
        try:
            keyring = _open()
            for name in present:
                _remove_entry(keyring, name)
        except Exception as error:  # noqa: BLE001
            problem = _describe(error)
    if problem:
        raise CredentialsError(problem)
    return bool(present)


def _open() -> Any:
    """Return the keyring package, with a working back end."""
    import keyring

    try:
        _with_timeout(keyring.get_keyring)
    except (ImportError, RuntimeError) as error:  # the settings name a back end that does not work here
        raise _NoKeyringError from error
    return keyring


def _has_no_collection(keyring: Any) -> bool:
    """Return whether the Secret Service has no collection yet: reading from it would ask a person to create one.

    Raises:
        _LockedError: There is a collection, and reading it would ask for its password. On a machine without a person,
            it would wait forever.
    """
    backend = keyring.get_keyring()
    backends = getattr(backend, "backends", [backend])
    secret_services = [each for each in backends if type(each).__module__ in _SECRET_SERVICE]
    if not secret_services:
        return False
    secretstorage = import_module("secretstorage")
    with closing(secretstorage.dbus_init()) as connection:
        try:
            path = getattr(secret_services[0], "preferred_collection", _DEFAULT_COLLECTION)
            collection = secretstorage.Collection(connection, path)
        except secretstorage.ItemNotFoundException:
            return True
        if collection.is_locked():
            raise _LockedError
    return False


def _store_entry(keyring: Any, name: str, value: str, before: str | None) -> None:
    """Store one entry. An earlier one is removed first.

    To overwrite an entry, KeePassXC asks a person for permission; it also leaves duplicates as they are.
    """
    if before:
        _remove_entry(keyring, name)
    _with_timeout(keyring.set_password, SERVICE, name, value)


def _remove_entry(keyring: Any, name: str) -> None:
    """Remove every entry under *name*: other programs may have stored duplicates."""
    for _ in range(_MAX_DUPLICATES):
        _with_timeout(keyring.delete_password, SERVICE, name)
        if not _with_timeout(keyring.get_password, SERVICE, name):
            return
    raise RuntimeError(f"{name} cannot be removed")


def _restore(before: dict[str, str], names: Iterable[str]) -> None:
    """Restore the entries under *names* as far as the keyring allows: half an account is worse than none."""
    for name in names:
        try:
            keyring = _open()
            current = _with_timeout(keyring.get_password, SERVICE, name)
            if current == before.get(name):
                continue
            if current:
                _remove_entry(keyring, name)
            if name in before:
                _with_timeout(keyring.set_password, SERVICE, name, before[name])
        except TimeoutError:  # no person allowed the access
            return
        except Exception:  # noqa: BLE001, S112
            continue


def _with_timeout(function: Callable[..., Any], *arguments: object) -> Any:
    """Return the result of *function*, which may wait for a person.

    Raises:
        TimeoutError: It took longer than ``TIMEOUT``. Its thread ends with the program.
    """
    result: Future[Any] = Future()

    def call() -> None:
        try:
            result.set_result(function(*arguments))
        except BaseException as error:  # noqa: BLE001 - the caller decides what it means
            result.set_exception(error)

    Thread(target=call, name="inat-typed keyring", daemon=True).start()
    return result.result(timeout=TIMEOUT)


def _describe(error: Exception) -> str:
    """Return what went wrong, without the text of *error*, which may contain an entry."""
    kind = type(error).__name__
    text = str(error).lower()
    if isinstance(error, TimeoutError):
        return (
            f"the system keyring did not respond within {TIMEOUT:g} s: it may be waiting for a person to allow access"
        )
    if isinstance(error, (_NoKeyringError, ImportError)) or kind == "NoKeyringError":
        return _NO_KEYRING
    if "Locked" in kind or "locked" in text:
        return "the system keyring is locked: unlock it and try again"
    if "dismissed" in text:
        return f"the system keyring denied access ({kind}): its prompt was dismissed"
    return f"the system keyring failed ({kind})"
