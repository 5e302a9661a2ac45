"""An observation with all that belongs to it, as one act: what is checked before, what is told after."""

from __future__ import annotations

import asyncio
import inspect
import io
import pickle
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, strategies as st

import inat_typed
from inat_typed import (
    ArgumentTypeError,
    ArgumentValueError,
    AsyncINaturalist,
    AuthenticationError,
    CredentialsError,
    INatError,
    INaturalist,
    NotFoundError,
    UnprocessableError,
    UploadError,
    UploadReceipt,
    UploadStep,
    WriteOutcomeUnknownError,
)
from inat_typed.runtime.files import LARGEST
from inat_typed.sandbox import Sandbox
from tests.loopback import Told, serving
from tests.uploads.drain import draining
from tests.uploads.faulty import failing
from tests.uploads.sending import JPEG, WAV, with_client

ONE = UUID(int=1)
BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
Call = Callable[[Any], Any]


def called(sandbox: Sandbox, call: Call, *, asynchronous: bool = False, **settings: Any) -> Any:
    """What *call* makes of a client of the sandbox."""
    given = {"transport": sandbox, "access_token": sandbox.access_token()} | settings
    return with_client(call, asynchronous=asynchronous, **given)


def read(sandbox: Sandbox, uuid: UUID) -> Any:
    return called(sandbox, lambda inat: inat.v2.observations.get(uuid))[0]


def operations(sandbox: Sandbox) -> list[str]:
    """What was asked of the sandbox, but for tokens."""
    return [each.operation.removeprefix("v2.") for each in sandbox.requests if not each.operation.startswith("web")]


@BOTH
def test_all_that_belongs_to_it(asynchronous: bool, tmp_path: Path) -> None:
    photo, song = tmp_path / "wing.jpg", tmp_path / "song.wav"
    photo.write_bytes(JPEG)
    song.write_bytes(WAV)
    sandbox = Sandbox()
    receipt = called(
        sandbox,
        lambda inat: inat.upload(
            species_guess="Monarch",
            taxon_id=48662,
            photos=[photo, ("flower.png", JPEG), io.BytesIO(JPEG + b"1")],
            sounds=[str(song)],
            field_values={7001: "adult", 7002: 5},
            project_ids=[8001],
        ),
        asynchronous=asynchronous,
    )
    assert [str(step) for step in receipt.steps] == [
        "observation",
        "photo wing.jpg",
        "photo flower.png",
        "photo upload.jpg",
        "sound song.wav",
        "field value 7001",
        "field value 7002",
        "project 8001",
    ]
    assert receipt.complete
    assert receipt.done == receipt.steps
    made = read(sandbox, receipt.uuid)
    assert (made.id, made.taxon.id, made.species_guess) == (receipt.id, 48662, "Monarch")
    assert [each.uuid for each in made.observation_photos] == [step.uuid for step in receipt.steps[1:4]]
    assert [each.position for each in made.observation_photos] == [0, 1, 2]
    assert [each.original_filename for each in made.sounds] == ["song.wav"]
    assert {each.field_id: each.value for each in made.ofvs} == {7001: "adult", 7002: "5.0"}
    assert made.project_ids == [8001]
    assert len(operations(sandbox)) == 8 + 1  # each thing, and the reading here


@BOTH
def test_nothing_but_an_observation(asynchronous: bool) -> None:
    sandbox = Sandbox()
    receipt = called(sandbox, lambda inat: inat.upload(species_guess="Monarch"), asynchronous=asynchronous)
    assert operations(sandbox) == ["observations.create"]
    assert str(receipt) == f"observation {receipt.uuid}: done: observation; remaining: nothing"


def test_the_same_again_makes_nothing() -> None:
    sandbox = Sandbox()
    everything: dict[str, Any] = {
        "photos": [("a.jpg", JPEG)],
        "sounds": [("a.wav", WAV)],
        "field_values": {7001: "adult"},
        "project_ids": [8001],
    }
    first = called(sandbox, lambda inat: inat.upload(uuid=ONE, **everything))
    del sandbox.requests[:]
    again = called(sandbox, lambda inat: inat.upload(uuid=str(ONE), **everything))
    assert operations(sandbox) == ["observations.get", "users.me"]
    assert again == first
    del sandbox.requests[:]
    called(sandbox, lambda inat: inat.upload(resume=first, **everything))
    assert operations(sandbox) == ["observations.get"]  # a receipt says whose it is
    assert sandbox.requests[-1].headers["cache-control"] == "no-cache"


