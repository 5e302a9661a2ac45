"""A bar on the terminal or in a notebook."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Self

from inat_typed.runtime.errors import ConfigurationError
from inat_typed.runtime.extras import how_to_install
from inat_typed.runtime.paging.notices import Notices, duration
from inat_typed.runtime.paging.walk import Walk

if TYPE_CHECKING:
    from types import TracebackType


def needs_rich() -> None:
    """Raises:
    ConfigurationError: ``rich`` is not there.
    """
    if find_spec("rich") is None:
        raise ConfigurationError(f"a progress bar needs rich: {how_to_install('rich')}")


class Bar:
    """Shows how far a walk is; what is not shown costs nothing: into a file or a pipe goes no bar."""

    def __init__(self, walk: Walk, notices: Notices) -> None:
        from rich.console import Console

        console = Console(stderr=True)
        self._walk, self._notices = walk, notices
        self._view = _InNotebook(notices.name) if console.is_jupyter else _OnTerminal(notices.name, console)

    def __enter__(self) -> Self:
        self._view.begin(*self._state())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._view.end()

    def show(self) -> None:
        """Show how far it is now."""
        self._view.show(*self._state())

    def _state(self) -> tuple[int, int | None, str]:
        came, total = self._walk.delivered, self._walk.promised
        return came, total, self._words(came, total)

    def _words(self, came: int, total: int | None) -> str:
        if total is None:
            return f"{came:,}"
        _, requests = self._walk.plan.cost(max(0, total - came))
        seconds = self._notices.seconds_left(requests)
        left = f", {duration(seconds)} left" if seconds else ""
        return f"{came:,} of {total:,}{left}"


class _OnTerminal:
    """Drawn by rich."""

    def __init__(self, name: str, console: Any) -> None:
        from rich.progress import BarColumn, Progress, TextColumn

        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.fields[shown]}"),
            console=console,
            disable=not console.is_terminal,
        )
        self._task = self._progress.add_task(name, total=None, shown="")

    def begin(self, came: int, total: int | None, words: str) -> None:
        self.show(came, total, words)
        self._progress.start()

    def show(self, came: int, total: int | None, words: str) -> None:
        self._progress.update(self._task, completed=came, total=total, shown=words)

    def end(self) -> None:
        self._progress.stop()


class _InNotebook:
    """A bar of the browser's own: what rich would draw there takes another package."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._handle: Any = None

    def begin(self, came: int, total: int | None, words: str) -> None:
        display: Any = import_module("IPython.display").display
        self._handle = display(self._bundle(came, total, words), raw=True, display_id=True)

    def show(self, came: int, total: int | None, words: str) -> None:
        self._handle.update(self._bundle(came, total, words), raw=True)

    def end(self) -> None:
        """It stays as it is."""

    def _bundle(self, came: int, total: int | None, words: str) -> dict[str, str]:
        known = "" if total is None else f' value="{came}" max="{total}"'
        text = f"{self._name}: {words}"
        return {"text/html": f"<progress{known}></progress> {text}", "text/plain": text}
