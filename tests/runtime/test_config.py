"""Settings of a client: base URLs, and settings that are not valid."""

from __future__ import annotations

import random
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from inat_typed import APIConnectionError, AsyncINaturalist, ConfigurationError, INatError, INaturalist, Retry
from inat_typed.runtime.config.client_config import API_URL, Config, host_url
from inat_typed.runtime.support.urls import is_loopback


@pytest.mark.parametrize(
    ("given", "base_url"),
    [
        (None, API_URL),
        ("", API_URL),
        ("https://mirror.example/", "https://mirror.example"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:8080/prefix/", "http://localhost:8080/prefix"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_base_urls_are_https_or_loopback(given: str | None, base_url: str) -> None:
    assert host_url(given, "INAT_API_URL", API_URL) == base_url


@pytest.mark.parametrize(
    "given",
    [
        "http://mirror.example",
        "http://127.0.0.1.mirror.example",
        "http://127.mirror.example",
        "http://localhost.mirror.example",
        "http://0.0.0.0:8080",
    ],
)
def test_plain_http_of_other_hosts_is_rejected(given: str) -> None:
    with pytest.raises(ConfigurationError, match="would send credentials unencrypted; use https"):
        INaturalist(api_url=given)
    with pytest.raises(ConfigurationError, match="would send credentials unencrypted; use https"):
        AsyncINaturalist(web_url=given)


@pytest.mark.parametrize(
    "given", ["api.inaturalist.org", "ftp://127.0.0.1", "https://", "https://a?b", "https://a:b@c"]
)
def test_invalid_base_urls_are_rejected(given: str) -> None:
    with pytest.raises(ConfigurationError, match="is not a valid base URL; expected a URL such as"):
        INaturalist(api_url=given)


@pytest.mark.parametrize("user", ["someone:hunter2", ":hunter2", "hunter2"])
def test_a_password_in_a_base_url_is_refused_and_not_shown(user: str) -> None:
    expected = r"'https://<redacted>@mirror\.example' is not a valid base URL"
    with pytest.raises(ConfigurationError, match=expected) as caught:
        INaturalist(api_url=f"https://{user}@mirror.example")
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("version", ["v1", "v2"])
def test_a_version_in_a_base_url_is_refused(version: str) -> None:
    advice = f"ends in '/{version}', which the client appends; write 'https://mirror.example'"
    with pytest.raises(ConfigurationError, match=advice):
        INaturalist(api_url=f"https://mirror.example/{version}/")


@given(st.ip_addresses(v=4))
def test_loopback_agrees_with_ipaddress(host: Any) -> None:
    assert is_loopback(str(host)) == host.is_loopback


def test_base_urls_come_from_the_environment_unless_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INAT_API_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("INAT_WEB_URL", "http://127.0.0.1:2")
    assert repr(INaturalist()) == "INaturalist(api_url='http://127.0.0.1:1', web_url='http://127.0.0.1:2')"
    assert "127.0.0.1:3" in repr(INaturalist(api_url="http://127.0.0.1:3"))
    monkeypatch.setenv("INAT_API_URL", "http://mirror.example")
    with pytest.raises(ConfigurationError):
        INaturalist()


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"authenticate": "sometimes"}, "authenticate: 'sometimes' is not valid; expected 'auto', 'always' or 'never'"),
        ({"dry_run": "reads"}, "dry_run: 'reads' is not valid; expected True, False or 'writes'"),
        ({"timeout": -1}, "timeout: -1 is not valid; expected a number of seconds above 0"),
        ({"timeout": None}, "timeout: None is not valid; expected a number of seconds above 0"),
        ({"retry": 5}, "retry: expected a Retry or False, not int"),
        ({"retry": True}, "retry: expected a Retry or False, not bool"),
        ({"max_response_bytes": 0}, "max_response_bytes must be at least 1, not 0"),
        ({"max_response_bytes": "1 GB"}, "max_response_bytes must be a whole number, not str"),
        ({"access_token": 5}, "access_token must be a string, not int"),
        ({"password": b"hush"}, "password must be a string, not bytes"),
        ({"transport": "sandbox"}, "INaturalist needs an httpx.BaseTransport, not builtins.str"),
        ({"http_client": httpx.AsyncClient()}, "INaturalist needs an httpx.Client, not httpx.AsyncClient"),
    ],
)
def test_invalid_settings_are_rejected(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(INatError, match=message):
        INaturalist(**settings).v1  # noqa: B018 - an invalid transport may be reported on first use


def test_reprs_show_no_secret() -> None:
    secrets = dict.fromkeys(("access_token", "username", "password", "app_id", "app_secret"), "hush")
    client = INaturalist(**secrets)  # type: ignore[arg-type]
    assert "hush" not in repr(client)
    assert "hush" not in repr(Config(**secrets))  # type: ignore[arg-type]


def test_delays_leave_the_random_numbers_of_the_program_alone() -> None:
    """A program that seeds ``random`` gets the same numbers whether or not a call was retried."""
    before = random.getstate()
    delays = {Retry(backoff=1).delay(1, APIConnectionError("no connection")) for _ in range(10)}
    assert len(delays) > 1
    assert random.getstate() == before
