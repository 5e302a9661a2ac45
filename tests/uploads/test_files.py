"""What may be given as a file, what of it arrives, and what is refused before anything is sent."""

from __future__ import annotations

import io
import os
import socket
import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import given, strategies as st

import inat_typed
from inat_typed import ArgumentTypeError, ArgumentValueError, INaturalist, WriteOutcomeUnknownError
from inat_typed.runtime.files import LARGEST
from inat_typed.runtime.media_types import by_beginning, by_name
from tests.loopback import Asked, Told, serving
from tests.uploads.drain import draining
from tests.uploads.sending import EMPTY, JPEG, QUICK, SIGNED, WAV, arrived, with_client

BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


class Once:
    """An open file that can be read once only, as a pipe is."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)
        self.reads = 0

    def read(self, size: int = -1) -> bytes:
        self.reads += 1
        return self._content.read(size)


def at_the_end(content: bytes) -> IO[bytes]:
    """An open file that was read already."""
    file = io.BytesIO(content)
    file.read()
    return file


def on_disk(folder: Path, name: str, content: bytes = JPEG) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


FORMS: dict[str, tuple[Callable[[Path], Any], str, str]] = {
    "path": (lambda folder: on_disk(folder, "leaf.jpg"), "leaf.jpg", "image/jpeg"),
    "text": (lambda folder: str(on_disk(folder, "leaf.heic")), "leaf.heic", "image/heic"),
    "without ending": (lambda folder: on_disk(folder, "leaf"), "leaf", "image/jpeg"),
    "umlauts": (lambda folder: on_disk(folder, "Blütenblatt №1.jpg"), "Blütenblatt №1.jpg", "image/jpeg"),
    "bytes": (lambda _: JPEG, "upload.jpg", "image/jpeg"),
    "named": (lambda _: ("leaf.png", JPEG), "leaf.png", "image/png"),
    "typed": (lambda _: ("leaf.jpg", JPEG, "image/x-raw"), "leaf.jpg", "image/x-raw"),
    "open": (lambda _: io.BytesIO(JPEG), "upload.jpg", "image/jpeg"),
    "read before": (lambda _: at_the_end(JPEG), "upload.jpg", "image/jpeg"),
    "once": (lambda _: Once(JPEG), "upload.jpg", "image/jpeg"),
    "once, many pieces": (lambda _: Once(JPEG * 200), "upload.jpg", "image/jpeg"),
}


@BOTH
@pytest.mark.parametrize("form", FORMS)
def test_name_media_type_and_every_byte_arrive(form: str, asynchronous: bool, tmp_path: Path) -> None:
    make, name, media = FORMS[form]
    file = make(tmp_path)
    with serving(Told(200, EMPTY)) as server:
        with_client(
            lambda inat: inat.v2.photos.create(file=file, **SIGNED),
            asynchronous=asynchronous,
            api_url=server.address,
        )
        (came,) = arrived(server.asked[0])
    assert (came.field, came.name, came.media) == ("file", name, media)
    assert came.content == (JPEG * 200 if "many" in form else JPEG)
    assert "transfer-encoding" not in server.asked[0].headers


@BOTH
@pytest.mark.parametrize("form", FORMS)
def test_another_try_sends_the_whole_file_again(form: str, asynchronous: bool, tmp_path: Path) -> None:
    file = FORMS[form][0](tmp_path)
    answers = iter([Told(503, {}), Told(429, {}), Told(200, EMPTY)])
    with serving(lambda _: next(answers)) as server:
        with_client(
            lambda inat: inat.v2.photos.create(file=file, **SIGNED),
            asynchronous=asynchronous,
            api_url=server.address,
        )
        assert len(server.asked) == 3
        assert len({arrived(asked)[0].content for asked in server.asked}) == 1


@BOTH
@pytest.mark.parametrize("form", FORMS)
def test_a_renewed_token_sends_the_whole_file_again(form: str, asynchronous: bool, tmp_path: Path) -> None:
    file = FORMS[form][0](tmp_path)
    tokens, answers = iter("ab"), iter([Told(401, {}), Told(200, EMPTY)])

    def answering(asked: Asked) -> Told:
        minting = asked.path == "/users/api_token"
        return Told(200, {"api_token": f"e30.e30.{next(tokens)}"}) if minting else next(answers)

    with serving(answering) as server:
        with_client(
            lambda inat: inat.v2.photos.create(file=file),
            asynchronous=asynchronous,
            api_url=server.address,
            web_url=server.address,
            access_token="an OAuth token",
        )
        first, second = (arrived(asked)[0] for asked in server.asked if asked.path == "/v2/photos")
    assert first == second


def test_an_open_file_stays_open_and_a_pipe_is_read_whole() -> None:
    reading, writing = os.pipe()
    os.write(writing, JPEG)
    os.close(writing)
    with (
        serving(Told(200, EMPTY)) as server,
        INaturalist(api_url=server.address) as inat,
        tempfile.NamedTemporaryFile(suffix=".png") as file,
        os.fdopen(reading, "rb") as pipe,
    ):
        file.write(JPEG)
        for each in (file, file, pipe):
            inat.v2.photos.create(file=each, **SIGNED)
        assert not file.closed
        assert not pipe.closed
        came = [arrived(asked)[0] for asked in server.asked]
    assert [each.content for each in came] == [JPEG] * 3
    assert [each.name for each in came] == [Path(file.name).name] * 2 + ["upload.jpg"]


REFUSED: dict[str, tuple[Callable[[Path], Any], str]] = {
    "no file": (lambda folder: folder / "leaf.jpg", r"there is no file '.*leaf\.jpg'$"),
    "a folder": (lambda folder: folder, "' is a folder, not a file$"),
    "an empty file": (lambda folder: on_disk(folder, "leaf.jpg", b""), r"leaf\.jpg' is empty$"),
    "no bytes": (lambda _: b"", r"file is empty$"),
    "no bytes with a name": (lambda _: ("leaf.jpg", b""), r"'leaf\.jpg' is empty$"),
    "an empty open file": (lambda _: io.BytesIO(), r"the open file is empty$"),
    "an empty pipe": (lambda _: Once(b""), r"the open file is empty$"),
    "too many bytes": (lambda _: bytes(LARGEST + 1), r"has 20,971,521 bytes; the service takes 20,971,520 at most"),
    "a large file": (lambda folder: sparse(folder, LARGEST + 1), r"big\.jpg' has 20,971,521 bytes;"),
    "a large open file": (lambda _: io.BytesIO(bytes(LARGEST + 1)), r"has 20,971,521 bytes;"),
    "a large pipe": (lambda _: Once(bytes(LARGEST + 1)), r"the open file has more than 20,971,520 bytes;"),
    "an endless pipe": (lambda _: Endless(), r"has more than 20,971,520 bytes;"),
    "a closed file": (lambda _: closed(), "the file is closed"),
    "no name": (lambda _: ("", JPEG), "'' is no name of a file"),
    "a name with a line break": (lambda _: ("a\r\nb.jpg", JPEG), "is no name of a file"),
    "no media type": (
        lambda _: ("leaf.jpg", JPEG, "jpeg"),
        "'jpeg' is no media type; it should look like",
    ),
    "a header": (lambda _: ("leaf.jpg", JPEG, "image/jpeg\r\nX: y"), "is no media type"),
    "plain http": (lambda _: "http://example.org/leaf.jpg", "is not fetched: addresses begin with https://"),
    "ftp": (lambda _: "ftp://example.org/leaf.jpg?token=x", r"'ftp://example.org/leaf\.jpg' is not fetched"),
    "a password": (lambda _: "https://me:hush@example.org/leaf.jpg", "a name and password in it is not taken$"),
    "no host": (lambda _: "https:///leaf.jpg", "is not an address"),
    "a space": (lambda _: "https://example.org/a leaf.jpg", "is not an address"),
    "no port": (lambda _: "https://example.org:port/leaf.jpg", "is not an address: Port could not be"),
}
WRONG_TYPE: dict[str, tuple[Callable[[Path], Any], str]] = {
    "text": (lambda _: io.StringIO("a leaf"), "the file is opened as text; open it with mode 'rb'"),
    "text once": (lambda _: TextOnce(), "gives str, not bytes; open it with mode 'rb'"),
    "a number": (lambda _: 5, r"takes a path, an https address, bytes, an open binary file or \(name, bytes\), not 5"),
}


class Endless:
    def read(self, size: int = -1) -> bytes:
        return bytes(65_536)


class TextOnce:
    def read(self, size: int = -1) -> str:
        return "a leaf"


def sparse(folder: Path, size: int) -> Path:
    path = folder / "big.jpg"
    with path.open("wb") as file:
        file.truncate(size)
    return path


def closed() -> IO[bytes]:
    file = io.BytesIO(JPEG)
    file.close()
    return file


@BOTH
@pytest.mark.parametrize("case", [*REFUSED, *WRONG_TYPE])
def test_what_cannot_be_sent_is_refused_before_anything_is(case: str, asynchronous: bool, tmp_path: Path) -> None:
    make, message = (REFUSED | WRONG_TYPE)[case]
    file = make(tmp_path)
    kind = ArgumentValueError if case in REFUSED else ArgumentTypeError
    with serving(Told(200, EMPTY)) as server:
        with pytest.raises(kind, match=message) as caught:
            with_client(
                lambda inat: inat.v2.photos.create(file=file),
                asynchronous=asynchronous,
                api_url=server.address,
                web_url=server.address,
                access_token="an OAuth token",
            )
        assert server.asked == []  # not even for a token
    assert str(caught.value).startswith("photos.create: file")
    assert "hush" not in str(caught.value)
    if hasattr(file, "close"):
        file.close()


def test_a_file_for_writing_is_refused(tmp_path: Path) -> None:
    with (
        (tmp_path / "leaf.jpg").open("wb") as file,
        INaturalist() as inat,
        pytest.raises(ArgumentTypeError, match="the file is opened for writing; open it with mode 'rb'"),
    ):
        inat.v2.photos.create(file=file)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = on_disk(tmp_path, "leaf.jpg")
    path.chmod(0)
    with INaturalist() as inat, pytest.raises(ArgumentValueError, match="cannot be read: Permission denied"):
        inat.v2.photos.create(file=path)


class Shrinking(io.BytesIO):
    """Ends earlier than it said."""

    sent = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self.sent += 1
        return super().read(size) if self.sent < 3 else b""


class Breaking(Shrinking):
    """Cannot be read to its end."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.sent == 2:
            raise OSError("the disk is gone")
        return super().read(size)


