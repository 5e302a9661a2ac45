"""The ways to a token: a code for a person's consent, from the browser or by hand, or a JWT that they copy. No I/O."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from inat_typed.runtime import credentials
from inat_typed.runtime.config import Config
from inat_typed.runtime.consent import OUT_OF_BAND, Consent
from inat_typed.runtime.errors import AuthenticationError, BadRequestError, CredentialsError, DecodeError, INatError
from inat_typed.runtime.login_options import Wishes
from inat_typed.runtime.loopback import Receiver
from inat_typed.runtime.narrowing import is_object
from inat_typed.runtime.secret import Secret, hidden

T = TypeVar("T")

_NEW_APPLICATION = "https://www.inaturalist.org/oauth/applications/new"


@dataclass(frozen=True, slots=True)
class Here:
    """Asks the driver to do something on this machine, which may wait for a person."""

    do: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class There:
    """Asks the driver to call the service with the client."""

    call: Callable[[Any], Any]


Steps = Generator[Here | There, Any, T]


@dataclass(frozen=True, slots=True)
class Application:
    """A program as the service knows it."""

    id: str
    secret: Secret | None = field(default=None, repr=False)

    @classmethod
    def of(cls, app_id: str | None, secret: str | None) -> Application | None:
        """The application of this id, if that is one."""
        if not (app_id and app_id.strip()):
            return None
        return cls(app_id.strip(), hidden(secret.strip()) if secret and secret.strip() else None)


def by_jwt(wishes: Wishes, config: Config) -> Steps[Secret]:
    """A JWT as it was given, or as a person copies it from the web site."""
    given = wishes.jwt
    if not given:
        lead = "" if wishes.way else "No application is known (app_id=...), so that you copy a token by hand.\n"
        text = f"{lead}Sign in at {config.web_url} and copy the token from\n{config.web_url}/users/api_token\nToken: "
        given = yield Here(lambda: _typed(wishes, text))
    token = _unwrapped(hidden(given))
    if not credentials.is_jwt(token) or credentials.expiry(token) is None:
        raise CredentialsError(
            f"this is no token of {config.web_url}/users/api_token: copy all of it; it is long, begins with 'ey' and "
            "has two dots in it. An OAuth token is given to a client as access_token"
        )
    return token


def _unwrapped(text: Secret) -> Secret:
    """The token in what was pasted: the page shows it as ``{"api_token": "..."}``."""
    try:
        held = json.loads(text)
    except (ValueError, RecursionError):
        held = None
    if is_object(held) and isinstance(held.get("api_token"), str):
        return Secret(held["api_token"])
    return Secret(text.strip().strip("\"'").removeprefix("Bearer ").strip())


def by_code(wishes: Wishes, application: Application | None, config: Config) -> Steps[Secret]:
    """An OAuth token for the code that a person's consent gives."""
    if application is None:
        raise CredentialsError(
            f"login(way={wishes.way!r}) needs the id of an iNaturalist application, and found none: give app_id=, or "
            f"set INAT_APP_ID. You can register one at {_NEW_APPLICATION}. Without one, login(way='jwt') works"
        )
    ask = _code_by_hand if wishes.way == "code" else _code_by_browser
    consent, code = yield from ask(wishes, application, f"{config.web_url}/oauth/authorize")
    try:
        answer = yield There(
            lambda inat: inat.web.oauth.token(
                grant_type="authorization_code",
                client_id=application.id,
                client_secret=application.secret,
                code=code,
                code_verifier=consent.verifier,
                redirect_uri=consent.redirect_uri,
            )
        )
    except (BadRequestError, AuthenticationError) as error:
        reason = f"the service did not take the code ({error.message})"
        advice = "it may have been used before, or be older than some minutes, or app_id or app_secret are wrong"
        raise _refused(error, f"{reason}: {advice}. Nobody is signed in; log in again") from None
    if not credentials.is_token(answer.access_token):
        raise DecodeError(f"the answer of {config.web_url}/oauth/token holds no access_token: nobody is signed in")
    return Secret(answer.access_token)


def _code_by_hand(wishes: Wishes, application: Application, page: str) -> Steps[tuple[Consent, Secret]]:
    consent = Consent(page, application.id, OUT_OF_BAND)
    text = f"Sign in and allow the program to act for you at\n{consent.address}\nand copy the code from there.\nCode: "
    code = yield Here(lambda: _typed(wishes, text))
    return consent, code


def _code_by_browser(wishes: Wishes, application: Application, page: str) -> Steps[tuple[Consent, Secret]]:
    with Receiver(wishes.redirect_uri) as receiver:
        consent = Consent(page, application.id, receiver.redirect_uri)
        receiver.start(consent.judge)
        wishes.tell(f"Your browser opens, for you to sign in. If it does not, go to\n{consent.address}")
        opened = yield Here(lambda: wishes.open_browser(consent.address))
        if opened is False:
            wishes.tell("No browser can be opened here: go to the address above with one of this machine.")
        verdict = yield Here(lambda: receiver.wait(wishes.patience))
    if verdict.error is not None:
        raise verdict.error
    return consent, verdict.code


def whose(token: Secret, way: str) -> Steps[str | None]:
    """Whose token it is. The service takes one that is not good for nobody's, without an error: here it is one."""
    try:
        page = yield There(lambda inat: inat.v2.users.me(access_token=token, fields=["login"]))
    except AuthenticationError as error:
        advice = "copy it again, all of it" if way == "jwt" else "log in again"
        raise _refused(error, f"the service does not take this token ({error.message}): {advice}") from None
    except CredentialsError:
        raise
    except INatError:  # as far as is known the token is good: it is not to be lost
        return None
    return page.results[0].login if page.results else None


def _refused(error: BadRequestError | AuthenticationError, message: str) -> AuthenticationError:
    return AuthenticationError(message, status=error.status, method=error.method, url=error.url)


def _typed(wishes: Wishes, text: str) -> Secret:
    """What the person types."""
    try:
        typed = hidden(wishes.ask(text).strip())
    except (EOFError, OSError):  # there is no terminal, or nobody at it
        typed = Secret("")
    if not typed:
        raise CredentialsError(
            "nothing was typed, so that nobody is signed in; where there is no terminal, "
            "login(jwt=...) takes a token, and login(ask=...) asks in another way"
        )
    return typed
