"""Repeated objects are decoded once; the result equals that of decoding the response as a whole."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, strategies as st

from inat_typed import DecodeError, Page
from inat_typed.runtime.decoding.compact import deduplicate
from inat_typed.runtime.decoding.compact.compact_model import is_compact
from inat_typed.runtime.decoding.compact.deduplicate import Deduplicator
from inat_typed.runtime.decoding.compact.pydantic_internals import INSTANCE_DICT
from inat_typed.runtime.decoding.decoder import decode
from inat_typed.runtime.decoding.model import Model
from inat_typed.v1 import Observation as Observation1
from inat_typed.v2 import Observation as Observation2
from tests.runtime.test_decode import dumped

pytestmark = pytest.mark.usefixtures("compact_decoder")


class Taxon(Model):
    id: int | None = None
    name: str | None = None
    ancestors: list[Taxon] | None = None
    taxon: Taxon | None = None
    words: dict[str, Any] | None = None


class Seen(Model):
    id: int | None = None
    taxon: Taxon | None = None


class Genus(Model):
    id: int | None = None


class Label(Model):
    taxon: str | None = None


class Sought(Model):
    label: Label | None = None
    taxon: Genus | None = None


class Record(Model):
    id: int | None = None
    sought: Sought | None = None
    taxon: Taxon | None = None
    seen: list[Seen] | None = None
    words: dict[str, Any] | None = None
    anything: Any = None


@pytest.fixture
def short_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deduplicate short responses too."""
    monkeypatch.setattr(deduplicate, "MIN_BYTES", 0)


def page_of(*records: Any) -> bytes:
    response = {"total_results": len(records), "results": records}
    return json.dumps(response, separators=(",", ":"), ensure_ascii=False).encode()


