"""Uploads of photos and sounds: multipart forms, at most 20 MB per file."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from io import BytesIO
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from inat_typed import INaturalist, UnprocessableError
from inat_typed.sandbox import Sandbox, SandboxWarning
from tests.sandbox.http import assert_error, send_request

MEGABYTE = 1024 * 1024
# Every byte, including line ends, and a text that looks like a boundary.
CONTENT = bytes(range(256)) + b"\r\n--\r\n\n\r--boundary--\r\n"


def client_of(sandbox: Sandbox) -> INaturalist:
    return INaturalist(transport=sandbox, access_token=sandbox.access_token())


def new_observation(inat: INaturalist) -> Any:
    return inat.v2.observations.create(species_guess="Monarch")[0]


def test_photos_and_sounds_of_an_observation(tmp_path: Path) -> None:
    song = tmp_path / "song.wav"
    song.write_bytes(CONTENT)
    with client_of(Sandbox()) as inat:
        observation = new_observation(inat)
        uuid = uuid4()
        for _ in range(2):  # the same UUID creates no second photo
            inat.v2.observation_photos.create(
                observation_id=observation.uuid, uuid=uuid, file=("wing.png", CONTENT, "image/png")
            )
        inat.v2.observation_sounds.create(observation_id=observation.uuid, file=song)
        inat.v1.observation_photos.create(observation_id=observation.id, file=BytesIO(CONTENT))
        read = inat.v2.observations.get([observation.uuid])[0]
        assert len(read.photos or []) == 2
        assert (read.observation_photos or [])[0].uuid == uuid
        assert (read.photos or [])[0].original_filename == "wing.png"
        assert ((read.sounds or [])[0].file_url or "").endswith(".wav")
        inat.v2.observation_photos.delete(uuid)
        assert len(inat.v2.observations.get([observation.uuid])[0].photos or []) == 1


def test_upload_before_the_observation_exists() -> None:
    with client_of(Sandbox()) as inat:
        photo = inat.v2.photos.create(file=("wing.jpg", CONTENT, "image/jpeg"))[0]
        observation = new_observation(inat)
        inat.v2.observation_photos.create(observation_id=observation.uuid, photo_id=photo.id)
        read = inat.v2.observations.get([observation.uuid])[0]
        assert [each.id for each in read.photos or []] == [photo.id]
        with pytest.raises(UnprocessableError, match="Unknown photo_id"):
            inat.v2.observation_photos.create(observation_id=observation.uuid, photo_id=5)


@pytest.mark.parametrize(("resource", "name"), [("photos", "wing.jpg"), ("sounds", "song.wav")])
def test_at_most_20_megabytes(resource: str, name: str) -> None:
    with client_of(Sandbox()) as inat:
        create = getattr(inat.v2, resource).create
        assert create(file=(name, b"\0" * (20 * MEGABYTE), "application/octet-stream"))[0].id
    sandbox = Sandbox()
    files = {"file": (name, b"\0" * (20 * MEGABYTE + 1))}
    assert_error(send_request(sandbox, "POST", f"/v2/{resource}", jwt=sandbox.jwt(), files=files), 422, "v2", "20 MB")


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_upload_without_a_file(api: str) -> None:
    sandbox = Sandbox()
    ignored: AbstractContextManager[object] = (
        pytest.warns(SandboxWarning, match="'other'") if api == "v1" else nullcontext()
    )
    with ignored:
        response = send_request(sandbox, "POST", f"/{api}/photos", jwt=sandbox.jwt(), files={"other": ("a.jpg", b"a")})
    assert_error(response, 422, api, "file" if api == "v1" else "other")
    response = send_request(sandbox, "POST", f"/{api}/photos", jwt=sandbox.jwt(), json={})
    assert_error(response, 422, api, "file")
