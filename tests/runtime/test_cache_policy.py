"""The cache policy: which responses are cached and reused, and for whom. A server counts the requests."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager, suppress
from email.utils import formatdate
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest
from hypothesis import given, strategies

from inat_typed import (
    ArgumentTypeError,
    ArgumentValueError,
    AsyncINaturalist,
    Cache,
    ConfigurationError,
    DecodeError,
    INatError,
    INaturalist,
    NotFoundError,
    QuotaError,
    RateLimit,
    RateLimitError,
    WriteOutcomeUnknownError,
)
from inat_typed.sandbox import Sandbox
from tests.loopback import CannedResponse, ReceivedRequest, ResponseFactory, Server, serving

Calls = list[Callable[[Any], Any]]


def search(**keywords: Any) -> Callable[[Any], Any]:
    return lambda inat: inat.v2.observations.search(**keywords)


def token_of(user_id: int, secret: str = "a secret that only the service knows, and it is long enough") -> str:
    return jwt.encode({"user_id": user_id, "exp": int(time.time()) + 3_600}, secret * 2, algorithm="HS512")


def numbered(headers: dict[str, str] | None = None) -> ResponseFactory:
    """Return a server whose responses count up in ``total_results``."""
    count = iter(range(1, 1_000_000))
    response_headers = {"Cache-Control": FRESH} if headers is None else headers

    def respond(asked: ReceivedRequest) -> CannedResponse:
        if asked.path == "/users/api_token":
            return CannedResponse(body={"api_token": token_of(1)})
        if asked.path == "/oauth/token":
            return CannedResponse(body={"access_token": "an OAuth token"})
        return CannedResponse(200, {"total_results": next(count), "results": []}, response_headers)

    return respond


class CachingClient:
    """Makes calls on new clients of one kind, with one cache."""

    def __init__(self, server: Server, folder: Path, *, asynchronous: bool) -> None:
        self.server = server
        self.asynchronous = asynchronous
        self.settings: dict[str, Any] = {"cache": folder, "api_url": server.address, "web_url": server.address}

    def all(self, calls: Calls, **settings: Any) -> list[Any]:
        """Return the result of each call, made one after the other."""
        if self.asynchronous:
            return asyncio.run(self._awaited(calls, settings))
        with INaturalist(**self.settings | settings) as inat:
            return [call(inat) for call in calls]

    async def _awaited(self, calls: Calls, settings: dict[str, Any]) -> list[Any]:
        async with AsyncINaturalist(**self.settings | settings) as inat:
            return [await call(inat) for call in calls]

    def totals(self, *calls: Callable[[Any], Any], **settings: Any) -> list[int]:
        """Return ``total_results`` of each call."""
        return [page.total_results for page in self.all(list(calls), **settings)]

    @property
    def asked(self) -> list[ReceivedRequest]:
        return [each for each in self.server.requests if each.path.startswith(("/v1", "/v2"))]


StartServer = Callable[[ResponseFactory], CachingClient]


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def start_server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[StartServer]:
    """Return a function that starts a server and returns a client of it."""
    with ExitStack() as stack:

        def start(answering: ResponseFactory) -> CachingClient:
            return CachingClient(
                stack.enter_context(serving(answering)), tmp_path / "cache", asynchronous=request.param
            )

        yield start


PLAIN = search(taxon_id=1)


def test_nothing_is_cached_by_default(start_server: StartServer) -> None:
    client = start_server(numbered())
    assert client.totals(PLAIN, PLAIN, cache=False) == [1, 2]


def test_a_fresh_response_costs_no_request(start_server: StartServer) -> None:
    client = start_server(numbered())
    assert client.totals(PLAIN, PLAIN, search(taxon_id=2), PLAIN) == [1, 1, 2, 1]
    assert client.totals(PLAIN) == [1]  # of another client
    assert len(client.asked) == 2


def test_a_fresh_response_is_not_throttled_or_counted(start_server: StartServer) -> None:
    client = start_server(numbered())
    minutely = 60 if client.asynchronous else 61  # equal limits are shared
    limit = RateLimit(per_minute=minutely, per_day=2, burst=1, max_wait=1.5)
    assert client.totals(PLAIN, search(taxon_id=2), *[PLAIN] * 20, rate_limit=limit) == [1, 2, *[1] * 20]
    with pytest.raises(QuotaError):
        client.totals(search(taxon_id=3), rate_limit=limit)


def test_both_clients_share_the_cache(tmp_path: Path) -> None:
    with serving(numbered()) as server:
        for asynchronous in (False, True, False):
            assert CachingClient(server, tmp_path, asynchronous=asynchronous).totals(PLAIN) == [1]


FRESH = "public, max-age=300"
STALE_HEADERS: dict[str, dict[str, str]] = {
    "max-age=0": {"Cache-Control": "public, max-age=0"},
    "age": {"Cache-Control": FRESH, "Age": "300"},
    "date": {"Cache-Control": FRESH, "Date": formatdate(time.time() - 400, usegmt=True)},
    "no-store": {"Cache-Control": "no-store, max-age=300"},
    "vary": {"Cache-Control": FRESH, "Vary": "*"},
    "no-cache": {"Cache-Control": "no-cache"},
    "expires": {"Expires": "0"},
    "only a date": {"Last-Modified": formatdate(0, usegmt=True)},
    "nothing": {},
}
FRESH_HEADERS: dict[str, dict[str, str]] = {
    "public": {"Cache-Control": FRESH},
    "private": {"Cache-Control": "private, max-age=300"},
    "garbled": {"Cache-Control": FRESH, "Date": "once upon a time", "Age": "?"},
    "ahead": {"Cache-Control": FRESH, "Date": formatdate(time.time() + 9_000, usegmt=True)},
    "expires": {"Expires": formatdate(time.time() + 9_000, usegmt=True)},
    "vary": {"Cache-Control": FRESH, "Vary": "Accept-Encoding, Origin, User-Agent"},
}


@pytest.mark.parametrize("case", STALE_HEADERS)
def test_stale_responses_are_requested_again(start_server: StartServer, case: str) -> None:
    assert start_server(numbered(STALE_HEADERS[case])).totals(PLAIN, PLAIN, PLAIN) == [1, 2, 3]


@pytest.mark.parametrize("case", FRESH_HEADERS)
def test_fresh_responses_are_reused(start_server: StartServer, case: str) -> None:
    assert start_server(numbered(FRESH_HEADERS[case])).totals(PLAIN, PLAIN) == [1, 1]


def test_vary_separates_responses(start_server: StartServer) -> None:
    client = start_server(numbered({"Cache-Control": "max-age=300", "Vary": "Accept-Language"}))
    german, french = (search(taxon_id=1, extra_headers={"Accept-Language": each}) for each in ("de", "fr"))
    assert client.totals(PLAIN, german, french, PLAIN, german, french) == [1, 2, 3, 1, 2, 3]


def tagged(state: dict[str, str]) -> ResponseFactory:
    """Return a server whose responses are stale at once, and which sends 304 for its present ETag."""

    def respond(asked: ReceivedRequest) -> CannedResponse:
        headers = {"ETag": state["tag"], "Cache-Control": state.get("cache_control", "max-age=0")}
        if asked.headers.get("if-none-match") == state["tag"]:
            return CannedResponse(304, b"", headers)
        return CannedResponse(200, {"total_results": int(state["total"]), "results": []}, headers)

    return respond


@pytest.mark.parametrize("weak", ["", "W/"])
def test_a_stale_response_is_revalidated(start_server: StartServer, weak: str) -> None:
    state = {"tag": f'{weak}"one"', "total": "1"}
    client = start_server(tagged(state))
    assert client.totals(PLAIN, PLAIN, PLAIN) == [1, 1, 1]
    assert [each.headers.get("if-none-match") for each in client.asked] == [None, state["tag"], state["tag"]]
    state |= {"tag": f'{weak}"two"', "total": "2", "cache_control": "max-age=300"}
    assert client.totals(PLAIN, PLAIN) == [2, 2]
    assert len(client.asked) == 4


def test_revalidation_updates_the_freshness(start_server: StartServer) -> None:
    state = {"tag": '"one"', "total": "1"}
    client = start_server(tagged(state))
    client.totals(PLAIN)
    state["cache_control"] = "max-age=300"
    assert client.totals(PLAIN, PLAIN, PLAIN) == [1, 1, 1]
    assert len(client.asked) == 2


def test_a_304_with_another_etag_is_requested_again(start_server: StartServer) -> None:
    canned = [
        CannedResponse(200, {"total_results": 1, "results": []}, {"ETag": '"one"', "Cache-Control": "max-age=0"}),
        CannedResponse(304, b"", {"ETag": '"other"'}),
        CannedResponse(200, {"total_results": 2, "results": []}),
    ]
    client = start_server(lambda asked: canned.pop(0))
    assert client.totals(PLAIN, PLAIN) == [1, 2]
    assert [each.headers.get("if-none-match") for each in client.asked] == [None, '"one"', None]


def test_an_unexpected_304_is_an_error(start_server: StartServer) -> None:
    client = start_server(lambda _: CannedResponse(304, b""))
    with pytest.raises(INatError):
        client.totals(PLAIN)


def test_ttl_is_sent_where_it_is_accepted(start_server: StartServer, tmp_path: Path) -> None:
    client = start_server(numbered())
    settings: Any = {"cache": Cache(tmp_path, ttl=86_400)}
    client.all(
        [lambda inat: inat.v1.observations.search(), lambda inat: inat.v1.observations.search(ttl=-1)], **settings
    )
    client.all([lambda inat: inat.v1.observations.search(extra_params={"ttl": 7})], **settings)
    client.all([lambda inat: inat.v1.users.autocomplete(q="m")], **settings)  # it has no ttl
    assert [each.query for each in client.asked] == ["ttl=86400", "ttl=-1", "ttl=7", "q=m"]


def test_responses_are_separated_by_user(start_server: StartServer) -> None:
    client = start_server(numbered({"Cache-Control": "private, max-age=300"}))
    one, other = token_of(1), token_of(2)
    forged = token_of(1, "a secret that is not the service's, and it is just as long as it")
    login = {"username": "a", "password": "b", "app_id": "c", "app_secret": "d"}
    users: list[dict[str, Any]] = [
        {},
        {"access_token": one},
        {"access_token": other},
        {"access_token": forged},
        {"access_token": "an OAuth token"},
        login,
        login | {"password": "wrong"},
    ]
    for _ in range(2):
        assert [client.totals(PLAIN, **each) for each in users] == [[1], [2], [3], [4], [5], [6], [7]]
    calls = [search(taxon_id=1, access_token=token) for token in (one, other, one)]
    assert client.totals(*calls) == [2, 3, 2]
    by_hand = [search(taxon_id=1, extra_headers={"Authorization": f"Bearer {token}"}) for token in (one, other, one)]
    assert client.totals(*by_hand) == [8, 9, 8]
    assert client.totals(PLAIN, access_token=one, authenticate="never") == [1]


def test_anonymous_responses_are_shared(start_server: StartServer) -> None:
    client = start_server(numbered())
    for token in (token_of(1), token_of(2), None):
        assert client.totals(lambda inat: inat.v2.sites.search(), access_token=token) == [1]


def create(inat: Any) -> Any:
    return inat.v2.observations.create(species_guess="Monarch")


def test_a_write_invalidates_the_responses_of_its_user(start_server: StartServer) -> None:
    client = start_server(numbered())
    one, other = {"access_token": token_of(1)}, {"access_token": token_of(2)}
    assert [client.totals(PLAIN, **user) for user in ({}, one, other)] == [[1], [2], [3]]
    client.all([create], **one)
    assert [client.totals(PLAIN, PLAIN, **user) for user in ({}, one, other)] == [[5, 5], [6, 6], [3, 3]]
    assert [client.totals(create, create, **one)] == [[7, 8]]


def test_a_write_with_unknown_outcome_invalidates(start_server: StartServer) -> None:
    count = iter(range(1, 100))

    def respond(asked: ReceivedRequest) -> CannedResponse:
        if asked.method != "GET":
            return CannedResponse(502, {})
        return CannedResponse(200, {"total_results": next(count), "results": []}, {"Cache-Control": "max-age=300"})

    client = start_server(respond)
    settings: Any = {"access_token": token_of(1), "retry": False}
    assert client.totals(PLAIN, PLAIN, **settings) == [1, 1]
    with pytest.raises(WriteOutcomeUnknownError):
        client.all([create], **settings)
    assert client.totals(PLAIN, **settings) == [2]


@pytest.mark.parametrize("status", [200, 502])
def test_responses_read_during_a_write_are_invalidated(start_server: StartServer, status: int) -> None:
    settings: dict[str, Any] = {"access_token": token_of(1), "retry": False}
    count = iter(range(1, 100))

    def respond(asked: ReceivedRequest) -> CannedResponse:
        if asked.method == "GET":
            return CannedResponse(200, {"total_results": next(count), "results": []}, {"Cache-Control": "max-age=300"})
        assert client.totals(PLAIN, **settings) == [1]  # by another client of the same user
        return CannedResponse(status, {"total_results": 0, "results": []})

    client = start_server(respond)
    with suppress(WriteOutcomeUnknownError):
        client.all([create], **settings)
    assert client.totals(PLAIN, **settings) == [2]


GOOD = {"Cache-Control": FRESH}


@pytest.mark.parametrize(
    ("response", "error"),
    [
        (CannedResponse(404, {"error": "no"}, GOOD), NotFoundError),
        (CannedResponse(429, {"error": "no"}, GOOD), RateLimitError),
        (CannedResponse(200, b'{"total_results": 1, "resu', GOOD), DecodeError),
        (CannedResponse(200, b"<html></html>", GOOD), DecodeError),
        (CannedResponse(200, b"", GOOD), DecodeError),
    ],
    ids=["404", "429", "cut off", "html", "empty"],
)
def test_errors_and_broken_responses_are_not_cached(
    start_server: StartServer, response: CannedResponse, error: type[INatError]
) -> None:
    responses = [response, CannedResponse(200, {"total_results": 2, "results": []}, GOOD)]
    client = start_server(lambda asked: responses.pop(0))
    with pytest.raises(error):
        client.totals(PLAIN, retry=False)
    assert client.totals(PLAIN, PLAIN) == [2, 2]


def test_a_search_by_post_is_cached_by_its_body(start_server: StartServer) -> None:
    client = start_server(numbered())
    long, longer = (search(taxon_id=list(range(size))) for size in (2_000, 2_001))
    assert client.totals(long, longer, long, longer) == [1, 2, 1, 2]
    assert {each.method for each in client.asked} == {"POST"}


def test_uploads_that_read_are_not_cached(start_server: StartServer) -> None:
    client = start_server(numbered())

    def suggest(inat: Any) -> Any:
        return inat.v2.computervision.score_image(image=("leaf.jpg", b"a leaf"), access_token=token_of(1))

    client.all([suggest, suggest])
    assert len(client.asked) == 2


def test_responses_of_the_web_host_are_not_cached(start_server: StartServer) -> None:
    fields = CannedResponse(200, [{"id": 1}], GOOD)
    client = start_server(lambda asked: fields)
    client.all([lambda inat: inat.web.observation_fields.search()] * 2)
    assert len(client.server.requests) == 2


def test_responses_with_tokens_are_not_cached(start_server: StartServer, tmp_path: Path) -> None:
    client = start_server(lambda _: CannedResponse(200, {"results": [{"api_token": "hush"}]}, GOOD))
    client.all([PLAIN, PLAIN])
    assert len(client.asked) == 2
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and b"hush" in file.read_bytes()]


def test_refresh_requests_again_and_caches(start_server: StartServer) -> None:
    client = start_server(numbered())
    refreshed = search(taxon_id=1, refresh=True)
    assert client.totals(PLAIN, refreshed, PLAIN, search(taxon_id=1, refresh=False)) == [1, 2, 2, 2]
    assert [each.headers.get("cache-control") for each in client.asked] == [None, "no-cache"]
    assert client.totals(refreshed, refreshed, cache=False) == [3, 4]


def test_refresh_must_be_a_flag() -> None:
    with pytest.raises(
        ArgumentTypeError, match=r"observations\.search: refresh: 'yes' is not valid; expected True or False"
    ):
        search(refresh="yes")(INaturalist())


def test_callers_with_cache_headers_bypass_the_cache(start_server: StartServer) -> None:
    client = start_server(numbered())
    own = [{"If-None-Match": '"x"'}, {"Cache-Control": "max-age=0"}, {"range": "bytes=0-1"}]
    calls = [search(taxon_id=1, extra_headers=headers) for headers in own]
    assert client.totals(PLAIN, *calls, *calls, PLAIN) == [1, 2, 3, 4, 5, 6, 7, 1]


def test_a_dry_run_neither_reads_nor_changes_the_cache(start_server: StartServer) -> None:
    client = start_server(numbered())
    login = {"access_token": token_of(1)}
    assert client.totals(PLAIN, search(taxon_id=1, dry_run=True), **login) == [1, 0]
    client.all([create], dry_run="writes", **login)
    assert client.totals(PLAIN, **login) == [1]


def test_max_response_bytes_applies_to_cached_responses(start_server: StartServer) -> None:
    client = start_server(numbered())
    client.totals(PLAIN)
    with pytest.raises(INatError, match="the response is larger than 10 bytes"):
        client.totals(PLAIN, max_response_bytes=10)


def test_cached_responses_that_cannot_be_decoded_are_requested_again(
    start_server: StartServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A later version may decode more strictly."""
    from inat_typed.runtime.decoding.result_decoder import ModelDecoder

    state = {"tag": '"one"', "total": "1", "cache_control": "max-age=300"}
    client = start_server(tagged(state))
    client.totals(PLAIN)
    decoder: Any = ModelDecoder
    read = decoder.decode

    def picky_decode(self: Any, response: Any) -> Any:
        if b'"total_results": 1' in response.content:
            raise DecodeError("not accepted")
        return read(self, response)

    monkeypatch.setattr(ModelDecoder, "decode", picky_decode)
    state["total"] = "2"
    assert client.totals(PLAIN) == [2]  # it was fresh
    state |= {"total": "1", "cache_control": "max-age=0"}
    monkeypatch.setattr(ModelDecoder, "decode", read)
    client.totals(search(taxon_id=2))
    monkeypatch.setattr(ModelDecoder, "decode", picky_decode)
    state["total"] = "3"
    assert client.totals(search(taxon_id=2)) == [3]  # it was stale, and still valid


