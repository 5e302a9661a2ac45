"""Downloads from a shell: into whichever format, and on by the same command."""

from __future__ import annotations

import csv
import json
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import inat_typed
from inat_typed import INaturalist, export, v1, v2, web
from inat_typed.cli import download
from inat_typed.runtime.paging.collection import has_pages
from inat_typed.sandbox import Sandbox, serve
from tests import samples
from tests.cli.running import Ran, run, run_on_a_terminal
from tests.cli.test_operations import command, words_of
from tests.interrupts import heed_interrupts
from tests.loopback import Asked, Told, serving
from tests.paging.service import Service, uneven

PAGED = [each for api in (v1, v2, web) for each in api.OPERATIONS.values() if has_pages(each)]
SEARCH = ("download", "v2", "observations", "search")


@pytest.fixture(autouse=True)
def in_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def files() -> list[str]:
    return sorted(each.name for each in Path().iterdir())


def test_what_has_no_pages_is_none() -> None:
    commands: Any = download.group().commands
    known = {
        (api, name.replace("-", "_"), each.replace("-", "_"))
        for api in ("v1", "v2", "web")
        for name in commands[api].commands
        for each in commands[api].commands[name].commands
    }
    assert known == {(each.api, *each.id.split(".")) for each in PAGED}


@pytest.mark.parametrize("operation", PAGED, ids=lambda each: f"{each.api}.{each.id}")
def test_whatever_has_pages_is_a_command(operation: Any) -> None:
    arguments = samples.arguments(operation)
    for name in ("page", "per_page"):
        arguments.pop(name, None)
    typed = [word for each in operation.parameters if each.keyword in arguments for word in words_of(each, arguments)]
    resource_name, _, name = operation.id.partition(".")
    with inat_typed.dry_run() as requests, INaturalist() as inat:
        method = getattr(getattr(getattr(inat, operation.api), resource_name), name)
        inat.download(inat.paginate(method, **arguments), "some.jsonl")
        ran = run("download", *command(operation), *typed, "-o", "some.jsonl")
    assert ran.status == 0, ran.err
    assert requests[1] == requests[0]
    assert files() == []


def test_others_are_none() -> None:
    listed = run("download", "v2", "observations", "--help").out
    assert "species-counts" in listed
    assert "create" not in listed
    assert "histogram" not in listed
    helped = run(*SEARCH, "--help").out
    assert "--page " not in helped
    assert "--overwrite" in helped
    assert run("download", "v2", "observations", "serach").status == 2


def test_names_are_completed(monkeypatch: pytest.MonkeyPatch) -> None:
    words = "inat-typed download v2 observations spec"
    monkeypatch.setenv("_INAT_TYPED_COMPLETE", "complete_bash")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", "4")
    assert run().out.split() == ["species-counts"]


