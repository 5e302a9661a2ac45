"""A page that is read in parts is the page that is read as a whole, wherever it is cut."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from inat_typed import Page, Projection
from inat_typed.runtime import decode as decoding, lenient, parts, projected
from inat_typed.runtime.decode import decode
from inat_typed.runtime.lean import is_lean
from inat_typed.runtime.model import ABSENT, Model
from inat_typed.runtime.validators import STRICTLY
from inat_typed.v1 import OPERATIONS, Observation


class Tree(Model):
    id: int = ABSENT
    name: str | None = None
    trees: list[Tree] | None = None


class Seen(Projection, of=Observation):
    id: int
    species_guess: str | None


texts = st.text() | st.sampled_from(['},{"id":1,"name":', '"results":[', "]", '\\"},{\\"id\\":'])
leaf: dict[str, Any] = {"id": st.integers(0, 99), "name": texts | st.none()}
trees: Any = st.recursive(
    st.fixed_dictionaries(leaf),
    lambda inner: st.fixed_dictionaries({**leaf, "trees": st.lists(inner, max_size=3)}),
    max_leaves=6,
)
frames = st.fixed_dictionaries(
    {}, optional={"total_results": st.integers(0, 99), "page": st.integers(1, 9), "results": st.just([]), "odd": texts}
)


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LONG", 0)
    monkeypatch.setattr(parts, "PART", 1)


def asked(answer: Any) -> Any:
    return answer.model_dump(mode="json"), answer.model_fields_set, answer.model_extra


@given(st.lists(trees, max_size=6), frames, frames, st.booleans())
def test_it_is_what_is_read_as_a_whole(results: Any, before: Any, after: Any, ascii_only: Any) -> None:
    page = {**before, "results": results, **{f"{name}_": value for name, value in after.items()}}
    content = json.dumps(page, ensure_ascii=ascii_only, separators=(",", ":")).encode()
    whole = decode(Page[Tree], content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parts, "LONG", 0)
        patch.setattr(parts, "PART", 1)
        assert asked(decode(Page[Tree], content)) == asked(whole)


def page_of(*records: bytes) -> bytes:
    return b'{"total_results":3,"results":[%b]}' % b",".join(records)


RECORDS = (
    b'{"id":1,"name":"},{\\"id\\":2"}',
    b'{"id":2,"name":"","trees":[{"id":5,"name":null},{"id":6,"name":null}]}',
    b'{"id":3,"name":null}',
)


def read(content: bytes) -> Any:
    decoder = decoding._decoder(Page[Tree])  # pyright: ignore[reportPrivateUsage]
    records = decoding._decoder(list[Tree])  # pyright: ignore[reportPrivateUsage]
    return parts.read(content, decoder.quick, lambda part: records.quick.validate_json(part, **STRICTLY))


@pytest.mark.parametrize(("part", "number"), [(1, 3), (35, 2), (10_000, 1)])
def test_parts_are_whole_records(part: int, number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART", part)
    content = page_of(RECORDS[0], RECORDS[2], RECORDS[2])
    start = content.index(b"[") + 1
    cut = list(parts._parts(content, start, len(content) - 2, [b"id", b"name"]))  # pyright: ignore[reportPrivateUsage]
    assert [each for one in cut for each in json.loads(one)] == json.loads(content)["results"]
    assert len(cut) == number
    assert [each.id for each in read(content)] == [1, 3, 3]


def test_a_page_that_was_cut_within_a_record_is_read_as_a_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "PART", 60)  # the inner ones begin as records do
    assert read(page_of(*RECORDS)) is None
    monkeypatch.setattr(parts, "LONG", 0)
    page = decode(Page[Tree], page_of(*RECORDS))
    assert [each.id for each in page] == [1, 2, 3]
    assert all(map(is_lean, page))


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    "content",
    [
        b'{"results":[{"id":1},{"id":2}]}',  # no total: it is counted
        b'{"total_results":2,"results": [{"id":1},{"id":2}]}',
        b'{"total_results":2,"results":[]}',
        b'{"total_results":2,"results":[1,2]}',
        b'{"total_results":2,"results":[{"id":1},{"id":"2"}]}',
        b'{"total_results":2,"results":[{"id":1},{"id":2}],"page":1,"odd":[{"id":3},{"id":4}]}',
        b'{"odd":{"results":[{"id":1},{"id":2}]},"total_results":1,"results":[{"id":3}]}',
    ],
)
def test_what_cannot_be_read_in_parts_is_read_as_a_whole(content: bytes) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lenient, "_WARNED", {("Tree", "id"), ("Page[Tree]", "results"), ("Page", "element")})
        in_parts = decode(Page[Tree], content)
        patch.setattr(parts, "LONG", 10**9)
        assert asked(in_parts) == asked(decode(Page[Tree], content))


@pytest.mark.usefixtures("small")
def test_projections_are_read_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[Any] = []
    kept = parts.read

    def watched(*given: Any) -> Any:
        found.append(kept(*given))
        return found[-1]

    monkeypatch.setattr(parts, "read", watched)
    kind = OPERATIONS["observations.search"].answer
    page = projected.decode(kind, Seen, page_of(b'{"id":1,"species_guess":"a"}', b'{"id":2,"species_guess":null}'))
    assert [(each.id, each.species_guess) for each in page] == [(1, "a"), (2, None)]
    assert page.total_results == 3
    assert page is found[0]
