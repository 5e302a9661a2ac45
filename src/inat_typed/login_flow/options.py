"""The options of a login: validated, with their defaults."""

from __future__ import annotations

import getpass
import sys
import webbrowser
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from inat_typed.login_flow.pkce import REDIRECT_URI, validate_redirect_uri
from inat_typed.runtime.config.client_config import DEFAULT_LOGIN_TIMEOUT
from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.core.types import LoginMethod, LoginOptions
from inat_typed.runtime.support.secrets import Secret, hide_secrets
from inat_typed.runtime.support.suggestions import did_you_mean
from inat_typed.runtime.support.validation import check_flag, check_seconds, check_text

_PLACE = "login"


def open_browser(url: str) -> bool:
    """Open *url* in the browser of this machine; return whether there is one."""
    try:
        return webbrowser.open(url)
    except webbrowser.Error:
        return False


def prompt(text: str) -> str:
    """Return what the person types, without echo: in a terminal, in a notebook, or from a pipe."""
    is_pipe = not (sys.stdin and sys.stdin.isatty())
    if is_pipe and getpass.getpass.__module__ == "getpass":  # notebooks replace it by their own
        return input(text)
    return getpass.getpass(text)


def echo(text: str) -> None:
    """Print *text* to standard error, beside the output of the program."""
    print(text, file=sys.stderr, flush=True)  # noqa: T201


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvedLoginOptions:
    """``LoginOptions`` after validation."""

    method: LoginMethod | None = None
    app_id: str | None = None
    app_secret: Secret | None = field(default=None, repr=False)
    jwt: Secret | None = field(default=None, repr=False)
    store: bool = True
    redirect_uri: str = REDIRECT_URI
    timeout: float = DEFAULT_LOGIN_TIMEOUT
    open_browser: Callable[[str], object] = open_browser
    prompt: Callable[[str], str] = prompt
    echo: Callable[[str], object] = echo

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> ResolvedLoginOptions:
        """Return the options; ``None`` means not given.

        Raises:
            ArgumentTypeError: An unknown keyword, or a value of the wrong type.
            ArgumentValueError: A value that is not valid.
        """
        known = LoginOptions.__annotations__
        for name in given:
            if name not in known:
                hint = did_you_mean(name, known, cutoff=0.7) or f" Expected: {', '.join(known)}"
                raise ArgumentTypeError(f"{_PLACE} has no parameter {name!r}.{hint}")
        values = {name: value for name, value in given.items() if value is not None}
        hide_secrets(values)
        return cls(**values)

    def __post_init__(self) -> None:
        for name in ("app_id", "app_secret", "jwt", "redirect_uri"):
            check_text(_PLACE, name, getattr(self, name))
        if self.method not in (None, *get_args(LoginMethod)):
            raise ArgumentValueError(
                f"{_PLACE}: method: {self.method!r} is not valid; expected 'browser', 'code' or 'jwt'"
            )
        if self.jwt is not None:
            if self.method not in (None, "jwt"):
                raise ArgumentValueError(f"{_PLACE}: jwt cannot be combined with method={self.method!r}")
            if not self.jwt.strip():
                raise ArgumentValueError(f"{_PLACE}: jwt is empty; pass the whole token")
            object.__setattr__(self, "method", "jwt")
        if self.app_secret and not self.app_id:
            raise ArgumentValueError(f"{_PLACE}: app_secret requires app_id")
        check_flag(_PLACE, "store", self.store)
        check_seconds(_PLACE, "timeout", self.timeout)
        for name in ("open_browser", "prompt", "echo"):
            if not callable(getattr(self, name)):
                raise ArgumentTypeError(f"{_PLACE}: {name} must be a function of one string")
        validate_redirect_uri(self.redirect_uri)
