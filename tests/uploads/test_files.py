"""Forms of files: what the service receives, and what is refused before anything is sent."""

from __future__ import annotations

import io
import mimetypes
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
from inat_typed.runtime.multipart.media_types import extension_for, guess_from_content, guess_from_name
from inat_typed.runtime.multipart.part import MAX_FILE_BYTES
from inat_typed.uploads.media import OTHER_SOUND_TYPES
from tests.loopback import CannedResponse, ReceivedRequest, serving
from tests.uploads.discarding_server import discarding_server
from tests.uploads.sending import EMPTY, FAST_RETRY, JPEG, SIGNED, WAV, received_files, with_client

BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])


class ReadOnce:
    """An open file that can be read only once, like a pipe."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)
        self.reads = 0

    def read(self, size: int = -1) -> bytes:
        self.reads += 1
        return self._content.read(size)


def read_file(content: bytes) -> IO[bytes]:
    """Return an open file that was read to its end."""
    file = io.BytesIO(content)
    file.read()
    return file


def write_file(folder: Path, name: str, content: bytes = JPEG) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


FORMS: dict[str, tuple[Callable[[Path], Any], str, str]] = {
    "path": (lambda folder: write_file(folder, "leaf.jpg"), "leaf.jpg", "image/jpeg"),
    "text": (lambda folder: str(write_file(folder, "leaf.heic")), "leaf.heic", "image/heic"),
    "no extension": (lambda folder: write_file(folder, "leaf"), "leaf", "image/jpeg"),
    "umlauts": (lambda folder: write_file(folder, "Blütenblatt №1.jpg"), "Blütenblatt №1.jpg", "image/jpeg"),
    "bytes": (lambda _: JPEG, "upload.jpg", "image/jpeg"),
    "named bytes": (lambda _: ("leaf.png", JPEG), "leaf.png", "image/png"),
    "typed bytes": (lambda _: ("leaf.jpg", JPEG, "image/x-raw"), "leaf.jpg", "image/x-raw"),
    "open": (lambda _: io.BytesIO(JPEG), "upload.jpg", "image/jpeg"),
    "open and read": (lambda _: read_file(JPEG), "upload.jpg", "image/jpeg"),
    "stream": (lambda _: ReadOnce(JPEG), "upload.jpg", "image/jpeg"),
    "long stream": (lambda _: ReadOnce(JPEG * 200), "upload.jpg", "image/jpeg"),
}


@BOTH
@pytest.mark.parametrize("form", FORMS)
def test_service_receives_name_media_type_and_content(form: str, asynchronous: bool, tmp_path: Path) -> None:
    make, name, media_type = FORMS[form]
    file = make(tmp_path)
    with serving(CannedResponse(200, EMPTY)) as server:
        with_client(
            lambda inat: inat.v2.photos.create(file=file, **SIGNED),
            asynchronous=asynchronous,
            api_url=server.address,
        )
        (received,) = received_files(server.requests[0])
    assert (received.field, received.name, received.media_type) == ("file", name, media_type)
    assert received.content == (JPEG * 200 if form == "long stream" else JPEG)
    assert "transfer-encoding" not in server.requests[0].headers


@BOTH
@pytest.mark.parametrize("form", FORMS)
def test_retry_sends_the_whole_file(form: str, asynchronous: bool, tmp_path: Path) -> None:
    file = FORMS[form][0](tmp_path)
    responses = iter([CannedResponse(429, {}), CannedResponse(429, {}), CannedResponse(200, EMPTY)])
    with serving(lambda _: next(responses)) as server:
        with_client(
            lambda inat: inat.v2.photos.create(file=file, **SIGNED),
            asynchronous=asynchronous,
            api_url=server.address,
        )
        assert len(server.requests) == 3
        assert len({received_files(request)[0].content for request in server.requests}) == 1


@BOTH
@pytest.mark.parametrize("form", FORMS)
def test_renewed_token_sends_the_whole_file(form: str, asynchronous: bool, tmp_path: Path) -> None:
    file = FORMS[form][0](tmp_path)
    tokens, responses = iter("ab"), iter([CannedResponse(401, {}), CannedResponse(200, EMPTY)])

    def respond(request: ReceivedRequest) -> CannedResponse:
        is_token_request = request.path == "/users/api_token"
        return CannedResponse(200, {"api_token": f"e30.e30.{next(tokens)}"}) if is_token_request else next(responses)

    with serving(respond) as server:
        with_client(
            lambda inat: inat.v2.photos.create(file=file),
            asynchronous=asynchronous,
            api_url=server.address,
            web_url=server.address,
            access_token="an OAuth token",
        )
        first, second = (received_files(request)[0] for request in server.requests if request.path == "/v2/photos")
    assert first == second


def test_open_file_is_not_closed_and_pipe_is_read_to_its_end() -> None:
    reading, writing = os.pipe()
    os.write(writing, JPEG)
    os.close(writing)
    with (
        serving(CannedResponse(200, EMPTY)) as server,
        INaturalist(api_url=server.address) as inat,
        tempfile.NamedTemporaryFile(suffix=".png") as file,
        os.fdopen(reading, "rb") as pipe,
    ):
        file.write(JPEG)
        for each in (file, file, pipe):
            inat.v2.photos.create(file=each, **SIGNED)
        assert not file.closed
        assert not pipe.closed
        received = [received_files(request)[0] for request in server.requests]
    assert [each.content for each in received] == [JPEG] * 3
    assert [each.name for each in received] == [Path(file.name).name] * 2 + ["upload.jpg"]


PAGE = b"\xef\xbb\xbf<!DOCTYPE html><html><title>Log in</title></html>"


def named_pipe(folder: Path) -> Path:
    os.mkfifo(folder / "leaf.jpg")
    return folder / "leaf.jpg"


REFUSED: dict[str, tuple[Callable[[Path], Any], str]] = {
    "no file": (lambda folder: folder / "leaf.jpg", r"file '.*leaf\.jpg' not found$"),
    "a folder": (lambda folder: folder, "' is a folder; expected a file$"),
    "a named pipe": (
        lambda folder: named_pipe(folder),
        r"leaf\.jpg' is not a regular file; save its content to a file",
    ),
    "a device": (lambda _: "/dev/null", r"'/dev/null' is not a regular file"),
    "a web page": (lambda folder: write_file(folder, "leaf.jpg", PAGE), r"leaf\.jpg' contains a web page \(HTML\)"),
    "an open web page": (lambda _: io.BytesIO(b"\n <html>"), "the open file contains a web page"),
    "a web page as bytes": (lambda _: PAGE, "file contains a web page"),
    "a web page with a name": (lambda _: ("song.wav", PAGE), r"'song\.wav' contains a web page"),
    "a web page from a pipe": (lambda _: ReadOnce(PAGE), "the open file contains a web page"),
    "an empty file": (lambda folder: write_file(folder, "leaf.jpg", b""), r"leaf\.jpg' is empty$"),
    "no bytes": (lambda _: b"", r"file is empty$"),
    "no bytes with a name": (lambda _: ("leaf.jpg", b""), r"'leaf\.jpg' is empty$"),
    "an empty open file": (lambda _: io.BytesIO(), r"the open file is empty$"),
    "an empty pipe": (lambda _: ReadOnce(b""), r"the open file is empty$"),
    "too many bytes": (
        lambda _: bytes(MAX_FILE_BYTES + 1),
        r"has 20,971,521 bytes; the API accepts at most 20,971,520 bytes",
    ),
    "a large file": (lambda folder: sparse(folder, MAX_FILE_BYTES + 1), r"big\.jpg' has 20,971,521 bytes;"),
    "a large open file": (lambda _: io.BytesIO(bytes(MAX_FILE_BYTES + 1)), r"has 20,971,521 bytes;"),
    "a large pipe": (lambda _: ReadOnce(bytes(MAX_FILE_BYTES + 1)), r"the open file has more than 20,971,520 bytes;"),
    "an endless pipe": (lambda _: Endless(), r"has more than 20,971,520 bytes;"),
    "a closed file": (lambda _: closed(), "the file is closed; pass an open file"),
    "no name": (lambda _: ("", JPEG), "'' is not a valid file name"),
    "a name with a line break": (lambda _: ("a\r\nb.jpg", JPEG), "is not a valid file name"),
    "no media type": (
        lambda _: ("leaf.jpg", JPEG, "jpeg"),
        "'jpeg' is not a valid media type; expected one such as",
    ),
    "a header": (lambda _: ("leaf.jpg", JPEG, "image/jpeg\r\nX: y"), "is not a valid media type"),
    "plain http": (lambda _: "http://example.org/leaf.jpg", "is not allowed; expected an https://"),
    "ftp": (lambda _: "ftp://example.org/leaf.jpg?token=x", r"'ftp://example.org/leaf\.jpg' is not allowed"),
    "a password": (lambda _: "https://me:hush@example.org/leaf.jpg", "the URL contains a user name or password"),
    "no host": (lambda _: "https:///leaf.jpg", "is not a valid URL"),
    "a space": (lambda _: "https://example.org/a leaf.jpg", "is not a valid URL"),
    "no port": (lambda _: "https://example.org:port/leaf.jpg", "is not a valid URL: Port could not be"),
}
WRONG_TYPE: dict[str, tuple[Callable[[Path], Any], str]] = {
    "text": (lambda _: io.StringIO("a leaf"), "the file is open in text mode; open it with mode 'rb'"),
    "text once": (lambda _: TextOnce(), "returns str, not bytes; open it with mode 'rb'"),
    "a number": (
        lambda _: 5,
        r"5 is not valid; expected a path, an https URL, bytes, an open binary file or \(name, bytes\)",
    ),
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
def test_unsendable_files_are_refused_before_anything_is_sent(case: str, asynchronous: bool, tmp_path: Path) -> None:
    make, message = (REFUSED | WRONG_TYPE)[case]
    file = make(tmp_path)
    kind = ArgumentValueError if case in REFUSED else ArgumentTypeError
    with serving(CannedResponse(200, EMPTY)) as server:
        with pytest.raises(kind, match=message) as caught:
            with_client(
                lambda inat: inat.v2.photos.create(file=file),
                asynchronous=asynchronous,
                api_url=server.address,
                web_url=server.address,
                access_token="an OAuth token",
            )
        assert server.requests == []  # not even for a token
    assert str(caught.value).startswith("photos.create: file")
    assert "hush" not in str(caught.value)
    if hasattr(file, "close"):
        file.close()


def test_file_open_for_writing_is_refused(tmp_path: Path) -> None:
    with (
        (tmp_path / "leaf.jpg").open("wb") as file,
        INaturalist() as inat,
        pytest.raises(ArgumentTypeError, match="the file is open for writing; open it with mode 'rb'"),
    ):
        inat.v2.photos.create(file=file)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file_is_refused(tmp_path: Path) -> None:
    path = write_file(tmp_path, "leaf.jpg")
    path.chmod(0)
    with INaturalist() as inat, pytest.raises(ArgumentValueError, match="cannot be read: Permission denied"):
        inat.v2.photos.create(file=path)


class Shrinking(io.BytesIO):
    """Ends before its size is reached."""

    sent = 0

    def read(self, size: int | None = -1, /) -> bytes:
        self.sent += 1
        return super().read(size) if self.sent < 3 else b""


class Breaking(Shrinking):
    """Fails before its end."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.sent == 2:
            raise OSError("the disk is gone")
        return super().read(size)