def test_more_of_it_is_added_and_another_value_is_set() -> None:
    sandbox = Sandbox()
    photos: list[Any] = [("a.jpg", JPEG)]
    called(sandbox, lambda inat: inat.upload(uuid=ONE, photos=photos, field_values={7001: "larva"}))
    del sandbox.requests[:]
    photos += [("renamed.jpg", JPEG), ("b.jpg", JPEG + b"1")]
    called(sandbox, lambda inat: inat.upload(uuid=ONE, photos=photos[1:], field_values={7001: "adult"}))
    assert operations(sandbox)[2:] == ["observation_photos.create", "observation_field_values.create"]
    made = read(sandbox, ONE)
    assert [each.original_filename for each in made.photos] == ["a.jpg", "b.jpg"]
    assert [each.value for each in made.ofvs] == ["adult"]


def test_an_observation_of_somebody_elses_is_left_alone() -> None:
    sandbox = Sandbox()
    called(sandbox, lambda inat: inat.upload(uuid=ONE), access_token=sandbox.access_token("observer-02"))
    with pytest.raises(ArgumentValueError, match=f"upload: observation {ONE} is somebody else's"):
        called(sandbox, lambda inat: inat.upload(uuid=ONE, field_values={7001: "adult"}))
    assert not read(sandbox, ONE).ofvs


# --- before anything is made ------------------------------------------------------------------------------------------

WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "a typo": ({"photo": []}, r"upload has no parameter 'photo'; did you mean photos\?"),
    "a typo of create's": ({"species_gues": "x"}, r"has no parameter 'species_gues'; did you mean species_guess\?"),
    "a value of create's": ({"latitude": "north"}, r"observations\.create: latitude takes a number, not 'north'"),
    "fields": ({"fields": "all"}, "upload answers a receipt, not an observation: it takes no fields"),
    "one photo": ({"photos": "a.jpg"}, r"upload: photos takes a list of files, not str; write \[\.\.\.\]"),
    "one photo's bytes": ({"photos": JPEG}, "upload: photos takes a list of files, not bytes"),
    "one open photo": ({"photos": io.BytesIO(JPEG)}, "upload: photos takes a list of files, not BytesIO"),
    "one named photo": ({"photos": ("a.jpg", JPEG)}, r"photos takes a list of files; write \[\(name, bytes\)\]"),
    "no photo": ({"photos": [("a.jpg", JPEG), "b.jpg"]}, r"upload: photos\[1\]: there is no file 'b\.jpg'"),
    "no file": ({"photos": [5]}, r"upload: photos\[0\] takes a path, an https address, bytes, .*, not 5"),
    "a large photo": ({"photos": [("a.jpg", bytes(LARGEST + 1))]}, r"photos\[0\]: 'a\.jpg' has 20,971,521 bytes"),
    "an empty sound": ({"sounds": [("a.wav", b"")]}, r"upload: sounds\[0\]: 'a\.wav' is empty"),
    "a page as a photo": ({"photos": [("a.pdf", b"%PDF")]}, r"'a\.pdf' is application/pdf, which is no photo"),
    "a sound as a photo": ({"photos": [("a.wav", WAV)]}, r"photos\[0\]: 'a\.wav' is audio/x-wav, which is no photo"),
    "a photo as a sound": ({"sounds": [JPEG]}, r"sounds\[0\]: 'upload\.jpg' is image/jpeg, which is no sound"),
    "who knows": (
        {"photos": [b"?"]},
        r"nobody can tell that 'upload' is a photo; give \(name, bytes, 'image/\.\.\.'\)",
    ),
    "plain http": ({"photos": ["http://example.org/a.jpg"]}, r"photos\[0\]: .* is not fetched: addresses begin with"),
    "a field's name": (
        {"field_values": {"stage": "adult"}},
        r"ids of observation fields \(ints\) as keys, not 'stage'",
    ),
    "no value": ({"field_values": {7001: ""}}, r"upload: field_values\[7001\] has no value"),
    "a strange value": ({"field_values": {7001: [1]}}, "value takes a string or a number, not"),
    "values alone": ({"field_values": ["adult"]}, "upload: field_values takes a mapping such as"),
    "one project": ({"project_ids": "butterflies"}, "upload: project_ids takes a list of ints, not 'butterflies'"),
    "one project's id": ({"project_ids": 8001}, "upload: project_ids takes a list of ints, not 8001"),
    "a project's name": ({"project_ids": ["butterflies"]}, "project_id takes an int, not 'butterflies'"),
    "no project's id": ({"project_ids": [0]}, "project_id is at least 1, not 0"),
    "no uuid": ({"uuid": "one"}, "upload: uuid takes a UUID or its text, not 'one'"),
    "no receipt": ({"resume": "one"}, "upload: resume takes an UploadReceipt, not str"),
    "two uuids": (
        {"uuid": UUID(int=2), "resume": UploadReceipt(uuid=ONE)},
        "is a receipt of observation .*1, and uuid is",
    ),
    "no progress": ({"progress": 5}, "upload: progress takes a function of two numbers, not int"),
    "a file that is not there": (
        {"photos": ["https://sandbox.example/a.jpg"]},
        r"404 from GET https://sandbox\.example",
    ),
}


