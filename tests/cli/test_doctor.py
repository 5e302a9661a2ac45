"""The command ``doctor``: environment, connection and clock. Credentials in the keyring are in ``test_account``."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from inat_typed.sandbox import serve
from tests.cli.runner import run
from tests.loopback import CannedResponse, serving


def test_doctor_reports_whether_the_service_responds() -> None:
    with serve() as address:
        reachable = run("doctor", "--api-url", address, "--web-url", address)
    assert reachable.status == 0
    assert "responded in" in reachable.out
    unreachable = run("doctor", "--api-url", "http://127.0.0.1:9", "--web-url", "http://127.0.0.1:9")
    assert unreachable.status == 1
    assert "not reachable" in unreachable.out


def test_doctor_shows_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INAT_ACCESS_TOKEN", "a-very-secret-token")
    monkeypatch.setenv("INAT_PASSWORD", "a-very-secret-password")
    result = run("doctor", "--sandbox")
    assert "INAT_ACCESS_TOKEN" in result.out
    assert "very-secret" not in result.out + result.err


def test_doctor_shows_dry_run_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRY_RUN_WRITE_ONLY", "1")
    monkeypatch.setenv("DRY_RUN_ENABLED", "no")
    out = run("doctor", "--sandbox").out
    assert "DRY_RUN_WRITE_ONLY is set: no requests that write are sent" in out
    assert "DRY_RUN_ENABLED" not in out


@pytest.mark.parametrize(("hours", "text"), [(1, "behind the service's"), (-1, "ahead of the service's")])
def test_doctor_reports_a_wrong_clock(hours: int, text: str) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(hours=hours), usegmt=True)
    with serving(CannedResponse(headers={"Date": date})) as server:
        result = run("doctor", "--api-url", server.address, "--web-url", server.address)
    assert result.status == 1
    assert re.search(rf"  --  clock: 3[56]\d\d s {text}", result.out)
    assert "a JWT is valid for 24 hours" in result.out
