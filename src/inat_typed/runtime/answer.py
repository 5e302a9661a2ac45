"""From a response to what the operation answers, or to the right error."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from http import HTTPStatus
from importlib import import_module
from typing import Any, TypeVar, cast, get_args
from urllib.parse import urlsplit

from inat_typed.runtime import errors
from inat_typed.runtime.narrowing import is_array, is_mapping, is_object
from inat_typed.runtime.operation import Answer, Operation
from inat_typed.runtime.request import Request, Response

T = TypeVar("T")

_ERRORS: dict[int, type[errors.APIStatusError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    422: errors.UnprocessableError,
    429: errors.RateLimitError,
}
_LONGEST_MESSAGE = 500


def read(operation: Operation[T], request: Request, response: Response) -> T:
    """What *response* answers to *operation*.

    Raises:
        APIStatusError: The service refused, or did not find the one thing that was asked for.
        DecodeError: The answer is not what it should be.
    """
    if response.status == HTTPStatus.NOT_FOUND and (request.ids or 0) > 1 and _is_empty_collection(response):
        return cast("T", _decoded(operation, request, response))
    if not HTTPStatus.OK <= response.status < HTTPStatus.MULTIPLE_CHOICES:
        raise error(request.method, request.url, response)
    if operation.answer.kind == "nothing":
        return cast("T", None)
    if operation.answer.kind == "bytes":
        return cast("T", response.content)
    is_empty = operation.answer.kind == "json" and operation.answer.reader is None and not response.content.strip()
    if response.status == HTTPStatus.NO_CONTENT or is_empty:
        return empty(operation, request.projection)
    value = _decoded(operation, request, response)
    if operation.answer.kind == "page" and request.ids == 1 and _fetches(operation) and not value.results:
        raise _not_found(request, response)
    return cast("T", value)


def empty(operation: Operation[T], projection: object = None) -> T:
    """What *operation* answers when nothing was sent, for *projection* if that is one."""
    answer = operation.answer
    if answer.kind == "list":
        return cast("T", [])
    if answer.kind in ("nothing", "json"):
        return cast("T", None)
    if answer.kind == "bytes":
        return cast("T", b"")
    from inat_typed.runtime.page import Page

    if isinstance(projection, type) and projection is not element(answer):
        from inat_typed.runtime import projected

        return cast("T", projected.empty(answer, projection))
    kind = target(answer)
    if issubclass(kind, Page):
        return cast("T", kind.model_construct(results=[], total_results=0))
    return cast("T", kind.model_construct())


@cache
def target(answer: Answer[Any]) -> Any:
    """The Python type behind an answer."""
    from pydantic import JsonValue

    builtin: dict[str, Any] = {"int": int, "str": str, "float": float, "bool": bool, "JsonValue": JsonValue}
    if answer.kind == "json":
        return JsonValue
    model: Any = builtin.get(answer.model) or getattr(import_module(answer.module), answer.model)
    if answer.kind == "list":
        return list.__class_getitem__(model)
    if answer.kind == "page":
        from inat_typed.runtime.page import Page

        return Page.__class_getitem__(model)
    return model


@cache
def element(answer: Answer[Any]) -> type[Any] | None:
    """The model of the records in an answer; ``None`` if they are none."""
    if answer.kind not in ("page", "model", "list") or not answer.module:
        return None
    model: Any = getattr(import_module(answer.module), answer.model)
    if is_page(answer):
        results = model.model_fields["results"].annotation if answer.kind == "model" else list.__class_getitem__(model)
        (model,) = get_args(results)
    from inat_typed.runtime.model import Model

    return model if isinstance(model, type) and issubclass(model, Model) else None


@cache
def is_page(answer: Answer[Any]) -> bool:
    """Whether an answer is a ``Page`` of some kind."""
    from inat_typed.runtime.page import Page

    return answer.kind == "page" or (answer.kind == "model" and issubclass(target(answer), Page))


def error(method: str, url: str, response: Response) -> errors.APIStatusError:
    """The error that a response is."""
    body = _json_or_none(response)
    kind = _ERRORS.get(response.status) or (errors.ServerError if response.status >= 500 else errors.APIStatusError)
    return kind(
        _message(url, response, body),
        status=response.status,
        method=method,
        url=url,
        errors=tuple(_field_errors(body)),
        headers={name: value for name, value in response.headers.items() if name != "set-cookie"},
        body=body,
    )


def _decoded(operation: Operation[Any], request: Request, response: Response) -> Any:
    from inat_typed.runtime.decode import decode

    try:
        if operation.answer.reader is not None:
            return operation.answer.reader(response.content)
        if request.projection is not None:
            from inat_typed.runtime import projected

            value = projected.decode(operation.answer, request.projection, response.content)
        else:
            value = decode(target(operation.answer), response.content)
    except errors.UnexpectedDataError as error:
        raise errors.UnexpectedDataError(f"{operation.id}: {error}") from None
    except errors.DecodeError as error:
        media = response.headers.get("content-type", "no content type")
        raise errors.DecodeError(f"{operation.id}: {error} ({response.status}, {media})") from None
    if is_page(operation.answer):
        from inat_typed.runtime.page import note_requested

        note_requested(value, request.requested)
    return value


def _fetches(operation: Operation[Any]) -> bool:
    return operation.method == "GET" and operation.id.endswith(".get")


def _not_found(request: Request, response: Response) -> errors.NotFoundError:
    return errors.NotFoundError(
        "there is no such thing",
        status=int(HTTPStatus.NOT_FOUND),
        method=request.method,
        url=request.url,
        headers=response.headers,
        body=_json_or_none(response),
    )


def _is_empty_collection(response: Response) -> bool:
    body = _json_or_none(response)
    return is_object(body) and body.get("results") == []


def _json_or_none(response: Response) -> Any:
    try:
        return json.loads(response.content)
    except (ValueError, RecursionError):
        return None


def _message(url: str, response: Response, body: Any) -> str:
    if HTTPStatus.MULTIPLE_CHOICES <= response.status < HTTPStatus.BAD_REQUEST:
        host = _host(response.headers.get("location", "")) or _host(url)
        return f"the service points elsewhere (to {host}), which is not followed"
    found = list(dict.fromkeys(each for each in _messages(body) if each))
    if not found:
        found = ["there is no such thing"] if response.status == HTTPStatus.NOT_FOUND and isinstance(body, dict) else []
    text = "; ".join(found) or _title(response) or _phrase(response.status)
    return text if len(text) <= _LONGEST_MESSAGE else f"{text[:_LONGEST_MESSAGE]}..."


def _host(address: str) -> str | None:
    """The host in an address; none in what is no address, which a service may send all the same."""
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None


def _messages(body: Any) -> Iterator[str]:
    """The server's own words out of the shapes that its parts answer errors in, nested ones unwrapped."""
    if isinstance(body, str):
        inner = _unwrapped(body)
        if inner is None:
            yield " ".join(body.split())
        else:
            yield from _messages(inner)
    elif is_array(body):
        for each in body:
            yield from _messages(each)
    elif is_mapping(body):
        yield from _messages_of_object(body)


