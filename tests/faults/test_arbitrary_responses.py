"""Arbitrary bytes from a server: every call returns a result or raises an ``INatError``, which can be pickled."""

from __future__ import annotations

import asyncio
import gzip
import pickle
import tempfile
import time
import warnings
from collections.abc import Callable
from typing import Any
from uuid import UUID

import jwt
from hypothesis import example, given, settings, strategies as st

from inat_typed import AsyncINaturalist, INatError, INaturalist
from tests.faults.server import faulty_server, send_raw

TOKEN = jwt.encode({"user_id": 1, "exp": int(time.time()) + 3_600}, "k" * 64, algorithm="HS512")
JPEG = ("a.jpg", b"\xff\xd8\xff a leaf")

CALLS: dict[str, Callable[[Any], Any]] = {
    "search": lambda inat: inat.v2.observations.search(),
    "v1": lambda inat: inat.v1.observations.search(),
    "get": lambda inat: inat.v2.observations.get(1),
    "get some": lambda inat: inat.v1.taxa.get([1, 2]),
    "create": lambda inat: inat.v2.observations.create(species_guess="x"),
    "fave": lambda inat: inat.v2.observations.fave(UUID(int=1)),
    "me": lambda inat: inat.v2.users.me(),
    "histogram": lambda inat: inat.v2.observations.histogram(),
    "web": lambda inat: inat.web.observation_fields.search(),
    "paginate": lambda inat: inat.paginate(inat.v2.observations.search).limit(500).all(),
    "paginate ids": lambda inat: inat.paginate(inat.v2.taxa.get, [1, 2]).all(),
    "count": lambda inat: inat.paginate(inat.v2.observations.search).count(),
    "login": lambda inat: inat.login(jwt=TOKEN, store=False),
    "login by code": lambda inat: inat.login(method="code", app_id="a", prompt=str, echo=len, store=False),
    "upload": lambda inat: inat.upload(species_guess="x", photos=[JPEG]),
}
SETTINGS: list[dict[str, Any]] = [
    {},
    {"access_token": TOKEN},
    {"access_token": "an-oauth-token"},
    {"username": "u", "password": "p", "app_id": "a", "app_secret": "s"},
]
STATUSES = [*["200 OK"] * 9, "204 No Content", "206 Some", "302 Found", "304 X", "100 X", "101 X", "199 X", "999 X"]
INVALID_STATUSES = ["99999 X", "-1 X", "abc", "", "200", "401 X", "404 X", "422 X", "429 X", "500 X", "503 X"]
HEADERS = """\
Content-Length: 99999999999999999999999|Content-Length: -1|Content-Length: abc|Transfer-Encoding: gzip, chunked
Content-Encoding: gzip|Content-Encoding: deflate|Content-Encoding: br|Content-Encoding: x|Content-Encoding: gzip, gzip
Location: http://[x|Location: http://h:99999999/|Location: http://ex℀mple.com/|Location: javascript:x|Location: //
Location:|Location: http://user:word@host/|Content-Type: application/json; charset=utf-16|Content-Type: text/html
Content-Type: ÿ|Retry-After: Fri, 99 X|Retry-After: 1e400|Retry-After: -1|Retry-After: Fri, 31 Dec 9999 23:59:59 -2359
Date: Mon, 01 Jan 0001 00:00:00 +2359|Date: x|Set-Cookie: =;;;|Set-Cookie: a=b; Domain=ÿ|: x|no colon| folded
Age: x|Age: 1e300|Age: inf|Age: nan|Cache-Control: max-age=99999999999999999999|Cache-Control: max-age=-1, ,=,"
Cache-Control: max-age=300|Cache-Control: max-age=0|ETag: ÿ|ETag: x|Vary: *|Expires: Fri, 31 Dec 9999 23:59:59 -2359
Expires: x|Last-Modified: x|Connection: upgrade""".replace("\n", "|").split("|")  # fmt: skip
DEEP = 30_000
BODIES: list[bytes] = [
    *(b"null", b"1", b'"x"', b"true", b"{}", b"[]", b"NaN", b'{"results": [Infinity]}'),
    *(b'{"results": %s}' % each for each in (b"[1, 2]", b"[null]", b"[[]]", b"{}", b'"x"', b"null", b"[{}]")),
    b'{"results": [{"id": "x", "uuid": 1, "taxon": [], "user": "z"}], "total_results": 1.5, "page": {}}',
    b'{"results": [{"id": 12345678901234567890123456789, "created_at": "0000-99-99", "ofvs": [null, {"id": []}]}]}',
    b'{"results": [{"id": 1, "id": null, "species_guess": "\\ud800"}], "results": null, "total_results": null}',
    b"\xef\xbb\xbf{}",
    b"\xff\xfe{\x00}\x00",
    b"[" * DEEP,
    b'{"results":' * DEEP,
    b'{"total_results": %s, "results": []}' % (b"9" * 5_000),
    *(b'{"api_token": %s, "access_token": %s}' % (each, each) for each in (b"5", b"null", b'"\\ud800"', b'"a\\r\\n"')),
    '{"api_token": "é.é.é", "access_token": "é"}'.encode(),
    b'{"api_token": "a.b.c", "access_token": "good"}',
    b'{"error": {"original": {"a": []}}}',
    b'{"errors": [null, 1, {"message": {"x": "{"}}]}',
    b'{"errors": {"a": {"b": 1}}, "status": [], "error": 5, "error_description": [], "message": "[[[["}',
    gzip.compress(b'{"results": []}'),
    gzip.compress(b"x" * 100)[:30],
]


