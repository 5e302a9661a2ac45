"""From a call to the request it would send. No I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import quote, urlencode
from uuid import UUID, uuid4

from inat_typed.runtime import arguments as checks, asked, fields, user_agent
from inat_typed.runtime.config import Config
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.narrowing import is_array, is_iterable, is_mapping, is_object
from inat_typed.runtime.operation import AnyOperation, Parameter
from inat_typed.runtime.request import MISSING, Request
from inat_typed.runtime.types import CallOptions, File

LONGEST_ADDRESS = 4_000
"""Characters; a longer address goes as a POST where the operation takes it so. Servers refuse some 8,000."""

_FORM = "multipart/form-data"


def prepare(operation: AnyOperation, arguments: Mapping[str, object], config: Config) -> Request:
    """The request that calls *operation* with *arguments*.

    Raises:
        ArgumentTypeError: An unknown keyword, a missing one, or a value of the wrong type.
        ArgumentValueError: A value that the API does not allow, or a file that is not there.
        ProjectionError: The class in ``fields`` does not fit what the operation answers.
    """
    projection, arguments = asked.taken(operation, arguments)
    values, options = checks.check(operation, arguments)
    if config.cache and config.cache.ttl is not None and operation.parameter("ttl"):
        values.setdefault("ttl", config.cache.ttl)
    repeatable = _is_repeatable(operation, values)
    if repeatable:
        values.setdefault("uuid", uuid4())
    given = _given(operation, values, options)
    url = config.base_url(operation.api) + _path(operation, given)
    params = _params(operation, given, options)
    headers = {
        "Accept": _accept(operation),
        "User-Agent": user_agent.resolve(options.get("user_agent"), config.user_agent),
    }
    if options.get("refresh"):
        headers["Cache-Control"] = "no-cache"
    body = _Body(operation, given, options)
    method = operation.method
    if method == "GET" and operation.overridable and _is_long(url, params):
        method, headers["X-HTTP-Method-Override"] = "POST", "GET"
        body.json = _override_body(operation, given, options)
        params = []
    return Request(
        operation=operation,
        method=method,
        url=url,
        params=tuple(params),
        headers=_merged(headers, options.get("extra_headers") or {}),
        json=body.json,
        form=tuple(body.form),
        files=tuple(body.files),
        ids=_ids(given),
        access_token=options.get("access_token"),
        timeout=options.get("timeout"),
        uuid=str(values["uuid"]) if repeatable else None,
        progress=options.get("progress"),
        projection=projection,
        requested=_requested(operation, given),
    )


def _is_repeatable(operation: AnyOperation, values: Mapping[str, Any]) -> bool:
    """Whether a second request with the same ``uuid`` makes no second record."""
    if operation.repeatable != "file":
        return operation.repeatable
    if "file" in values:
        return True
    if "uuid" in values:
        raise ArgumentTypeError(f"{operation.id}: uuid goes together with file; without a file the API takes none")
    return False


def _is_long(url: str, params: list[tuple[str, str]]) -> bool:
    """Whether the address would be too long: it is written out only if it may be."""
    letters = sum(len(name) + len(value) for name, value in params)
    if len(url) + letters * _WRITTEN <= LONGEST_ADDRESS:
        return False
    return len(url) + len(urlencode(params, errors="replace")) > LONGEST_ADDRESS


_WRITTEN = 14
"""Signs of an address that one letter and what is between parameters may take, at most: four bytes, each ``%XX``."""

Given = list[tuple[Parameter, Any]]


def _given(operation: AnyOperation, values: Mapping[str, Any], options: CallOptions) -> Given:
    """What the caller gave, and what is sent where they said nothing."""
    found = {keyword: value for keyword, value in values.items() if keyword in operation.by_keyword}
    if operation.prefilled:
        extra = {*(options.get("extra_body") or {}), *(options.get("extra_params") or {})}
        for each in operation.prefilled:
            if not extra & {each.name, *each.sent_unless}:
                found.setdefault(each.keyword, each.sent)
    keywords = sorted(found, key=operation.place_of.__getitem__)
    return [(operation.by_keyword[keyword], found[keyword]) for keyword in keywords]


def _path(operation: AnyOperation, given: Given) -> str:
    path = operation.path
    for parameter, value in given:
        if parameter.place == "path":
            try:
                parts = [quote(text(each), safe="") for each in (value if is_array(value) else [value])]
            except UnicodeEncodeError:  # half of a sign
                parts = [""]
            if any(part in ("", ".", "..") for part in parts):
                raise ArgumentValueError(f"{operation.id}: {parameter.keyword} cannot be {value!r}")
            path = path.replace(f"{{{parameter.name}}}", ",".join(parts))
    return path


def _params(operation: AnyOperation, given: Given, options: CallOptions) -> list[tuple[str, str]]:
    extra = options.get("extra_params") or {}
    params: list[tuple[str, str]] = []
    for parameter, value in _with_fields(operation, given):
        if parameter.place == "query" and parameter.name not in extra:
            params += _pairs(parameter, value)
    return params + [(name, _joined(value)) for name, value in extra.items() if value is not None]


def _with_fields(operation: AnyOperation, given: Given) -> Given:
    """v2 sends next to nothing unless it is asked for fields: searches and fetches ask for all."""
    wanted = operation.parameter("fields")
    if operation.method != "GET" or wanted is None or wanted.type.kinds != ("fields",):
        return given
    return given if any(each is wanted for each, _ in given) else [*given, (wanted, "all")]


def _requested(operation: AnyOperation, given: Given) -> fields.Tree | None:
    asked_for = (value for each, value in _with_fields(operation, given) if each.type.kinds == ("fields",))
    return next((fields.tree(value) for value in asked_for), None)


def _pairs(parameter: Parameter, value: Any) -> Iterator[tuple[str, str]]:
    if parameter.type.kinds == ("fields",):
        encoded = fields.encode(value)
        if encoded is not None:
            yield parameter.name, encoded
    elif parameter.explode and is_array(value):
        yield from ((parameter.name, text(each)) for each in value)
    elif value != []:
        yield parameter.name, _joined(value)


def _joined(value: Any) -> str:
    if not isinstance(value, (str, int, bytes)) and is_iterable(value) and not is_mapping(value):
        return ",".join(text(each) for each in value)
    return text(value)


def text(value: Any) -> str:
    """A value as it stands in an address or a form."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    return str(value)