@BOTH
@pytest.mark.parametrize("case", WRONG)
def test_whatever_is_wrong_nothing_is_made(case: str, asynchronous: bool) -> None:
    given, message = WRONG[case]
    sandbox = Sandbox()
    with pytest.raises(INatError, match=message) as caught:
        called(
            sandbox,
            lambda inat: inat.upload(**({"photos": [("good.jpg", JPEG)], "project_ids": [8001]} | given)),
            asynchronous=asynchronous,
        )
    assert not isinstance(caught.value, UploadError)
    assert operations(sandbox) == ([""] if case == "a file that is not there" else [])


def test_without_credentials_nothing_is_made() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat, pytest.raises(CredentialsError):
        inat.upload(photos=[("a.jpg", JPEG)])
    with INaturalist(transport=sandbox, access_token=sandbox.jwt(lifetime=-5)) as inat, pytest.raises(CredentialsError):
        inat.upload(photos=[("a.jpg", JPEG)])
    assert operations(sandbox) == []


@pytest.mark.parametrize("options", [{"access_token": "refused"}, {"extra_headers": {"Authorization": "refused"}}])
def test_options_go_with_every_call(options: dict[str, Any]) -> None:
    sandbox = Sandbox()
    with pytest.raises(AuthenticationError):
        called(sandbox, lambda inat: inat.upload(**options))
    jwt = sandbox.jwt("observer-02")
    receipt = called(
        sandbox,
        lambda inat: inat.upload(
            photos=[JPEG], field_values={7001: "adult"}, access_token=jwt, user_agent="Me/1.0", extra_body={}
        ),
        access_token=None,
    )
    assert {each.headers["user-agent"].split()[0] for each in sandbox.requests[-3:]} == {"Me/1.0"}
    assert read(sandbox, receipt.uuid).user.login == "observer-02"


@BOTH
def test_a_dry_run_shows_all_requests(asynchronous: bool) -> None:
    sandbox = Sandbox()
    with inat_typed.dry_run() as requests:
        receipt = called(
            sandbox,
            lambda inat: inat.upload(
                photos=["https://example.org/a.jpg", ("b.jpg", JPEG)],
                sounds=[io.BytesIO(WAV)],
                field_values={7001: "adult"},
                project_ids=[8001],
                uuid=ONE,
            ),
            asynchronous=asynchronous,
        )
    assert sandbox.requests == []
    assert [each.operation.removeprefix("v2.") for each in requests] == [
        "observations.get",
        "observations.create",
        "observation_photos.create",
        "observation_photos.create",
        "observation_sounds.create",
        "observation_field_values.create",
        "project_observations.create",
    ]
    assert requests[2].files == {"file": "<https://example.org/a.jpg>"}
    assert receipt.uuid == ONE
    assert receipt.done == ()
    with inat_typed.dry_run() as requests, pytest.raises(ArgumentValueError, match="which is no photo"):
        called(sandbox, lambda inat: inat.upload(photos=[__file__]))
    assert requests == []


def test_a_dry_run_of_writes_shows_what_remains() -> None:
    sandbox = Sandbox()
    called(sandbox, lambda inat: inat.upload(uuid=ONE, project_ids=[8001]))
    with inat_typed.dry_run("writes") as requests:
        called(sandbox, lambda inat: inat.upload(uuid=ONE, project_ids=[8001, 8002]))
    (request,) = requests
    assert request.json == {"project_observation": {"observation_id": str(ONE), "project_id": 8002}}


# --- when it stops ----------------------------------------------------------------------------------------------------


