"""What is printed: a table on a terminal, JSON into a pipe, or the format that is asked for; and how it ends."""

from __future__ import annotations

import csv
import io
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from rich.cells import cell_len

from inat_typed.cli import columns
from inat_typed.sandbox import Sandbox, serve
from tests.cli.running import run, run_on_a_terminal
from tests.interrupts import heed_interrupts
from tests.loopback import Told, serving

SEARCH = ("v2", "observations", "search", "--sandbox", "--taxon-name", "Danaus plexippus", "--per-page", "3")


def test_into_a_pipe_goes_the_json_that_came() -> None:
    page = json.loads(run(*SEARCH).out)
    assert page["total_results"] > len(page["results"]) == 3
    assert page["results"][0]["taxon"]["name"] == "Danaus plexippus"


def test_on_a_terminal_there_is_a_table_that_fits() -> None:
    for width in (40, 80, 160):
        ran = run_on_a_terminal(*SEARCH, columns=width)
        lines = ran.out.splitlines()
        assert ran.status == 0
        assert len(lines) == 5
        assert max(map(len, lines)) <= width
        assert lines[0].startswith("id")
        assert lines[-1].startswith("3 of ")
        assert all(line.split()[0].isdigit() for line in lines[1:4])


def test_a_table_asks_for_its_columns_alone() -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        assert run("v2", "observations", "search", "--api-url", address, "--format", "table").status == 0
    assert "taxon" in sandbox.requests[0].params["fields"]
    assert "place_guess" in sandbox.requests[0].params["fields"]


def test_a_lone_record_is_a_table_of_its_values() -> None:
    assert "results.month_of_year.1 " in run("v2", "observations", "histogram", "--sandbox", "--format", "table").out


def test_csv_has_the_columns_asked_for() -> None:
    rows = list(csv.reader(io.StringIO(run(*SEARCH, "--format", "csv", "--fields", "id,taxon.name").out)))
    assert rows[0] == ["id", "taxon.name"]
    assert [row[1] for row in rows[1:]] == ["Danaus plexippus"] * 3


