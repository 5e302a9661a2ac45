"""Test that secrets never appear in what is logged, printed, raised, cached or saved.

Every secret contains the same word, which occurs nowhere else.
"""

from __future__ import annotations

import asyncio
import copy
import hashlib
import logging
import os
import pickle
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import urlopen

import httpx
import jwt
import keyring
import pytest
from keyring.backend import KeyringBackend

import inat_typed
from inat_typed import AsyncINaturalist, INatError, INaturalist, RateLimit, Retry
from inat_typed.runtime.support.secrets import Secret
from tests.browser import query
from tests.faults.server import Behavior, faulty_server, reset_connection, respond_with, send_raw
from tests.loopback import CannedResponse, ReceivedRequest, serving

MARKER = "hush"
"""A word that is part of every secret, and of nothing else."""

JWT = jwt.encode({"user_id": 1, "exp": int(time.time()) + 3_600, MARKER: MARKER}, MARKER * 16, algorithm="HS512")
OAUTH_TOKEN = f"oauth-{MARKER}"
CREDENTIALS: dict[str, Any] = {
    "username": "somebody",
    "password": f"password-{MARKER}",
    "app_id": "app",
    "app_secret": f"secret-{MARKER}",
}
QUICK_RETRY = Retry(max_attempts=2, backoff=0.01)


