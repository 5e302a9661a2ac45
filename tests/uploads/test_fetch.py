"""Files at an address: what is asked for, what is taken, what is refused, and that no token goes along."""

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
from inat_typed.runtime.address import onward, without_query
from inat_typed.runtime.fetch import Fetching
from inat_typed.runtime.files import LARGEST
from inat_typed.sandbox import Sandbox
from tests.faults.server import Deed, answers, drips, pours, resets, says, wrong_doing
from tests.loopback import Asked, Told, serving
from tests.uploads.sending import EMPTY, JPEG, QUICK, Arrived, arrived, with_client

BOTH = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
PHOTO = Told(200, JPEG, {"Content-Type": "image/jpeg"})


def uploaded(there: str, *, asynchronous: bool = False, path: str = "/leaf.jpg", **settings: Any) -> Arrived:
    """What arrives at the service of a file that is fetched from *there*; the client signs in wherever it can."""
    given = {"access_token": "hush", "authenticate": "always", "user_agent": "Me/1.0"} | settings
    with serving(_service) as service:
        with_client(
            lambda inat: inat.v2.photos.create(file=there + path),
            asynchronous=asynchronous,
            api_url=service.address,
            web_url=service.address,
            **given,
        )
        (came,) = arrived(service.asked[-1])
        return came


def _service(asked: Asked) -> Told:
    return Told(200, {"api_token": "e30.e30.hush"} if asked.path == "/users/api_token" else EMPTY)


def refusal(there: str, *, asynchronous: bool = False, path: str = "/leaf.jpg", **settings: Any) -> INatError:
    """The error that fetching from *there* ends with; the service is asked for nothing, not even for a token."""
    with serving(_service) as service, pytest.raises(INatError) as caught:
        with_client(
            lambda inat: inat.v2.photos.create(file=there + path),
            asynchronous=asynchronous,
            api_url=service.address,
            web_url=service.address,
            access_token="hush",
            **settings,
        )
    assert service.asked == []
    assert "signature" not in str(caught.value)
    return caught.value


@BOTH
def test_a_file_is_fetched_and_sent_on(asynchronous: bool) -> None:
    with serving(PHOTO) as host:
        came = uploaded(host.address, asynchronous=asynchronous, path="/a/Bl%C3%BCte%20one.jpg?size=large&x=%2F")
        (asked,) = host.asked
    assert came == Arrived("file", "Blüte one.jpg", "image/jpeg", JPEG)
    assert (asked.method, asked.path, asked.query) == ("GET", "/a/Bl%C3%BCte%20one.jpg", "size=large&x=%2F")
    assert asked.headers["user-agent"] == "Me/1.0"
    assert "hush" not in str(asked.headers)
    assert not {"authorization", "cookie"} & set(asked.headers)


NAMES: dict[str, tuple[str, Mapping[str, str], str, str]] = {
    "the answer's": (
        "/x",
        {"Content-Type": "image/png", "Content-Disposition": 'attachment; filename="leaf.png"'},
        "leaf.png",
        "image/png",
    ),
    "in any letters": (
        "/x",
        {"Content-Type": "image/png", "Content-Disposition": "attachment; filename*=utf-8''Bl%C3%BCte.png"},
        "Blüte.png",
        "image/png",
    ),
    "never a path": (
        "/x",
        {"Content-Type": "image/png", "Content-Disposition": 'attachment; filename="..\\\\..\\\\etc/leaf.png"'},
        "leaf.png",
        "image/png",
    ),
    "without ending": ("/photos/1", {"Content-Type": "image/png; q=1"}, "1.png", "image/png"),
    "no name at all": ("/", {"Content-Type": "audio/mpeg"}, "upload.mp3", "audio/mpeg"),
    "no media type": ("/photos/leaf.png", {"Content-Type": "application/octet-stream"}, "leaf.png", "image/png"),
    "neither": ("/photos/1", {"Content-Type": "application/octet-stream"}, "1.jpg", "image/jpeg"),
}


@pytest.mark.parametrize("case", NAMES)
def test_its_name_and_media_type(case: str) -> None:
    path, headers, name, media = NAMES[case]
    with serving(Told(200, JPEG, headers)) as host:
        came = uploaded(host.address, path=path)
    assert (came.name, came.media) == (name, media)


@BOTH
def test_redirects_are_followed_from_host_to_host(asynchronous: bool) -> None:
    with serving(PHOTO) as there:

        def onwards(asked: Asked) -> Told:
            return Told(302, b"", {"Location": "/next" if asked.path == "/leaf.jpg" else f"{there.address}/last.jpg"})

        with serving(onwards) as host:
            assert uploaded(host.address, asynchronous=asynchronous).name == "last.jpg"
            assert [asked.path for asked in host.asked] == ["/leaf.jpg", "/next"]
        assert "authorization" not in there.asked[0].headers


@BOTH
@pytest.mark.parametrize(
    ("location", "requests", "message"),
    [
        ("/again", 6, "points elsewhere more than 5 times"),
        ("http://example.org/leaf.jpg", 1, r"'http://example\.org/leaf\.jpg' is not fetched: addresses begin with"),
        ("file:///etc/passwd", 1, "points elsewhere: 'file:///etc/passwd' is not an address"),
        ("https://me:signature@example.org/leaf.jpg", 1, "a name and password in it is not taken"),
    ],
)
def test_redirects_to_nowhere(location: str, requests: int, message: str, asynchronous: bool) -> None:
    count = iter(range(100))

    def onwards(_: Asked) -> Told:
        return Told(302, b"", {"Location": f"{location}{next(count)}" if location == "/again" else location})

    with serving(onwards) as host:
        error = refusal(host.address, path="/leaf.jpg?signature=1", asynchronous=asynchronous)
        assert len(host.asked) == requests
    assert isinstance(error, ArgumentValueError)
    assert pytest.raises(ArgumentValueError, match=message).matches(error)


