"""Files at URLs: requests without tokens, names and types, redirects, and refused files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
import pytest
from hypothesis import given, strategies as st

from inat_typed import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    ArgumentValueError,
    INatError,
    INaturalist,
    NotFoundError,
    ServerError,
)
from inat_typed.runtime.exchange.remote_file import RemoteFile
from inat_typed.runtime.multipart.part import MAX_FILE_BYTES
from inat_typed.runtime.multipart.remote_urls import resolve_redirect, strip_query
from inat_typed.sandbox import Sandbox
from tests.faults.server import (
    Behavior,
    drip,
    faulty_server,
    reset_connection,
    respond_with,
    send_raw,
    stream_forever,
)
from tests.loopback import CannedResponse, ReceivedRequest, serving
from tests.uploads.sending import EMPTY, FAST_RETRY, JPEG, ReceivedFile, received_files, with_client

BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
PHOTO = CannedResponse(200, JPEG, {"Content-Type": "image/jpeg"})


def uploaded_file(host: str, *, asynchronous: bool = False, path: str = "/leaf.jpg", **settings: Any) -> ReceivedFile:
    """Return what the service receives if a file is fetched from *host*; the client authenticates wherever it can."""
    given = {"access_token": "hush", "authenticate": "always", "user_agent": "Me/1.0"} | settings
    with serving(_service) as service:
        with_client(
            lambda inat: inat.v2.photos.create(file=host + path),
            asynchronous=asynchronous,
            api_url=service.address,
            web_url=service.address,
            **given,
        )
        (file,) = received_files(service.requests[-1])
        return file


def _service(request: ReceivedRequest) -> CannedResponse:
    return CannedResponse(200, {"api_token": "e30.e30.hush"} if request.path == "/users/api_token" else EMPTY)


def upload_error(host: str, *, asynchronous: bool = False, path: str = "/leaf.jpg", **settings: Any) -> INatError:
    """Return the error of fetching from *host*; the service must not receive any request, not even for a token."""
    with serving(_service) as service, pytest.raises(INatError) as caught:
        with_client(
            lambda inat: inat.v2.photos.create(file=host + path),
            asynchronous=asynchronous,
            api_url=service.address,
            web_url=service.address,
            access_token="hush",
            **settings,
        )
    assert service.requests == []
    assert "signature" not in str(caught.value)
    return caught.value


@BOTH
def test_file_is_fetched_and_uploaded(asynchronous: bool) -> None:
    with serving(PHOTO) as host:
        file = uploaded_file(host.address, asynchronous=asynchronous, path="/a/Bl%C3%BCte%20one.jpg?size=large&x=%2F")
        (request,) = host.requests
    assert file == ReceivedFile("file", "Blüte one.jpg", "image/jpeg", JPEG)
    assert (request.method, request.path, request.query) == ("GET", "/a/Bl%C3%BCte%20one.jpg", "size=large&x=%2F")
    assert request.headers["user-agent"] == "Me/1.0"
    assert "hush" not in str(request.headers)
    assert not {"authorization", "cookie"} & set(request.headers)


NAMES: dict[str, tuple[str, Mapping[str, str], str, str]] = {
    "response name": (
        "/x",
        {"Content-Type": "image/png", "Content-Disposition": 'attachment; filename="leaf.png"'},
        "leaf.png",
        "image/png",
    ),
    "non-ASCII name": (
        "/x",
        {"Content-Type": "image/png", "Content-Disposition": "attachment; filename*=utf-8''Bl%C3%BCte.png"},
        "Blüte.png",
        "image/png",
    ),
    "path as name": (
        "/x",
        {"Content-Type": "image/png", "Content-Disposition": 'attachment; filename="..\\\\..\\\\etc/leaf.png"'},
        "leaf.png",
        "image/png",
    ),
    "no extension": ("/photos/1", {"Content-Type": "image/png; q=1"}, "1.png", "image/png"),
    "no name": ("/", {"Content-Type": "audio/mpeg"}, "upload.mp3", "audio/mpeg"),
    "no media type": ("/photos/leaf.png", {"Content-Type": "application/octet-stream"}, "leaf.png", "image/png"),
    "no extension or media type": ("/photos/1", {"Content-Type": "application/octet-stream"}, "1.jpg", "image/jpeg"),
}


@pytest.mark.parametrize("case", NAMES)
def test_name_and_media_type(case: str) -> None:
    path, headers, name, media_type = NAMES[case]
    with serving(CannedResponse(200, JPEG, headers)) as host:
        file = uploaded_file(host.address, path=path)
    assert (file.name, file.media_type) == (name, media_type)


@BOTH
def test_redirects_to_other_hosts_are_followed(asynchronous: bool) -> None:
    with serving(PHOTO) as there:

        def redirect(request: ReceivedRequest) -> CannedResponse:
            return CannedResponse(
                302, b"", {"Location": "/next" if request.path == "/leaf.jpg" else f"{there.address}/last.jpg"}
            )

        with serving(redirect) as host:
            assert uploaded_file(host.address, asynchronous=asynchronous).name == "last.jpg"
            assert [request.path for request in host.requests] == ["/leaf.jpg", "/next"]
        assert "authorization" not in there.requests[0].headers


@BOTH
@pytest.mark.parametrize(
    ("location", "requests", "message"),
    [
        ("/again", 6, "redirects more than 5 times"),
        ("http://example.org/leaf.jpg", 1, r"'http://example\.org/leaf\.jpg' is not allowed; expected an https://"),
        ("file:///etc/passwd", 1, "redirects elsewhere: 'file:///etc/passwd' is not a valid URL"),
        ("https://me:signature@example.org/leaf.jpg", 1, "contains a user name or password"),
    ],
)
def test_forbidden_redirects(location: str, requests: int, message: str, asynchronous: bool) -> None:
    count = iter(range(100))

    def redirect(_: ReceivedRequest) -> CannedResponse:
        return CannedResponse(302, b"", {"Location": f"{location}{next(count)}" if location == "/again" else location})

    with serving(redirect) as host:
        error = upload_error(host.address, path="/leaf.jpg?signature=1", asynchronous=asynchronous)
        assert len(host.requests) == requests
    assert isinstance(error, ArgumentValueError)
    assert pytest.raises(ArgumentValueError, match=message).matches(error)


def test_other_hosts_cannot_redirect_to_this_machine() -> None:
    for location in ("http://127.0.0.1/", "https://localhost/", "https://[::1]/"):
        with pytest.raises(ArgumentValueError, match=r"is not allowed"):
            resolve_redirect("https://example.org/leaf.jpg", location, "file")
    assert resolve_redirect("https://example.org/a/leaf.jpg", "../b.jpg", "file") == "https://example.org/b.jpg"
    assert resolve_redirect("http://127.0.0.1:1/a", "//127.0.0.1:2/b", "file") == "http://127.0.0.1:2/b"


@BOTH
@pytest.mark.parametrize(
    ("response", "kind", "message", "requests"),
    [
        (CannedResponse(404, {}), NotFoundError, "404 from GET", 1),
        (CannedResponse(503, {}), ServerError, "503 from GET", 3),
        (CannedResponse(302, b""), INatError, "redirects are not followed", 1),
        (CannedResponse(204, b""), ArgumentValueError, "there is no file", 1),
        (CannedResponse(200, b"", {"Content-Type": "image/png"}), ArgumentValueError, "is empty", 1),
        (
            CannedResponse(200, b"<p>", {"Content-Type": "text/html; charset=utf-8"}),
            ArgumentValueError,
            r"is a web page",
            1,
        ),
        (
            CannedResponse(200, bytes(MAX_FILE_BYTES + 1), {"Content-Type": "image/png"}),
            ArgumentValueError,
            "has 20,971,521 bytes; the API accepts at most 20,971,520 bytes",
            1,
        ),
    ],
)
def test_responses_that_are_not_files(
    response: CannedResponse, kind: type[INatError], message: str, requests: int, asynchronous: bool
) -> None:
    with serving(response) as host:
        error = upload_error(host.address, path="/leaf.jpg?signature=1", asynchronous=asynchronous)
        assert len(host.requests) == requests
        assert f"{host.address}/leaf.jpg" in str(error)
    assert pytest.raises(kind, match=message).matches(error)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n"


@BOTH
@pytest.mark.parametrize(
    ("behavior", "kind", "message", "requests"),
    [
        (reset_connection(), APIConnectionError, "GET http", 3),
        (send_raw(HEAD + b"Content-Length: 5000\r\n\r\n" + JPEG), APIConnectionError, "GET http", 3),
        (stream_forever(HEAD + b"\r\n", bytes(65_536)), ArgumentValueError, "has more than 20,971,520 bytes", 1),
        (drip(HEAD + b"\r\n", bytes(1000), 0.02), APITimeoutError, "fetching the file took too long", 3),
    ],
    ids=["resets", "cut off", "endless", "slow"],
)
def test_connection_problems(
    behavior: Behavior, kind: type[INatError], message: str, requests: int, asynchronous: bool
) -> None:
    with faulty_server(behavior) as host:
        error = upload_error(host.address, asynchronous=asynchronous, timeout=0.1 if kind is APITimeoutError else 10)
        assert len(host.requests) == requests
    assert pytest.raises(kind, match=message).matches(error)


def test_connection_problems_are_retried() -> None:
    with faulty_server(reset_connection(), send_raw(HEAD + b"Content-Length: 99\r\n\r\n."), respond_with(JPEG)) as host:
        assert uploaded_file(host.address).content == JPEG


def test_given_http_client_sends_none_of_its_credentials() -> None:
    with (
        serving(PHOTO) as host,
        serving(_service) as service,
        httpx.Client(
            headers={"Authorization": "hush", "X-Mine": "hush"}, cookies={"a": "hush"}, auth=("a", "b")
        ) as own,
        INaturalist(http_client=own, api_url=service.address, retry=FAST_RETRY) as inat,
    ):
        inat.v2.photos.create(file=f"{host.address}/leaf.jpg", extra_headers={"Authorization": "hush"})
        (request,) = host.requests
        assert "hush" not in str(request.headers)
        assert "authorization" not in request.headers


def test_sandbox_reaches_no_network() -> None:
    sandbox = Sandbox()
    with (
        INaturalist(transport=sandbox, access_token=sandbox.access_token(), retry=False) as inat,
        pytest.raises(NotFoundError, match=r"404 from GET https://example\.org/leaf\.jpg"),
    ):
        inat.v2.photos.create(file="https://example.org/leaf.jpg")


@given(st.text(max_size=40), st.sampled_from(["https://", "http://", "HTTPS://", "ftp://"]))
def test_any_url_is_fetched_or_refused(rest: str, scheme: str) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token(), retry=False) as inat:
        with pytest.raises(INatError) as caught:
            inat.v2.photos.create(file=scheme + rest)
        assert isinstance(caught.value, (ArgumentValueError, APIStatusError))


@given(st.text(min_size=1, max_size=20), st.text(max_size=20))
def test_strip_query_removes_query_fragment_and_user(path: str, query: str) -> None:
    bare = strip_query(f"https://me:hush@example.org/a?{query}#{path}")
    assert bare == "https://example.org/a"


@given(st.text(st.characters(blacklist_categories=["Cs"]), max_size=60))
def test_names_from_hosts_are_safe(given: str) -> None:
    remote_file = RemoteFile("https://example.org/leaf.jpg", "file", "Me/1.0", None)
    remote_file.restart(10)
    assert remote_file.start(200, {"content-type": "image/png", "content-disposition": f"attachment; filename={given}"})
    remote_file.add(JPEG)
    part = remote_file.part()
    part.close()
    assert part.name
    assert not any(sign in part.name for sign in "/\\\r\n\0")
