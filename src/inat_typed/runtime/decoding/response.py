"""Parse a response: into what the operation returns, or into an error."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, TypeVar, cast

from inat_typed.runtime.core.errors import DecodeError, NotFoundError
from inat_typed.runtime.decoding.error_response import NOT_FOUND, json_or_none, status_error
from inat_typed.runtime.decoding.json_text import preview
from inat_typed.runtime.decoding.result_decoder import ResultDecoder
from inat_typed.runtime.decoding.result_type import returns_page
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
        _check_is_no_html(operation, response)
        return cast("T", None)
    if returns.kind == "bytes":
        return cast("T", response.content)
    if returns.kind == "json" and returns.reader is None and not response.content.strip():
        return decoder.empty()
    value: Any = decoder.decode(response)
    _check_has_result(operation, response, value)
    if operation.single and returns.kind == "page" and request.ids == 1 and not value.results:
        raise _not_found(request, response)
    return cast("T", value)


def _check_is_no_html(operation: Operation[Any], response: Response) -> None:
    """Refuse a page of a proxy or a login form in the place of a response without content."""
    if response.content and "html" in response.headers.get("content-type", ""):
        raise DecodeError(
            f"{operation.id}: the response is an HTML page ({response.status}), where no content was expected; it "
            f"begins with {preview(response.content)}"
        )


def _check_has_result(operation: Operation[Any], response: Response, value: object) -> None:
    """Refuse a success without the page or the record that was to come: it is not an empty page."""
    from inat_typed.runtime.decoding.base_model import DecodedModel

    if not isinstance(value, DecodedModel):
        return
    if returns_page(operation.returns):
        expected, names = "'results'", {"results"}
    else:
        expected, names = f"any field of {type(value).__name__}", {*type(value).model_fields}
    if names.isdisjoint(value.__sent_fields__()):
        raise DecodeError(
            f"{operation.id}: the response ({response.status}) does not have {expected}; it begins with "
            f"{preview(response.content)}"
        )


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
