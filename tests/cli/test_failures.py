"""How a command ends that does not end well: one line in words of the shell, and a status."""

from __future__ import annotations

import io
import os
import re
import signal
import subprocess
import sys
import unicodedata
from collections.abc import Sequence
from contextlib import redirect_stderr
from pathlib import Path
from threading import Event

import pytest
from hypothesis import given, strategies as st

from inat_typed import INatError, v1, v2
from inat_typed.cli import failures, words
from inat_typed.runtime import errors
from inat_typed.sandbox import Sandbox, serve
from tests.cli.running import run
from tests.interrupts import heed_interrupts
from tests.loopback import Asked, Told, serving

INAT_TYPED = [sys.executable, "-m", "inat_typed"]
MADE = ("v2", "observations", "create", "--sandbox", "--fields", "species_guess", "--species-guess", "Großer Fuchs 蝶")


def run_alone(*arguments: str, shell: str = "", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """What a process of its own does; *shell* is what its shell does with its output."""
    command: str | Sequence[str] = [*INAT_TYPED, *arguments]
    if shell:
        command = ["bash", "-c", f'set -o pipefail; "$@" {shell}', "bash", *command]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, check=False, timeout=120)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ("v3", "No such command 'v3'. See inat-typed --help"),
        ("v2 observation search", "Did you mean 'observations'"),
        ("v2 observations serach", "Did you mean 'search'? See inat-typed v2 observations --help"),
        ("v2 observations search --taxonid 1", "--taxon-id"),
        ("v2 taxa get", "Missing argument 'ID'. See inat-typed v2 taxa get --help"),
        ("v2 taxa get abc", "ID takes a whole number, not 'abc'"),
        ("v2 taxa get 48662 --timeout 0", "timeout takes seconds above 0"),
        ("v2 taxa get 48662 --timeout soon", "Invalid value for '--timeout'"),
        ("v2 taxa get 48662 --api-url nowhere", "'nowhere' is not an address"),
        ("v2 taxa search --rank speces", "did you mean 'species'?"),
        ("v2 observations search --d1 yesterday", "--d1 takes a date or a time such as 2024-01-31"),
        ("v2 observations search --taxon-id 1,x", "--taxon-id takes a whole number, not 'x'"),
        ("v2 observations search --lat north", "--lat takes a number, not 'north'"),
        ("v2 observations search --lat nan", "--lat takes a number, not 'nan'"),
        ("v2 observations search --geo maybe", "unexpected extra argument(s) (maybe)"),
        ("v2 observations search --month 13", "--month is at most 12, not 13"),
        ("v2 observations get nonsense", "takes a UUID"),
        ("v2 log create --extra {", "--extra takes JSON, not"),
        ("v2 observations search --format xml", "'xml' is not one of 'table', 'json'"),
        ("v2 observations search --limit 0", "Invalid value for '--limit'"),
        ("v2 observations search --fields id,taxon.nam", "--fields: Observation has no taxon.nam; did you mean"),
        ("v2 observations search -o found.xml", "found.xml does not tell a format: --format does"),
        ("v2 observations search -o nowhere/found.csv", "there is no folder nowhere"),
        ("upload", "Missing argument 'FILE'. See inat-typed upload --help"),
    ],
)
def test_what_is_typed_wrong_is_told_in_one_line_before_anything_is_sent(
    arguments: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    sandbox = Sandbox()
    with serve(sandbox) as address:
        monkeypatch.setenv("INAT_API_URL", address)
        ran = run(*arguments.split())
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("inat-typed: ")
    assert ran.err.count("\n") == 1
    assert told in ran.err
    assert sandbox.requests == []


def test_a_group_alone_shows_its_help_and_is_no_success() -> None:
    for group in ((), ("v2",), ("v2", "taxa")):
        ran = run(*group)
        assert (ran.status, ran.out) == (2, "")
        assert "Commands:" in ran.err


@pytest.mark.parametrize("word", ["-h", "--help"])
def test_help_is_asked_for_in_both_ways(word: str) -> None:
    for command in ((), ("v2",), ("v2", "taxa"), ("v2", "taxa", "get"), ("login",)):
        ran = run(*command, word)
        assert (ran.status, ran.err) == (0, "")
        assert ran.out.startswith("Usage: inat-typed")


def test_messages_speak_of_the_shell() -> None:
    missing = run("v2", "users", "me")
    assert missing.status == 3
    assert "inat-typed login" in missing.err
    assert "INAT_ACCESS_TOKEN" in missing.err
    assert "inat_typed." not in missing.err


@pytest.mark.parametrize(
    ("python", "shell"),
    [
        ("keyring locked; login(store=False) stores nothing, and answers the token", "a token in INAT_ACCESS_TOKEN"),
        ("nothing was typed; where there is no terminal, login(jwt=...) takes a token", "pipe it in"),
        ("login(way='code') needs an id: give app_id=, or set INAT_APP_ID", "inat-typed login --way code"),
        ("inat_typed.login() asks for it, inat_typed.logout() takes the old one out", "inat-typed logout takes"),
    ],
)
def test_python_is_put_in_words_of_the_shell(python: str, shell: str) -> None:
    told = words.of_shell(python)
    assert shell in told
    assert "(" not in told
    assert "=" not in told


def test_an_unknown_outcome_names_the_option_that_repeats_it() -> None:
    error = errors.WriteOutcomeUnknownError("POST", "https://x/y", TimeoutError("late"), uuid="a-b-c")
    assert "the same command with --uuid a-b-c makes no second record" in words.of_shell(str(error))


def test_help_names_options_not_keywords() -> None:
    search = v2.OPERATIONS["observations.search"]
    text = 'Moved along, with `order_by="id"`; `per_page=200`, `place_id` and `nonsense`; `geo=False`.'
    told = words.in_help(text, search)
    assert told == "Moved along, with --order-by id; --per-page 200, --place-id and `nonsense`; --no-geo."
    assert "`id`" not in words.in_help("Its `id`.", v1.OPERATIONS["taxa.get"])


def test_words_of_a_server_do_not_steer_the_terminal() -> None:
    hostile = "no \x1b]0;title\x07 such\nluck \u202e"
    with serving(Told(status=422, body={"error": hostile, "status": 422})) as server:
        ran = run("v1", "taxa", "get", "1", "--api-url", server.address)
    assert ran.status == 1
    assert ran.err.count("\n") == 1
    assert not {"\x1b", "\x07", "\u202e"} & {*ran.err}


def test_a_warning_is_one_line_too() -> None:
    with serving(Told(body={"results": [{"id": "x"}], "total_results": 1})) as server:
        done = run_alone("v1", "taxa", "get", "1", "--api-url", server.address)
    assert done.returncode == 0
    assert done.stderr.startswith(b"inat-typed: warning: ")
    assert done.stderr.count(b"\n") == 1


def test_debug_shows_where_an_error_came_from_and_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INAT_ACCESS_TOKEN", "a-very-secret-token")
    with serving(Told(status=500, body={"error": "out of order", "status": 500})) as server:
        ran = run("web", "users", "api-token", "--debug", "--web-url", server.address, "--timeout", "1")
    assert ran.status == 1
    assert "Traceback" in ran.err
    assert ran.err.splitlines()[-1].startswith("inat-typed: ")
    assert "very-secret" not in ran.err


def test_a_password_on_the_line_is_not_shown() -> None:
    ran = run("web", "oauth", "token", "--grant-type", "password", "--client-id", "a", "--client-secret", "hush",
              "--username", "me", "--password", "hush", "--dry-run")  # fmt: skip
    assert ran.status == 0, ran.err
    assert "POST" in ran.err
    assert "hush" not in ran.err


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_every_name_can_be_written_in_every_encoding(encoding: str) -> None:
    json_out = run_alone(*MADE, PYTHONIOENCODING=encoding)
    assert json_out.returncode == 0, json_out.stderr
    assert b"Gro\\u00dfer Fuchs \\u8776" in json_out.stdout
    table = run_alone(*MADE, "--format", "table", PYTHONIOENCODING=encoding)
    assert table.returncode == 0, table.stderr
    assert b"er Fuchs ?" in table.stdout
    assert "Großer Fuchs 蝶".encode() in run_alone(*MADE, "--format", "csv", PYTHONIOENCODING=encoding).stdout


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "geojson"])
def test_whoever_reads_one_line_gets_it_and_no_complaint(form: str) -> None:
    search = ("v2", "observations", "search", "--sandbox", "--per-page", "200", "--format", form)
    done = run_alone(*search, shell="| head -n 1 | wc -l")
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, b"1", b"")


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "geojson"])
def test_whoever_reads_nothing_gets_no_complaint(form: str) -> None:
    search = ("v2", "observations", "search", "--sandbox", "--per-page", "200", "--format", form)
    done = run_alone(*search, shell="| true")
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_output_that_is_closed_or_full_is_no_traceback() -> None:
    search = ("v2", "observations", "search", "--sandbox", "--fields", "id")
    assert run_alone(*search, shell=">&-").stderr == b""
    for form in ("json", "table", "csv"):
        full = run_alone(*search, "--format", form, shell="> /dev/full")
        assert full.returncode == 1
        assert full.stderr.startswith(b"inat-typed: ")
        assert full.stderr.count(b"\n") == 1


