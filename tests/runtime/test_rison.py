"""The RISON encoder, checked with the parser of the sandbox, which shares no code with it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from inat_typed.runtime.request.rison import encode_rison
from inat_typed.sandbox.field_selection import parse_fields

names = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True).filter(lambda name: name != "all")
trees = st.dictionaries(
    names,
    st.recursive(
        st.just(True) | st.just("all"),
        lambda inner: st.dictionaries(names, inner, min_size=1, max_size=4),
        max_leaves=12,
    ),
    min_size=1,
    max_size=4,
)


@given(trees)
def test_an_encoded_selection_reads_back(tree: dict[str, Any]) -> None:
    encoded = encode_rison(tree)
    assert parse_fields(encoded) == tree
    assert encoded.isascii()
    assert not set(encoded) & set(' \t\n"{}[]&#?')


@given(trees)
def test_equal_selections_have_equal_encodings(tree: dict[str, Any]) -> None:
    assert encode_rison(dict(tree)) == encode_rison(tree)
    assert encode_rison(tree).count("(") == encode_rison(tree).count(")")


@pytest.mark.parametrize(
    ("tree", "encoded"),
    [
        ({"id": True}, "(id:!t)"),
        ({"taxon": {"name": True, "rank": True}, "id": True}, "(taxon:(name:!t,rank:!t),id:!t)"),
        ({"taxon": "all"}, "(taxon:all)"),
        ({"taxon": {}}, "(taxon:())"),
        ({"1": True, "2nd": True}, "('1':!t,'2nd':!t)"),
    ],
)
def test_selections_and_their_encodings(tree: dict[str, Any], encoded: str) -> None:
    assert encode_rison(tree) == encoded
