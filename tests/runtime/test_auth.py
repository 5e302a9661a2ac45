"""Authentication, against an iNaturalist on loopback: which credentials, how many tokens, and where they are sent."""

from __future__ import annotations

import asyncio
import re
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event
from typing import Any

import jwt
import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError

import inat_typed
from inat_typed import (
    AsyncINaturalist,
    AuthenticationError,
    CredentialsError,
    DecodeError,
    INatError,
    INaturalist,
    Page,
)
from inat_typed.runtime.auth.credentials import RENEW_AHEAD
from inat_typed.sandbox import Sandbox, serve
from inat_typed.v2 import PrivateUser
from tests.loopback import CannedResponse, ReceivedRequest, serving
from tests.runtime.calls import by_password, client_of

SECRET = "a-secret-of-sixty-four-bytes-or-more-so-that-pyjwt-does-not-complain-about-it"


def make_jwt(lifetime: float = 3_600.0, **claims: Any) -> str:
    """Return a JWT that expires in *lifetime* seconds."""
    return jwt.encode({"user_id": 1, "exp": int(time.time() + lifetime), **claims}, SECRET, algorithm="HS512")


def count_requests(sandbox: Sandbox, path: str) -> int:
    return sum(each.path == path for each in sandbox.requests)


# --- where credentials come from -------------------------------------------------------------------------------------


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


WRAPPINGS = ["Bearer {}", "bearer  {}", '"{}"', "'{}'", '{{"api_token":"{}"}}', " {} \n", '"Bearer {}"']