def test_no_colours_go_into_a_pipe_nor_where_none_are_wanted() -> None:
    search = ("v2", "observations", "search", "--sandbox", "--format", "table")
    assert b"\x1b" not in run_alone(*search).stdout
    assert not re.search(rb"\x1b\[(3|4|9|10)\d", run_alone(*search, NO_COLOR="1", FORCE_COLOR="1").stdout)


def test_whoever_interrupts_gets_130_and_no_traceback() -> None:
    asked, over = Event(), Event()

    def answer_late(_: Asked) -> Told:
        asked.set()
        over.wait(60)
        return Told()

    with serving(answer_late) as server:
        command = [*INAT_TYPED, "v2", "taxa", "get", "1", "--api-url", server.address]
        pipe = subprocess.PIPE
        with subprocess.Popen(command, stdout=pipe, stderr=pipe, preexec_fn=heed_interrupts) as process:
            assert asked.wait(60)
            process.send_signal(signal.SIGINT)
            _, err = process.communicate(timeout=60)
            over.set()
    assert process.returncode == failures.INTERRUPTED
    assert err == b"inat-typed: interrupted\n"


def test_whoever_interrupts_the_start_gets_no_traceback_either(tmp_path: Path) -> None:
    (tmp_path / "typer.py").write_text("raise KeyboardInterrupt")
    done = run_alone("--help", PYTHONPATH=str(tmp_path))
    assert (done.returncode, done.stderr) == (failures.INTERRUPTED, b"")


