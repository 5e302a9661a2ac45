"""The command ``download``: write all results of a search to a file, and resume an interrupted download."""

from __future__ import annotations

import inspect
import io
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

import typer

from inat_typed.cli import operation_commands
from inat_typed.cli.global_options import GlobalOptions
from inat_typed.cli.lazy_commands import Group, make_group
from inat_typed.runtime.core.errors import ArgumentValueError, DownloadError
from inat_typed.runtime.request.operation import AnyOperation

if TYPE_CHECKING:
    from inat_typed import Download, Paginator

Format = Literal["jsonl", "csv", "geojson", "parquet", "arrow"]
_FORMAT_BY_SUFFIX = {**{f".{name}": name for name in get_args(Format)}, ".ndjson": "jsonl", ".feather": "arrow"}

_HELP = """Download all results of a search to a file.

After an interruption, repeat the command to resume the download.

For example: inat-typed download v2 observations search --taxon-id 48662 -o monarchs.csv"""


@dataclass(frozen=True, kw_only=True)
class DownloadOptions:
    """Values of the options of ``download``."""

    output: Path
    format: str | None = None
    fields: str | None = None
    limit: int | None = None
    overwrite: bool = False
    skip_errors: bool = False

    @property
    def resolved_format(self) -> str:
        """The format: ``--format``, else by the file name.

        Raises:
            ArgumentValueError: The suffix of the file name is unknown.
        """
        form = self.format or _FORMAT_BY_SUFFIX.get(self.output.suffix.lower())
        if form is None:
            raise ArgumentValueError(
                f"--output: the suffix of {self.output.name!r} is not a known format; "
                f"expected one of {', '.join(_FORMAT_BY_SUFFIX)}, or set --format"
            )
        return form

    @property
    def columns(self) -> list[str]:
        """The requested columns."""
        names = [each.strip() for each in (self.fields or "").split(",")]
        return [] if names == ["all"] else [each for each in names if each]


def build_group() -> Group:
    """Return the command; its subcommands are the operations that have pages."""
    groups = operation_commands.build_groups(_build_command, has_pages)
    return make_group("download", _HELP, {group.name or "": group for group in groups})


def has_pages(operation: AnyOperation) -> bool:
    """Return whether *operation* has pages, without importing its models.

    The generator names the models of pages ``...Page``.
    """
    returns = operation.returns
    accepts_page = not operation.writes and (operation.pagination or operation.parameter("page"))
    return bool(accepts_page and (returns.kind in ("page", "list") or returns.model.endswith("Page")))


def _option_parameters() -> dict[str, inspect.Parameter]:
    """Return the options of ``DownloadOptions`` as function parameters by name, for typer to read."""
    annotations: dict[str, tuple[Any, Any]] = {
        "output": (
            Annotated[Path, typer.Option("--output", "-o", help="The file to write. Required.", metavar="FILE")],
            inspect.Parameter.empty,
        ),
        "fields": (
            Annotated[
                str | None,
                typer.Option(help="Columns of a table, separated by commas: id,taxon.name.", metavar="COLUMNS"),
            ],
            None,
        ),
        "format": (
            Annotated[
                Format | None,
                typer.Option(help="Output format. Default: by the file name.", metavar="|".join(get_args(Format))),
            ],
            None,
        ),
        "limit": (
            Annotated[int | None, typer.Option(help="Maximum number of results.", min=1, metavar="INTEGER")],
            None,
        ),
        "overwrite": (Annotated[bool, typer.Option("--overwrite", help="Replace an existing file.")], False),
        "skip_errors": (
            Annotated[bool, typer.Option("--skip-errors", help="Leave out records that the service fails to return.")],
            False,
        ),
    }
    return {
        name: inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
        for name, (annotation, default) in annotations.items()
    }


def _build_command(operation: AnyOperation) -> Any:
    """Return the command that downloads the results of *operation*."""
    from inat_typed.cli import parameters

    api_options = [each for each in operation_commands.api_options(operation) if each.name != "page"]
    api_names, download_options = {each.name for each in api_options}, _option_parameters()

    def call(global_options: GlobalOptions, **typed: Any) -> None:
        options = DownloadOptions(**{name: typed[name] for name in download_options})
        arguments = parameters.parse_arguments(operation, {name: typed[name] for name in api_names})
        _download(global_options, operation, arguments, options)

    own_options = [each for name, each in download_options.items() if name not in api_names]
    return operation_commands.build_command(operation, [*api_options, *own_options], call)


