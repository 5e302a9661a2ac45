"""Upload an observation with photos and sounds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, strategies as st
from PIL import Image

from inat_typed import INaturalist
from inat_typed.cli import exif
from inat_typed.sandbox import Sandbox, serve
from inat_typed.v2 import Observation
from tests.cli.runner import Result, run

EXIF_IFD, GPS_IFD = 0x8769, 0x8825


def write_photo(path: Path, *, gps: bool = True, taken: str = "2026:05:01 10:30:00") -> Path:
    """Write a photo with EXIF data, and return its path."""
    image = Image.new("RGB", (4, 4), "orange")
    exif_data = image.getexif()
    tags = exif_data.get_ifd(EXIF_IFD)
    tags[0x9003], tags[0x9011] = taken, "+02:00"
    if gps:
        exif_data.get_ifd(GPS_IFD).update({1: "S", 2: (33.0, 51.0, 31.0), 3: "E", 4: (151.0, 12.0, 36.0), 31: 12.0})
    image.save(path, exif=exif_data)
    return path


class Server:
    def __init__(self, sandbox: Sandbox, address: str) -> None:
        self.sandbox = sandbox
        self.address = address

    def run(self, *arguments: str) -> Result:
        return run(*arguments, "--api-url", self.address, "--web-url", self.address)

    def newest_observation(self) -> Observation:
        with INaturalist(transport=self.sandbox, access_token=self.sandbox.access_token()) as inat:
            return inat.v2.observations.search(order_by="id", order="desc", per_page=1)[0]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    sandbox = Sandbox()
    monkeypatch.setenv("INAT_ACCESS_TOKEN", sandbox.access_token())
    with serve(sandbox) as address:
        yield Server(sandbox, address)


def test_time_and_location_come_from_the_first_photo(server: Server, tmp_path: Path) -> None:
    (tmp_path / "song.wav").write_bytes(b"RIFF....WAVE")
    files = [
        str(write_photo(tmp_path / "one.jpg")),
        str(write_photo(tmp_path / "two.jpg", gps=False)),
        str(tmp_path / "song.wav"),
    ]
    result = server.run("upload", *files, "--taxon", "monarch", "--place", "the harbour", "--tag", "a", "--tag", "b")
    assert result.status == 0, result.err
    observation = server.newest_observation()
    assert result.out == f"{server.address}/observations/{observation.id}\n"
    assert str(observation.uuid) in result.err
    assert observation.taxon is not None
    assert observation.taxon.name == "Danaus plexippus"
    assert observation.observed_on is not None
    assert observation.observed_on.isoformat() == "2026-05-01"
    assert observation.place_guess == "the harbour"
    assert len(observation.photos or []) == 2
    assert len(observation.sounds or []) == 1
    assert observation.location is not None
    latitude, longitude = map(float, observation.location.split(","))
    assert (round(latitude, 3), round(longitude, 3)) == (-33.859, 151.21)


def test_options_take_precedence_over_the_photo(server: Server, tmp_path: Path) -> None:
    result = server.run(
        "upload", str(write_photo(tmp_path / "one.jpg")), "--lat", "0", "--lng", "12.5", "--observed-on", "2025-06-07",
        "--taxon", "a name of my own",
    )  # fmt: skip
    assert result.status == 0, result.err
    observation = server.newest_observation()
    assert observation.observed_on is not None
    assert observation.observed_on.isoformat() == "2025-06-07"
    assert observation.species_guess == "a name of my own"
    assert observation.location is not None
    assert [float(each) for each in observation.location.split(",")] == [0, 12.5]


def test_dry_run_shows_the_requests(server: Server, tmp_path: Path) -> None:
    result = server.run("upload", str(write_photo(tmp_path / "one.jpg")), "--taxon", "48662", "--dry-run")
    assert result.status == 0, result.err
    assert "2026-05-01 10:30:00 +02:00" in result.err
    assert "one.jpg" in result.err
    assert server.sandbox.requests == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["notes.txt"], "notes.txt: not a known type of photo or sound"),
        (["missing.jpg"], "missing.jpg"),
        (["one.jpg", "--field", "9"], "--field: '9' is not valid; expected ID=VALUE, such as 7001=milkweed"),
        (["one.jpg", "--uuid", "nonsense"], "uuid"),
        (["one.jpg", "--lat", "5"], "--lat and --lng must be set together"),
        (["one.jpg", "--lat", "91", "--lng", "0"], "Invalid value for '--lat'"),
    ],
)
def test_invalid_arguments_are_reported_before_any_request(
    arguments: list[str], message: str, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_photo(tmp_path / "one.jpg")
    (tmp_path / "notes.txt").write_text("notes")
    result = server.run("upload", *arguments)
    assert result.status == 2
    assert message in result.err
    assert server.sandbox.requests == []


def test_missing_time_and_location_are_reported(server: Server, tmp_path: Path) -> None:
    bare, location = tmp_path / "bare.heic", ["--lat", "0", "--lng", "0"]
    bare.write_bytes(b"not an image that Pillow can read")
    without_options = server.run("upload", str(bare), "--dry-run").err
    assert f"{bare} contains no time: set --observed-on" in without_options
    assert f"{bare} contains no location: set --lat and --lng" in without_options
    with_options = server.run("upload", str(bare), "--observed-on", "2026-05-01", *location, "--dry-run").err
    assert "contains no" not in with_options
    assert "contains no" not in server.run("upload", str(write_photo(tmp_path / "one.jpg")), "--dry-run").err


def test_interrupted_upload_names_the_uuid_to_resume_it(server: Server, tmp_path: Path) -> None:
    files = [str(write_photo(tmp_path / "one.jpg")), str(write_photo(tmp_path / "two.jpg", gps=False))]
    server.sandbox.fail_next(403, operation="observation_photos.create")
    stopped = server.run("upload", *files)
    assert stopped.status == 3
    assert stopped.out == ""
    found = re.search(r"repeat the command with (--uuid) ([\w-]+); nothing is created twice", stopped.err)
    assert found, stopped.err
    assert server.run("upload", *files, *found.groups()).status == 0
    observation = server.newest_observation()
    assert str(observation.uuid) == found[2]
    assert len(observation.photos or []) == 2


@given(st.binary(max_size=300))
def test_damaged_photos_have_no_metadata_or_some(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        photo = Path(folder, "damaged.jpg")
        photo.write_bytes(b"\xff\xd8\xff\xe1" + content)
        assert isinstance(exif.read_metadata(photo), exif.PhotoMetadata)
