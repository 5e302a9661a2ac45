"""Whatever goes wrong, wherever and however often: in the end there is one observation, with all of it, once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import example, given, settings, strategies as st

from inat_typed import INatError, INaturalist, Retry, UploadError, UploadReceipt
from inat_typed.sandbox import Sandbox
from tests.uploads.faulty import FAULTS, Fault, Schedule, failing
from tests.uploads.sending import JPEG, WAV, with_client

ONE = UUID(int=1)
WANTED: dict[str, Any] = {
    "species_guess": "Monarch",
    "photos": [("wing.jpg", JPEG), ("flower.jpg", JPEG + b"1"), ("wing again.jpg", JPEG)],
    "sounds": [("song.wav", WAV)],
    "field_values": {7001: "adult", 7002: 5},
    "project_ids": [8001, 8002],
}
REQUESTS = 1 + 3 + 1 + 2 + 2
NAMES = ["wing.jpg", "flower.jpg", "wing again.jpg"]


class World:
    """A sandbox as its person sees it, without faults."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._before = set(self._uuids())

    def _uuids(self) -> Iterator[UUID]:
        with INaturalist(transport=self._sandbox, access_token=self._sandbox.access_token()) as inat:
            for each in inat.v2.observations.search(user_id=[self._sandbox.login], per_page=200, fields="uuid"):
                yield each.uuid

    def new(self) -> list[Any]:
        """What was made since."""
        uuids = [each for each in self._uuids() if each not in self._before]
        with INaturalist(transport=self._sandbox, access_token=self._sandbox.access_token()) as inat:
            return list(inat.v2.observations.get(uuids)) if uuids else []

    def check(self, receipt: UploadReceipt) -> None:
        """All of it, once."""
        (made,) = self.new()
        assert receipt.complete
        assert (made.uuid, made.id) == (receipt.uuid, receipt.id)
        by_position = sorted(made.observation_photos, key=lambda each: each.position)
        assert [each.photo.original_filename for each in by_position] == NAMES
        assert [each.sound.original_filename for each in made.observation_sounds] == ["song.wav"]
        assert {each.field_id: each.value for each in made.ofvs} == {7001: "adult", 7002: "5.0"}
        assert len(made.ofvs) == 2
        assert made.project_ids == [8001, 8002]
        assert [each.project.id for each in made.project_observations] == [8001, 8002]

    def check_part(self, receipt: UploadReceipt) -> None:
        """At most all of it, at most once, and no less than the receipt says."""
        found = self.new()
        assert len(found) <= 1
        if not receipt.done:
            return
        (made,) = found
        assert made.uuid == receipt.uuid
        there = {made.uuid} | {each.uuid for each in (*made.observation_photos, *made.observation_sounds)}
        assert {step.uuid for step in receipt.done if step.uuid} <= there
        assert len(made.observation_photos) <= 3
        assert len(made.observation_sounds) <= 1
        assert len(made.project_observations) <= 2
        assert {step.name for step in receipt.done if step.kind == "project"} <= {str(key) for key in made.project_ids}


def persist(
    address: str, world: World, jwt: str, first: dict[str, Any], *, asynchronous: bool, retry: Any, attempts: int
) -> int:
    """Call it until it works; so many attempts it took."""
    given = first
    for attempt in range(1, attempts + 1):
        try:
            receipt = called(address, jwt, given, asynchronous=asynchronous, retry=retry)
        except UploadError as error:
            world.check_part(error.receipt)
            given = {"resume": UploadReceipt.from_json(error.receipt.to_json())}
        except INatError:
            if not first:
                assert world.new() == []  # it says that nothing was made
        else:
            world.check(receipt)
            return attempt
    raise AssertionError(f"not done after {attempts} attempts")


def called(address: str, jwt: str, given: dict[str, Any], *, asynchronous: bool, retry: Any) -> UploadReceipt:
    receipt: UploadReceipt = with_client(
        lambda inat: inat.upload(**WANTED, **given),
        asynchronous=asynchronous,
        api_url=address,
        web_url=address,
        access_token=jwt,
        retry=retry,
        transport=httpx.AsyncHTTPTransport(verify=False) if asynchronous else httpx.HTTPTransport(verify=False),
    )
    return receipt


def only(number: int, fault: Fault) -> Schedule:
    return lambda each: fault if each == number else None


@pytest.mark.parametrize("first", [{}, {"uuid": ONE}], ids=["new", "with a uuid"])
@pytest.mark.parametrize("fault", FAULTS)
def test_one_fault_at_any_request(fault: Fault, first: dict[str, Any]) -> None:
    for number in range(REQUESTS + len(first)):
        sandbox = Sandbox()
        world = World(sandbox)
        with failing(sandbox) as server:
            server.schedule = only(number, fault)
            asynchronous = (number + len(first)) % 2 == 1
            persist(server.address, world, sandbox.jwt(), first, asynchronous=asynchronous, retry=False, attempts=2)
            assert server.count > number, "the fault never came"


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("number", range(5, REQUESTS))
def test_what_has_no_uuid_is_looked_up_at_once(number: int, asynchronous: bool) -> None:
    """Whether a field's value or a project was taken: nobody needs to call again for that."""
    sandbox = Sandbox()
    world = World(sandbox)
    with failing(sandbox) as server:
        server.schedule = only(number, "cut after")
        persist(server.address, world, sandbox.jwt(), {}, asynchronous=asynchronous, retry=False, attempts=1)
        assert server.count == REQUESTS + 1


@settings(max_examples=50)
@given(
    st.lists(st.sampled_from([None, *FAULTS]), max_size=40),
    st.sampled_from([{}, {"uuid": ONE}]),
    st.integers(1, 3),
    st.booleans(),
)
@example(["cut after", "cut before"], {}, 1, False)
@example(["cut before", "cut after", "503 before"], {}, 3, False)
def test_any_faults_at_all(faults: list[Fault | None], first: dict[str, Any], tries: int, asynchronous: bool) -> None:
    sandbox = Sandbox()
    world = World(sandbox)
    retry = Retry(tries=tries, backoff=0)
    with failing(sandbox) as server:
        server.schedule = lambda number: faults[number] if number < len(faults) else None
        attempts = len(faults) + 1
        persist(server.address, world, sandbox.jwt(), first, asynchronous=asynchronous, retry=retry, attempts=attempts)


@pytest.mark.parametrize("asynchronous", [False, True])
def test_a_service_that_comes_round_in_time_needs_no_second_call(asynchronous: bool) -> None:
    """Each step fails once before and once after: the tries of one call are enough."""
    sandbox = Sandbox()
    world = World(sandbox)
    cycle: list[Fault | None] = ["503 before", "cut after", None]
    retry = Retry(tries=4, backoff=0)
    with failing(sandbox) as server:
        server.schedule = lambda number: cycle[number % 3]
        persist(server.address, world, sandbox.jwt(), {}, asynchronous=asynchronous, retry=retry, attempts=1)