def test_custom_transports_have_their_own_responses(tmp_path: Path) -> None:
    one, other = Sandbox(), Sandbox()
    for sandbox in (one, other, one):
        with INaturalist(transport=sandbox, cache=tmp_path) as inat:
            inat.v2.taxa.get(1)
        with httpx.Client(transport=sandbox) as client, INaturalist(http_client=client, cache=tmp_path) as inat:
            inat.v2.taxa.get(1)
    assert (len(one.requests), len(other.requests)) == (2, 2)


def test_custom_httpx_clients_have_their_own_responses(tmp_path: Path) -> None:
    with serving(numbered()) as server:
        own: list[dict[str, Any]] = [
            {},
            {"headers": {"Authorization": "Basic eA=="}},
            {"cookies": {"session": "x"}},
            {"params": {"locale": "de"}},
        ]
        for _ in range(2):
            totals: list[int | None] = []
            for each in own:
                with httpx.Client(**each) as client:
                    inat = INaturalist(http_client=client, cache=tmp_path, api_url=server.address)
                    totals.append(inat.v2.observations.search().total_results)
                    inat.close()
            assert totals == [1, 2, 3, 4]
        with httpx.HTTPTransport() as transport:
            inat = INaturalist(transport=transport, cache=tmp_path, api_url=server.address)
            assert inat.v2.observations.search().total_results == 5
            inat.close()
        with INaturalist(cache=tmp_path, api_url=server.address) as inat:
            assert inat.v2.observations.search().total_results == 5


