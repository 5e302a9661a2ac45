"""Credentials in the system keyring: the entries of people who used pyinaturalist, and the token that login stores."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import closing
from importlib import import_module
from threading import Thread
from typing import Any

from inat_typed.runtime.errors import ArgumentTypeError, CredentialsError
from inat_typed.runtime.secret import hidden

SERVICE = "/inaturalist"
NAMES = ("username", "password", "app_id", "app_secret")
TOKEN = "access_token"  # noqa: S105 - the name of its entry

PATIENCE = 60.0
"""Seconds that the keyring has for an answer. It may ask a person to allow it, and there may be nobody."""

_MOST_COPIES = 20
_MISSING = "no system keyring is available here"
_SECRET_SERVICE = ("keyring.backends.SecretService", "keyring.backends.libsecret")
_DEFAULT_COLLECTION = "/org/freedesktop/secrets/aliases/default"


class _NoKeyring(Exception):
    """There is nothing on this machine that keeps secrets."""


class _Locked(Exception):
    """It would have to ask for its password."""


def read(names: Iterable[str]) -> tuple[dict[str, str], str]:
    """The entries of these names that there are, and what went wrong, in words: ``""`` if nothing did.

    With a token there is no need for more: what is named after it is not looked for.
    """
    found: dict[str, str] = {}
    try:
        keyring = _open()
        if _in_time(_has_nothing_yet, keyring):
            return found, ""
        for name in names:
            if value := hidden(_in_time(keyring.get_password, SERVICE, name)):
                found[name] = value
                if name == TOKEN:
                    break
    except Exception as error:  # noqa: BLE001 - back ends raise whatever their key store raises
        return found, _trouble(error)
    return found, ""


def set_keyring_credentials(username: str, password: str, app_id: str, app_secret: str) -> None:
    """Store credentials in the system keyring, from where every client takes them when it needs to sign in.

    They stand under the service ``/inaturalist``; on Linux this is the Secret Service (GNOME Keyring, KeePassXC,
    KWallet), on macOS the Keychain, on Windows the Credential Locker. They take the place of what stood there, and
    of the token that ``login`` stored.

    Args:
        username: iNaturalist login or e-mail address.
        password: Its password.
        app_id: Id of an iNaturalist application of your own.
        app_secret: Secret of that application.

    Raises:
        ArgumentTypeError: One of them is empty or not a string; nothing was stored.
        CredentialsError: The keyring is missing, locked, fails or gives no answer for a minute (it may ask somebody to
            allow this); what had been stored of these is taken out again.
    """
    username, password, app_id, app_secret = map(hidden, (username, password, app_id, app_secret))
    values: dict[str, Any] = dict(zip(NAMES, (username, password, app_id, app_secret), strict=True))
    for name, value in values.items():
        if not str(value or "").strip() or not isinstance(value, str):
            raise ArgumentTypeError(f"set_keyring_credentials: {name} must be a string that is not empty")
    _store(values, instead_of=(TOKEN,))


def delete_keyring_credentials() -> None:
    """Take the credentials out of the system keyring; the token of ``login`` is taken out by ``logout``.

    What is not there is no error.

    Raises:
        CredentialsError: The keyring is missing, locked, fails or gives no answer for a minute.
    """
    _delete(NAMES)


def store_token(token: str) -> None:
    """Store the token of a login, in place of an earlier one. Other entries are left alone.

    Raises:
        CredentialsError: As ``set_keyring_credentials``.
    """
    _store({TOKEN: token})


def delete_token() -> bool:
    """Take the token of a login out; whether there was one. Where there is no keyring, there was none.

    Raises:
        CredentialsError: The keyring is locked, fails or gives no answer for a minute.
    """
    return read((TOKEN,))[1] != _MISSING and _delete((TOKEN,))


def _store(values: dict[str, Any], *, instead_of: tuple[str, ...] = ()) -> None:
    """Store all of *values*, and take out what they take the place of, or leave everything as it was."""
    before, trouble = read((*values, *instead_of))
    if trouble:
        raise CredentialsError(trouble)
    changed = {name: value for name, value in values.items() if before.get(name) != value}
    outdated = [name for name in instead_of if name in before]
    try:
        keyring = _open()
        for name, value in changed.items():
            _put(keyring, name, value, before.get(name))
        for name in outdated:
            _remove(keyring, name)
    except Exception as error:  # noqa: BLE001
        _restore(before, [*changed, *outdated])
        raise CredentialsError(_trouble(error)) from None


def _delete(names: Iterable[str]) -> bool:
    """Take these entries out; whether there were any."""
    present, trouble = read(names)
    if not trouble:
        try:
            keyring = _open()
            for name in present:
                _remove(keyring, name)
        except Exception as error:  # noqa: BLE001
            trouble = _trouble(error)
    if trouble:
        raise CredentialsError(trouble)
    return bool(present)


def _open() -> Any:
    import keyring

    try:
        _in_time(keyring.get_keyring)
    except (ImportError, RuntimeError) as error:  # somebody's settings name a back end that does not work here
        raise _NoKeyring from error
    return keyring


def _has_nothing_yet(keyring: Any) -> bool:
    """Whether the Secret Service has no collection: it would have a person make one only because we want to read.

    Raises:
        _Locked: There is one, and reading would open a window that asks for its password. Where nobody sits, it would
            wait for ever.
    """
    chosen = keyring.get_keyring()
    parts = [each for each in getattr(chosen, "backends", [chosen]) if type(each).__module__ in _SECRET_SERVICE]
    if not parts:
        return False
    service = import_module("secretstorage")
    with closing(service.dbus_init()) as connection:
        try:
            path = getattr(parts[0], "preferred_collection", _DEFAULT_COLLECTION)
            collection = service.Collection(connection, path)
        except service.ItemNotFoundException:
            return True
        if collection.is_locked():
            raise _Locked
    return False


def _put(keyring: Any, name: str, value: str, before: str | None) -> None:
    """Store one entry. To write over one asks for a person's consent in KeePassXC, and leaves copies as they were."""
    if before:
        _remove(keyring, name)
    _in_time(keyring.set_password, SERVICE, name, value)


