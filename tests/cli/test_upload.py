"""Upload an observation with photos and sounds."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, strategies as st
from PIL import Image

from inat_typed import INaturalist
from inat_typed.cli import exif
from inat_typed.sandbox import Sandbox, serve
from inat_typed.uploads.media import kind_of_file
from inat_typed.v2 import Observation, Taxon
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
    bare, location = tmp_path / "bare.png", ["--lat", "0", "--lng", "0"]
    Image.new("RGB", (4, 4)).save(bare)
    without_options = server.run("upload", str(bare), "--dry-run").err
    assert f"{bare} contains no time: set --observed-on" in without_options
    assert f"{bare} contains no location: set --lat and --lng" in without_options
    with_options = server.run("upload", str(bare), "--observed-on", "2026-05-01", *location, "--dry-run").err
    assert "contains no" not in with_options
    assert "contains no" not in server.run("upload", str(write_photo(tmp_path / "one.jpg")), "--dry-run").err


def test_photo_that_cannot_be_read_is_reported_with_the_reason(server: Server, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.jpg"
    damaged.write_bytes(b"not an image")
    errors = server.run("upload", str(damaged), "--dry-run").err
    assert f"{damaged}: time and location cannot be read: Pillow cannot identify the image" in errors
    assert "contains no" not in errors
    assert f"{damaged} may contain a time: set --observed-on" in errors


HIDE_HEIF = "import sys; sys.modules['pillow_heif'] = None; from inat_typed.cli import main; main()"


def test_heic_photo_names_the_package_that_reads_it(tmp_path: Path) -> None:
    photo = write_heic(tmp_path)
    command = [sys.executable, "-c", HIDE_HEIF, "upload", str(photo), "--dry-run"]
    completed = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "cannot be read: HEIC photos need another package: pip install pillow-heif" in completed.stderr
    assert "contains no" not in completed.stderr


def test_heic_photo_is_read(tmp_path: Path) -> None:
    metadata = exif.read_metadata(write_heic(tmp_path))
    assert metadata.observed_on_string == "2026-05-01 10:30:00 +02:00"
    assert metadata.latitude is not None


def write_heic(folder: Path) -> Path:
    heif: Any = import_module("pillow_heif")
    heif.register_heif_opener()
    with Image.open(write_photo(folder / "one.jpg")) as image:
        image.resize((64, 64)).save(folder / "one.heic", exif=image.getexif())
    return folder / "one.heic"


GPS = {1: "S", 2: (33.0, 51.0, 31.0), 3: "E", 4: (151.0, 12.0, 36.0)}


@pytest.mark.parametrize(
    ("tags", "gps", "time", "has_location", "ignored"),
    [
        ({}, {}, None, False, ""),
        ({0x9003: "0000:00:00 00:00:00"}, {}, None, False, "the time, which is all zeros"),
        ({0x9003: "    :  :     :  :  "}, {}, None, False, "the time"),
        ({0x9003: "2026:02:30 10:00:00"}, {}, None, False, "which is no time"),
        ({0x9003: "0001:01:01 00:00:00"}, {}, None, False, "the clock of the camera was not set"),
        ({0x9003: "1970:01:01 00:00:00"}, {}, None, False, "the clock of the camera was not set"),
        ({0x9003: "1980:01:01 00:00:00"}, {}, None, False, "the clock of the camera was not set"),
        ({0x9003: "2026:05:01 10:30:00", 0x9011: "   :  "}, {}, "2026-05-01 10:30:00", False, "the time zone ':'"),
        ({0x9003: "2026:05:01 10:30:00", 0x9011: "      "}, {}, "2026-05-01 10:30:00", False, ""),
        ({0x9003: "2026:05:01 10:30:00", 0x9011: "+15:00"}, {}, "2026-05-01 10:30:00", False, "no offset from UTC"),
        ({0x9003: "2026:05:01 10:30:00", 0x9011: "-05:00"}, {}, "2026-05-01 10:30:00 -05:00", False, ""),
        ({}, GPS, None, True, ""),
        ({}, {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}, None, False, "the location 0, 0"),
        ({}, {2: GPS[2], 3: "E", 4: GPS[4]}, None, False, "does not say whether it is north or south"),
        ({}, {**GPS, 3: " "}, None, False, "does not say whether it is north or south"),
        ({}, {1: "S", 2: GPS[2]}, None, False, "incomplete or out of range"),
        ({}, {**GPS, 2: (95.0, 0.0, 0.0)}, None, False, "incomplete or out of range"),
    ],
)
def test_placeholders_are_ignored_and_reported(
    tmp_path: Path, tags: dict[int, str], gps: dict[int, Any], time: str | None, has_location: bool, ignored: str
) -> None:
    image = Image.new("RGB", (4, 4))
    exif_data = image.getexif()
    exif_data.get_ifd(EXIF_IFD).update(tags)
    exif_data.get_ifd(GPS_IFD).update(gps)
    image.save(tmp_path / "one.jpg", exif=exif_data)
    metadata = exif.read_metadata(tmp_path / "one.jpg")
    assert metadata.observed_on_string == time
    assert (metadata.latitude is not None) == (metadata.longitude is not None) == has_location
    assert ignored in "; ".join(metadata.ignored)
    assert bool(metadata.ignored) == bool(ignored)


def test_dry_run_reports_ignored_placeholders(server: Server, tmp_path: Path) -> None:
    photo = write_photo(tmp_path / "one.jpg", taken="0000:00:00 00:00:00")
    errors = server.run("upload", str(photo), "--dry-run").err
    assert f"{photo}: ignored the time, which is all zeros" in errors
    assert f"{photo} contains no time: set --observed-on" in errors


def no_type(url: str, strict: bool = True) -> tuple[None, None]:
    return None, None


CONTENT = {"song": b"fLaC", "photo": b"\xff\xd8\xff\xe0", "call": b"#!AMR\n", "voice": b"....ftypM4A "}


@pytest.mark.parametrize(
    "name", ["a.m4a", "a.flac", "a.amr", "a.AAC", "a.opus", "a.jfif", "a.heic", "a.webp", *CONTENT]
)
def test_files_are_classified_without_the_tables_of_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("mimetypes.guess_type", no_type)
    (tmp_path / name).write_bytes(CONTENT.get(name, b"content"))
    expected = "photo" if name in ("a.jfif", "a.heic", "a.webp", "photo") else "sound"
    assert kind_of_file(tmp_path / name) == expected


def test_name_that_several_taxa_have_is_refused_with_the_candidates(server: Server, tmp_path: Path) -> None:
    bird = server.sandbox.add(Taxon(name="Morus", rank="genus", parent_id=47224))
    tree = server.sandbox.add(Taxon(name="Morus", rank="genus", parent_id=47224))
    result = server.run("upload", str(write_photo(tmp_path / "one.jpg")), "--taxon", "morus")
    assert result.status == 2
    assert "--taxon: 'morus' is the name of several taxa; pass the ID of one: " in result.err
    assert f"{bird.id} (Morus, genus" in result.err
    assert f"{tree.id} (Morus, genus" in result.err


@pytest.mark.parametrize(
    "taxon",
    [
        "48662-Danaus-plexippus",
        "https://www.inaturalist.org/taxa/48662-Danaus-plexippus",
        "http://x.org/taxa/48662?a=b",
    ],
)
def test_taxon_copied_from_the_web_site_is_an_id(server: Server, tmp_path: Path, taxon: str) -> None:
    result = server.run("upload", str(write_photo(tmp_path / "one.jpg")), "--taxon", taxon)
    assert result.status == 0, result.err
    observation = server.newest_observation()
    assert observation.taxon is not None
    assert observation.taxon.id == 48662


@pytest.mark.parametrize(
    ("taxon", "message"),
    [
        ("https://www.inaturalist.org/observations/5", "is an address of observations; expected one of taxa, or an ID"),
        ("https://www.inaturalist.org/help", "is not the address of a record on the web site"),
    ],
)
def test_other_addresses_are_refused(server: Server, tmp_path: Path, taxon: str, message: str) -> None:
    result = server.run("upload", str(write_photo(tmp_path / "one.jpg")), "--taxon", taxon)
    assert result.status == 2
    assert message in result.err
    assert server.sandbox.requests == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["v2", "taxa", "get", "https://www.inaturalist.org/taxa/48662-Danaus-plexippus"],
        ["v1", "taxa", "get", "48662-Danaus-plexippus"],
        ["v2", "observations", "search", "--taxon-id", "48662-Danaus-plexippus", "--per-page", "0"],
        ["v1", "observations", "search", "--taxon-id", "http://x.org/taxa/48662,47219", "--per-page", "0"],
    ],
)
def test_commands_take_copied_ids(server: Server, arguments: list[str]) -> None:
    result = server.run(*arguments)
    assert result.status == 0, result.err
    (request,) = server.sandbox.requests
    sent = f"{request.path} {request.params}"
    assert "48662" in sent
    assert "Danaus" not in sent


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
