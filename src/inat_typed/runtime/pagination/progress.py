"""Show a progress bar in a terminal or a notebook."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Self

from inat_typed.runtime.core.errors import ConfigurationError
from inat_typed.runtime.pagination.estimate import PaginationReporter
from inat_typed.runtime.pagination.scheduler import Scheduler
from inat_typed.runtime.support.durations import format_duration
from inat_typed.runtime.support.optional_deps import install_command

if TYPE_CHECKING:
    from types import TracebackType


def require_rich() -> None:
    """Check that ``rich`` is installed.

    Raises:
        ConfigurationError: It is not installed.
    """
    if find_spec("rich") is None:
        raise ConfigurationError(f"a progress bar needs rich, which is not installed: {install_command('rich')}")


class ProgressBar:
    """A context manager that shows the progress of a pagination. It stays silent when stderr is not a terminal."""

    def __init__(self, scheduler: Scheduler, reporter: PaginationReporter) -> None:
        from rich.console import Console

        console = Console(stderr=True)
        title = reporter.operation_id
        self._scheduler, self._reporter = scheduler, reporter
        self._view = _NotebookView(title) if console.is_jupyter else _TerminalView(title, console)

    def __enter__(self) -> Self:
        self._view.start(*self._state())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._view.stop()

    def update(self) -> None:
        """Show the current progress."""
        self._view.update(*self._state())

    def _state(self) -> tuple[int, int | None, str]:
        delivered, total = self._scheduler.delivered, self._scheduler.expected_total
        return delivered, total, self._label(delivered, total)

    def _label(self, delivered: int, total: int | None) -> str:
        if total is None:
            return f"{delivered:,}"
        _, requests = self._scheduler.strategy.cost(max(0, total - delivered))
        seconds = self._reporter.remaining_seconds(requests)
        remaining = f", {format_duration(round(seconds))} left" if seconds else ""
        return f"{delivered:,} of {total:,}{remaining}"


class _TerminalView:
    """A bar that ``rich`` draws on stderr."""

    def __init__(self, title: str, console: Any) -> None:
        from rich.progress import BarColumn, Progress, TextColumn

        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.fields[label]}"),
            console=console,
            disable=not console.is_terminal,
        )
        self._task = self._progress.add_task(title, total=None, label="")

    def start(self, delivered: int, total: int | None, label: str) -> None:
        self.update(delivered, total, label)
        self._progress.start()

    def update(self, delivered: int, total: int | None, label: str) -> None:
        self._progress.update(self._task, completed=delivered, total=total, label=label)

    def stop(self) -> None:
        self._progress.stop()


class _NotebookView:
    """An HTML ``<progress>`` element. The bar of ``rich`` would need ``ipywidgets``."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._handle: Any = None

    def start(self, delivered: int, total: int | None, label: str) -> None:
        display: Any = import_module("IPython.display").display
        self._handle = display(self._mime_bundle(delivered, total, label), raw=True, display_id=True)

    def update(self, delivered: int, total: int | None, label: str) -> None:
        self._handle.update(self._mime_bundle(delivered, total, label), raw=True)

    def stop(self) -> None:
        """Leave the bar as it is."""

    def _mime_bundle(self, delivered: int, total: int | None, label: str) -> dict[str, str]:
        attributes = "" if total is None else f' value="{delivered}" max="{total}"'
        text = f"{self._title}: {label}"
        return {"text/html": f"<progress{attributes}></progress> {text}", "text/plain": text}
