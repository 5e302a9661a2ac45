"""Errors as a shell has them: one line, and an exit status that scripts can use."""

from __future__ import annotations

import os
import sys
import traceback
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager

from typer import Abort
from typer.exceptions import TyperException

from inat_typed.cli.words import of_shell
from inat_typed.runtime import errors
from inat_typed.runtime.plain_text import one_line

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


def run(command: Callable[[], object], *, debug: bool) -> int:
    """Run *command*, which gives its exit status if it is not 0; any error is told on standard error in one line."""
    _make_writable()
    with warnings.catch_warnings():
        warnings.showwarning = _tell_warning
        try:
            status = command()
            sys.stdout.flush()
        except KeyboardInterrupt:
            status = INTERRUPTED
        except (Abort, TyperException, errors.INatError, OSError) as error:
            if debug:
                traceback.print_exc()
            status = _told(error)
    if status == INTERRUPTED:
        _tell("interrupted")
    return status if isinstance(status, int) else 0


def _told(error: Exception) -> int:
    """The exit status that *error* ends with; it is told."""
    if isinstance(error, Abort):
        _tell("nobody answered")
        return 1
    if isinstance(error, TyperException):
        _tell(_of_usage(error))
        return error.exit_code
    if isinstance(error, errors.INatError):
        _tell(of_shell(str(error)))
        return _status(error)
    _tell(str(error))
    return 1


def _status(error: errors.INatError) -> int:
    """That of *error*; of one that only says what was stopped, that of what stopped it."""
    found = next(status for kind, status in EXIT_STATUSES if isinstance(error, kind))
    cause = error.__cause__
    if isinstance(error, errors.DownloadError) and cause is None:
        return 2  # it did not begin
    return _status(cause) if found == 1 and isinstance(cause, errors.INatError) else found


def _of_usage(error: TyperException) -> str:
    """What was wrong with the command, and where its help is."""
    context = getattr(error, "ctx", None)
    text = error.format_message().replace("Value error, ", "")
    text += "" if text.endswith((".", "?")) else "."
    return f"{text} See {context.command_path} --help" if context else text


def _tell(text: str) -> None:
    print(f"inat-typed: {one_line(text)}", file=sys.stderr)  # noqa: T201


def _tell_warning(message: Warning | str, *_: object, **__: object) -> None:
    _tell(f"warning: {of_shell(str(message))}")


@contextmanager
def interrupts_are_told() -> Generator[None]:
    """One line for an interrupt too, with what there is to know about what it stopped."""
    try:
        yield
    except KeyboardInterrupt as interrupt:
        _tell(of_shell(": ".join(["interrupted", *getattr(interrupt, "__notes__", ())])))
        sys.exit(INTERRUPTED)


@contextmanager
def read_as_far_as_wanted() -> Generator[None]:
    """Whoever reads our output may have seen enough before its end (``| head``): that is no failure."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # what is still buffered has nowhere to go


def _make_writable() -> None:
    """Standard output takes what we write: it may be closed, or of an encoding that has not all characters."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
