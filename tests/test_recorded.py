"""Recorded responses of the live service decode without a warning, and dump to the same JSON."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping

import pytest
from pydantic import TypeAdapter

from inat_typed import v1, v2, web
from inat_typed.runtime.decoding.decoder import decode
from inat_typed.runtime.decoding.result_type import result_type
from inat_typed.runtime.request.operation import AnyOperation
from tests.dates import normalised
from tests.decoders import each_decoder
from tests.recorded import Recorded, recorded_responses

__all__ = ["each_decoder"]

pytestmark = pytest.mark.usefixtures("each_decoder")

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
"""Writes of the oldest API of the website, which v1 and v2 replaced."""

RECORDED = [each for each in recorded_responses() if each.path not in NOT_DESCRIBED]


def operation_of(recorded: Recorded) -> AnyOperation:
    """Return the operation that a response belongs to."""
    paths = {recorded.operation, f"{recorded.operation}.json"}
    return next(
        each for each in OPERATIONS[recorded.api].values() if each.method == recorded.method and each.path in paths
    )


@pytest.mark.parametrize("recorded", RECORDED, ids=lambda recorded: recorded.path)
def test_a_recorded_response_decodes_and_dumps_to_the_same_json(recorded: Recorded) -> None:
    kind = result_type(operation_of(recorded).returns)
    with warnings.catch_warnings():
        # Some responses were shortened by hand ("TRUNCATED" for a taxon): those may cause warnings.
        warnings.simplefilter("ignore" if recorded.provenance == "edited" else "error")
        result = decode(kind, recorded.content)
    dumped = TypeAdapter(kind).dump_python(result, mode="json", exclude_unset=True, by_alias=True)
    assert normalised(dumped) == normalised(json.loads(recorded.content))
