"""What is written: kept, repeatable by UUID, and its author's alone to change."""

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
from tests.sandbox.asking import SIGNED_IN, SOMEBODY_ELSE, ask, assert_refused, everything, get, results, total

JPEG = ("wing.jpg", b"not much of a photo", "image/jpeg")
ABSENT = UUID("4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f")


def client_of(sandbox: Sandbox, login: str = SIGNED_IN) -> INaturalist:
    return INaturalist(transport=sandbox, access_token=sandbox.access_token(login))


def count(sandbox: Sandbox) -> int:
    return total(get(sandbox, "/v1/observations", per_page=0))


def one_of(sandbox: Sandbox, login: str, **wanted: Any) -> Any:
    """One of a person's observations, as our client reads it."""
    with client_of(sandbox, login) as inat:
        return inat.v2.observations.search(user_login=[login], **wanted)[0]


def test_from_create_to_delete_in_v2() -> None:
    sandbox = Sandbox()
    with client_of(sandbox) as inat:
        made = inat.v2.observations.create(
            species_guess="Monarch",
            taxon_id=48662,
            observed_on_string="2026-05-01 10:30",
            latitude=44.5,
            longitude=-93.2,
            tag_list="garden, noon",
            description="On milkweed.",
        )[0]
        assert made.uuid
        read = inat.v2.observations.get([made.uuid])[0]
        assert (read.species_guess, read.description, read.tags) == ("Monarch", "On milkweed.", ["garden", "noon"])
        assert read.taxon
        assert read.taxon.id == 48662
        assert read.place_ids == [9_001]
        assert read.user
        assert read.user.login == SIGNED_IN
        ways: list[ObservationsSearchParams] = [
            {"taxon_id": [47224]},
            {"place_id": [9_001]},
            {"q": "milkweed"},
            {"year": [2026]},
        ]
        for way in ways:
            assert made.uuid in [each.uuid for each in inat.v2.observations.search(**way)]
        inat.v2.observations.update(made.uuid, description="On clover.", ignore_photos=True)
        assert inat.v2.observations.get([made.uuid])[0].description == "On clover."
        assert inat.v2.observations.get([made.uuid])[0].species_guess == "Monarch"
        inat.v2.observations.delete(made.uuid)
        with pytest.raises(NotFoundError):
            inat.v2.observations.get([made.uuid])
        with pytest.raises(NotFoundError):
            inat.v2.observations.delete(made.uuid)
    assert get(sandbox, f"/v2/observations/{made.uuid}").status_code == 404
    assert count(sandbox) == 300


def test_from_create_to_delete_in_v1() -> None:
    sandbox = Sandbox()
    headers = {"Authorization": sandbox.jwt()}
    (made,) = ask(
        sandbox, "POST", "/v1/observations", headers=headers, json={"observation": {"species_guess": "Monarch"}}
    ).json()
    path = f"/v1/observations/{made['id']}"
    assert results(get(sandbox, path))[0]["species_guess"] == "Monarch"
    assert ask(sandbox, "PUT", path, headers=headers, json={"observation": {"description": "small"}}).status_code == 200
    assert results(get(sandbox, path))[0]["description"] == "small"
    assert ask(sandbox, "DELETE", path, headers=headers).status_code in (200, 204)
    assert results(get(sandbox, path)) == []
    assert_refused(ask(sandbox, "DELETE", path, headers=headers), 404, "v1")


def test_in_an_asynchronous_client() -> None:
    sandbox = Sandbox()

    async def write() -> None:
        async with AsyncINaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
            made = (await inat.v2.observations.create(species_guess="Monarch"))[0]
            assert made.uuid
            assert (await inat.v2.observations.get([made.uuid]))[0].species_guess == "Monarch"
            await inat.v2.observations.delete(made.uuid)

    asyncio.run(write())
    assert count(sandbox) == 300


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_a_second_create_with_the_same_uuid_makes_no_second_record(api: str) -> None:
    sandbox, uuid = Sandbox(), str(uuid4())
    body = {"observation": {"uuid": uuid, "species_guess": "Monarch"}}
    answers = [ask(sandbox, "POST", f"/{api}/observations", jwt=sandbox.jwt(), json=body) for _ in range(2)]
    assert answers[0].json() == answers[1].json()
    assert answers[0].status_code == 200
    assert count(sandbox) == 301
    refused = ask(sandbox, "POST", f"/{api}/observations", jwt=sandbox.jwt(SOMEBODY_ELSE), json=body)
    assert_refused(refused, 403, api)
    assert count(sandbox) == 301


