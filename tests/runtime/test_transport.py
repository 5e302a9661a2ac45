"""The transport: connection problems as errors of this package, timeouts, closing."""

from __future__ import annotations

import asyncio
import gzip
import socket
import time
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Any
from uuid import UUID

import httpx
import pytest

from inat_typed import (
    APIConnectionError,
    APITimeoutError,
    AsyncINaturalist,
    ConfigurationError,
    DecodeError,
    INatError,
    INaturalist,
    get_access_token,
)
from inat_typed.sandbox import Sandbox
from tests.loopback import CannedResponse, ReceivedRequest, serving

EMPTY: dict[str, Any] = {"total_results": 0, "results": []}


@contextmanager
def raw_server(content: bytes | None) -> Generator[str]:
    """Serve one connection: send *content* and close it, or for ``None`` send nothing and wait."""
    done = Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            with connection:
                connection.recv(65_536)
                if content is None:
                    done.wait()
                else:
                    connection.sendall(content)

        thread = Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            done.set()
            thread.join()


def search_sync(address: str, **settings: Any) -> None:
    with INaturalist(api_url=address, retry=False, **settings) as inat:
        inat.v2.observations.search(extra_params={"api_token": "hush"})


async def search_async(address: str, **settings: Any) -> None:
    async with AsyncINaturalist(api_url=address, retry=False, **settings) as inat:
        await inat.v2.observations.search(extra_params={"api_token": "hush"})


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", APIConnectionError),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}", APIConnectionError),
        (b"this is not HTTP\r\n\r\n", APIConnectionError),
        (b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nzzzz", DecodeError),
        (None, APITimeoutError),
    ],
)
def test_connection_problems_are_translated(asynchronous: bool, content: bytes | None, kind: type[INatError]) -> None:
    def call(address: str) -> None:
        asyncio.run(search_async(address, timeout=0.2)) if asynchronous else search_sync(address, timeout=0.2)

    with raw_server(content) as address, pytest.raises(INatError) as caught:
        call(address)
    assert type(caught.value) is kind
    assert str(caught.value).startswith(f"GET {address}/v2/observations: ")
    assert "hush" not in str(caught.value)


def test_a_refused_connection_is_a_connection_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    with INaturalist(api_url=address, retry=False) as inat, pytest.raises(APIConnectionError, match=r"^GET http:"):
        inat.v2.observations.search()


def test_timeouts_are_connection_errors() -> None:
    assert issubclass(APITimeoutError, APIConnectionError)


def test_the_timeout_of_a_call_takes_precedence() -> None:
    start = time.monotonic()
    with (
        raw_server(None) as address,
        INaturalist(api_url=address, timeout=20, retry=False) as inat,
        pytest.raises(APITimeoutError, match="the service did not respond in time"),
    ):
        inat.v2.observations.search(timeout=0.1)
    assert time.monotonic() - start < 10


def test_compressed_responses_are_read() -> None:
    told = CannedResponse(200, gzip.compress(b'{"total_results": 7, "results": []}'), {"Content-Encoding": "gzip"})
    with serving(told) as server, INaturalist(api_url=server.address) as inat:
        assert inat.v2.observations.search().total_results == 7


def test_a_closed_client_raises() -> None:
    inat = INaturalist(transport=Sandbox())
    inat.close()
    inat.close()
    with pytest.raises(
        INatError, match="this INaturalist is closed; make a new one, or call it inside its `with` block"
    ):
        inat.v2.observations.search()


def test_a_client_closed_before_its_first_request_raises() -> None:
    with INaturalist(dry_run=True) as inat:
        inat.v2.observations.search()
    with INaturalist(api_url="http://127.0.0.1:1") as other:
        search = other.v2.observations.search
    with pytest.raises(INatError, match="this INaturalist is closed"):
        search()


def test_a_closed_async_client_raises() -> None:
    async def main() -> None:
        async with AsyncINaturalist(transport=Sandbox()) as inat:
            await inat.v2.observations.search(per_page=1)
        with pytest.raises(INatError, match="this AsyncINaturalist is closed"):
            await inat.v2.observations.search()

    asyncio.run(main())


def test_a_given_httpx_client_is_not_closed() -> None:
    with serving(CannedResponse(200, EMPTY)) as server:
        client = httpx.Client()
        with INaturalist(api_url=server.address, http_client=client) as inat:
            inat.v2.observations.search()
        assert not client.is_closed
        client.close()