@BOTH
@pytest.mark.parametrize(
    ("file", "message"),
    [(Shrinking, "became shorter while it was sent: 65,536 bytes instead of"), (Breaking, "cannot be read: the disk")],
)
def test_a_file_that_breaks_off_makes_no_record(file: type[Shrinking], message: str, asynchronous: bool) -> None:
    with serving(Told(200, EMPTY)) as server, pytest.raises(ArgumentValueError, match=message):
        with_client(
            lambda inat: inat.v2.photos.create(file=file(JPEG * 100), **SIGNED),
            asynchronous=asynchronous,
            api_url=server.address,
        )


def test_a_photo_without_a_uuid_is_not_sent_twice() -> None:
    with (
        serving(Told(500, {})) as server,
        INaturalist(api_url=server.address, retry=QUICK) as inat,
        pytest.raises(WriteOutcomeUnknownError),
    ):
        inat.v2.photos.create(file=JPEG, **SIGNED)
    assert len(server.asked) == 1


@pytest.mark.parametrize("resource", ["observation_photos", "observation_sounds"])
def test_what_has_a_uuid_is(resource: str) -> None:
    answers = iter([Told(500, {}), Told(200, EMPTY)])
    with serving(lambda _: next(answers)) as server, INaturalist(api_url=server.address, retry=QUICK) as inat:
        getattr(inat.v2, resource).create(
            observation_id="00000000-0000-0000-0000-000000000001", file=("song.wav", WAV), **SIGNED
        )
        first, second = (asked.body.split(b"[uuid]")[1][:43] for asked in server.asked)
    assert first == second


