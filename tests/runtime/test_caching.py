"""What is kept, what is given again, and to whom: against a server that counts what it is asked."""

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
from tests.loopback import Answering, Asked, Server, Told, serving

Calls = list[Callable[[Any], Any]]


def search(**keywords: Any) -> Callable[[Any], Any]:
    return lambda inat: inat.v2.observations.search(**keywords)


def token_of(user_id: int, secret: str = "a secret that only the service knows, and it is long enough") -> str:
    return jwt.encode({"user_id": user_id, "exp": int(time.time()) + 3_600}, secret * 2, algorithm="HS512")


def numbered(headers: dict[str, str] | None = None) -> Answering:
    """Each answer tells by its total how many there have been, and whose it is by ``page``."""
    count = iter(range(1, 1_000_000))
    told_headers = {"Cache-Control": FRESH} if headers is None else headers

    def answer(asked: Asked) -> Told:
        if asked.path == "/users/api_token":
            return Told(body={"api_token": token_of(1)})
        if asked.path == "/oauth/token":
            return Told(body={"access_token": "an OAuth token"})
        return Told(200, {"total_results": next(count), "results": []}, told_headers)

    return answer


class Asker:
    """Makes calls on a fresh client of either kind, with one cache."""

    def __init__(self, server: Server, folder: Path, *, asynchronous: bool) -> None:
        self.server = server
        self.asynchronous = asynchronous
        self.settings: dict[str, Any] = {"cache": folder, "api_url": server.address, "web_url": server.address}

    def all(self, calls: Calls, **settings: Any) -> list[Any]:
        """What each call answers, one after the other."""
        if self.asynchronous:
            return asyncio.run(self._awaited(calls, settings))
        with INaturalist(**self.settings | settings) as inat:
            return [call(inat) for call in calls]

    async def _awaited(self, calls: Calls, settings: dict[str, Any]) -> list[Any]:
        async with AsyncINaturalist(**self.settings | settings) as inat:
            return [await call(inat) for call in calls]

    def totals(self, *calls: Callable[[Any], Any], **settings: Any) -> list[int]:
        """The totals that pages tell."""
        return [page.total_results for page in self.all(list(calls), **settings)]

    @property
    def asked(self) -> list[Asked]:
        return [each for each in self.server.asked if each.path.startswith(("/v1", "/v2"))]


Asking = Callable[[Answering], Asker]


@pytest.fixture(params=[False, True], ids=["sync", "async"])
def asking(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Asking]:
    """Starts a server, and gives what asks it."""
    with ExitStack() as stack:

        def start(answering: Answering) -> Asker:
            return Asker(stack.enter_context(serving(answering)), tmp_path / "cache", asynchronous=request.param)

        yield start


PLAIN = search(taxon_id=1)


def test_nothing_is_kept_unless_asked_for(asking: Asking) -> None:
    asker = asking(numbered())
    assert asker.totals(PLAIN, PLAIN, cache=False) == [1, 2]


def test_a_fresh_answer_costs_no_request(asking: Asking) -> None:
    asker = asking(numbered())
    assert asker.totals(PLAIN, PLAIN, search(taxon_id=2), PLAIN) == [1, 1, 2, 1]
    assert asker.totals(PLAIN) == [1]  # of another client
    assert len(asker.asked) == 2


def test_a_fresh_answer_waits_for_no_turn_and_counts_for_none(asking: Asking) -> None:
    asker = asking(numbered())
    minutely = 60 if asker.asynchronous else 61  # equal limits are shared
    limit = RateLimit(per_minute=minutely, per_day=2, burst=1, longest_wait=1.5)
    assert asker.totals(PLAIN, search(taxon_id=2), *[PLAIN] * 20, rate_limit=limit) == [1, 2, *[1] * 20]
    with pytest.raises(QuotaError):
        asker.totals(search(taxon_id=3), rate_limit=limit)


