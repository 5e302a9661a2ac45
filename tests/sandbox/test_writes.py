"""Writes: stored, idempotent by UUID, and restricted to their owner."""

from __future__ import annotations

import asyncio
from typing import Any
from uuid import UUID, uuid4

import pytest

from inat_typed import (
    APIStatusError,
    AsyncINaturalist,
    INaturalist,
    NotFoundError,
    PermissionDeniedError,
    UnprocessableError,
)
from inat_typed.sandbox import Sandbox
from inat_typed.v2.params import ObservationsSearchParams
from tests.sandbox.http import (
    OTHER_USER,
    USER,
    all_observations,
    assert_error,
    get,
    results,
    send_request,
    total_results,
)

JPEG = ("wing.jpg", b"not much of a photo", "image/jpeg")
UNKNOWN_UUID = UUID("4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f")


def client_for(sandbox: Sandbox, login: str = USER) -> INaturalist:
    return INaturalist(transport=sandbox, access_token=sandbox.access_token(login))


def count(sandbox: Sandbox) -> int:
    return total_results(get(sandbox, "/v1/observations", per_page=0))


def observation_of(sandbox: Sandbox, login: str, **wanted: Any) -> Any:
    """Return an observation of a user."""
    with client_for(sandbox, login) as inat:
        return inat.v2.observations.search(user_login=[login], **wanted)[0]


def test_create_read_update_delete_in_v2() -> None:
    sandbox = Sandbox()
    with client_for(sandbox) as inat:
        created = inat.v2.observations.create(
            species_guess="Monarch",
            taxon_id=48662,
            observed_on_string="2026-05-01 10:30",
            latitude=44.5,
            longitude=-93.2,
            tag_list="garden, noon",
            description="On milkweed.",
        )[0]
        assert created.uuid
        read = inat.v2.observations.get([created.uuid])[0]
        assert (read.species_guess, read.description, read.tags) == ("Monarch", "On milkweed.", ["garden", "noon"])
        assert read.taxon
        assert read.taxon.id == 48662
        assert read.place_ids == [9_001]
        assert read.user
        assert read.user.login == USER
        searches: list[ObservationsSearchParams] = [
            {"taxon_id": [47224]},
            {"place_id": [9_001]},
            {"q": "milkweed"},
            {"year": [2026]},
        ]
        for search in searches:
            assert created.uuid in [each.uuid for each in inat.v2.observations.search(**search)]
        inat.v2.observations.update(created.uuid, description="On clover.", ignore_photos=True)
        assert inat.v2.observations.get([created.uuid])[0].description == "On clover."
        assert inat.v2.observations.get([created.uuid])[0].species_guess == "Monarch"
        inat.v2.observations.delete(created.uuid)
        with pytest.raises(NotFoundError):
            inat.v2.observations.get([created.uuid])
        with pytest.raises(NotFoundError):
            inat.v2.observations.delete(created.uuid)
    assert get(sandbox, f"/v2/observations/{created.uuid}").status_code == 404
    assert count(sandbox) == 300


def test_create_read_update_delete_in_v1() -> None:
    sandbox = Sandbox()
    headers = {"Authorization": sandbox.jwt()}
    created = send_request(
        sandbox, "POST", "/v1/observations", headers=headers, json={"observation": {"species_guess": "Monarch"}}
    ).json()
    path = f"/v1/observations/{created['id']}"
    assert results(get(sandbox, path))[0]["species_guess"] == "Monarch"
    assert results(get(sandbox, path)) == [created]
    updated = send_request(sandbox, "PUT", path, headers=headers, json={"observation": {"description": "small"}})
    assert (updated.status_code, updated.json()["description"]) == (200, "small")
    assert results(get(sandbox, path))[0]["description"] == "small"
    assert send_request(sandbox, "DELETE", path, headers=headers).status_code in (200, 204)
    assert results(get(sandbox, path)) == []
    assert_error(send_request(sandbox, "DELETE", path, headers=headers), 404, "v1")


