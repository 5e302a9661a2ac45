"""What a command prints: a table on a terminal, JSON where it is piped, or the format that is asked for."""

from __future__ import annotations

import codecs
import inspect
import json
import sys
from collections import deque
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated, Any, BinaryIO, Literal, TextIO, cast, get_args

import typer

from inat_typed.cli import columns, fields, tables
from inat_typed.runtime.errors import ArgumentValueError
from inat_typed.runtime.fields import tree as field_tree
from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.runtime.operation import AnyOperation

if TYPE_CHECKING:
    from rich.console import Console

    from inat_typed import INaturalist

Format = Literal["table", "json", "jsonl", "csv", "geojson", "parquet", "arrow"]
_FORMATS: tuple[str, ...] = get_args(Format)
_TABLES = ("csv", "geojson", "parquet", "arrow")
"""What ``inat_typed.export`` writes."""

_SUFFIXES: dict[str, Format] = {
    "": "json",
    ".json": "json",
    ".ndjson": "jsonl",
    ".feather": "arrow",
    **{f".{name}": name for name in ("jsonl", "csv", "geojson", "parquet", "arrow")},
}


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
        """The format: what was asked for, by option or by the file's name; else what suits who reads it.

        Raises:
            ArgumentValueError: The name of the file tells none.
        """
        if self.format:
            return self.format
        if not self.output:
            return "table" if sys.stdout.isatty() else "json"
        suffix = self.output.suffix.lower()
        if suffix not in _SUFFIXES:
            raise ArgumentValueError(
                f"{self.output.name} does not tell a format: --format does ({', '.join(_FORMATS)})"
            )
        return _SUFFIXES[suffix]

    @property
    def columns(self) -> Sequence[str]:
        """The fields or columns that were asked for by name."""
        if self.wants_all or (self.fields or "").startswith(("(", "{")):
            return []
        return [name for each in (self.fields or "").split(",") if (name := each.strip())]

    @property
    def wants_all(self) -> bool:
        """Whether all fields were asked for."""
        return (self.fields or "").strip() == "all"

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
        words = "What to keep of each record, with commas and dots: id,taxon.name. In a table they are its columns."
        complete = fields.completing(operation)
        wanted["fields"] = (
            str | None,
            None,
            typer.Option("--fields", help=words, metavar="FIELDS", autocompletion=complete),
        )
        words = "How to write it; else a table on a terminal, and JSON where it is piped."
        wanted["format"] = (
            Format | None,
            None,
            typer.Option("--format", help=words, metavar="|".join(_FORMATS)),
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


def show(
    inat: INaturalist, operation: AnyOperation, arguments: Mapping[str, Any], choice: Choice, *, is_dry: bool
) -> None:
    """Call *operation* and print its answer; in a dry run there is none, and nothing is written.

    Raises:
        ArgumentValueError: It cannot be shown as it is wanted. Nothing was sent.
    """
    _check(operation, choice)
    resource, _, name = operation.id.partition(".")
    method = getattr(getattr(getattr(inat, operation.api), resource), name)
    wanted = {**arguments, **_asked(operation, choice)}
    if choice.walks:
        walk: Any = inat.paginate(method, **wanted)
        answer: Any = walk.limit(choice.limit) if choice.limit else walk
    else:
        answer = method(**wanted)
    if is_dry:
        deque(answer if choice.walks else (), maxlen=0)
    elif operation.answer.kind == "bytes":
        _bytes(answer, choice)
    elif choice.walks:
        _records(answer, choice)
    elif operation.answer.kind != "nothing":
        _answer(answer, choice)


def _check(operation: AnyOperation, choice: Choice) -> None:
    """Whether the answer can go where it is to go, before it is asked for."""
    if choice.output and not choice.output.absolute().parent.is_dir():
        raise ArgumentValueError(f"{choice.output} cannot be written: there is no folder {choice.output.parent}")
    is_text = operation.answer.kind != "bytes" and choice.resolved not in ("parquet", "arrow")
    if not choice.output and not is_text and sys.stdout.isatty():
        raise ArgumentValueError("the answer is not text: name a file with -o, or pipe it")


def _asked(operation: AnyOperation, choice: Choice) -> Mapping[str, Any]:
    """The fields to ask v2 for: those behind the columns that are shown, a thirtieth of the bytes.

    Raises:
        ArgumentValueError: There is no such field or column.
    """
    if operation.answer.kind == "bytes" or not (choice.columns or choice.resolved in ("table", *_TABLES)):
        return {}
    kind = fields.model(operation)
    if kind is None:
        return {}
    found: Sequence[str] = ()
    if choice.resolved in _TABLES:
        from inat_typed.export.recognise import table_of

        table = table_of(kind)
        marks = table.marks if choice.resolved == "geojson" else ()
        names = list(dict.fromkeys((*choice.columns, *marks))) if choice.columns else None
        found = table.fields("all" if choice.wants_all else names)
    elif choice.columns:
        found = fields.needed(kind, choice.columns, is_table=choice.resolved == "table")
    elif choice.resolved == "table" and not choice.fields:
        found = tables.chosen(kind)
    asks = operation.parameter("fields") is not None and (choice.fields or operation.method == "GET")
    return {"fields": list(found)} if found and asks else {}


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
            _write_json(_pruned(answer, choice), out, indent=2 if out.isatty() else None)
    elif is_array(several):
        _records(several, choice, total=total)
    else:
        _records([answer], choice)


def _pruned(answer: Any, choice: Choice) -> Any:
    """The JSON of *answer*, its records with what was asked for alone: v1 sends all, and v2 a bit more."""
    value = jsonable(answer)
    if not choice.columns:
        return value
    tree = field_tree(choice.columns)
    if is_object(value) and is_array(value.get("results")):
        return {**value, "results": fields.pruned(value["results"], tree)}
    return fields.pruned(value, tree)


def _records(records: Iterable[Any], choice: Choice, *, total: int | None = None) -> None:
    if choice.resolved in _TABLES:
        _table(records, choice)
        return
    with _opened(choice) as out:
        if choice.resolved == "table":
            _write_table(list(records), choice.columns, out, total)
        elif choice.resolved == "jsonl":
            for record in records:
                _write_json(_pruned(record, choice), out)
        else:
            _write_array((_pruned(record, choice) for record in records), out)


def _write_json(value: Any, out: TextIO, *, indent: int | None = None) -> None:
    json.dump(value, out, ensure_ascii=not _is_unicode(out), indent=indent)
    out.write("\n")


def _is_unicode(out: TextIO) -> bool:
    """Whether *out* takes every character."""
    return codecs.lookup(out.encoding or "ascii").name.startswith("utf")


def jsonable(value: Any) -> Any:
    """The JSON that the service sent for *value*."""
    from inat_typed.runtime.model import Model

    if isinstance(value, Model):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return [jsonable(each) for each in value] if is_array(value) else value


def _write_array(values: Iterable[Any], out: TextIO) -> None:
    """One array, written as its values come."""
    before = "[\n"
    for value in values:
        out.write(before)
        out.write(json.dumps(value, ensure_ascii=not _is_unicode(out)))
        before = ",\n"
    out.write("[]\n" if before == "[\n" else "\n]\n")


def _table(records: Any, choice: Choice) -> None:
    """One of the tables of ``inat_typed.export``, with its columns, or those that were asked for."""
    from inat_typed import export

    wanted: Any = choice.resolved
    names: Any = "all" if choice.wants_all else list(choice.columns) or None
    with _told(choice):
        export.write(records, choice.output or sys.stdout.buffer, format=wanted, columns=names)


def _write_table(rows: Sequence[Any], asked: Sequence[str], out: TextIO, total: int | None) -> None:
    from rich.cells import cell_len
    from rich.table import Table
    from rich.text import Text

    console = _console(out)
    cells = columns.cells(rows, asked)
    if rows and cells:
        table = Table(box=None, pad_edge=False, header_style="bold")
        widths = columns.widths([max(map(cell_len, column)) for column in cells], console.width)
        for column, width in zip(cells, widths, strict=False):
            table.add_column(Text(column[0]), no_wrap=True, overflow="ellipsis", width=width)
        for row in zip(*(column[1:] for column in cells[: len(widths)]), strict=True):
            table.add_row(*map(Text, row))
        console.print(table)
    if total is not None:
        console.print(Text(f"{len(rows):,} of {total:,}"), style="dim")


def _console(out: TextIO) -> Console:
    from rich.console import Console

    class Plain(Console):
        """Leaves it to us what it means that nobody reads on."""

        def on_broken_pipe(self) -> None:
            raise  # it is called where the error is handled

    return Plain(file=out)


def _bytes(content: bytes, choice: Choice) -> None:
    with _told(choice):
        if choice.output:
            with _whole(choice.output) as file:
                file.write(content)
        else:
            sys.stdout.buffer.write(content)


@contextmanager
def _opened(choice: Choice) -> Generator[TextIO]:
    """Where text goes. A file appears when it is whole."""
    if not choice.output:
        yield sys.stdout
        return
    with _told(choice), _whole(choice.output) as file:
        out = TextIOWrapper(cast("BinaryIO", file), encoding="utf-8", newline="\n")
        yield out
        out.flush()
        out.detach()


@contextmanager
def _whole(path: Path) -> Generator[IO[bytes]]:
    """A file that takes its place once all of it is written; else what was there stays."""
    from inat_typed.export.target import Target

    target = Target(path)
    target.open()
    try:
        yield target.file
        target.finish()
    except BaseException:
        target.abandon()
        raise


@contextmanager
def _told(choice: Choice) -> Generator[None]:
    """A file that cannot be written is told in plain words."""
    try:
        yield
    except OSError as error:
        if not choice.output:
            raise
        raise ArgumentValueError(f"{choice.output} cannot be written: {error.strerror}") from error