def test_both_kinds_of_client_share_what_is_kept(tmp_path: Path) -> None:
    with serving(numbered()) as server:
        for asynchronous in (False, True, False):
            assert Asker(server, tmp_path, asynchronous=asynchronous).totals(PLAIN) == [1]


FRESH = "public, max-age=300"
NOT_GOOD: dict[str, dict[str, str]] = {
    "max-age=0": {"Cache-Control": "public, max-age=0"},
    "age": {"Cache-Control": FRESH, "Age": "300"},
    "date": {"Cache-Control": FRESH, "Date": formatdate(time.time() - 400, usegmt=True)},
    "no-store": {"Cache-Control": "no-store, max-age=300"},
    "vary": {"Cache-Control": FRESH, "Vary": "*"},
    "no-cache": {"Cache-Control": "no-cache"},
    "expires": {"Expires": "0"},
    "nothing but a date": {"Last-Modified": formatdate(0, usegmt=True)},
    "nothing": {},
}
GOOD_AGAIN: dict[str, dict[str, str]] = {
    "public": {"Cache-Control": FRESH},
    "private": {"Cache-Control": "private, max-age=300"},
    "garbled": {"Cache-Control": FRESH, "Date": "once upon a time", "Age": "?"},
    "ahead": {"Cache-Control": FRESH, "Date": formatdate(time.time() + 9_000, usegmt=True)},
    "expires": {"Expires": formatdate(time.time() + 9_000, usegmt=True)},
    "vary": {"Cache-Control": FRESH, "Vary": "Accept-Encoding, Origin, User-Agent"},
}


@pytest.mark.parametrize("says", NOT_GOOD)
def test_what_the_service_does_not_call_good_is_asked_anew(asking: Asking, says: str) -> None:
    assert asking(numbered(NOT_GOOD[says])).totals(PLAIN, PLAIN, PLAIN) == [1, 2, 3]


@pytest.mark.parametrize("says", GOOD_AGAIN)
def test_what_the_service_calls_good_is_given_again(asking: Asking, says: str) -> None:
    assert asking(numbered(GOOD_AGAIN[says])).totals(PLAIN, PLAIN) == [1, 1]


def test_answers_that_vary_are_told_apart(asking: Asking) -> None:
    asker = asking(numbered({"Cache-Control": "max-age=300", "Vary": "Accept-Language"}))
    german, french = (search(taxon_id=1, extra_headers={"Accept-Language": each}) for each in ("de", "fr"))
    assert asker.totals(PLAIN, german, french, PLAIN, german, french) == [1, 2, 3, 1, 2, 3]


def tagged(state: dict[str, str]) -> Answering:
    """Answers are stale at once; whoever has the present one is told so."""

    def answer(asked: Asked) -> Told:
        headers = {"ETag": state["tag"], "Cache-Control": state.get("says", "max-age=0")}
        if asked.headers.get("if-none-match") == state["tag"]:
            return Told(304, b"", headers)
        return Told(200, {"total_results": int(state["total"]), "results": []}, headers)

    return answer


@pytest.mark.parametrize("weak", ["", "W/"])
def test_a_stale_answer_is_asked_about(asking: Asking, weak: str) -> None:
    state = {"tag": f'{weak}"one"', "total": "1"}
    asker = asking(tagged(state))
    assert asker.totals(PLAIN, PLAIN, PLAIN) == [1, 1, 1]
    assert [each.headers.get("if-none-match") for each in asker.asked] == [None, state["tag"], state["tag"]]
    state |= {"tag": f'{weak}"two"', "total": "2", "says": "max-age=300"}
    assert asker.totals(PLAIN, PLAIN) == [2, 2]
    assert len(asker.asked) == 4