def test_writes_of_an_observation_return_it_in_v1() -> None:
    sandbox = Sandbox()
    with client_for(sandbox) as inat:
        created = inat.v1.observations.create(species_guess="Monarch", latitude=44.5, longitude=-93.2)
        assert (created.species_guess, created.location) == ("Monarch", "44.5,-93.2")
        assert created == inat.v1.observations.search(id=[created.id])[0]
        assert inat.v1.observations.update(created.id, description="small").description == "small"
        assert created.user is not None
        assert [each.user_id for each in inat.v1.observations.fave(created.id).faves or ()] == [created.user.id]
        assert inat.v1.observations.unfave(created.id).faves == []


def test_asynchronous_client() -> None:
    sandbox = Sandbox()

    async def write() -> None:
        async with AsyncINaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
            created = (await inat.v2.observations.create(species_guess="Monarch"))[0]
            assert created.uuid
            assert (await inat.v2.observations.get([created.uuid]))[0].species_guess == "Monarch"
            await inat.v2.observations.delete(created.uuid)

    asyncio.run(write())
    assert count(sandbox) == 300


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_create_is_idempotent_by_uuid(api: str) -> None:
    sandbox, uuid = Sandbox(), str(uuid4())
    body = {"observation": {"uuid": uuid, "species_guess": "Monarch"}}
    answers = [send_request(sandbox, "POST", f"/{api}/observations", jwt=sandbox.jwt(), json=body) for _ in range(2)]
    assert answers[0].json() == answers[1].json()
    assert answers[0].status_code == 200
    assert count(sandbox) == 301
    refused = send_request(sandbox, "POST", f"/{api}/observations", jwt=sandbox.jwt(OTHER_USER), json=body)
    assert_error(refused, 403, api)
    assert count(sandbox) == 301


@pytest.mark.parametrize("api", ["v1", "v2"])
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_unknown_taxon_is_rejected(api: str, method: str) -> None:
    sandbox = Sandbox()
    before = all_observations(sandbox)
    mine = next(each for each in before if each["user"]["login"] == USER)
    path = f"/{api}/observations" + (f"/{mine['id' if api == 'v1' else 'uuid']}" if method == "PUT" else "")
    body = {"observation": {"taxon_id": 987_654_321}, "ignore_photos": True}
    if method == "POST":
        del body["ignore_photos"]
    assert_error(send_request(sandbox, method, path, jwt=sandbox.jwt(), json=body), 422, api, "Unknown taxon_id")
    assert all_observations(sandbox) == before


def test_update_without_ignore_photos_deletes_photos() -> None:
    sandbox = Sandbox()
    mine = observation_of(sandbox, USER, photos=True)
    with client_for(sandbox) as inat:
        inat.v2.observations.update(mine.uuid, description="a", ignore_photos=True)
        inat.v2.observations.update(mine.uuid, description="a")
        inat.v1.observations.update(mine.id, description="a")
        assert inat.v2.observations.get([mine.uuid])[0].photos == mine.photos
        inat.v2.observations.update(mine.uuid, description="b", ignore_photos=False)
        assert inat.v2.observations.get([mine.uuid])[0].photos == []
    other = observation_of(sandbox, OTHER_USER, photos=True)
    with client_for(sandbox, OTHER_USER) as inat:
        inat.v1.observations.update(other.id, description="c", ignore_photos=False)
        assert inat.v2.observations.get([other.uuid])[0].photos == []


def test_records_of_other_users_cannot_be_changed() -> None:
    sandbox = Sandbox()
    observation = observation_of(sandbox, OTHER_USER, photos=True, identified=True)
    before = all_observations(sandbox)
    with client_for(sandbox) as inat:
        for change in (
            lambda: inat.v2.observations.update(observation.uuid, description="mine now"),
            lambda: inat.v2.observations.delete(observation.uuid),
            lambda: inat.v1.observations.update(observation.id, description="mine now"),
            lambda: inat.v1.observations.delete(observation.id),
            lambda: inat.v2.observation_photos.create(observation_id=observation.uuid, file=JPEG),
            lambda: inat.v1.observation_photos.create(observation_id=observation.id, file=JPEG),
            lambda: inat.v2.observation_photos.delete(observation.photos[0].uuid),
            lambda: inat.v2.identifications.delete(observation.identifications[0].uuid),
            lambda: inat.v2.users.update(2, name="other"),
        ):
            with pytest.raises(PermissionDeniedError, match="permission"):
                change()
    assert all_observations(sandbox) == before


