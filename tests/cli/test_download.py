"""Download to a file in any format, and resume by repeating the command."""

from __future__ import annotations

import csv
import json
import resource
import signal
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import inat_typed
from inat_typed import INaturalist, export, v1, v2, web
from inat_typed.cli import download
from inat_typed.runtime.pagination.collection import is_paginated
from inat_typed.sandbox import Sandbox, serve
from tests import samples
from tests.cli.runner import COMMAND, Result, run, run_in_subprocess, run_in_terminal
from tests.cli.test_operation_commands import command_words, typed_arguments
from tests.downloads.test_unreadable_records import FaultyService
from tests.interrupts import restore_sigint
from tests.loopback import CannedResponse, ReceivedRequest, serving
from tests.pagination.service import Service, uneven

PAGINATED = [each for api in (v1, v2, web) for each in api.OPERATIONS.values() if is_paginated(each)]
SEARCH = ("download", "v2", "observations", "search")
UNLIMITED = 10**9


@pytest.fixture(autouse=True)
def _empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def files() -> list[str]:
    return sorted(each.name for each in Path().iterdir())


def test_commands_are_the_operations_with_pages() -> None:
    commands: Any = download.build_group().commands
    known = {
        (api, name.replace("-", "_"), each.replace("-", "_"))
        for api in ("v1", "v2", "web")
        for name in commands[api].commands
        for each in commands[api].commands[name].commands
    }
    assert known == {(each.api, *each.id.split(".")) for each in PAGINATED}


def test_command_sends_the_same_request_as_a_download_by_the_client() -> None:
    for operation in PAGINATED:
        arguments = samples.arguments(operation)
        for name in ("page", "per_page"):
            arguments.pop(name, None)
        typed = typed_arguments(operation, arguments)
        resource_name, _, name = operation.id.partition(".")
        with inat_typed.dry_run() as requests, INaturalist() as inat:
            method = getattr(getattr(getattr(inat, operation.api), resource_name), name)
            inat.download(inat.paginate(method, **arguments), "some.jsonl")
            result = run("download", *command_words(operation), *typed, "-o", "some.jsonl")
        assert result.status == 0, (operation.id, result.err)
        assert requests[1] == requests[0], operation.id
        assert files() == []


def test_operations_without_pages_have_no_command() -> None:
    listed = run("download", "v2", "observations", "--help").out
    assert "species-counts" in listed
    assert "create" not in listed
    assert "histogram" not in listed
    help_text = run(*SEARCH, "--help").out
    assert "--page " not in help_text
    assert "--overwrite" in help_text
    assert run("download", "v2", "observations", "serach").status == 2


@pytest.mark.parametrize("form", ["jsonl", "csv", "geojson", "parquet", "arrow", "ndjson", "feather"])
def test_every_format_contains_all_records_and_leaves_no_other_files(form: str) -> None:
    result = run(*SEARCH, "--sandbox", "-o", f"found.{form}")
    assert (result.status, result.out, result.err) == (0, "", "")
    is_lines = form in ("jsonl", "ndjson")
    assert files() == [f"found.{form}", *([f"found.{form}.checkpoint"] if is_lines else [])]
    with INaturalist(transport=Sandbox()) as inat:
        every = inat.paginate(inat.v2.observations.search).all()
    if is_lines:
        written = [json.loads(line) for line in Path(f"found.{form}").read_text().splitlines()]
        assert [each["uuid"] for each in written] == [str(each.uuid) for each in every]
        assert min(map(len, written)) > 30
    else:
        names: Any = {"feather": "arrow"}.get(form, form)
        export.write(every, Path("whole"), format=names)
        assert Path(f"found.{form}").read_bytes() == Path("whole").read_bytes()


V2_TABLES = [
    "observations search",
    "observations species-counts",
    "observations observers",
    "observations iconic-taxa-counts",
    "taxa search",
    "places search --q o",
    "projects search",
    "projects members 8001",
    "users autocomplete --q o",
    "identifications similar-species --taxon-id 48662",
    "search search --q o",
    "posts for-user",
]