def _download(
    global_options: GlobalOptions, operation: AnyOperation, arguments: Mapping[str, Any], options: DownloadOptions
) -> None:
    form = options.resolved_format
    resource, _, name = operation.id.partition(".")
    with global_options.client() as inat:
        method = getattr(getattr(getattr(inat, operation.api), resource), name)
        if form == "jsonl":
            if options.fields and "fields" not in arguments:
                raise ArgumentValueError(
                    "--fields chooses the columns of a table; .jsonl contains whole records: omit --fields, or choose "
                    "another format"
                )
            paginator = _limit(inat.paginate(method, **arguments), options)
            records = inat.download(
                paginator, options.output, overwrite=options.overwrite, skip_errors=options.skip_errors
            )
            _print_skipped(records)
            _print_outcome(records)
            return
        if operation.parameter("fields") is not None:
            arguments = {**arguments, **_fields_argument(inat.paginate(method, **arguments), options, form)}
        paginator = _limit(inat.paginate(method, **arguments), options)
        _check_table(paginator, options, form)
        records_path = options.output.with_name(f"{options.output.name}.jsonl")
        records = _download_records(
            lambda overwrite: inat.download(
                paginator, records_path, overwrite=overwrite, skip_errors=options.skip_errors
            ),
            options,
        )
    _print_skipped(records)
    if records.complete:
        _write_table(records, options, form)


def _limit(paginator: Paginator[Any], options: DownloadOptions) -> Paginator[Any]:
    return (paginator if options.limit is None else paginator.limit(options.limit)).progress()


def _fields_argument(paginator: Paginator[Any], options: DownloadOptions, form: str) -> dict[str, Any]:
    """Return the argument ``fields``: only what the columns need, about a thirtieth of a full response."""
    from inat_typed.export.table_lookup import expected_table

    table = expected_table(paginator)
    if table is None or (options.fields or "").strip() == "all":
        return {}
    names = options.columns
    if names and form == "geojson":
        names = [*names, *(name for name in table.map_columns if name not in names)]
    return {"fields": table.fields(names or None)}


def _check_table(paginator: Paginator[Any], options: DownloadOptions, form: str) -> None:
    """Check that the table can be written, before any request is sent: write a table without rows to memory.

    Raises:
        ArgumentValueError: The columns or the format do not fit the records, or the output is a folder.
        DownloadError: The output exists, and ``--overwrite`` is not set.
    """
    from inat_typed import export

    if options.output.is_dir():
        raise ArgumentValueError(f"--output: {options.output} is a folder; expected the path of a file")
    if options.output.exists() and not options.overwrite:
        raise DownloadError(f"{options.output} already exists: choose another name, or set --overwrite", options.output)
    export_format: Any = form
    export.write(paginator.limit(0), io.BytesIO(), format=export_format, columns=options.columns or None)


def _download_records(download: Callable[[bool], Download[Any]], options: DownloadOptions) -> Download[Any]:
    """Download, or resume, the records in a file beside the table. ``--overwrite`` replaces those of another search."""
    try:
        return download(False)
    except DownloadError as error:
        if error.__cause__ is not None or not options.overwrite:
            raise
    return download(True)


def _write_table(records: Download[Any], options: DownloadOptions, form: str) -> None:
    """Write the table from the downloaded records, then delete their files."""
    from inat_typed import export
    from inat_typed.runtime.downloads.checkpoint import checkpoint_path

    export_format: Any = form
    try:
        rows = export.write(records, options.output, format=export_format, columns=options.columns or None)
    except OSError as error:
        raise DownloadError(
            f"{options.output} cannot be written ({error.strerror}). {records.path} contains all {records.count:,} "
            "records; repeat the command to write the table",
            records.path,
            records.count,
            error,
        ) from error
    for path in (records.path, checkpoint_path(records.path)):
        path.unlink()
    _print_outcome(f"{rows:,} rows in {options.output}")


def _print_skipped(records: Download[Any]) -> None:
    """Print the records that were left out, one per line, also for scripts: the file does not show them."""
    for each in records.skipped:
        typer.echo(f"inat-typed: skipped: {each}", err=True)


def _print_outcome(outcome: object) -> None:
    """Print the outcome in a terminal; scripts use the exit status."""
    if sys.stderr.isatty():
        typer.echo(str(outcome), err=True)
