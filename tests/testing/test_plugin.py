"""The pytest plugin, in generated projects; most of them run in this process."""

from __future__ import annotations

import re
import socket
import sys
from collections.abc import Iterator
from importlib.metadata import entry_points
from pathlib import Path
from textwrap import indent
from types import ModuleType

import pytest

import inat_typed.client
from inat_typed.testing import NetworkBlockedError, network

DOCS = Path(__file__).resolve().parent.parent.parent / "docs" / "testing.md"
OPTIONS = ("-p", "no:cacheprovider", "-W", "error", "--strict-markers")


class LoadedModules:
    """Keeps the modules that an in-process run imports: pytester forgets them, and libraries must not load twice."""

    def __init__(self) -> None:
        self.modules: dict[str, ModuleType] = {}

    def pytest_unconfigure(self) -> None:
        self.modules |= {name: module for name, module in sys.modules.items() if not name.startswith("test_")}

    def restore(self) -> None:
        for name, module in self.modules.items():
            sys.modules.setdefault(name, module)


LOADED = LoadedModules()


@pytest.fixture(autouse=True)
def _keep_loaded_modules() -> Iterator[None]:
    yield
    LOADED.restore()  # after pytester has restored the modules of before the test


def run(pytester: pytest.Pytester, program: str, *arguments: str) -> pytest.RunResult:
    """Run *program* as a test module, in this process."""
    pytester.makepyfile(program)
    result = pytester.runpytest_inprocess(*OPTIONS, *arguments, plugins=[LOADED])
    LOADED.restore()
    return result


def test_entry_point() -> None:
    assert [each.value for each in entry_points(group="pytest11", name="inat_typed")] == ["inat_typed.testing.plugin"]