def test_an_answer_that_is_still_good_is_so_for_as_long_as_is_said_now(asking: Asking) -> None:
    state = {"tag": '"one"', "total": "1"}
    asker = asking(tagged(state))
    asker.totals(PLAIN)
    state["says"] = "max-age=300"
    assert asker.totals(PLAIN, PLAIN, PLAIN) == [1, 1, 1]
    assert len(asker.asked) == 2


def test_the_tag_of_something_else_is_not_believed(asking: Asking) -> None:
    told = [
        Told(200, {"total_results": 1, "results": []}, {"ETag": '"one"', "Cache-Control": "max-age=0"}),
        Told(304, b"", {"ETag": '"other"'}),
        Told(200, {"total_results": 2, "results": []}),
    ]
    asker = asking(lambda asked: told.pop(0))
    assert asker.totals(PLAIN, PLAIN) == [1, 2]
    assert [each.headers.get("if-none-match") for each in asker.asked] == [None, '"one"', None]


def test_a_304_that_nobody_asked_for_is_an_error(asking: Asking) -> None:
    asker = asking(lambda _: Told(304, b""))
    with pytest.raises(INatError):
        asker.totals(PLAIN)


def test_how_long_answers_are_to_be_good_is_asked_for(asking: Asking, tmp_path: Path) -> None:
    asker = asking(numbered())
    settings: Any = {"cache": Cache(tmp_path, ttl=86_400)}
    asker.all(
        [lambda inat: inat.v1.observations.search(), lambda inat: inat.v1.observations.search(ttl=-1)], **settings
    )
    asker.all([lambda inat: inat.v1.observations.search(extra_params={"ttl": 7})], **settings)
    asker.all([lambda inat: inat.v1.users.autocomplete(q="m")], **settings)  # it takes none
    assert [each.query for each in asker.asked] == ["ttl=86400", "ttl=-1", "ttl=7", "q=m"]


def test_nobody_gets_what_was_answered_to_another(asking: Asking) -> None:
    asker = asking(numbered({"Cache-Control": "private, max-age=300"}))
    one, other = token_of(1), token_of(2)
    forged = token_of(1, "a secret that somebody made up, and that is just as long as it is ")
    login = {"username": "a", "password": "b", "app_id": "c", "app_secret": "d"}
    who: list[dict[str, Any]] = [
        {},
        {"access_token": one},
        {"access_token": other},
        {"access_token": forged},
        {"access_token": "an OAuth token"},
        login,
        login | {"password": "wrong"},
    ]
    for _ in range(2):
        assert [asker.totals(PLAIN, **each) for each in who] == [[1], [2], [3], [4], [5], [6], [7]]
    calls = [search(taxon_id=1, access_token=token) for token in (one, other, one)]
    assert asker.totals(*calls) == [2, 3, 2]
    by_hand = [search(taxon_id=1, extra_headers={"Authorization": f"Bearer {token}"}) for token in (one, other, one)]
    assert asker.totals(*by_hand) == [8, 9, 8]
    assert asker.totals(PLAIN, access_token=one, authenticate="never") == [1]


def test_what_needs_no_signing_in_is_the_same_for_everybody(asking: Asking) -> None:
    asker = asking(numbered())
    for who in (token_of(1), token_of(2), None):
        assert asker.totals(lambda inat: inat.v2.sites.search(), access_token=who) == [1]


def create(inat: Any) -> Any:
    return inat.v2.observations.create(species_guess="Monarch")


def test_whoever_writes_reads_anew_and_others_need_not(asking: Asking) -> None:
    asker = asking(numbered())
    one, other = {"access_token": token_of(1)}, {"access_token": token_of(2)}
    assert [asker.totals(PLAIN, **who) for who in ({}, one, other)] == [[1], [2], [3]]
    asker.all([create], **one)
    assert [asker.totals(PLAIN, PLAIN, **who) for who in ({}, one, other)] == [[5, 5], [6, 6], [3, 3]]
    assert [asker.totals(create, create, **one)] == [[7, 8]]


