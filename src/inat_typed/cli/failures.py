"""Errors as a shell has them: one line, and an exit status that scripts can use."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Generator
from contextlib import contextmanager

from inat_typed.runtime import errors

EXIT_STATUSES: tuple[tuple[type[errors.INatError], int], ...] = (
    (errors.ArgumentTypeError, 2),
    (errors.ArgumentValueError, 2),
    (errors.ConfigurationError, 2),
    (errors.CredentialsError, 3),
    (errors.AuthenticationError, 3),
    (errors.PermissionDeniedError, 3),
    (errors.NotFoundError, 4),
    (errors.RateLimitError, 5),
    (errors.APIConnectionError, 6),
    (errors.WriteOutcomeUnknownError, 7),
    (errors.INatError, 1),
)
"""The first that fits is the exit status of the command."""

INTERRUPTED = 130


def run(command: Callable[[], None], *, debug: bool) -> int:
    """Run *command*; its exit status, any error told on standard error in one line."""
    try:
        command()
    except errors.INatError as error:
        if debug:
            traceback.print_exc()
        print(f"inat-typed: {_one_line(error)}", file=sys.stderr)  # noqa: T201
        return next(status for kind, status in EXIT_STATUSES if isinstance(error, kind))
    except KeyboardInterrupt:
        print("inat-typed: interrupted", file=sys.stderr)  # noqa: T201
        return INTERRUPTED
    return 0


@contextmanager
def read_as_far_as_wanted() -> Generator[None]:
    """Whoever reads our output may have seen enough before its end (``| head``): that is no failure."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is still buffered has nowhere to go


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split())
