"""Headers have a deadline, which neither slow uploads nor slow bodies use up."""

from __future__ import annotations

import asyncio
import socket
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest
import trio

from inat_typed import AsyncINaturalist, INaturalist
from inat_typed.errors import APITimeoutError
from tests.runtime.test_auth import make_jwt

BODY = b'{"total_results": 0, "results": []}'
HEADERS = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY)
TIMEOUT = 0.5

Respond = Callable[[socket.socket, Event], None]


@contextmanager
def raw_server(respond: Respond) -> Generator[str]:
    """Serve connections one after the other, each with one request."""
    done = Event()
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(0.05)

        def serve() -> None:
            while not done.is_set():
                with suppress(OSError):
                    connection, _ = listening.accept()
                    with connection:
                        respond(connection, done)

        thread = Thread(target=serve)
        thread.start()
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            done.set()
            thread.join()


def drip(connection: socket.socket, done: Event) -> None:
    """Send headers without an end, long before each read times out."""
    connection.recv(65_536)
    connection.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
    while not done.wait(TIMEOUT / 10):
        connection.sendall(b"a")


def send_body_slowly(connection: socket.socket, done: Event) -> None:
    """Send the headers at once, and the body within three times the timeout."""
    connection.recv(65_536)
    connection.sendall(HEADERS)
    for part in (BODY[:10], BODY[10:20], BODY[20:30], BODY[30:]):
        done.wait(TIMEOUT * 0.75)
        connection.sendall(part)


def receive_slowly(connection: socket.socket, done: Event) -> None:
    """Take twice the timeout for the first part of the request, which is larger than the buffers of a connection."""
    received = b""
    for _ in range(20):
        done.wait(TIMEOUT / 10)
        received += connection.recv(65_536)
    while not received.endswith(b"--\r\n"):
        received += connection.recv(1_000_000)
    created = b'{"total_results": 1, "results": [{"id": 1}]}'
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(created), created))


def search(address: str) -> None:
    with INaturalist(api_url=address, timeout=TIMEOUT, retry=False) as inat:
        inat.v2.observations.search()


async def search_async(address: str) -> None:
    async with AsyncINaturalist(api_url=address, timeout=TIMEOUT, retry=False) as inat:
        await inat.v2.observations.search()


CALLS: dict[str, Callable[[str], Any]] = {
    "sync": search,
    "asyncio": lambda address: asyncio.run(search_async(address)),
    "trio": lambda address: trio.run(search_async, address),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_dripping_headers_end_at_the_deadline(call: Callable[[str], Any]) -> None:
    start = time.monotonic()
    with raw_server(drip) as address, pytest.raises(APITimeoutError, match="did not respond in time"):
        call(address)
    assert time.monotonic() - start >= TIMEOUT


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_slow_body_is_received(call: Callable[[str], Any]) -> None:
    with raw_server(send_body_slowly) as address:
        call(address)


def test_slow_upload_is_sent(tmp_path: Path) -> None:
    file = tmp_path / "song.wav"
    file.write_bytes(b"RIFF\x00\x00\x00\x00WAVE" + bytes(20_000_000))
    with raw_server(receive_slowly) as address, INaturalist(api_url=address, retry=False) as inat:
        start = time.monotonic()
        inat.v2.sounds.create(file=file, access_token=make_jwt(), timeout=TIMEOUT)
        assert time.monotonic() - start > TIMEOUT


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_deadline_holds_for_a_kept_connection(call: Callable[[str], Any]) -> None:
    """The second request of a connection drips, although its first one was quick."""

    def respond(connection: socket.socket, done: Event) -> None:
        connection.recv(65_536)
        connection.sendall(HEADERS + BODY)
        drip(connection, done)

    async def twice(address: str) -> None:
        async with AsyncINaturalist(api_url=address, timeout=TIMEOUT, retry=False) as inat:
            await inat.v2.observations.search()
            with pytest.raises(APITimeoutError):
                await inat.v2.observations.search()

    with raw_server(respond) as address:
        if call is search:
            with INaturalist(api_url=address, timeout=TIMEOUT, retry=False) as inat:
                inat.v2.observations.search()
                with pytest.raises(APITimeoutError):
                    inat.v2.observations.search()
        elif call is CALLS["asyncio"]:
            asyncio.run(twice(address))
        else:
            trio.run(twice, address)
