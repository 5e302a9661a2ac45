"""Call an operation and print the result, or write it to a file, in the requested format."""

from __future__ import annotations

import codecs
import json
import sys
from collections import deque
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO, TextIO, cast

from inat_typed.cli import fields
from inat_typed.cli.default_columns import default_columns
from inat_typed.cli.output_options import EXPORT_FORMATS, OutputOptions
from inat_typed.cli.terminal_table import print_table
from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.request.fields import field_tree
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.json_guards import is_array, is_object

if TYPE_CHECKING:
    from inat_typed import INaturalist


def call_and_print(
    inat: INaturalist,
    operation: AnyOperation,
    arguments: Mapping[str, Any],
    options: OutputOptions,
    *,
    dry_run: bool,
) -> None:
    """Call *operation* and print the result. A dry run prints no result and writes no file.

    Raises:
        ArgumentValueError: The output options are not valid. No request was sent.
    """
    _check_output(operation, options)
    resource, _, name = operation.id.partition(".")
    method = getattr(getattr(getattr(inat, operation.api), resource), name)
    arguments = {**arguments, **_fields_argument(operation, options)}
    if options.paginates:
        paginator: Any = inat.paginate(method, **arguments)
        result: Any = paginator.limit(options.limit) if options.limit else paginator
    else:
        result = method(**arguments)
    if dry_run:
        deque(result if options.paginates else (), maxlen=0)
    elif operation.returns.kind == "bytes":
        _write_bytes(result, options)
    elif options.paginates:
        _write_records(result, options)
    elif operation.returns.kind != "nothing":
        _write_result(result, options)


def _check_output(operation: AnyOperation, options: OutputOptions) -> None:
    """Check that the result can be written, before any request is sent."""
    if options.output and not options.output.absolute().parent.is_dir():
        raise ArgumentValueError(f"{options.output} cannot be written: there is no folder {options.output.parent}")
    is_text = operation.returns.kind != "bytes" and options.resolved_format not in ("parquet", "arrow")
    if not options.output and not is_text and sys.stdout.isatty():
        raise ArgumentValueError("binary output is not printed in a terminal: write it to a file with -o, or pipe it")


def _fields_argument(operation: AnyOperation, options: OutputOptions) -> Mapping[str, Any]:
    """Return the argument ``fields`` for v2: only what the output shows, about a thirtieth of a full response.

    Raises:
        ArgumentValueError: A requested field or column is unknown.
    """
    if operation.returns.kind == "bytes":
        return {}
    form = options.resolved_format
    if not (options.columns or form in ("table", *EXPORT_FORMATS)):
        return {}
    model = fields.record_model(operation)
    if model is None:
        return {}
    required: Sequence[str] = ()
    if form in EXPORT_FORMATS:
        from inat_typed.export.table_lookup import table_for_model

        table = table_for_model(model)
        map_columns = table.map_columns if form == "geojson" else ()
        names = list(dict.fromkeys((*options.columns, *map_columns))) if options.columns else None
        required = table.fields("all" if options.all_fields else names)
    elif options.columns:
        required = fields.required_fields(model, options.columns, is_table=form == "table")
    elif form == "table" and not options.fields:
        required = default_columns(model)
    selects = operation.parameter("fields") is not None and (options.fields or operation.method == "GET")
    return {"fields": list(required)} if required and selects else {}


def _write_result(result: Any, options: OutputOptions) -> None:
    """Write the result of one call: a page, a record, a list or other JSON."""
    from inat_typed.results import Page

    records: object = result
    total: int | None = None
    if isinstance(result, Page):
        page = cast("Page[object]", result)
        records, total = page.results, page.total_results
    if options.resolved_format in EXPORT_FORMATS:
        _export(result, options)
    elif options.resolved_format == "json":
        with _open_output(options) as out:
            _write_json(_select_fields(result, options), out, indent=2 if out.isatty() else None)
    elif is_array(records):
        _write_records(records, options, total=total)
    else:
        _write_records([result], options)


def _select_fields(result: Any, options: OutputOptions) -> Any:
    """Return the JSON of *result*, reduced to the requested fields: the service may send more."""
    value = _to_json(result)
    if not options.columns:
        return value
    tree = field_tree(options.columns)
    if is_object(value) and is_array(value.get("results")):
        return {**value, "results": fields.select_fields(value["results"], tree)}
    return fields.select_fields(value, tree)


def _write_records(records: Iterable[Any], options: OutputOptions, *, total: int | None = None) -> None:
    if options.resolved_format in EXPORT_FORMATS:
        _export(records, options)
        return
    with _open_output(options) as out:
        if options.resolved_format == "table":
            print_table(list(records), options.columns, out, total=total)
        elif options.resolved_format == "jsonl":
            for record in records:
                _write_json(_select_fields(record, options), out)
        else:
            _write_array((_select_fields(record, options) for record in records), out)


def _write_json(value: Any, out: TextIO, *, indent: int | None = None) -> None:
    json.dump(value, out, ensure_ascii=not _encodes_unicode(out), indent=indent)
    out.write("\n")


def _encodes_unicode(out: TextIO) -> bool:
    return codecs.lookup(out.encoding or "ascii").name.startswith("utf")


def _to_json(value: Any) -> Any:
    """Return *value*, a model, a list of models or JSON, as the JSON that the service sent."""
    from inat_typed.runtime.decoding.model import Model

    if isinstance(value, Model):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return [_to_json(each) for each in value] if is_array(value) else value


def _write_array(values: Iterable[Any], out: TextIO) -> None:
    """Write a JSON array, one value at a time."""
    separator = "[\n"
    for value in values:
        out.write(separator)
        out.write(json.dumps(value, ensure_ascii=not _encodes_unicode(out)))
        separator = ",\n"
    out.write("[]\n" if separator == "[\n" else "\n]\n")


def _export(records: Any, options: OutputOptions) -> None:
    """Write a table of ``inat_typed.export``, with the requested or all columns."""
    from inat_typed import export

    form: Any = options.resolved_format
    columns: Any = "all" if options.all_fields else list(options.columns) or None
    with _translate_os_errors(options):
        export.write(records, options.output or sys.stdout.buffer, format=form, columns=columns)


def _write_bytes(content: bytes, options: OutputOptions) -> None:
    with _translate_os_errors(options):
        if options.output:
            with _atomic_write(options.output) as file:
                file.write(content)
        else:
            sys.stdout.buffer.write(content)


@contextmanager
def _open_output(options: OutputOptions) -> Generator[TextIO]:
    """Open standard output, or the file of ``--output``, for text."""
    if not options.output:
        yield sys.stdout
        return
    with _translate_os_errors(options), _atomic_write(options.output) as file:
        out = TextIOWrapper(cast("BinaryIO", file), encoding="utf-8", newline="\n")
        yield out
        out.flush()
        out.detach()


@contextmanager
def _atomic_write(path: Path) -> Generator[IO[bytes]]:
    """Open a file that replaces *path* once it is complete; after an error, *path* is unchanged."""
    from inat_typed.export.output_file import OutputFile

    target = OutputFile(path)
    target.open()
    try:
        yield target.file
        target.finish()
    except BaseException:
        target.abandon()
        raise


@contextmanager
def _translate_os_errors(options: OutputOptions) -> Generator[None]:
    """Raise ``ArgumentValueError`` if the file of ``--output`` cannot be written."""
    try:
        yield
    except OSError as error:
        if not options.output:
            raise
        raise ArgumentValueError(f"{options.output} cannot be written: {error.strerror}") from error
