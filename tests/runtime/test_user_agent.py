"""Per call, then client, then program, then default; read at every call, on every request."""

from __future__ import annotations

import asyncio
import re
from importlib.metadata import version

import pytest
from hypothesis import given, strategies as st

import inat_typed
from inat_typed import ArgumentValueError, AsyncINaturalist, INaturalist
from inat_typed.runtime.user_agent import resolve
from inat_typed.sandbox import Sandbox
from tests.runtime.calls import by_password

DEFAULT = f"inat-typed/{version('inat-typed')}"
levels = st.none() | st.just("") | st.just("  ") | st.text(alphabet="abc/1.0", min_size=1)


@given(call=levels, client=levels, program=levels)
def test_the_first_that_is_set_wins(call: str | None, client: str | None, program: str | None) -> None:
    inat_typed.user_agent = program
    wanted = next((each.strip() for each in (call, client, program) if each and each.strip()), DEFAULT)
    assert resolve(call, client) == wanted


def test_it_is_read_at_call_time() -> None:
    sandbox = Sandbox()
    inat = INaturalist(transport=sandbox)
    for program in ("First/1.0", "Second/1.0", ""):
        inat_typed.user_agent = program
        inat.v2.ping.get()
    assert [each.headers["user-agent"] for each in sandbox.requests] == ["First/1.0", "Second/1.0", DEFAULT]


def test_call_then_client_then_program() -> None:
    sandbox = Sandbox()
    inat_typed.user_agent = "Program/1.0"
    inat = INaturalist(transport=sandbox, user_agent="Client/1.0")
    inat.v2.ping.get(user_agent="Call/1.0")
    inat.v2.ping.get(user_agent="")
    INaturalist(transport=sandbox).v2.ping.get()
    assert [each.headers["user-agent"] for each in sandbox.requests] == ["Call/1.0", "Client/1.0", "Program/1.0"]


def test_token_requests_and_uploads_introduce_themselves_too() -> None:
    sandbox = Sandbox()
    with by_password(sandbox, user_agent="Client/1.0") as inat:
        inat.v2.photos.create(file=("leaf.jpg", b"a leaf"), user_agent="Call/1.0")
    assert [each.path for each in sandbox.requests] == ["/oauth/token", "/users/api_token", "/v2/photos"]
    assert {each.headers["user-agent"] for each in sandbox.requests} == {"Call/1.0"}


def test_the_asynchronous_client_introduces_itself_alike() -> None:
    async def ping(sandbox: Sandbox) -> None:
        async with AsyncINaturalist(transport=sandbox, user_agent="Client/1.0") as inat:
            await inat.v2.ping.get()
            await inat.v2.ping.get(user_agent="Call/1.0")

    sandbox = Sandbox()
    asyncio.run(ping(sandbox))
    assert [each.headers["user-agent"] for each in sandbox.requests] == ["Client/1.0", "Call/1.0"]


@pytest.mark.parametrize("bad", ["two\nlines", "two\rlines", "Käfer/1.0", "zero\0"])
def test_what_cannot_be_a_header_is_a_value_error_at_every_level(bad: str) -> None:
    message = re.escape(f"user_agent must be one line of plain ASCII, not {bad!r}")
    with pytest.raises(ArgumentValueError, match=message):
        INaturalist(user_agent=bad)
    sandbox = Sandbox()
    with pytest.raises(ValueError, match=message):
        INaturalist(transport=sandbox).v2.ping.get(user_agent=bad)
    inat_typed.user_agent = bad
    with pytest.raises(ValueError, match=message):
        INaturalist(transport=sandbox).v2.ping.get()
    assert sandbox.requests == []