@BOTH
@pytest.mark.parametrize(
    ("file", "message"),
    [(Shrinking, "became shorter while it was sent: 65,536 bytes instead of"), (Breaking, "cannot be read: the disk")],
)
def test_file_that_ends_early_fails(file: type[Shrinking], message: str, asynchronous: bool) -> None:
    with serving(CannedResponse(200, EMPTY)) as server, pytest.raises(ArgumentValueError, match=message):
        with_client(
            lambda inat: inat.v2.photos.create(file=file(JPEG * 100), **SIGNED),
            asynchronous=asynchronous,
            api_url=server.address,
        )


def test_photo_without_a_uuid_is_not_sent_twice() -> None:
    with (
        serving(CannedResponse(500, {})) as server,
        INaturalist(api_url=server.address, retry=FAST_RETRY) as inat,
        pytest.raises(WriteOutcomeUnknownError),
    ):
        inat.v2.photos.create(file=JPEG, **SIGNED)
    assert len(server.requests) == 1


@pytest.mark.parametrize("resource", ["observation_photos", "observation_sounds"])
def test_file_with_a_uuid_is_retried(resource: str) -> None:
    responses = iter([CannedResponse(500, {}), CannedResponse(200, EMPTY)])
    with serving(lambda _: next(responses)) as server, INaturalist(api_url=server.address, retry=FAST_RETRY) as inat:
        getattr(inat.v2, resource).create(
            observation_id="00000000-0000-0000-0000-000000000001", file=("song.wav", WAV), **SIGNED
        )
        first, second = (request.body.split(b"[uuid]")[1][:43] for request in server.requests)
    assert first == second


