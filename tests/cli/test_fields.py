"""``--fields`` selects the same in every format and every API, and only what is shown is requested from v2."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from inat_typed.sandbox import Sandbox, serve
from tests.cli.runner import Result, run

SEARCH = ("observations", "search", "--per-page", "2", "--sandbox")


def rows(result: Result) -> list[dict[str, str]]:
    assert result.status == 0, result.err
    return list(csv.DictReader(io.StringIO(result.out)))


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_json_contains_only_the_requested_fields(api: str) -> None:
    result = run(api, *SEARCH, "--fields", "id,taxon.name")
    page = json.loads(result.out)
    assert page["total_results"] > 2
    for record in page["results"]:
        assert {*record} == {"id", "taxon"}
        assert {*record["taxon"]} == {"name"}
    lines = run(api, *SEARCH, "--fields", "id,taxon.name", "--format", "jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == page["results"]
    limited = run(api, *SEARCH, "--fields", "id,taxon.name", "--limit", "2").out
    assert all({*record} == {"id", "taxon"} for record in json.loads(limited))


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_computed_columns_request_the_fields_that_they_need(api: str) -> None:
    for row in rows(run(api, *SEARCH, "--fields", "id,latitude,photos.count,sounds.count", "--format", "csv")):
        assert float(row["latitude"]) > 40
        assert int(row["photos.count"]) + int(row["sounds.count"]) > 0
    table = run(api, *SEARCH, "--fields", "latitude,photos.license_code", "--format", "table").out.splitlines()
    assert table[0].split() == ["latitude", "photos.license_code"]
    assert float(table[1].split()[0]) > 40


def test_geojson_always_contains_locations_and_their_accuracy() -> None:
    result = run("v2", *SEARCH, "--fields", "id", "--format", "geojson")
    for feature in json.loads(result.out)["features"]:
        assert feature["geometry"]["type"] == "Point"
        assert feature["properties"]["obscured"] is not None
        assert feature["properties"]["coordinate_uncertainty"] is not None


@pytest.mark.parametrize("form", ["csv", "table"])
def test_table_requests_only_the_fields_of_its_columns(form: str) -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        assert run("v2", "observations", "search", "--api-url", address, "--format", form).status == 0
    fields = sandbox.requests[0].params["fields"]
    assert "place_guess" in fields
    assert "votes" not in fields
    assert fields != "all"


def test_all_requests_every_field() -> None:
    assert len(rows(run("v2", *SEARCH, "--fields", "all", "--format", "csv"))[0]) > len(
        rows(run("v2", *SEARCH, "--format", "csv"))[0]
    )
    assert len(json.loads(run("v2", *SEARCH, "--fields", "all").out)["results"][0]) > 40


def test_fields_in_rison_are_sent_without_validation() -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        result = run("v2", "observations", "search", "--api-url", address, "--fields", "(id:!t,something_new:!t)")
    assert result.status == 0, result.err
    assert sandbox.requests[0].params["fields"] == "(id:!t,something_new:!t)"


@pytest.mark.parametrize("form", ["json", "jsonl", "table", "csv"])
@pytest.mark.parametrize("api", ["v1", "v2"])
def test_unknown_field_is_reported_before_any_request(api: str, form: str) -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        result = run(
            api, "taxa", "search", "--api-url", address, "--format", form, "--fields", "id,prefered_common_name"
        )
    assert result.status == 2
    assert re.search("'prefered_common_name'.*[Dd]id you mean 'preferred_common_name'\\?", result.err)
    assert sandbox.requests == []


def test_dry_run_prints_no_result_and_leaves_files_unchanged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "kept.csv"
    kept.write_text("a year of work")
    for options in (["--dry-run"], ["--all", "--dry-run"], ["--dry-run", "--format", "table"]):
        result = run("v2", "observations", "search", "-o", str(kept), *options)
        assert (result.status, result.out) == (0, "")
        assert result.err.startswith("Request (dry run): GET")
    assert run("v2", "observations", "search", "--dry-run").out == ""
    assert run("v2", "points", "png", "0", "0", "0", "--dry-run", "-o", str(kept)).status == 0
    monkeypatch.setenv("DRY_RUN_ENABLED", "1")
    assert run("v2", "observations", "search", "-o", str(kept)).out == ""
    assert kept.read_text() == "a year of work"


def test_dry_run_of_writes_still_sends_reads() -> None:
    assert json.loads(run("v2", *SEARCH, "--dry-run-writes").out)["results"]
    assert run("v2", "observations", "create", "--sandbox", "--dry-run-writes").out == ""


def test_output_file_is_complete_or_unchanged(tmp_path: Path) -> None:
    for name in ("found.json", "found.jsonl", "found.csv", "tile.png"):
        kept = tmp_path / name
        kept.write_text("before")
        command = ["points", "png", "0", "0", "0"] if name == "tile.png" else ["observations", "search", "--all"]
        assert run("v2", *command, "--api-url", "http://127.0.0.1:9", "--timeout", "1", "-o", str(kept)).status == 6
        assert kept.read_text() == "before"
        assert run("v2", *command, "--sandbox", "-o", str(kept)).status == 0
        assert kept.stat().st_size > 60
    assert sorted(each.name for each in tmp_path.iterdir()) == ["found.csv", "found.json", "found.jsonl", "tile.png"]


@pytest.mark.parametrize("suffix", ["ndjson", "feather", "JSONL"])
def test_alternative_suffixes_select_a_format(suffix: str, tmp_path: Path) -> None:
    found = tmp_path / f"found.{suffix}"
    assert run("v2", *SEARCH, "-o", str(found)).status == 0
    content = found.read_bytes()
    assert content.startswith(b"ARROW1") if suffix == "feather" else content.count(b"\n") == 2
