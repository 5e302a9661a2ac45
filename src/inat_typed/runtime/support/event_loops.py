"""The running event loop, of asyncio or trio."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any


def call_soon_threadsafe() -> Callable[[Callable[[], object]], None]:
    """Return a function that runs another in the event loop of this moment, and can be called from any thread.

    It does nothing once the loop has ended.
    """
    import asyncio

    schedule: Callable[[Callable[[], object]], object]
    try:
        schedule = asyncio.get_running_loop().call_soon_threadsafe
    except RuntimeError:
        token: Any = import_module("trio").lowlevel.current_trio_token()
        schedule = token.run_sync_soon

    def call_soon(function: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # the loop has ended, and nothing waits in it any more
            schedule(function)

    return call_soon
