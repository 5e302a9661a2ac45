"""The sandbox as a local server."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from urllib.parse import urlsplit
from uuid import UUID

import httpx
import pytest

from inat_typed import AsyncINaturalist, INaturalist
from inat_typed.sandbox import Sandbox, SandboxServer, serve
from inat_typed.sandbox.__main__ import main
from tests.interrupts import restore_sigint

TEN_SECONDS = 10


@contextmanager
def started(*arguments: str) -> Generator[tuple[subprocess.Popen[str], str]]:
    """Start ``python -m inat_typed.sandbox``; yields the process and the URL that it prints."""
    command = [sys.executable, "-m", "inat_typed.sandbox", *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, preexec_fn=restore_sigint) as process:
        try:
            assert process.stdout
            found = re.search(r"http://[^\s:]+:\d+", process.stdout.readline())
            assert found, process.stderr and process.stderr.read()
            yield process, found[0]
        finally:
            process.kill()


def first_page(inat: INaturalist, address: str = "") -> str:
    """Return a page as JSON; in place of *address*, where a server has its photos, with their address in the data."""
    text = inat.v2.observations.search(per_page=50).model_dump_json()
    return text.replace(address, "https://sandbox.example") if address else text


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_it_prints_its_url_and_stops_cleanly(number: signal.Signals) -> None:
    with started("--port", "0") as (process, address):
        assert urlsplit(address).hostname == "127.0.0.1"
        with INaturalist(api_url=address, web_url=address) as inat:
            with INaturalist(transport=Sandbox()) as local:  # the same data in every process
                assert first_page(inat, address) == first_page(local)
            assert inat.v1.taxa.get([48662])[0].name == "Danaus plexippus"
            assert inat.web.observations.search(per_page=1)
        process.send_signal(number)
        assert process.wait(TEN_SECONDS) == 0
        assert process.stdout
        assert process.stderr
        assert f"INAT_API_URL={address}" in process.stdout.read()
        assert process.stderr.read() == ""
    with pytest.raises(OSError), socket.create_connection(("127.0.0.1", urlsplit(address).port or 0), timeout=1):
        pass


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["--host", "0.0.0.0", "--port", "0"], "not a loopback address"),
        (["--host", "192.0.2.1", "--port", "0", "--allow-remote"], "cannot listen"),
        (["--port", "70000"], "cannot listen"),
    ],
)
def test_invalid_host_or_port(arguments: list[str], text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 1
    assert text in capsys.readouterr().err


def test_port_in_use(capsys: pytest.CaptureFixture[str]) -> None:
    with serve() as address:
        port = str(urlsplit(address).port)
        assert main(["--port", port]) == 1
    assert "cannot listen" in capsys.readouterr().err


def test_remote_access_must_be_allowed() -> None:
    with pytest.raises(ValueError, match="allow_remote"):
        SandboxServer(Sandbox(), "0.0.0.0")
    SandboxServer(Sandbox(), "0.0.0.0", allow_remote=True).server_close()


@pytest.mark.skipif(not socket.has_ipv6 or os.name == "nt", reason="needs IPv6")
def test_ipv6_loopback() -> None:
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
    except OSError:
        pytest.skip("this machine has no ::1")
    with serve(host="::1") as address:
        assert httpx.get(f"{address}/v1/observations?per_page=0").json()["total_results"] == 300


def test_server_and_transport_return_the_same() -> None:
    sandbox = Sandbox()
    token = sandbox.access_token()
    with serve(sandbox) as address:
        remote = INaturalist(api_url=address, web_url=address, access_token=token)
        local = INaturalist(transport=sandbox, access_token=token)
        with remote, local:
            assert first_page(remote, address) == first_page(local)
            made = remote.v2.observations.create(species_guess="Monarch")[0]
            assert made.uuid
            remote.v2.observation_photos.create(
                observation_id=made.uuid, file=("wing.jpg", b"x" * 300_000, "image/jpeg")
            )
            assert len(local.v2.observations.get([made.uuid])[0].photos or []) == 1
            remote.v2.observations.delete(made.uuid)
            assert local.v2.observations.search(per_page=0).total_results == 300


def test_concurrent_requests() -> None:
    sandbox = Sandbox()
    token = sandbox.access_token()
    with (
        serve(sandbox) as address,
        INaturalist(api_url=address, web_url=address, access_token=token) as inat,
        ThreadPoolExecutor(16) as pool,
    ):

        def create(number: int) -> UUID | None:
            return inat.v2.observations.create(species_guess=str(number))[0].uuid

        def count(_: int) -> int:
            return inat.v2.observations.search(per_page=0).total_results

        made = set(pool.map(create, range(64)))
        counted = set(pool.map(count, range(64)))
    assert len(made) == 64
    assert counted == {364}


async def _count(address: str) -> int:
    async with AsyncINaturalist(api_url=address, web_url=address) as inat:
        return (await inat.v1.observations.search(per_page=0)).total_results


def test_asynchronous_client() -> None:
    with serve() as address:
        assert asyncio.run(_count(address)) == 300


def test_connections_are_kept_alive() -> None:
    """A wrong length of a request or response would break the next one on the same connection."""
    sandbox = Sandbox()
    token, override = {"Authorization": sandbox.jwt()}, {"X-HTTP-Method-Override": "GET"}
    limits = httpx.Limits(max_connections=1)
    with serve(sandbox) as address, httpx.Client(base_url=address, limits=limits) as client:
        for _ in range(2):
            assert client.get("/v2/nowhere").status_code == 404
            assert client.post("/v2/nowhere", content=b"a body").status_code == 404
            chunks = iter([b'{"per', b'_page": 7}'])
            assert client.post("/v2/observations", content=chunks, headers=override).json()["per_page"] == 7
            assert client.put("/v1/observations/1", json={}).status_code == 401
            uuid = client.get("/v2/observations?per_page=1").json()["results"][0]["uuid"]
            assert client.post(f"/v2/observations/{uuid}/fave", headers=token).status_code == 204
            assert client.get("/v1/points/1/1/1.png").content.startswith(b"\x89PNG")


def test_invalid_content_length() -> None:
    with serve() as address:
        port = urlsplit(address).port or 0
        with socket.create_connection(("127.0.0.1", port), timeout=TEN_SECONDS) as connection:
            connection.sendall(b"POST /v2/observations HTTP/1.1\r\nHost: a\r\nContent-Length: many\r\n\r\n")
            assert connection.recv(100).startswith(b"HTTP/1.1 400")