def test_unknown_records_cannot_be_changed() -> None:
    with client_for(Sandbox()) as inat:
        for change in (
            lambda: inat.v2.observations.update(UNKNOWN_UUID, description="lost"),
            lambda: inat.v2.observations.delete(UNKNOWN_UUID),
            lambda: inat.v2.comments.delete(UNKNOWN_UUID),
            lambda: inat.v2.identifications.delete(UNKNOWN_UUID),
            lambda: inat.v2.annotations.delete([UNKNOWN_UUID]),
            lambda: inat.v2.observation_field_values.delete(UNKNOWN_UUID),
            lambda: inat.v2.flags.delete(5),
        ):
            with pytest.raises(NotFoundError):
                change()


@pytest.mark.parametrize(("geoprivacy", "public"), [("obscured", "44.1,-93.2"), ("private", None)])
def test_only_the_owner_sees_private_coordinates(geoprivacy: str, public: str | None) -> None:
    sandbox = Sandbox()
    body = {"latitude": 44.12345, "longitude": -93.23456, "geoprivacy": geoprivacy, "species_guess": "Hidden"}
    created = send_request(
        sandbox, "POST", "/v2/observations", jwt=sandbox.jwt(), json={"fields": "all", "observation": body}
    )
    (mine,) = created.json()["results"]
    assert (mine["private_location"], mine["location"]) == ("44.12345,-93.23456", public)
    for path in (f"/v2/observations/{mine['uuid']}?fields=all", f"/v1/observations/{mine['id']}"):
        for reader in (None, sandbox.jwt(OTHER_USER)):
            seen = results(send_request(sandbox, "GET", path, jwt=reader))[0]
            assert not {"private_location", "private_geojson"} & seen.keys()
            assert seen["location"] == public
        assert (
            results(send_request(sandbox, "GET", path, jwt=sandbox.jwt()))[0]["private_location"]
            == "44.12345,-93.23456"
        )
    for export in ("json", "csv", "kml", "atom", "dwc"):
        text = get(sandbox, f"/observations.{export}", q="Hidden").text
        assert "44.12345" not in text
        assert "93.23456" not in text
    own = send_request(
        sandbox, "GET", "/observations.json?q=Hidden", headers={"Authorization": f"Bearer {sandbox.access_token()}"}
    )
    assert own.json()[0]["private_latitude"] == "44.12345"


def test_nested_records_belong_to_their_author() -> None:
    sandbox = Sandbox()
    observation = observation_of(sandbox, OTHER_USER, identified=True)
    with client_for(sandbox) as inat, client_for(sandbox, OTHER_USER) as other:

        def now() -> Any:
            return inat.v2.observations.get([observation.uuid])[0]

        comment = inat.v2.comments.create(parent_type="Observation", parent_id=observation.uuid, body="Well seen")[0]
        inat.v2.comments.update(comment.uuid, body="Very well seen")
        assert [each.body for each in now().comments] == ["Very well seen"]
        with pytest.raises(PermissionDeniedError):
            other.v2.comments.delete(comment.uuid)
        inat.v2.comments.delete(comment.uuid)
        assert now().comments == []

        identification = inat.v2.identifications.create(observation_id=observation.uuid, taxon_id=48662)[0]
        inat.v2.identifications.create(observation_id=observation.uuid, taxon_id=48663)
        mine = [each for each in now().identifications if each.user.login == USER]
        assert [each.current for each in mine][-2:] == [False, True]
        assert identification.uuid
        inat.v2.identifications.delete(identification.uuid)
        assert identification.uuid not in [each.uuid for each in now().identifications]

        annotation = inat.v2.annotations.create(
            controlled_attribute_id=1, controlled_value_id=2, resource_type="Observation", resource_id=observation.uuid
        )[0]
        assert [each.uuid for each in now().annotations] == [annotation.uuid]
        with pytest.raises(PermissionDeniedError):
            other.v2.annotations.delete([annotation.uuid])
        inat.v2.annotations.delete([annotation.uuid])
        assert now().annotations == []

        value = inat.v2.observation_field_values.create(
            observation_id=observation.uuid, observation_field_id=7_001, value="milkweed"
        )[0]
        assert [each.value for each in now().ofvs] == ["milkweed"]
        assert value.uuid
        inat.v2.observation_field_values.delete(value.uuid)
        assert now().ofvs == []

        inat.v2.observations.fave([observation.uuid])
        inat.v2.observations.fave([observation.uuid])
        assert now().faves_count == 1
        inat.v2.observations.unfave([observation.uuid])
        assert now().faves_count == 0