@BOTH
def test_what_is_told_when_it_stops(asynchronous: bool) -> None:
    sandbox = Sandbox()
    with pytest.raises(UploadError) as caught:
        called(
            sandbox,
            lambda inat: inat.upload(uuid=ONE, photos=[("a.jpg", JPEG)], field_values={7001: "adult", 99: "x"}),
            asynchronous=asynchronous,
        )
    error = caught.value
    assert isinstance(error.__cause__, UnprocessableError)
    assert error.step == UploadStep(kind="field value", name="99")
    assert error.receipt.remaining == (error.step,)
    assert error.receipt.id == 2_000_001
    assert error.sent
    assert str(error) == (
        "the upload stopped at field value 99: 422 from POST https://api.inaturalist.org/v2/observation_field_values: "
        f"Unknown observation_field_id 99. This is what there is of observation {ONE}: done: observation, photo a.jpg, "
        "field value 7001; remaining: field value 99. "
        f"Call it again with resume=error.receipt, or with uuid='{ONE}': that makes nothing twice"
    )


def test_its_error_survives_pickling() -> None:
    sandbox = Sandbox()
    with pytest.raises(UploadError) as caught:
        called(sandbox, lambda inat: inat.upload(project_ids=[99]))
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.receipt, again.step) == (str(caught.value), caught.value.receipt, caught.value.step)
    assert str(again.__cause__) == str(caught.value.__cause__)


def test_before_anything_is_made_errors_are_as_from_any_call() -> None:
    sandbox = Sandbox()
    with pytest.raises(UnprocessableError, match="Unknown taxon_id 5"):
        called(sandbox, lambda inat: inat.upload(taxon_id=5, photos=[JPEG]))


def test_an_observation_that_may_be_there_is_said_to_be_so() -> None:
    sandbox = Sandbox()
    with failing(sandbox) as server:
        server.schedule = lambda _: "cut after"
        with (
            INaturalist(api_url=server.address, access_token=sandbox.jwt(), retry=False) as inat,
            pytest.raises(UploadError, match=r"stopped at observation: .* may or may not have been done") as caught,
        ):
            inat.upload(species_guess="Monarch")
    assert isinstance(caught.value.__cause__, WriteOutcomeUnknownError)
    assert caught.value.receipt.done == ()
    assert read(sandbox, caught.value.receipt.uuid).species_guess == "Monarch"


def test_an_observation_that_was_deleted_meanwhile_is_made_again() -> None:
    sandbox = Sandbox()
    photos = [("a.jpg", JPEG)]
    receipt = called(sandbox, lambda inat: inat.upload(photos=photos))
    called(sandbox, lambda inat: inat.v2.observations.delete(receipt.uuid))
    with pytest.raises(NotFoundError):
        read(sandbox, receipt.uuid)
    again = called(sandbox, lambda inat: inat.upload(photos=photos, resume=receipt))
    assert again.complete
    assert len(read(sandbox, receipt.uuid).photos) == 1


class Interrupted(BaseException):
    """As ``KeyboardInterrupt`` is."""


@BOTH
@pytest.mark.parametrize("kind", [Interrupted, LookupError])
def test_an_interruption_says_how_to_go_on(kind: type[BaseException], asynchronous: bool) -> None:
    def interrupt(sent: int, total: int) -> None:
        if sent > len(JPEG):
            raise kind

    sandbox = Sandbox()
    photos = [("a.jpg", JPEG), ("b.jpg", JPEG + b"1")]
    with failing(sandbox) as server:

        def call(inat: Any) -> Any:
            return inat.upload(uuid=ONE, photos=photos, progress=interrupt)

        settings = {"api_url": server.address, "access_token": sandbox.jwt()}
        with pytest.raises(kind) as caught:
            with_client(call, asynchronous=asynchronous, **settings)
        (note,) = caught.value.__notes__
        assert note == (
            f"An upload was under way: observation {ONE}: done: observation, photo a.jpg; remaining: photo b.jpg. "
            f"It goes on with uuid='{ONE}'"
        )
    assert called(sandbox, lambda inat: inat.upload(uuid=ONE, photos=photos)).complete
    assert len(read(sandbox, ONE).photos) == 2


def test_a_cancelled_upload_goes_on() -> None:
    sandbox = Sandbox()
    photos = [("a.jpg", JPEG), ("b.jpg", JPEG + b"1")]

    async def main(address: str) -> None:
        async with AsyncINaturalist(api_url=address, access_token=sandbox.jwt()) as inat:
            reached = asyncio.Event()

            def tell(sent: int, total: int) -> None:
                if sent > len(JPEG):
                    reached.set()

            upload = asyncio.create_task(inat.upload(uuid=ONE, photos=photos, progress=tell))
            await reached.wait()
            upload.cancel()
            with pytest.raises(asyncio.CancelledError):
                await upload
            assert (await inat.upload(uuid=ONE, photos=photos)).complete

    with failing(sandbox) as server:
        asyncio.run(main(server.address))
    assert len(read(sandbox, ONE).photos) == 2