def test_sound_without_a_file_has_no_uuid() -> None:
    one = "00000000-0000-0000-0000-000000000001"
    with inat_typed.dry_run() as requests, INaturalist() as inat:
        inat.v2.observation_sounds.create(observation_id=one, sound_id=5)
        assert requests[0].json == {"observation_sound": {"observation_id": one, "sound_id": 5}}
        with pytest.raises(
            ArgumentTypeError, match=r"observation_sounds\.create: uuid is accepted together with file only"
        ):
            inat.v2.observation_sounds.create(observation_id=one, sound_id=5, uuid=one)


# --- progress ---------------------------------------------------------------------------------------------------------


@BOTH
def test_progress_is_reported_in_bytes(asynchronous: bool, tmp_path: Path) -> None:
    reported: list[tuple[int, int]] = []
    size = 300_000
    file = write_file(tmp_path, "leaf.jpg", bytes(size))

    def report(sent: int, total: int) -> None:
        reported.append((sent, total))

    with serving(CannedResponse(200, EMPTY)) as server:
        with_client(
            lambda inat: inat.v2.photos.create(file=file, progress=report, **SIGNED),
            asynchronous=asynchronous,
            api_url=server.address,
        )
    assert reported[0] == (0, size)
    assert reported[-1] == (size, size)
    assert [total for _, total in reported] == [size] * len(reported)
    assert [sent for sent, _ in reported] == sorted({sent for sent, _ in reported})
    assert len(reported) > 4