def _remove(keyring: Any, name: str) -> None:
    """Take out every entry of this name: other programs have stored theirs beside ours."""
    for _ in range(_MOST_COPIES):
        _in_time(keyring.delete_password, SERVICE, name)
        if not _in_time(keyring.get_password, SERVICE, name):
            return
    raise RuntimeError(f"{name} is still there")


def _restore(before: dict[str, str], names: Iterable[str]) -> None:
    """Put the entries back as they were, as far as the keyring lets us: half of one account is worse than none."""
    for name in names:
        try:
            keyring = _open()
            now = _in_time(keyring.get_password, SERVICE, name)
            if now == before.get(name):
                continue
            if now:
                _remove(keyring, name)
            if name in before:
                _in_time(keyring.set_password, SERVICE, name, before[name])
        except TimeoutError:  # nobody is there to allow it
            return
        except Exception:  # noqa: BLE001, S112
            continue


def _in_time(ask: Callable[..., Any], *arguments: object) -> Any:
    """What *ask* answers.

    Raises:
        TimeoutError: It waits for a person who is not there. The thread that waits with it ends with the program.
    """
    answer: Future[Any] = Future()

    def wait() -> None:
        try:
            answer.set_result(ask(*arguments))
        except BaseException as error:  # noqa: BLE001 - whatever it is, it belongs to the one who asked
            answer.set_exception(error)

    Thread(target=wait, name="inat-typed keyring", daemon=True).start()
    return answer.result(timeout=PATIENCE)


def _trouble(error: Exception) -> str:
    kind = type(error).__name__
    text = str(error).lower()
    if isinstance(error, TimeoutError):
        return f"the system keyring gave no answer for {PATIENCE:g} s: it may be waiting for somebody to allow this"
    if isinstance(error, (_NoKeyring, ImportError)) or kind == "NoKeyringError":
        return _MISSING
    if "Locked" in kind or "locked" in text:
        return "the system keyring is locked: unlock it and try again"
    if "dismissed" in text:
        return f"the system keyring was not allowed to do this ({kind}): its question was dismissed"
    return f"the system keyring failed ({kind})"
