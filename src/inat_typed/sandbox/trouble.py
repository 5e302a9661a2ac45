"""What a sandbox was told to do wrong."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal, get_args

from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.operation import AnyOperation
from inat_typed.sandbox.refusals import Refused, Reply, refusal
from inat_typed.sandbox.routing import TABLES

Loss = Literal["connection", "timeout", "cut off"]
"""How an answer does not come: nothing is reached, it takes too long, or the connection breaks in the middle."""

_WORDS = {429: "Too Many Requests", 500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable"}


class Lost(Exception):
    """No answer comes."""

    def __init__(self, how: Loss) -> None:
        super().__init__(f"the sandbox was told to: {how}")
        self.how: Loss = how


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One answer that goes wrong.

    Raises:
        ArgumentTypeError: A value has the wrong type.
        ArgumentValueError: A value that cannot be.
    """

    how: int | Loss
    operation: str | None = None
    retry_after: float | None = None
    message: str | None = None
    done: bool = False

    def __post_init__(self) -> None:
        if isinstance(self.how, bool) or not isinstance(self.how, (int, str)):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentTypeError(f"fail_next takes a status or {_losses()}, not {self.how!r}")
        if isinstance(self.how, str) and self.how not in get_args(Loss):
            raise ArgumentValueError(f"fail_next takes a status or {_losses()}, not {self.how!r}")
        if isinstance(self.how, int) and not 400 <= self.how <= 599:
            raise ArgumentValueError(f"fail_next: a failure's status is from 400 to 599, not {self.how}")
        if isinstance(self.how, str) and (self.retry_after is not None or self.message is not None):
            raise ArgumentValueError(f"fail_next: {self.how!r} answers nothing, so no retry_after and no message")
        if self.done and self.how == "connection":
            raise ArgumentValueError("fail_next: what does not arrive cannot be done")
        if self.operation is not None:
            check_operation(self.operation)

    def meets(self, operation: AnyOperation | None) -> bool:
        """Whether it is meant for *operation*; signing in is spared, unless it is named."""
        if self.operation is None:
            return operation is None or not _signs_in(operation)
        return operation is not None and self.operation in names(operation)

    def reply(self, api: str) -> Reply:
        """The answer.

        Raises:
            Lost: There is none.
        """
        if isinstance(self.how, str):
            raise Lost(self.how)
        refused = refusal(Refused(self.how, self.message or _WORDS.get(self.how, "The sandbox was told to fail")), api)
        if self.retry_after is not None:
            refused.headers["Retry-After"] = f"{self.retry_after:g}"
        return refused


def names(operation: AnyOperation) -> tuple[str, str]:
    """What an operation is called: ``v2.observations.search``, or for both versions ``observations.search``."""
    return f"{operation.api}.{operation.id}", operation.id


def check_operation(name: str) -> None:
    """Whether there is an operation of this name.

    Raises:
        ArgumentValueError: There is none.
    """
    known = {each for table in TABLES.values() for operation in table.values() for each in names(operation)}
    if name not in known:
        near = get_close_matches(name, known, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else ", such as 'observations.search' or 'v2.taxa.get'"
        raise ArgumentValueError(f"there is no operation {name!r}{hint}")


def _signs_in(operation: AnyOperation) -> bool:
    return operation.api == "web" and operation.id.startswith(("oauth.", "users."))


def _losses() -> str:
    return ", ".join(map(repr, get_args(Loss)))