def test_progress_restarts_with_each_attempt() -> None:
    reported: list[int] = []
    responses = iter([CannedResponse(429, {}), CannedResponse(200, EMPTY)])
    with serving(lambda _: next(responses)) as server, INaturalist(api_url=server.address, retry=FAST_RETRY) as inat:
        inat.v2.photos.create(file=JPEG, progress=lambda sent, _: reported.append(sent), **SIGNED)
    assert reported == [0, len(JPEG)] * 2


def test_progress_does_not_count_unsent_bytes() -> None:
    """If the server reads nothing, progress does not exceed what the connection buffers."""
    reported: list[int] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 65_536)
        address = f"http://127.0.0.1:{listening.getsockname()[1]}"
        with INaturalist(api_url=address, retry=False) as inat, pytest.raises(WriteOutcomeUnknownError):
            inat.v2.photos.create(
                file=bytes(MAX_FILE_BYTES), progress=lambda sent, _: reported.append(sent), timeout=0.5, **SIGNED
            )
    assert 0 < max(reported) < MAX_FILE_BYTES * 0.9


def test_exception_in_progress_stops_the_upload() -> None:
    class Enough(Exception):
        pass

    def stop(sent: int, total: int) -> None:
        if sent > total / 2:
            raise Enough

    with serving(CannedResponse(200, EMPTY)) as server, INaturalist(api_url=server.address) as inat:
        with pytest.raises(Enough):
            inat.v2.photos.create(file=bytes(500_000), progress=stop, **SIGNED)
        inat.v2.photos.create(file=JPEG, **SIGNED)  # the client remains usable


