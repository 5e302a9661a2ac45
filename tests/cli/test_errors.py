"""Errors: one line on standard error in terms of the command line, and an exit status."""

from __future__ import annotations

import io
import sys
import unicodedata
import warnings
from contextlib import redirect_stderr
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from inat_typed import INatError, v1, v2
from inat_typed.cli import error_reporting, messages
from inat_typed.runtime.core import errors
from inat_typed.sandbox import Sandbox, serve
from tests.cli.runner import run, run_into_file, run_into_pipe
from tests.loopback import CannedResponse, serving

SEARCH = ("v2", "observations", "search", "--sandbox", "--per-page", "200")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("v3", "No such command 'v3'. See inat-typed --help"),
        ("v2 observation search", "Did you mean 'observations'"),
        ("v2 observations serach", "Did you mean 'search'? See inat-typed v2 observations --help"),
        ("v2 observations search --taxonid 1", "--taxon-id"),
        ("v2 taxa get", "Missing argument 'ID'. See inat-typed v2 taxa get --help"),
        ("v2 taxa get abc", "ID: 'abc' is not valid; expected a whole number"),
        ("v2 taxa get 48662 --timeout 0", "expected a number of seconds above 0"),
        ("v2 taxa get 48662 --timeout soon", "Invalid value for '--timeout'"),
        ("v2 taxa get 48662 --api-url nowhere", "'nowhere' is not a valid base URL"),
        ("v2 taxa search --rank speces", "--rank: 'speces' is not valid; expected kingdom, phylum"),
        ("v2 taxa search --rank speces", "Did you mean 'species'?"),
        ("v2 observations search --d1 yesterday", "--d1: 'yesterday' is not valid; expected a date or a time such as"),
        ("v2 observations search --taxon-id 1,x", "--taxon-id: 'x' is not valid; expected a whole number"),
        ("v2 observations search --lat north", "--lat: 'north' is not valid; expected a number"),
        ("v2 observations search --lat nan", "--lat: 'nan' is not valid; expected a number"),
        ("v2 observations search --geo maybe", "unexpected extra argument(s) (maybe)"),
        ("v2 observations search --month 13", "--month must be at most 12, not 13"),
        ("v2 observations search --quality-grade reserch", "expected casual, needs_id or research. Did you mean"),
        ("v2 observations get nonsense", "UUID: 'nonsense' is not valid; expected a UUID"),
        ("v2 log create --extra {", "--extra: '{' is not valid (Expecting property name"),
        ("v2 observations search --format xml", "'xml' is not one of 'table', 'json'"),
        ("v2 observations search --limit 0", "Invalid value for '--limit'"),
        (
            "v2 observations search --fields id,taxon.nam",
            "--fields: 'taxon.nam' is not valid. Did you mean 'taxon.name'?",
        ),
        ("v2 observations search --fields qqqq", "--fields: 'qqqq' is not valid. Expected one of: "),
        (
            "v2 observations search -o found.xml",
            "the suffix of 'found.xml' is not a known format; expected one of .json,",
        ),
        ("v2 observations search -o nowhere/found.csv", "there is no folder nowhere"),
        ("upload", "Missing argument 'FILE'. See inat-typed upload --help"),
    ],
)
def test_invalid_arguments_are_reported_in_one_line_before_any_request(
    arguments: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    sandbox = Sandbox()
    with serve(sandbox) as address:
        monkeypatch.setenv("INAT_API_URL", address)
        result = run(*arguments.split())
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("inat-typed: ")
    assert result.err.count("\n") == 1
    assert message in result.err
    assert sandbox.requests == []


@pytest.mark.parametrize(("status", "expected"), [(400, 1), (401, 3), (403, 3), (404, 4), (422, 1), (429, 5), (500, 1)])
def test_error_of_the_service_is_one_line_with_its_message(status: int, expected: int) -> None:
    with serving(CannedResponse(status=status, body={"error": "no\nsuch luck", "status": status})) as server:
        result = run("v1", "taxa", "get", "1", "--api-url", server.address, "--timeout", "1")
    assert result.status == expected
    assert result.out == ""
    assert result.err.strip().count("\n") == 0
    assert "no such luck" in result.err


def test_exit_statuses_of_credentials_and_connection() -> None:
    assert run("v2", "users", "me").status == 3
    assert run("v2", "observations", "search", "--api-url", "http://127.0.0.1:9", "--timeout", "1").status == 6


def test_every_error_class_has_an_exit_status() -> None:
    classes = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, INatError)]
    assert all(any(issubclass(each, known) for known, _ in error_reporting.EXIT_STATUSES) for each in classes)


def test_group_without_a_command_shows_help_and_fails() -> None:
    for group in ((), ("v2",), ("v2", "taxa")):
        result = run(*group)
        assert (result.status, result.out) == (2, "")
        assert "Commands:" in result.err


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_both_help_options_are_accepted(option: str) -> None:
    for command in ((), ("v2",), ("v2", "taxa"), ("v2", "taxa", "get"), ("login",)):
        result = run(*command, option)
        assert (result.status, result.err) == (0, "")
        assert result.out.startswith("Usage: inat-typed")


