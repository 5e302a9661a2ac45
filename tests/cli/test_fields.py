"""``--fields`` chooses the same in every format and from every API, and nothing is asked for that is not shown."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from inat_typed.sandbox import Sandbox, serve
from tests.cli.running import Ran, run

SEARCH = ("observations", "search", "--per-page", "2", "--sandbox")


def rows(ran: Ran) -> list[dict[str, str]]:
    assert ran.status == 0, ran.err
    return list(csv.DictReader(io.StringIO(ran.out)))


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_json_has_what_was_asked_for(api: str) -> None:
    asked = run(api, *SEARCH, "--fields", "id,taxon.name")
    page = json.loads(asked.out)
    assert page["total_results"] > 2
    for record in page["results"]:
        assert {*record} == {"id", "taxon"}
        assert {*record["taxon"]} == {"name"}
    lines = run(api, *SEARCH, "--fields", "id,taxon.name", "--format", "jsonl").out.splitlines()
    assert [json.loads(line) for line in lines] == page["results"]
    walked = run(api, *SEARCH, "--fields", "id,taxon.name", "--limit", "2").out
    assert all({*record} == {"id", "taxon"} for record in json.loads(walked))


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_columns_that_are_made_of_several_fields_are_asked_for_whole(api: str) -> None:
    for row in rows(run(api, *SEARCH, "--fields", "id,latitude,photos.count,sounds.count", "--format", "csv")):
        assert float(row["latitude"]) > 40
        assert int(row["photos.count"]) + int(row["sounds.count"]) > 0
    table = run(api, *SEARCH, "--fields", "latitude,photos.license_code", "--format", "table").out.splitlines()
    assert table[0].split() == ["latitude", "photos.license_code"]
    assert float(table[1].split()[0]) > 40


def test_a_map_has_places_and_their_accuracy_whatever_is_asked_for() -> None:
    ran = run("v2", *SEARCH, "--fields", "id", "--format", "geojson")
    for feature in json.loads(ran.out)["features"]:
        assert feature["geometry"]["type"] == "Point"
        assert feature["properties"]["obscured"] is not None
        assert feature["properties"]["coordinate_uncertainty"] is not None


@pytest.mark.parametrize("form", ["csv", "table"])
def test_a_table_asks_for_what_stands_in_it(form: str) -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        assert run("v2", "observations", "search", "--api-url", address, "--format", form).status == 0
    fields = sandbox.requests[0].params["fields"]
    assert "place_guess" in fields
    assert "votes" not in fields
    assert fields != "all"


def test_all_is_all() -> None:
    assert len(rows(run("v2", *SEARCH, "--fields", "all", "--format", "csv"))[0]) > len(
        rows(run("v2", *SEARCH, "--format", "csv"))[0]
    )
    assert len(json.loads(run("v2", *SEARCH, "--fields", "all").out)["results"][0]) > 40


def test_what_the_description_does_not_know_can_still_be_asked_for() -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        ran = run("v2", "observations", "search", "--api-url", address, "--fields", "(id:!t,something_new:!t)")
    assert ran.status == 0, ran.err
    assert sandbox.requests[0].params["fields"] == "(id:!t,something_new:!t)"


@pytest.mark.parametrize("form", ["json", "jsonl", "table", "csv"])
@pytest.mark.parametrize("api", ["v1", "v2"])
def test_a_misspelt_field_is_told_before_anything_is_sent(api: str, form: str) -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        ran = run(api, "taxa", "search", "--api-url", address, "--format", form, "--fields", "id,prefered_common_name")
    assert ran.status == 2
    assert "did you mean 'preferred_common_name'?" in ran.err
    assert sandbox.requests == []


def test_a_dry_run_prints_no_answer_and_leaves_files_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "kept.csv"
    kept.write_text("a year of work")
    for how in (["--dry-run"], ["--all", "--dry-run"], ["--dry-run", "--format", "table"]):
        ran = run("v2", "observations", "search", "-o", str(kept), *how)
        assert (ran.status, ran.out) == (0, "")
        assert ran.err.startswith("Request (dry run): GET")
    assert run("v2", "observations", "search", "--dry-run").out == ""
    assert run("v2", "points", "png", "0", "0", "0", "--dry-run", "-o", str(kept)).status == 0
    monkeypatch.setenv("DRY_RUN_ENABLED", "1")
    assert run("v2", "observations", "search", "-o", str(kept)).out == ""
    assert kept.read_text() == "a year of work"


def test_a_dry_run_of_writes_still_reads() -> None:
    assert json.loads(run("v2", *SEARCH, "--dry-run-writes").out)["results"]
    assert run("v2", "observations", "create", "--sandbox", "--dry-run-writes").out == ""


def test_a_file_is_whole_or_as_it_was(tmp_path: Path) -> None:
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
def test_other_names_of_formats_will_do(suffix: str, tmp_path: Path) -> None:
    found = tmp_path / f"found.{suffix}"
    assert run("v2", *SEARCH, "-o", str(found)).status == 0
    content = found.read_bytes()
    assert content.startswith(b"ARROW1") if suffix == "feather" else content.count(b"\n") == 2