def test_progress_must_be_a_function_and_only_uploads_accept_it() -> None:
    wrong: Any = {"progress": 5}
    with INaturalist() as inat:
        with pytest.raises(ArgumentTypeError, match=r"progress must be a function of two numbers, .* not int"):
            inat.v2.photos.create(file=JPEG, **wrong)
        with pytest.raises(ArgumentTypeError, match=r"observations\.search has no parameter 'progress'"):
            inat.v2.observations.search(**wrong)


# --- memory -----------------------------------------------------------------------------------------------------------


@BOTH
@pytest.mark.parametrize("form", ["path", "bytes", "open", "stream"])
def test_file_is_not_read_into_memory(form: str, asynchronous: bool, tmp_path: Path) -> None:
    """At most 2 MB of a file of 20 MB are in memory at any time."""
    path = sparse(tmp_path, MAX_FILE_BYTES)
    content = bytes(MAX_FILE_BYTES)
    with path.open("rb") as opened, discarding_server() as address:
        file = {"path": path, "bytes": content, "open": opened, "stream": Unseekable(opened)}[form]

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


class Unseekable:
    """An open file that cannot seek."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file

    def read(self, size: int = -1) -> bytes:
        return self._file.read(size)


# --- dry runs ---------------------------------------------------------------------------------------------------------


class UnreadableFile:
    name = "/somewhere/else.jpg"

    def read(self, size: int = -1) -> bytes:
        raise AssertionError("the file was read")


def test_dry_run_opens_and_fetches_nothing(tmp_path: Path) -> None:
    path = write_file(tmp_path, "leaf.jpg")
    path.chmod(0)
    unreadable: Any = UnreadableFile()
    with inat_typed.dry_run() as requests, INaturalist() as inat:
        for file in (path, unreadable, "https://nowhere.invalid/leaf.jpg?signature=hush"):
            inat.v2.photos.create(file=file)
        with pytest.raises(ArgumentValueError, match="not found"):
            inat.v2.photos.create(file=tmp_path / "lief.jpg")
    shown = [next(iter(each.files.values())) for each in requests]
    assert shown == [f"<leaf.jpg, {len(JPEG)} bytes>", "<else.jpg>", "<https://nowhere.invalid/leaf.jpg>"]


# --- media types ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "media_type"),
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
def test_media_type_of_a_name(name: str, media_type: str) -> None:
    assert guess_from_name(name) == media_type


@pytest.mark.parametrize(
    ("first_bytes", "media_type"),
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
def test_media_type_of_content(first_bytes: bytes, media_type: str) -> None:
    assert guess_from_content(first_bytes[:16]) == media_type


@given(st.binary(max_size=64))
def test_any_content_has_a_media_type(first_bytes: bytes) -> None:
    assert "/" in guess_from_content(first_bytes)


def test_each_media_type_has_an_extension(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mimetypes, "knownfiles", [])  # such as /etc/mime.types, which many machines lack
    mimetypes.init()
    try:
        for media_type in {*OTHER_SOUND_TYPES, *map(guess_from_name, ("a.jfif", "a.bmp", "a.avif", "a.aiff", "a.3gp"))}:
            extension = extension_for(media_type)
            assert extension, media_type
            assert guess_from_name(f"a{extension}") == media_type
    finally:
        monkeypatch.undo()
        mimetypes.init()