@pytest.mark.parametrize("wrapping", WRAPPINGS)
def test_a_token_is_accepted_as_it_is_copied(wrapping: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    copied = wrapping.format(sandbox.jwt("observer-03"))
    inat = INaturalist(transport=sandbox)
    assert inat.v2.users.me(access_token=copied).results[0].login == "observer-03"
    assert INaturalist(transport=sandbox, access_token=copied).v2.users.me().results[0].login == "observer-03"
    monkeypatch.setenv("INAT_ACCESS_TOKEN", copied)
    assert inat.v2.users.me().results[0].login == "observer-03"


def test_the_calls_token_takes_precedence_over_the_clients(sandbox: Sandbox) -> None:
    inat = INaturalist(transport=sandbox, access_token=sandbox.access_token("observer-02"))
    assert inat.v2.users.me().results[0].login == "observer-02"
    assert inat.v2.users.me(access_token=sandbox.access_token("observer-03")).results[0].login == "observer-03"
    assert inat.v2.users.me(access_token=sandbox.jwt("observer-04")).results[0].login == "observer-04"
    assert inat.v2.users.me().results[0].login == "observer-02"


def test_a_password_logs_in(sandbox: Sandbox) -> None:
    assert by_password(sandbox).v2.users.me().results[0].login == sandbox.login
    assert [each.path for each in sandbox.requests] == ["/oauth/token", "/users/api_token", "/v2/users/me"]


def test_credentials_from_the_environment(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INAT_ACCESS_TOKEN", sandbox.access_token("observer-05"))
    assert INaturalist(transport=sandbox).v2.users.me().results[0].login == "observer-05"


def test_credentials_are_looked_up_field_by_field(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, key_store: KeyringBackend
) -> None:
    monkeypatch.setenv("INAT_PASSWORD", sandbox.password)
    keyring.set_password("/inaturalist", "app_id", sandbox.app_id)
    keyring.set_password("/inaturalist", "app_secret", sandbox.app_secret)
    keyring.set_password("/inaturalist", "password", "another, lower down")
    inat = INaturalist(transport=sandbox, username="observer-06")
    assert inat.v2.users.me().results[0].login == "observer-06"


def test_credentials_from_the_keyring(sandbox: Sandbox, key_store: KeyringBackend) -> None:
    inat_typed.set_keyring_credentials("observer-07", sandbox.password, sandbox.app_id, sandbox.app_secret)
    assert key_store.get_password("/inaturalist", "username") == "observer-07"
    assert INaturalist(transport=sandbox).v2.users.me().results[0].login == "observer-07"
    inat_typed.delete_keyring_credentials()
    inat_typed.delete_keyring_credentials()
    with pytest.raises(CredentialsError):
        INaturalist(transport=sandbox).v2.users.me()


def test_a_given_user_name_excludes_another_users_token(sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INAT_ACCESS_TOKEN", sandbox.access_token("observer-05"))
    with pytest.raises(CredentialsError, match="found username, but not password, app_id, app_secret"):
        INaturalist(transport=sandbox, username="observer-06").v2.users.me()


def test_missing_credentials_list_every_source_and_send_nothing(sandbox: Sandbox) -> None:
    with pytest.raises(CredentialsError) as caught:
        INaturalist(transport=sandbox).v2.observations.create(species_guess="Monarch")
    for place in (
        "observations.create requires a login",
        "access_token=...",
        "INAT_ACCESS_TOKEN, INAT_USERNAME, INAT_PASSWORD, INAT_APP_ID, INAT_APP_SECRET",
        "service '/inaturalist'",
        "inat_typed.set_keyring_credentials(...)",
        "no system keyring is available here",
        "https://www.inaturalist.org/users/api_token",
    ):
        assert place in str(caught.value)
    assert sandbox.requests == []


class BrokenKeyring(KeyringBackend):
    """A keyring that is locked or fails."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    set_password = delete_password = get_password  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (KeyringLocked("Failed to unlock the collection!"), "the system keyring is locked"),
        (NoKeyringError(), "no system keyring is available here"),
        (OSError("the bus is gone"), r"the system keyring failed \(OSError\)"),
    ],
)
def test_a_failing_keyring_is_reported_only_if_it_is_needed(sandbox: Sandbox, error: Exception, message: str) -> None:
    keyring.set_keyring(BrokenKeyring(error))
    inat = INaturalist(transport=sandbox)
    assert inat.v2.observations.search(per_page=1).results
    with pytest.raises(CredentialsError, match=message):
        inat.v2.users.me()
    with pytest.raises(CredentialsError, match=message):
        inat_typed.set_keyring_credentials("a", "b", "c", "d")
    with pytest.raises(CredentialsError, match=message):
        inat_typed.delete_keyring_credentials()


class SlowKeyring(KeyringBackend):
    """A keyring that responds once it is allowed to."""

    def __init__(self) -> None:
        self.allowed = Event()

    def get_password(self, service: str, username: str) -> str | None:
        assert self.allowed.wait(5)
        return f"some {username}"

    def set_password(self, service: str, username: str, password: str) -> None:
        raise NotImplementedError


def test_the_event_loop_is_not_blocked_by_the_keyring(sandbox: Sandbox) -> None:
    store = SlowKeyring()
    keyring.set_keyring(store)

    async def main() -> None:
        async with AsyncINaturalist(transport=sandbox) as inat:
            waiting = asyncio.create_task(inat.v2.users.me())
            await asyncio.sleep(0)
            assert (await inat.v2.observations.search(per_page=1)).results
            assert not waiting.done()
            store.allowed.set()
            with pytest.raises(AuthenticationError):
                await waiting

    asyncio.run(main())


@pytest.mark.parametrize("wrong", ["", "  ", None, 5])
def test_incomplete_credentials_are_not_stored(key_store: KeyringBackend, wrong: Any) -> None:
    with pytest.raises(inat_typed.ArgumentTypeError, match="password must be a non-empty string"):
        inat_typed.set_keyring_credentials("observer-07", wrong, "app", "secret")
    assert key_store.get_password("/inaturalist", "username") is None


# --- which calls carry a token ---------------------------------------------------------------------------------------


def is_authenticated(sandbox: Sandbox) -> bool:
    return "authorization" in sandbox.requests[-1].headers


@pytest.mark.parametrize(
    ("authenticate", "where", "optional"),
    [
        ("auto", "client", True),
        ("auto", "environment", False),
        ("always", "client", True),
        ("always", "environment", True),
        ("never", "client", False),
        ("never", "environment", False),
    ],
)
def test_authentication_of_optional_operations(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch, authenticate: Any, where: str, optional: bool
) -> None:
    given = sandbox.jwt()
    if where == "environment":
        monkeypatch.setenv("INAT_ACCESS_TOKEN", given)
    inat = INaturalist(transport=sandbox, authenticate=authenticate, access_token=given if where == "client" else None)
    inat.v2.observations.search(per_page=1)
    assert is_authenticated(sandbox) is optional
    inat.v1.controlled_terms.search()
    assert not is_authenticated(sandbox)  # never authenticated
    if authenticate == "never":
        with pytest.raises(CredentialsError, match='requires a login, and this client has authenticate="never"'):
            inat.v2.users.me()
    else:
        inat.v2.users.me()
        assert is_authenticated(sandbox)


def test_always_sends_anonymously_without_credentials(sandbox: Sandbox) -> None:
    assert INaturalist(transport=sandbox, authenticate="always").v2.observations.search(per_page=1).results


# --- tokens: how many, how long, and where they are sent --------------------------------------------------------------


def test_threads_request_one_token(sandbox: Sandbox) -> None:
    with serve(sandbox) as address, ThreadPoolExecutor(20) as threads:
        inat = INaturalist(api_url=address, web_url=address, access_token=sandbox.access_token())
        calls = [threads.submit(inat.v2.users.me) for _ in range(20)]
        logins = [call.result().results[0].login for call in calls]
        inat.close()
    assert logins == [sandbox.login] * 20
    assert count_requests(sandbox, "/users/api_token") == 1


def test_tasks_request_one_token(sandbox: Sandbox) -> None:
    async def main(address: str) -> list[Any]:
        async with AsyncINaturalist(api_url=address, web_url=address, access_token=sandbox.access_token()) as inat:
            return await asyncio.gather(*(inat.v2.users.me() for _ in range(20)))

    with serve(sandbox) as address:
        pages = asyncio.run(main(address))
    assert {page.results[0].login for page in pages} == {sandbox.login}
    assert count_requests(sandbox, "/users/api_token") == 1


def test_users_have_different_tokens(sandbox: Sandbox) -> None:
    inat = INaturalist(transport=sandbox)
    tokens = {login: sandbox.access_token(login) for login in ("observer-01", "observer-02")}
    for _ in range(2):
        for login, one in tokens.items():
            assert inat.v2.users.me(access_token=one).results[0].login == login
    assert count_requests(sandbox, "/users/api_token") == 2


class TokenServer:
    """Issues the given JWTs in order, and refuses revoked ones."""

    def __init__(self, *jwts: str, revoked: tuple[str, ...] = ()) -> None:
        self.jwts, self.revoked = list(jwts), {f"Bearer {each}" for each in revoked}
        self.issued = 0

    def __call__(self, asked: ReceivedRequest) -> CannedResponse:
        if asked.path == "/users/api_token":
            self.issued += 1
            return CannedResponse(body={"api_token": self.jwts[min(self.issued, len(self.jwts)) - 1]})
        if asked.headers.get("authorization") in self.revoked:
            return CannedResponse(401, {"errors": [{"errorCode": "401", "message": "Unauthorized"}], "status": "401"})
        return CannedResponse(body={"total_results": 1, "results": [{"id": 1}]})


def test_a_token_is_renewed_before_it_expires() -> None:
    token_server = TokenServer(make_jwt(RENEW_AHEAD - 10), make_jwt(3_600))
    with (
        serving(token_server) as server,
        INaturalist(api_url=server.address, web_url=server.address, access_token="oauth") as inat,
    ):
        for _ in range(3):
            inat.v2.users.me()
    assert token_server.issued == 2


async def me(inat: AsyncINaturalist) -> Page[PrivateUser]:
    async with inat:
        return await inat.v2.users.me()


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_401_renews_the_token_once(asynchronous: bool) -> None:
    first, second = make_jwt(), make_jwt(jti="another")
    token_server = TokenServer(first, second, revoked=(first,))
    with serving(token_server) as server:
        settings: dict[str, Any] = {"api_url": server.address, "web_url": server.address, "access_token": "oauth"}
        if asynchronous:
            page = asyncio.run(me(AsyncINaturalist(**settings)))
        else:
            with INaturalist(**settings) as inat:
                page = inat.v2.users.me()
        assert page.results[0].id == 1
        assert [each.path for each in server.requests] == ["/users/api_token", "/v2/users/me"] * 2


@pytest.mark.parametrize("same", [False, True], ids=["another-token", "the-same-token"])
def test_a_second_401_is_raised(same: bool) -> None:
    first = make_jwt()
    second = first if same else make_jwt(jti="another")
    token_server = TokenServer(first, second, revoked=(first, second))
    with (
        serving(token_server) as server,
        INaturalist(api_url=server.address, web_url=server.address, access_token="oauth") as inat,
    ):
        with pytest.raises(AuthenticationError, match=re.escape("401 from GET") + ".*Unauthorized"):
            inat.v2.users.me()
        assert len(server.requests) == 4


def test_a_write_is_sent_again_completely_after_a_401(tmp_path: Path) -> None:
    first, second = make_jwt(), make_jwt(jti="another")
    bodies: list[bytes] = []
    photo = tmp_path / "leaf.jpg"
    photo.write_bytes(b"a leaf" * 1_000)
    token_server = TokenServer(first, second, revoked=(first,))

    def answering(asked: ReceivedRequest) -> CannedResponse:
        if asked.method == "POST":
            bodies.append(asked.body)
        return token_server(asked)

    with (
        serving(answering) as server,
        INaturalist(api_url=server.address, web_url=server.address, access_token="oauth") as inat,
    ):
        inat.v2.photos.create(file=photo)
    assert len(bodies) == 2
    first_boundary, second_boundary = (body.split(b"\r\n")[0] for body in bodies)
    assert bodies[0].replace(first_boundary, second_boundary) == bodies[1]  # httpx makes a boundary for each request
    assert b"a leaf" * 1_000 in bodies[1]


def test_an_expired_jwt_is_rejected_before_anything_is_sent(sandbox: Sandbox) -> None:
    inat = INaturalist(transport=sandbox, access_token=make_jwt(-60))
    for call in (inat.v2.users.me, inat.v2.observations.search):
        with pytest.raises(CredentialsError, match=r"the access token expired at .* UTC; copy a new one from"):
            call()
    assert sandbox.requests == []


def test_a_given_jwt_is_sent_unchanged(sandbox: Sandbox) -> None:
    given = sandbox.jwt()
    INaturalist(transport=sandbox, access_token=f" {given}\n").v2.users.me()
    assert [each.path for each in sandbox.requests] == ["/v2/users/me"]


def test_a_login_page_is_an_authentication_error(sandbox: Sandbox) -> None:
    with pytest.raises(AuthenticationError, match="the service requires a new login") as caught:
        INaturalist(transport=sandbox, access_token="not-a-token-of-this-server").v2.users.me()
    assert (caught.value.status, caught.value.url) == (302, "https://www.inaturalist.org/users/api_token")
    assert [each.path for each in sandbox.requests] == ["/users/api_token"]


def test_a_wrong_password_is_reported_by_the_server(sandbox: Sandbox) -> None:
    inat = INaturalist(
        transport=sandbox, username=sandbox.login, password="hush", app_id=sandbox.app_id, app_secret=sandbox.app_secret
    )
    with pytest.raises(AuthenticationError) as caught:
        inat.v2.users.me()
    assert caught.value.status in (400, 401)
    assert "hush" not in f"{caught.value!r}{caught.value.__dict__}"


@pytest.mark.parametrize("answer", [{"token": "x"}, {"api_token": None}, ["x"], b"not json"])
def test_a_response_without_a_token_is_a_decode_error(answer: Any) -> None:
    with (
        serving(CannedResponse(body=answer)) as server,
        INaturalist(web_url=server.address, access_token="oauth") as inat,
        pytest.raises(DecodeError, match="the response holds no api_token"),
    ):
        inat.v2.users.me()


def test_tokens_are_not_sent_to_another_host() -> None:
    with serving(CannedResponse(body={"results": []})) as other_host:
        redirect = CannedResponse(302, b"", {"Location": f"{other_host.address}/v2/users/me"})
        with (
            serving(redirect) as server,
            INaturalist(api_url=server.address, access_token=make_jwt()) as inat,
            pytest.raises(INatError, match=r"the service redirects to 127\.0\.0\.1, and redirects are not followed"),
        ):
            inat.v2.users.me()
        assert other_host.requests == []


def test_the_web_host_accepts_the_oauth_token(sandbox: Sandbox) -> None:
    oauth = sandbox.access_token()
    assert INaturalist(transport=sandbox, access_token=oauth).web.users.api_token().api_token
    assert [each.path for each in sandbox.requests] == ["/users/api_token"]
    with pytest.raises(CredentialsError, match="takes an OAuth token, not a JWT"):
        INaturalist(transport=sandbox, access_token=sandbox.jwt()).web.users.api_token()


def test_an_application_token_must_be_given() -> None:
    inat = INaturalist(username="a", password="b", app_id="c", app_secret="d")
    with pytest.raises(CredentialsError, match="requires a token of an official application"):
        inat.v2.users.email_available(email="someone@example.org")


def test_a_callers_authorization_header_is_kept(sandbox: Sandbox) -> None:
    inat = client_of(sandbox)
    inat.v2.users.me(extra_headers={"authorization": sandbox.jwt("observer-09")})
    assert [each.path for each in sandbox.requests] == ["/v2/users/me"]


# --- get_access_token ------------------------------------------------------------------------------------------------


def test_get_access_token_returns_usable_tokens(sandbox: Sandbox) -> None:
    login: dict[str, Any] = {"username": sandbox.login, "password": sandbox.password}
    login |= {"app_id": sandbox.app_id, "app_secret": sandbox.app_secret}
    with serve(sandbox) as address:
        found: Any = inat_typed.get_access_token(**login, web_url=address)
        oauth: Any = inat_typed.get_access_token(**login, web_url=address, jwt=False)
    assert jwt.decode(found, options={"verify_signature": False})["user_id"] == 1
    assert INaturalist(transport=sandbox, access_token=found).v2.users.me().results[0].login == sandbox.login
    assert INaturalist(transport=sandbox, access_token=oauth).v2.users.me().results[0].login == sandbox.login


def test_get_access_token_returns_a_valid_token_unchanged(sandbox: Sandbox) -> None:
    given = sandbox.jwt()
    assert inat_typed.get_access_token(access_token=given, transport=sandbox) == given
    assert inat_typed.get_access_token(access_token="oauth", jwt=False, transport=sandbox) == "oauth"
    assert sandbox.requests == []


def test_get_access_token_errors(sandbox: Sandbox) -> None:
    with pytest.raises(CredentialsError, match="get_access_token requires a login"):
        inat_typed.get_access_token()
    with pytest.raises(CredentialsError, match="the access token expired"):
        inat_typed.get_access_token(access_token=make_jwt(-60), transport=sandbox)
    with pytest.raises(AuthenticationError):
        inat_typed.get_access_token(access_token="oauth", transport=sandbox)
    with inat_typed.dry_run() as requests:
        assert inat_typed.get_access_token() == ""
    assert len(requests) == 1
