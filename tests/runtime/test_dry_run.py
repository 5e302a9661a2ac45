"""Dry runs: what turns them on, what is logged, what a block records. See also ``tests/test_operations.py``."""

from __future__ import annotations

import asyncio
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from pathlib import Path
from threading import Barrier, Thread
from typing import Any

import pytest
from hypothesis import given, strategies as st

import inat_typed
from inat_typed import ArgumentValueError, AsyncINaturalist, DryRunError, INatError, INaturalist, RecordedRequest
from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.request.build import build_request
from inat_typed.runtime.request.dry_run import blocks
from inat_typed.runtime.request.validate import ValidArguments
from inat_typed.sandbox import Sandbox
from inat_typed.v2 import OPERATIONS

READ = build_request(OPERATIONS["observations.search"], ValidArguments({}, {}), Config())
WRITE = build_request(OPERATIONS["observations.create"], ValidArguments({}, {}), Config())
ONE = "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f"
OFF = ["0", "no", "off", "false", "none", ""]


def spellings(word: str) -> st.SearchStrategy[str]:
    """Generate a word in any case, with or without quotes and spaces around it."""
    cases = st.tuples(*(st.sampled_from([sign.lower(), sign.upper()]) for sign in word)).map("".join)
    return st.tuples(cases, st.sampled_from(["", "'", '"']), st.sampled_from(["", " "])).map(
        lambda parts: f"{parts[2]}{parts[1]}{parts[0]}{parts[1]}{parts[2]}"
    )


off_words = st.sampled_from(OFF).flatmap(spellings)
variables = st.sampled_from(["DRY_RUN_ENABLED", "DRY_RUN_WRITE_ONLY"])


@given(variables, off_words)
def test_off_is_off_in_any_spelling(variable: str, word: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(variable, word)
        patch.setattr(inat_typed, variable, word)
        assert not blocks(READ, None, None)
        assert not blocks(WRITE, None, None)


@given(variables, st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), min_size=1))
def test_unknown_values_are_on(variable: str, word: str) -> None:
    if word.strip("\"'").lower() in OFF:
        return
    for where in ("environment", "module"):
        with pytest.MonkeyPatch.context() as patch:
            if where == "environment":
                patch.setenv(variable, word)
            else:
                patch.setattr(inat_typed, variable, word)
            assert blocks(WRITE, None, None)
            reads_are_blocked = variable == "DRY_RUN_ENABLED" and word.strip("\"'").lower() != "writes"
            assert blocks(READ, None, None) is reads_are_blocked


modes: st.SearchStrategy[Any] = st.sampled_from([None, False, True, "writes"])


@given(call=modes, client=modes, enabled=st.booleans(), write_only=st.booleans(), block=modes)
def test_any_layer_turns_it_on_and_none_turns_it_off(
    call: Any, client: Any, enabled: bool, write_only: bool, block: Any
) -> None:
    everything = [call, client, enabled, block].count(True) > 0
    writes = everything or write_only or "writes" in (call, client, block)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inat_typed, "DRY_RUN_ENABLED", enabled)
        patch.setattr(inat_typed, "DRY_RUN_WRITE_ONLY", write_only)
        if block:
            with inat_typed.dry_run(block):
                found = blocks(READ, call, client), blocks(WRITE, call, client)
        else:
            found = blocks(READ, call, client), blocks(WRITE, call, client)
    assert found == (everything, writes)


def test_requests_are_logged_with_secrets_redacted(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "inat_typed")
    inat = INaturalist(access_token="a-secret", user_agent="Test/1.0", dry_run=True)
    inat.v2.observations.create(species_guess="Monarch", uuid=ONE, extra_params={"locale": "en"})
    (record,) = caplog.records
    assert (record.name, record.levelname) == ("inat_typed", "INFO")
    assert record.getMessage() == (
        "Request (dry run): POST, https://api.inaturalist.org/v2/observations,\n"
        "    params={'locale': 'en'},\n"
        "    headers={'Accept': 'application/json', 'Authorization': '<redacted>', 'User-Agent': 'Test/1.0'},\n"
        f"    json={{'observation': {{'species_guess': 'Monarch', 'uuid': '{ONE}'}}}}"
    )


