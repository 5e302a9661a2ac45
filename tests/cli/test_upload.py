"""An observation out of photos and sounds, from a shell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, strategies as st
from PIL import Image

from inat_typed import INaturalist
from inat_typed.cli import exif
from inat_typed.sandbox import Sandbox, serve
from inat_typed.v2 import Observation
from tests.cli.running import Ran, run

EXIF, GPS = 0x8769, 0x8825


def photo(path: Path, *, gps: bool = True, taken: str = "2026:05:01 10:30:00") -> Path:
    """A photo as a camera writes it."""
    image = Image.new("RGB", (4, 4), "orange")
    written = image.getexif()
    inner = written.get_ifd(EXIF)
    inner[0x9003], inner[0x9011] = taken, "+02:00"
    if gps:
        place = written.get_ifd(GPS)
        place.update({1: "S", 2: (33.0, 51.0, 31.0), 3: "E", 4: (151.0, 12.0, 36.0), 31: 12.0})
    image.save(path, exif=written)
    return path


class Here:
    def __init__(self, sandbox: Sandbox, address: str) -> None:
        self.sandbox = sandbox
        self.address = address

    def run(self, *arguments: str) -> Ran:
        return run(*arguments, "--api-url", self.address, "--web-url", self.address)

    def newest(self) -> Observation:
        with INaturalist(transport=self.sandbox, access_token=self.sandbox.access_token()) as inat:
            return inat.v2.observations.search(order_by="id", order="desc", per_page=1)[0]


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> Iterator[Here]:
    sandbox = Sandbox()
    monkeypatch.setenv("INAT_ACCESS_TOKEN", sandbox.access_token())
    with serve(sandbox) as address:
        yield Here(sandbox, address)


def test_time_and_place_are_the_photo_s(here: Here, tmp_path: Path) -> None:
    (tmp_path / "song.wav").write_bytes(b"RIFF....WAVE")
    files = [str(photo(tmp_path / "one.jpg")), str(photo(tmp_path / "two.jpg", gps=False)), str(tmp_path / "song.wav")]
    ran = here.run("upload", *files, "--taxon", "monarch", "--place", "the harbour", "--tag", "a", "--tag", "b")
    assert ran.status == 0, ran.err
    made = here.newest()
    assert ran.out == f"{here.address}/observations/{made.id}\n"
    assert str(made.uuid) in ran.err
    assert made.taxon is not None
    assert made.taxon.name == "Danaus plexippus"
    assert made.observed_on is not None
    assert made.observed_on.isoformat() == "2026-05-01"
    assert made.place_guess == "the harbour"
    assert len(made.photos or []) == 2
    assert len(made.sounds or []) == 1
    assert made.location is not None
    latitude, longitude = map(float, made.location.split(","))
    assert (round(latitude, 3), round(longitude, 3)) == (-33.859, 151.21)


def test_what_is_given_wins(here: Here, tmp_path: Path) -> None:
    ran = here.run(
        "upload", str(photo(tmp_path / "one.jpg")), "--lat", "0", "--lng", "12.5", "--observed-on", "2025-06-07",
        "--taxon", "something of my own",
    )  # fmt: skip
    assert ran.status == 0, ran.err
    made = here.newest()
    assert made.observed_on is not None
    assert made.observed_on.isoformat() == "2025-06-07"
    assert made.species_guess == "something of my own"
    assert made.location is not None
    assert [float(each) for each in made.location.split(",")] == [0, 12.5]


def test_a_dry_run_shows_what_would_happen(here: Here, tmp_path: Path) -> None:
    ran = here.run("upload", str(photo(tmp_path / "one.jpg")), "--taxon", "48662", "--dry-run")
    assert ran.status == 0, ran.err
    assert "2026-05-01 10:30:00 +02:00" in ran.err
    assert "one.jpg" in ran.err
    assert here.sandbox.requests == []


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["notes.txt"], "notes.txt is neither a photo nor a sound"),
        (["missing.jpg"], "missing.jpg"),
        (["one.jpg", "--field", "9"], "--field takes ID=VALUE, such as 7001=milkweed; not '9'"),
        (["one.jpg", "--uuid", "nonsense"], "uuid"),
        (["one.jpg", "--lat", "5"], "--lat and --lng go together"),
        (["one.jpg", "--lat", "91", "--lng", "0"], "Invalid value for '--lat'"),
    ],
)
def test_what_is_wrong_is_told_before_anything_is_sent(
    arguments: list[str], words: str, here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    photo(tmp_path / "one.jpg")
    (tmp_path / "notes.txt").write_text("notes")
    ran = here.run("upload", *arguments)
    assert ran.status == 2
    assert words in ran.err
    assert here.sandbox.requests == []


def test_what_no_photo_tells_is_told(here: Here, tmp_path: Path) -> None:
    bare, placed = tmp_path / "bare.heic", ["--lat", "0", "--lng", "0"]
    bare.write_bytes(b"what only other programs read")
    silent = here.run("upload", str(bare), "--dry-run").err
    assert f"{bare} does not tell when; --observed-on does" in silent
    assert f"{bare} does not tell where; --lat and --lng do" in silent
    told = here.run("upload", str(bare), "--observed-on", "2026-05-01", *placed, "--dry-run").err
    assert "does not tell" not in told
    assert "does not tell" not in here.run("upload", str(photo(tmp_path / "one.jpg")), "--dry-run").err


def test_an_upload_that_stops_says_how_the_rest_is_made(here: Here, tmp_path: Path) -> None:
    files = [str(photo(tmp_path / "one.jpg")), str(photo(tmp_path / "two.jpg", gps=False))]
    here.sandbox.fail_next(403, operation="observation_photos.create")
    stopped = here.run("upload", *files)
    assert stopped.status == 3
    assert stopped.out == ""
    found = re.search(r"With (--uuid) ([\w-]+) it makes the rest, and nothing twice", stopped.err)
    assert found, stopped.err
    assert here.run("upload", *files, *found.groups()).status == 0
    made = here.newest()
    assert str(made.uuid) == found[2]
    assert len(made.photos or []) == 2


@given(st.binary(max_size=300))
def test_no_photo_is_too_broken(content: bytes) -> None:
    path = Path("build") / "broken.jpg"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"\xff\xd8\xff\xe1" + content)
    assert isinstance(exif.of(path), exif.Taken)
