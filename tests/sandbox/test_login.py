"""Login: OAuth at the web host, JWTs at both APIs, and requests without valid tokens."""

from __future__ import annotations

import base64
import hashlib
import time
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import jwt
import pytest

from inat_typed import AuthenticationError, INaturalist
from inat_typed.sandbox import Sandbox
from tests.sandbox.http import OTHER_USER, USER, assert_error, results, send_request

VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-of-43-letters"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
REDIRECT_URI = "https://app.example/back?shop=1"


def password_grant(sandbox: Sandbox, **overrides: str) -> httpx.Response:
    given = {
        "grant_type": "password",
        "username": sandbox.login,
        "password": sandbox.password,
        "client_id": sandbox.app_id,
        "client_secret": sandbox.app_secret,
    }
    return send_request(sandbox, "POST", "/oauth/token", json=given | overrides)


def authorize(sandbox: Sandbox, **overrides: str) -> httpx.Response:
    given = {"client_id": sandbox.app_id, "redirect_uri": REDIRECT_URI, "response_type": "code", "state": "as sent"}
    return send_request(sandbox, "GET", "/oauth/authorize", params=given | overrides)


def code_of(response: httpx.Response) -> str:
    assert response.status_code == 302, response.text
    query = parse_qs(urlsplit(response.headers["location"]).query)
    assert query["state"] == ["as sent"]
    assert query["shop"] == ["1"]
    return query["code"][0]


def code_grant(sandbox: Sandbox, code: str, **options: str) -> httpx.Response:
    given = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": REDIRECT_URI,
        "client_id": sandbox.app_id,
    }
    return send_request(sandbox, "POST", "/oauth/token", json=given | options)


def assert_no_token(response: httpx.Response) -> None:
    assert response.status_code in (400, 401), response.text
    assert response.json().keys() == {"error", "error_description"}


def jwt_for(sandbox: Sandbox, token: str) -> str:
    response = send_request(sandbox, "GET", "/users/api_token", headers={"Authorization": f"Bearer {token}"})
    assert response.status_code == 200, response.text
    minted: str = response.json()["api_token"]
    return minted


def test_password_grant() -> None:
    sandbox = Sandbox()
    response = password_grant(sandbox, username=OTHER_USER)
    assert response.json().keys() == {"access_token", "token_type", "scope", "created_at"}
    assert response.json()["token_type"] == "Bearer"
    minted = jwt_for(sandbox, response.json()["access_token"])
    (me,) = results(send_request(sandbox, "GET", "/v1/users/me", jwt=minted))
    assert me["login"] == OTHER_USER


@pytest.mark.parametrize(
    "overrides",
    [
        {"password": "wrong"},
        {"username": "unknown-user"},
        {"client_id": "another-app"},
        {"client_secret": "wrong"},
        {"grant_type": "unknown"},
        {"grant_type": "authorization_code"},
    ],
)
def test_password_grant_with_wrong_credentials(overrides: dict[str, str]) -> None:
    assert_no_token(password_grant(Sandbox(), **overrides))


def test_token_request_without_credentials() -> None:
    assert_no_token(send_request(Sandbox(), "POST", "/oauth/token", json={}))


def test_code_grant_with_pkce() -> None:
    sandbox = Sandbox()
    code = code_of(authorize(sandbox, code_challenge=CHALLENGE, code_challenge_method="S256"))
    token = code_grant(sandbox, code, code_verifier=VERIFIER).json()["access_token"]
    (me,) = results(send_request(sandbox, "GET", "/v1/users/me", jwt=jwt_for(sandbox, token)))
    assert me["login"] == USER
    assert_no_token(code_grant(sandbox, code, code_verifier=VERIFIER))  # a code is valid once


@pytest.mark.parametrize(
    "more", [{"code_verifier": "another one"}, {}, {"code_verifier": VERIFIER, "redirect_uri": "https://app.example/"}]
)
def test_code_grant_must_match_the_authorization(more: dict[str, str]) -> None:
    sandbox = Sandbox()
    code = code_of(authorize(sandbox, code_challenge=CHALLENGE, code_challenge_method="S256"))
    assert_no_token(code_grant(sandbox, code, **more))


def test_code_grant_with_a_secret() -> None:
    sandbox = Sandbox()
    assert "access_token" in code_grant(sandbox, code_of(authorize(sandbox)), client_secret=sandbox.app_secret).json()
    assert_no_token(code_grant(sandbox, code_of(authorize(sandbox)), client_secret="wrong"))
    assert_no_token(code_grant(sandbox, code_of(authorize(sandbox))))


def test_out_of_band_authorization_shows_the_code() -> None:
    response = authorize(Sandbox(), redirect_uri="urn:ietf:wg:oauth:2.0:oob")
    assert response.status_code == 200
    assert "text/html" in response.headers["content-type"]
    assert "<code>" in response.text


def test_denied_consent_redirects_without_a_code() -> None:
    sandbox = Sandbox()
    sandbox.user_consents = False
    response = authorize(sandbox)
    query = parse_qs(urlsplit(response.headers["location"]).query)
    assert (response.status_code, query["error"], query["state"]) == (302, ["access_denied"], ["as sent"])
    assert "code" not in query
    assert "<code>" not in authorize(sandbox, redirect_uri="urn:ietf:wg:oauth:2.0:oob").text


