"""Download all records of a paginator into a file, or resume a download."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import aclosing, closing, contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from inat_typed.runtime.core.errors import (
    ArgumentValueError,
    DownloadError,
    INatError,
    PaginationError,
)
from inat_typed.runtime.decoding.decoder import decode
from inat_typed.runtime.decoding.result_type import record_model
from inat_typed.runtime.downloads.fingerprint import fingerprint_of
from inat_typed.runtime.downloads.result import Download
from inat_typed.runtime.downloads.writer import DownloadWriter, validate_path
from inat_typed.runtime.pagination.collection import Collection
from inat_typed.runtime.pagination.options import (
    PaginationOptions,
    iterate_pages,
    iterate_pages_async,
    record_dry_run,
)
from inat_typed.runtime.pagination.paginator import AsyncPaginator, Paginator, unpack_paginator
from inat_typed.runtime.pagination.scheduler import Scheduler
from inat_typed.runtime.pagination.unreadable_records import SkippedRecord, UnreadableRecordError
from inat_typed.runtime.request.operation import Returns
from inat_typed.runtime.support.validation import check_flag

if TYPE_CHECKING:
    from inat_typed.runtime.exchange.session import AsyncSession, SyncSession


def download(
    session: SyncSession, paginator: object, path: object, *, overwrite: bool, skip_errors: bool
) -> Download[Any]:
    """Download all records of *paginator* into the file at *path*. See ``INaturalist.download``."""
    task = _create_task(*unpack_paginator(Paginator, paginator, session), path, overwrite, skip_errors)
    with task.open_writer() as writer:
        writer.inspect() if task.is_dry else writer.open()
        if task.is_dry and not writer.checkpoint.complete:
            record_dry_run(task.collection, task.scheduler(writer))
        elif not writer.checkpoint.complete:
            with closing(iterate_pages(task.collection, task.options, task.scheduler(writer))) as pages:
                for page in pages:
                    writer.append_page(*_split_records(page.batch.records), page.cursor)
            writer.finish()
    return task.result(writer)


async def async_download(
    session: AsyncSession, paginator: object, path: object, *, overwrite: bool, skip_errors: bool
) -> Download[Any]:
    """Download like ``download``, with disk access in a thread."""
    from anyio.to_thread import run_sync

    task = _create_task(*unpack_paginator(AsyncPaginator, paginator, session), path, overwrite, skip_errors)
    with task.open_writer() as writer:
        await run_sync(writer.inspect if task.is_dry else writer.open)
        if task.is_dry and not writer.checkpoint.complete:
            record_dry_run(task.collection, await run_sync(task.scheduler, writer))
        elif not writer.checkpoint.complete:
            scheduler = await run_sync(task.scheduler, writer)
            async with aclosing(iterate_pages_async(task.collection, task.options, scheduler)) as pages:
                async for page in pages:
                    await run_sync(writer.append_page, *_split_records(page.batch.records), page.cursor)
            await run_sync(writer.finish)
    return task.result(writer)


@dataclass(frozen=True, slots=True)
class _Task:
    """The validated arguments of a call of ``download``.

    Attributes:
        collection: The collection to download, with raw records.
        options: The options of the paginator.
        writer: The writer for the files.
        is_dry: Whether dry-run keeps the requests from being sent.
    """

    collection: Collection
    options: PaginationOptions
    writer: DownloadWriter
    is_dry: bool

    @contextmanager
    def open_writer(self) -> Generator[DownloadWriter]:
        """Close the writer at the end, and add to an error how many records were downloaded."""
        writer = self.writer
        try:
            yield writer
        except DownloadError:
            raise
        except UnreadableRecordError as error:
            raise self._unreadable_record_error(error) from error.__cause__
        except INatError as error:
            if not writer.count:
                raise
            advice = "" if isinstance(error, PaginationError) else "; repeat the call to resume"
            raise DownloadError(
                f"the download stopped: {error}. {writer.path} contains {writer.count:,} records{advice}",
                writer.path,
                writer.count,
                error,
            ) from error
        except BaseException as error:
            if writer.count:
                error.add_note(f"{writer.path} contains {writer.count:,} records; repeat the call to resume")
            raise
        finally:
            writer.close()

    def _unreadable_record_error(self, error: UnreadableRecordError) -> DownloadError:
        path, count, field_name = self.writer.path, self.writer.count, error.record.field
        contents = f"{path} contains {count:,} records. " if count else ""
        advice = "repeat the call with skip_errors=True to download all others"
        if field_name:
            advice += f", or start a download without the field {field_name!r}"
        cause = error.__cause__ if isinstance(error.__cause__, Exception) else error
        return DownloadError(f"the download stopped: {error}. {contents}To continue, {advice}", path, count, cause)

    def scheduler(self, writer: DownloadWriter) -> Scheduler:
        """Return a scheduler that starts where the file ends."""
        cursor = writer.checkpoint.cursor
        known_keys = set[object]() if cursor is None or "after_id" in cursor else writer.read_keys()
        delivered = writer.count + len(writer.checkpoint.skipped)
        return self.options.scheduler(self.collection, cursor=cursor, delivered=delivered, known_keys=known_keys)

    def result(self, writer: DownloadWriter) -> Download[Any]:
        """Return the result of the call."""
        record_type, parse = _record_parser(self.collection)
        return Download(
            path=writer.path,
            count=writer.count,
            resumed_from=writer.resumed_from,
            complete=writer.checkpoint.complete,
            skipped=writer.checkpoint.skipped,
            record_type=record_type,
            _parse=parse,
        )


def _create_task(
    collection: Collection, options: PaginationOptions, path: object, overwrite: object, skip_errors: object
) -> _Task:
    """Validate the arguments of a call."""
    check_flag("download", "overwrite", overwrite)
    check_flag("download", "skip_errors", skip_errors)
    if not options.is_ordered:
        raise ArgumentValueError(
            "download: an unordered paginator is not valid, because its download cannot be resumed; omit .unordered()"
        )
    raw = replace(collection, is_raw=True, skips_errors=skip_errors is True)
    query = fingerprint_of(raw, options.limit)
    writer = DownloadWriter(validate_path(path), query, overwrite=overwrite is True)
    return _Task(raw, options, writer, raw.is_dry())


def _split_records(records: list[Any]) -> tuple[list[bytes], tuple[SkippedRecord, ...]]:
    """Return the records as JSON, and those that the service cannot return."""
    skipped = tuple(each for each in records if isinstance(each, SkippedRecord))
    return [each for each in records if not isinstance(each, SkippedRecord)], skipped


def _record_parser(collection: Collection) -> tuple[type[Any], Callable[[bytes], Any]]:
    """Return the class of the records, and a function that parses one line of the file."""
    model: Any = record_model(collection.operation.returns)
    if collection.projection is None:
        return model, lambda line: decode(model, line)
    from inat_typed.runtime.projection.decode import decode_projection

    projection = collection.projection
    returns: Returns[Any] = Returns(kind="model", module=model.__module__, model=model.__name__)
    return projection, lambda line: decode_projection(returns, projection, line)
