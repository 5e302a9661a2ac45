"""The options that choose what a command prints, in which format, and where."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import typer

from inat_typed.cli import fields
from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.request.operation import AnyOperation

Format = Literal["table", "json", "jsonl", "csv", "geojson", "parquet", "arrow"]
FORMATS: tuple[str, ...] = get_args(Format)
EXPORT_FORMATS = ("csv", "geojson", "parquet", "arrow")
"""The formats that ``inat_typed.export`` writes."""

_FORMAT_BY_SUFFIX: dict[str, Format] = {
    "": "json",
    ".json": "json",
    ".ndjson": "jsonl",
    ".feather": "arrow",
    **{f".{name}": name for name in ("jsonl", "csv", "geojson", "parquet", "arrow")},
}


@dataclass(frozen=True, kw_only=True)
class OutputOptions:
    """Values of the output options."""

    format: str | None = None
    output: Path | None = None
    all: bool = False
    limit: int | None = None
    fields: str | None = None

    @property
    def resolved_format(self) -> str:
        """The format: ``--format``, else by the file name, else a table in a terminal and JSON in a pipe.

        Raises:
            ArgumentValueError: The suffix of the file name is unknown.
        """
        if self.format:
            return self.format
        if not self.output:
            return "table" if sys.stdout.isatty() else "json"
        suffix = self.output.suffix.lower()
        if suffix not in _FORMAT_BY_SUFFIX:
            expected = ", ".join(each for each in _FORMAT_BY_SUFFIX if each)
            raise ArgumentValueError(
                f"--output: the suffix of {self.output.name!r} is not a known format; "
                f"expected one of {expected}, or set --format"
            )
        return _FORMAT_BY_SUFFIX[suffix]

    @property
    def columns(self) -> Sequence[str]:
        """The requested fields or columns, by name."""
        if self.all_fields or (self.fields or "").startswith(("(", "{")):
            return []
        return [name for each in (self.fields or "").split(",") if (name := each.strip())]

    @property
    def all_fields(self) -> bool:
        """Whether all fields are requested."""
        return (self.fields or "").strip() == "all"

    @property
    def paginates(self) -> bool:
        """Whether more than one page may be needed."""
        return self.all or self.limit is not None


def parameters(operation: AnyOperation) -> list[inspect.Parameter]:
    """Return the output options of *operation* as function parameters, for typer to read."""
    kind = operation.returns.kind
    if kind == "nothing":
        return []
    options = [_option("output", Path | None, None, "Write to this file.", "-o", metavar="FILE")]
    if kind != "bytes":
        options += [
            _option(
                "fields",
                str | None,
                None,
                "Fields of each record, separated by commas, with dots for nested ones: id,taxon.name. "
                "In a table they are the columns.",
                metavar="FIELDS",
                autocompletion=fields.field_completer(operation),
            ),
            _option(
                "format",
                Format | None,
                None,
                "Output format. Default: table in a terminal, JSON in a pipe.",
                metavar="|".join(FORMATS),
            ),
        ]
    if kind == "page" and operation.pagination is not None:
        options += [
            _option("all", bool, False, "Fetch all results, not only the first page."),
            _option(
                "limit",
                int | None,
                None,
                "Maximum number of results, from as many pages as needed.",
                min=1,
                metavar="INTEGER",
            ),
        ]
    return options


def _option(name: str, kind: Any, default: object, help_text: str, *short: str, **settings: Any) -> inspect.Parameter:
    annotation = Annotated[kind, typer.Option(f"--{name}", *short, help=help_text, **settings)]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
