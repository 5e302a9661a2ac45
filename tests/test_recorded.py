"""Recorded answers of the live service decode without a warning, and dump as they came."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping

import pytest
from pydantic import TypeAdapter

from inat_typed import v1, v2, web
from inat_typed.runtime.answer import target
from inat_typed.runtime.decode import decode
from inat_typed.runtime.operation import AnyOperation
from tests.dates import normalised
from tests.recorded import Recorded, answers

OPERATIONS: dict[str, Mapping[str, AnyOperation]] = {
    "v1": v1.OPERATIONS,
    "v2": v2.OPERATIONS,
    "v0": web.OPERATIONS,
    "oauth": web.OPERATIONS,
}
NOT_DESCRIBED = {
    "v0/post_observation_photos.json",
    "v0/post_observation_sounds.json",
    "v0/create_observation_fail.json",
}
"""Writes of the web host's oldest API, which v1 and v2 have replaced."""

RECORDED = [each for each in answers() if each.path not in NOT_DESCRIBED]


def operation_of(recorded: Recorded) -> AnyOperation:
    """The operation that was answered."""
    paths = {recorded.operation, f"{recorded.operation}.json"}
    return next(
        each for each in OPERATIONS[recorded.api].values() if each.method == recorded.method and each.path in paths
    )


@pytest.mark.parametrize("recorded", RECORDED, ids=lambda recorded: recorded.path)
def test_a_recorded_answer_decodes_and_dumps_as_it_came(recorded: Recorded) -> None:
    kind = target(operation_of(recorded).answer)
    with warnings.catch_warnings():
        # People cut some answers short by hand ("TRUNCATED" for a taxon): what the service never sent may be told.
        warnings.simplefilter("ignore" if recorded.provenance == "edited" else "error")
        answer = decode(kind, recorded.content)
    dumped = TypeAdapter(kind).dump_python(answer, mode="json", exclude_unset=True, by_alias=True)
    assert normalised(dumped) == normalised(json.loads(recorded.content))