def test_a_line_a_record() -> None:
    lines = run(*SEARCH, "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["taxon"]["name"] for line in lines] == ["Danaus plexippus"] * 3


def test_a_file_is_written_in_the_format_of_its_name(tmp_path: Path) -> None:
    target = tmp_path / "found.csv"
    ran = run(*SEARCH, "--fields", "id", "-o", str(target))
    assert (ran.status, ran.out) == (0, "")
    assert len(target.read_text().splitlines()) == 4


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    ran = run(*SEARCH, "-o", str(tmp_path / "nowhere" / "found.json"))
    assert ran.status == 2
    assert "cannot be written" in ran.err


def test_all_results_and_so_many() -> None:
    some = json.loads(run("v2", "observations", "search", "--sandbox", "--limit", "250", "--fields", "id").out)
    every = json.loads(run("v2", "observations", "search", "--sandbox", "--all", "--fields", "id").out)
    total = json.loads(run("v2", "observations", "search", "--sandbox", "--per-page", "0").out)["total_results"]
    assert len(some) == 250
    assert len({each["id"] for each in every}) == total > 250


def test_options_may_stand_before_the_command() -> None:
    assert run("--sandbox", "v2", "taxa", "get", "48662").status == 0


def test_what_is_not_text_goes_into_a_file_or_a_pipe(tmp_path: Path) -> None:
    tile = ("v2", "points", "png", "0", "0", "0", "--sandbox")
    target = tmp_path / "tile.png"
    assert run(*tile, "-o", str(target)).status == 0
    assert target.read_bytes().startswith(b"\x89PNG")
    on_terminal = run_on_a_terminal(*tile)
    assert on_terminal.status == 2
    assert "-o" in on_terminal.err


@pytest.mark.parametrize(("status", "expected"), [(400, 1), (401, 3), (403, 3), (404, 4), (422, 1), (429, 5), (500, 1)])
def test_errors_are_one_line_with_the_services_words(status: int, expected: int) -> None:
    with serving(Told(status=status, body={"error": "no\nsuch luck", "status": status})) as server:
        ran = run("v1", "taxa", "get", "1", "--api-url", server.address, "--timeout", "1")
    assert ran.status == expected
    assert ran.out == ""
    assert ran.err.strip().count("\n") == 0
    assert "no such luck" in ran.err


def test_wrong_arguments_are_status_2_and_missing_credentials_3() -> None:
    wrong = run("v2", "observations", "search", "--quality-grade", "reserch", "--sandbox")
    assert wrong.status == 2
    assert "did you mean 'research'?" in wrong.err
    assert run("v2", "users", "me").status == 3
    assert run("v2", "observations", "search", "--api-url", "http://127.0.0.1:9", "--timeout", "1").status == 6


def test_a_dry_run_shows_the_request_and_sends_nothing() -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        ran = run("v2", "observations", "create", "--species-guess", "Monarch", "--dry-run", "--api-url", address)
        writes = run("v2", "observations", "create", "--species-guess", "x", "--dry-run-writes", "--api-url", address)
    assert ran.status == writes.status == 0
    assert "POST" in ran.err
    assert "Monarch" in ran.err
    assert sandbox.requests == []


@pytest.mark.parametrize("form", ["json", "jsonl", "csv", "geojson"])
def test_who_reads_only_the_beginning_gets_no_complaint(form: str) -> None:
    asked = [sys.executable, "-m", "inat_typed", "v2", "observations", "search", "--sandbox", "--per-page", "200"]
    with subprocess.Popen([*asked, "--format", form], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_tables_of_other_programs_are_written(tmp_path: Path) -> None:
    for suffix in ("geojson", "parquet", "arrow"):
        target = tmp_path / f"found.{suffix}"
        assert run(*SEARCH, "-o", str(target)).status == 0
        assert target.stat().st_size > 1000
    assert len(json.loads((tmp_path / "found.geojson").read_text())["features"]) == 3


def test_a_sandbox_is_served_for_other_programs() -> None:
    serving = [sys.executable, "-m", "inat_typed", "sandbox", "--port", "0"]
    pipe = subprocess.PIPE
    with subprocess.Popen(serving, stdout=pipe, stderr=pipe, text=True, preexec_fn=heed_interrupts) as process:
        assert process.stdout is not None
        settings = dict(each.split("=") for each in (process.stdout.readline(), process.stdout.readline())[1].split())
        address = settings["INAT_API_URL"]
        assert json.loads(run("v2", "taxa", "get", "48662", "--api-url", address).out)["results"][0]["id"] == 48662
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")


def test_a_version_is_told() -> None:
    assert run("--version").out.startswith("inat-typed ")


def test_the_doctor_finds_a_service_and_misses_one() -> None:
    with serve() as address:
        well = run("doctor", "--api-url", address, "--web-url", address)
    assert well.status == 0
    assert "answered in" in well.out
    ill = run("doctor", "--api-url", "http://127.0.0.1:9", "--web-url", "http://127.0.0.1:9")
    assert ill.status == 1
    assert "not reached" in ill.out


def test_the_doctor_shows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INAT_ACCESS_TOKEN", "a-very-secret-token")
    monkeypatch.setenv("INAT_PASSWORD", "a-very-secret-password")
    ran = run("doctor", "--sandbox")
    assert "INAT_ACCESS_TOKEN" in ran.out
    assert "very-secret" not in ran.out + ran.err


def test_wide_characters_take_the_room_that_they_take() -> None:
    made = ("v2", "observations", "create", "--sandbox", "--fields", "id,species_guess")
    for width in (30, 60):
        shown = run_on_a_terminal(*made, "--species-guess", "日本の蝶" * 5, columns=width).out.splitlines()
        assert max(map(cell_len, shown)) <= width
        assert ("日本の蝶" * 5 in shown[1]) == (width == 60)


def test_names_cannot_steer_the_terminal() -> None:
    made = ("v2", "observations", "create", "--sandbox", "--fields", "id,species_guess")
    shown = run("--sandbox", *made, "--species-guess", "one\n\x1b]0;two\x07\u202e", "--format", "table").out
    assert len(shown.splitlines()) == 3
    assert not {"\x1b", "\x07", "\u202e"} & {*shown}


def test_a_narrow_terminal_shows_names_first() -> None:
    search = ("v2", "taxa", "search", "--q", "danaus", "--sandbox")
    assert "Danaus" in run_on_a_terminal(*search, columns=25).out


@given(st.lists(st.integers(1, 200), min_size=1, max_size=12), st.integers(10, 200))
def test_columns_fill_the_room_and_no_more(wanted: list[int], room: int) -> None:
    widths = columns.widths(wanted, room)
    assert 1 <= len(widths) <= len(wanted)
    assert sum(widths) + 2 * (len(widths) - 1) <= room
    assert all(width <= want for width, want in zip(widths, wanted, strict=False))
    if sum(wanted) + 2 * (len(wanted) - 1) <= room and len(widths) == len(wanted):
        assert widths == wanted