@pytest.mark.parametrize("form", ["jsonl", "csv", "geojson", "parquet", "arrow", "ndjson", "feather"])
def test_each_format_has_all_of_it_and_nothing_else_is_left(form: str) -> None:
    ran = run(*SEARCH, "--sandbox", "-o", f"found.{form}")
    assert (ran.status, ran.out, ran.err) == (0, "", "")
    lines = form in ("jsonl", "ndjson")
    assert files() == [f"found.{form}", *([f"found.{form}.checkpoint"] if lines else [])]
    with INaturalist(transport=Sandbox()) as inat:
        every = inat.paginate(inat.v2.observations.search).all()
    if lines:
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
def test_what_is_not_asked_for_is_not_missed(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """v2 is asked for what the table is made of: it is the table of whole records."""
    sandbox = Sandbox()
    monkeypatch.setenv("INAT_ACCESS_TOKEN", sandbox.access_token())
    with serve(sandbox) as address:
        here = ("--api-url", address, "--web-url", address)
        lean = run("download", "v2", *words.split(), *here, "-o", "lean.csv")
        asked = [each.params.get("fields", "") for each in sandbox.requests if "/v2/" in each.path]
        whole = run("download", "v2", *words.split(), *here, "-o", "whole.jsonl", "--fields", "all")
    assert (lean.status, whole.status) == (0, 0), lean.err + whole.err
    assert "all" not in asked
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        resource_name, name, *given = words.replace("-", "_").split()
        method: Any = getattr(getattr(inat.v2, resource_name), name)
        arguments: dict[str, Any] = dict(zip((each.lstrip("_") for each in given[::2]), given[1::2], strict=False))
        if given == ["8001"]:
            arguments = {"id": 8001}
        if "taxon_id" in arguments:
            arguments["taxon_id"] = int(arguments["taxon_id"])
        export.write(inat.paginate(method, **arguments), "whole.csv")
    assert Path("lean.csv").read_text() == Path("whole.csv").read_text()


def test_columns_are_chosen() -> None:
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


class Here:
    """A service that answers so many requests, and what a shell has of it."""

    def __init__(self) -> None:
        self.service = Service(uneven(3_000))
        self.left = 10**9
        self.waits = threading.Event()
        self.address = ""

    def told(self, asked: Asked) -> Told:
        self.left -= 1
        if self.left < 0 and self.waits.is_set():
            threading.Event().wait(5)
        return self.service.told(asked) if self.left >= 0 else Told(503, {"error": "busy"}, {"Retry-After": "600"})

    def run(self, *words: str) -> Ran:
        return run(*SEARCH, "--order", "asc", "--api-url", self.address, *words)

    def stopped(self, *words: str) -> Ran:
        """A command that is answered five times; in a process of its own, which ends while others are on their way."""
        self.left = 5
        given = [*SEARCH, "--order", "asc", "--api-url", self.address, *words]
        done = subprocess.run([sys.executable, "-m", "inat_typed", *given], capture_output=True, text=True, check=False)
        self.left = 10**9
        return Ran(done.returncode, done.stdout, done.stderr)

    def ids(self, name: str) -> list[int]:
        if name.endswith(".jsonl"):
            return [json.loads(line)["id"] for line in Path(name).read_text().splitlines()]
        return [int(row["id"]) for row in csv.DictReader(Path(name).read_text().splitlines())]


@pytest.fixture
def here() -> Iterator[Here]:
    made = Here()
    with serving(made.told) as server:
        made.address = server.address
        yield made


@pytest.mark.parametrize(("name", "kept"), [("found.jsonl", "found.jsonl"), ("found.csv", "found.csv.jsonl")])
def test_the_same_command_goes_on(name: str, kept: str, here: Here) -> None:
    ran = here.stopped("-o", name)
    assert ran.status == 1
    count = len(here.ids(kept))
    assert ran.err.startswith("inat-typed: the download stopped: 503 from GET ")
    assert ran.err.endswith(f" {count:,} records are in {kept}; the same command goes on from there\n")
    assert files() == sorted([kept, f"{kept}.checkpoint"])
    asked = len(here.service.asked)
    assert here.run("-o", name).status == 0
    assert here.ids(name) == here.service.ids
    assert len(here.service.asked) - asked <= -(-(3_000 - count) // 200) + 2
    assert f"{kept}.checkpoint" in files() or files() == [name]


@pytest.mark.parametrize(("name", "kept"), [("found.jsonl", "found.jsonl"), ("found.csv", "found.csv.jsonl")])
def test_an_interrupt_is_one_line_and_the_same_command_goes_on(name: str, kept: str, here: Here) -> None:
    here.left = 4
    here.waits.set()
    words = [*SEARCH, "--order", "asc", "--api-url", here.address, "-o", name]
    started = [sys.executable, "-m", "inat_typed", *words]
    with subprocess.Popen(started, stderr=subprocess.PIPE, text=True, preexec_fn=heed_interrupts) as process:
        while here.left >= 0 or not Path(f"{kept}.checkpoint").exists() or not here.ids(kept):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        told = process.stderr.read()
    count = len(here.ids(kept))
    assert process.returncode == 130
    assert told == f"inat-typed: interrupted: {count:,} records are in {kept}: the same command goes on from there\n"
    here.left = 10**9
    assert here.run("-o", name).status == 0
    assert here.ids(name) == here.service.ids


def test_what_is_complete_is_only_written_into_the_table(here: Here) -> None:
    """As if it had been killed just before, and there was no room for the table either."""
    with INaturalist(api_url=here.address) as inat:
        fields = [each for each in export.OBSERVATIONS.fields() if each]
        paginator = inat.paginate(inat.v2.observations.search, order="asc", fields=fields)
        inat.download(paginator, "found.csv.jsonl")
    asked = len(here.service.asked)
    words = [*SEARCH, "--order", "asc", "--api-url", here.address, "-o", "found.csv"]
    done = subprocess.run(
        [sys.executable, "-m", "inat_typed", *words],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (999, 999)),
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    reason = "found.csv cannot be written (File too large): all 3,000 records are in found.csv.jsonl"
    assert done.stderr == f"inat-typed: {reason}; the same command goes on from there\n"
    assert files() == ["found.csv.jsonl", "found.csv.jsonl.checkpoint"]
    assert here.run("-o", "found.csv").status == 0
    assert here.ids("found.csv") == here.service.ids
    assert len(here.service.asked) == asked
    assert files() == ["found.csv"]


def test_a_table_that_is_there_is_left_alone_or_replaced(here: Here) -> None:
    Path("found.csv").write_text("mine")
    ran = here.run("-o", "found.csv")
    assert (ran.status, here.service.asked) == (2, [])
    assert ran.err == "inat-typed: found.csv is there already: choose another name, or say --overwrite\n"
    assert here.stopped("-o", "found.csv", "--overwrite").status == 1
    assert Path("found.csv").read_text() == "mine"
    count = len(here.ids("found.csv.jsonl"))
    asked = len(here.service.asked)
    assert here.run("-o", "found.csv", "--overwrite").status == 0
    assert here.ids("found.csv") == here.service.ids
    assert len(here.service.asked) - asked <= -(-(3_000 - count) // 200) + 2


def test_records_of_another_question_are_left_alone_or_replaced(here: Here) -> None:
    assert here.stopped("-o", "found.csv").status == 1
    ran = here.run("-o", "found.csv", "--taxon-id", "5")
    assert ran.status == 2
    assert ran.err.startswith(
        "inat-typed: found.csv.jsonl holds another download (taxon_id was not given, and is 5 now)"
    )
    assert ran.err.endswith("choose another name, or replace it with --overwrite\n")
    assert here.run("-o", "found.csv", "--taxon-id", "5", "--overwrite").status == 0
    assert files() == ["found.csv"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["-o", "found.txt"], "the end of 'found.txt' tells no format: name it .jsonl, .csv"),
        (["-o", "nowhere/found.csv"], "there is no folder 'nowhere'"),
        (["-o", "nowhere/found.jsonl"], "there is no folder 'nowhere'"),
        (["-o", "folder.csv"], "folder.csv is a folder"),
        (["-o", "found.csv", "--fields", "taxon.nam"], "did you mean 'name'?"),
        ([], "--output"),
    ],
)
def test_what_is_wrong_is_told_before_anything_is_sent(words: list[str], message: str, here: Here) -> None:
    Path("folder.csv").mkdir()
    ran = here.run(*words)
    assert ran.status == 2
    assert message in ran.err
    assert (files(), here.service.asked) == (["folder.csv"], [])


def test_what_has_no_place_is_no_map() -> None:
    ran = run("download", "v2", "taxa", "search", "--sandbox", "-o", "taxa.geojson")
    assert (ran.status, files()) == (2, [])
    assert "rows of taxa lie nowhere" in ran.err
    ran = run("download", "v1", "taxa", "search", "--sandbox", "-o", "taxa.jsonl", "--fields", "id")
    assert (ran.status, files()) == (2, [])
    assert ".jsonl has records as they were sent" in ran.err


@pytest.mark.parametrize("name", ["found.jsonl", "found.csv"])
def test_a_dry_run_shows_the_first_request_and_writes_nothing(name: str, here: Here) -> None:
    ran = here.run("-o", name, "--dry-run")
    assert ran.status == 0
    assert ran.err.count("Request (dry run)") == 1
    assert (files(), here.service.asked) == ([], [])
    here.stopped("-o", name)
    before = {each: Path(each).read_bytes() for each in files()}
    assert here.run("-o", name, "--dry-run").status == 0
    assert {each: Path(each).read_bytes() for each in files()} == before


def test_on_a_terminal_there_is_a_bar_and_what_it_came_to(here: Here) -> None:
    words = [*SEARCH, "--order", "asc", "--api-url", here.address]
    ran = run_on_a_terminal(*words, "-o", "found.csv", of="err", columns=100)
    assert (ran.status, ran.out) == (0, "")
    assert "3,000 of 3,000" in ran.err
    assert ran.err.splitlines()[-1] == "3,000 rows in found.csv"
    assert (
        run_on_a_terminal(*words, "-o", "found.jsonl", of="err").err.splitlines()[-1] == "3,000 records in found.jsonl"
    )
    again = run_on_a_terminal(*words, "-o", "found.jsonl", of="err")
    assert again.err == "3,000 records in found.jsonl, all of them from before\n"
