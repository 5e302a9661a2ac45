"""What is decoded holds what came and nothing else, and is in every way what pydantic would have made."""

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
from inat_typed.runtime import projected
from inat_typed.runtime.decode import decode
from inat_typed.runtime.lean import VALUES, is_lean, shared
from inat_typed.runtime.model import ABSENT, Model
from inat_typed.runtime.operation import Answer
from tests.runtime.test_decode import Leaf, Tree, dumped, fields, likely


class Twig(Model):
    id: int = ABSENT
    name: str | None = None
    leaf: Leaf | None = None
    twigs: list[Twig] | None = None


class Renamed(Model):
    class_: str | None = Field(None, alias="class")
    twig: Twig | None = None


class Seen(Projection):
    """Required fields, fields that may be left out, aliases, a list, a default, a computed field."""

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


def lean() -> Any:
    twig = decode(Twig, TWIG)
    assert is_lean(twig)
    return twig


def first_of_two() -> Any:
    twig = lean()
    shared(twig)
    return twig


def second_of_two() -> Any:
    return shared(lean())


LEAN = pytest.mark.parametrize("lean", [lean, first_of_two, second_of_two])


def whole() -> Any:
    twig = TypeAdapter(Twig).validate_json(TWIG)
    assert not is_lean(twig)
    return twig


