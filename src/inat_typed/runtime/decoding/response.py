"""Parse a response: into what the operation returns, or into an error."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, TypeVar, cast

from inat_typed.runtime.core.errors import NotFoundError
from inat_typed.runtime.decoding.error_response import NOT_FOUND, json_or_none, status_error
from inat_typed.runtime.decoding.result_decoder import ResultDecoder
from inat_typed.runtime.request.operation import Operation
from inat_typed.runtime.request.request import Request, Response
from inat_typed.runtime.support.json_guards import is_object

T = TypeVar("T")


def parse_response(operation: Operation[T], request: Request, response: Response, decoder: ResultDecoder[T]) -> T:
    """Return what *operation* returns for *response*.

    Raises:
        APIStatusError: The service refused the request, or did not find the one record that was requested.
        DecodeError: The content is not what the operation returns.
    """
    if response.status == HTTPStatus.NOT_FOUND and (request.ids or 0) > 1 and _is_empty_collection(response):
        return decoder.decode(response)
    if not HTTPStatus.OK <= response.status < HTTPStatus.MULTIPLE_CHOICES:
        raise status_error(request.method, request.url, response)
    returns = operation.returns
    if returns.kind == "nothing":
        return cast("T", None)
    if returns.kind == "bytes":
        return cast("T", response.content)
    is_empty = returns.kind == "json" and returns.reader is None and not response.content.strip()
    if response.status == HTTPStatus.NO_CONTENT or is_empty:
        return decoder.empty()
    value: Any = decoder.decode(response)
    if operation.single and returns.kind == "page" and request.ids == 1 and not value.results:
        raise _not_found(request, response)
    return cast("T", value)


def _not_found(request: Request, response: Response) -> NotFoundError:
    return NotFoundError(
        NOT_FOUND,
        status=int(HTTPStatus.NOT_FOUND),
        method=request.method,
        url=request.url,
        headers=response.headers,
        body=json_or_none(response),
    )


def _is_empty_collection(response: Response) -> bool:
    body = json_or_none(response)
    return is_object(body) and body.get("results") == []