def test_other_records_belong_to_their_author() -> None:
    sandbox = Sandbox()
    with client_for(sandbox) as inat, client_for(sandbox, OTHER_USER) as other:
        place = inat.v2.saved_locations.create(title="Meadow", latitude=44.5, longitude=-93.2)[0]
        assert [(each.id, each.title) for each in inat.v2.saved_locations.search()] == [(place.id, "Meadow")]
        assert list(other.v2.saved_locations.search()) == []
        assert place.id
        with pytest.raises(PermissionDeniedError):
            other.v2.saved_locations.delete(place.id)
        inat.v2.saved_locations.delete(place.id)
        assert list(inat.v2.saved_locations.search()) == []
        project = inat.v1.projects.create(title="Beetles", description="All of them")
        assert project.id
        inat.v1.projects.update(project.id, title="Weevils")
        assert inat.v1.projects.get([project.id])[0].title == "Weevils"
        with pytest.raises(PermissionDeniedError):
            other.v1.projects.delete(project.id)


def test_writes_to_unknown_observations_are_rejected() -> None:
    with client_for(Sandbox()) as inat:
        for write in (
            lambda: inat.v2.comments.create(parent_type="Observation", parent_id=UNKNOWN_UUID, body="Hello"),
            lambda: inat.v2.identifications.create(observation_id=UNKNOWN_UUID, taxon_id=48662),
            lambda: inat.v2.observation_photos.create(observation_id=UNKNOWN_UUID, file=JPEG),
            lambda: inat.v2.observation_field_values.create(
                observation_id=UNKNOWN_UUID, observation_field_id=7_001, value="x"
            ),
        ):
            with pytest.raises(UnprocessableError, match="Unknown"):
                write()


def test_unknown_body_fields_are_rejected() -> None:
    sandbox = Sandbox()
    body = {"observation": {"specis_guess": "Monarch"}}
    response = send_request(sandbox, "POST", "/v2/observations", jwt=sandbox.jwt(), json=body)
    assert_error(response, 422, "v2", "observation.specis_guess")
    with client_for(sandbox) as inat, pytest.raises(APIStatusError, match="specis_guess"):
        inat.v2.observations.create(extra_body=body)


def test_sandboxes_are_equal_and_independent() -> None:
    first, second = Sandbox(), Sandbox()
    assert all_observations(first) == all_observations(second)
    with client_for(first) as inat:
        inat.v2.observations.create(species_guess="Monarch")
        one = inat.v2.observations.search(user_login=[USER])[0]
        assert one.uuid
        inat.v2.observations.update(one.uuid, description="Mine")
    assert (count(first), count(second)) == (301, 300)
    assert all_observations(second) == all_observations(Sandbox())
    assert second.requests[0].operation == "v2.observations.search"


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_null_island_is_refused(api: str) -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        observations = getattr(inat, api).observations
        with pytest.raises(UnprocessableError, match="Coordinates cannot be 0, 0"):
            observations.create(species_guess="a boat", latitude=0, longitude=0.0)
        created = inat.v2.observations.create(species_guess="a boat", latitude=0, longitude=1)[0]
        key = created.uuid if api == "v2" else created.id
        with pytest.raises(UnprocessableError, match="Coordinates cannot be 0, 0"):
            observations.update(key, latitude=0, longitude=0)
