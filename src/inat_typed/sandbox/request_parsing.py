"""Parses requests, and validates their parameters against the operation table."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from email import policy
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

from inat_typed.runtime.request.operation import AnyOperation, Parameter, ParameterType
from inat_typed.runtime.support.json_guards import is_array, is_object
from inat_typed.sandbox.responses import ApiError

Problem = tuple[str, str]
_IGNORES_UNKNOWN = frozenset({"v1"})
"""The APIs that accept parameters and fields which they do not know."""
MAX_FILE_SIZE = 20 * 1024 * 1024


class SandboxWarning(UserWarning):
    """A request has a parameter that the service ignores, such as a misspelt filter."""


@dataclass(frozen=True, slots=True)
class RawRequest:
    """A request as received; header names are lower-case."""

    method: str
    path: str
    query: str = ""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""

    @property
    def method_override(self) -> str:
        """The value of ``X-HTTP-Method-Override``, or ``""``."""
        return self.headers.get("x-http-method-override", "").upper()

    @property
    def token(self) -> str:
        """The token of ``Authorization``, without its scheme."""
        return re.sub(r"^Bearer\s+", "", self.headers.get("authorization", ""), flags=re.IGNORECASE)


@dataclass(slots=True)
class ParsedRequest:
    """The parameters of a request by keyword; files are pairs of name and content."""

    arguments: dict[str, Any] = field(default_factory=dict[str, Any])
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict[str, tuple[str, bytes]])


def parse_request(request: RawRequest, operation: AnyOperation, path_values: dict[str, str]) -> ParsedRequest:
    """Return the parameters of *request* as Python values.

    Raises:
        ApiError: A value is invalid, or a parameter is missing, or unknown (v2 and the web host).

    Warns:
        SandboxWarning: A parameter is unknown (v1, which ignores it).
    """
    values, problems = ParsedRequest(), list[Problem]()
    for parameter in operation.in_location("path"):
        _parse_argument(values, parameter, unquote(path_values[parameter.name]), problems)
    _read_query(request, operation, values, problems)
    if operation.body:
        _read_body(request, operation, values, problems)
    missing = [each for each in operation.parameters if each.required and each.keyword not in values.arguments]
    problems += [
        (each.name, f"must have required property '{each.name}'")
        for each in missing
        if each.keyword not in values.files and not (each.location == "body" and each.name == "id")
    ]
    if problems:
        raise ApiError(422, "the request is not valid", tuple(problems))
    return values


def _read_query(request: RawRequest, operation: AnyOperation, values: ParsedRequest, problems: list[Problem]) -> None:
    known = {each.name: each for each in operation.in_location("query")}
    overridden = request.method == "POST" and request.method_override == "GET"
    pairs: list[tuple[str, Any]] = list(parse_qsl(request.query, keep_blank_values=True))
    if overridden:
        body = _json(request)
        if not body:
            raise ApiError(422, "the body must not be empty")
        pairs += body.items()
    repeated: dict[str, list[Any]] = {}
    for name, value in pairs:
        if (
            name.startswith("field:") and "term_id" in known
        ):  # a filter by an observation field, such as field:Host plant
            values.arguments[name] = value
        elif name not in known:
            _report_unknown(operation, name, f"unknown parameter '{name}'", problems)
        elif known[name].explode:
            repeated.setdefault(name, []).extend(value if is_array(value) else [value])
        else:
            _parse_argument(values, known[name], value, problems)
    for name, values_of_name in repeated.items():
        _parse_argument(values, known[name], values_of_name, problems)


def _read_body(request: RawRequest, operation: AnyOperation, values: ParsedRequest, problems: list[Problem]) -> None:
    by_path: dict[tuple[str, ...], Parameter] = {
        (*each.within, each.name): each for each in operation.in_location("body")
    }
    if "multipart/form-data" in request.headers.get("content-type", ""):
        for name, filename, content in form_parts(request):
            parameter = by_path.get(tuple(re.findall(r"[^\[\]]+", name)))
            if parameter is None:
                _report_unknown(operation, name, "must NOT have additional properties", problems)
            elif filename is None:
                _parse_argument(values, parameter, content.decode("utf-8", "replace"), problems)
            elif len(content) > MAX_FILE_SIZE:
                raise ApiError(422, "the file is larger than 20 MB")
            else:
                values.files[parameter.keyword] = (filename, content)
        return
    for path, value in _leaves(_json(request), frozenset(by_path)):
        if path in by_path:
            _parse_argument(values, by_path[path], value, problems)
        else:
            _report_unknown(operation, ".".join(path), "must NOT have additional properties", problems)


def _report_unknown(operation: AnyOperation, name: str, message: str, problems: list[Problem]) -> None:
    if operation.api in _IGNORES_UNKNOWN:
        text = f"{operation.api}.{operation.id} has no parameter {name!r}: the service ignores it"
        warnings.warn(text, SandboxWarning, stacklevel=2)
    else:
        problems.append((name, message))


def _json(request: RawRequest) -> dict[str, Any]:
    if not request.body:
        return {}
    try:
        body = json.loads(request.body)
    except (ValueError, RecursionError):
        raise ApiError(400, "the body is not JSON") from None
    if not is_object(body):
        raise ApiError(422, "the body must be an object")
    return body


def _leaves(
    body: dict[str, Any], known: frozenset[tuple[str, ...]], prefix: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, value in body.items():
        path = (*prefix, name)
        if path not in known and is_object(value) and any(each[: len(path)] == path for each in known):
            yield from _leaves(value, known, path)
        else:
            yield path, value


def form_parts(request: RawRequest) -> Iterator[tuple[str, str | None, bytes]]:
    """Yield name, file name (``None`` for a field) and content of the parts of a form."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=policy.HTTP).parsebytes(head + request.body)
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        yield str(name), part.get_filename(), content if isinstance(content, bytes) else b""