@st.composite
def responses(draw: st.DrawFn) -> bytes:
    """Draw bytes that look like an HTTP response, more or less."""
    body = draw(st.sampled_from(BODIES) | st.binary(max_size=40))
    lines: list[str] = draw(st.lists(st.sampled_from(HEADERS), max_size=3))
    if draw(st.booleans()):
        lines.append(f"Content-Length: {len(body) + draw(st.sampled_from([0, 0, 0, 5, -1]))}")
    version = draw(st.sampled_from([*["HTTP/1.1"] * 9, "HTTP/1.0", "HTTP/2", ""]))
    head = "\r\n".join([f"{version} {draw(st.sampled_from([*STATUSES, *INVALID_STATUSES]))}", *lines])
    return head.encode() + draw(st.sampled_from([b"\r\n\r\n"] * 9 + [b"\r\n"])) + body


async def _awaited(call: Callable[[Any], Any], given: dict[str, Any]) -> None:
    async with AsyncINaturalist(**given) as inat:
        await call(inat)


def called(name: str, given: dict[str, Any], *, asynchronous: bool) -> None:
    if asynchronous:
        return asyncio.run(_awaited(CALLS[name], given))
    with INaturalist(**given) as inat:
        CALLS[name](inat)
    return None


OK = b"HTTP/1.1 200 OK\r\n"


@given(
    st.lists(responses(), min_size=1, max_size=2),
    st.sampled_from(sorted(CALLS)),
    st.sampled_from(SETTINGS),
    st.booleans(),
    st.booleans(),
)
@settings(max_examples=150)
@example([b"HTTP/1.1 304 X\r\nLocation: http://[x\r\n\r\n"], "search", {}, False, False)
@example([OK + b"\r\n" + b"[" * DEEP], "me", SETTINGS[2], False, False)
@example([OK + b'\r\n{"api_token": "\\ud800"}'], "me", SETTINGS[2], True, False)
@example([OK + b'\r\n{"token_type": "x"}'], "login by code", {}, False, False)
@example([OK + b'ETag: \xff\r\nCache-Control: max-age=0\r\n\r\n{"results": []}'] * 2, "search", {}, False, True)
@example([OK + b'Age: 1e300\r\nCache-Control: max-age=9\r\n\r\n{"results": []}'], "search", {}, True, True)
def test_only_inat_errors_are_raised(
    contents: list[bytes], name: str, given: dict[str, Any], asynchronous: bool, cached: bool
) -> None:
    errors: list[INatError] = []
    with (
        faulty_server(*map(send_raw, contents)) as server,
        tempfile.TemporaryDirectory() as folder,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("ignore")
        given = {"api_url": server.address, "web_url": server.address, "timeout": 5, "retry": False, **given}
        given |= {"cache": folder} if cached else {}
        for _ in contents:
            try:
                called(name, given, asynchronous=asynchronous)
            except INatError as error:
                errors.append(error)
    for each in errors:
        assert f"{each} {each!r}"
        assert (getattr(each, "retry_after", None) or 0) >= 0
        assert str(pickle.loads(pickle.dumps(each))) == str(each)