def deduplicated(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Return a list to which each response from now on appends whether it was deduplicated."""
    found: list[bool] = []
    original = Deduplicator.decode

    def noted(self: Deduplicator, content: bytes) -> Any:
        result = original(self, content)
        found.append(result is not None)
        return result

    monkeypatch.setattr(Deduplicator, "decode", noted)
    return found


OAK: dict[str, Any] = {"id": 7, "name": "Quercus", "ancestors": [{"id": 1, "name": "Plantae"}], "odd": {"x": [1]}}


@pytest.mark.usefixtures("short_pages")
def test_repeated_objects_share_their_values(monkeypatch: pytest.MonkeyPatch) -> None:
    found = deduplicated(monkeypatch)
    records = [{"id": number, "taxon": OAK, "seen": [{"id": 1, "taxon": OAK}]} for number in range(3)]
    page = decode(Page[Record], page_of(*records))
    assert found == [True]
    taxa: list[Any] = [each for record in page for each in (record.taxon, (record.seen or [])[0].taxon)]
    assert len({id(INSTANCE_DICT.__get__(each)) for each in taxa}) == 1
    assert len({id(each) for each in taxa}) == 6
    assert len({id(each.ancestors[0]) for each in taxa}) == 6
    assert all(map(is_compact, taxa))
    assert all(dumped(each) == OAK for each in taxa)


@pytest.mark.usefixtures("short_pages")
def test_different_objects_share_equal_ancestors(monkeypatch: pytest.MonkeyPatch) -> None:
    found = deduplicated(monkeypatch)
    ancestor = {"id": 1, "name": "Plantae", "words": {"en": "plants" * 10}}
    taxa: list[Any] = [
        {"id": number, "ancestors": [ancestor, {"id": number, "name": "{" * number}]} for number in (2, 3)
    ]
    content = page_of(*({"id": 1, "taxon": {"id": number, "ancestors": [ancestor]}} for number in (2, 3)))
    one, other = (each.taxon.ancestors[0] for each in decode(Page[Record], content))  # type: ignore[union-attr, index]
    assert one is not other
    assert INSTANCE_DICT.__get__(one) is INSTANCE_DICT.__get__(other)
    content = page_of(*({"id": 1, "taxon": taxon} for taxon in taxa))
    assert [dumped(each.taxon) for each in decode(Page[Record], content)] == taxa
    assert found == [True, False]


@pytest.mark.usefixtures("short_pages")
def test_the_same_text_may_be_read_as_several_models() -> None:
    record = {"id": 1, "taxon": OAK, "sought": {"taxon": OAK}}
    for each in decode(Page[Record], page_of(record, record)):
        assert type(each.taxon) is Taxon
        assert each.sought is not None
        assert type(each.sought.taxon) is Genus
        assert dumped(each) == record


CHANGES: list[Callable[[Any], object]] = [
    lambda taxon: setattr(taxon, "name", "Acer"),
    lambda taxon: setattr(taxon.ancestors[0], "name", "Fungi"),
    lambda taxon: taxon.ancestors.append(Taxon(id=2)),
    lambda taxon: taxon.odd["x"].append(2),
    lambda taxon: setattr(taxon, "ancestors", None),
    lambda taxon: setattr(taxon, "odd", None),
    lambda taxon: setattr(taxon, "new", 1),
    lambda taxon: taxon.model_fields_set.clear(),
]


@pytest.mark.usefixtures("short_pages")
@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("number", range(3))
def test_a_change_affects_one_record(change: Any, number: int) -> None:
    page = decode(Page[Record], page_of(*({"id": number, "taxon": OAK} for number in range(3))))
    change(page[number].taxon)
    others = [dumped(record.taxon) for record in page if record is not page[number]]
    assert others == [OAK, OAK]
    assert dumped(page[number].taxon) != OAK


@pytest.mark.usefixtures("short_pages")
@pytest.mark.parametrize(
    "record",
    [
        {"odd": {"taxon": OAK}},
        {"odd": [1, {"taxon": OAK, "more": [{"taxon": OAK}]}], "taxon": OAK},
        {"anything": {"taxon": OAK}},
        {"words": {"taxon": OAK}},
        {"seen": [{"id": 1, "odd": {"taxon": OAK}}]},
    ],
)
def test_objects_in_fields_of_any_type_are_dictionaries(
    record: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = deduplicated(monkeypatch)
    content = page_of({"id": 1, **record}, {"id": 2, **record})
    assert [dumped(each) for each in decode(Page[Record], content)] == [{"id": 1, **record}, {"id": 2, **record}]
    assert found == [True]


ODD: list[dict[str, Any]] = [
    {"odd": {"taxon": OAK}, "taxon": OAK},
    {"odd": [{"taxon": OAK}], "taxon": None},
    {"anything": {"taxon": {"id": 1}}},
    {"words": {"taxon": OAK}},
    {"taxon": {**OAK, "name": "a } in a text"}},
    {"taxon": {**OAK, "name": '{"taxon":{"id":1}}'}, "seen": [{"taxon": {}}]},
    {"taxon": {**OAK, "name": "{"}, "id": 3},
    {"taxon": {**OAK, "taxon": OAK}},
    {"taxon": {**OAK, "id": "seven"}},
    {"taxon": "Quercus"},
    {"label": {"taxon": OAK}},
    {"sought": {"taxon": OAK, "label": {"taxon": OAK}}},
    {"taxon": [OAK]},
    {"taxon": [[]], "seen": [{"taxon": OAK}]},
    {"taxon": 7},
]


@pytest.mark.usefixtures("short_pages")
@pytest.mark.parametrize("record", ODD)
def test_unusual_objects_decode_as_without_deduplication(record: Any) -> None:
    content = page_of({"id": 1, "taxon": OAK}, {"id": 2, **record}, {"id": 3, **record})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        page = decode(Page[Record], content)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(deduplicate, "MIN_BYTES", 10**9)
            whole = decode(Page[Record], content)
    assert dumped(page) == dumped(whole)
    assert [each.model_fields_set for each in page] == [each.model_fields_set for each in whole]


@pytest.mark.usefixtures("short_pages")
def test_a_string_that_equals_a_mark(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inat_typed.runtime.decoding.compact.deduplicate.urandom", bytes)
    records = [{"id": 1, "anything": "00000000000000000", "taxon": OAK}, {"id": 2, "taxon": OAK}]
    assert [dumped(each) for each in decode(Page[Record], page_of(*records))] == records


@pytest.mark.usefixtures("short_pages")
def test_objects_with_the_same_first_bytes_are_distinguished() -> None:
    taxa = [{"name": "x" * 70 + str(number % 15), "ancestors": [{"id": number % 4}]} for number in range(60)]
    records = [{"id": number, "taxon": taxon} for number, taxon in enumerate(taxa)]
    assert [dumped(each) for each in decode(Page[Record], page_of(*records))] == records


def test_a_truncated_response_raises_decode_error() -> None:
    with pytest.raises(DecodeError):
        decode(Page[Record], page_of({"taxon": OAK})[:-30] * 50_000)


texts = st.text(max_size=3) | st.sampled_from(["}", "{", '"taxon":{', '"}', "\\", "Quercus"])
few: Any = st.integers(0, 2)
anything: Any = st.none() | st.integers(0, 3) | texts
leaf: Any = st.fixed_dictionaries({"id": few, "name": texts | st.none()})


def grown(inner: Any) -> Any:
    held: Any = {"ancestors": st.lists(inner, max_size=2), "taxon": inner, "words": st.just({"a": 1}), "odd": inner}
    return st.fixed_dictionaries({"id": few}, optional=held)


taxa: Any = st.recursive(leaf, grown, max_leaves=4)
seen: Any = st.fixed_dictionaries({"id": few}, optional={"taxon": taxa})
held: Any = {
    "taxon": taxa | anything,
    "seen": st.lists(seen, max_size=3),
    "odd": st.fixed_dictionaries({"taxon": taxa}) | anything,
    "anything": anything,
}
records: Any = st.fixed_dictionaries({"id": few}, optional=held)


@given(st.lists(records, min_size=1, max_size=4), st.booleans())
def test_any_page_decodes_as_without_deduplication(results: Any, ascii_only: bool) -> None:
    response = {"total_results": 1, "results": results * 2}
    content = json.dumps(response, ensure_ascii=ascii_only, separators=(",", ":")).encode()
    with warnings.catch_warnings(), pytest.MonkeyPatch.context() as patch:
        warnings.simplefilter("ignore")
        whole = decode(Page[Record], content)
        patch.setattr(deduplicate, "MIN_BYTES", 0)
        page = decode(Page[Record], content)
    assert dumped(page) == dumped(whole)
    assert page.results == whole.results


@pytest.mark.usefixtures("short_pages")
@pytest.mark.parametrize("kind", [Observation1, Observation2])
def test_observations_are_deduplicated(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    found = deduplicated(monkeypatch)
    taxon = {"id": 1, "name": "Danaus plexippus", "rank": "species", "ancestor_ids": [48460, 1, 47120, 372739, 47158]}
    identifications = [{"id": 1, "taxon": taxon}, {"id": 2, "taxon": taxon}]
    record = {"quality_grade": "research", "taxon": taxon, "identifications": identifications}
    asked: Any = Page.__class_getitem__(kind)
    page = decode(asked, page_of(record, record))
    assert found == [True]
    first, second = page[1].identifications
    assert INSTANCE_DICT.__get__(first.taxon) is INSTANCE_DICT.__get__(second.taxon)
    assert first.taxon.ancestor_ids == taxon["ancestor_ids"]
    assert first.taxon.ancestor_ids is not second.taxon.ancestor_ids