def test_codes_expire() -> None:
    sandbox = Sandbox()
    assert sandbox.code_lifetime == 600
    sandbox.code_lifetime = -1
    assert_no_token(code_grant(sandbox, code_of(authorize(sandbox)), client_secret=sandbox.app_secret))


@pytest.mark.parametrize("method", [{"code_challenge_method": "plain"}, {}])
def test_plain_challenge(method: dict[str, str]) -> None:
    sandbox = Sandbox()
    code = code_of(authorize(sandbox, code_challenge=VERIFIER, **method))
    assert "access_token" in code_grant(sandbox, code, code_verifier=VERIFIER).json()
    code = code_of(authorize(sandbox, code_challenge=CHALLENGE, **method))
    assert_no_token(code_grant(sandbox, code, code_verifier=VERIFIER))


def test_unknown_application() -> None:
    assert_no_token(authorize(Sandbox(), client_id="another-app"))


@pytest.mark.parametrize("authorization", [None, "Bearer nonsense", "JWT"])
def test_api_token_without_a_valid_token_redirects_to_login(authorization: str | None) -> None:
    sandbox = Sandbox()
    if authorization == "JWT":
        authorization = sandbox.jwt()
    headers = {"Authorization": authorization} if authorization else {}
    response = send_request(sandbox, "GET", "/users/api_token", headers=headers)
    assert response.status_code == 302
    assert response.headers["location"].endswith("/login")
    assert "text/html" in response.headers["content-type"]


def test_claims_of_a_jwt() -> None:
    sandbox = Sandbox()
    minted = jwt_for(sandbox, sandbox.access_token(OTHER_USER))
    claims: dict[str, Any] = jwt.decode(minted, options={"verify_signature": False})
    assert jwt.get_unverified_header(minted)["alg"] == "HS512"
    assert claims.keys() == {"user_id", "exp"}
    assert claims["user_id"] == 2
    assert 24 * 60 * 60 - 60 < claims["exp"] - time.time() <= 24 * 60 * 60


def invalid_tokens(sandbox: Sandbox) -> dict[str, str]:
    claims = {"user_id": 1, "exp": int(time.time()) + 1000}
    return {
        "expired": sandbox.jwt(lifetime=-1),
        "another service's": Sandbox().jwt(),
        "no signature": jwt.encode(claims, "", algorithm="none"),
        "another algorithm": jwt.encode(claims, "x" * 32, algorithm="HS256"),
        "OAuth": sandbox.access_token(),
        "nonsense": "nonsense",
    }


def own_hidden(sandbox: Sandbox, login: str) -> str:
    """Return the UUID of an observation of a user whose coordinates are obscured."""
    found = results(
        send_request(
            sandbox, "GET", "/v2/observations", params={"user_login": login, "geoprivacy": "obscured", "fields": "all"}
        )
    )
    uuid: str = found[0]["uuid"]
    return uuid


@pytest.mark.parametrize("kind", sorted(invalid_tokens(Sandbox())))
@pytest.mark.parametrize("scheme", ["", "Bearer "])
def test_invalid_tokens_do_not_authenticate(kind: str, scheme: str) -> None:
    sandbox = Sandbox()
    login = hidden_owner(sandbox)
    path, params = f"/v2/observations/{own_hidden(sandbox, login)}", {"fields": "private_location,location"}
    valid, invalid = scheme + sandbox.jwt(login), scheme + invalid_tokens(sandbox)[kind]
    assert "private_location" in results(send_request(sandbox, "GET", path, jwt=valid, params=params))[0]
    assert "private_location" not in results(send_request(sandbox, "GET", path, jwt=invalid, params=params))[0]
    for api in ("v1", "v2"):
        assert send_request(sandbox, "GET", f"/{api}/users/me", jwt=valid).status_code == 200
        assert_error(send_request(sandbox, "GET", f"/{api}/users/me", jwt=invalid), 401, api)


def hidden_owner(sandbox: Sandbox) -> str:
    """Return the login of a user who has obscured observations."""
    found = results(send_request(sandbox, "GET", "/v1/observations", params={"geoprivacy": "obscured"}))
    login: str = found[0]["user"]["login"]
    return login


def test_the_client_logs_in_automatically() -> None:
    sandbox = Sandbox()
    settings: Any = {
        "username": sandbox.login,
        "password": sandbox.password,
        "app_id": sandbox.app_id,
        "app_secret": sandbox.app_secret,
    }
    with INaturalist(transport=sandbox, **settings) as inat:
        assert inat.v2.users.me()[0].login == USER
    assert [each.operation for each in sandbox.requests] == ["web.oauth.token", "web.users.api_token", "v2.users.me"]
    with (
        INaturalist(transport=sandbox, **settings | {"password": "wrong"}) as inat,
        pytest.raises(AuthenticationError),
    ):
        inat.v2.users.me()


def test_logged_requests_have_no_tokens() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        inat.v2.users.me()
    assert {each.headers["authorization"] for each in sandbox.requests} == {"<redacted>"}


def test_unknown_login() -> None:
    with pytest.raises(ValueError, match="observer-20"):
        Sandbox().jwt("observer-21")