def test_secrets_are_redacted_everywhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "inat_typed")
    inat = INaturalist(dry_run=True)
    with inat_typed.dry_run() as requests:
        inat.web.oauth.token(
            grant_type="password", username="someone", password="hush", client_id="app", client_secret="hush"
        )
        inat.v2.observations.search(extra_headers={"Authorization": "hush", "Cookie": "hush"}, access_token="hush")
        inat.v2.observations.search(extra_params={"api_token": "hush"})
        inat.v2.observations.create(extra_body={"user": {"password": "hush"}, "tokens": [{"token": "hush"}]})
    assert len(requests) == len(caplog.records) == 4
    assert "hush" not in caplog.text
    assert "hush" not in repr(requests)
    assert "someone" in caplog.text


def test_nothing_is_sent_and_the_result_is_typed_and_empty() -> None:
    sandbox = Sandbox()
    login = {"username": "someone", "password": "hush", "app_id": "app", "app_secret": "hush"}
    inat = INaturalist(transport=sandbox, dry_run=True, **login)  # type: ignore[arg-type]
    page = inat.v2.observations.search(taxon_id=48662)
    assert (page.results, page.total_results, len(page)) == ([], 0, 0)
    assert inat.v1.taxa.get(48662).results == []  # no NotFoundError: nothing was sent
    assert inat.v2.observations.delete("4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f") is None  # type: ignore[func-returns-value]
    assert inat.v2.grid.png(zoom=1, x=0, y=0) == b""
    assert inat.v2.users.me(fields="id").results == []
    assert sandbox.requests == []


def test_files_are_described_and_not_read(tmp_path: Path) -> None:
    photo = tmp_path / "leaf.jpg"
    photo.write_bytes(b"a leaf")

    class UnreadableFile:
        name = "/somewhere/else.jpg"

        def read(self, size: int = -1) -> bytes:
            raise AssertionError("it was read")

    with inat_typed.dry_run() as requests:
        inat = INaturalist()
        unreadable: Any = UnreadableFile()
        for file in (photo, b"a leaf", ("leaf.jpg", b"a leaf"), unreadable):
            inat.v2.photos.create(file=file)
    shown = [next(iter(each.files.values())) for each in requests]
    assert shown == ["<leaf.jpg, 6 bytes>", "<6 bytes>", "<leaf.jpg, 6 bytes>", "<else.jpg>"]


def test_a_block_records_the_requests_it_blocks() -> None:
    inat = INaturalist(transport=Sandbox())
    with inat_typed.dry_run() as outer:
        inat.v1.taxa.get(1)
        with inat_typed.dry_run("writes") as inner:
            inat.v2.observations.create(species_guess="Monarch", uuid=ONE)
    assert [each.operation for each in outer] == ["v1.taxa.get", "v2.observations.create"]
    assert [each.operation for each in inner] == ["v2.observations.create"]
    assert isinstance(inner[0], RecordedRequest)
    assert inner[0].json == {"observation": {"species_guess": "Monarch", "uuid": ONE}}
    assert str(inner[0]).startswith("POST, https://api.inaturalist.org/v2/observations,\n    headers=")


def test_an_error_ends_the_block() -> None:
    with pytest.raises(LookupError), inat_typed.dry_run():
        raise LookupError
    assert not blocks(READ, None, None)


def test_unknown_modes_are_rejected() -> None:
    unknown: Any = "reads"
    with (
        pytest.raises(ArgumentValueError, match="dry_run: 'reads' is not valid; expected True or 'writes'"),
        inat_typed.dry_run(unknown),
    ):
        pass


def test_threads_have_their_own_blocks() -> None:
    sandbox = Sandbox()
    inat = INaturalist(transport=sandbox)
    together = Barrier(4)

    def work(number: int) -> int:
        if number % 2:
            together.wait()
            inat.v1.taxa.search(q=str(number))
            together.wait()
            return -1
        with inat_typed.dry_run() as requests:
            together.wait()
            inat.v1.taxa.get(number + 1)
            together.wait()
            return len(requests)

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(work, range(4))) == [1, -1, 1, -1]
    assert len(sandbox.requests) == 2


