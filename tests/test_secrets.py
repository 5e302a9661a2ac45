"""Secrets that can be told are planted everywhere: none shows in what is logged, printed, raised or kept."""

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
from inat_typed import AsyncINaturalist, INatError, INaturalist, Retry
from inat_typed.runtime.secret import Secret
from tests.browser import query
from tests.faults.server import answers, resets, says, wrong_doing
from tests.loopback import Asked, Told, serving

HUSH = "hush"
"""In each secret, and in nothing else."""

JWT = jwt.encode({"user_id": 1, "exp": int(time.time()) + 3_600, HUSH: HUSH}, HUSH * 16, algorithm="HS512")
OAUTH = f"oauth-{HUSH}"
LOGIN: dict[str, Any] = {
    "username": "somebody",
    "password": f"password-{HUSH}",
    "app_id": "app",
    "app_secret": f"secret-{HUSH}",
}
QUICK = Retry(tries=2, backoff=0.01)


def shown(error: BaseException) -> Iterator[str]:
    """All that a traceback with locals, a repr and a pickle show, but for the frames of tests: those are callers'."""
    told = traceback.TracebackException.from_exception(error, capture_locals=True)
    each: Any = told
    while each is not None:
        each.stack = traceback.StackSummary.from_list(
            [frame for frame in each.stack if "/tests/" not in frame.filename.replace("\\", "/")]
        )
        each = each.__cause__ or each.__context__
    yield "".join(told.format())
    yield repr(error)
    yield repr(error.__dict__)
    yield repr(pickle.dumps(error))


def assert_hidden(text: str) -> None:
    secrets = (HUSH, *JWT.split("."))
    assert not [secret for secret in secrets if secret in text], text


Call = Callable[[Any], Any]


def me(inat: Any) -> Any:
    return inat.v2.users.me()


def me_by_call(inat: Any) -> Any:
    return inat.v2.users.me(access_token=JWT)


def token(inat: Any) -> Any:
    return inat.web.oauth.token(grant_type="password", client_id="app", client_secret=HUSH, username="x", password=HUSH)


def wrongly(inat: Any) -> Any:
    return inat.v2.observations.search(access_token=JWT, quality_grade=["reserch"])


def upload(inat: Any) -> Any:
    return inat.v2.photos.create(file=("leaf.jpg", b"a leaf"), access_token=OAUTH)


def whole_upload(inat: Any) -> Any:
    photo = ("leaf.jpg", b"\xff\xd8\xff a leaf", "image/jpeg")
    return inat.upload(photos=[photo], field_values={7001: "adult"}, project_ids=[1], access_token=JWT)


def walk(inat: Any) -> Any:
    return inat.paginate(inat.v2.observations.search, access_token=JWT).all()


def walk_wrongly(inat: Any) -> Any:
    return inat.paginate(inat.v2.users.get, [1], access_token=JWT, extra_headers={"Cookie": HUSH}).all()


def by_hand(inat: Any) -> Any:
    return inat.v2.observations.search(extra_headers={"Authorization": f"Bearer {JWT}", "Cookie": f"session={HUSH}"})


def log_in_by_jwt(inat: Any) -> Any:
    return inat.login(jwt=JWT, store=False)


def log_in_by_code(inat: Any) -> Any:
    def ask(text: str) -> str:
        return f"code-{HUSH}"

    return inat.login(way="code", **APPLICATION, ask=ask, store=False)


def log_in_by_browser(inat: Any) -> Any:
    def open_browser(address: str) -> None:
        asked = query(address)
        back = urlencode({"code": f"code-{HUSH}", "state": asked["state"]})
        urlopen(f"{asked['redirect_uri']}?{back}").close()  # this one does not log what it asks for

    return inat.login(**APPLICATION, open_browser=open_browser, store=False)


def log_in_wrongly(inat: Any) -> Any:
    return inat.login(jwt=f"no-jwt-{HUSH}", app_id="app", app_secret=HUSH, store=False)


APPLICATION = {"app_id": "app", "app_secret": f"secret-{HUSH}"}
LOGINS: list[Call] = [log_in_by_jwt, log_in_by_code, log_in_by_browser, log_in_wrongly]
CALLS: list[Call] = [me, me_by_call, by_hand, token, wrongly, walk, walk_wrongly, upload, whole_upload, *LOGINS]
SETTINGS: list[dict[str, Any]] = [{"access_token": JWT}, {"access_token": OAUTH}, LOGIN, {}]
KEPT: dict[str, dict[str, str]] = {"password": LOGIN, "jwt": {"access_token": JWT}, "oauth": {"access_token": OAUTH}}
"""What a keyring may hold."""