def test_a_sound_without_a_file_takes_no_uuid() -> None:
    one = "00000000-0000-0000-0000-000000000001"
    with inat_typed.dry_run() as requests, INaturalist() as inat:
        inat.v2.observation_sounds.create(observation_id=one, sound_id=5)
        assert requests[0].json == {"observation_sound": {"observation_id": one, "sound_id": 5}}
        with pytest.raises(ArgumentTypeError, match=r"observation_sounds\.create: uuid goes together with file"):
            inat.v2.observation_sounds.create(observation_id=one, sound_id=5, uuid=one)


# --- progress ---------------------------------------------------------------------------------------------------------


@BOTH
def test_progress_is_told_in_bytes(asynchronous: bool, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    size = 300_000
    file = on_disk(tmp_path, "leaf.jpg", bytes(size))

    def tell(sent: int, total: int) -> None:
        told.append((sent, total))

    with serving(Told(200, EMPTY)) as server:
        with_client(
            lambda inat: inat.v2.photos.create(file=file, progress=tell, **SIGNED),
            asynchronous=asynchronous,
            api_url=server.address,
        )
    assert told[0] == (0, size)
    assert told[-1] == (size, size)
    assert [total for _, total in told] == [size] * len(told)
    assert [sent for sent, _ in told] == sorted({sent for sent, _ in told})
    assert len(told) > 4


def test_progress_begins_anew_with_another_try() -> None:
    told: list[int] = []
    answers = iter([Told(503, {}), Told(200, EMPTY)])
    with serving(lambda _: next(answers)) as server, INaturalist(api_url=server.address, retry=QUICK) as inat:
        inat.v2.photos.create(file=JPEG, progress=lambda sent, _: told.append(sent), **SIGNED)
    assert told == [0, len(JPEG)] * 2


def test_progress_is_not_told_of_what_is_still_here() -> None:
    """A server that reads nothing: what was told does not run ahead of what a connection holds."""
    told: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        with INaturalist(api_url=address, retry=False) as inat, pytest.raises(WriteOutcomeUnknownError):
            inat.v2.photos.create(
                file=bytes(LARGEST), progress=lambda sent, _: told.append(sent), timeout=0.5, **SIGNED
            )
    assert 0 < max(told) < LARGEST * 0.9


def test_progress_may_end_an_upload() -> None:
    class Enough(Exception):
        pass

    def stop(sent: int, total: int) -> None:
        if sent > total / 2:
            raise Enough

    with serving(Told(200, EMPTY)) as server, INaturalist(api_url=server.address) as inat:
        with pytest.raises(Enough):
            inat.v2.photos.create(file=bytes(500_000), progress=stop, **SIGNED)
        inat.v2.photos.create(file=JPEG, **SIGNED)  # the client is still good


def test_progress_is_a_function_and_for_uploads_alone() -> None:
    wrong: Any = {"progress": 5}
    with INaturalist() as inat:
        with pytest.raises(ArgumentTypeError, match="progress takes a function of two numbers, not int"):
            inat.v2.photos.create(file=JPEG, **wrong)
        with pytest.raises(ArgumentTypeError, match=r"observations\.search has no parameter 'progress'"):
            inat.v2.observations.search(**wrong)


# --- memory -----------------------------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize("form", ["path", "bytes", "open", "once"])
def test_a_file_is_not_read_into_memory(form: str, asynchronous: bool, tmp_path: Path) -> None:
    """20 MB, of which no more than 2 MB are ours at any time; the server is another process."""
    path = sparse(tmp_path, LARGEST)
    content = bytes(LARGEST)
    with path.open("rb") as opened, draining() as address:
        file = {"path": path, "bytes": content, "open": opened, "once": Reading(opened)}[form]

        def call(inat: Any) -> Any:
            tracemalloc.reset_peak()
            return inat.v2.photos.create(file=file, **SIGNED)

        with_client(lambda inat: inat.v2.photos.create(file=JPEG, **SIGNED), asynchronous=asynchronous, api_url=address)
        tracemalloc.start()
        try:
            before, _ = tracemalloc.get_traced_memory()
            with_client(call, asynchronous=asynchronous, api_url=address)
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert peak - before < 2_000_000


class Reading:
    """An open file, without a way back."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


# --- dry runs ---------------------------------------------------------------------------------------------------------


class Untouchable:
    name = "/somewhere/else.jpg"

    def read(self, size: int = -1) -> bytes:
        raise AssertionError("it was read")


def test_a_dry_run_opens_and_fetches_nothing(tmp_path: Path) -> None:
    path = on_disk(tmp_path, "leaf.jpg")
    path.chmod(0)
    untouchable: Any = Untouchable()
    with inat_typed.dry_run() as requests, INaturalist() as inat:
        for file in (path, untouchable, "https://nowhere.invalid/leaf.jpg?signature=hush"):
            inat.v2.photos.create(file=file)
        with pytest.raises(ArgumentValueError, match="there is no file"):
            inat.v2.photos.create(file=tmp_path / "lief.jpg")
    shown = [next(iter(each.files.values())) for each in requests]
    assert shown == [f"<leaf.jpg, {len(JPEG)} bytes>", "<else.jpg>", "<https://nowhere.invalid/leaf.jpg>"]


# --- media types ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "media"),
    [
        ("a.JPG", "image/jpeg"),
        ("a.heic", "image/heic"),
        ("a.webp", "image/webp"),
        ("a.m4a", "audio/mp4"),
        ("a.wav", "audio/x-wav"),
        ("a.amr", "audio/amr"),
        ("a.pdf", "application/pdf"),
        ("a", "application/octet-stream"),
    ],
)
def test_the_media_type_of_a_name(name: str, media: str) -> None:
    assert by_name(name) == media


@pytest.mark.parametrize(
    ("beginning", "media"),
    [
        (JPEG, "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n...", "image/png"),
        (b"RIFF....WEBPVP8 ", "image/webp"),
        (b"\0\0\0\x18ftypheic....", "image/heic"),
        (WAV, "audio/x-wav"),
        (b"\0\0\0\x18ftypM4A ....", "audio/mp4"),
        (b"ID3\x03....", "audio/mpeg"),
        (b"#!AMR\n", "audio/amr"),
        (b"<!doctype html>", "application/octet-stream"),
    ],
)
def test_the_media_type_of_a_beginning(beginning: bytes, media: str) -> None:
    assert by_beginning(beginning[:16]) == media


@given(st.binary(max_size=64))
def test_any_beginning_has_a_media_type(beginning: bytes) -> None:
    assert "/" in by_beginning(beginning)