def test_pagination_reads_from_the_cache(tmp_path: Path) -> None:
    sandbox = Sandbox()
    runs: list[list[Any]] = []
    for _ in range(2):
        with INaturalist(transport=sandbox, cache=tmp_path) as inat:
            runs.append(inat.paginate(inat.v2.observations.search).all())
    assert runs[0] == runs[1]
    assert (len(runs[0]), len(sandbox.requests)) == (300, 2)


def test_a_closed_client_does_not_read_the_cache(tmp_path: Path) -> None:
    inat = INaturalist(transport=Sandbox(), cache=tmp_path)
    inat.v2.taxa.get(1)
    inat.close()
    inat.close()
    with pytest.raises(INatError, match="closed"):
        inat.v2.taxa.get(1)


@pytest.mark.parametrize(
    ("given_", "message"),
    [
        (3, "cache: expected True, False, a folder or a Cache, not int"),
        (None, "cache: expected True, False, a folder or a Cache, not NoneType"),
        ("", "Cache: path is empty"),
    ],
)
def test_invalid_caches_are_rejected(given_: Any, message: str) -> None:
    with pytest.raises((ArgumentTypeError, ArgumentValueError), match=message):
        INaturalist(cache=given_)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"path": 3}, "path must be a folder, not int"),
        ({"ttl": -1}, "ttl must be at least 0, not -1"),
        ({"ttl": 1.5}, "ttl must be a whole number, not float"),
        ({"max_bytes": True}, "max_bytes must be a whole number, not bool"),
        ({"max_bytes": 3}, "max_bytes must be at least 1,048,576, not 3"),
    ],
)
def test_invalid_settings_are_rejected(settings: Any, message: str) -> None:
    with pytest.raises((ArgumentTypeError, ArgumentValueError), match=f"Cache: {message}"):
        Cache(**settings)