def _messages_of_object(body: Mapping[str, Any]) -> Iterator[str]:
    known = [
        key for key in ("errors", "error", "original", "error_description", "message", "full_messages") if body.get(key)
    ]
    if known:
        described = [key for key in known if key != "error"] if "error_description" in known else known
        for key in described:
            value = body[key]
            prefix = _where(body) if key == "message" else ""
            yield from (f"{prefix}{each}" for each in _messages(value))
    elif not {"status", "results", "total_results"} & set(body):
        for field, value in body.items():  # Rails: {"login": ["is too short"]}
            yield from (f"{field} {each}" for each in _messages(value))


def _where(body: Mapping[str, Any]) -> str:
    place = body.get("instancePath") or body.get("path")
    return f"{str(place).strip('/').replace('/', '.')}: " if isinstance(place, str) and place.strip("/") else ""


def _unwrapped(text: str) -> Any:
    """The JSON inside a message that is itself a JSON text."""
    if text[:1] not in "{[":
        return None
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _field_errors(body: Any) -> Iterator[Mapping[str, Any]]:
    found: object = body.get("errors") if is_mapping(body) else None
    if is_mapping(found):
        found = [{"path": field, "message": message} for field, message in found.items()]
    if is_array(found):
        yield from (each if is_mapping(each) else {"message": str(each)} for each in found)


def _title(response: Response) -> str:
    if "html" not in response.headers.get("content-type", ""):
        return ""
    title = re.search(rb"<title[^>]*>(.*?)</title>", response.content[:20_000], re.IGNORECASE | re.DOTALL)
    return " ".join(title[1].decode("utf-8", "replace").split()) if title else ""


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "the service gave no reason"
