"""Signing in: OAuth at the web host, JWTs at both APIs, and what is seen without."""

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
from tests.sandbox.asking import SIGNED_IN, SOMEBODY_ELSE, ask, assert_refused, results

VERIFIER = "a-verifier-that-is-long-enough-for-the-standard-of-43-letters"
CHALLENGE = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
BACK = "https://app.example/back?shop=1"


def password_grant(sandbox: Sandbox, **changed: str) -> httpx.Response:
    given = {
        "grant_type": "password",
        "username": sandbox.login,
        "password": sandbox.password,
        "client_id": sandbox.app_id,
        "client_secret": sandbox.app_secret,
    }
    return ask(sandbox, "POST", "/oauth/token", json=given | changed)


def authorize(sandbox: Sandbox, **changed: str) -> httpx.Response:
    given = {"client_id": sandbox.app_id, "redirect_uri": BACK, "response_type": "code", "state": "as sent"}
    return ask(sandbox, "GET", "/oauth/authorize", params=given | changed)


def code_of(answer: httpx.Response) -> str:
    assert answer.status_code == 302, answer.text
    query = parse_qs(urlsplit(answer.headers["location"]).query)
    assert query["state"] == ["as sent"]
    assert query["shop"] == ["1"]
    return query["code"][0]


def code_grant(sandbox: Sandbox, code: str, **more: str) -> httpx.Response:
    given = {"grant_type": "authorization_code", "code": code, "redirect_uri": BACK, "client_id": sandbox.app_id}
    return ask(sandbox, "POST", "/oauth/token", json=given | more)


def assert_no_token(answer: httpx.Response) -> None:
    assert answer.status_code in (400, 401), answer.text
    assert answer.json().keys() == {"error", "error_description"}


def jwt_for(sandbox: Sandbox, token: str) -> str:
    answer = ask(sandbox, "GET", "/users/api_token", headers={"Authorization": f"Bearer {token}"})
    assert answer.status_code == 200, answer.text
    minted: str = answer.json()["api_token"]
    return minted


def test_with_a_password() -> None:
    sandbox = Sandbox()
    answer = password_grant(sandbox, username=SOMEBODY_ELSE)
    assert answer.json().keys() == {"access_token", "token_type", "scope", "created_at"}
    assert answer.json()["token_type"] == "Bearer"
    minted = jwt_for(sandbox, answer.json()["access_token"])
    (me,) = results(ask(sandbox, "GET", "/v1/users/me", jwt=minted))
    assert me["login"] == SOMEBODY_ELSE


@pytest.mark.parametrize(
    "changed",
    [
        {"password": "wrong"},
        {"username": "nobody-at-all"},
        {"client_id": "another-app"},
        {"client_secret": "wrong"},
        {"grant_type": "wish"},
        {"grant_type": "authorization_code"},
    ],
)
def test_with_wrong_credentials(changed: dict[str, str]) -> None:
    assert_no_token(password_grant(Sandbox(), **changed))


def test_a_form_without_credentials() -> None:
    assert_no_token(ask(Sandbox(), "POST", "/oauth/token", json={}))


def test_with_a_code_and_pkce() -> None:
    sandbox = Sandbox()
    code = code_of(authorize(sandbox, code_challenge=CHALLENGE, code_challenge_method="S256"))
    token = code_grant(sandbox, code, code_verifier=VERIFIER).json()["access_token"]
    (me,) = results(ask(sandbox, "GET", "/v1/users/me", jwt=jwt_for(sandbox, token)))
    assert me["login"] == SIGNED_IN
    assert_no_token(code_grant(sandbox, code, code_verifier=VERIFIER))  # a code is good once


@pytest.mark.parametrize(
    "more", [{"code_verifier": "another one"}, {}, {"code_verifier": VERIFIER, "redirect_uri": "https://app.example/"}]
)
def test_a_code_is_good_for_who_asked_for_it(more: dict[str, str]) -> None:
    sandbox = Sandbox()
    code = code_of(authorize(sandbox, code_challenge=CHALLENGE, code_challenge_method="S256"))
    assert_no_token(code_grant(sandbox, code, **more))


def test_with_a_code_and_a_secret() -> None:
    sandbox = Sandbox()
    assert "access_token" in code_grant(sandbox, code_of(authorize(sandbox)), client_secret=sandbox.app_secret).json()
    assert_no_token(code_grant(sandbox, code_of(authorize(sandbox)), client_secret="wrong"))
    assert_no_token(code_grant(sandbox, code_of(authorize(sandbox))))


def test_out_of_band_the_code_is_shown() -> None:
    answer = authorize(Sandbox(), redirect_uri="urn:ietf:wg:oauth:2.0:oob")
    assert answer.status_code == 200
    assert "text/html" in answer.headers["content-type"]
    assert "<code>" in answer.text


