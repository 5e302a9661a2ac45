"""What a client is made with: addresses, and settings that cannot be."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from inat_typed import AsyncINaturalist, ConfigurationError, INatError, INaturalist
from inat_typed.runtime.config import API_URL, Config, address, is_loopback


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (None, API_URL),
        ("", API_URL),
        ("https://mirror.example/", "https://mirror.example"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:8080/prefix/", "http://localhost:8080/prefix"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_an_address_is_https_or_of_this_machine(given: str | None, kept: str) -> None:
    assert address(given, "INAT_API_URL", API_URL) == kept


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
def test_plain_http_of_another_machine_is_refused(given: str) -> None:
    with pytest.raises(ConfigurationError, match="in the clear: plain http is for this machine"):
        INaturalist(api_url=given)
    with pytest.raises(ConfigurationError, match="in the clear: plain http is for this machine"):
        AsyncINaturalist(web_url=given)


@pytest.mark.parametrize(
    "given", ["api.inaturalist.org", "ftp://127.0.0.1", "https://", "https://a?b", "https://a:b@c"]
)
def test_what_is_no_address_is_refused(given: str) -> None:
    with pytest.raises(ConfigurationError, match="is not an address; it should look like"):
        INaturalist(api_url=given)


@given(st.ip_addresses(v=4))
def test_loopback_is_what_the_machine_says(host: Any) -> None:
    assert is_loopback(str(host)) == host.is_loopback


def test_addresses_come_from_the_environment_unless_given(monkeypatch: pytest.MonkeyPatch) -> None:
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
        ({"authenticate": "sometimes"}, "authenticate takes 'auto', 'always' or 'never', not 'sometimes'"),
        ({"dry_run": "reads"}, "dry_run takes True, False or 'writes', not 'reads'"),
        ({"timeout": -1}, "timeout takes seconds above 0, not -1"),
        ({"timeout": None}, "timeout takes seconds above 0, not None"),
        ({"retry": 5}, "retry takes a Retry or False, not int"),
        ({"retry": True}, "retry takes a Retry or False, not bool"),
        ({"longest_answer": 0}, "longest_answer is at least 1, not 0"),
        ({"longest_answer": "1 GB"}, "longest_answer takes a whole number, not str"),
        ({"access_token": 5}, "access_token takes a string, not int"),
        ({"password": b"hush"}, "password takes a string, not bytes"),
        ({"transport": "sandbox"}, "INaturalist needs an httpx.BaseTransport, not builtins.str"),
        ({"http_client": httpx.AsyncClient()}, "INaturalist needs an httpx.Client, not httpx.AsyncClient"),
    ],
)
def test_a_setting_that_cannot_be_is_refused(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(INatError, match=message):
        INaturalist(**settings).v1  # noqa: B018 - the transport is looked at when it is needed


def test_no_secret_shows_in_a_repr() -> None:
    secrets = dict.fromkeys(("access_token", "username", "password", "app_id", "app_secret"), "hush")
    client = INaturalist(**secrets)  # type: ignore[arg-type]
    assert "hush" not in repr(client)
    assert "hush" not in repr(Config(**secrets))  # type: ignore[arg-type]
