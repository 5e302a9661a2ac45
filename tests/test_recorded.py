"""Recorded responses of the live service decode without a warning, and dump to the same JSON."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator, Mapping

import pytest
from pydantic import BaseModel, TypeAdapter

from inat_typed import v1, v2, web
from inat_typed.runtime.decoding.decoder import decode
from inat_typed.runtime.decoding.result_type import result_type
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.json_guards import is_array, is_mapping
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


@pytest.mark.parametrize(
    ("model", "fields"),
    [
        (v1.Observation, {"non_traditional_projects", "user_id"}),
        (v1.TaxonPhoto, {"native_page_url", "native_photo_id", "type", "small_url", "large_url", "original_url"}),
        (v1.ListedTaxon, {"taxon_id", "list"}),
        (v1.Post, {"user_id", "number"}),
        (v1.User, {"user_icon_url", "medium_user_icon_url"}),
        (v1.ConservationStatus, {"status_name", "iucn_status", "iucn_status_code"}),
        (v1.Identification, {"current_taxon", "observation"}),
        (v1.ProjectObservation, {"project_user"}),
        (v1.Message, {"created_at", "updated_at", "read_at"}),
        (web.Observation, {"old_uuid"}),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_models_know_fields_that_are_sent_but_not_published(model: type[BaseModel], fields: set[str]) -> None:
    assert fields <= set(model.model_fields)


FREE_FORM = {
    "v2/create_observation.json": "not recorded but written by hand, without the page around the observation",
}
"""Responses whose unknown fields are accepted, with the reason."""


def unknown_fields(value: object) -> Iterator[str]:
    """Yield the fields in *value*, at any depth, that its models do not declare, as ``Model.field``."""
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        declared = {*fields, *(each.alias for each in fields.values())}
        yield from (f"{type(value).__name__}.{name}" for name in (value.model_extra or {}) if name not in declared)
        for name in fields:
            yield from unknown_fields(getattr(value, name))
    elif is_mapping(value):
        for each in value.values():
            yield from unknown_fields(each)
    elif is_array(value):
        for each in value:
            yield from unknown_fields(each)


@pytest.mark.filterwarnings("ignore")  # values of another type than declared are the subject of the test above
@pytest.mark.parametrize("recorded", RECORDED, ids=lambda recorded: recorded.path)
def test_models_know_the_fields_of_a_recorded_response(recorded: Recorded) -> None:
    result = decode(result_type(operation_of(recorded).returns), recorded.content)
    if recorded.path not in FREE_FORM:
        assert sorted(set(unknown_fields(result))) == []