def test_whoever_does_not_consent_is_sent_back_without_a_code() -> None:
    sandbox = Sandbox()
    sandbox.consents = False
    answer = authorize(sandbox)
    query = parse_qs(urlsplit(answer.headers["location"]).query)
    assert (answer.status_code, query["error"], query["state"]) == (302, ["access_denied"], ["as sent"])
    assert "code" not in query
    assert "<code>" not in authorize(sandbox, redirect_uri="urn:ietf:wg:oauth:2.0:oob").text


def test_a_code_is_good_for_a_while() -> None:
    sandbox = Sandbox()
    assert sandbox.code_lifetime == 600
    sandbox.code_lifetime = -1
    assert_no_token(code_grant(sandbox, code_of(authorize(sandbox)), client_secret=sandbox.app_secret))


@pytest.mark.parametrize("method", [{"code_challenge_method": "plain"}, {}])
def test_a_plain_challenge_is_the_verifier_itself(method: dict[str, str]) -> None:
    sandbox = Sandbox()
    code = code_of(authorize(sandbox, code_challenge=VERIFIER, **method))
    assert "access_token" in code_grant(sandbox, code, code_verifier=VERIFIER).json()
    code = code_of(authorize(sandbox, code_challenge=CHALLENGE, **method))
    assert_no_token(code_grant(sandbox, code, code_verifier=VERIFIER))


def test_an_unknown_application_gets_no_code() -> None:
    assert_no_token(authorize(Sandbox(), client_id="another-app"))


@pytest.mark.parametrize("authorization", [None, "Bearer nonsense", "JWT"])
def test_without_a_token_the_way_to_a_jwt_leads_to_a_login_page(authorization: str | None) -> None:
    sandbox = Sandbox()
    if authorization == "JWT":
        authorization = sandbox.jwt()
    headers = {"Authorization": authorization} if authorization else {}
    answer = ask(sandbox, "GET", "/users/api_token", headers=headers)
    assert answer.status_code == 302
    assert answer.headers["location"].endswith("/login")
    assert "text/html" in answer.headers["content-type"]


def test_what_a_jwt_holds() -> None:
    sandbox = Sandbox()
    minted = jwt_for(sandbox, sandbox.access_token(SOMEBODY_ELSE))
    claims: dict[str, Any] = jwt.decode(minted, options={"verify_signature": False})
    assert jwt.get_unverified_header(minted)["alg"] == "HS512"
    assert claims.keys() == {"user_id", "exp"}
    assert claims["user_id"] == 2
    assert 24 * 60 * 60 - 60 < claims["exp"] - time.time() <= 24 * 60 * 60


def not_valid(sandbox: Sandbox) -> dict[str, str]:
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
    """The UUID of one of a person's observations whose coordinates are obscured."""
    found = results(
        ask(sandbox, "GET", "/v2/observations", params={"user_login": login, "geoprivacy": "obscured", "fields": "all"})
    )
    uuid: str = found[0]["uuid"]
    return uuid


@pytest.mark.parametrize("kind", sorted(not_valid(Sandbox())))
@pytest.mark.parametrize("scheme", ["", "Bearer "])
def test_a_token_that_is_not_valid_is_nobodys(kind: str, scheme: str) -> None:
    sandbox = Sandbox()
    login = hidden_owner(sandbox)
    path, params = f"/v2/observations/{own_hidden(sandbox, login)}", {"fields": "private_location,location"}
    valid, invalid = scheme + sandbox.jwt(login), scheme + not_valid(sandbox)[kind]
    assert "private_location" in results(ask(sandbox, "GET", path, jwt=valid, params=params))[0]
    assert "private_location" not in results(ask(sandbox, "GET", path, jwt=invalid, params=params))[0]
    for api in ("v1", "v2"):
        assert ask(sandbox, "GET", f"/{api}/users/me", jwt=valid).status_code == 200
        assert_refused(ask(sandbox, "GET", f"/{api}/users/me", jwt=invalid), 401, api)


def hidden_owner(sandbox: Sandbox) -> str:
    """Somebody who has obscured observations."""
    found = results(ask(sandbox, "GET", "/v1/observations", params={"geoprivacy": "obscured"}))
    login: str = found[0]["user"]["login"]
    return login


def test_our_client_signs_in_by_itself() -> None:
    sandbox = Sandbox()
    settings: Any = {
        "username": sandbox.login,
        "password": sandbox.password,
        "app_id": sandbox.app_id,
        "app_secret": sandbox.app_secret,
    }
    with INaturalist(transport=sandbox, **settings) as inat:
        assert inat.v2.users.me()[0].login == SIGNED_IN
    assert [each.operation for each in sandbox.requests] == ["web.oauth.token", "web.users.api_token", "v2.users.me"]
    with (
        INaturalist(transport=sandbox, **settings | {"password": "wrong"}) as inat,
        pytest.raises(AuthenticationError),
    ):
        inat.v2.users.me()


def test_what_is_remembered_of_a_request_holds_no_secret() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        inat.v2.users.me()
    assert {each.headers["authorization"] for each in sandbox.requests} == {"<redacted>"}


def test_there_is_nobody_else() -> None:
    with pytest.raises(ValueError, match="observer-20"):
        Sandbox().jwt("observer-21")
