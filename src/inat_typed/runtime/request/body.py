"""Build the body of a request: JSON, or a multipart form if there is a file or the operation accepts nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from inat_typed.runtime.core.errors import ArgumentTypeError
from inat_typed.runtime.core.types import CallOptions, File
from inat_typed.runtime.request.fields import encode_fields, field_tree
from inat_typed.runtime.request.operation import AnyOperation, Parameter
from inat_typed.runtime.request.request import MISSING
from inat_typed.runtime.request.values import to_json_value, to_text
from inat_typed.runtime.support.json_guards import is_array, is_object

GivenValues: TypeAlias = "list[tuple[Parameter, Any]]"
"""Parameters and their values, in the order of the operation's parameters."""

_FORM = "multipart/form-data"


@dataclass(slots=True)
class Body:
    """A body: ``json`` (``MISSING`` for none), or the fields and files of a form."""

    json: Any = MISSING
    form: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    files: list[tuple[str, File]] = field(default_factory=list[tuple[str, File]])


def build_body(operation: AnyOperation, given: GivenValues, options: CallOptions) -> Body:
    """Return the body of a request.

    Raises:
        ArgumentTypeError: A file is given, and the operation does not accept a form.
        ArgumentValueError: A file does not exist, is empty or too large.
    """
    extra = options.get("extra_body") or {}
    if not operation.body and not extra:
        return Body()
    in_body = [(parameter, value) for parameter, value in given if parameter.location == "body"]
    files = [parameter for parameter, _ in in_body if parameter.type.kinds == ("binary",)]
    if files and _FORM not in operation.body:
        raise ArgumentTypeError(f"{operation.id}: {files[0].keyword}: this operation does not accept files")
    if _FORM in operation.body and (files or len(operation.body) == 1):
        return _form_body(in_body, extra, operation.id)
    if in_body or extra:
        return Body(json=_deep_merged(_nested(in_body), to_json_value(extra)))
    return Body()


def _form_body(in_body: GivenValues, extra: Mapping[str, Any], place: str) -> Body:
    body = Body()
    for parameter, value in in_body:
        first, *inner = *parameter.within, parameter.name
        name = first + "".join(f"[{part}]" for part in inner)
        if parameter.type.kinds == ("binary",):
            from inat_typed.runtime.multipart.file_argument import validate_file

            body.files.append((name, validate_file(value, f"{place}: {parameter.keyword}")))
        elif parameter.type.kinds == ("fields",):
            body.form.append((name, encode_fields(value) or ""))
        else:
            body.form += _form_fields(name, to_json_value(value))
    for name, value in extra.items():
        body.form += _form_fields(name, to_json_value(value))
    return body


def _form_fields(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield a value as form fields, the way Rails reads them."""
    if is_object(value):
        for key, inner in value.items():
            yield from _form_fields(f"{name}[{key}]", inner)
    elif is_array(value):
        for item in value:
            yield from _form_fields(f"{name}[]", item)
    elif value is not None:
        yield name, to_text(value)


def _nested(in_body: GivenValues) -> dict[str, Any]:
    body: dict[str, Any] = {}
    for parameter, value in in_body:
        holder = body
        for name in parameter.within:
            holder = holder.setdefault(name, {})
        holder[parameter.name] = field_tree(value) if parameter.type.kinds == ("fields",) else to_json_value(value)
    return body


def _deep_merged(body: dict[str, Any], extra: dict[str, Any]) -> dict[str, Any]:
    for key, value in extra.items():
        inner = body.get(key)
        body[key] = _deep_merged(inner, value) if is_object(inner) and is_object(value) else value
    return body
