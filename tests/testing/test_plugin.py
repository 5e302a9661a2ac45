"""The pytest plugin, in projects of its own: each test here runs pytest in another process."""

from __future__ import annotations

import re
import socket
import sys
from importlib import import_module
from importlib.metadata import entry_points
from pathlib import Path

import pytest

DOCS = Path(__file__).resolve().parent.parent.parent / "docs" / "testing.md"
Result = pytest.RunResult


def passed(result: Result, number: int) -> None:
    result.assert_outcomes(passed=number)


def run(pytester: pytest.Pytester, program: str, *arguments: str) -> Result:
    pytester.makepyfile(program)
    return pytester.runpytest_subprocess("-p", "no:cacheprovider", "-W", "error", "--strict-markers", *arguments)


def test_pytest_finds_it() -> None:
    assert [each.value for each in entry_points(group="pytest11", name="inat_typed")] == ["inat_typed.testing.plugin"]


def test_the_programs_of_its_page_are_tests_that_pass(pytester: pytest.Pytester) -> None:
    programs = re.findall(r"```python\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    passed(run(pytester, "\n".join(programs)), 9)


def test_each_test_has_a_world_of_its_own(pytester: pytest.Pytester) -> None:
    program = """
    def test_one(inat, sandbox):
        inat.v2.observations.create(species_guess="Monarch")
        assert inat.v2.users.me().results[0].login == sandbox.login
        assert len(sandbox.received("v2.observations.create")) == 1

    def test_two(inat, sandbox, inat_dry_run):
        assert inat_dry_run.v2.observations.search().results == []
        assert not sandbox.requests
        assert inat.v2.observations.search(id_above=2_000_000).total_results == 0
    """
    passed(run(pytester, program), 2)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_the_asynchronous_client_in_tests_of_anyio(pytester: pytest.Pytester, backend: str) -> None:
    pytest.importorskip(backend)
    program = f"""
    import pytest

    @pytest.fixture
    def anyio_backend():
        return "{backend}"

    @pytest.mark.anyio
    async def test_one(async_inat, sandbox):
        page = await async_inat.v2.observations.search(per_page=2)
        assert len(page) == 2
        assert sandbox.requests[0].login == sandbox.login

    def test_unused(async_inat):
        assert async_inat
    """
    passed(run(pytester, program), 2)


def test_what_the_environment_says_is_not_meant_for_tests(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("DRY_RUN_ENABLED", "1"), ("INAT_API_URL", "nowhere"), ("INAT_WEB_URL", "nowhere")):
        monkeypatch.setenv(name, value)
    passed(run(pytester, "def test(inat): assert inat.v2.observations.search().total_results == 300"), 1)


REACHING = {
    "urllib": "import urllib.request; urllib.request.urlopen('http://{host}/')",
    "httpx": "import httpx; httpx.get('http://{host}/')",
    "httpx, asynchronous": "import asyncio, httpx\n    async def get():\n"
    "        async with httpx.AsyncClient() as http: await http.get('http://{host}/')\n    asyncio.run(get())",
    "a socket": "import socket; socket.create_connection(('{host}', 80), 5)",
    "a datagram": "import socket\n    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:"
    " s.sendto(b'x', ('{host}', 9))",
    "a thread": "from concurrent.futures import ThreadPoolExecutor; import socket\n"
    "    with ThreadPoolExecutor() as pool: pool.submit(socket.create_connection, ('{host}', 80), 5).result()",
    "a client": "INaturalist(rate_limit=False, api_url='https://{host}').v2.observations.search()",
    "a token": "import inat_typed; inat_typed.get_access_token(access_token='x', web_url='https://{host}')",
    "the name": "import socket; socket.gethostbyname('{host}')",
}


@pytest.mark.parametrize("host", ["api.inaturalist.org", "192.0.2.1"])
@pytest.mark.parametrize("way", REACHING)
def test_no_other_machine_is_reached(pytester: pytest.Pytester, way: str, host: str) -> None:
    if (way, host) in (("the name", "192.0.2.1"), ("a datagram", "api.inaturalist.org")):
        pytest.skip("a number is looked up by nobody; and a socket itself looks names up before Python is asked")
    program = f"""
from inat_typed import INaturalist

def test():
    {REACHING[way].format(host=host)}
"""
    result = run(pytester, program)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([f"*NetworkBlockedError: a test tried to reach {host}*INaturalist(transport=sandbox)*"])


PROXIED = """
import httpx, urllib.request
import pytest
from inat_typed import INaturalist
from inat_typed.testing import NetworkBlockedError

@pytest.mark.parametrize("reach", [
    lambda: httpx.get("http://api.inaturalist.org"),
    lambda: urllib.request.urlopen("https://api.inaturalist.org"),
    lambda: INaturalist(rate_limit=False).v2.observations.search(),
])
def test_proxies(reach):
    with pytest.raises(NetworkBlockedError):
        reach()
"""


def test_a_proxy_on_this_machine_is_no_way_out(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.getsockname()[1]}")
        passed(run(pytester, PROXIED), 3)


HERE = """
import socket, threading, urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
import pytest
from inat_typed import INaturalist
from inat_typed.sandbox import serve

@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_server(host):
    with serve() as address:
        urllib.request.urlopen(address.replace("127.0.0.1", host) + "/v1/taxa/1").close()
        with INaturalist(api_url=address) as inat:
            assert inat.v1.taxa.get(1).total_results == 1

@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there are none here")
def test_a_file(tmp_path):
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(str(tmp_path / "socket"))
        server.listen()
        client.connect(str(tmp_path / "socket"))

def test_every_address_of_this_machine():
    with socket.socket() as client:
        assert client.connect_ex(("0.0.0.0", 9)) != 0

def test_ones_own_name():
    try:
        socket.getaddrinfo(socket.gethostname(), None)
    except socket.gaierror:
        pass

def test_version_6():
    with socket.socket(socket.AF_INET6) as client:
        assert client.connect_ex(("::1", 9)) != 0
        assert client.connect_ex(("::ffff:127.0.0.1", 9)) != 0
"""


def test_this_machine_can_be_reached(pytester: pytest.Pytester) -> None:
    passed(run(pytester, HERE), 6)


CONNECTING = """
import socket
import pytest
from inat_typed import INaturalist
{before}
def test():
    with pytest.raises(OSError):
        socket.create_connection(("192.0.2.1", 80), 0.01)
"""


def test_a_mark_or_a_setting_allows_it(pytester: pytest.Pytester) -> None:
    run(pytester, CONNECTING.format(before="")).assert_outcomes(failed=1)
    passed(run(pytester, CONNECTING.format(before="@pytest.mark.inat_network")), 1)
    passed(run(pytester, CONNECTING.format(before=""), "-o", "inat_network=allow"), 1)
    passed(run(pytester, CONNECTING.format(before=""), "-p", "no:inat_typed"), 1)
    result = run(pytester, CONNECTING.format(before=""), "-o", "inat_network=maybe")
    result.stderr.fnmatch_lines(["*inat_network takes block or allow, not 'maybe'"])


def test_projects_that_do_not_use_it_are_left_alone(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # other plugins load what they like
    program = """
    import socket, sys
    import pytest

    def test():
        heavy = {"httpx", "pydantic", "anyio.to_thread", "keyring", "inat_typed.client", "inat_typed.sandbox"}
        assert not heavy & sys.modules.keys()
        with pytest.raises(OSError):
            socket.create_connection(("192.0.2.1", 80), 0.01)
    """
    passed(run(pytester, program, "-p", "inat_typed.testing.plugin"), 1)


def test_what_happens_outside_of_tests_is_not_watched() -> None:
    """Neither plugins that report over the network nor a debugger are tests."""
    from inat_typed.testing import NetworkBlockedError, network

    import_module("inat_typed.client")  # it is used, so it is watched
    with network.closed():
        with network.closed():
            assert network._GUARD.is_closed  # pyright: ignore[reportPrivateUsage]
        with pytest.raises(NetworkBlockedError):
            sys.audit("socket.connect", None, ("192.0.2.1", 80))