# --- receipts ---------------------------------------------------------------------------------------------------------

STEPS = st.builds(
    UploadStep,
    kind=st.sampled_from(["observation", "photo", "sound", "field value", "project"]),
    name=st.text(max_size=10),
    uuid=st.none() | st.uuids(),
    done=st.booleans(),
)
RECEIPTS = st.builds(
    UploadReceipt, uuid=st.uuids(), id=st.none() | st.integers(), steps=st.lists(STEPS, max_size=5).map(tuple)
)


@given(RECEIPTS)
def test_a_receipt_survives_json_and_pickling(receipt: UploadReceipt) -> None:
    assert UploadReceipt.from_json(receipt.to_json()) == receipt
    assert pickle.loads(pickle.dumps(receipt)) == receipt
    assert receipt.complete is (not receipt.remaining)


@given(st.text(max_size=20) | st.sampled_from(["null", "[]", '{"uuid": 1}', '{"uuid": "1", "id": 1, "steps": []}']))
def test_what_is_no_receipt_is_refused(text: str) -> None:
    with pytest.raises(ArgumentValueError, match="this is no receipt of an upload"):
        UploadReceipt.from_json(text)


# --- on the way -------------------------------------------------------------------------------------------------------


@BOTH
def test_progress_adds_the_files_up(asynchronous: bool) -> None:
    told: list[tuple[int, int]] = []

    def tell(sent: int, total: int) -> None:
        told.append((sent, total))

    sandbox = Sandbox()
    photos = [("a.jpg", JPEG * 60), ("b.jpg", JPEG * 60 + b"1"), ("c.jpg", JPEG)]
    size = sum(len(content) for _, content in photos)
    with failing(sandbox) as server:
        settings = {"api_url": server.address, "access_token": sandbox.jwt()}
        with_client(
            lambda inat: inat.upload(uuid=ONE, photos=photos[1:], sounds=[WAV]), asynchronous=asynchronous, **settings
        )
        with_client(
            lambda inat: inat.upload(uuid=ONE, photos=photos, sounds=[WAV], progress=tell),
            asynchronous=asynchronous,
            **settings,
        )
    size += len(WAV)
    assert told[0] == (0, size)
    assert told[-1] == (size, size)
    assert {total for _, total in told} == {size}
    assert [sent for sent, _ in told] == sorted({sent for sent, _ in told})
    assert len(told) > 5


@BOTH
def test_photos_from_addresses_are_fetched_before_anything_is_made(asynchronous: bool) -> None:
    sandbox = Sandbox()
    answers = {"/a.jpg": Told(200, JPEG, {"Content-Type": "image/jpeg"})}
    with (
        serving(lambda asked: answers.get(asked.path, Told(404, {}))) as host,
        failing(sandbox) as server,
    ):

        def call(*names: str) -> UploadReceipt:
            made: UploadReceipt = with_client(
                lambda inat: inat.upload(photos=[host.address + name for name in names]),
                asynchronous=asynchronous,
                api_url=server.address,
                access_token=sandbox.jwt(),
            )
            return made

        with pytest.raises(NotFoundError):
            call("/a.jpg", "/b.jpg")
        assert server.count == 0
        assert [step.name for step in call("/a.jpg").steps] == ["", "a.jpg"]


def test_files_are_not_read_into_memory(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.jpg" for number in range(3)]
    for number, path in enumerate(paths):
        with path.open("wb") as file:
            file.write(bytes([number]))
            file.truncate(LARGEST)
    with draining() as address, INaturalist(api_url=address) as inat:
        headers = {"Authorization": "x"}
        inat.upload(photos=[JPEG], extra_headers=headers)
        tracemalloc.start()
        try:
            inat.upload(photos=paths, extra_headers=headers)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 2_000_000


def test_both_clients_take_the_same() -> None:
    assert inspect.signature(INaturalist.upload).parameters == inspect.signature(AsyncINaturalist.upload).parameters


def test_no_argument_is_a_type_error_of_ours() -> None:
    with INaturalist() as inat, pytest.raises(ArgumentTypeError):
        inat.upload(dry_run=True, photos=[None])  # type: ignore[list-item]
