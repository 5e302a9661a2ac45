"""Compact instances store the sent fields only, and behave as instances that pydantic creates."""

from __future__ import annotations

import copy
import json
import pickle
import sys
import warnings
from collections.abc import Callable
from threading import Barrier, Thread
from typing import Annotated, Any

import pytest
from hypothesis import given, strategies as st
from pydantic import Field, PrivateAttr, Tag, TypeAdapter, computed_field, field_validator

from inat_typed import Page, Projection
from inat_typed.runtime.decoding.compact.compact_model import is_compact, value_sharer
from inat_typed.runtime.decoding.compact.pydantic_internals import INSTANCE_DICT
from inat_typed.runtime.decoding.decoder import decode
from inat_typed.runtime.decoding.model import ABSENT, Model
from inat_typed.runtime.decoding.strict import STRICT
from inat_typed.runtime.projection.decode import decode_projection
from inat_typed.runtime.request.operation import Returns
from tests.runtime.test_decode import Leaf, Tree, dumped, fields, likely

pytestmark = pytest.mark.usefixtures("compact_decoder")


class Twig(Model):
    id: int = ABSENT
    name: str | None = None
    leaf: Leaf | None = None
    twigs: list[Twig] | None = None


class Renamed(Model):
    class_: str | None = Field(None, alias="class")
    twig: Twig | None = None


class Seen(Projection):
    """Has required and optional fields, an alias, a list, a default, a computed field."""

    id: int
    name: str | None = None
    label: str = "plain"
    of_kind: Annotated[str | None, Field(alias="kind")]
    seen: Seen | None = None
    others: list[Seen] | None

    @computed_field  # type: ignore[prop-decorator]
    @property
    def title(self) -> str:
        return f"{self.name} {self.id}"


class Checked(Projection):
    id: int
    names: list[str] = []  # noqa: RUF012 - pydantic copies it

    @field_validator("id")
    @classmethod
    def _positive(cls, value: int) -> int:
        return abs(value)


class Private(Projection):
    id: int
    _twice: int = PrivateAttr(2)


class Counting(Twig):
    def model_post_init(self, context: Any, /) -> None:
        self.id = (self.id or 0) + 1


TWIG = b"""{"id": 1, "leaf": {"name": "green"}, "twigs": [{"id": 2, "odd": {"x": 1}}],
"model_dump": "odd", "copy": 3, "more": [1]}"""


def compact() -> Any:
    twig = decode(Twig, TWIG)
    assert is_compact(twig)
    return twig


def first_of_two() -> Any:
    twig = compact()
    value_sharer(twig)()
    return twig


def second_of_two() -> Any:
    return value_sharer(compact())()


COMPACT = pytest.mark.parametrize("compact", [compact, first_of_two, second_of_two])


def complete() -> Any:
    twig = TypeAdapter(Twig).validate_json(TWIG)
    assert not is_compact(twig)
    return twig


READS: list[Callable[[Any], object]] = [
    lambda twig: twig.id,
    lambda twig: twig.name,
    lambda twig: twig.leaf.name,
    lambda twig: twig.leaf.kind,
    lambda twig: twig.twigs[0].odd,
    lambda twig: twig.more,
    lambda twig: twig.model_extra,
    lambda twig: twig.model_fields_set,
    lambda twig: twig.twigs[0].model_extra,
    lambda twig: twig.leaf.model_extra,
    lambda twig: twig.leaf.model_fields_set,
    lambda twig: twig.model_dump(),
    lambda twig: twig.model_dump(exclude_unset=True),
    lambda twig: twig.model_dump(exclude_none=True),
    lambda twig: twig.model_dump(mode="json", include={"leaf": {"kind"}}),
    lambda twig: twig.model_dump_json(),
    lambda twig: twig.__dict__,
    lambda twig: list(twig),
    lambda twig: dir(twig),
    lambda twig: repr(twig),
    lambda twig: str(twig),
    lambda twig: copy.copy(twig).model_fields_set,
    lambda twig: copy.deepcopy(twig).leaf.model_dump(),
    lambda twig: pickle.loads(pickle.dumps(twig)).model_dump(),
    lambda twig: twig.model_copy(update={"name": "x"}).model_dump(exclude_unset=True),
    lambda twig: twig.__pydantic_private__,
    lambda twig: hasattr(twig, "nothing"),
    lambda twig: getattr(twig, "nothing", "missing"),
    lambda twig: Twig.model_validate(twig) is twig,
    lambda twig: Page[Twig](results=[twig]).model_dump(exclude_unset=True),
    lambda twig: TypeAdapter(Twig).dump_json(twig, exclude_defaults=True),
]


@COMPACT
@pytest.mark.parametrize("read", READS)
def test_reading_a_compact_instance(read: Any, compact: Any) -> None:
    assert read(compact()) == read(complete())


def changed(twig: Any, change: Any) -> Any:
    change(twig)
    return twig.model_dump(), twig.model_dump(exclude_unset=True), twig.model_extra, twig.name, twig.leaf


