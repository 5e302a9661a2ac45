"""The user agent: from the call, then the client, then the package, then the default."""

from __future__ import annotations

import asyncio
import re
from importlib.metadata import version

import pytest
from hypothesis import given, strategies as st

import inat_typed
from inat_typed import ArgumentValueError, AsyncINaturalist, INaturalist
from inat_typed.runtime.config.user_agent import resolve_user_agent
from inat_typed.sandbox import Sandbox
from tests.runtime.calls import by_password

DEFAULT = f"inat-typed/{version('inat-typed')}"
levels = st.none() | st.just("") | st.just("  ") | st.text(alphabet="abc/1.0", min_size=1)


@given(call=levels, client=levels, package=levels)
def test_the_first_level_that_is_set_wins(call: str | None, client: str | None, package: str | None) -> None:
    inat_typed.user_agent = package
    expected = next((each.strip() for each in (call, client, package) if each and each.strip()), DEFAULT)
    assert resolve_user_agent(call, client) == expected


def test_the_package_setting_is_read_at_every_call() -> None:
    sandbox = Sandbox()
    inat = INaturalist(transport=sandbox)
    for package in ("First/1.0", "Second/1.0", ""):
        inat_typed.user_agent = package
        inat.v2.ping.get()
    assert [each.headers["user-agent"] for each in sandbox.requests] == ["First/1.0", "Second/1.0", DEFAULT]


def test_call_then_client_then_package() -> None:
    sandbox = Sandbox()
    inat_typed.user_agent = "Package/1.0"
    inat = INaturalist(transport=sandbox, user_agent="Client/1.0")
    inat.v2.ping.get(user_agent="Call/1.0")
    inat.v2.ping.get(user_agent="")
    INaturalist(transport=sandbox).v2.ping.get()
    assert [each.headers["user-agent"] for each in sandbox.requests] == ["Call/1.0", "Client/1.0", "Package/1.0"]


def test_token_requests_and_uploads_send_the_user_agent() -> None:
    sandbox = Sandbox()
    with by_password(sandbox, user_agent="Client/1.0") as inat:
        inat.v2.photos.create(file=("leaf.jpg", b"a leaf"), user_agent="Call/1.0")
    assert [each.path for each in sandbox.requests] == ["/oauth/token", "/users/api_token", "/v2/photos"]
    assert {each.headers["user-agent"] for each in sandbox.requests} == {"Call/1.0"}


def test_the_async_client_sends_the_user_agent() -> None:
    async def ping(sandbox: Sandbox) -> None:
        async with AsyncINaturalist(transport=sandbox, user_agent="Client/1.0") as inat:
            await inat.v2.ping.get()
            await inat.v2.ping.get(user_agent="Call/1.0")

    sandbox = Sandbox()
    asyncio.run(ping(sandbox))
    assert [each.headers["user-agent"] for each in sandbox.requests] == ["Client/1.0", "Call/1.0"]


@pytest.mark.parametrize("bad", ["two\nlines", "two\rlines", "Käfer/1.0", "zero\0"])
def test_invalid_header_values_are_rejected_at_every_level(bad: str) -> None:
    message = re.escape(f"user_agent: {bad!r} is not valid; expected one line of printable ASCII")
    with pytest.raises(ArgumentValueError, match=message):
        INaturalist(user_agent=bad)
    sandbox = Sandbox()
    with pytest.raises(ValueError, match=message):
        INaturalist(transport=sandbox).v2.ping.get(user_agent=bad)
    inat_typed.user_agent = bad
    with pytest.raises(ValueError, match=message):
        INaturalist(transport=sandbox).v2.ping.get()
    assert sandbox.requests == []
