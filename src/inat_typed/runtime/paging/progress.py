"""A bar on the terminal or in a notebook."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Self

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
        from rich.progress import BarColumn, Progress, TextColumn

        console = Console(stderr=True)
        self._walk, self._notices = walk, notices
        self._progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            TextColumn("{task.fields[shown]}"),
            console=console,
            disable=not (console.is_terminal or console.is_jupyter),
        )
        self._task = self._progress.add_task(notices.name, total=None, shown="")

    def __enter__(self) -> Self:
        self.show()
        self._progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._progress.stop()

    def show(self) -> None:
        """Show how far it is now."""
        came, total = self._walk.delivered, self._walk.promised
        self._progress.update(self._task, completed=came, total=total, shown=self._shown(came, total))

    def _shown(self, came: int, total: int | None) -> str:
        if total is None:
            return f"{came:,}"
        _, requests = self._walk.plan.cost(max(0, total - came))
        seconds = self._notices.outlook(total, requests).seconds
        left = f", {duration(seconds)} left" if seconds else ""
        return f"{came:,} of {total:,}{left}"
