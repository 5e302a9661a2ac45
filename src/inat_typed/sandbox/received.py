"""A request as the sandbox received it, and its parameters, read and checked against the operation's table."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from email import policy
from email.parser import BytesParser
from typing import Any
from urllib.parse import parse_qsl, unquote
from uuid import UUID

from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.runtime.operation import AnyOperation, Parameter, Type
from inat_typed.sandbox.refusals import Refused

Problem = tuple[str, str]
LARGEST_FILE = 20 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Received:
    """What came over the wire; header names in lower case."""

    method: str
    path: str
    query: str = ""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""

    @property
    def override(self) -> str:
        """The method that takes effect, if the request names one."""
        return self.headers.get("x-http-method-override", "").upper()

    @property
    def token(self) -> str:
        """The bare token of ``Authorization``."""
        return re.sub(r"^Bearer\s+", "", self.headers.get("authorization", ""), flags=re.IGNORECASE)


@dataclass(slots=True)
class Values:
    """The parameters of a request: ``given`` by keyword, ``files`` by keyword as (name, content)."""

    given: dict[str, Any] = field(default_factory=dict[str, Any])
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict[str, tuple[str, bytes]])


def read(received: Received, operation: AnyOperation, path_values: dict[str, str]) -> Values:
    """The parameters of *received*, in Python's types.

    Raises:
        Refused: A value does not fit, a parameter is unknown or missing.
    """
    values, problems = Values(), list[Problem]()
    for parameter in operation.of_place("path"):
        _take(values, parameter, unquote(path_values[parameter.name]), problems)
    _read_query(received, operation, values, problems)
    if operation.body:
        _read_body(received, operation, values, problems)
    missing = [each for each in operation.parameters if each.required and each.keyword not in values.given]
    problems += [
        (each.name, f"must have required property '{each.name}'")
        for each in missing
        if each.keyword not in values.files and not (each.place == "body" and each.name == "id")
    ]
    if problems:
        raise Refused(422, "the request is not valid", tuple(problems))
    return values


def _read_query(received: Received, operation: AnyOperation, values: Values, problems: list[Problem]) -> None:
    known = {each.name: each for each in operation.of_place("query")}
    overridden = received.method == "POST" and received.override == "GET"
    pairs: list[tuple[str, Any]] = list(parse_qsl(received.query, keep_blank_values=True))
    if overridden:
        body = _json(received)
        if not body:
            raise Refused(422, "the body must not be empty")
        pairs += body.items()
    several: dict[str, list[Any]] = {}
    for name, value in pairs:
        if name not in known:
            problems.append((name, f"unknown parameter '{name}'"))
        elif known[name].explode:
            several.setdefault(name, []).extend(value if is_array(value) else [value])
        else:
            _take(values, known[name], value, problems)
    for name, many in several.items():
        _take(values, known[name], many, problems)


def _read_body(received: Received, operation: AnyOperation, values: Values, problems: list[Problem]) -> None:
    by_place: dict[tuple[str, ...], Parameter] = {
        (*each.within, each.name): each for each in operation.of_place("body")
    }
    if "multipart/form-data" in received.headers.get("content-type", ""):
        for name, filename, content in parts(received):
            parameter = by_place.get(tuple(re.findall(r"[^\[\]]+", name)))
            if parameter is None:
                problems.append((name, "must NOT have additional properties"))
            elif filename is None:
                _take(values, parameter, content.decode("utf-8", "replace"), problems)
            elif len(content) > LARGEST_FILE:
                raise Refused(422, "the file is larger than 20 MB")
            else:
                values.files[parameter.keyword] = (filename, content)
        return
    for place, value in _leaves(_json(received), frozenset(by_place)):
        if place in by_place:
            _take(values, by_place[place], value, problems)
        else:
            problems.append((".".join(place), "must NOT have additional properties"))


def _json(received: Received) -> dict[str, Any]:
    if not received.body:
        return {}
    try:
        body = json.loads(received.body)
    except (ValueError, RecursionError):
        raise Refused(400, "the body is not JSON") from None
    if not is_object(body):
        raise Refused(422, "the body must be an object")
    return body


def _leaves(
    body: dict[str, Any], known: frozenset[tuple[str, ...]], around: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], Any]]:
    for name, value in body.items():
        place = (*around, name)
        if place not in known and is_object(value) and any(each[: len(place)] == place for each in known):
            yield from _leaves(value, known, place)
        else:
            yield place, value


def parts(received: Received) -> Iterator[tuple[str, str | None, bytes]]:
    """The parts of a form: name, file name if it is a file, content."""
    head = f"Content-Type: {received.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=policy.HTTP).parsebytes(head + received.body)
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        yield str(name), part.get_filename(), content if isinstance(content, bytes) else b""


def _take(values: Values, parameter: Parameter, value: Any, problems: list[Problem]) -> None:
    try:
        values.given[parameter.keyword] = _value(parameter, value)
    except ValueError as error:
        problems.append((parameter.name, str(error)))


def _value(parameter: Parameter, value: Any) -> Any:
    kind = parameter.type
    if kind.kinds == ("fields",):
        return value
    if not kind.many:
        return _one(kind, value)
    several: list[Any] = value.split(",") if isinstance(value, str) else value if is_array(value) else [value]
    return [_one(kind, each) for each in several if each != ""]


def _one(kind: Type, value: Any) -> Any:
    if kind.choices:
        found = next((each for each in kind.choices if _wire(each) == _wire(value)), None)
        if found is None:
            raise ValueError("must be equal to one of the allowed values")
        return found
    for each in kind.kinds:
        try:
            read = _AS[each](value)
        except (ValueError, TypeError, AttributeError, KeyError):
            continue
        return _bounded(kind, read)
    raise ValueError(f"must be {' or '.join(kind.kinds)}")


def _wire(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _bounded(kind: Type, value: Any) -> Any:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if kind.minimum is not None and value < kind.minimum:
            raise ValueError(f"must be >= {kind.minimum:g}")
        if kind.maximum is not None and value > kind.maximum:
            raise ValueError(f"must be <= {kind.maximum:g}")
    return value


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


def _as_it_is(value: Any) -> Any:
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
    """A day; of a moment, its day."""
    return datetime.fromisoformat(value).date()


def _moment(value: Any) -> datetime:
    return datetime.fromisoformat(value)


_AS: dict[str, Callable[[Any], Any]] = {
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "string": _text,
    "date": _day,
    "date-time": _moment,
    "uuid": _uuid,
    "object": _object,
    "any": _as_it_is,
    "binary": _as_it_is,
    "fields": _as_it_is,
}
