"""Uploads of an observation with its files, field values and projects: checks, receipts, errors and progress."""

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

import httpx
import pytest
from hypothesis import given, strategies as st

import inat_typed
from inat_typed import (
    ArgumentTypeError,
    ArgumentValueError,
    AsyncINaturalist,
    AuthenticationError,
    CredentialsError,
    DryRunError,
    INatError,
    INaturalist,
    NotFoundError,
    UnprocessableError,
    UploadError,
    UploadReceipt,
    UploadStep,
    WriteOutcomeUnknownError,
    v2,
)
from inat_typed.runtime.multipart.part import MAX_FILE_BYTES
from inat_typed.sandbox import Sandbox
from tests.loopback import CannedResponse, serving
from tests.uploads.discarding_server import discarding_server
from tests.uploads.faulty_server import faulty_server
from tests.uploads.sending import JPEG, WAV, with_client

ONE = UUID(int=1)
BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
Call = Callable[[Any], Any]


def run_in_sandbox(sandbox: Sandbox, call: Call, *, asynchronous: bool = False, **settings: Any) -> Any:
    """Return what *call* returns for a client of the sandbox."""
    given = {"transport": sandbox, "access_token": sandbox.access_token()} | settings
    return with_client(call, asynchronous=asynchronous, **given)


def read_observation(sandbox: Sandbox, uuid: UUID) -> Any:
    return run_in_sandbox(sandbox, lambda inat: inat.v2.observations.get(uuid))[0]


def operations(sandbox: Sandbox) -> list[str]:
    """Return the operations that the sandbox received, without token requests."""
    return [each.operation.removeprefix("v2.") for each in sandbox.requests if not each.operation.startswith("web")]


