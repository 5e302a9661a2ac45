"""Splitting responses into one line per record keeps the text of the records."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, strategies as st

from inat_typed import DecodeError, INaturalist, Projection, Retry, v2
from inat_typed.runtime.pagination.ndjson import split_records
from inat_typed.runtime.pagination.record_keys import read_record_keys
from tests.loopback import CannedResponse, serving

TEXT = st.text(st.characters(exclude_categories=()), max_size=5)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
)
NAMES = st.sampled_from(["total_results", "results ", "page", "result", "x"])


def add_whitespace(text: str, random: Random) -> str:
    """Return the same JSON with spaces and line breaks between its values."""
    parts: list[str] = []
    is_in_string = is_escaped = False
    for character in text:
        if character == '"' and not is_escaped:
            is_in_string = not is_in_string
        is_escaped = is_in_string and character == "\\" and not is_escaped
        is_structural = not is_in_string and character in ",:[]{}"
        space = random.choice(["", "", " ", "\n", "\r\n", "\t "]) if is_structural else ""
        parts.append(space + character + space if character in "[]{},:" else character)
    return "".join(parts)


@given(
    records=st.lists(JSON, max_size=5),
    others=st.dictionaries(NAMES, JSON, max_size=3),
    seed=st.integers(0, 2**32),
    is_page=st.booleans(),
    is_last=st.booleans(),
    is_ascii=st.booleans(),
)
def test_each_record_becomes_one_line_with_the_same_value(
    records: list[Any], others: dict[str, Any], seed: int, is_page: bool, is_last: bool, is_ascii: bool
) -> None:
    page = {**others, "results": records} if is_last else {"results": records, **others}
    text = add_whitespace(json.dumps(page if is_page else records, ensure_ascii=is_ascii), Random(seed))
    try:
        content = text.encode()
    except UnicodeEncodeError:  # a lone surrogate cannot be encoded, but it can be escaped
        content = json.dumps(page if is_page else records).encode()
    lines = split_records(content)
    assert [json.loads(line) for line in lines] == records
    assert not any(line_break in line for line in lines for line_break in (b"\n", b"\r"))


def test_text_of_records_is_unchanged() -> None:
    text = b'{"id":1.10,"a":"\\u00e9 \\n \\ud800","b":12345678901234567890.123,"c":1e400,"a":2}'
    assert split_records(b'{"results":[' + text + b', "x" ],"total_results":2}') == [text, b'"x"']
    assert split_records(b'\xef\xbb\xbf{"results":[{}]}') == [b"{}"]
    assert split_records(b'{"results":[1],"results":[2, 3]}') == [b"2", b"3"]
    assert split_records(b'{"results":null}') == split_records(b"{}") == split_records(b'{"a":{"results":[1]}}') == []


INVALID_JSON = [b"", b"<html>", b'{"results":[{"a":}]}', b'["\xff"]', b'{"results":[{"a"', b"[" * 9_999]


@pytest.mark.parametrize("content", INVALID_JSON)
def test_read_record_keys_rejects_invalid_json(content: bytes) -> None:
    with pytest.raises(DecodeError):
        read_record_keys(content)


@pytest.mark.parametrize("content", [each for each in INVALID_JSON if each not in (b"", b"<html>")])
def test_split_records_rejects_invalid_json(content: bytes) -> None:
    with pytest.raises(DecodeError):
        split_records(content)


class Sighting(Projection, of=v2.Observation):
    quality_grade: str | None


@pytest.mark.parametrize("body", [b"", b"  ", b"<html>", b'{"total_results": 2, "results": [{"id": 1}'])
def test_invalid_response_is_not_taken_for_the_end_of_the_collection(body: bytes, tmp_path: Path) -> None:
    with (
        serving(CannedResponse(body=body)) as server,
        INaturalist(api_url=server.address, retry=Retry(max_attempts=1)) as inat,
    ):
        iterations: list[Callable[[], Any]] = [
            lambda: inat.download(inat.paginate(inat.v2.observations.search), tmp_path / "some.jsonl"),
            lambda: inat.paginate(inat.v2.observations.search, fields=Sighting).all(),
            lambda: inat.paginate(inat.v2.observations.search).all(),
        ]
        for iterate in iterations:
            with pytest.raises(DecodeError):
                iterate()
    assert list(tmp_path.iterdir()) == []