def test_a_thread_with_the_context_is_in_the_block() -> None:
    sandbox = Sandbox()
    with inat_typed.dry_run() as requests, ThreadPoolExecutor(1) as threads:
        inat = INaturalist(transport=sandbox)
        threads.submit(copy_context().run, lambda: inat.v2.ping.get()).result()
    assert len(requests) == 1
    assert sandbox.requests == []


def test_tasks_have_their_own_blocks_and_inherit_outer_ones() -> None:
    sandbox = Sandbox()

    async def work(inat: AsyncINaturalist, dry: bool) -> int:
        if not dry:
            await inat.v2.ping.get()
            return 0
        with inat_typed.dry_run() as requests:
            await asyncio.gather(*(inat.v2.ping.get() for _ in range(3)))
            await asyncio.sleep(0)
        return len(requests)

    async def main() -> list[int]:
        async with AsyncINaturalist(transport=sandbox) as inat:
            return await asyncio.gather(*(work(inat, bool(number % 2)) for number in range(6)))

    assert asyncio.run(main()) == [0, 3, 0, 3, 0, 3]
    assert len(sandbox.requests) == 3


def test_the_environment_is_read_at_every_call(monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox()
    inat = INaturalist(transport=sandbox)
    monkeypatch.setenv("DRY_RUN_ENABLED", "yes")
    inat.v2.ping.get()
    assert sandbox.requests == []
    del os.environ["DRY_RUN_ENABLED"]
    inat.v2.ping.get()
    assert len(sandbox.requests) == 1


# Threads and tasks without a block


def create_observation(inat: INaturalist) -> Any:
    return inat.v2.observations.create(species_guess="Monarch")


def run_in_thread(work: Callable[[], Any]) -> INatError | None:
    """Run *work* in a plain thread, and return the error that it raised."""
    errors: list[INatError] = []

    def run() -> None:
        try:
            work()
        except INatError as error:
            errors.append(error)

    thread = Thread(target=run)
    thread.start()
    thread.join()
    return errors[0] if errors else None


@pytest.mark.parametrize("mode", [True, "writes"])
def test_a_write_of_a_thread_without_a_block_is_refused_while_a_block_is_open(mode: Any) -> None:
    sandbox = Sandbox()
    inat = INaturalist(transport=sandbox, access_token=sandbox.access_token())
    with ThreadPoolExecutor(1) as threads:
        threads.submit(create_observation, inat).result()
        sent = len(sandbox.requests)
        with inat_typed.dry_run(mode) as requests:
            in_executor = threads.submit(create_observation, inat).exception()
            in_thread = run_in_thread(lambda: create_observation(inat))
            upload = run_in_thread(lambda: inat.upload(species_guess="Monarch"))
            in_own_block = threads.submit(create_in_block, inat).result()
            dry_client = INaturalist(transport=sandbox, dry_run="writes")
            in_dry_client = threads.submit(create_observation, dry_client).result()
        for error in (in_executor, in_thread, upload):
            assert isinstance(error, DryRunError)
            assert not error.sent
            assert str(error).startswith("v2.observations.create was not sent: a dry_run() block is open in another")
        assert (len(in_own_block), in_dry_client.results, requests) == (1, [], [])
        assert len(sandbox.requests) == sent
        threads.submit(create_observation, inat).result()
    assert len(sandbox.requests) > sent


def create_in_block(inat: INaturalist) -> list[RecordedRequest]:
    with inat_typed.dry_run() as requests:
        create_observation(inat)
    return requests


def test_ways_that_the_refusal_names_work() -> None:
    sandbox = Sandbox()
    inat = INaturalist(transport=sandbox, access_token=sandbox.access_token())
    with inat_typed.dry_run() as requests:
        context = copy_context()
        assert run_in_thread(lambda: context.run(create_observation, inat)) is None
        asyncio.run(create_in_to_thread(inat))
    assert len(requests) == 2
    assert sandbox.requests == []
    with inat_typed.dry_run(scope="context") as requests:
        assert run_in_thread(lambda: create_observation(inat)) is None
        create_observation(inat)
    assert len(requests) == 1
    assert [each.operation for each in sandbox.requests][-1] == "v2.observations.create"


async def create_in_to_thread(inat: INaturalist) -> None:
    await asyncio.to_thread(create_observation, inat)


def test_a_block_of_a_context_does_not_lift_the_refusal_of_another_block() -> None:
    inat = INaturalist(transport=Sandbox())
    with inat_typed.dry_run(), inat_typed.dry_run(scope="context"):
        assert isinstance(run_in_thread(lambda: create_observation(inat)), DryRunError)


def test_a_refusal_ends_with_the_block_even_after_an_error() -> None:
    sandbox = Sandbox()
    inat = INaturalist(transport=sandbox, access_token=sandbox.access_token())
    with pytest.raises(LookupError), inat_typed.dry_run():
        raise LookupError
    assert run_in_thread(lambda: create_observation(inat)) is None


def test_a_read_of_a_thread_without_a_block_is_sent() -> None:
    sandbox = Sandbox()
    inat = INaturalist(transport=sandbox)
    with inat_typed.dry_run():
        assert run_in_thread(lambda: inat.v2.taxa.search(per_page=1)) is None
    assert len(sandbox.requests) == 1


def test_a_task_that_is_started_in_a_block_sends_nothing_after_its_end() -> None:
    sandbox = Sandbox()

    async def main() -> list[RecordedRequest]:
        async with AsyncINaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
            ended = asyncio.Event()

            async def work() -> None:
                await ended.wait()
                await inat.v2.observations.create(species_guess="Monarch")

            with inat_typed.dry_run() as requests:
                task = asyncio.create_task(work())
            ended.set()
            await task
            return requests

    assert len(asyncio.run(main())) == 1
    assert sandbox.requests == []


def test_a_write_of_a_task_that_was_started_before_the_block_is_refused() -> None:
    """A worker task may be processing what was put into its queue inside the block."""
    sandbox = Sandbox()

    async def main() -> None:
        async with AsyncINaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
            queue: asyncio.Queue[str] = asyncio.Queue()

            async def work() -> None:
                await inat.v2.observations.create(species_guess=await queue.get())

            task = asyncio.create_task(work())
            await asyncio.sleep(0)
            with inat_typed.dry_run():
                queue.put_nowait("Monarch")
                await task

    with pytest.raises(DryRunError):
        asyncio.run(main())
    assert sandbox.requests == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the platform has no fork")
def test_a_child_process_forgets_the_blocks_of_threads_that_it_does_not_have() -> None:
    code = """
import os, threading
import inat_typed
from inat_typed import INaturalist
from inat_typed.sandbox import Sandbox

sandbox = Sandbox()
inat = INaturalist(transport=sandbox, access_token=sandbox.access_token())
opened, done = threading.Event(), threading.Event()

def block():
    with inat_typed.dry_run():
        opened.set()
        done.wait()

thread = threading.Thread(target=block)
thread.start()
opened.wait()
child = os.fork()
if not child:
    try:
        inat.v2.observations.create(species_guess="Monarch")
        os._exit(0)
    finally:
        os._exit(1)
done.set()
thread.join()
with inat_typed.dry_run():
    inside = os.fork()
    if not inside:
        inat.v2.observations.create(species_guess="Monarch")
        os._exit(len(sandbox.requests))
print([os.waitstatus_to_exitcode(os.waitpid(each, 0)[1]) for each in (child, inside)])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "[0, 0]\n", done.stderr


def test_unknown_scopes_are_rejected() -> None:
    unknown: Any = "thread"
    with (
        pytest.raises(ArgumentValueError, match="scope: 'thread' is not valid; expected 'process' or 'context'"),
        inat_typed.dry_run(scope=unknown),
    ):
        pass