def test_a_redirect_never_leads_from_elsewhere_to_this_machine() -> None:
    for location in ("http://127.0.0.1/", "https://localhost/", "https://[::1]/"):
        with pytest.raises(ArgumentValueError, match=r"not fetched|points to this machine"):
            onward("https://example.org/leaf.jpg", location, "file")
    assert onward("https://example.org/a/leaf.jpg", "../b.jpg", "file") == "https://example.org/b.jpg"
    assert onward("http://127.0.0.1:1/a", "//127.0.0.1:2/b", "file") == "http://127.0.0.1:2/b"


@BOTH
@pytest.mark.parametrize(
    ("told", "kind", "message", "requests"),
    [
        (Told(404, {}), NotFoundError, "404 from GET", 1),
        (Told(503, {}), ServerError, "503 from GET", 3),
        (Told(302, b""), INatError, "points elsewhere", 1),
        (Told(204, b""), ArgumentValueError, "there is no file", 1),
        (Told(200, b"", {"Content-Type": "image/png"}), ArgumentValueError, "is empty", 1),
        (Told(200, b"<p>", {"Content-Type": "text/html; charset=utf-8"}), ArgumentValueError, r"is a web page", 1),
        (
            Told(200, bytes(LARGEST + 1), {"Content-Type": "image/png"}),
            ArgumentValueError,
            "has 20,971,521 bytes; the service takes 20,971,520 at most",
            1,
        ),
    ],
)
def test_what_is_no_file(told: Told, kind: type[INatError], message: str, requests: int, asynchronous: bool) -> None:
    with serving(told) as host:
        error = refusal(host.address, path="/leaf.jpg?signature=1", asynchronous=asynchronous)
        assert len(host.asked) == requests
        assert f"{host.address}/leaf.jpg" in str(error)
    assert pytest.raises(kind, match=message).matches(error)


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\n"


@BOTH
@pytest.mark.parametrize(
    ("deed", "kind", "message", "requests"),
    [
        (resets(), APIConnectionError, "GET http", 3),
        (says(HEAD + b"Content-Length: 5000\r\n\r\n" + JPEG), APIConnectionError, "GET http", 3),
        (pours(HEAD + b"\r\n", bytes(65_536)), ArgumentValueError, "has more than 20,971,520 bytes", 1),
        (drips(HEAD + b"\r\n", bytes(1000), 0.02), APITimeoutError, "the file came too slowly", 3),
    ],
    ids=["resets", "cut off", "endless", "slow"],
)
def test_what_hosts_do(deed: Deed, kind: type[INatError], message: str, requests: int, asynchronous: bool) -> None:
    with wrong_doing(deed) as host:
        error = refusal(host.address, asynchronous=asynchronous, timeout=0.1 if kind is APITimeoutError else 10)
        assert len(host.requests) == requests
    assert pytest.raises(kind, match=message).matches(error)


def test_trouble_on_the_way_is_tried_again() -> None:
    with wrong_doing(resets(), says(HEAD + b"Content-Length: 99\r\n\r\n."), answers(JPEG)) as host:
        assert uploaded(host.address).content == JPEG


def test_a_client_of_ones_own_lends_nothing_of_its_own() -> None:
    with (
        serving(PHOTO) as host,
        serving(_service) as service,
        httpx.Client(
            headers={"Authorization": "hush", "X-Mine": "hush"}, cookies={"a": "hush"}, auth=("a", "b")
        ) as own,
        INaturalist(http_client=own, api_url=service.address, retry=QUICK) as inat,
    ):
        inat.v2.photos.create(file=f"{host.address}/leaf.jpg", extra_headers={"Authorization": "hush"})
        (asked,) = host.asked
        assert "hush" not in str(asked.headers)
        assert "authorization" not in asked.headers


def test_a_sandbox_reaches_no_network() -> None:
    sandbox = Sandbox()
    with (
        INaturalist(transport=sandbox, access_token=sandbox.access_token(), retry=False) as inat,
        pytest.raises(NotFoundError, match=r"404 from GET https://example\.org/leaf\.jpg"),
    ):
        inat.v2.photos.create(file="https://example.org/leaf.jpg")


@given(st.text(max_size=40), st.sampled_from(["https://", "http://", "HTTPS://", "ftp://"]))
def test_any_address_is_taken_or_refused_by_name(rest: str, scheme: str) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token(), retry=False) as inat:
        with pytest.raises(INatError) as caught:
            inat.v2.photos.create(file=scheme + rest)
        assert isinstance(caught.value, (ArgumentValueError, APIStatusError))


@given(st.text(min_size=1, max_size=20), st.text(max_size=20))
def test_what_is_shown_of_an_address_has_no_query(path: str, query: str) -> None:
    bare = without_query(f"https://me:hush@example.org/a?{query}#{path}")
    assert bare == "https://example.org/a"


@given(st.text(st.characters(blacklist_categories=["Cs"]), max_size=60))
def test_any_name_that_a_host_gives_is_harmless(given: str) -> None:
    fetching = Fetching("https://example.org/leaf.jpg", "file", "Me/1.0", None)
    fetching.restart(10)
    assert fetching.begin(200, {"content-type": "image/png", "content-disposition": f"attachment; filename={given}"})
    fetching.add(JPEG)
    part = fetching.part()
    part.close()
    assert part.name
    assert not any(sign in part.name for sign in "/\\\r\n\0")
