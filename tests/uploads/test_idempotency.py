"""Whatever requests fail, repeated uploads create one observation with every part exactly once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import example, given, settings, strategies as st

from inat_typed import INatError, INaturalist, Retry, UploadError, UploadReceipt
from inat_typed.sandbox import Sandbox
from tests.uploads.faulty_server import FAULTS, Fault, Schedule, faulty_server
from tests.uploads.sending import JPEG, WAV, with_client

ONE = UUID(int=1)
PARTS: dict[str, Any] = {
    "species_guess": "Monarch",
    "photos": [("wing.jpg", JPEG), ("flower.jpg", JPEG + b"1"), ("wing again.jpg", JPEG)],
    "sounds": [("song.wav", WAV)],
    "field_values": {7001: "adult", 7002: 5},
    "project_ids": [8001, 8002],
}
REQUESTS = 1 + 3 + 1 + 2 + 2
PHOTO_NAMES = ["wing.jpg", "flower.jpg", "wing again.jpg"]


class UserView:
    """The observations of the user in a sandbox, read without faults."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._before = set(self._uuids())

    def _uuids(self) -> Iterator[UUID]:
        with INaturalist(transport=self._sandbox, access_token=self._sandbox.access_token()) as inat:
            for each in inat.v2.observations.search(user_id=[self._sandbox.login], per_page=200, fields="uuid"):
                yield each.uuid

    def new(self) -> list[Any]:
        """Return the observations that were created since."""
        uuids = [each for each in self._uuids() if each not in self._before]
        with INaturalist(transport=self._sandbox, access_token=self._sandbox.access_token()) as inat:
            return list(inat.v2.observations.get(uuids)) if uuids else []

    def check(self, receipt: UploadReceipt) -> None:
        """Check that one observation with all parts was created."""
        (created,) = self.new()
        assert receipt.complete
        assert (created.uuid, created.id) == (receipt.uuid, receipt.id)
        by_position = sorted(created.observation_photos, key=lambda each: each.position)
        assert [each.photo.original_filename for each in by_position] == PHOTO_NAMES
        assert [each.sound.original_filename for each in created.observation_sounds] == ["song.wav"]
        assert {each.field_id: each.value for each in created.ofvs} == {7001: "adult", 7002: "5.0"}
        assert len(created.ofvs) == 2
        assert created.project_ids == [8001, 8002]
        assert [each.project.id for each in created.project_observations] == [8001, 8002]

    def check_part(self, receipt: UploadReceipt) -> None:
        """Check that nothing exists twice, and that everything in the receipt exists."""
        found = self.new()
        assert len(found) <= 1
        if not receipt.done:
            return
        (created,) = found
        assert created.uuid == receipt.uuid
        existing = {created.uuid} | {each.uuid for each in (*created.observation_photos, *created.observation_sounds)}
        assert {step.uuid for step in receipt.done if step.uuid} <= existing
        assert len(created.observation_photos) <= 3
        assert len(created.observation_sounds) <= 1
        assert len(created.project_observations) <= 2
        assert {step.name for step in receipt.done if step.kind == "project"} <= {
            str(key) for key in created.project_ids
        }


def upload_until_complete(
    address: str, view: UserView, jwt: str, first: dict[str, Any], *, asynchronous: bool, retry: Any, attempts: int
) -> int:
    """Repeat the upload until it succeeds, and return the number of attempts."""
    given = first
    for attempt in range(1, attempts + 1):
        try:
            receipt = upload(address, jwt, given, asynchronous=asynchronous, retry=retry)
        except UploadError as error:
            view.check_part(error.receipt)
            given = {"resume": UploadReceipt.from_json(error.receipt.to_json())}
        except INatError:
            if not first:
                assert view.new() == []  # such an error means that nothing was created
        else:
            view.check(receipt)
            return attempt
    raise AssertionError(f"not done after {attempts} attempts")


def upload(address: str, jwt: str, given: dict[str, Any], *, asynchronous: bool, retry: Any) -> UploadReceipt:
    receipt: UploadReceipt = with_client(
        lambda inat: inat.upload(**PARTS, **given),
        asynchronous=asynchronous,
        api_url=address,
        web_url=address,
        access_token=jwt,
        retry=retry,
        transport=httpx.AsyncHTTPTransport(verify=False) if asynchronous else httpx.HTTPTransport(verify=False),
    )
    return receipt


def fault_at(number: int, fault: Fault) -> Schedule:
    return lambda each: fault if each == number else None


@pytest.mark.parametrize("first", [{}, {"uuid": ONE}], ids=["new", "with a uuid"])
@pytest.mark.parametrize("fault", FAULTS)
def test_one_fault_at_any_request(fault: Fault, first: dict[str, Any]) -> None:
    for number in range(REQUESTS + len(first)):
        sandbox = Sandbox()
        view = UserView(sandbox)
        with faulty_server(sandbox) as server:
            server.schedule = fault_at(number, fault)
            asynchronous = (number + len(first)) % 2 == 1
            upload_until_complete(
                server.address, view, sandbox.jwt(), first, asynchronous=asynchronous, retry=False, attempts=2
            )
            assert server.count > number, "the fault did not occur"


@pytest.mark.parametrize("asynchronous", [False, True])
@pytest.mark.parametrize("number", range(5, REQUESTS))
def test_records_without_a_uuid_are_looked_up_within_one_call(number: int, asynchronous: bool) -> None:
    """The call itself finds out whether a field value or a project was created."""
    sandbox = Sandbox()
    view = UserView(sandbox)
    with faulty_server(sandbox) as server:
        server.schedule = fault_at(number, "cut after")
        upload_until_complete(
            server.address, view, sandbox.jwt(), {}, asynchronous=asynchronous, retry=False, attempts=1
        )
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
def test_any_sequence_of_faults(
    faults: list[Fault | None], first: dict[str, Any], max_attempts: int, asynchronous: bool
) -> None:
    sandbox = Sandbox()
    view = UserView(sandbox)
    retry = Retry(max_attempts=max_attempts, backoff=0)
    with faulty_server(sandbox) as server:
        server.schedule = lambda number: faults[number] if number < len(faults) else None
        attempts = len(faults) + 1
        upload_until_complete(
            server.address, view, sandbox.jwt(), first, asynchronous=asynchronous, retry=retry, attempts=attempts
        )


@pytest.mark.parametrize("asynchronous", [False, True])
def test_retries_of_one_call_are_enough_if_the_service_recovers(asynchronous: bool) -> None:
    """Each step fails once before and once after it is processed."""
    sandbox = Sandbox()
    view = UserView(sandbox)
    cycle: list[Fault | None] = ["429 before", "cut after", None]
    retry = Retry(max_attempts=4, backoff=0)
    with faulty_server(sandbox) as server:
        server.schedule = lambda number: cycle[number % 3]
        upload_until_complete(
            server.address, view, sandbox.jwt(), {}, asynchronous=asynchronous, retry=retry, attempts=1
        )
