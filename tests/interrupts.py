"""Programs that are to be interrupted."""

from __future__ import annotations

import signal


def heed_interrupts() -> None:
    """For ``preexec_fn``: what a shell starts in the background ignores them, and so does what that starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
