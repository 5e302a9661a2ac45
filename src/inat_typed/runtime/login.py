"""Logging a person in without their password, and out: written once; what waits is left to two thin drivers."""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from inat_typed.runtime import credentials, dry_run, keyring_store
from inat_typed.runtime.auth import SignIn
from inat_typed.runtime.config import Config
from inat_typed.runtime.consent import OUT_OF_BAND
from inat_typed.runtime.credentials import VARIABLES
from inat_typed.runtime.errors import ConfigurationError, CredentialsError
from inat_typed.runtime.login_options import Wishes
from inat_typed.runtime.login_ways import Application, Here, Steps, by_code, by_jwt, whose
from inat_typed.runtime.operation import Answer, Operation
from inat_typed.runtime.request import MISSING, Request
from inat_typed.runtime.secret import Secret
from inat_typed.runtime.signed_in import SignedIn

_LOG = logging.getLogger("inat_typed")


def drive(steps: Steps[SignedIn], client: Any) -> SignedIn:
    """What *steps* come to."""
    with closing(steps):
        try:
            step = next(steps)
            while True:
                try:
                    done = step.do() if isinstance(step, Here) else step.call(client)
                except Exception as error:  # noqa: BLE001 - what the steps do not know they let through
                    step = steps.throw(error)
                else:
                    step = steps.send(done)
        except StopIteration as end:
            signed_in: SignedIn = end.value
            return signed_in


async def drive_async(steps: Steps[SignedIn], client: Any) -> SignedIn:
    """What *steps* come to; the event loop does not wait for people. A task that is cancelled leaves no port open."""
    from anyio.to_thread import run_sync

    with closing(steps):
        try:
            step = next(steps)
            while True:
                try:
                    waits = run_sync(step.do, abandon_on_cancel=True) if isinstance(step, Here) else step.call(client)
                    done = await waits
                except Exception as error:  # noqa: BLE001
                    step = steps.throw(error)
                else:
                    step = steps.send(done)
        except StopIteration as end:
            signed_in: SignedIn = end.value
            return signed_in


def steps(options: Mapping[str, Any], config: Config, sign_in: SignIn) -> Steps[SignedIn]:
    """The steps of one login.

    Raises:
        ArgumentTypeError: An unknown keyword, or a value of the wrong type.
        ArgumentValueError: A value that cannot be.
        ConfigurationError: The client never signs in, or the port is taken.
        CredentialsError: Nobody signed in, or the token could not be stored.
        AuthenticationError: It was not allowed, or the service does not take what it was given.
        INatError: The connection or the service failed.
    """
    wishes = Wishes.of(options)
    if config.authenticate == "never":
        raise ConfigurationError('this client has authenticate="never": it would not use what a login gets')
    if _stopped(wishes, config):
        return SignedIn(access_token=Secret(""))
    application = yield Here(lambda: _prepared(wishes, config))
    way = wishes.way or ("browser" if application else "jwt")
    if way == "jwt":
        token = yield from by_jwt(wishes, config)
    else:
        token = yield from by_code(replace(wishes, way=way), application, config)
    username = yield from whose(token, way)
    sign_in.use(token)
    if wishes.store:
        yield Here(lambda: _store(token))
    end = credentials.expiry(token) if way == "jwt" else None
    return SignedIn(
        access_token=token,
        username=username,
        ends=None if end is None else datetime.fromtimestamp(end, UTC),
        stored=wishes.store,
    )


def logout(config: Config, sign_in: SignIn) -> bool:
    """Forget the tokens that this client got, and take out of the keyring what a login stored; whether it had.

    Raises:
        CredentialsError: The keyring failed.
    """
    if dry_run.stops(_request(config, "GET", "/users/api_token"), None, config.dry_run):
        _LOG.info("Logout (dry run): nothing is forgotten or taken out of the keyring")
        return False
    sign_in.forget()
    return keyring_store.delete_token()


def _stopped(wishes: Wishes, config: Config) -> bool:
    """Whether this is a dry run; then what would have been sent is recorded."""
    application = _known_application(wishes, config)
    way = wishes.way or ("browser" if application else "jwt")
    request = _request(config, "GET", "/users/api_token")
    if way != "jwt":
        body = {
            "grant_type": "authorization_code",
            "client_id": application.id if application else None,
            "code": Secret(""),
            "code_verifier": Secret(""),
            "redirect_uri": OUT_OF_BAND if way == "code" else wishes.redirect_uri,
        }
        request = _request(config, "POST", "/oauth/token", json=body)
    if not dry_run.stops(request, None, config.dry_run):
        return False
    if not wishes.jwt:
        dry_run.record(request, signs_in=False)
    return True


def _request(config: Config, method: str, path: str, *, json: Any = MISSING) -> Request:
    operation: Operation[Any] = Operation(id="login", api="web", method=method, path=path, answer=Answer(kind="json"))
    return Request(operation=operation, method=method, url=config.web_url + path, json=json)


def _known_application(wishes: Wishes, config: Config) -> Application | None:
    """The application of the call, the client or the environment: its id and its secret from one place."""
    places = (
        (wishes.app_id, wishes.app_secret),
        (config.app_id, config.app_secret),
        (os.environ.get(VARIABLES["app_id"]), os.environ.get(VARIABLES["app_secret"])),
    )
    return next((found for each in places if (found := Application.of(*each))), None)


def _prepared(wishes: Wishes, config: Config) -> Application | None:
    """The application, if one is known. A keyring that cannot store says so now, before anybody goes to any trouble."""
    application = _known_application(wishes, config)
    needed = application is None and wishes.way != "jwt"
    if not (needed or wishes.store):
        return application
    found, trouble = keyring_store.read(("app_id", "app_secret"))
    if trouble and wishes.store:
        raise CredentialsError(f"{trouble}; login(store=False) stores nothing, and answers the token")
    return Application.of(found.get("app_id"), found.get("app_secret")) if needed else application


def _store(token: Secret) -> None:
    try:
        keyring_store.store_token(token)
    except CredentialsError as error:
        raise CredentialsError(f"the token was not stored: {error}; login(store=False) stores nothing") from None
    for name in ("access_token", "username"):
        if os.environ.get(VARIABLES[name], "").strip():
            warnings.warn(
                f"{VARIABLES[name]} is set in the environment: it goes before the token that login stored", stacklevel=2
            )
