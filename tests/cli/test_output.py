"""What a command prints: a table in a terminal, JSON in a pipe, or the requested format."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from rich.cells import cell_len

from inat_typed.cli.terminal_table import fit_widths
from inat_typed.sandbox import Sandbox, serve
from tests.cli.runner import run, run_in_pty, run_in_terminal

SEARCH = ("v2", "observations", "search", "--sandbox", "--taxon-name", "Danaus plexippus", "--per-page", "3")
CREATE = ("v2", "observations", "create", "--sandbox", "--fields", "id,species_guess")


def test_pipe_gets_the_json_of_the_service() -> None:
    page = json.loads(run(*SEARCH).out)
    assert page["total_results"] > len(page["results"]) == 3
    assert page["results"][0]["taxon"]["name"] == "Danaus plexippus"


@pytest.mark.parametrize("width", [40, 80, 160])
def test_terminal_gets_a_table_that_fits(width: int) -> None:
    result = run_in_terminal(*SEARCH, columns=width)
    lines = result.out.splitlines()
    assert result.status == 0
    assert len(lines) == 5
    assert max(map(len, lines)) <= width
    assert lines[0].startswith("id")
    assert lines[-1].startswith("3 of ")
    assert all(line.split()[0].isdigit() for line in lines[1:4])


def test_pseudo_terminal_gets_the_same_table() -> None:
    result = run_in_pty(*SEARCH, columns=60)
    assert (result.status, result.err) == (0, "")
    assert result.out == run_in_terminal(*SEARCH, columns=60).out


def test_narrow_terminal_shows_the_first_columns() -> None:
    search = ("v2", "taxa", "search", "--q", "danaus", "--sandbox")
    assert "Danaus" in run_in_terminal(*search, columns=25).out


def test_wide_characters_count_as_two_columns() -> None:
    for width in (30, 60):
        lines = run_in_terminal(*CREATE, "--species-guess", "日本の蝶" * 5, columns=width).out.splitlines()
        assert max(map(cell_len, lines)) <= width
        assert ("日本の蝶" * 5 in lines[1]) == (width == 60)


def test_control_characters_in_values_are_not_printed() -> None:
    out = run("--sandbox", *CREATE, "--species-guess", "one\n\x1b]0;two\x07\u202e", "--format", "table").out
    assert len(out.splitlines()) == 3
    assert not {"\x1b", "\x07", "\u202e"} & {*out}


def test_no_colours_in_a_pipe_or_with_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in run(*SEARCH, "--format", "table").out
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert not re.search(r"\x1b\[(3|4|9|10)\d", run(*SEARCH, "--format", "table").out)


@given(st.lists(st.integers(1, 200), min_size=1, max_size=12), st.integers(10, 200))
def test_column_widths_fill_the_terminal_and_no_more(natural: list[int], available: int) -> None:
    widths = fit_widths(natural, available)
    assert 1 <= len(widths) <= len(natural)
    assert sum(widths) + 2 * (len(widths) - 1) <= available
    assert all(width <= wanted for width, wanted in zip(widths, natural, strict=False))
    if sum(natural) + 2 * (len(natural) - 1) <= available and len(widths) == len(natural):
        assert widths == natural


def test_table_requests_only_its_columns() -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        assert run("v2", "observations", "search", "--api-url", address, "--format", "table").status == 0
    assert "taxon" in sandbox.requests[0].params["fields"]
    assert "place_guess" in sandbox.requests[0].params["fields"]


def test_single_record_is_a_table_of_its_values() -> None:
    assert "results.month_of_year.1 " in run("v2", "observations", "histogram", "--sandbox", "--format", "table").out


def test_csv_has_the_requested_columns() -> None:
    rows = list(csv.reader(io.StringIO(run(*SEARCH, "--format", "csv", "--fields", "id,taxon.name").out)))
    assert rows[0] == ["id", "taxon.name"]
    assert [row[1] for row in rows[1:]] == ["Danaus plexippus"] * 3


def test_jsonl_has_one_record_per_line() -> None:
    lines = run(*SEARCH, "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["taxon"]["name"] for line in lines] == ["Danaus plexippus"] * 3


def test_suffix_of_the_file_selects_the_format(tmp_path: Path) -> None:
    target = tmp_path / "found.csv"
    result = run(*SEARCH, "--fields", "id", "-o", str(target))
    assert (result.status, result.out) == (0, "")
    assert len(target.read_text().splitlines()) == 4
    for suffix in ("geojson", "parquet", "arrow"):
        target = tmp_path / f"found.{suffix}"
        assert run(*SEARCH, "-o", str(target)).status == 0
        assert target.stat().st_size > 1000
    assert len(json.loads((tmp_path / "found.geojson").read_text())["features"]) == 3


def test_file_in_a_missing_folder_is_reported(tmp_path: Path) -> None:
    result = run(*SEARCH, "-o", str(tmp_path / "nowhere" / "found.json"))
    assert result.status == 2
    assert "cannot be written" in result.err


def test_all_and_limit_fetch_several_pages() -> None:
    limited = json.loads(run("v2", "observations", "search", "--sandbox", "--limit", "250", "--fields", "id").out)
    every = json.loads(run("v2", "observations", "search", "--sandbox", "--all", "--fields", "id").out)
    total = json.loads(run("v2", "observations", "search", "--sandbox", "--per-page", "0").out)["total_results"]
    assert len(limited) == 250
    assert len({each["id"] for each in every}) == total > 250


def test_binary_output_goes_to_a_file_or_a_pipe_only(tmp_path: Path) -> None:
    tile = ("v2", "points", "png", "0", "0", "0", "--sandbox")
    target = tmp_path / "tile.png"
    assert run(*tile, "-o", str(target)).status == 0
    assert target.read_bytes().startswith(b"\x89PNG")
    in_terminal = run_in_terminal(*tile)
    assert in_terminal.status == 2
    assert "-o" in in_terminal.err


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_every_character_can_be_printed_in_every_encoding(encoding: str) -> None:
    create = ("v2", "observations", "create", "--sandbox", "--fields", "species_guess")
    named = (*create, "--species-guess", "Großer Fuchs 蝶")
    assert "Gro\\u00dfer Fuchs \\u8776" in run(*named, encoding=encoding).out
    assert "er Fuchs ?" in run(*named, "--format", "table", encoding=encoding).out
    assert "Großer Fuchs 蝶" in run(*named, "--format", "csv", encoding=encoding).out


def test_global_options_are_accepted_before_the_command() -> None:
    assert run("--sandbox", "v2", "taxa", "get", "48662").status == 0


def test_dry_run_shows_the_request_and_sends_nothing() -> None:
    sandbox = Sandbox()
    create = ("v2", "observations", "create")
    with serve(sandbox) as address:
        result = run(*create, "--species-guess", "Monarch", "--dry-run", "--api-url", address)
        writes = run(*create, "--species-guess", "x", "--dry-run-writes", "--api-url", address)
    assert result.status == writes.status == 0
    assert "POST" in result.err
    assert "Monarch" in result.err
    assert sandbox.requests == []
