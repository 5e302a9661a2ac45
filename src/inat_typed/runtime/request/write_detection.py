"""Decide whether a request writes: by the operation and by the method that takes effect, not by the HTTP verb.

A POST may read (``X-HTTP-Method-Override: GET``, or operations that take a picture and return suggestions), and a
GET may write if a header or parameter overrides its method.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from inat_typed.runtime.support.json_guards import is_object

_READING_METHODS = ("GET", "HEAD")


def request_writes(
    operation_writes: bool,
    headers: Mapping[str, str],
    parameters: Iterable[tuple[str, str]],
    json: Any,
) -> bool:
    """Return whether a request changes anything on the service.

    Args:
        operation_writes: What the operation table says.
        headers: The headers of the request.
        parameters: Its query parameters and form fields.
        json: Its JSON body, if it has one.
    """
    overrides = _method_overrides(headers, parameters, json)
    return operation_writes or any(method.strip().upper() not in _READING_METHODS for method in overrides)


def _method_overrides(headers: Mapping[str, str], parameters: Iterable[tuple[str, str]], json: Any) -> Iterator[str]:
    """Yield the methods that override the HTTP verb: by header, or by ``_method`` as Rails reads it."""
    yield from (value for name, value in headers.items() if name.lower() == "x-http-method-override")
    yield from (value for name, value in parameters if name == "_method")
    if is_object(json) and "_method" in json:
        yield str(json["_method"])