def test_a_write_that_may_have_been_done_counts_as_one(asking: Asking) -> None:
    count = iter(range(1, 100))

    def answer(asked: Asked) -> Told:
        if asked.method != "GET":
            return Told(502, {})
        return Told(200, {"total_results": next(count), "results": []}, {"Cache-Control": "max-age=300"})

    asker = asking(answer)
    settings: Any = {"access_token": token_of(1), "retry": False}
    assert asker.totals(PLAIN, PLAIN, **settings) == [1, 1]
    with pytest.raises(WriteOutcomeUnknownError):
        asker.all([create], **settings)
    assert asker.totals(PLAIN, **settings) == [2]


@pytest.mark.parametrize("status", [200, 502])
def test_what_is_read_while_something_is_written_does_not_count(asking: Asking, status: int) -> None:
    settings: dict[str, Any] = {"access_token": token_of(1), "retry": False}
    count = iter(range(1, 100))

    def answer(asked: Asked) -> Told:
        if asked.method == "GET":
            return Told(200, {"total_results": next(count), "results": []}, {"Cache-Control": "max-age=300"})
        assert asker.totals(PLAIN, **settings) == [1]  # by somebody else of the same name
        return Told(status, {"total_results": 0, "results": []})

    asker = asking(answer)
    with suppress(WriteOutcomeUnknownError):
        asker.all([create], **settings)
    assert asker.totals(PLAIN, **settings) == [2]


GOOD = {"Cache-Control": FRESH}


@pytest.mark.parametrize(
    ("told", "error"),
    [
        (Told(404, {"error": "no"}, GOOD), NotFoundError),
        (Told(429, {"error": "no"}, GOOD), RateLimitError),
        (Told(200, b'{"total_results": 1, "resu', GOOD), DecodeError),
        (Told(200, b"<html></html>", GOOD), DecodeError),
        (Told(200, b"", GOOD), DecodeError),
    ],
    ids=["404", "429", "cut off", "html", "empty"],
)
def test_what_is_no_good_answer_is_not_kept(asking: Asking, told: Told, error: type[INatError]) -> None:
    answers = [told, Told(200, {"total_results": 2, "results": []}, GOOD)]
    asker = asking(lambda asked: answers.pop(0))
    with pytest.raises(error):
        asker.totals(PLAIN, retry=False)
    assert asker.totals(PLAIN, PLAIN) == [2, 2]


def test_a_search_too_long_for_an_address_is_kept_by_its_body(asking: Asking) -> None:
    asker = asking(numbered())
    long, longer = (search(taxon_id=list(range(size))) for size in (2_000, 2_001))
    assert asker.totals(long, longer, long, longer) == [1, 2, 1, 2]
    assert {each.method for each in asker.asked} == {"POST"}


def test_what_is_uploaded_to_be_looked_at_is_not_kept(asking: Asking) -> None:
    asker = asking(numbered())

    def suggest(inat: Any) -> Any:
        return inat.v2.computervision.score_image(image=("leaf.jpg", b"a leaf"), access_token=token_of(1))

    asker.all([suggest, suggest])
    assert len(asker.asked) == 2


def test_nothing_of_the_web_host_is_kept(asking: Asking) -> None:
    fields = Told(200, [{"id": 1}], GOOD)
    asker = asking(lambda asked: fields)
    asker.all([lambda inat: inat.web.observation_fields.search()] * 2)
    assert len(asker.server.asked) == 2


def test_an_answer_that_holds_a_token_is_not_kept(asking: Asking, tmp_path: Path) -> None:
    asker = asking(lambda _: Told(200, {"results": [{"api_token": "hush"}]}, GOOD))
    asker.all([PLAIN, PLAIN])
    assert len(asker.asked) == 2
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and b"hush" in file.read_bytes()]


