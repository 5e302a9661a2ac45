"""The OAuth endpoints of the web host: authorization codes, OAuth tokens and JWTs."""

from __future__ import annotations

from urllib.parse import urlencode

from inat_typed.sandbox.handlers.registry import Call
from inat_typed.sandbox.responses import ApiError, Response, json_response
from inat_typed.sandbox.tokens import APP_ID, Tokens

_HTML = "text/html; charset=utf-8"
_DENIED = {
    "error": "access_denied",
    "error_description": "The resource owner or authorization server denied the request.",
}
_DESCRIPTIONS = {
    "invalid_grant": "The provided authorization grant is invalid, expired, revoked, or does not match.",
    "invalid_client": "Client authentication failed: the client is unknown, or its secret is wrong.",
}


def issue_token(call: Call, tokens: Tokens, oauth_token: str) -> Response | None:
    """Return the response of an operation that issues codes or tokens, or ``None`` for other operations."""
    if call.operation.api != "web":
        return None
    match call.operation.id:
        case "oauth.authorize":
            return _authorize(call, tokens)
        case "oauth.token":
            return _token(call, tokens)
        case "users.api_token":
            return _api_token(tokens, oauth_token)
        case _:
            return None


def oauth_error_response(error: ApiError) -> Response:
    """Return *error* in the format of OAuth."""
    if description := _DESCRIPTIONS.get(error.message):
        return json_response({"error": error.message, "error_description": description}, error.status)
    description = "; ".join(f"{name}: {text}" for name, text in error.problems) or error.message
    return json_response({"error": "invalid_request", "error_description": description}, 400)


def _authorize(call: Call, tokens: Tokens) -> Response:
    """Redirect to the application at once, with a code or with the user's refusal."""
    if call.arguments["client_id"] != APP_ID:
        raise ApiError(401, "invalid_client")
    arguments = {name: str(value) for name, value in call.arguments.items()}
    result = {"code": tokens.code(arguments)} if tokens.user_consents else _DENIED
    redirect_uri = arguments["redirect_uri"]
    if redirect_uri.startswith("urn:"):
        text = result.get("error_description") or f"<code>{result['code']}</code>"
        return Response(200, f"<html><body>{text}</body></html>".encode(), _HTML)
    result = result | ({"state": arguments["state"]} if "state" in arguments else {})
    separator = "&" if "?" in redirect_uri else "?"
    return Response(302, b"", _HTML, {"Location": f"{redirect_uri}{separator}{urlencode(result)}"})


def _token(call: Call, tokens: Tokens) -> Response:
    token = tokens.grant(call.arguments, call.state.data.users)
    created_at = int(call.state.now.timestamp())
    return json_response(
        {"access_token": token, "token_type": "Bearer", "scope": "login write", "created_at": created_at}
    )


def _api_token(tokens: Tokens, oauth_token: str) -> Response:
    user_id = tokens.oauth_user(oauth_token)
    if user_id is None:
        return Response(302, b"<html>Log in</html>", _HTML, {"Location": "/login"})
    return json_response({"api_token": tokens.jwt(user_id)})
