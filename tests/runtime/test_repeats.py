"""A page whose taxa are read once is the page that is read as a whole, and each place has a taxon of its own."""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, strategies as st

from inat_typed import DecodeError, Page
from inat_typed.runtime import parts
from inat_typed.runtime.decode import decode
from inat_typed.runtime.lean import VALUES, is_lean
from inat_typed.runtime.model import Model
from inat_typed.runtime.repeats import Repeats
from inat_typed.v1 import Observation as Observation1
from inat_typed.v2 import Observation as Observation2
from tests.runtime.test_decode import dumped


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
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LONG", 0)
    monkeypatch.setattr(parts, "PART", 1)


def page_of(*records: Any) -> bytes:
    answer = {"total_results": len(records), "results": records}
    return json.dumps(answer, separators=(",", ":"), ensure_ascii=False).encode()


def reads(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """The parts that are read from now on, and were read to their end."""
    done: list[bytes] = []
    read = Repeats.read

    def noted(self: Repeats, validator: Any, content: bytes) -> Any:
        answer = read(self, validator, content)
        done.append(content)
        return answer

    monkeypatch.setattr(Repeats, "read", noted)
    return done


OAK: dict[str, Any] = {"id": 7, "name": "Quercus", "ancestors": [{"id": 1, "name": "Plantae"}], "odd": {"x": [1]}}


@pytest.mark.usefixtures("small")
def test_what_is_said_again_is_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    done = reads(monkeypatch)
    records = [{"id": number, "taxon": OAK, "seen": [{"id": 1, "taxon": OAK}]} for number in range(3)]
    page = decode(Page[Record], page_of(*records))
    assert len(done) == 3
    taxa: list[Any] = [each for record in page for each in (record.taxon, (record.seen or [])[0].taxon)]
    assert len({id(VALUES.__get__(each)) for each in taxa}) == 1
    assert len({id(each) for each in taxa}) == 6
    assert len({id(each.ancestors[0]) for each in taxa}) == 6
    assert all(map(is_lean, taxa))
    assert all(dumped(each) == OAK for each in taxa)


@pytest.mark.usefixtures("small")
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
    lambda taxon: setattr(taxon, "odd", None),
    lambda taxon: taxon.model_fields_set.clear(),
]


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("number", range(3))
def test_a_change_in_one_place_stays_there(change: Any, number: int) -> None:
    page = decode(Page[Record], page_of(*({"id": number, "taxon": OAK} for number in range(3))))
    change(page[number].taxon)
    others = [dumped(record.taxon) for record in page if record is not page[number]]
    assert others == [OAK, OAK]
    assert dumped(page[number].taxon) != OAK


@pytest.mark.usefixtures("small")
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
def test_taxa_in_places_of_any_kind_are_plain(record: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    done = reads(monkeypatch)
    content = page_of({"id": 1, **record}, {"id": 2, **record})
    assert [dumped(each) for each in decode(Page[Record], content)] == [{"id": 1, **record}, {"id": 2, **record}]
    assert len(done) == 2


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


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("record", ODD)
def test_taxa_in_odd_places_and_odd_taxa_are_read_as_ever(record: Any) -> None:
    content = page_of({"id": 1, "taxon": OAK}, {"id": 2, **record}, {"id": 3, **record})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        page = decode(Page[Record], content)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(parts, "LONG", 10**9)
            whole = decode(Page[Record], content)
    assert dumped(page) == dumped(whole)
    assert [each.model_fields_set for each in page] == [each.model_fields_set for each in whole]


def test_text_that_looks_like_a_mark_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LONG", 0)
    monkeypatch.setattr("inat_typed.runtime.repeats.urandom", bytes)
    records = [{"id": 1, "anything": "000000000", "taxon": OAK}, {"id": 2, "taxon": OAK}]
    assert [dumped(each) for each in decode(Page[Record], page_of(*records))] == records


def test_many_that_begin_alike_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parts, "LONG", 0)
    taxa = [{"name": "x" * 70 + str(number % 15), "ancestors": [{"id": number % 4}]} for number in range(60)]
    records = [{"id": number, "taxon": taxon} for number, taxon in enumerate(taxa)]
    assert [dumped(each) for each in decode(Page[Record], page_of(*records))] == records


def test_what_ends_too_early_is_told() -> None:
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
def test_it_is_what_is_read_as_a_whole(results: Any, ascii_only: bool) -> None:
    answer = {"total_results": 1, "results": results * 2}
    content = json.dumps(answer, ensure_ascii=ascii_only, separators=(",", ":")).encode()
    with warnings.catch_warnings(), pytest.MonkeyPatch.context() as patch:
        warnings.simplefilter("ignore")
        whole = decode(Page[Record], content)
        patch.setattr(parts, "LONG", 0)
        patch.setattr(parts, "PART", 1)
        page = decode(Page[Record], content)
    assert dumped(page) == dumped(whole)
    assert page.results == whole.results


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("kind", [Observation1, Observation2])
def test_observations_are_read_so(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    done = reads(monkeypatch)
    taxon = {"id": 1, "name": "Danaus plexippus", "rank": "species", "ancestor_ids": [48460, 1, 47120, 372739, 47158]}
    identifications = [{"id": 1, "taxon": taxon}, {"id": 2, "taxon": taxon}]
    record = {"quality_grade": "research", "taxon": taxon, "identifications": identifications}
    asked: Any = Page.__class_getitem__(kind)
    page = decode(asked, page_of(record, record))
    assert len(done) == 2
    first, second = page[1].identifications
    assert VALUES.__get__(first.taxon) is VALUES.__get__(second.taxon)
    assert first.taxon.ancestor_ids == taxon["ancestor_ids"]
    assert first.taxon.ancestor_ids is not second.taxon.ancestor_ids