COOKIES = {"Set-Cookie": f"session={HUSH}--'{HUSH}\\{HUSH}; path=/; HttpOnly"}


def fine(asked: Asked) -> Told:
    if asked.path == "/oauth/token":
        return Told(body={"access_token": OAUTH, "token_type": "Bearer"}, headers=COOKIES)
    if asked.path == "/users/api_token":
        return Told(body={"api_token": JWT}, headers=COOKIES)
    return Told(body={"total_results": 1, "results": [{"id": 1}]}, headers=COOKIES)


def refusing(asked: Asked) -> Told:
    return Told(401, {"error": "no"}, COOKIES) if asked.path.startswith("/v2") else fine(asked)


def garbled(asked: Asked) -> Told:
    return Told(200, f'{{"access_token": "{OAUTH}", "api_token": "{JWT}", "results": ['.encode())


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)


def outcome(call: Call, settings: dict[str, Any], *, asynchronous: bool) -> list[str]:
    """All that can be seen of a call and its client."""
    client: Any = (AsyncINaturalist if asynchronous else INaturalist)(retry=QUICK, timeout=5, **settings)
    seen = [repr(client), repr(client.__dict__)]
    try:
        answer = asyncio.run(_awaited(client, call)) if asynchronous else call(client)
        seen.append(repr(answer))
    except INatError as error:
        seen += shown(error)
    if not asynchronous:
        client.close()
    return seen


async def _awaited(client: AsyncINaturalist, call: Call) -> Any:
    async with client:
        return await call(client)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("settings", SETTINGS, ids=["jwt", "oauth", "password", "environment"])
@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.__name__)
@pytest.mark.parametrize("server", [fine, refusing, garbled], ids=lambda server: server.__name__)
def test_nothing_shows_whatever_the_service_answers(
    server: Callable[[Asked], Told],
    call: Call,
    settings: dict[str, Any],
    asynchronous: bool,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for name, value in LOGIN.items():
        monkeypatch.setenv(f"INAT_{name.upper()}", value)
    with serving(server) as running:
        here = {"api_url": running.address, "web_url": running.address}
        for text in outcome(call, settings | here, asynchronous=asynchronous):
            assert_hidden(text)
    assert_hidden(caplog.text)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("held", KEPT)
@pytest.mark.parametrize("server", [fine, refusing, garbled], ids=lambda server: server.__name__)
def test_nothing_shows_of_what_a_keyring_holds(
    server: Callable[[Asked], Told], held: str, asynchronous: bool, caplog: pytest.LogCaptureFixture
) -> None:
    keyring.set_keyring(Holding(**KEPT[held]))
    with serving(server) as running:
        here = {"api_url": running.address, "web_url": running.address}
        for text in outcome(me, here, asynchronous=asynchronous):
            assert_hidden(text)
        assert running.asked
    assert_hidden(caplog.text)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("deed", [says(b""), resets(), answers(b"x", headers="Content-Encoding: gzip")])
@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.__name__)
def test_nothing_shows_when_the_connection_breaks(
    call: Call, deed: Any, asynchronous: bool, caplog: pytest.LogCaptureFixture
) -> None:
    with wrong_doing(deed) as server:
        here = {"api_url": server.address, "web_url": server.address}
        for text in outcome(call, LOGIN | here, asynchronous=asynchronous):
            assert_hidden(text)
    assert_hidden(caplog.text)


def kept(asked: Asked) -> Told:
    """Everything may be kept, and cookies and tokens are among it."""
    told = fine(asked)
    headers = {"Cache-Control": "max-age=300", "ETag": '"x"', "Set-Cookie": f"session={HUSH}", "Vary": "Authorization"}
    return Told(told.status, told.body, headers)


def secretive(inat: Any) -> Any:
    headers = {"X-Api-Key": HUSH, "Cookie": HUSH, "Authorization": JWT}
    return inat.v2.observations.search(extra_headers=headers, extra_params={"key": HUSH}, refresh=True)


def posted(inat: Any) -> Any:
    return inat.v2.observations.search(taxon_id=list(range(1, 2_000)), extra_params={"key": HUSH})


def of_a_token(inat: Any) -> Any:
    return inat.v2.users.get(1, access_token=JWT)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("settings", SETTINGS[:3], ids=["jwt", "oauth", "password"])
