"""Interrupts (SIGINT) in subprocesses started by tests."""

from __future__ import annotations

import signal


def restore_sigint() -> None:
    """Restore the default handling of SIGINT, for ``preexec_fn``.

    A shell starts background jobs with SIGINT ignored, and their child processes inherit that.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