CHANGES: list[Callable[[Any], object]] = [
    lambda twig: setattr(twig, "name", "new"),
    lambda twig: setattr(twig, "id", 5),
    lambda twig: setattr(twig, "leaf", None),
    lambda twig: setattr(twig, "another", [1]),
    lambda twig: twig.__dict__.update(name="inside"),
    lambda twig: twig.model_fields_set.discard("id"),
    lambda twig: twig.model_extra.clear(),
    lambda twig: setattr(twig.twigs[0], "name", "inner"),
]


@COMPACT
@pytest.mark.parametrize("change", CHANGES)
def test_changing_a_compact_instance(change: Any, compact: Any) -> None:
    assert changed(compact(), change) == changed(complete(), change)


def sharing() -> list[Any]:
    """Three instances with the same values, in the order in which they were created."""
    one = compact()
    return [one, value_sharer(one)(), value_sharer(one)()]


DEEP_CHANGES: list[Callable[[Any], object]] = [
    *CHANGES,
    lambda twig: setattr(twig.leaf, "name", "inner"),
    lambda twig: twig.twigs.clear(),
    lambda twig: twig.twigs[0].odd.update(x=2),
    lambda twig: twig.__dict__["leaf"].__dict__.update(name="inside"),
    lambda twig: twig.model_extra.update(more=1),
    lambda twig: twig.more.append(2),
    lambda twig: setattr(twig, "copy", 5),
    lambda twig: delattr(twig, "leaf"),
    lambda twig: delattr(twig, "id"),
    lambda twig: delattr(twig, "copy"),
]


@pytest.mark.parametrize("change", DEEP_CHANGES)
@pytest.mark.parametrize("number", range(3))
def test_changing_an_instance_does_not_change_those_it_shares_values_with(change: Any, number: int) -> None:
    twigs = sharing()
    change(twigs[number])
    expected = [complete() for _ in twigs]
    change(expected[number])
    later = value_sharer(compact())()
    assert [dumped(each) for each in (*twigs, later)] == [dumped(each) for each in (*expected, complete())]


def test_instances_share_one_dictionary_until_a_value_that_can_be_changed_is_read() -> None:
    one, two, three = sharing()
    assert INSTANCE_DICT.__get__(one) is INSTANCE_DICT.__get__(two)
    assert (one.id, two.name) == (1, None)
    assert INSTANCE_DICT.__get__(one) is INSTANCE_DICT.__get__(two)
    assert two.leaf is two.leaf
    assert two.leaf is not one.leaf
    assert two.twigs[0] is not three.twigs[0]
    assert all(map(is_compact, (one, two, three, two.leaf, two.twigs[0])))


class Holding(Model):
    counting: Counting | None = None


def test_complete_instances_inside_a_shared_one_are_copied() -> None:
    first = decode(Holding, b'{"counting": {"id": 1}}')
    second = value_sharer(first)()
    assert second.counting is not first.counting
    assert second.counting == first.counting == Counting(id=1)
    assert second.counting is not None
    assert second.counting.model_fields_set == {"id"}
    assert not is_compact(second.counting)


class Choosing(Model):
    labelled: Annotated[int, Tag("number")] | Annotated[Leaf, Tag("leaf")] | None = None
    scalar: int | str | None = None


def test_members_of_unions_are_copied_where_they_can_be_changed() -> None:
    first = decode(Choosing, b'{"labelled": {"id": 1}, "scalar": "a"}')
    second = value_sharer(first)()
    assert second.labelled is not first.labelled
    assert second.labelled == first.labelled == Leaf(id=1)
    assert second.scalar == "a"
    assert "scalar" in INSTANCE_DICT.__get__(value_sharer(decode(Choosing, b'{"labelled": 1, "scalar": 2}'))())


def test_complete_instances_are_copied() -> None:
    counting = decode(Counting, b'{"id": 1, "leaf": {"name": "green"}}')
    other = value_sharer(counting)()
    assert other == counting
    other.leaf.name = "red"  # type: ignore[union-attr]
    assert counting.leaf == Leaf(name="green")


@pytest.mark.parametrize("left", [compact, complete, second_of_two])
@pytest.mark.parametrize("right", [compact, complete, second_of_two])
def test_comparing_compact_instances(left: Any, right: Any) -> None:
    assert left() == right()
    other = right()
    other.leaf.name = "red"
    assert left() != other


SEEN = b"""[{"id": 1, "kind": "a", "seen": {"id": 2, "kind": null, "others": null,
"name": "x"}, "others": [{"id": 3, "kind": null, "others": [], "label": "b"}], "model_dump": 5}]"""
LIST: Returns[Any] = Returns(kind="list")


def seen() -> Any:
    found = decode_projection(LIST, Seen, SEEN)[0]
    assert is_compact(found)
    assert is_compact(found.seen)
    assert is_compact(found.others[0])
    return found


