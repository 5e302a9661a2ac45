"""Records as the text that they came as: one a line, nothing of it changed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, strategies as st

from inat_typed import DecodeError, INaturalist, Projection, Retry, v2
from inat_typed.runtime.paging.keys import keys
from inat_typed.runtime.paging.lines import lines
from tests.loopback import Told, serving

TEXT = st.text(st.characters(exclude_categories=()), max_size=5)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
)
NAMES = st.sampled_from(["total_results", "results ", "page", "result", "x"])


def spaced(text: str, random: Random) -> str:
    """The same JSON with blanks and breaks of lines between its values."""
    parts: list[str] = []
    in_text = escaped = False
    for sign in text:
        if sign == '"' and not escaped:
            in_text = not in_text
        escaped = in_text and sign == "\\" and not escaped
        gap = random.choice(["", "", " ", "\n", "\r\n", "\t "]) if not in_text and sign in ",:[]{}" else ""
        parts.append(gap + sign + gap if sign in "[]{},:" else sign)
    return "".join(parts)


@given(
    records=st.lists(JSON, max_size=5),
    others=st.dictionaries(NAMES, JSON, max_size=3),
    seed=st.integers(0, 2**32),
    is_page=st.booleans(),
    is_last=st.booleans(),
    ascii_only=st.booleans(),
)
def test_each_record_is_a_line_that_says_the_same(
    records: list[Any], others: dict[str, Any], seed: int, is_page: bool, is_last: bool, ascii_only: bool
) -> None:
    page = {**others, "results": records} if is_last else {"results": records, **others}
    text = spaced(json.dumps(page if is_page else records, ensure_ascii=ascii_only), Random(seed))
    try:
        content = text.encode()
    except UnicodeEncodeError:  # half a surrogate pair is no text, but may be spelt
        content = json.dumps(page if is_page else records).encode()
    found = lines(content)
    assert [json.loads(line) for line in found] == records
    assert not any(sign in line for line in found for sign in (b"\n", b"\r"))


def test_nothing_is_changed() -> None:
    text = b'{"id":1.10,"a":"\\u00e9 \\n \\ud800","b":12345678901234567890.123,"c":1e400,"a":2}'
    assert lines(b'{"results":[' + text + b', "x" ],"total_results":2}') == [text, b'"x"']
    assert lines(b'\xef\xbb\xbf{"results":[{}]}') == [b"{}"]
    assert lines(b'{"results":[1],"results":[2, 3]}') == [b"2", b"3"]
    assert lines(b'{"results":null}') == lines(b"{}") == lines(b'{"a":{"results":[1]}}') == []


WRONG = [b"", b"<html>", b'{"results":[{"a":}]}', b'["\xff"]', b'{"results":[{"a"', b"[" * 9_999]


@pytest.mark.parametrize("content", WRONG)
def test_what_is_not_json_is_an_error(content: bytes) -> None:
    with pytest.raises(DecodeError):
        keys(content)


@pytest.mark.parametrize("content", [each for each in WRONG if each not in (b"", b"<html>")])
def test_what_is_not_json_has_no_lines(content: bytes) -> None:
    with pytest.raises(DecodeError):
        lines(content)


class Sighting(Projection, of=v2.Observation):
    quality_grade: str | None


@pytest.mark.parametrize("body", [b"", b"  ", b"<html>", b'{"total_results": 2, "results": [{"id": 1}'])
def test_a_walk_does_not_take_nothing_for_the_end(body: bytes, tmp_path: Path) -> None:
    with serving(Told(body=body)) as server, INaturalist(api_url=server.address, retry=Retry(tries=1)) as inat:
        walks: list[Callable[[], Any]] = [
            lambda: inat.download(inat.paginate(inat.v2.observations.search), tmp_path / "some.jsonl"),
            lambda: inat.paginate(inat.v2.observations.search, fields=Sighting).all(),
            lambda: inat.paginate(inat.v2.observations.search).all(),
        ]
        for walk in walks:
            with pytest.raises(DecodeError):
                walk()
    assert list(tmp_path.iterdir()) == []