@pytest.mark.parametrize("missing", ["hishel", "platformdirs"])
def test_a_missing_extra_is_reported(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, missing, None)
    with pytest.raises(ConfigurationError, match=r'pip install "inat-typed\[cache\]"'):
        INaturalist(cache=True)
    INaturalist(cache=False)


USERS: tuple[str, ...] = ("", "one", "other")
Action = tuple[str, str, int]
ACTIONS = strategies.tuples(
    strategies.sampled_from(["read", "write", "refresh", "stale"]),
    strategies.sampled_from(USERS),
    strategies.integers(1, 3),
)


@contextmanager
def _clients(folder: Path, transport: httpx.BaseTransport) -> Generator[dict[str, INaturalist]]:
    clients = {
        user_name: INaturalist(
            cache=folder, transport=transport, access_token=token_of(number + 1) if user_name else None
        )
        for number, user_name in enumerate(USERS)
    }
    yield clients
    for client in clients.values():
        client.close()


@given(actions=strategies.lists(ACTIONS, max_size=25))
def test_responses_are_the_users_own_and_newer_than_their_last_write(
    actions: list[Action], tmp_path_factory: pytest.TempPathFactory
) -> None:
    now, cache_control = 0, "max-age=300"

    def service(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(200, json={"total_results": 0, "results": []})
        user_name = request.headers.get("Authorization", "")
        tag = f'"{now}-{user_name[-20:]}-{request.url}"'
        headers = {"Cache-Control": cache_control, "ETag": tag}
        if request.headers.get("If-None-Match") == tag:
            return httpx.Response(304, headers=headers)
        user = {"login": user_name, "id": int(request.url.params["taxon_id"])}
        return httpx.Response(200, json={"total_results": now, "results": [{"user": user}]}, headers=headers)

    written = dict.fromkeys(USERS, 0)
    with _clients(tmp_path_factory.mktemp("cache"), httpx.MockTransport(service)) as clients:
        for action, user_name, taxon in actions:
            now += 1
            cache_control = "max-age=0" if action == "stale" else "max-age=300"
            if action == "write":
                if user_name:
                    create(clients[user_name])
                    written[user_name] = written[""] = now
                continue
            page = clients[user_name].v2.observations.search(taxon_id=taxon, refresh=action == "refresh")
            user = page.results[0].user
            assert user is not None
            assert user.id == taxon
            assert bool(user.login) == bool(user_name)
            assert not user_name or user.login == f"Bearer {clients[user_name]._config.access_token}"  # pyright: ignore[reportPrivateUsage]
            assert (page.total_results or 0) > written[user_name] or written[user_name] == 0
            assert action != "refresh" or page.total_results == now
