"""Request a token from the service: an OAuth token for a password, a JWT for an OAuth token."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Any, Literal, TypeAlias

from inat_typed.runtime.auth.credentials import Credentials, is_token
from inat_typed.runtime.core.errors import AuthenticationError, DecodeError
from inat_typed.runtime.decoding.error_response import status_error
from inat_typed.runtime.rate_limit.throttle import Throttle
from inat_typed.runtime.request.operation import AnyOperation, Operation, Returns
from inat_typed.runtime.request.request import MISSING, Request, Response
from inat_typed.runtime.support.json_guards import is_object
from inat_typed.runtime.support.secrets import Secret, as_secret
from inat_typed.runtime.transport.bounded_read import BufferedBody
from inat_typed.runtime.transport.effects import Steps

TokenKind: TypeAlias = Literal["jwt", "oauth"]

_LOGIN: AnyOperation = Operation(
    id="login", api="web", method="POST", path="/oauth/token", writes=True, returns=Returns(kind="json")
)
API_TOKEN: AnyOperation = Operation(
    id="get_access_token", api="web", method="GET", path="/users/api_token", auth="oauth", returns=Returns(kind="json")
)


def request_token(found: Credentials, kind: TokenKind, original: Request, throttle: Throttle) -> Steps[Secret]:
    """Request a token of *kind* for the credentials *found*, in order to send the request *original*.

    Raises:
        AuthenticationError: The service refused the credentials.
        INatError: The connection or the service failed.
    """
    oauth_token = as_secret(found.access_token) or (yield from _log_in(found, original, throttle))
    if kind == "oauth":
        return oauth_token
    request = _token_request(API_TOKEN, original, throttle)
    body = BufferedBody.for_token(request, throttle.config)
    response = yield from throttle.send(request, token=oauth_token, body=body)
    return parse_token(request, response, "api_token", stored=found.stored)


def _log_in(found: Credentials, original: Request, throttle: Throttle) -> Steps[Secret]:
    form = {
        "grant_type": "password",
        "username": found.username,
        "password": found.password,
        "client_id": found.app_id,
        "client_secret": found.app_secret,
    }
    request = _token_request(_LOGIN, original, throttle, body=form)
    response = yield from throttle.send(request, body=BufferedBody.for_token(request, throttle.config))
    return parse_token(request, response, "access_token")


def _token_request(operation: AnyOperation, original: Request, throttle: Throttle, *, body: Any = MISSING) -> Request:
    """Return a token request with the user agent and the timeout of the request that needs the token."""
    user_agents = [value for name, value in original.headers.items() if name.lower() == "user-agent"]
    headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
    if user_agents:
        headers["User-Agent"] = user_agents[-1]
    return Request(
        operation=operation,
        method=operation.method,
        url=throttle.config.web_url + operation.path,
        headers=headers,
        json=body,
        timeout=original.timeout,
    )


def parse_token(request: Request, response: Response, name: str, *, stored: bool = False) -> Secret:
    """Return the token called *name* in the response to a token request.

    Args:
        request: The token request.
        response: Its response.
        name: The field that holds the token.
        stored: Whether the token that it was requested with is in the keyring, where ``login`` stored it.

    Raises:
        AuthenticationError: The service refused the credentials.
        APIStatusError: The service failed.
        DecodeError: The response holds no token.
    """
    method, url = request.method, request.url
    if 300 <= response.status < 400 or "html" in response.headers.get("content-type", ""):
        which = "the token that login stored" if stored else "the OAuth token or the password"
        raise AuthenticationError(
            f"the service requires a new login: {which} is not valid (any more); log in again with inat_typed.login()",
            status=response.status,
            method=method,
            url=url,
        )
    if response.status in (HTTPStatus.BAD_REQUEST, HTTPStatus.UNAUTHORIZED):
        refused = status_error(method, url, response)
        raise AuthenticationError(refused.message, status=refused.status, method=method, url=url)
    if response.status != HTTPStatus.OK:
        raise status_error(method, url, response)
    try:
        parsed = json.loads(response.content)
    except (ValueError, RecursionError):
        parsed = None
    found = parsed.get(name) if is_object(parsed) else None
    value = Secret(found) if isinstance(found, str) else None
    if value is None or not is_token(value):
        raise DecodeError(f"{method} {url}: the response holds no {name}")
    return value