@pytest.mark.parametrize("api", ["v1", "v2"])
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_an_unknown_taxon_is_not_written(api: str, method: str) -> None:
    sandbox = Sandbox()
    before = everything(sandbox)
    mine = next(each for each in before if each["user"]["login"] == SIGNED_IN)
    path = f"/{api}/observations" + (f"/{mine['id' if api == 'v1' else 'uuid']}" if method == "PUT" else "")
    body = {"observation": {"taxon_id": 987_654_321}, "ignore_photos": True}
    if method == "POST":
        del body["ignore_photos"]
    assert_refused(ask(sandbox, method, path, jwt=sandbox.jwt(), json=body), 422, api, "Unknown taxon_id")
    assert everything(sandbox) == before


def test_an_update_that_speaks_of_photos_deletes_those_that_it_is_not_told_about() -> None:
    sandbox = Sandbox()
    mine = one_of(sandbox, SIGNED_IN, photos=True)
    with client_of(sandbox) as inat:
        inat.v2.observations.update(mine.uuid, description="a", ignore_photos=True)
        inat.v2.observations.update(mine.uuid, description="a")
        inat.v1.observations.update(mine.id, description="a")
        assert inat.v2.observations.get([mine.uuid])[0].photos == mine.photos
        inat.v2.observations.update(mine.uuid, description="b", ignore_photos=False)
        assert inat.v2.observations.get([mine.uuid])[0].photos == []
    other = one_of(sandbox, SOMEBODY_ELSE, photos=True)
    with client_of(sandbox, SOMEBODY_ELSE) as inat:
        inat.v1.observations.update(other.id, description="c", ignore_photos=False)
        assert inat.v2.observations.get([other.uuid])[0].photos == []


def test_others_records_are_not_mine_to_change() -> None:
    sandbox = Sandbox()
    theirs = one_of(sandbox, SOMEBODY_ELSE, photos=True, identified=True)
    before = everything(sandbox)
    with client_of(sandbox) as inat:
        for change in (
            lambda: inat.v2.observations.update(theirs.uuid, description="mine now"),
            lambda: inat.v2.observations.delete(theirs.uuid),
            lambda: inat.v1.observations.update(theirs.id, description="mine now"),
            lambda: inat.v1.observations.delete(theirs.id),
            lambda: inat.v2.observation_photos.create(observation_id=theirs.uuid, file=JPEG),
            lambda: inat.v1.observation_photos.create(observation_id=theirs.id, file=JPEG),
            lambda: inat.v2.observation_photos.delete(theirs.photos[0].uuid),
            lambda: inat.v2.identifications.delete(theirs.identifications[0].uuid),
            lambda: inat.v2.users.update(2, name="somebody"),
        ):
            with pytest.raises(PermissionDeniedError, match="permission"):
                change()
    assert everything(sandbox) == before


def test_nothing_to_change() -> None:
    with client_of(Sandbox()) as inat:
        for change in (
            lambda: inat.v2.observations.update(ABSENT, description="lost"),
            lambda: inat.v2.observations.delete(ABSENT),
            lambda: inat.v2.comments.delete(ABSENT),
            lambda: inat.v2.identifications.delete(ABSENT),
            lambda: inat.v2.annotations.delete([ABSENT]),
            lambda: inat.v2.observation_field_values.delete(ABSENT),
            lambda: inat.v2.flags.delete(5),
        ):
            with pytest.raises(NotFoundError):
                change()


@pytest.mark.parametrize(("geoprivacy", "blurred"), [("obscured", "44.1,-93.2"), ("private", None)])
def test_private_coordinates_are_for_their_author_alone(geoprivacy: str, blurred: str | None) -> None:
    sandbox = Sandbox()
    body = {"latitude": 44.12345, "longitude": -93.23456, "geoprivacy": geoprivacy, "species_guess": "Hidden"}
    made = ask(sandbox, "POST", "/v2/observations", jwt=sandbox.jwt(), json={"fields": "all", "observation": body})
    (mine,) = made.json()["results"]
    assert (mine["private_location"], mine["location"]) == ("44.12345,-93.23456", blurred)
    for path in (f"/v2/observations/{mine['uuid']}?fields=all", f"/v1/observations/{mine['id']}"):
        for reader in (None, sandbox.jwt(SOMEBODY_ELSE)):
            seen = results(ask(sandbox, "GET", path, jwt=reader))[0]
            assert not {"private_location", "private_geojson"} & seen.keys()
            assert seen["location"] == blurred
        assert results(ask(sandbox, "GET", path, jwt=sandbox.jwt()))[0]["private_location"] == "44.12345,-93.23456"
    for export in ("json", "csv", "kml", "atom", "dwc"):
        text = get(sandbox, f"/observations.{export}", q="Hidden").text
        assert "44.12345" not in text
        assert "93.23456" not in text
    own = ask(
        sandbox, "GET", "/observations.json?q=Hidden", headers={"Authorization": f"Bearer {sandbox.access_token()}"}
    )
    assert own.json()[0]["private_latitude"] == "44.12345"


