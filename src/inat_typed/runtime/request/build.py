"""Build the request for a call. No I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote
from uuid import uuid4

from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.config.user_agent import resolve_user_agent
from inat_typed.runtime.core.errors import ArgumentTypeError
from inat_typed.runtime.core.types import CallOptions
from inat_typed.runtime.request.body import GivenValues, build_body
from inat_typed.runtime.request.fields import FieldTree, encode_fields, field_tree
from inat_typed.runtime.request.limits import is_longer
from inat_typed.runtime.request.operation import AnyOperation, Parameter
from inat_typed.runtime.request.request import Request
from inat_typed.runtime.request.validate import ValidArguments
from inat_typed.runtime.request.values import joined_text, to_json_value, to_text
from inat_typed.runtime.support.json_guards import is_array

MAX_URL_LENGTH = 4_000
"""Characters; a longer URL is sent as a POST if the operation accepts that. See ``limits`` for others."""


def build_request(operation: AnyOperation, arguments: ValidArguments, config: Config) -> Request:
    """Return the request that calls *operation* with *arguments*.

    Raises:
        ArgumentTypeError: Arguments that cannot be combined.
        ArgumentValueError: A file that does not exist, is empty or too large.
    """
    values, options = dict(arguments.values), arguments.options
    if config.cache and config.cache.ttl is not None and operation.parameter("ttl"):
        values.setdefault("ttl", config.cache.ttl)
    is_idempotent = _is_idempotent(operation, values)
    if is_idempotent:
        values.setdefault("uuid", uuid4())
    given = _with_defaults(operation, values, options)
    url = config.base_url(operation.api) + _path(operation, given)
    params = _query(operation, given, options)
    headers = _headers(operation, options, config)
    body = build_body(operation, given, options)
    method, json = operation.method, body.json
    if method == "GET" and operation.method_override and is_longer(url, params, MAX_URL_LENGTH):
        method, headers["X-HTTP-Method-Override"] = "POST", "GET"
        params, json = [], _query_as_json(operation, given, options)
    return Request(
        operation=operation,
        method=method,
        url=url,
        params=tuple(params),
        headers=_merged_headers(headers, options.get("extra_headers") or {}),
        json=json,
        form=tuple(body.form),
        files=tuple(body.files),
        ids=_number_of_ids(given),
        access_token=options.get("access_token"),
        timeout=options.get("timeout"),
        uuid=str(values["uuid"]) if is_idempotent else None,
        progress=options.get("progress"),
        requested=_requested_fields(operation, given),
    )


def _is_idempotent(operation: AnyOperation, values: Mapping[str, Any]) -> bool:
    """Return whether a second request with the same ``uuid`` makes no second record."""
    if operation.idempotent != "file":
        return operation.idempotent
    if "file" in values:
        return True
    if "uuid" in values:
        raise ArgumentTypeError(f"{operation.id}: uuid is accepted together with file only")
    return False


def _with_defaults(operation: AnyOperation, values: Mapping[str, Any], options: CallOptions) -> GivenValues:
    """Return what the caller passed, and the defaults that are sent otherwise."""
    found = {keyword: value for keyword, value in values.items() if keyword in operation.by_keyword}
    if operation.default_parameters:
        extra = {*(options.get("extra_body") or {}), *(options.get("extra_params") or {})}
        for parameter in operation.default_parameters:
            if not extra & {parameter.name, *parameter.default_unless}:
                found.setdefault(parameter.keyword, parameter.default)
    keywords = sorted(found, key=operation.positions.__getitem__)
    return [(operation.by_keyword[keyword], found[keyword]) for keyword in keywords]


def _path(operation: AnyOperation, given: GivenValues) -> str:
    path = operation.path
    for parameter, value in given:
        if parameter.location == "path":
            parts = [quote(to_text(item), safe="") for item in (value if is_array(value) else [value])]
            path = path.replace(f"{{{parameter.name}}}", ",".join(parts))
    return path


def _query(operation: AnyOperation, given: GivenValues, options: CallOptions) -> list[tuple[str, str]]:
    extra = options.get("extra_params") or {}
    params: list[tuple[str, str]] = []
    for parameter, value in _with_fields(operation, given):
        if parameter.location == "query" and parameter.name not in extra:
            params += _pairs(parameter, value)
    return params + [(name, joined_text(value)) for name, value in extra.items() if value is not None]


def _pairs(parameter: Parameter, value: Any) -> Iterator[tuple[str, str]]:
    if parameter.type.kinds == ("fields",):
        encoded = encode_fields(value)
        if encoded is not None:
            yield parameter.name, encoded
    elif parameter.explode and is_array(value):
        yield from ((parameter.name, to_text(item)) for item in value)
    elif value != []:
        yield parameter.name, joined_text(value)


def _with_fields(operation: AnyOperation, given: GivenValues) -> GivenValues:
    """Request all fields from reads of v2, which would otherwise return next to nothing."""
    fields = operation.parameter("fields")
    if operation.method != "GET" or fields is None or fields.type.kinds != ("fields",):
        return given
    return given if any(parameter is fields for parameter, _ in given) else [*given, (fields, "all")]


def _requested_fields(operation: AnyOperation, given: GivenValues) -> FieldTree | None:
    for parameter, value in _with_fields(operation, given):
        if parameter.type.kinds == ("fields",):
            return field_tree(value)
    return None


def _query_as_json(operation: AnyOperation, given: GivenValues, options: CallOptions) -> dict[str, Any]:
    """Return the query of a read that is sent as a POST: the same names, with values in their JSON types."""
    body: dict[str, Any] = {}
    for parameter, value in _with_fields(operation, given):
        if parameter.location == "query":
            is_fields = parameter.type.kinds == ("fields",)
            body[parameter.name] = field_tree(value) if is_fields else to_json_value(value)
    extra: dict[str, Any] = to_json_value(options.get("extra_params") or {})
    return body | extra


def _headers(operation: AnyOperation, options: CallOptions, config: Config) -> dict[str, str]:
    headers = {
        "Accept": _accept(operation),
        "User-Agent": resolve_user_agent(options.get("user_agent"), config.user_agent),
    }
    if options.get("refresh"):
        headers["Cache-Control"] = "no-cache"
    return headers


def _accept(operation: AnyOperation) -> str:
    if operation.returns.kind == "bytes":
        return "image/png" if operation.path.endswith(".png") else "*/*"
    return "application/json"


def _merged_headers(headers: dict[str, str], extra: Mapping[str, str]) -> dict[str, str]:
    if not extra:
        return headers
    replaced = {name.lower() for name in extra}
    return {name: value for name, value in headers.items() if name.lower() not in replaced} | dict(extra)


def _number_of_ids(given: GivenValues) -> int | None:
    """Return how many records the last ID in the path requests, or ``None`` if there is none."""
    in_path = [value for parameter, value in given if parameter.location == "path"]
    if not in_path:
        return None
    return len(in_path[-1]) if is_array(in_path[-1]) else 1
