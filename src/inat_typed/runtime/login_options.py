"""How a person is to be signed in: what ``login`` was given, checked, and what holds where nothing was."""

from __future__ import annotations

import getpass
import sys
import webbrowser
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, get_args

from inat_typed.runtime import options
from inat_typed.runtime.config import LOGIN_PATIENCE
from inat_typed.runtime.consent import REDIRECT_URI, check_redirect_uri
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.secret import Secret, hide
from inat_typed.runtime.types import LoginOptions, Way

_PLACE = "login"


def open_browser(address: str) -> bool:
    """Open *address* in the browser of this machine; whether there is one."""
    try:
        return webbrowser.open(address)
    except webbrowser.Error:
        return False


def ask(text: str) -> str:
    """What the person types, which does not show: in a terminal, in a notebook, or from a pipe."""
    is_pipe = not (sys.stdin and sys.stdin.isatty())
    if is_pipe and getpass.getpass.__module__ == "getpass":  # notebooks put their own in its place
        return input(text)
    return getpass.getpass(text)


def tell(text: str) -> None:
    """Show *text* beside what the program prints."""
    print(text, file=sys.stderr, flush=True)  # noqa: T201


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """``LoginOptions``, checked."""

    way: Way | None = None
    app_id: str | None = None
    app_secret: Secret | None = field(default=None, repr=False)
    jwt: Secret | None = field(default=None, repr=False)
    store: bool = True
    redirect_uri: str = REDIRECT_URI
    patience: float = LOGIN_PATIENCE
    open_browser: Callable[[str], object] = open_browser
    ask: Callable[[str], str] = ask
    tell: Callable[[str], object] = tell

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Wishes:
        """What was given; ``None`` means not given.

        Raises:
            ArgumentTypeError: An unknown keyword, or a value of the wrong type.
            ArgumentValueError: A value that cannot be.
        """
        known = LoginOptions.__annotations__
        for name in given:
            if name not in known:
                near = get_close_matches(name, known, n=1, cutoff=0.7)
                hint = f"; did you mean {near[0]}?" if near else f"; it takes {', '.join(known)}"
                raise ArgumentTypeError(f"{_PLACE} has no parameter {name!r}{hint}")
        values = {name: value for name, value in given.items() if value is not None}
        hide(values)
        return cls(**values)

    def __post_init__(self) -> None:
        for name in ("app_id", "app_secret", "jwt", "redirect_uri"):
            options.check_text(_PLACE, name, getattr(self, name))
        if self.way not in (None, *get_args(Way)):
            raise ArgumentValueError(f"{_PLACE}: way takes 'browser', 'code' or 'jwt', not {self.way!r}")
        if self.jwt is not None and self.way not in (None, "jwt"):
            raise ArgumentValueError(f"{_PLACE}: a jwt is given, which way={self.way!r} has no use for")
        if self.jwt is not None:
            if not self.jwt.strip():
                raise ArgumentValueError(f"{_PLACE}: the jwt is empty")
            object.__setattr__(self, "way", "jwt")
        if self.app_secret and not self.app_id:
            raise ArgumentValueError(f"{_PLACE}: app_secret is given without its app_id")
        options.check_flag(_PLACE, "store", self.store)
        options.check_seconds(_PLACE, "patience", self.patience)
        for name in ("open_browser", "ask", "tell"):
            if not callable(getattr(self, name)):
                raise ArgumentTypeError(f"{_PLACE}: {name} takes a function of one text")
        check_redirect_uri(self.redirect_uri)
