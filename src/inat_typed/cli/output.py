"""What a command prints: a table on a terminal, JSON where it is piped, or the format that is asked for."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, TextIO, cast, get_args

import typer

from inat_typed.cli import columns
from inat_typed.runtime.errors import ArgumentValueError
from inat_typed.runtime.narrowing import is_array
from inat_typed.runtime.operation import AnyOperation

if TYPE_CHECKING:
    from inat_typed import INaturalist

Format = Literal["table", "json", "jsonl", "csv", "geojson", "parquet", "arrow"]
_TABLES = ("csv", "geojson", "parquet", "arrow")
"""What ``inat_typed.export`` writes."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """What the user wants to see, and where."""

    format: str | None = None
    output: Path | None = None
    all: bool = False
    limit: int | None = None
    fields: str | None = None

    @property
    def resolved(self) -> str:
        """The format: what was asked for, by option or by the file's name; else what suits who reads it."""
        if self.format:
            return self.format
        if self.output:
            suffix = self.output.suffix.lstrip(".")
            return suffix if suffix in get_args(Format) else "json"
        return "table" if sys.stdout.isatty() else "json"

    @property
    def columns(self) -> Sequence[str]:
        """The columns that were asked for."""
        names = [each.strip() for each in (self.fields or "").split(",")]
        return [] if names == ["all"] else [each for each in names if each]

    @property
    def walks(self) -> bool:
        """Whether more than one page may be wanted."""
        return self.all or self.limit is not None


def options(operation: AnyOperation) -> list[inspect.Parameter]:
    """The options that say what is shown of *operation*'s answer."""
    if operation.answer.kind == "nothing":
        return []
    words = "The file to write instead of the screen."
    wanted: dict[str, tuple[Any, Any, Any]] = {
        "output": (Path | None, None, typer.Option("--output", "-o", help=words, metavar="FILE"))
    }
    if operation.answer.kind != "bytes":
        words = "The columns of the table, with commas: id,taxon.name."
        wanted["fields"] = (str | None, None, typer.Option("--fields", help=words, metavar="COLUMNS"))
        words = "How to write it; else a table on a terminal, and JSON where it is piped."
        wanted["format"] = (
            Format | None,
            None,
            typer.Option("--format", help=words, metavar="|".join(get_args(Format))),
        )
    if operation.answer.kind == "page" and operation.paging is not None:
        words = "All results, not only the first page."
        wanted["all"] = (bool, False, typer.Option("--all", help=words))
        words = "So many results, on as many pages as it takes."
        wanted["limit"] = (int | None, None, typer.Option("--limit", min=1, help=words, metavar="NUMBER"))
    return [
        inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, option])
        for name, (kind, default, option) in wanted.items()
    ]


def show(inat: INaturalist, operation: AnyOperation, arguments: Mapping[str, Any], choice: Choice) -> None:
    """Call *operation* and print its answer."""
    resource, _, name = operation.id.partition(".")
    method = getattr(getattr(getattr(inat, operation.api), resource), name)
    wanted = {**arguments, **_lean(operation, arguments, choice)}
    if choice.walks:
        found: Any = inat.paginate(method, **wanted)
        _records(found.limit(choice.limit) if choice.limit else found, choice)
        return
    answer: Any = method(**wanted)
    if operation.answer.kind == "bytes":
        _bytes(answer, choice)
    elif operation.answer.kind != "nothing":
        _answer(answer, choice)


def _lean(operation: AnyOperation, arguments: Mapping[str, Any], choice: Choice) -> Mapping[str, Any]:
    """For a table of v2, the fields of its columns alone: a thirtieth of the bytes."""
    if operation.parameter("fields") is None or "fields" in arguments or operation.method != "GET":
        return {}
    names = columns.COLUMNS.get(operation.answer.model, ()) if choice.resolved == "table" else ()
    return {"fields": list(names)} if names else {}


def _answer(answer: Any, choice: Choice) -> None:
    """One answer: a page, a record, a list, any JSON."""
    from inat_typed.runtime.page import Page

    several: object = answer
    total: int | None = None
    if isinstance(answer, Page):
        page = cast("Page[object]", answer)
        several, total = page.results, page.total_results
    if choice.resolved in _TABLES:
        _table(answer, choice)
    elif choice.resolved == "json":
        with _opened(choice) as out:
            json.dump(jsonable(answer), out, ensure_ascii=False, indent=2 if out.isatty() else None)
            out.write("\n")
    elif is_array(several):
        _records(several, choice, total=total)
    else:
        _records([answer], choice)


def _records(records: Iterable[Any], choice: Choice, *, total: int | None = None) -> None:
    if choice.resolved in _TABLES:
        _table(records, choice)
        return
    with _opened(choice) as out:
        if choice.resolved == "table":
            _write_table(list(records), choice.columns, out, total)
        elif choice.resolved == "jsonl":
            out.writelines(f"{json.dumps(jsonable(record), ensure_ascii=False)}\n" for record in records)
        else:
            _write_array(records, out)


def jsonable(value: Any) -> Any:
    """The JSON that the service sent for *value*."""
    from inat_typed.runtime.model import Model

    if isinstance(value, Model):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return [jsonable(each) for each in value] if is_array(value) else value


def _write_array(records: Iterable[Any], out: TextIO) -> None:
    """One array, written as the records come."""
    before = "["
    for record in records:
        out.write(f"{before}\n{json.dumps(jsonable(record), ensure_ascii=False)}")
        before = ","
    out.write("[]\n" if before == "[" else "\n]\n")


def _table(records: Any, choice: Choice) -> None:
    """One of the tables of ``inat_typed.export``, with its columns, or those that were asked for."""
    from inat_typed import export

    if not choice.output and choice.resolved in ("parquet", "arrow") and sys.stdout.isatty():
        raise ArgumentValueError(f"{choice.resolved} is not text: name a file with -o, or pipe it")
    wanted: Any = choice.resolved
    try:
        export.write(records, choice.output or sys.stdout.buffer, format=wanted, columns=list(choice.columns) or None)
    except OSError as error:
        if not choice.output:
            raise
        raise ArgumentValueError(f"{choice.output} cannot be written: {error.strerror}") from error


def _write_table(rows: Sequence[Any], asked: Sequence[str], out: TextIO, total: int | None) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(file=out)
    cells = columns.cells(rows, asked)
    if rows and cells:
        table = Table(box=None, pad_edge=False, header_style="bold")
        widths = columns.widths([max(map(len, column)) for column in cells], console.width)
        for column, width in zip(cells, widths, strict=False):
            table.add_column(Text(column[0]), no_wrap=True, overflow="ellipsis", width=width)
        for row in zip(*(column[1:] for column in cells[: len(widths)]), strict=True):
            table.add_row(*map(Text, row))
        console.print(table)
    if total is not None:
        console.print(Text(f"{len(rows):,} of {total:,}"), style="dim")


def _bytes(content: bytes, choice: Choice) -> None:
    if choice.output:
        choice.output.write_bytes(content)
    elif sys.stdout.isatty():
        raise ArgumentValueError(f"the answer is {len(content):,} bytes, not text: name a file with -o, or pipe it")
    else:
        sys.stdout.buffer.write(content)


@contextmanager
def _opened(choice: Choice) -> Generator[TextIO]:
    if not choice.output:
        yield sys.stdout
        return
    try:
        opened = choice.output.open("w", encoding="utf-8", newline="")
    except OSError as error:
        raise ArgumentValueError(f"{choice.output} cannot be written: {error.strerror}") from error
    with opened:
        yield opened