def test_refresh_asks_anew_and_keeps_what_comes(asking: Asking) -> None:
    asker = asking(numbered())
    anew = search(taxon_id=1, refresh=True)
    assert asker.totals(PLAIN, anew, PLAIN, search(taxon_id=1, refresh=False)) == [1, 2, 2, 2]
    assert [each.headers.get("cache-control") for each in asker.asked] == [None, "no-cache"]
    assert asker.totals(anew, anew, cache=False) == [3, 4]


def test_refresh_takes_true_or_false() -> None:
    with pytest.raises(ArgumentTypeError, match=r"observations\.search: refresh takes True or False, not 'yes'"):
        search(refresh="yes")(INaturalist())


def test_whoever_speaks_with_caches_is_left_to_it(asking: Asking) -> None:
    asker = asking(numbered())
    own = [{"If-None-Match": '"x"'}, {"Cache-Control": "max-age=0"}, {"range": "bytes=0-1"}]
    calls = [search(taxon_id=1, extra_headers=headers) for headers in own]
    assert asker.totals(PLAIN, *calls, *calls, PLAIN) == [1, 2, 3, 4, 5, 6, 7, 1]


def test_a_dry_run_answers_nothing_and_changes_nothing(asking: Asking) -> None:
    asker = asking(numbered())
    signed_in = {"access_token": token_of(1)}
    assert asker.totals(PLAIN, search(taxon_id=1, dry_run=True), **signed_in) == [1, 0]
    asker.all([create], dry_run="writes", **signed_in)
    assert asker.totals(PLAIN, **signed_in) == [1]


def test_a_longest_answer_holds_for_what_is_kept(asking: Asking) -> None:
    asker = asking(numbered())
    asker.totals(PLAIN)
    with pytest.raises(INatError, match="more than 10 bytes"):
        asker.totals(PLAIN, longest_answer=10)


def test_what_is_kept_and_cannot_be_read_is_asked_for_again(asking: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    """As if a later version wanted more of an answer."""
    from inat_typed.runtime import answer as answers

    state = {"tag": '"one"', "total": "1", "says": "max-age=300"}
    asker = asking(tagged(state))
    asker.totals(PLAIN)
    read = answers.read

    def choosy(operation: Any, request: Any, response: Any) -> Any:
        if b'"total_results": 1' in response.content:
            raise DecodeError("this will not do")
        return read(operation, request, response)

    monkeypatch.setattr(answers, "read", choosy)
    state["total"] = "2"
    assert asker.totals(PLAIN) == [2]  # it was fresh
    state |= {"total": "1", "says": "max-age=0"}
    monkeypatch.setattr(answers, "read", read)
    asker.totals(search(taxon_id=2))
    monkeypatch.setattr(answers, "read", choosy)
    state["total"] = "3"
    assert asker.totals(search(taxon_id=2)) == [3]  # it was stale, and still good


def test_a_stand_in_for_the_service_is_a_world_of_its_own(tmp_path: Path) -> None:
    one, other = Sandbox(), Sandbox()
    for sandbox in (one, other, one):
        with INaturalist(transport=sandbox, cache=tmp_path) as inat:
            inat.v2.taxa.get(1)
        with httpx.Client(transport=sandbox) as client, INaturalist(http_client=client, cache=tmp_path) as inat:
            inat.v2.taxa.get(1)
    assert (len(one.requests), len(other.requests)) == (2, 2)


def test_a_client_with_headers_of_its_own_has_answers_of_its_own(tmp_path: Path) -> None:
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


def test_a_walk_is_answered_out_of_what_is_kept(tmp_path: Path) -> None:
    sandbox = Sandbox()
    walks: list[list[Any]] = []
    for _ in range(2):
        with INaturalist(transport=sandbox, cache=tmp_path) as inat:
            walks.append(inat.paginate(inat.v2.observations.search).all())
    assert walks[0] == walks[1]
    assert (len(walks[0]), len(sandbox.requests)) == (300, 2)


def test_a_closed_client_gives_nothing(tmp_path: Path) -> None:
    inat = INaturalist(transport=Sandbox(), cache=tmp_path)
    inat.v2.taxa.get(1)
    inat.close()
    inat.close()
    with pytest.raises(INatError, match="closed"):
        inat.v2.taxa.get(1)


@pytest.mark.parametrize(
    ("given_", "message"),
    [
        (3, "cache takes True, False, a folder or a Cache, not int"),
        (None, "cache takes True, False, a folder or a Cache, not NoneType"),
        ("", "Cache: path is empty"),
    ],
)
def test_what_is_no_cache_is_refused(given_: Any, message: str) -> None:
    with pytest.raises((ArgumentTypeError, ArgumentValueError), match=message):
        INaturalist(cache=given_)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"path": 3}, "path takes a folder, not int"),
        ({"ttl": -1}, "ttl is at least 0, not -1"),
        ({"ttl": 1.5}, "ttl takes a whole number, not float"),
        ({"max_bytes": True}, "max_bytes takes a whole number, not bool"),
        ({"max_bytes": 3}, "max_bytes is at least 1,048,576, not 3"),
    ],
)
def test_settings_that_cannot_be_are_refused(settings: Any, message: str) -> None:
    with pytest.raises((ArgumentTypeError, ArgumentValueError), match=f"Cache: {message}"):
        Cache(**settings)