@pytest.mark.parametrize("missing", ["typer", "rich", "PIL"])
def test_a_missing_extra_is_told_with_what_to_install(missing: str, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(f"import sys\nsys.modules[{missing!r}] = None\n")
    photo = tmp_path / "one.jpg"
    photo.write_bytes(b"\xff\xd8\xff")
    tried = {"typer": ["--help"], "rich": ["v2", "taxa", "get", "1", "--sandbox", "--format", "table"]}
    done = run_alone(*tried.get(missing, ["upload", str(photo), "--dry-run"]), PYTHONPATH=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.decode() == (
        f'inat-typed: the command line needs {missing}: python -m pip install "inat-typed[cli]"\n'
    )


@given(st.text(max_size=80))
def test_any_message_is_one_line_without_what_steers_a_terminal(text: str) -> None:
    def fails() -> None:
        raise INatError(text)

    with redirect_stderr(io.StringIO()) as err:
        assert failures.run(fails, debug=False) == 1
    told = err.getvalue()
    assert told.endswith("\n")
    assert told.startswith("inat-typed: ")
    assert [each for each in told[:-1] if unicodedata.category(each) in ("Cc", "Zl", "Zp")] == []


def test_every_error_has_a_status() -> None:
    kinds = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, INatError)]
    assert all(any(issubclass(each, kind) for kind, _ in failures.EXIT_STATUSES) for each in kinds)