@pytest.mark.parametrize("words", V2_TABLES)
def test_table_of_requested_fields_equals_table_of_whole_records(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox()
    monkeypatch.setenv("INAT_ACCESS_TOKEN", sandbox.access_token())
    with serve(sandbox) as address:
        hosts = ("--api-url", address, "--web-url", address)
        table = run("download", "v2", *words.split(), *hosts, "-o", "table.csv")
        requested = [each.params.get("fields", "") for each in sandbox.requests if "/v2/" in each.path]
        whole = run("download", "v2", *words.split(), *hosts, "-o", "whole.jsonl", "--fields", "all")
    assert (table.status, whole.status) == (0, 0), table.err + whole.err
    assert "all" not in requested
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        resource_name, name, *typed = words.replace("-", "_").split()
        method: Any = getattr(getattr(inat.v2, resource_name), name)
        arguments: dict[str, Any] = dict(zip((each.lstrip("_") for each in typed[::2]), typed[1::2], strict=False))
        if typed == ["8001"]:
            arguments = {"id": 8001}
        if "taxon_id" in arguments:
            arguments["taxon_id"] = int(arguments["taxon_id"])
        export.write(inat.paginate(method, **arguments), "whole.csv")
    assert Path("table.csv").read_text() == Path("whole.csv").read_text()


def test_fields_choose_the_columns() -> None:
    assert run(*SEARCH, "--sandbox", "-o", "found.csv", "--fields", "id,taxon.name", "--limit", "250").status == 0
    rows = list(csv.reader(Path("found.csv").read_text().splitlines()))
    assert rows[0] == ["id", "taxon.name"]
    assert len(rows) == 251
    assert all(name for _, name in rows)
    assert run(*SEARCH, "--sandbox", "-o", "found.geojson", "--fields", "taxon.name").status == 0
    feature = json.loads(Path("found.geojson").read_text())["features"][0]
    assert set(feature["properties"]) == {"taxon.name", "obscured", "coordinate_uncertainty"}
    assert feature["geometry"]["coordinates"]
    assert feature["properties"]["obscured"] is not None
    assert run("download", "v1", *SEARCH[2:], "--sandbox", "-o", "v1.csv", "--fields", "id,taxon.name").status == 0
    assert Path("v1.csv").read_text().splitlines()[:251] == Path("found.csv").read_text().splitlines()


class Server:
    """A local service that responds to a limited number of requests, and the command that searches it."""

    def __init__(self) -> None:
        self.service = Service(uneven(3_000))
        self.remaining = UNLIMITED
        self.delays_errors = False
        self.address = ""

    def respond(self, request: ReceivedRequest) -> CannedResponse:
        self.remaining -= 1
        if self.remaining >= 0:
            return self.service.told(request)
        if self.delays_errors:
            threading.Event().wait(5)
        return CannedResponse(503, {"error": "busy"}, {"Retry-After": "600"})

    def search(self, *options: str) -> tuple[str, ...]:
        return (*SEARCH, "--order", "asc", "--api-url", self.address, *options)

    def run(self, *options: str) -> Result:
        return run(*self.search(*options))

    def run_interrupted(self, *options: str) -> Result:
        """Run in a subprocess, which exits while requests are in flight, and respond to five requests only."""
        self.remaining = 5
        result = run_in_subprocess(*self.search(*options))
        self.remaining = UNLIMITED
        return result

    def ids(self, name: str) -> list[int]:
        if name.endswith(".jsonl"):
            return [json.loads(line)["id"] for line in Path(name).read_text().splitlines()]
        return [int(row["id"]) for row in csv.DictReader(Path(name).read_text().splitlines())]


@pytest.fixture
def server() -> Iterator[Server]:
    created = Server()
    with serving(created.respond) as running:
        created.address = running.address
        yield created


@pytest.mark.parametrize(("name", "kept"), [("found.jsonl", "found.jsonl"), ("found.csv", "found.csv.jsonl")])
def test_repeated_command_resumes_the_download(name: str, kept: str, server: Server) -> None:
    result = server.run_interrupted("-o", name)
    assert result.status == 1
    count = len(server.ids(kept))
    assert result.err.startswith("inat-typed: the download stopped: 503 from GET ")
    assert result.err.endswith(f" {kept} contains {count:,} records; repeat the command to resume\n")
    assert files() == sorted([kept, f"{kept}.checkpoint"])
    request_count = len(server.service.requests)
    assert server.run("-o", name).status == 0
    assert server.ids(name) == server.service.ids
    assert len(server.service.requests) - request_count <= -(-(3_000 - count) // 200) + 2
    assert f"{kept}.checkpoint" in files() or files() == [name]


@pytest.mark.parametrize(("name", "kept"), [("found.jsonl", "found.jsonl"), ("found.csv", "found.csv.jsonl")])
def test_interrupt_is_one_line_and_the_repeated_command_resumes(name: str, kept: str, server: Server) -> None:
    server.remaining = 4
    server.delays_errors = True
    started = [*COMMAND, *server.search("-o", name)]
    with subprocess.Popen(started, stderr=subprocess.PIPE, text=True, preexec_fn=restore_sigint) as process:
        while server.remaining >= 0 or not Path(f"{kept}.checkpoint").exists() or not server.ids(kept):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        err = process.stderr.read()
    count = len(server.ids(kept))
    assert process.returncode == 130
    assert err.startswith(f"inat-typed: interrupted: {kept} contains {count:,} records")
    assert err.count("\n") == 1
    server.remaining = UNLIMITED
    assert server.run("-o", name).status == 0
    assert server.ids(name) == server.service.ids


@pytest.mark.parametrize("name", ["found.jsonl", "found.csv"])
def test_record_that_the_service_cannot_return_is_named_and_skipped(name: str, server: Server) -> None:
    known = server.service.ids
    server.service = FaultyService(known, faulty={known[450]}, message="Invalid response for status code 200")
    result = server.run("-o", name)
    assert result.status == 1
    assert f"the download stopped: the service cannot return record {known[450]}: 500 from GET" in result.err
    assert "To continue, repeat the command with --skip-errors to download all others" in result.err
    result = server.run("-o", name, "--skip-errors")
    assert (result.status, result.out) == (0, "")
    assert result.err.startswith(f"inat-typed: skipped: the service cannot return record {known[450]}: 500")
    assert result.err.count("\n") == 1
    assert server.ids(name) == [each for each in known if each != known[450]]


def test_complete_records_are_not_requested_again_for_the_table(server: Server) -> None:
    """As after a crash between the download and the table, and a first attempt that fails for lack of space."""
    with INaturalist(api_url=server.address) as inat:
        fields = [each for each in export.OBSERVATIONS.fields() if each]
        paginator = inat.paginate(inat.v2.observations.search, order="asc", fields=fields)
        inat.download(paginator, "found.csv.jsonl")
    request_count = len(server.service.requests)
    done = subprocess.run(
        [*COMMAND, *server.search("-o", "found.csv")],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (999, 999)),
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    reason = "found.csv cannot be written (File too large). found.csv.jsonl contains all 3,000 records"
    assert done.stderr == f"inat-typed: {reason}; repeat the command to write the table\n"
    assert files() == ["found.csv.jsonl", "found.csv.jsonl.checkpoint"]
    assert server.run("-o", "found.csv").status == 0
    assert server.ids("found.csv") == server.service.ids
    assert len(server.service.requests) == request_count
    assert files() == ["found.csv"]


def test_existing_table_is_replaced_only_with_overwrite(server: Server) -> None:
    Path("found.csv").write_text("mine")
    result = server.run("-o", "found.csv")
    assert (result.status, server.service.requests) == (2, [])
    assert result.err == "inat-typed: found.csv already exists: choose another name, or set --overwrite\n"
    assert server.run_interrupted("-o", "found.csv", "--overwrite").status == 1
    assert Path("found.csv").read_text() == "mine"
    count = len(server.ids("found.csv.jsonl"))
    request_count = len(server.service.requests)
    assert server.run("-o", "found.csv", "--overwrite").status == 0
    assert server.ids("found.csv") == server.service.ids
    assert len(server.service.requests) - request_count <= -(-(3_000 - count) // 200) + 2


def test_records_of_another_search_are_replaced_only_with_overwrite(server: Server) -> None:
    assert server.run_interrupted("-o", "found.csv").status == 1
    result = server.run("-o", "found.csv", "--taxon-id", "5")
    assert result.status == 2
    assert result.err.startswith("inat-typed: found.csv.jsonl contains another download (taxon_id was not set, now 5)")
    assert result.err.endswith("choose another path, or replace it with --overwrite\n")
    assert server.run("-o", "found.csv", "--taxon-id", "5", "--overwrite").status == 0
    assert files() == ["found.csv"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["-o", "found.txt"], "the suffix of 'found.txt' is not a known format; expected one of .jsonl, .csv"),
        (["-o", "nowhere/found.csv"], "the directory 'nowhere' does not exist"),
        (["-o", "nowhere/found.jsonl"], "the directory 'nowhere' does not exist"),
        (["-o", "folder.csv"], "--output: folder.csv is a folder"),
        (["-o", "found.csv", "--fields", "taxon.nam"], "Did you mean 'name'?"),
        ([], "--output"),
    ],
)
def test_invalid_arguments_are_reported_before_any_request(options: list[str], message: str, server: Server) -> None:
    Path("folder.csv").mkdir()
    result = server.run(*options)
    assert result.status == 2
    assert message in result.err
    assert (files(), server.service.requests) == (["folder.csv"], [])


def test_options_that_do_not_fit_the_format_are_reported() -> None:
    result = run("download", "v2", "taxa", "search", "--sandbox", "-o", "taxa.geojson")
    assert (result.status, files()) == (2, [])
    assert "taxa have no location" in result.err
    result = run("download", "v1", "taxa", "search", "--sandbox", "-o", "taxa.jsonl", "--fields", "id")
    assert (result.status, files()) == (2, [])
    assert ".jsonl contains whole records" in result.err


@pytest.mark.parametrize("name", ["found.jsonl", "found.csv"])
def test_dry_run_shows_the_first_request_and_writes_nothing(name: str, server: Server) -> None:
    result = server.run("-o", name, "--dry-run")
    assert result.status == 0
    assert result.err.count("Request (dry run)") == 1
    assert (files(), server.service.requests) == ([], [])
    server.run_interrupted("-o", name)
    before = {each: Path(each).read_bytes() for each in files()}
    assert server.run("-o", name, "--dry-run").status == 0
    assert {each: Path(each).read_bytes() for each in files()} == before


def test_terminal_shows_progress_and_the_outcome(server: Server) -> None:
    result = run_in_terminal(*server.search("-o", "found.csv"), stream="err", columns=100)
    assert (result.status, result.out) == (0, "")
    assert "3,000 of 3,000" in result.err
    assert result.err.splitlines()[-1] == "3,000 rows in found.csv"
    first = run_in_terminal(*server.search("-o", "found.jsonl"), stream="err")
    assert first.err.splitlines()[-1] == "3,000 records in found.jsonl"
    again = run_in_terminal(*server.search("-o", "found.jsonl"), stream="err")
    assert again.err == "3,000 records in found.jsonl (all downloaded earlier)\n"