def test_nothing_is_in_the_cache(
    settings: dict[str, Any], asynchronous: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with serving(kept) as server:
        here = {"api_url": server.address, "web_url": server.address, "cache": tmp_path}
        for call in (*CALLS, secretive, posted, of_a_token):
            for _ in range(2):
                for text in outcome(call, settings | here, asynchronous=asynchronous):
                    assert_hidden(text)
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert b"total_results" in content
    digests = [hashlib.sha256(each.encode()).hexdigest() for each in (JWT, OAUTH, HUSH, LOGIN["password"])]
    for secret in (HUSH, *JWT.split("."), *digests):
        assert secret.encode() not in content
    for record in caplog.records:
        if record.name != "httpx":  # it tells of addresses, and the key is in those
            assert_hidden(record.getMessage())


def paged(asked: Asked) -> Told:
    """Two pages, and then no more."""
    if "id_below" in asked.query:
        return Told(500, {"error": "broken"})
    told = fine(asked)
    if asked.path.startswith("/v"):
        results = [{"id": each} for each in range(400, 200, -1)]
        return Told(200, {"total_results": 400, "results": results}, {"Set-Cookie": f"session={HUSH}"})
    return told


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("settings", SETTINGS, ids=["jwt", "oauth", "password", "nobody"])
def test_nothing_is_beside_a_download(
    settings: dict[str, Any], asynchronous: bool, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    secrets: dict[str, Any] = {
        "extra_headers": {"X-Api-Key": HUSH, "Cookie": HUSH},
        "extra_params": {"key": HUSH, "access_token": HUSH, "api_token": JWT},
    }

    def downloaded(name: str, **arguments: Any) -> Call:
        def call(inat: Any) -> Any:
            paginator = inat.paginate(inat.v2.observations.search, **arguments).sequential()
            return inat.download(paginator, tmp_path / name)

        return call

    with serving(paged) as server:
        here = {"api_url": server.address, "web_url": server.address}
        for number in range(2):  # begun, and refused: the token is another one
            calls = [
                downloaded("plain.jsonl"),
                downloaded("secretive.jsonl", **secrets),
                downloaded("of_a_token.jsonl", access_token=JWT if number else OAUTH),
                downloaded("long.jsonl", taxon_id=list(range(1, 2_000)), **secrets),
            ]
            for call in calls:
                told = outcome(call, settings | here, asynchronous=asynchronous)
                assert "DownloadError" in "".join(told)
                if call not in (calls[1], calls[3]):  # what a caller makes of extra_params, nobody can tell
                    for text in told:
                        assert_hidden(text)
    content = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert len(list(tmp_path.iterdir())) == 8
    digests = [hashlib.sha256(each.encode()).hexdigest() for each in (JWT, OAUTH, HUSH, LOGIN["password"])]
    for secret in (HUSH, *JWT.split("."), *digests):
        assert secret.encode() not in content
    for record in caplog.records:
        if not record.name.startswith("http"):  # these tell of cookies and of addresses
            assert_hidden(record.getMessage())


UNFIT = [f"{HUSH}é", f"{HUSH}\r\nX: y", f"{HUSH}\0", f"{HUSH}\ud800"]
"""What cannot be sent."""


@pytest.mark.parametrize("unfit", UNFIT, ids=ascii)
@pytest.mark.parametrize("place", ["client", "call", "environment", "header", "keyring", "other programs", "password"])
def test_nothing_shows_of_what_cannot_be_sent(
    place: str, unfit: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def call(address: str) -> None:
        here: dict[str, Any] = {"api_url": address, "web_url": address, "retry": QUICK}
        if place == "environment":
            text = os.fsdecode(unfit.encode("utf-8", "surrogatepass"))
            monkeypatch.setenv("INAT_ACCESS_TOKEN", text.replace("\0", "\1"))
        if place == "keyring":
            keyring.set_keyring(Holding(access_token=unfit))
        if place == "other programs":
            inat_typed.get_access_token(access_token=unfit, web_url=address)
        ours: dict[str, dict[str, Any]] = {"client": {"access_token": unfit}, "password": LOGIN | {"password": unfit}}
        given = ours.get(place, {})
        with INaturalist(**here, **given) as inat:
            if place == "header":
                inat.v2.observations.search(extra_headers={"Authorization": unfit})
            inat.v2.users.me(access_token=unfit if place == "call" else None)

    with serving(fine) as server:
        if place == "password" and "\ud800" not in unfit:
            call(server.address)  # in a body, any text can be sent
            return
        with pytest.raises(INatError) as caught:
            call(server.address)
        assert not server.asked
    for text in shown(caught.value):
        assert_hidden(text)
    assert_hidden(caplog.text)


class Holding(KeyringBackend):
    """A key store that holds something."""

    def __init__(self, **held: str) -> None:
        self.held = held

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get(username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[username] = password


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


def test_nothing_shows_of_the_frames_below_ours() -> None:
    """Whatever is below keeps the headers that it sends in its locals; its code is not of the tests."""
    names: dict[str, Any] = {}
    exec(compile(TRANSPORT, "transport.py", "exec"), names)
    with INaturalist(transport=names["Transport"](), retry=False) as inat, pytest.raises(INatError) as caught:
        me_by_call(inat)
    assert isinstance(caught.value.__cause__, httpx.WriteError)
    for text in shown(caught.value):
        assert_hidden(text)


class Failing(KeyringBackend):
    """A key store that fails, with a secret in its own words."""

    def __init__(self) -> None:
        """Nothing is set up."""

    def get_password(self, service: str, username: str) -> str | None:
        if username in ("access_token", "app_secret"):
            raise OSError(HUSH)
        return f"{username}-{HUSH}"

    def set_password(self, service: str, username: str, password: str) -> None:
        raise OSError(password)


def test_nothing_shows_of_a_keyring_that_fails(caplog: pytest.LogCaptureFixture) -> None:
    keyring.set_keyring(Failing())
    with pytest.raises(INatError) as caught:
        INaturalist().v2.users.me()
    with pytest.raises(INatError) as stored:
        inat_typed.set_keyring_credentials("somebody", HUSH, "app", HUSH)
    for error in (caught.value, stored.value):
        for text in shown(error):
            assert_hidden(text)
    assert_hidden(caplog.text)


class Writing(Failing):
    """A key store that fails when it is to keep something."""

    def get_password(self, service: str, username: str) -> str | None:
        return None


@pytest.mark.parametrize("call", ["login", "logout"])
def test_nothing_shows_of_a_login_that_is_not_stored(call: str, caplog: pytest.LogCaptureFixture) -> None:
    keyring.set_keyring(Writing() if call == "login" else Failing())
    with serving(fine) as server, INaturalist(api_url=server.address, web_url=server.address) as inat:
        with pytest.raises(INatError) as caught:
            inat.login(jwt=JWT) if call == "login" else inat.logout()
        assert_hidden(repr(inat.__dict__))
    for text in shown(caught.value):
        assert_hidden(text)
    assert_hidden(caplog.text)


def test_what_a_login_prints_holds_no_token(capfd: pytest.CaptureFixture[str]) -> None:
    with serving(fine) as server, INaturalist(api_url=server.address, web_url=server.address) as inat:
        for call in LOGINS[:3]:
            print(call(inat))
    assert_hidden("".join(capfd.readouterr()))


def test_nothing_shows_of_a_client_that_cannot_be_made() -> None:
    with pytest.raises(INatError) as caught:
        INaturalist(api_url="nowhere", **LOGIN)
    for text in shown(caught.value):
        assert_hidden(text)


def test_nothing_shows_of_a_token_for_other_programs() -> None:
    with serving(garbled) as server, pytest.raises(INatError) as caught:
        inat_typed.get_access_token(**LOGIN, web_url=server.address + "/", timeout=5)
    for text in shown(caught.value):
        assert_hidden(text)


def test_what_is_recorded_of_a_dry_run_shows_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with inat_typed.dry_run() as requests:
        for settings in SETTINGS:
            inat = INaturalist(**settings)
            for call in (me, me_by_call, token, upload, *LOGINS[:3]):
                call(inat)
    assert len(requests) == 24
    assert_hidden(repr(requests))
    assert_hidden(repr(pickle.dumps(requests)))
    assert_hidden(caplog.text)


def test_a_secret_is_text_that_does_not_show() -> None:
    secret = Secret(HUSH)
    assert (secret, f"{secret}", str(secret)) == (HUSH, HUSH, HUSH)
    assert_hidden(repr([secret, {"password": secret}, (secret,)]))
    assert copy.copy(secret) is copy.deepcopy(secret) is secret
    with pytest.raises(TypeError, match="a secret cannot be pickled"):
        pickle.dumps(secret)
