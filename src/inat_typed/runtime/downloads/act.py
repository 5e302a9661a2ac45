"""Downloading, from the first look at what is there to the last record."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import aclosing, closing, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from inat_typed.runtime.answer import element
from inat_typed.runtime.decode import decode
from inat_typed.runtime.downloads.download import Download
from inat_typed.runtime.downloads.query import query
from inat_typed.runtime.downloads.recording import Recording, place
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError, DownloadError, INatError, PagingError
from inat_typed.runtime.operation import Answer
from inat_typed.runtime.paging.collection import Collection
from inat_typed.runtime.paging.paginator import AsyncPaginator, Paginator, taken_apart
from inat_typed.runtime.paging.walk import Walk
from inat_typed.runtime.paging.way import Way, async_deliveries, deliveries

if TYPE_CHECKING:
    from inat_typed.runtime.driver import AsyncDriver, SyncDriver


def download(driver: SyncDriver, paginator: object, path: object, *, overwrite: bool) -> Download[Any]:
    """Bring all that *paginator* finds into the file at *path*: see ``INaturalist.download``."""
    task = _task(*taken_apart(Paginator, paginator, driver), path, overwrite)
    with task.recording() as recording:
        recording.look() if task.is_dry else recording.open()
        if not recording.state.complete:
            with closing(deliveries(task.collection, task.way, task.walk(recording))) as found:
                for each in found:
                    recording.add(each.batch.records, each.mark)
            if not task.is_dry:
                recording.finish()
    return task.outcome(recording)


async def async_download(driver: AsyncDriver, paginator: object, path: object, *, overwrite: bool) -> Download[Any]:
    """As ``download``; what waits for the disk does so in a thread."""
    from anyio.to_thread import run_sync

    task = _task(*taken_apart(AsyncPaginator, paginator, driver), path, overwrite)
    with task.recording() as recording:
        await run_sync(recording.look if task.is_dry else recording.open)
        if not recording.state.complete:
            walk = await run_sync(task.walk, recording)
            async with aclosing(async_deliveries(task.collection, task.way, walk)) as found:
                async for each in found:
                    await run_sync(recording.add, each.batch.records, each.mark)
            if not task.is_dry:
                await run_sync(recording.finish)
    return task.outcome(recording)


@dataclass(frozen=True, slots=True)
class _Task:
    """What is to be downloaded, and whereto."""

    collection: Collection
    way: Way
    start: Recording
    is_dry: bool

    @contextmanager
    def recording(self) -> Generator[Recording]:
        """The file, let go of in the end; whatever stops the download tells what is there."""
        recording = self.start
        try:
            yield recording
        except DownloadError:
            raise
        except INatError as error:
            if not recording.count:
                raise
            goes_on = "" if isinstance(error, PagingError) else "; the same call goes on from there"
            raise DownloadError(
                f"the download stopped: {error}. {recording.count:,} records are in {recording.path}{goes_on}",
                recording.path,
                recording.count,
                error,
            ) from error
        except BaseException as error:
            if recording.count:
                error.add_note(f"{recording.count:,} records are in {recording.path}: the same call goes on from there")
            raise
        finally:
            recording.close()

    def walk(self, recording: Recording) -> Walk:
        """The walk from where the file ends."""
        mark = recording.state.mark
        known = set[object]() if mark is None or "after" in mark else recording.known()
        return self.way.walk(self.collection, mark=mark, had=recording.count, known=known)

    def outcome(self, recording: Recording) -> Download[Any]:
        """What it came to."""
        kind, read = _reading(self.collection)
        return Download(
            path=recording.path,
            count=recording.count,
            before=recording.before,
            complete=recording.state.complete,
            record_type=kind,
            _read=read,
        )


def _task(collection: Collection, way: Way, path: object, overwrite: object) -> _Task:
    """What a call asks for, checked."""
    if not isinstance(overwrite, bool):
        raise ArgumentTypeError(f"download: overwrite takes True or False, not {overwrite!r}")
    if not way.ordered:
        raise ArgumentValueError(
            "download: records are written in order, or nobody could go on: leave .unordered() out"
        )
    raw = replace(collection, raw=True)
    recording = Recording(place(path), query(raw, way.limit), overwrite=overwrite)
    return _Task(raw, way, recording, raw.is_dry())


def _reading(collection: Collection) -> tuple[type[Any], Callable[[bytes], Any]]:
    """The class of the records of *collection*, and what makes one of a line."""
    model: Any = element(collection.operation.answer)
    if collection.projection is None:
        return model, lambda line: decode(model, line)
    from inat_typed.runtime import projected

    kind = collection.projection
    answer: Answer[Any] = Answer(kind="model", module=model.__module__, model=model.__name__)
    return kind, lambda line: projected.decode(answer, kind, line)
