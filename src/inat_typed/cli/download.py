"""``inat-typed download``: all that a search finds, into a file, however long it takes."""

from __future__ import annotations

import inspect
import io
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_args

import typer

from inat_typed.cli import commands, operations
from inat_typed.cli.settings import Settings
from inat_typed.runtime.errors import ArgumentValueError, DownloadError
from inat_typed.runtime.operation import AnyOperation

if TYPE_CHECKING:
    from inat_typed import Download, Paginator

Format = Literal["jsonl", "csv", "geojson", "parquet", "arrow"]
_SUFFIXES = {".ndjson": "jsonl", ".feather": "arrow", **{f".{name}": name for name in get_args(Format)}}

_HELP = """Bring all that a search finds into a file.

Whatever ends it, the same command goes on where it stopped.

For example: inat-typed download v2 observations search --taxon-id 48662 -o monarchs.csv"""


def group() -> commands.Group:
    """The command: below it are the operations that have pages, as they are without it."""
    of_apis = {each.name or "": each for each in operations.groups(_command, has_pages)}
    return commands.group("download", _HELP, of_apis)


def has_pages(operation: AnyOperation) -> bool:
    """Whether *operation* can be walked, told without its models: the generator calls those that are pages so."""
    answer = operation.answer
    is_walked = not operation.writes and (operation.paging or operation.parameter("page"))
    return bool(is_walked and (answer.kind in ("page", "list") or answer.model.endswith("Page")))


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """The file that the user wants."""

    output: Path
    format: str | None = None
    fields: str | None = None
    limit: int | None = None
    overwrite: bool = False

    @property
    def resolved(self) -> str:
        """The format: said, or told by the name of the file.

        Raises:
            ArgumentValueError: Neither.
        """
        found = self.format or _SUFFIXES.get(self.output.suffix.lower())
        if found is None:
            raise ArgumentValueError(
                f"the end of {self.output.name!r} tells no format: name it .jsonl, .csv, .geojson, .parquet or .arrow, "
                "or say --format"
            )
        return found

    @property
    def columns(self) -> list[str]:
        """The columns that were asked for."""
        names = [each.strip() for each in (self.fields or "").split(",")]
        return [] if names == ["all"] else [each for each in names if each]


def _options() -> dict[str, inspect.Parameter]:
    annotations: dict[str, tuple[Any, Any]] = {
        "output": (
            Annotated[Path, typer.Option("--output", "-o", help="The file to write. Required.", metavar="FILE")],
            inspect.Parameter.empty,
        ),
        "fields": (
            Annotated[
                str | None, typer.Option(help="The columns of a table, with commas: id,taxon.name.", metavar="COLUMNS")
            ],
            None,
        ),
        "format": (
            Annotated[
                Format | None,
                typer.Option(help="How to write it, where the name does not tell.", metavar="|".join(get_args(Format))),
            ],
            None,
        ),
        "limit": (Annotated[int | None, typer.Option(help="So many results.", min=1, metavar="NUMBER")], None),
        "overwrite": (Annotated[bool, typer.Option("--overwrite", help="Replace a file that is there.")], False),
    }
    return {
        name: inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
        for name, (annotation, default) in annotations.items()
    }


def _command(operation: AnyOperation) -> Any:
    """The command that downloads what *operation* finds."""
    from inat_typed.cli import parameters

    own = [each for each in operations.own_options(operation) if each.name != "page"]
    taken, ours = {each.name for each in own}, _options()

    def call(settings: Settings, **typed: Any) -> None:
        wanted = Wanted(**{name: typed[name] for name in ours})
        _download(settings, operation, parameters.values(operation, {name: typed[name] for name in taken}), wanted)

    return operations.command(operation, [*own, *(each for name, each in ours.items() if name not in taken)], call)


def _download(settings: Settings, operation: AnyOperation, arguments: Mapping[str, Any], wanted: Wanted) -> None:
    form = wanted.resolved
    resource, _, name = operation.id.partition(".")
    with settings.client() as inat:
        method = getattr(getattr(getattr(inat, operation.api), resource), name)
        if form == "jsonl":
            if wanted.fields and "fields" not in arguments:
                raise ArgumentValueError(
                    "--fields chooses the columns of a table; .jsonl has records as they were sent"
                )
            paginator = _paginator(inat.paginate(method, **arguments), wanted)
            _tell(inat.download(paginator, wanted.output, overwrite=wanted.overwrite))
            return
        whole = inat.paginate(method, **arguments)
        lean = arguments if operation.parameter("fields") is None else {**arguments, **_needed(whole, wanted, form)}
        paginator = _paginator(inat.paginate(method, **lean), wanted)
        _rehearse(paginator, wanted, form)
        part = wanted.output.with_name(f"{wanted.output.name}.jsonl")
        found = _found(lambda overwrite: inat.download(paginator, part, overwrite=overwrite), wanted)
    if found.complete:
        _convert(found, wanted, form)


def _paginator(found: Paginator[Any], wanted: Wanted) -> Paginator[Any]:
    return (found if wanted.limit is None else found.limit(wanted.limit)).progress()


def _needed(whole: Paginator[Any], wanted: Wanted, form: str) -> dict[str, Any]:
    """The fields that the columns of a table are made of: a thirtieth of the bytes."""
    from inat_typed.export.recognise import promised

    table = promised(whole)
    if table is None or (wanted.fields or "").strip() == "all":
        return {}
    names = wanted.columns
    if names and form == "geojson":
        names = [*names, *(name for name in table.marks if name not in names)]
    return {"fields": table.fields(names or None)}


def _rehearse(paginator: Paginator[Any], wanted: Wanted, form: str) -> None:
    """Make the table of no records: what is wrong with it, or is missing for it, is told before anything is sent."""
    from inat_typed import export

    if wanted.output.is_dir():
        raise ArgumentValueError(f"{wanted.output} is a folder")
    if wanted.output.exists() and not wanted.overwrite:
        raise DownloadError(f"{wanted.output} is there already: choose another name, or say --overwrite", wanted.output)
    chosen: Any = form
    export.write(paginator.limit(0), io.BytesIO(), format=chosen, columns=wanted.columns or None)


def _found(download: Callable[[bool], Download[Any]], wanted: Wanted) -> Download[Any]:
    """The records, beside the table: gone on with, even if they are all there, unless they answer something else."""
    try:
        return download(False)
    except DownloadError as error:
        if error.__cause__ is not None or not wanted.overwrite:
            raise
    return download(True)


def _convert(found: Download[Any], wanted: Wanted, form: str) -> None:
    """Make the table of the records, record by record; then they are not needed any more."""
    from inat_typed import export
    from inat_typed.runtime.downloads.checkpoint import beside

    chosen: Any = form
    try:
        rows = export.write(found, wanted.output, format=chosen, columns=wanted.columns or None)
    except OSError as error:
        raise DownloadError(
            f"{wanted.output} cannot be written ({error.strerror}): all {found.count:,} records are in {found.path}; "
            "the same call goes on from there",
            found.path,
            found.count,
            error,
        ) from error
    for each in (found.path, beside(found.path)):
        each.unlink()
    _tell(f"{rows:,} rows in {wanted.output}")


def _tell(outcome: object) -> None:
    """Say what it came to, to a person; programs look at the exit status."""
    if sys.stderr.isatty():
        typer.echo(str(outcome), err=True)