def error_texts(error: BaseException) -> Iterator[str]:
    """Yield the traceback with local variables, the repr and the pickle of an error.

    The frames of tests are left out: they stand for the user's code, which has the secrets.
    """
    traced = traceback.TracebackException.from_exception(error, capture_locals=True)
    cause: Any = traced
    while cause is not None:
        cause.stack = traceback.StackSummary.from_list(
            [frame for frame in cause.stack if "/tests/" not in frame.filename.replace("\\", "/")]
        )
        cause = cause.__cause__ or cause.__context__
    yield "".join(traced.format())
    yield repr(pickle.dumps(error))
    for each in chain(error):
        yield f"{each!r} {each} {each.__dict__!r} {getattr(each, 'doc', '')}"


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and all errors behind it, also those that ``raise ... from None`` hides."""
    if error is not None:
        yield error
        yield from chain(error.__cause__)
        yield from chain(error.__context__)


def assert_no_secret(text: str) -> None:
    assert not [secret for secret in (MARKER, *JWT.split(".")) if secret in text], text


Call = Callable[[Any], Any]


def me(inat: Any) -> Any:
    return inat.v2.users.me()


def me_with_token(inat: Any) -> Any:
    return inat.v2.users.me(access_token=JWT)


def token(inat: Any) -> Any:
    return inat.web.oauth.token(
        grant_type="password", client_id="app", client_secret=MARKER, username="x", password=MARKER
    )


def invalid_search(inat: Any) -> Any:
    return inat.v2.observations.search(access_token=JWT, quality_grade=["reserch"])


def upload_photo(inat: Any) -> Any:
    return inat.v2.photos.create(file=("leaf.jpg", b"a leaf"), access_token=OAUTH_TOKEN)


def upload_observation(inat: Any) -> Any:
    photo = ("leaf.jpg", b"\xff\xd8\xff a leaf", "image/jpeg")
    return inat.upload(photos=[photo], field_values={7001: "adult"}, project_ids=[1], access_token=JWT)


def paginate(inat: Any) -> Any:
    return inat.paginate(inat.v2.observations.search, access_token=JWT).all()


def invalid_pagination(inat: Any) -> Any:
    return inat.paginate(inat.v2.users.get, [1], access_token=JWT, extra_headers={"Cookie": MARKER}).all()


def search_with_own_headers(inat: Any) -> Any:
    return inat.v2.observations.search(extra_headers={"Authorization": f"Bearer {JWT}", "Cookie": f"session={MARKER}"})


def log_in_by_jwt(inat: Any) -> Any:
    return inat.login(jwt=JWT, store=False)


def log_in_by_code(inat: Any) -> Any:
    def prompt(text: str) -> str:
        return f"code-{MARKER}"

    return inat.login(method="code", **APPLICATION, prompt=prompt, store=False)


def log_in_by_browser(inat: Any) -> Any:
    def open_browser(address: str) -> None:
        parameters = query(address)
        result = urlencode({"code": f"code-{MARKER}", "state": parameters["state"]})
        urlopen(f"{parameters['redirect_uri']}?{result}").close()  # unlike httpx, urllib does not log the URL

    return inat.login(**APPLICATION, open_browser=open_browser, store=False)


def log_in_with_invalid_token(inat: Any) -> Any:
    return inat.login(jwt=f"no-jwt-{MARKER}", app_id="app", app_secret=MARKER, store=False)


APPLICATION = {"app_id": "app", "app_secret": f"secret-{MARKER}"}
LOGINS: list[Call] = [log_in_by_jwt, log_in_by_code, log_in_by_browser, log_in_with_invalid_token]


def search_with_secret_parameters(inat: Any) -> Any:
    secrets = {"access_token": MARKER, "api_key": f"key-{MARKER}", "X-Amz-Signature": f"signature-{MARKER}"}
    return inat.v2.observations.search(extra_params=secrets, extra_body={"user": {"password": f"inner-{MARKER}"}})


CALLS: list[Call] = [
    search_with_secret_parameters,
    me,
    me_with_token,
    search_with_own_headers,
    token,
    invalid_search,
    paginate,
    invalid_pagination,
    upload_photo,
    upload_observation,
    *LOGINS,
]
SETTINGS: list[dict[str, Any]] = [{"access_token": JWT}, {"access_token": OAUTH_TOKEN}, CREDENTIALS, {}]
STORED: dict[str, dict[str, str]] = {
    "password": CREDENTIALS,
    "jwt": {"access_token": JWT},
    "oauth": {"access_token": OAUTH_TOKEN},
}
"""What a keyring may contain."""

COOKIE_HEADERS = {"Set-Cookie": f"session={MARKER}--'{MARKER}\\{MARKER}; path=/; HttpOnly"}


def succeed(asked: ReceivedRequest) -> CannedResponse:
    if asked.path == "/oauth/token":
        return CannedResponse(body={"access_token": OAUTH_TOKEN, "token_type": "Bearer"}, headers=COOKIE_HEADERS)
    if asked.path == "/users/api_token":
        return CannedResponse(body={"api_token": JWT}, headers=COOKIE_HEADERS)
    return CannedResponse(body={"total_results": 1, "results": [{"id": 1}]}, headers=COOKIE_HEADERS)


def refuse_token(asked: ReceivedRequest) -> CannedResponse:
    return CannedResponse(401, {"error": "no"}, COOKIE_HEADERS) if asked.path.startswith("/v2") else succeed(asked)


def send_invalid_json(asked: ReceivedRequest) -> CannedResponse:
    return CannedResponse(200, f'{{"access_token": "{OAUTH_TOKEN}", "api_token": "{JWT}", "results": ['.encode())


def echo(asked: ReceivedRequest) -> CannedResponse:
    """Repeat the whole request in an error, and redirect with a token."""
    if asked.path in ("/oauth/token", "/users/api_token") and "grant_type" not in asked.body.decode("latin-1"):
        return succeed(asked)
    echoed = f"{dict(asked.headers)} {asked.query} {asked.body.decode('latin-1')}"
    headers = {**COOKIE_HEADERS, "Location": f"https://example.org/?a=b&access_token={MARKER}#code"}
    return CannedResponse(400, {"error": echoed, "errors": [{"message": echoed}]}, headers)


@pytest.fixture(autouse=True)
def _log_everything(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


def outcome(call: Call, settings: dict[str, Any], *, asynchronous: bool) -> list[str]:
    """Make a call with a new client, and return every text in which the client, the result or the error can be seen."""
    client: Any = (AsyncINaturalist if asynchronous else INaturalist)(retry=QUICK_RETRY, timeout=5, **settings)
    texts = [repr(client), repr(client.__dict__)]
    try:
        result = asyncio.run(_call_async(client, call)) if asynchronous else call(client)
        texts.append(repr(result))
    except INatError as error:
        texts += error_texts(error)
    if not asynchronous:
        client.close()
    return texts


async def _call_async(client: AsyncINaturalist, call: Call) -> Any:
    async with client:
        return await call(client)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.__name__)
@pytest.mark.parametrize(
    "respond", [succeed, refuse_token, send_invalid_json, echo], ids=lambda respond: respond.__name__
)
def test_calls_show_no_secret(
    respond: Callable[[ReceivedRequest], CannedResponse],
    call: Call,
    asynchronous: bool,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for name, value in CREDENTIALS.items():
        monkeypatch.setenv(f"INAT_{name.upper()}", value)
    with serving(respond) as server:
        addresses = {"api_url": server.address, "web_url": server.address}
        for settings in SETTINGS:
            for text in outcome(call, settings | addresses, asynchronous=asynchronous):
                assert_no_secret(text)
    assert_no_secret(caplog.text)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("stored", STORED)
@pytest.mark.parametrize(
    "respond", [succeed, refuse_token, send_invalid_json, echo], ids=lambda respond: respond.__name__
)
def test_calls_with_credentials_from_the_keyring_show_no_secret(
    respond: Callable[[ReceivedRequest], CannedResponse],
    stored: str,
    asynchronous: bool,
    caplog: pytest.LogCaptureFixture,
) -> None:
    keyring.set_keyring(MemoryKeyring(**STORED[stored]))
    with serving(respond) as server:
        addresses = {"api_url": server.address, "web_url": server.address}
        for text in outcome(me, addresses, asynchronous=asynchronous):
            assert_no_secret(text)
        assert server.requests
    assert_no_secret(caplog.text)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(
    "deed", [send_raw(b""), reset_connection(), respond_with(b"x", headers="Content-Encoding: gzip")]
)
def test_broken_connections_show_no_secret(
    deed: Behavior, asynchronous: bool, caplog: pytest.LogCaptureFixture
) -> None:
    with faulty_server(deed) as server:
        addresses = {"api_url": server.address, "web_url": server.address}
        for call in CALLS:
            for text in outcome(call, CREDENTIALS | addresses, asynchronous=asynchronous):
                assert_no_secret(text)
    assert_no_secret(caplog.text)


def send_cacheable(asked: ReceivedRequest) -> CannedResponse:
    """Allow everything to be cached, also responses with cookies and tokens."""
    response = succeed(asked)
    headers = {
        "Cache-Control": "max-age=300",
        "ETag": '"x"',
        "Set-Cookie": f"session={MARKER}",
        "Vary": "Authorization",
    }
    return CannedResponse(response.status, response.body, headers)


def search_with_secret_headers(inat: Any) -> Any:
    headers = {"X-Api-Key": MARKER, "Cookie": MARKER, "Authorization": JWT}
    return inat.v2.observations.search(extra_headers=headers, extra_params={"key": MARKER}, refresh=True)


def long_search(inat: Any) -> Any:
    return inat.v2.observations.search(taxon_id=list(range(1, 2_000)), extra_params={"key": MARKER})


def user_with_token(inat: Any) -> Any:
    return inat.v2.users.get(1, access_token=JWT)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("settings", SETTINGS[:3], ids=["jwt", "oauth", "password"])
def test_the_cache_contains_no_secret(
    settings: dict[str, Any], asynchronous: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with serving(send_cacheable) as server:
        addresses = {"api_url": server.address, "web_url": server.address, "cache": tmp_path}
        for call in (*CALLS, search_with_secret_headers, long_search, user_with_token):
            for _ in range(2):
                for text in outcome(call, settings | addresses, asynchronous=asynchronous):
                    assert_no_secret(text)
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"total_results" in content
    digests = [
        hashlib.sha256(each.encode()).hexdigest() for each in (JWT, OAUTH_TOKEN, MARKER, CREDENTIALS["password"])
    ]
    for secret in (MARKER, *JWT.split("."), *digests):
        assert secret.encode() not in content
    assert_no_secret(caplog.text)


def send_two_pages(asked: ReceivedRequest) -> CannedResponse:
    """Send two pages of results, and then an error."""
    if "id_below" in asked.query:
        return CannedResponse(500, {"error": "broken"})
    response = succeed(asked)
    if asked.path.startswith("/v"):
        results = [{"id": each} for each in range(400, 200, -1)]
        return CannedResponse(200, {"total_results": 400, "results": results}, {"Set-Cookie": f"session={MARKER}"})
    return response


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("settings", SETTINGS, ids=["jwt", "oauth", "password", "anonymous"])
def test_the_files_of_a_download_contain_no_secret(
    settings: dict[str, Any], asynchronous: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    secrets: dict[str, Any] = {
        "extra_headers": {"X-Api-Key": MARKER, "Cookie": MARKER},
        "extra_params": {"key": MARKER, "access_token": MARKER, "api_token": JWT},
    }

    def download(name: str, **arguments: Any) -> Call:
        def call(inat: Any) -> Any:
            paginator = inat.paginate(inat.v2.observations.search, **arguments).sequential()
            return inat.download(paginator, tmp_path / name)

        return call

    with serving(send_two_pages) as server:
        addresses = {"api_url": server.address, "web_url": server.address}
        for number in range(2):  # a new download, and one that cannot be resumed because the token has changed
            calls = [
                download("plain.jsonl"),
                download("secret_headers.jsonl", **secrets),
                download("token.jsonl", access_token=JWT if number else OAUTH_TOKEN),
                download("long.jsonl", taxon_id=list(range(1, 2_000)), **secrets),
            ]
            for call in calls:
                texts = outcome(call, settings | addresses, asynchronous=asynchronous)
                assert "DownloadError" in "".join(texts)
                for text in texts:
                    assert_no_secret(text)
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert len(list(tmp_path.iterdir())) == 8
    digests = [
        hashlib.sha256(each.encode()).hexdigest() for each in (JWT, OAUTH_TOKEN, MARKER, CREDENTIALS["password"])
    ]
    for secret in (MARKER, *JWT.split("."), *digests):
        assert secret.encode() not in content
    assert_no_secret(caplog.text)


UNSENDABLE = [f"{MARKER}é", f"{MARKER}\r\nX: y", f"{MARKER}\0", f"{MARKER}\ud800"]
"""Secrets with characters that a header cannot contain."""


@pytest.mark.parametrize("secret_text", UNSENDABLE, ids=ascii)
@pytest.mark.parametrize(
    "place", ["client", "call", "environment", "header", "keyring", "get_access_token", "password"]
)
def test_a_secret_that_cannot_be_sent_is_not_shown(
    place: str, secret_text: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def call(address: str) -> None:
        addresses: dict[str, Any] = {"api_url": address, "web_url": address, "retry": QUICK_RETRY}
        if place == "environment":
            text = os.fsdecode(secret_text.encode("utf-8", "surrogatepass"))
            monkeypatch.setenv("INAT_ACCESS_TOKEN", text.replace("\0", "\1"))
        if place == "keyring":
            keyring.set_keyring(MemoryKeyring(access_token=secret_text))
        if place == "get_access_token":
            inat_typed.get_access_token(access_token=secret_text, web_url=address)
        credentials: dict[str, dict[str, Any]] = {
            "client": {"access_token": secret_text},
            "password": CREDENTIALS | {"password": secret_text},
        }
        given = credentials.get(place, {})
        with INaturalist(**addresses, **given) as inat:
            if place == "header":
                inat.v2.observations.search(extra_headers={"Authorization": secret_text})
            inat.v2.users.me(access_token=secret_text if place == "call" else None)

    with serving(succeed) as server:
        if place == "password" and "\ud800" not in secret_text:
            call(server.address)  # a body may contain any text
            return
        with pytest.raises(INatError) as caught:
            call(server.address)
        assert not server.requests
    for text in error_texts(caught.value):
        assert_no_secret(text)
    assert_no_secret(caplog.text)


class MemoryKeyring(KeyringBackend):
    """A keyring in memory."""

    def __init__(self, **passwords: str) -> None:
        self.passwords = passwords

    def get_password(self, service: str, username: str) -> str | None:
        return self.passwords.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.passwords[username] = password


TRANSPORT = """
import httpx