QUESTIONS: list[Callable[[Any], object]] = [
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


@LEAN
@pytest.mark.parametrize("asked", QUESTIONS)
def test_it_answers_as_ever(asked: Any, lean: Any) -> None:
    assert asked(lean()) == asked(whole())


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


@LEAN
@pytest.mark.parametrize("change", CHANGES)
def test_it_changes_as_ever(change: Any, lean: Any) -> None:
    assert changed(lean(), change) == changed(whole(), change)


def sharing() -> list[Any]:
    """Three of one, in the order in which they were made."""
    one = lean()
    return [one, shared(one), shared(one)]


DEEP_CHANGES: list[Callable[[Any], object]] = [
    *CHANGES,
    lambda twig: setattr(twig.leaf, "name", "inner"),
    lambda twig: twig.twigs.clear(),
    lambda twig: twig.twigs[0].odd.update(x=2),
    lambda twig: twig.__dict__["leaf"].__dict__.update(name="inside"),
    lambda twig: twig.model_extra.update(more=1),
    lambda twig: twig.more.append(2),
    lambda twig: delattr(twig, "leaf"),
    lambda twig: delattr(twig, "id"),
    lambda twig: delattr(twig, "copy"),
]


@pytest.mark.parametrize("change", DEEP_CHANGES)
@pytest.mark.parametrize("number", range(3))
def test_those_that_share_change_alone(change: Any, number: int) -> None:
    twigs = sharing()
    change(twigs[number])
    expected = [whole() for _ in twigs]
    change(expected[number])
    later = shared(lean())
    assert [dumped(each) for each in (*twigs, later)] == [dumped(each) for each in (*expected, whole())]


def test_those_that_share_hold_one_dictionary_until_one_is_asked_for_more() -> None:
    one, two, three = sharing()
    assert VALUES.__get__(one) is VALUES.__get__(two)
    assert (one.id, two.name) == (1, None)
    assert two.leaf is two.leaf
    assert two.leaf is not one.leaf
    assert two.twigs[0] is not three.twigs[0]
    assert all(map(is_lean, (one, two, three, two.leaf, two.twigs[0])))


class Holding(Model):
    counting: Counting | None = None


def test_what_is_made_by_pydantic_within_is_copied() -> None:
    first = decode(Holding, b'{"counting": {"id": 1}}')
    second = shared(first)
    assert second.counting is not first.counting
    assert second.counting == first.counting == Counting(id=1)
    assert second.counting is not None
    assert second.counting.model_fields_set == {"id"}
    assert not is_lean(second.counting)


def test_what_is_made_by_pydantic_is_copied() -> None:
    counting = decode(Counting, b'{"id": 1, "leaf": {"name": "green"}}')
    other = shared(counting)
    assert other == counting
    other.leaf.name = "red"  # type: ignore[union-attr]
    assert counting.leaf == Leaf(name="green")


@pytest.mark.parametrize("left", [lean, whole, second_of_two])
@pytest.mark.parametrize("right", [lean, whole, second_of_two])
def test_it_compares_as_ever(left: Any, right: Any) -> None:
    assert left() == right()
    other = right()
    other.leaf.name = "red"
    assert left() != other


SEEN = b"""[{"id": 1, "kind": "a", "seen": {"id": 2, "kind": null, "others": null,
"name": "x"}, "others": [{"id": 3, "kind": null, "others": [], "label": "b"}], "model_dump": 5}]"""
LIST: Answer[Any] = Answer(kind="list")


def seen() -> Any:
    found = projected.decode(LIST, Seen, SEEN)[0]
    assert is_lean(found)
    assert is_lean(found.seen)
    assert is_lean(found.others[0])
    return found


def seen_by_pydantic() -> Any:
    found = TypeAdapter(list[Seen]).validate_json(SEEN)[0]
    assert not is_lean(found)
    return found


SEEN_QUESTIONS: list[Callable[[Any], object]] = [
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


@pytest.mark.parametrize("asked", SEEN_QUESTIONS)
def test_projections_answer_as_ever(asked: Any) -> None:
    assert asked(seen()) == asked(seen_by_pydantic())


def test_projections_compare_and_change_as_ever() -> None:
    one, other = seen(), seen_by_pydantic()
    assert one == other == seen()
    one.others[0].label = "c"
    assert one != other
    other.others[0].label = "c"
    assert one == other


def test_what_a_projection_does_itself_is_done() -> None:
    checked = projected.decode(LIST, Checked, b'[{"id": -1}, {"id": 2, "names": ["x"]}]')
    assert [(each.id, each.names) for each in checked] == [(1, []), (2, ["x"])]
    checked[0].names.append("mine")
    assert Checked(id=1).names == []
    private = projected.decode(LIST, Private, b'[{"id": 1}]')[0]
    assert (private.id, private._twice) == (1, 2)


@given(st.dictionaries(fields, likely))
def test_whatever_comes_it_is_what_pydantic_makes(data: dict[str, Any]) -> None:
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


@LEAN
def test_reading_and_printing_do_not_inflate_it(lean: Any) -> None:
    twig = lean()
    assert (twig.id, twig.name, twig.leaf.name, twig.leaf.seen_on, twig.twigs[0].odd) == (
        1,
        None,
        "green",
        None,
        {"x": 1},
    )
    assert "Twig(id=1" in repr(twig)
    assert is_lean(twig)
    assert is_lean(twig.leaf)
    assert is_lean(twig.twigs[0])


def test_an_unknown_field_does_not_hide_a_method() -> None:
    assert callable(lean().model_dump)
    assert lean().model_extra == {"model_dump": "odd", "copy": 3, "more": [1]}


def test_a_page_is_made_by_pydantic_and_what_is_on_it_by_us() -> None:
    page = decode(Page[Leaf], b'{"results": [{"id": 1}, {"id": 2}]}')
    assert page.total_results == 2
    assert not is_lean(page)
    assert all(map(is_lean, page))


def test_models_that_are_more_than_their_fields_are_made_by_pydantic() -> None:
    assert decode(Counting, b'{"id": 1}').id == 2
    renamed = decode(Renamed, b'{"class": "a", "class_": "b", "twig": {"id": 1}}')
    assert (renamed.class_, renamed.model_extra, renamed.twig) == ("a", {"class_": "b"}, Twig(id=1))


class Choosing(Model):
    labelled: Annotated[int, Tag("number")] | Annotated[Leaf, Tag("leaf")] | None = None
    scalar: int | str | None = None


def test_unions_are_copied_where_they_can_be_changed() -> None:
    first = decode(Choosing, b'{"labelled": {"id": 1}, "scalar": "a"}')
    second = shared(first)
    assert second.labelled is not first.labelled
    assert second.labelled == first.labelled == Leaf(id=1)
    assert second.scalar == "a"
    assert "scalar" in VALUES.__get__(shared(decode(Choosing, b'{"labelled": 1, "scalar": 2}')))


@LEAN
def test_several_threads_may_complete_the_same(lean: Any) -> None:
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
            twig = lean()
            threads = [Thread(target=ask, args=(twig,)) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    finally:
        sys.setswitchinterval(pause)
    assert len(found) == 200
    assert all(each == (whole().model_fields_set, whole().model_dump(), True) for each in found)