@pytest.mark.parametrize("missing", ["hishel", "platformdirs"])
def test_a_missing_extra_is_told(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, missing, None)
    with pytest.raises(ConfigurationError, match=r'pip install "inat-typed\[cache\]"'):
        INaturalist(cache=True)
    INaturalist(cache=False)


WHO: tuple[str, ...] = ("", "one", "other")
Act = tuple[str, str, int]
ACTS = strategies.tuples(
    strategies.sampled_from(["read", "write", "refresh", "stale"]),
    strategies.sampled_from(WHO),
    strategies.integers(1, 3),
)


@contextmanager
def _clients(folder: Path, transport: httpx.BaseTransport) -> Generator[dict[str, INaturalist]]:
    clients = {
        who: INaturalist(cache=folder, transport=transport, access_token=token_of(number + 1) if who else None)
        for number, who in enumerate(WHO)
    }
    yield clients
    for client in clients.values():
        client.close()


@given(acts=strategies.lists(ACTS, max_size=25))
def test_whatever_is_done_answers_are_ones_own_and_newer_than_ones_last_write(
    acts: list[Act], tmp_path_factory: pytest.TempPathFactory
) -> None:
    now, says = 0, "max-age=300"

    def service(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return httpx.Response(200, json={"total_results": 0, "results": []})
        who = request.headers.get("Authorization", "")
        tag = f'"{now}-{who[-20:]}-{request.url}"'
        headers = {"Cache-Control": says, "ETag": tag}
        if request.headers.get("If-None-Match") == tag:
            return httpx.Response(304, headers=headers)
        told = {"login": who, "id": int(request.url.params["taxon_id"])}
        return httpx.Response(200, json={"total_results": now, "results": [{"user": told}]}, headers=headers)

    written = dict.fromkeys(WHO, 0)
    with _clients(tmp_path_factory.mktemp("cache"), httpx.MockTransport(service)) as clients:
        for act, who, taxon in acts:
            now += 1
            says = "max-age=0" if act == "stale" else "max-age=300"
            if act == "write":
                if who:
                    create(clients[who])
                    written[who] = written[""] = now
                continue
            page = clients[who].v2.observations.search(taxon_id=taxon, refresh=act == "refresh")
            user = page.results[0].user
            assert user is not None
            assert user.id == taxon
            assert bool(user.login) == bool(who)
            assert not who or user.login == f"Bearer {clients[who]._config.access_token}"  # pyright: ignore[reportPrivateUsage]
            assert (page.total_results or 0) > written[who] or written[who] == 0
            assert act != "refresh" or page.total_results == now
