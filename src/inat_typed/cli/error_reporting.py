"""Report errors in one line on standard error, and end with an exit status that scripts can test."""

from __future__ import annotations

import os
import sys
import traceback
import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager

from typer import Abort
from typer.exceptions import TyperException

from inat_typed.cli.messages import in_cli_terms
from inat_typed.display.plain_text import one_line
from inat_typed.runtime.core import errors

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
"""Exit statuses by error class; the first class that matches counts."""

INTERRUPTED = 130


def run(command: Callable[[], object], *, debug: bool) -> int:
    """Run *command* and return its exit status. Errors and warnings are reported on standard error.

    Args:
        command: Returns its exit status, or anything else for 0.
        debug: Whether to print the traceback of an error, too.
    """
    _prepare_stdout()
    with warnings.catch_warnings():
        warnings.showwarning = _print_warning
        try:
            status = command()
            sys.stdout.flush()
        except KeyboardInterrupt:
            status = INTERRUPTED
        except (Abort, TyperException, errors.INatError, OSError) as error:
            if debug:
                traceback.print_exc()
            status = _report(error)
    if status == INTERRUPTED:
        _print_line("interrupted")
    return status if isinstance(status, int) else 0


@contextmanager
def report_interrupt() -> Generator[None]:
    """Report an interrupt in one line with its notes, such as how to resume a download, and exit."""
    try:
        yield
    except KeyboardInterrupt as interrupt:
        _print_line(in_cli_terms(": ".join(["interrupted", *getattr(interrupt, "__notes__", ())])))
        sys.exit(INTERRUPTED)


@contextmanager
def ignore_broken_pipe() -> Generator[None]:
    """Stop without an error when the reader of standard output closes it early (``| head``)."""
    try:
        yield
        sys.stdout.flush()
    except BrokenPipeError:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())  # Python flushes buffered output again at exit
        os.close(null)


def _report(error: Exception) -> int:
    """Print *error* in one line and return its exit status."""
    if isinstance(error, Abort):
        _print_line("aborted: no input")
        return 1
    if isinstance(error, TyperException):
        _print_line(_usage_message(error))
        return error.exit_code
    if isinstance(error, errors.INatError):
        _print_line(in_cli_terms(str(error)))
        return _exit_status(error)
    _print_line(str(error))
    return 1


def _exit_status(error: errors.INatError) -> int:
    """Return the exit status of *error*, or of its cause if the class of *error* has none of its own."""
    status = next(status for error_class, status in EXIT_STATUSES if isinstance(error, error_class))
    cause = error.__cause__
    if isinstance(error, errors.DownloadError) and cause is None:
        return 2  # the download did not start: an argument was wrong
    return _exit_status(cause) if status == 1 and isinstance(cause, errors.INatError) else status


def _usage_message(error: TyperException) -> str:
    """Return what is wrong with the command line, and the command that shows the help."""
    context = getattr(error, "ctx", None)
    text = error.format_message().replace("Value error, ", "")
    text += "" if text.endswith((".", "?")) else "."
    return f"{text} See {context.command_path} --help" if context else text


def _print_line(text: str) -> None:
    print(f"inat-typed: {one_line(text)}", file=sys.stderr)  # noqa: T201


def _print_warning(message: Warning | str, *_: object, **__: object) -> None:
    _print_line(f"warning: {in_cli_terms(str(message))}")


def _prepare_stdout() -> None:
    """Make standard output accept all text, even if it is closed or its encoding lacks characters."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