class Transport(httpx.BaseTransport):
    def handle_request(self, request):
        sent = request.headers.raw
        try:
            raise OSError("broken")
        except OSError as error:
            raise httpx.WriteError("broken", request=request) from error
"""


def test_local_variables_of_the_transport_are_not_shown() -> None:
    """A transport has the headers in local variables. It is compiled under a name that is not one of a test."""
    names: dict[str, Any] = {}
    exec(compile(TRANSPORT, "transport.py", "exec"), names)
    with INaturalist(transport=names["Transport"](), retry=False) as inat, pytest.raises(INatError) as caught:
        me_with_token(inat)
    assert isinstance(caught.value.__cause__, httpx.WriteError)
    for text in error_texts(caught.value):
        assert_no_secret(text)


class FailingKeyring(KeyringBackend):
    """A keyring whose errors contain secrets."""

    def __init__(self) -> None:
        """Skip the configuration of the base class."""

    def get_password(self, service: str, username: str) -> str | None:
        if username in ("access_token", "app_secret"):
            raise OSError(MARKER)
        return f"{username}-{MARKER}"

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError(password)


def test_errors_of_the_keyring_show_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    keyring.set_keyring(FailingKeyring())
    with pytest.raises(INatError) as caught:
        INaturalist().v2.users.me()
    with pytest.raises(INatError) as stored:
        inat_typed.set_keyring_credentials("somebody", MARKER, "app", MARKER)
    for error in (caught.value, stored.value):
        for text in error_texts(error):
            assert_no_secret(text)
    assert_no_secret(caplog.text)


class ReadOnlyKeyring(FailingKeyring):
    """An empty keyring that fails to store a password."""

    def get_password(self, service: str, username: str) -> str | None:
        return None


@pytest.mark.parametrize("call", ["login", "logout"])
def test_a_login_that_cannot_be_stored_shows_no_secret(call: str, caplog: pytest.LogCaptureFixture) -> None:
    keyring.set_keyring(ReadOnlyKeyring() if call == "login" else FailingKeyring())
    with serving(succeed) as server, INaturalist(api_url=server.address, web_url=server.address) as inat:
        with pytest.raises(INatError) as caught:
            inat.login(jwt=JWT) if call == "login" else inat.logout()
        assert_no_secret(repr(inat.__dict__))
    for text in error_texts(caught.value):
        assert_no_secret(text)
    assert_no_secret(caplog.text)


def test_a_login_prints_no_token(capfd: pytest.CaptureFixture[str]) -> None:
    with serving(succeed) as server, INaturalist(api_url=server.address, web_url=server.address) as inat:
        for call in LOGINS[:3]:
            print(call(inat))
    assert_no_secret("".join(capfd.readouterr()))


def test_the_error_of_an_invalid_client_shows_no_secret() -> None:
    with pytest.raises(INatError) as caught:
        INaturalist(api_url="nowhere", **CREDENTIALS)
    for text in error_texts(caught.value):
        assert_no_secret(text)


def test_the_error_of_get_access_token_shows_no_secret() -> None:
    with serving(send_invalid_json) as server, pytest.raises(INatError) as caught:
        inat_typed.get_access_token(**CREDENTIALS, web_url=server.address + "/", timeout=5)
    for text in error_texts(caught.value):
        assert_no_secret(text)


def test_the_requests_of_a_dry_run_show_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    with inat_typed.dry_run() as requests:
        for settings in SETTINGS:
            inat = INaturalist(**settings)
            for call in (me, me_with_token, token, upload_photo, *LOGINS[:3]):
                call(inat)
    assert len(requests) == 24
    assert_no_secret(repr(requests))
    assert_no_secret(repr(pickle.dumps(requests)))
    assert_no_secret(caplog.text)


def test_a_secret_is_text_whose_repr_is_hidden() -> None:
    secret = Secret(MARKER)
    assert (secret, f"{secret}", str(secret)) == (MARKER, MARKER, MARKER)
    assert_no_secret(repr([secret, {"password": secret}, (secret,)]))
    assert copy.copy(secret) is copy.deepcopy(secret) is secret
    with pytest.raises(TypeError, match="a secret cannot be pickled"):
        pickle.dumps(secret)


SECRET_BYTES: Any = MARKER.encode()
"""A secret of the wrong type."""


@pytest.mark.parametrize(
    "create",
    [
        lambda: INaturalist(api_url=f"https://me:{MARKER}@example.org"),
        lambda: INaturalist(api_url=f"me:{MARKER}@example.org"),
        lambda: INaturalist(api_url=f"https://example.org/?token={MARKER}"),
        lambda: INaturalist(api_url=f"https://me:{MARKER}@[bad"),
        lambda: INaturalist(password=SECRET_BYTES),
        lambda: INaturalist(access_token=SECRET_BYTES),
        lambda: INaturalist(rate_limit=RateLimit(store=f"redis://me:{MARKER}@127.0.0.1:1/0")),
        lambda: INaturalist(rate_limit=RateLimit(store=f"redis://me:{MARKER}@[bad/0")),
        lambda: INaturalist(rate_limit=RateLimit(store=f"redis://me:{MARKER}@127.0.0.1:1/database")),
        lambda: INaturalist().web.oauth.token(
            grant_type="password", client_id="app", client_secret=MARKER, username="x", password=SECRET_BYTES
        ),
        lambda: INaturalist().v2.observations.search(extra_body={"password": MARKER, "x": print}),
        lambda: INaturalist().v2.observations.search(extra_params={"token": f"{MARKER}\ud800"}),
    ],
)
def test_errors_before_anything_is_sent_show_no_secret(
    create: Callable[[], object], caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(INatError) as caught:
        create()
    for text in error_texts(caught.value):
        assert_no_secret(text)
    assert_no_secret(caplog.text)


def test_the_address_of_a_remote_file_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    def respond(asked: ReceivedRequest) -> CannedResponse:
        if asked.path == "/signed.jpg":
            return CannedResponse(302, b"", {"Location": f"/photo.jpg?X-Amz-Signature={MARKER}&sig={MARKER}"})
        return CannedResponse(200, b"\xff\xd8\xff a leaf") if asked.method == "GET" else succeed(asked)

    with serving(respond) as server, INaturalist(api_url=server.address, web_url=server.address) as inat:
        address = f"{server.address}/signed.jpg?Signature={MARKER}&Key={MARKER}"
        inat.v2.photos.create(file=address, access_token=JWT)
        assert [each.path for each in server.requests] == ["/signed.jpg", "/photo.jpg", "/v2/photos"]
    assert_no_secret(caplog.text)
