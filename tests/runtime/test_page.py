"""Pages as collections, and the reprs of pages and models."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from inat_typed import Page
from inat_typed.runtime.decoding.decoder import decode
from inat_typed.runtime.decoding.model import Model

pytestmark = pytest.mark.usefixtures("each_decoder")


class Leaf(Model):
    id: int | None = None
    name: str | None = None
    token: str | None = None
    words: list[str] | None = None


def page_of(count: int, **more: object) -> Page[Leaf]:
    leaves = [Leaf(id=number, name=f"leaf {number}") for number in range(count)]
    return Page[Leaf](results=leaves, **{"total_results": count, **more})  # type: ignore[arg-type]


@given(st.integers(0, 20))
def test_a_page_has_the_length_items_and_order_of_its_results(count: int) -> None:
    page = page_of(count)
    assert len(page) == count
    assert bool(page) == (count > 0)
    assert list(page) == page.results == page[:]
    assert list(reversed(page)) == page.results[::-1]
    assert all(page[index] is page.results[index] for index in range(-count, count))
    with pytest.raises(IndexError):
        page[count]


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        (page_of(0), "Page[Leaf](0 of 0 results): []"),
        (page_of(1, total_results=1234, page=3), "Page[Leaf](1 of 1,234 results, page 3): [Leaf(name='leaf 0')]"),
        (page_of(3), "Page[Leaf](3 of 3 results): [Leaf(name='leaf 0'), Leaf(name='leaf 1'), ...]"),
    ],
)
def test_the_repr_of_a_page_is_one_line(page: Page[Leaf], shown: str) -> None:
    assert repr(page) == str(page) == shown


def test_the_repr_of_a_model_is_short_and_has_no_secrets() -> None:
    assert repr(Leaf(id=1, name="leaf", words=["a", "b"])) == "Leaf(id=1, name='leaf', words=[2 items])"
    assert repr(Leaf(name="x" * 100)) == f"Leaf(name='{'x' * 60}'...)"
    assert "hush" not in repr(Leaf(token="hush"))
    assert repr(Leaf()) == "Leaf()"


def test_extra_fields_are_kept() -> None:
    page = decode(Page[Leaf], b'{"total_results": 2, "results": [{"id": 1}], "per_page": 1, "new": {"a": 1}}')
    assert (page.total_results, page.per_page, page.page) == (2, 1, None)
    assert page.model_extra == {"new": {"a": 1}}


def test_a_missing_total_is_the_number_of_results() -> None:
    assert decode(Page[Leaf], b'{"results": [{"id": 1}, {"id": 2}]}').total_results == 2


def test_bounds_are_typed() -> None:
    bounds = decode(Page[Leaf], b'{"results": [], "total_bounds": {"swlat": 1, "swlng": 2, "nelat": 3.5}}').total_bounds
    assert bounds is not None
    assert (bounds.swlat, bounds.nelat, bounds.nelng) == (1.0, 3.5, None)