def test_a_given_httpx_client_must_be_of_the_right_kind() -> None:
    wrong: Any = httpx.Client()
    with pytest.raises(ConfigurationError, match=r"AsyncINaturalist needs an httpx\.AsyncClient, not httpx\.Client"):
        asyncio.run(search_async("http://127.0.0.1:1", http_client=wrong))
    wrong.close()


def test_uploads_keep_name_media_type_and_content(tmp_path: Path) -> None:
    photo = tmp_path / "leaf.png"
    photo.write_bytes(bytes(range(256)))
    with serving(CannedResponse(200, EMPTY)) as server, INaturalist(api_url=server.address) as inat:
        inat.v2.photos.create(file=photo, extra_headers={"Authorization": "x"})
        asked: ReceivedRequest = server.requests[0]
    assert asked.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert b'name="file"; filename="leaf.png"\r\nContent-Type: image/png\r\n\r\n' + bytes(range(256)) in asked.body


def test_twenty_threads_share_a_client() -> None:
    with (
        serving(CannedResponse(200, EMPTY)) as server,
        INaturalist(api_url=server.address) as inat,
        ThreadPoolExecutor(20) as threads,
    ):
        calls = [threads.submit(inat.v2.observations.search, taxon_id=number) for number in range(1, 101)]
        assert all(call.result().results == [] for call in calls)
        assert sorted(int(each.query.partition("taxon_id=")[2].partition("&")[0]) for each in server.requests) == list(
            range(1, 101)
        )


def timeouts_of(call: Callable[[Any], Any], **settings: Any) -> list[dict[str, Any]]:
    """Return the timeouts of each request that *call* sends."""
    seen: list[dict[str, Any]] = []

    def respond(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request.extensions["timeout"])
        if request.url.path == "/users/api_token":
            return httpx.Response(200, json={"api_token": "a.b.c"})
        if request.url.path.endswith(".jpg"):
            return httpx.Response(200, content=b"\xff\xd8\xff a leaf", headers={"Content-Type": "image/jpeg"})
        return httpx.Response(200, json={"total_results": 1, "results": [{"id": 1}]})

    transport = httpx.MockTransport(respond)
    given: dict[str, Any] = {"transport": transport, "access_token": "an-oauth-token", **settings}
    if "http_client" in given:
        given |= {"transport": None, "http_client": httpx.Client(transport=transport, timeout=None)}
    with INaturalist(**given) as inat:
        call(inat)
    return seen


PHOTO = ("leaf.jpg", b"\xff\xd8\xff a leaf")
CALLS: list[tuple[str, Callable[[Any], Any], int]] = [
    ("a read", lambda inat: inat.v2.observations.search(), 1),
    ("a long read", lambda inat: inat.v2.observations.search(taxon_id=list(range(2_000))), 1),
    ("a write", lambda inat: inat.v2.observations.create(species_guess="x"), 1),
    ("an upload", lambda inat: inat.v2.observation_photos.create(observation_id=UUID(int=1), file=PHOTO), 5),
    ("a pagination", lambda inat: inat.paginate(inat.v2.observations.search).all(), 1),
    ("a token", lambda inat: get_access_token(access_token="x", timeout=7, transport=inat._config.transport), 1),
]


@pytest.mark.parametrize("given_client", [False, True], ids=["own-client", "given-client"])
@pytest.mark.parametrize(("name", "call", "factor"), CALLS, ids=[each[0] for each in CALLS])
def test_every_request_has_timeouts(name: str, call: Callable[[Any], Any], factor: int, given_client: bool) -> None:
    if name == "a token" and given_client:
        return
    own: dict[str, Any] = {"http_client": True} if given_client else {}
    given = dict.fromkeys(("connect", "read", "write", "pool"), 7)
    seen = timeouts_of(call, timeout=7, **own)
    assert seen[-1] == {step: each * factor for step, each in given.items()}
    assert all(each.keys() == given.keys() and min(each.values()) >= 7 for each in seen)
    by_default = timeouts_of(call, **own)[-1]
    assert all(0 < each < 1_000 for each in by_default.values())


def test_fetching_a_file_has_timeouts() -> None:
    seen = timeouts_of(lambda inat: inat.v2.photos.create(file="https://example.org/leaf.jpg"), timeout=7)
    assert seen[0] == dict.fromkeys(("connect", "read", "write", "pool"), 7)