@BOTH
def test_upload_of_all_parts(asynchronous: bool, tmp_path: Path) -> None:
    photo, song = tmp_path / "wing.jpg", tmp_path / "song.wav"
    photo.write_bytes(JPEG)
    song.write_bytes(WAV)
    sandbox = Sandbox()
    receipt = run_in_sandbox(
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
    observation = read_observation(sandbox, receipt.uuid)
    assert (observation.id, observation.taxon.id, observation.species_guess) == (receipt.id, 48662, "Monarch")
    assert [each.uuid for each in observation.observation_photos] == [step.uuid for step in receipt.steps[1:4]]
    assert [each.position for each in observation.observation_photos] == [0, 1, 2]
    assert [each.original_filename for each in observation.sounds] == ["song.wav"]
    assert {each.field_id: each.value for each in observation.ofvs} == {7001: "adult", 7002: "5.0"}
    assert observation.project_ids == [8001]
    assert len(operations(sandbox)) == 8 + 1  # one per step, and the request of this test


@BOTH
def test_upload_of_an_observation_alone(asynchronous: bool) -> None:
    sandbox = Sandbox()
    receipt = run_in_sandbox(sandbox, lambda inat: inat.upload(species_guess="Monarch"), asynchronous=asynchronous)
    assert operations(sandbox) == ["observations.create"]
    assert str(receipt) == f"observation {receipt.uuid}: done: observation; remaining: nothing"


def test_repeated_upload_creates_nothing() -> None:
    sandbox = Sandbox()
    everything: dict[str, Any] = {
        "photos": [("a.jpg", JPEG)],
        "sounds": [("a.wav", WAV)],
        "field_values": {7001: "adult"},
        "project_ids": [8001],
    }
    first = run_in_sandbox(sandbox, lambda inat: inat.upload(uuid=ONE, **everything))
    del sandbox.requests[:]
    again = run_in_sandbox(sandbox, lambda inat: inat.upload(uuid=str(ONE), **everything))
    assert operations(sandbox) == ["observations.get", "users.me"]
    assert again == first
    del sandbox.requests[:]
    run_in_sandbox(sandbox, lambda inat: inat.upload(resume=first, **everything))
    assert operations(sandbox) == ["observations.get"]  # the receipt proves the ownership
    assert sandbox.requests[-1].headers["cache-control"] == "no-cache"


def test_later_upload_adds_files_and_changes_values() -> None:
    sandbox = Sandbox()
    photos: list[Any] = [("a.jpg", JPEG)]
    run_in_sandbox(sandbox, lambda inat: inat.upload(uuid=ONE, photos=photos, field_values={7001: "larva"}))
    del sandbox.requests[:]
    photos += [("renamed.jpg", JPEG), ("b.jpg", JPEG + b"1")]
    run_in_sandbox(sandbox, lambda inat: inat.upload(uuid=ONE, photos=photos[1:], field_values={7001: "adult"}))
    assert operations(sandbox)[2:] == ["observation_photos.create", "observation_field_values.create"]
    observation = read_observation(sandbox, ONE)
    assert [each.original_filename for each in observation.photos] == ["a.jpg", "b.jpg"]
    assert [each.value for each in observation.ofvs] == ["adult"]


def test_observation_of_another_user_is_not_changed() -> None:
    sandbox = Sandbox()
    run_in_sandbox(sandbox, lambda inat: inat.upload(uuid=ONE), access_token=sandbox.access_token("observer-02"))
    with pytest.raises(ArgumentValueError, match=f"upload: uuid: observation {ONE} belongs to another user"):
        run_in_sandbox(sandbox, lambda inat: inat.upload(uuid=ONE, field_values={7001: "adult"}))
    assert not read_observation(sandbox, ONE).ofvs


# --- checks before the first request ----------------------------------------------------------------------------------

INVALID: dict[str, tuple[dict[str, Any], str]] = {
    "misspelt parameter": ({"photo": []}, r"upload has no parameter 'photo'\. Did you mean 'photos'\?"),
    "misspelt parameter of create": (
        {"species_gues": "x"},
        r"has no parameter 'species_gues'\. Did you mean 'species_guess'\?",
    ),
    "invalid value of create": (
        {"latitude": "north"},
        r"observations\.create: latitude: 'north' is not valid; expected a number",
    ),
    "fields": ({"fields": "all"}, "upload does not accept fields, because it returns a receipt"),
    "one path": (
        {"photos": "a.jpg"},
        r"upload: photos: expected a list of files, not str; for one file, pass \[file\]",
    ),
    "bytes": ({"photos": JPEG}, "upload: photos: expected a list of files, not bytes"),
    "open file": ({"photos": io.BytesIO(JPEG)}, "upload: photos: expected a list of files, not BytesIO"),
    "named bytes": (
        {"photos": ("a.jpg", JPEG)},
        r"photos: expected a list of files; for one file, pass \[\(name, bytes\)\]",
    ),
    "missing file": ({"photos": [("a.jpg", JPEG), "b.jpg"]}, r"upload: photos\[1\]: file 'b\.jpg' not found"),
    "no file": ({"photos": [5]}, r"upload: photos\[0\]: 5 is not valid; expected a path, an https URL, bytes,"),
    "a large photo": (
        {"photos": [("a.jpg", bytes(MAX_FILE_BYTES + 1))]},
        r"photos\[0\]: 'a\.jpg' has 20,971,521 bytes",
    ),
    "an empty sound": ({"sounds": [("a.wav", b"")]}, r"upload: sounds\[0\]: 'a\.wav' is empty"),
    "PDF as a photo": ({"photos": [("a.pdf", b"%PDF")]}, r"'a\.pdf' is application/pdf, not a photo"),
    "sound as a photo": ({"photos": [("a.wav", WAV)]}, r"photos\[0\]: 'a\.wav' is audio/x-wav, not a photo"),
    "photo as a sound": ({"sounds": [JPEG]}, r"sounds\[0\]: 'upload\.jpg' is image/jpeg, not a sound"),
    "unknown media type": (
        {"photos": [b"?"]},
        r"media type of 'upload' is unknown; if it is a photo, pass \(name, bytes, 'image/\.\.\.'\)",
    ),
    "plain http": ({"photos": ["http://example.org/a.jpg"]}, r"photos\[0\]: .* is not allowed; expected an https://"),
    "field name as key": (
        {"field_values": {"stage": "adult"}},
        "'stage' is not a valid key; expected the ID of an observation field",
    ),
    "empty value": ({"field_values": {7001: ""}}, r"upload: field_values\[7001\]: the value is empty"),
    "value of a wrong type": (
        {"field_values": {7001: [1]}},
        r"value: \[1\] is not valid; expected a string or a number",
    ),
    "list of values": ({"field_values": ["adult"]}, "upload: field_values: expected a mapping such as"),
    "project name": (
        {"project_ids": "butterflies"},
        "upload: project_ids: 'butterflies' is not valid; expected a list of ints",
    ),
    "single project ID": ({"project_ids": 8001}, "upload: project_ids: 8001 is not valid; expected a list of ints"),
    "list of project names": (
        {"project_ids": ["butterflies"]},
        "project_id: 'butterflies' is not valid; expected an int",
    ),
    "invalid project ID": ({"project_ids": [0]}, "project_id must be at least 1, not 0"),
    "invalid UUID": ({"uuid": "one"}, "upload: uuid: 'one' is not valid; expected a UUID or its text"),
    "invalid receipt": ({"resume": "one"}, "upload: resume: expected an UploadReceipt, not str"),
    "different UUIDs": (
        {"uuid": UUID(int=2), "resume": UploadReceipt(uuid=ONE)},
        "uuid is .*2, but resume is the receipt of observation .*1",
    ),
    "invalid progress": ({"progress": 5}, r"upload: progress: expected a function of two numbers .*, not int"),
    "missing remote file": (
        {"photos": ["https://sandbox.example/a.jpg"]},
        r"404 from GET https://sandbox\.example",
    ),
}


@BOTH
@pytest.mark.parametrize("case", INVALID)
def test_invalid_arguments_are_reported_before_anything_is_created(case: str, asynchronous: bool) -> None:
    given, message = INVALID[case]
    sandbox = Sandbox()
    with pytest.raises(INatError, match=message) as caught:
        run_in_sandbox(
            sandbox,
            lambda inat: inat.upload(**({"photos": [("good.jpg", JPEG)], "project_ids": [8001]} | given)),
            asynchronous=asynchronous,
        )
    assert not isinstance(caught.value, UploadError)
    assert operations(sandbox) == ([""] if case == "missing remote file" else [])


def test_missing_credentials_are_reported_before_anything_is_created() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat, pytest.raises(CredentialsError):
        inat.upload(photos=[("a.jpg", JPEG)])
    with INaturalist(transport=sandbox, access_token=sandbox.jwt(lifetime=-5)) as inat, pytest.raises(CredentialsError):
        inat.upload(photos=[("a.jpg", JPEG)])
    assert operations(sandbox) == []


@pytest.mark.parametrize("options", [{"access_token": "refused"}, {"extra_headers": {"Authorization": "refused"}}])
def test_options_apply_to_every_request(options: dict[str, Any]) -> None:
    sandbox = Sandbox()
    with pytest.raises(AuthenticationError):
        run_in_sandbox(sandbox, lambda inat: inat.upload(**options))
    jwt = sandbox.jwt("observer-02")
    receipt = run_in_sandbox(
        sandbox,
        lambda inat: inat.upload(
            photos=[JPEG], field_values={7001: "adult"}, access_token=jwt, user_agent="Me/1.0", extra_body={}
        ),
        access_token=None,
    )
    assert {each.headers["user-agent"].split()[0] for each in sandbox.requests[-3:]} == {"Me/1.0"}
    assert read_observation(sandbox, receipt.uuid).user.login == "observer-02"


@BOTH
def test_dry_run_records_all_requests(asynchronous: bool) -> None:
    sandbox = Sandbox()
    with inat_typed.dry_run() as requests:
        receipt = run_in_sandbox(
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
    with inat_typed.dry_run() as requests, pytest.raises(ArgumentValueError, match="not a photo"):
        run_in_sandbox(sandbox, lambda inat: inat.upload(photos=[__file__]))
    assert requests == []


def test_dry_run_of_writes_records_what_remains() -> None:
    sandbox = Sandbox()
    run_in_sandbox(sandbox, lambda inat: inat.upload(uuid=ONE, project_ids=[8001]))
    with inat_typed.dry_run("writes") as requests:
        run_in_sandbox(sandbox, lambda inat: inat.upload(uuid=ONE, project_ids=[8001, 8002]))
    (request,) = requests
    assert request.json == {"project_observation": {"observation_id": str(ONE), "project_id": 8002}}


@BOTH
def test_dry_run_that_starts_during_an_upload_stops_it(asynchronous: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    sandbox = Sandbox()

    def upload(inat: Any) -> Any:
        return inat.upload(uuid=ONE, photos=[("a.jpg", JPEG)], project_ids=[8001])

    class Switch(httpx.BaseTransport, httpx.AsyncBaseTransport):
        is_made_up = True

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if "photos" in request.url.path:
                monkeypatch.setenv("DRY_RUN_ENABLED", "1")
            return sandbox.handle_request(request)

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if "photos" in request.url.path:
                monkeypatch.setenv("DRY_RUN_ENABLED", "1")
            return await sandbox.handle_async_request(request)

    with pytest.raises(UploadError) as caught:
        run_in_sandbox(sandbox, upload, asynchronous=asynchronous, transport=Switch())
    assert isinstance(caught.value.__cause__, DryRunError)
    assert [each.kind for each in caught.value.receipt.remaining] == ["project"]


# --- uploads that stop ------------------------------------------------------------------------------------------------


@BOTH
def test_error_of_an_upload_that_stops(asynchronous: bool) -> None:
    sandbox = Sandbox()
    with pytest.raises(UploadError) as caught:
        run_in_sandbox(
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
        f"Unknown observation_field_id 99. State of observation {ONE}: done: observation, photo a.jpg, "
        "field value 7001; remaining: field value 99. "
        f"To resume it, call upload again with resume=error.receipt or uuid='{ONE}'; nothing is created twice"
    )


def test_upload_error_can_be_pickled() -> None:
    sandbox = Sandbox()
    with pytest.raises(UploadError) as caught:
        run_in_sandbox(sandbox, lambda inat: inat.upload(project_ids=[99]))
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.receipt, again.step) == (str(caught.value), caught.value.receipt, caught.value.step)
    assert str(again.__cause__) == str(caught.value.__cause__)


def test_errors_before_anything_is_created_are_not_upload_errors() -> None:
    sandbox = Sandbox()
    with pytest.raises(UnprocessableError, match="Unknown taxon_id 5"):
        run_in_sandbox(sandbox, lambda inat: inat.upload(taxon_id=5, photos=[JPEG]))


def test_unknown_outcome_of_the_first_step_is_an_upload_error() -> None:
    sandbox = Sandbox()
    with faulty_server(sandbox) as server:
        server.schedule = lambda _: "cut after"
        with (
            INaturalist(api_url=server.address, access_token=sandbox.jwt(), retry=False) as inat,
            pytest.raises(
                UploadError, match=r"stopped at observation: .* may or may not have been carried out"
            ) as caught,
        ):
            inat.upload(species_guess="Monarch")
    assert isinstance(caught.value.__cause__, WriteOutcomeUnknownError)
    assert caught.value.receipt.done == ()
    assert read_observation(sandbox, caught.value.receipt.uuid).species_guess == "Monarch"


def test_deleted_observation_is_created_again() -> None:
    sandbox = Sandbox()
    photos = [("a.jpg", JPEG)]
    receipt = run_in_sandbox(sandbox, lambda inat: inat.upload(photos=photos))
    run_in_sandbox(sandbox, lambda inat: inat.v2.observations.delete(receipt.uuid))
    with pytest.raises(NotFoundError):
        read_observation(sandbox, receipt.uuid)
    again = run_in_sandbox(sandbox, lambda inat: inat.upload(photos=photos, resume=receipt))
    assert again.complete
    assert len(read_observation(sandbox, receipt.uuid).photos) == 1


class Interrupted(BaseException):
    """An exception like ``KeyboardInterrupt``."""


@BOTH
@pytest.mark.parametrize("kind", [Interrupted, LookupError])
def test_interruption_notes_how_to_resume(kind: type[BaseException], asynchronous: bool) -> None:
    def interrupt(sent: int, total: int) -> None:
        if sent > len(JPEG):
            raise kind

    sandbox = Sandbox()
    photos = [("a.jpg", JPEG), ("b.jpg", JPEG + b"1")]
    with faulty_server(sandbox) as server:

        def call(inat: Any) -> Any:
            return inat.upload(uuid=ONE, photos=photos, progress=interrupt)

        settings = {"api_url": server.address, "access_token": sandbox.jwt()}
        with pytest.raises(kind) as caught:
            with_client(call, asynchronous=asynchronous, **settings)
        (note,) = caught.value.__notes__
        assert note == (
            f"An upload was interrupted: observation {ONE}: done: observation, photo a.jpg; remaining: photo b.jpg. "
            f"To resume it, call upload again with uuid='{ONE}'"
        )
    assert run_in_sandbox(sandbox, lambda inat: inat.upload(uuid=ONE, photos=photos)).complete
    assert len(read_observation(sandbox, ONE).photos) == 2


def test_cancelled_upload_can_be_resumed() -> None:
    sandbox = Sandbox()
    photos = [("a.jpg", JPEG), ("b.jpg", JPEG + b"1")]

    async def main(address: str) -> None:
        async with AsyncINaturalist(api_url=address, access_token=sandbox.jwt()) as inat:
            reached = asyncio.Event()

            def report(sent: int, total: int) -> None:
                if sent > len(JPEG):
                    reached.set()

            upload = asyncio.create_task(inat.upload(uuid=ONE, photos=photos, progress=report))
            await reached.wait()
            upload.cancel()
            with pytest.raises(asyncio.CancelledError):
                await upload
            assert (await inat.upload(uuid=ONE, photos=photos)).complete

    with faulty_server(sandbox) as server:
        asyncio.run(main(server.address))
    assert len(read_observation(sandbox, ONE).photos) == 2


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
def test_receipt_can_be_stored_as_json_and_pickled(receipt: UploadReceipt) -> None:
    assert UploadReceipt.from_json(receipt.to_json()) == receipt
    assert pickle.loads(pickle.dumps(receipt)) == receipt
    assert receipt.complete is (not receipt.remaining)


@given(st.text(max_size=20) | st.sampled_from(["null", "[]", '{"uuid": 1}', '{"uuid": "1", "id": 1, "steps": []}']))
def test_invalid_receipt_is_refused(text: str) -> None:
    with pytest.raises(ArgumentValueError, match="the text is not an upload receipt"):
        UploadReceipt.from_json(text)


# --- progress and memory ----------------------------------------------------------------------------------------------


@BOTH
def test_progress_covers_all_files(asynchronous: bool) -> None:
    reported: list[tuple[int, int]] = []

    def report(sent: int, total: int) -> None:
        reported.append((sent, total))

    sandbox = Sandbox()
    photos = [("a.jpg", JPEG * 60), ("b.jpg", JPEG * 60 + b"1"), ("c.jpg", JPEG)]
    size = sum(len(content) for _, content in photos)
    with faulty_server(sandbox) as server:
        settings = {"api_url": server.address, "access_token": sandbox.jwt()}
        with_client(
            lambda inat: inat.upload(uuid=ONE, photos=photos[1:], sounds=[WAV]), asynchronous=asynchronous, **settings
        )
        with_client(
            lambda inat: inat.upload(uuid=ONE, photos=photos, sounds=[WAV], progress=report),
            asynchronous=asynchronous,
            **settings,
        )
    size += len(WAV)
    assert reported[0] == (0, size)
    assert reported[-1] == (size, size)
    assert {total for _, total in reported} == {size}
    assert [sent for sent, _ in reported] == sorted({sent for sent, _ in reported})
    assert len(reported) > 5


@BOTH
def test_photos_from_urls_are_fetched_before_anything_is_created(asynchronous: bool) -> None:
    sandbox = Sandbox()
    responses = {"/a.jpg": CannedResponse(200, JPEG, {"Content-Type": "image/jpeg"})}
    with (
        serving(lambda request: responses.get(request.path, CannedResponse(404, {}))) as host,
        faulty_server(sandbox) as server,
    ):

        def call(*names: str) -> UploadReceipt:
            receipt: UploadReceipt = with_client(
                lambda inat: inat.upload(photos=[host.address + name for name in names]),
                asynchronous=asynchronous,
                api_url=server.address,
                access_token=sandbox.jwt(),
            )
            return receipt

        with pytest.raises(NotFoundError):
            call("/a.jpg", "/b.jpg")
        assert server.count == 0
        assert [step.name for step in call("/a.jpg").steps] == ["", "a.jpg"]


def test_files_are_not_read_into_memory(tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.jpg" for number in range(3)]
    for number, path in enumerate(paths):
        with path.open("wb") as file:
            file.write(bytes([number]))
            file.truncate(MAX_FILE_BYTES)
    with discarding_server() as address, INaturalist(api_url=address) as inat:
        headers = {"Authorization": "x"}
        inat.upload(photos=[JPEG], extra_headers=headers)
        tracemalloc.start()
        try:
            inat.upload(photos=paths, extra_headers=headers)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak < 2_000_000


def test_both_clients_have_the_same_signature() -> None:
    assert inspect.signature(INaturalist.upload).parameters == inspect.signature(AsyncINaturalist.upload).parameters


def test_none_is_not_a_photo() -> None:
    with INaturalist() as inat, pytest.raises(ArgumentTypeError):
        inat.upload(dry_run=True, photos=[None])  # type: ignore[list-item]


# --- a taxon by its name ---------------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize("name", ["Danaus plexippus", "danaus plexippus", " monarch "])
def test_a_taxon_is_looked_up_by_its_name(asynchronous: bool, name: str) -> None:
    sandbox = Sandbox()
    receipt = run_in_sandbox(sandbox, lambda inat: inat.upload(taxon_name=name), asynchronous=asynchronous)
    assert operations(sandbox) == ["taxa.search", "observations.create"]
    assert read_observation(sandbox, receipt.uuid).taxon.id == 48662


def test_a_name_that_several_taxa_have_is_refused_with_the_candidates() -> None:
    sandbox = Sandbox()
    bird = sandbox.add(v2.Taxon(name="Morus", rank="genus", parent_id=47224))
    tree = sandbox.add(v2.Taxon(name="Morus", rank="genus", parent_id=47224))
    sandbox.add(v2.Taxon(name="Morus alba", rank="species", parent_id=tree.id))
    with pytest.raises(ArgumentValueError, match="'Morus' is the name of several taxa; pass the taxon_id") as caught:
        run_in_sandbox(sandbox, lambda inat: inat.upload(taxon_name="Morus", photos=[JPEG]))
    assert operations(sandbox) == ["taxa.search"]
    for each in (bird, tree):
        assert f"{each.id} (Morus, genus" in str(caught.value)
    assert "Morus alba" not in str(caught.value)
    receipt = run_in_sandbox(sandbox, lambda inat: inat.upload(taxon_id=tree.id))
    assert read_observation(sandbox, receipt.uuid).taxon.id == tree.id


def test_a_name_that_no_taxon_has_is_refused_with_similar_names() -> None:
    sandbox = Sandbox()
    with pytest.raises(
        ArgumentValueError, match=r"no taxon is named 'Danaus pl'; .* 48662 \(Danaus plexippus, species"
    ):
        run_in_sandbox(sandbox, lambda inat: inat.upload(taxon_name="Danaus pl"))
    with pytest.raises(ArgumentValueError, match=r"no taxon is named 'xyz'; pass the name as species_guess$"):
        run_in_sandbox(sandbox, lambda inat: inat.upload(taxon_name="xyz"))
    assert operations(sandbox) == ["taxa.search"] * 2


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"taxon_name": 5}, "taxon_name: 5 is not valid; expected a string"),
        ({"taxon_name": " "}, "taxon_name: ' ' is empty"),
        ({"taxon_name": "Danaus", "taxon_id": 5}, "taxon_name is 'Danaus', but taxon_id is 5; leave out one of them"),
    ],
)
def test_an_invalid_name_is_refused_before_anything_is_sent(arguments: dict[str, Any], message: str) -> None:
    sandbox = Sandbox()
    with pytest.raises(INatError, match=message):
        run_in_sandbox(sandbox, lambda inat: inat.upload(**arguments))
    assert operations(sandbox) == []


def test_a_dry_run_of_an_upload_with_a_name_sends_nothing() -> None:
    sandbox = Sandbox()
    with inat_typed.dry_run() as requests:
        run_in_sandbox(sandbox, lambda inat: inat.upload(taxon_name="Danaus plexippus"))
    assert [each.operation for each in requests] == ["v2.taxa.search", "v2.observations.create"]
    with inat_typed.dry_run("writes") as requests:
        run_in_sandbox(sandbox, lambda inat: inat.upload(taxon_name="Danaus plexippus"))
    assert [each.json["observation"]["taxon_id"] for each in requests] == [48662]
    assert operations(sandbox) == ["taxa.search"]
