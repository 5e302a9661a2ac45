"""What is read out of an answer by the side of a projection tells records from others as all of the answer does."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, strategies as st

from inat_typed.runtime.paging.batch import INNER, NAMES, of_json
from inat_typed.runtime.paging.keys import keys

values = st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=3)
inner = st.dictionaries(st.sampled_from([*NAMES, "type", "name"]), values, max_size=4)
records = st.dictionaries(
    st.sampled_from([*NAMES, *INNER, "type", "name"]), values | inner | st.lists(values, max_size=2), max_size=6
)
results = st.lists(records, max_size=4) | st.lists(records | values, max_size=4)
pages = st.fixed_dictionaries(
    {"results": results}, optional={"total_results": values, "per_page": values, "page": values}
)


@given(pages | results)
def test_it_tells_what_all_of_it_tells(answer: Any) -> None:
    whole, told = of_json(answer), of_json(keys(json.dumps(answer).encode()))
    assert told.ids == whole.ids
    assert told.identities == whole.identities
    assert (told.total, told.size) == (whole.total, whole.size)


def test_the_rest_is_not_read() -> None:
    content = b'{"results": [{"id": 1, "taxon": {"id": 2, "name": "x"}, "photos": [{"id": 3}]}], "total_results": 1}'
    assert keys(content) == {"results": [{"id": 1, "taxon": {"id": 2}}], "total_results": 1}
