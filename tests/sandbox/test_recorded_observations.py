"""The sandbox accepts every recorded observation of the live service as it is."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from pydantic import BaseModel

from inat_typed import INaturalist, v1, v2
from inat_typed.runtime.decoding.decoder import decode
from inat_typed.runtime.decoding.result_type import result_type
from inat_typed.runtime.support.json_guards import is_array
from inat_typed.sandbox import Sandbox
from tests.recorded import Recorded, recorded_responses
from tests.test_recorded import NOT_DESCRIBED, operation_of

RECORDED = [
    each
    for each in recorded_responses()
    if each.api in ("v1", "v2") and each.status == 200 and each.path not in NOT_DESCRIBED
]


def observations_in(value: object) -> Iterator[Any]:
    if type(value).__name__.removeprefix("Show") == "Observation":
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from observations_in(getattr(value, name))
    elif is_array(value):
        for item in value:
            yield from observations_in(item)


@pytest.mark.parametrize("recorded", RECORDED, ids=lambda recorded: recorded.path)
def test_recorded_observation_is_added(recorded: Recorded) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        result = decode(result_type(operation_of(recorded).returns), recorded.content)
        for observation in observations_in(result):
            added = Sandbox().add(observation)
            if observation.uuid:
                assert added.uuid == observation.uuid


ANCESTORS = [
    {"id": 48460, "name": "Life", "rank": "stateofmatter", "ancestor_ids": [48460]},
    {"id": 900_900, "name": "Fagales", "rank": "order", "ancestor_ids": [48460, 900_900]},
]
TAXON = {"id": 555, "name": "Quercus alba", "rank": "species", "ancestor_ids": [48460, 900_900, 900_901, 555]}


@pytest.mark.parametrize("api", [v1, v2])
@pytest.mark.parametrize("ancestors", [{}, {"ancestors": ANCESTORS}, {"ancestry": "48460/900900"}])
def test_unknown_ancestors_are_added(api: Any, ancestors: dict[str, Any]) -> None:
    sandbox = Sandbox()
    sandbox.add(api.Observation.model_validate({"id": 5, "taxon": TAXON | ancestors}))
    with INaturalist(transport=sandbox) as inat:
        assert inat.v2.observations.search(taxon_id=900_900).total_results == 1
        (plants,) = inat.v2.taxa.get([900_900])
        assert plants.name == ("Fagales" if "ancestors" in ancestors else "Taxon 900900")
        (oak,) = inat.v1.taxa.get([555])
        assert [each.id for each in oak.ancestors or []] == [48460, 900_900, 900_901]


TIMES = [
    ("2019-08-13 7:02:39 PM CDT", datetime(2019, 8, 14, 0, 2, 39, tzinfo=UTC)),
    ("2024/04/10 4:25 pm", datetime(2024, 4, 10, 16, 25, tzinfo=UTC)),
    ("10 April 2024", datetime(2024, 4, 10, tzinfo=UTC)),
    ("April 10, 2024 4:25 PM EST", datetime(2024, 4, 10, 21, 25, tzinfo=UTC)),
    ("Wed Apr 10 2024 16:25:30 GMT-0700 (PDT)", datetime(2024, 4, 10, 23, 25, 30, tzinfo=UTC)),
    ("2024-04-10T16:25:30.000-07:00", datetime(2024, 4, 10, 23, 25, 30, tzinfo=UTC)),
    ("2024-04-10 16:25:30 -0700", datetime(2024, 4, 10, 23, 25, 30, tzinfo=UTC)),
    ("2024-04-10 16:25:30 UTC", datetime(2024, 4, 10, 16, 25, 30, tzinfo=UTC)),
    ("2024-04-10", datetime(2024, 4, 10, tzinfo=UTC)),
]


@pytest.mark.parametrize(("text", "moment"), TIMES)
def test_times_are_read_as_the_service_reads_them(text: str, moment: datetime) -> None:
    sandbox = Sandbox()
    sandbox.add(v2.Observation(id=5, observed_on_string=text))
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        created = inat.v2.observations.create(species_guess="x", observed_on_string=text)[0].uuid
        for found in inat.v2.observations.search(id=[5]), inat.v2.observations.get([created or ""]):
            (observation,) = found
            assert observation.observed_on_string == text
            assert observation.observed_on is not None
            has_time = ":" in text
            assert (observation.time_observed_at is not None) == has_time
            if has_time:
                assert observation.time_observed_at is not None
                assert observation.time_observed_at.astimezone(UTC) == moment
            else:
                assert observation.observed_on == moment.date()


@pytest.mark.parametrize(
    ("zone", "hour"), [("America/New_York", 20), ("Eastern Time (US & Canada)", 20), ("UTC", 16), ("Asia/Tokyo", 7)]
)
def test_time_zones_are_known_by_name(zone: str, hour: int) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        created = inat.v2.observations.create(observed_on_string="2024-04-10 16:25", time_zone=zone)[0].uuid
        (observation,) = inat.v2.observations.get([created or ""])
        assert observation.time_observed_at is not None
        assert observation.time_observed_at.astimezone(UTC).hour == hour
        assert observation.observed_on is not None
        assert observation.observed_on.isoformat() == "2024-04-10"


def test_text_that_is_no_time_is_kept() -> None:
    sandbox = Sandbox()
    sandbox.add(v2.Observation(id=5, observed_on_string="last summer, I think"))
    with INaturalist(transport=sandbox) as inat:
        (observation,) = inat.v2.observations.search(id=[5])
        assert observation.observed_on_string == "last summer, I think"
        assert observation.observed_on is None