def _accept(operation: AnyOperation) -> str:
    if operation.answer.kind == "bytes":
        return "image/png" if operation.path.endswith(".png") else "*/*"
    return "application/json"


class _Body:
    """The body of a request: JSON, or a form where there is a file or the operation takes nothing else."""

    def __init__(self, operation: AnyOperation, given: Given, options: CallOptions) -> None:
        self.json: Any = MISSING
        self.form: list[tuple[str, str]] = []
        self.files: list[tuple[str, File]] = []
        extra = options.get("extra_body")
        if not operation.body and not extra:
            return
        in_body = [(each, value) for each, value in given if each.place == "body"]
        files = [each for each, _ in in_body if each.type.kinds == ("binary",)]
        if files and _FORM not in operation.body:
            raise ArgumentTypeError(f"{operation.id}: {files[0].keyword} cannot be sent: the operation takes no form")
        if _FORM in operation.body and (files or len(operation.body) == 1):
            self._fill_form(in_body, extra or {}, operation.id)
        elif in_body or extra:
            self.json = _deep_merged(_nested(in_body), jsonable(extra or {}))

    def _fill_form(self, in_body: Given, extra: Mapping[str, Any], place: str) -> None:
        for parameter, value in in_body:
            name = _bracketed((*parameter.within, parameter.name))
            if parameter.type.kinds == ("binary",):
                from inat_typed.runtime import files

                self.files.append((name, files.checked(value, f"{place}: {parameter.keyword}")))
            elif parameter.type.kinds == ("fields",):
                self.form.append((name, fields.encode(value) or ""))
            else:
                self.form += _form_pairs(name, jsonable(value))
        for name, value in extra.items():
            self.form += _form_pairs(name, jsonable(value))


def _form_pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """A value as fields of a form, the way Rails reads them."""
    if is_object(value):
        for key, inner in value.items():
            yield from _form_pairs(f"{name}[{key}]", inner)
    elif is_array(value):
        for inner in value:
            yield from _form_pairs(f"{name}[]", inner)
    elif value is not None:
        yield name, text(value)


def _bracketed(parts: tuple[str, ...]) -> str:
    return parts[0] + "".join(f"[{part}]" for part in parts[1:])


def _nested(in_body: Given) -> dict[str, Any]:
    body: dict[str, Any] = {}
    for parameter, value in in_body:
        place = body
        for around in parameter.within:
            place = place.setdefault(around, {})
        place[parameter.name] = fields.tree(value) if parameter.type.kinds == ("fields",) else jsonable(value)
    return body


def _override_body(operation: AnyOperation, given: Given, options: CallOptions) -> dict[str, Any]:
    """The query of a read that is sent as a POST: the same names, values in their JSON types."""
    body: dict[str, Any] = {}
    for parameter, value in _with_fields(operation, given):
        if parameter.place == "query":
            body[parameter.name] = fields.tree(value) if parameter.type.kinds == ("fields",) else jsonable(value)
    extra: dict[str, Any] = jsonable(options.get("extra_params") or {})
    return body | extra


def jsonable(value: Any) -> Any:
    """A value as JSON has it: dates and UUIDs as text."""
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if is_mapping(value):
        return {str(key): jsonable(each) for key, each in value.items()}
    if is_iterable(value) and not isinstance(value, (str, bytes)):
        return [jsonable(each) for each in value]
    return value


def _deep_merged(body: dict[str, Any], extra: dict[str, Any]) -> dict[str, Any]:
    for key, value in extra.items():
        inner = body.get(key)
        body[key] = _deep_merged(inner, value) if is_object(inner) and is_object(value) else value
    return body


def _merged(headers: dict[str, str], extra: Mapping[str, str]) -> dict[str, str]:
    if not extra:
        return headers
    given = {name.lower() for name in extra}
    return {name: value for name, value in headers.items() if name.lower() not in given} | dict(extra)


def _ids(given: Given) -> int | None:
    """How many things a fetch asks for by the last id in its path."""
    in_path = [value for each, value in given if each.place == "path"]
    if not in_path:
        return None
    last = in_path[-1]
    return len(last) if is_array(last) else 1
