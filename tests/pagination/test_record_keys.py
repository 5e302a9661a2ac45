"""The reduced parser of record keys finds the same ids, keys and totals as a full parser."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, strategies as st

from inat_typed.runtime.pagination.batch import KEY_FIELDS, NESTED_FIELDS, batch_from_json
from inat_typed.runtime.pagination.record_keys import read_record_keys

values = st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=3)
nested = st.dictionaries(st.sampled_from([*KEY_FIELDS, "type", "name"]), values, max_size=4)
records = st.dictionaries(
    st.sampled_from([*KEY_FIELDS, *NESTED_FIELDS, "type", "name"]),
    values | nested | st.lists(values, max_size=2),
    max_size=6,
)
results = st.lists(records, max_size=4) | st.lists(records | values, max_size=4)
pages = st.fixed_dictionaries(
    {"results": results}, optional={"total_results": values, "per_page": values, "page": values}
)


@given(pages | results)
def test_reduced_parser_agrees_with_full_parser(response: Any) -> None:
    full, reduced = batch_from_json(response), batch_from_json(read_record_keys(json.dumps(response).encode()))
    assert reduced.ids == full.ids
    assert reduced.keys == full.keys
    assert (reduced.total, reduced.page_size) == (full.total, full.page_size)


def test_other_fields_are_not_parsed() -> None:
    content = b'{"results": [{"id": 1, "taxon": {"id": 2, "name": "x"}, "photos": [{"id": 3}]}], "total_results": 1}'
    assert read_record_keys(content) == {"results": [{"id": 1, "taxon": {"id": 2}}], "total_results": 1}