def test_the_examples_of_the_docs_pass(pytester: pytest.Pytester) -> None:
    """In a process of its own, as users run it."""
    programs = re.findall(r"```python\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    pytester.makepyfile("\n".join(programs))
    pytester.runpytest_subprocess(*OPTIONS).assert_outcomes(passed=9)


def test_each_test_has_its_own_sandbox(pytester: pytest.Pytester) -> None:
    program = """
    def test_one(inat, sandbox):
        inat.v2.observations.create(species_guess="Monarch")
        assert inat.v2.users.me().results[0].login == sandbox.login
        assert len(sandbox.requests_for("v2.observations.create")) == 1

    def test_two(inat, sandbox, inat_dry_run):
        assert inat_dry_run.v2.observations.search().results == []
        assert not sandbox.requests
        assert inat.v2.observations.search(id_above=2_000_000).total_results == 0
    """
    run(pytester, program).assert_outcomes(passed=2)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_asynchronous_client(pytester: pytest.Pytester, backend: str) -> None:
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
    run(pytester, program).assert_outcomes(passed=2)


def test_environment_variables_are_ignored(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("DRY_RUN_ENABLED", "1"), ("INAT_API_URL", "nowhere"), ("INAT_WEB_URL", "nowhere")):
        monkeypatch.setenv(name, value)
    program = "def test(inat): assert inat.v2.observations.search().total_results == 300"
    run(pytester, program).assert_outcomes(passed=1)


NAME, ADDRESS = "api.inaturalist.org", "192.0.2.1"
CONNECTIONS: dict[str, tuple[str, tuple[str, ...]]] = {
    "urllib": ("import urllib.request; urllib.request.urlopen('http://{host}/')", (NAME, ADDRESS)),
    "httpx": ("import httpx; httpx.get('http://{host}/')", (NAME, ADDRESS)),
    "httpx_async": (
        "import asyncio, httpx\nasync def get():\n"
        "    async with httpx.AsyncClient() as http: await http.get('http://{host}/')\nasyncio.run(get())",
        (NAME, ADDRESS),
    ),
    "socket": ("import socket; socket.create_connection(('{host}', 80), 5)", (NAME, ADDRESS)),
    "datagram": (  # the socket looks up a name before Python calls the audit hook
        "import socket\nwith socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s: s.sendto(b'x', ('{host}', 9))",
        (ADDRESS,),
    ),
    "thread": (
        "from concurrent.futures import ThreadPoolExecutor; import socket\n"
        "with ThreadPoolExecutor() as pool: pool.submit(socket.create_connection, ('{host}', 80), 5).result()",
        (NAME, ADDRESS),
    ),
    "client": (
        "INaturalist(rate_limit=False, api_url='https://{host}').v2.observations.search()",
        (NAME, ADDRESS),
    ),
    "token": (
        "import inat_typed; inat_typed.get_access_token(access_token='x', web_url='https://{host}')",
        (NAME, ADDRESS),
    ),
    "lookup": ("import socket; socket.gethostbyname('{host}')", (NAME,)),
}


def test_connections_to_other_machines_are_blocked(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    """One test per library and kind of host; each must fail with the error of the guard."""
    monkeypatch.setenv("COLUMNS", "500")  # the summary has one line per test
    cases = {
        f"test_{name}_{'name' if host == NAME else 'address'}": (code.format(host=host), host)
        for name, (code, hosts) in CONNECTIONS.items()
        for host in hosts
    }
    tests = [f"def {name}():\n{indent(code, '    ')}\n" for name, (code, _) in cases.items()]
    pytester.makepyfile("from inat_typed import INaturalist\n\n" + "\n".join(tests))
    # Libraries leak the sockets whose connections are blocked, so this run does not turn warnings into errors.
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-rf", "--tb=line")
    result.assert_outcomes(failed=len(cases))
    output = result.stdout.str()
    for name, (_, host) in cases.items():
        assert re.search(rf"::{name} - .*NetworkBlockedError(: |..)a test tried to connect to {host}", output), name
    assert "INaturalist(transport=sandbox)" in output


def test_proxies_are_not_used(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    program = """
    import httpx, urllib.request
    import pytest
    from inat_typed import INaturalist
    from inat_typed.testing import NetworkBlockedError

    @pytest.mark.parametrize("connect", [
        lambda: httpx.get("http://api.inaturalist.org"),
        lambda: urllib.request.urlopen("https://api.inaturalist.org"),
        lambda: INaturalist(rate_limit=False).v2.observations.search(),
    ])
    def test_proxies(connect):
        with pytest.raises(NetworkBlockedError):
            connect()
    """
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.getsockname()[1]}")
        pytester.makepyfile(program)
        pytester.runpytest_subprocess(*OPTIONS).assert_outcomes(passed=3)


LOCAL = """
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

@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="needs Unix sockets")
def test_unix_socket(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the length of the path is limited
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind("socket")
        server.listen()
        client.connect("socket")

def test_unspecified_address():
    with socket.socket() as client:
        assert client.connect_ex(("0.0.0.0", 9)) != 0

def test_own_host_name():
    try:
        socket.getaddrinfo(socket.gethostname(), None)
    except socket.gaierror:
        pass

def test_ipv6():
    with socket.socket(socket.AF_INET6) as client:
        assert client.connect_ex(("::1", 9)) != 0
        assert client.connect_ex(("::ffff:127.0.0.1", 9)) != 0
"""


def test_this_machine_can_be_reached(pytester: pytest.Pytester) -> None:
    run(pytester, LOCAL).assert_outcomes(passed=6)


CONNECTING = """
import socket
import pytest
from inat_typed import INaturalist
{mark}
def test():
    with socket.socket() as client, pytest.raises(OSError):
        client.settimeout(0.01)
        client.connect(("192.0.2.1", 80))
"""


@pytest.mark.inat_network
def test_a_marker_or_a_setting_allows_network_access(pytester: pytest.Pytester) -> None:
    run(pytester, CONNECTING.format(mark="")).assert_outcomes(failed=1)
    run(pytester, CONNECTING.format(mark="@pytest.mark.inat_network")).assert_outcomes(passed=1)
    run(pytester, CONNECTING.format(mark=""), "-o", "inat_network=allow").assert_outcomes(passed=1)
    run(pytester, CONNECTING.format(mark=""), "-p", "no:inat_typed").assert_outcomes(passed=1)
    result = run(pytester, CONNECTING.format(mark=""), "-o", "inat_network=maybe")
    result.stderr.fnmatch_lines(["*inat_network: 'maybe' is not valid; expected 'block' or 'allow'"])


def test_projects_that_do_not_use_the_package_are_not_affected(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # other plugins import these modules
    program = """
    import socket, sys
    import pytest

    def test():
        heavy = {"httpx", "pydantic", "anyio.to_thread", "keyring", "inat_typed.client", "inat_typed.sandbox"}
        assert not heavy & sys.modules.keys()
        with pytest.raises(OSError):
            socket.create_connection(("192.0.2.1", 80), 0.01)
    """
    pytester.makepyfile(program)
    pytester.runpytest_subprocess(*OPTIONS, "-p", "inat_typed.testing.plugin").assert_outcomes(passed=1)


@pytest.mark.inat_network
def test_nothing_is_blocked_outside_of_tests() -> None:
    """Debuggers and plugins that report over the network keep working."""
    assert inat_typed.client.__name__ in sys.modules, "the guard is for processes that use the package"
    with network.blocked():
        with network.blocked():
            assert network._GUARD.is_active  # pyright: ignore[reportPrivateUsage]
        with pytest.raises(NetworkBlockedError):
            sys.audit("socket.connect", None, ("192.0.2.1", 80))
    sys.audit("socket.connect", None, ("192.0.2.1", 80))