def test_comments_identifications_annotations_and_field_values() -> None:
    sandbox = Sandbox()
    theirs = one_of(sandbox, SOMEBODY_ELSE, identified=True)
    with client_of(sandbox) as inat, client_of(sandbox, SOMEBODY_ELSE) as other:

        def now() -> Any:
            return inat.v2.observations.get([theirs.uuid])[0]

        comment = inat.v2.comments.create(parent_type="Observation", parent_id=theirs.uuid, body="Well seen")[0]
        inat.v2.comments.update(comment.uuid, body="Very well seen")
        assert [each.body for each in now().comments] == ["Very well seen"]
        with pytest.raises(PermissionDeniedError):
            other.v2.comments.delete(comment.uuid)
        inat.v2.comments.delete(comment.uuid)
        assert now().comments == []

        identification = inat.v2.identifications.create(observation_id=theirs.uuid, taxon_id=48662)[0]
        inat.v2.identifications.create(observation_id=theirs.uuid, taxon_id=48663)
        mine = [each for each in now().identifications if each.user.login == SIGNED_IN]
        assert [each.current for each in mine][-2:] == [False, True]
        assert identification.uuid
        inat.v2.identifications.delete(identification.uuid)
        assert identification.uuid not in [each.uuid for each in now().identifications]

        annotation = inat.v2.annotations.create(
            controlled_attribute_id=1, controlled_value_id=2, resource_type="Observation", resource_id=theirs.uuid
        )[0]
        assert [each.uuid for each in now().annotations] == [annotation.uuid]
        with pytest.raises(PermissionDeniedError):
            other.v2.annotations.delete([annotation.uuid])
        inat.v2.annotations.delete([annotation.uuid])
        assert now().annotations == []

        value = inat.v2.observation_field_values.create(
            observation_id=theirs.uuid, observation_field_id=7_001, value="milkweed"
        )[0]
        assert [each.value for each in now().ofvs] == ["milkweed"]
        assert value.uuid
        inat.v2.observation_field_values.delete(value.uuid)
        assert now().ofvs == []

        inat.v2.observations.fave([theirs.uuid])
        inat.v2.observations.fave([theirs.uuid])
        assert now().faves_count == 1
        inat.v2.observations.unfave([theirs.uuid])
        assert now().faves_count == 0


def test_other_records_are_kept_with_their_author() -> None:
    sandbox = Sandbox()
    with client_of(sandbox) as inat, client_of(sandbox, SOMEBODY_ELSE) as other:
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


def test_what_is_written_of_something_unknown() -> None:
    with client_of(Sandbox()) as inat:
        for write in (
            lambda: inat.v2.comments.create(parent_type="Observation", parent_id=ABSENT, body="Hello"),
            lambda: inat.v2.identifications.create(observation_id=ABSENT, taxon_id=48662),
            lambda: inat.v2.observation_photos.create(observation_id=ABSENT, file=JPEG),
            lambda: inat.v2.observation_field_values.create(
                observation_id=ABSENT, observation_field_id=7_001, value="x"
            ),
        ):
            with pytest.raises(UnprocessableError, match="Unknown"):
                write()


def test_an_unknown_field_of_a_body_is_refused() -> None:
    sandbox = Sandbox()
    body = {"observation": {"specis_guess": "Monarch"}}
    answer = ask(sandbox, "POST", "/v2/observations", jwt=sandbox.jwt(), json=body)
    assert_refused(answer, 422, "v2", "observation.specis_guess")
    with client_of(sandbox) as inat, pytest.raises(APIStatusError, match="specis_guess"):
        inat.v2.observations.create(extra_body=body)


def test_two_sandboxes_begin_alike_and_stay_apart() -> None:
    first, second = Sandbox(), Sandbox()
    assert everything(first) == everything(second)
    with client_of(first) as inat:
        inat.v2.observations.create(species_guess="Monarch")
        one = inat.v2.observations.search(user_login=[SIGNED_IN])[0]
        assert one.uuid
        inat.v2.observations.update(one.uuid, description="Mine")
    assert (count(first), count(second)) == (301, 300)
    assert everything(second) == everything(Sandbox())
    assert second.requests[0].operation == "v2.observations.search"