def _parse_argument(values: ParsedRequest, parameter: Parameter, value: Any, problems: list[Problem]) -> None:
    try:
        values.arguments[parameter.keyword] = _parse_value(parameter.type, value)
    except ValueError as error:
        problems.append((parameter.name, str(error)))


def _parse_value(kind: ParameterType, value: Any) -> Any:
    if kind.kinds == ("fields",):
        return value
    if not kind.is_list:
        return _parse_single(kind, value)
    items: list[Any] = value.split(",") if isinstance(value, str) else value if is_array(value) else [value]
    return [_parse_single(kind, each) for each in items if each != ""]


def _parse_single(kind: ParameterType, value: Any) -> Any:
    if kind.choices:
        found = next((each for each in kind.choices if _wire_text(each) == _wire_text(value)), None)
        if found is None:
            raise ValueError("must be equal to one of the allowed values")
        return found
    if value in kind.words:
        return value
    for each in kind.kinds:
        try:
            read = _PARSERS[each](value)
        except (ValueError, TypeError, AttributeError, KeyError):
            continue
        return _check_fields(kind, read) if kind.fields else _check_bounds(kind, read)
    raise ValueError(f"must be {' or '.join(kind.kinds)}")


def _wire_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _check_bounds(kind: ParameterType, value: Any) -> Any:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if kind.minimum is not None and value < kind.minimum:
            raise ValueError(f"must be >= {kind.minimum:g}")
        if kind.maximum is not None and value > kind.maximum:
            raise ValueError(f"must be <= {kind.maximum:g}")
    return value


def _check_fields(kind: ParameterType, value: dict[str, Any]) -> dict[str, Any]:
    known = {each.name: each for each in kind.fields}
    for each in kind.fields:
        if each.required and each.name not in value:
            raise ValueError(f"must have required property '{each.name}'")
    if unknown := value.keys() - known.keys():
        raise ValueError(f"must NOT have additional properties: '{min(unknown)}'")
    return {name: _parse_value(known[name].type, one) for name, one in value.items()}


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}[value]


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _object(value: Any) -> dict[str, Any]:
    if not is_object(value):
        raise TypeError
    return value


def _unchanged(value: Any) -> Any:
    return value


_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_INTEGER = re.compile(r"-?[0-9]{1,18}")
_NUMBER = re.compile(r"-?[0-9]{1,18}(\.[0-9]+)?([eE][-+]?[0-9]{1,2})?")


def _uuid(value: Any) -> str:
    if not _UUID.fullmatch(value):
        raise ValueError(value)
    return str(UUID(value))


def _integer(value: Any) -> int:
    if not _INTEGER.fullmatch(str(value)):
        raise ValueError(value)
    return int(value)


def _number(value: Any) -> float:
    if not _NUMBER.fullmatch(str(value)):
        raise ValueError(value)
    return float(value)


def _day(value: Any) -> date:
    """Parse a date, or the date of a timestamp."""
    return datetime.fromisoformat(value).date()


def _moment(value: Any) -> datetime:
    return datetime.fromisoformat(value)


_PARSERS: dict[str, Callable[[Any], Any]] = {
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "string": _text,
    "date": _day,
    "date-time": _moment,
    "uuid": _uuid,
    "object": _object,
    "any": _unchanged,
    "binary": _unchanged,
    "fields": _unchanged,
}