def seen_by_pydantic() -> Any:
    found = TypeAdapter(list[Seen]).validate_json(SEEN)[0]
    assert not is_compact(found)
    return found


SEEN_READS: list[Callable[[Any], object]] = [
    lambda each: (each.id, each.name, each.label, each.of_kind, each.title, each.seen.name, each.others[0].label),
    lambda each: each.model_fields_set,
    lambda each: each.seen.model_fields_set,
    lambda each: each.model_extra,
    lambda each: each.model_dump(),
    lambda each: each.model_dump(exclude_unset=True, by_alias=True),
    lambda each: each.model_dump_json(),
    lambda each: each.__dict__,
    lambda each: repr(each),
    lambda each: list(each),
    lambda each: pickle.loads(pickle.dumps(each)).model_dump(),
    lambda each: copy.deepcopy(each).model_dump(),
    lambda each: each.model_copy(update={"name": "y"}).model_dump(exclude_unset=True),
    lambda each: hasattr(each, "nothing"),
]


@pytest.mark.parametrize("read", SEEN_READS)
def test_reading_a_compact_projection(read: Any) -> None:
    assert read(seen()) == read(seen_by_pydantic())


def test_comparing_and_changing_compact_projections() -> None:
    one, other = seen(), seen_by_pydantic()
    assert one == other == seen()
    one.others[0].label = "c"
    assert one != other
    other.others[0].label = "c"
    assert one == other


def test_projections_with_code_of_their_own_are_complete() -> None:
    checked = decode_projection(LIST, Checked, b'[{"id": -1}, {"id": 2, "names": ["x"]}]')
    assert [(each.id, each.names) for each in checked] == [(1, []), (2, ["x"])]
    checked[0].names.append("mine")
    assert Checked(id=1).names == []
    private = decode_projection(LIST, Private, b'[{"id": 1}]')[0]
    assert (private.id, private._twice) == (1, 2)


@given(st.dictionaries(fields, likely))
def test_any_valid_data_decodes_as_with_pydantic(data: dict[str, Any]) -> None:
    content = json.dumps(data).encode()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ours = decode(Page[Tree], json.dumps({"results": [data]}).encode()).results[0]
    try:
        theirs = TypeAdapter(Tree).validate_json(content, strict=True)
    except ValueError:
        return
    assert ours.model_fields_set == theirs.model_fields_set
    assert ours.model_extra == theirs.model_extra
    assert ours == theirs
    assert dumped(ours) == dumped(theirs)


@COMPACT
def test_reading_and_printing_do_not_complete_an_instance(compact: Any) -> None:
    twig = compact()
    assert (twig.id, twig.name, twig.leaf.name, twig.leaf.seen_on, twig.twigs[0].odd) == (
        1,
        None,
        "green",
        None,
        {"x": 1},
    )
    assert "Twig(id=1" in repr(twig)
    assert is_compact(twig)
    assert is_compact(twig.leaf)
    assert is_compact(twig.twigs[0])


def test_extra_fields_do_not_hide_methods() -> None:
    assert callable(compact().model_dump)
    assert compact().model_extra == {"model_dump": "odd", "copy": 3, "more": [1]}


def test_a_page_is_complete_and_its_records_are_compact() -> None:
    page = decode(Page[Leaf], b'{"results": [{"id": 1}, {"id": 2}]}')
    assert page.total_results == 2
    assert not is_compact(page)
    assert all(map(is_compact, page))


def test_models_with_code_or_aliases_are_complete() -> None:
    assert decode(Counting, b'{"id": 1}').id == 2
    content = b'{"class": "a", "class_": "b", "twig": {"id": 1}}'
    renamed = decode(Renamed, content)
    assert not is_compact(renamed)
    assert (renamed.class_, renamed.twig) == ("a", Twig(id=1))
    assert renamed == TypeAdapter(Renamed).validate_json(content, **STRICT)


@pytest.mark.parametrize("name", ["id", "leaf", "twigs"])
@COMPACT
def test_deleted_fields_are_missing(name: str, compact: Any) -> None:
    for twig in (compact(), complete()):
        delattr(twig, name)
        assert not hasattr(twig, name)


def test_constructed_projections_lack_fields_that_were_not_passed() -> None:
    seen()
    constructed = Seen.model_construct(id=1)
    assert not hasattr(constructed, "others")
    assert constructed.label == "plain"


@COMPACT
def test_several_threads_may_complete_one_instance(compact: Any) -> None:
    at_once = Barrier(4)
    found: list[Any] = []

    def ask(twig: Any) -> None:
        at_once.wait()
        leaf = twig.leaf
        found.append((set(twig.model_fields_set), twig.model_dump(), twig.leaf is leaf))

    pause = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(50):
            twig = compact()
            threads = [Thread(target=ask, args=(twig,)) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    finally:
        sys.setswitchinterval(pause)
    assert len(found) == 200
    assert all(each == (complete().model_fields_set, complete().model_dump(), True) for each in found)