def test_missing_credentials_are_reported_in_cli_terms() -> None:
    result = run("v2", "users", "me")
    assert result.status == 3
    assert "inat-typed login" in result.err
    assert "INAT_ACCESS_TOKEN" in result.err
    assert "inat_typed." not in result.err


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("keyring locked; login(store=False) stores nothing, and returns the token", "a token in INAT_ACCESS_TOKEN"),
        (
            "nothing was typed; without a terminal, pass the token as login(jwt=...)",
            "pipe it in",
        ),
        (
            "login(method='code') requires an ID; pass app_id= or set INAT_APP_ID",
            "inat-typed login --method code",
        ),
        ("inat_typed.login() asks for it, inat_typed.logout() takes the old one out", "inat-typed logout takes"),
    ],
)
def test_messages_about_python_calls_are_rewritten(message: str, expected: str) -> None:
    rewritten = messages.in_cli_terms(message)
    assert expected in rewritten
    assert "(" not in rewritten
    assert "=" not in rewritten


def test_unknown_outcome_of_a_write_names_the_option_to_repeat_it() -> None:
    error = errors.WriteOutcomeUnknownError("POST", "https://x/y", TimeoutError("late"), uuid="a-b-c")
    expected = "repeat the command with --uuid a-b-c, which makes no second record"
    assert expected in messages.in_cli_terms(str(error))


def test_help_contains_options_in_place_of_keywords() -> None:
    search = v2.OPERATIONS["observations.search"]
    text = 'Moved along, with `order_by="id"`; `per_page=200`, `place_id` and `nonsense`; `geo=False`.'
    expected = "Moved along, with --order-by id; --per-page 200, --place-id and `nonsense`; --no-geo."
    assert messages.help_text(text, search) == expected
    assert "`id`" not in messages.help_text("Its `id`.", v1.OPERATIONS["taxa.get"])


def test_control_characters_in_server_messages_are_not_printed() -> None:
    hostile = "no \x1b]0;title\x07 such\nluck \u202e"
    with serving(CannedResponse(status=422, body={"error": hostile, "status": 422})) as server:
        result = run("v1", "taxa", "get", "1", "--api-url", server.address)
    assert result.status == 1
    assert result.err.count("\n") == 1
    assert not {"\x1b", "\x07", "\u202e"} & {*result.err}


@given(st.text(max_size=80))
def test_every_message_is_one_line_without_control_characters(text: str) -> None:
    def fail() -> None:
        raise INatError(text)

    with redirect_stderr(io.StringIO()) as stream:
        assert error_reporting.run(fail, debug=False) == 1
    err = stream.getvalue()
    assert err.endswith("\n")
    assert err.startswith("inat-typed: ")
    assert [each for each in err[:-1] if unicodedata.category(each) in ("Cc", "Zl", "Zp")] == []


def test_warning_is_one_line() -> None:
    with (
        serving(CannedResponse(body={"results": [{"id": "x"}], "total_results": 1})) as server,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("default")
        result = run("v1", "taxa", "get", "1", "--api-url", server.address)
    assert result.status == 0
    assert result.err.startswith("inat-typed: warning: ")
    assert result.err.count("\n") == 1


def test_debug_prints_a_traceback_without_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INAT_ACCESS_TOKEN", "a-very-secret-token")
    with serving(CannedResponse(status=500, body={"error": "out of order", "status": 500})) as server:
        result = run("web", "users", "api-token", "--debug", "--web-url", server.address, "--timeout", "1")
    assert result.status == 1
    assert "Traceback" in result.err
    assert result.err.splitlines()[-1].startswith("inat-typed: ")
    assert "very-secret" not in result.err


def test_passwords_in_arguments_are_not_shown() -> None:
    result = run("web", "oauth", "token", "--grant-type", "password", "--client-id", "a", "--client-secret", "hush",
                 "--username", "me", "--password", "hush", "--dry-run")  # fmt: skip
    assert result.status == 0, result.err
    assert "POST" in result.err
    assert "hush" not in result.err


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "geojson"])
@pytest.mark.parametrize("read_lines", [0, 1])
def test_pipe_that_is_closed_early_is_no_error(form: str, read_lines: int) -> None:
    result = run_into_pipe(*SEARCH, "--format", form, read_lines=read_lines)
    assert (result.status, result.out.count("\n"), result.err) == (0, read_lines, "")


@pytest.mark.parametrize("form", ["json", "table", "csv"])
def test_full_disk_is_one_line(form: str) -> None:
    result = run_into_file(Path("/dev/full"), *SEARCH, "--format", form)
    assert result.status == 1
    assert result.err.startswith("inat-typed: ")
    assert result.err.count("\n") == 1


@pytest.mark.parametrize("missing", ["rich", "PIL"])
def test_missing_extra_is_reported_with_the_install_command(
    missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [each for each in sys.modules if each.partition(".")[0] == missing]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, missing, None)
    photo = tmp_path / "one.jpg"
    photo.write_bytes(b"\xff\xd8\xff")
    commands = {
        "rich": ["v2", "taxa", "get", "1", "--sandbox", "--format", "table"],
        "PIL": ["upload", str(photo), "--dry-run"],
    }
    result = run(*commands[missing])
    assert result.status == 1
    assert result.err == (f'inat-typed: the command line needs {missing}: python -m pip install "inat-typed[cli]"\n')
