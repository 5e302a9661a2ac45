"""The running event loop, of asyncio or trio."""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine
from contextlib import suppress
from contextvars import Context
from importlib import import_module
from typing import Any


async def load_modules(*names: str) -> None:
    """Import modules, and anyio with its backend, in a worker thread: an event loop should not wait that long."""
    import asyncio

    if sys.modules.keys() >= {"anyio", *names} or not isinstance(running_event_loop(), asyncio.AbstractEventLoop):
        return

    def load() -> None:
        import anyio

        # Loads the backend, in an empty context: the present one says that an event loop is running.
        Context().run(anyio.run, anyio.sleep, 0)
        for name in names:
            import_module(name)

    await asyncio.to_thread(load)


def running_event_loop() -> object:
    """Return the asyncio loop, or the token of the trio run, in which this is called."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return import_module("trio").lowlevel.current_trio_token()


def has_ended(loop: object) -> bool:
    """Return whether *loop* is an asyncio loop that is closed."""
    is_closed: Callable[[], bool] = getattr(loop, "is_closed", bool)
    return is_closed()


def run_in_loop(loop: Any, function: Callable[[], Coroutine[Any, Any, object]]) -> None:
    """Let another event loop run *function*, without waiting for it; do nothing if the loop does not run."""
    import asyncio

    if not isinstance(loop, asyncio.AbstractEventLoop):
        trio = import_module("trio")
        with suppress(trio.RunFinishedError):
            loop.run_sync_soon(trio.lowlevel.spawn_system_task, function)
    elif loop.is_running():
        asyncio.run_coroutine_threadsafe(function(), loop)


def call_soon_threadsafe() -> Callable[[Callable[[], object]], None]:
    """Return a function that runs another in the event loop of this moment, and can be called from any thread.

    It does nothing once the loop has ended.
    """
    loop: Any = running_event_loop()
    schedule: Callable[[Callable[[], object]], object] = (
        loop.call_soon_threadsafe if hasattr(loop, "call_soon_threadsafe") else loop.run_sync_soon
    )

    def call_soon(function: Callable[[], object]) -> None:
        with suppress(RuntimeError):  # the loop has ended, and nothing waits in it any more
            schedule(function)

    return call_soon
