"""Records added with ``Sandbox.add`` are returned as they were added."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, strategies as st

from inat_typed import ArgumentTypeError, ArgumentValueError, INaturalist, v1, v2
from inat_typed.sandbox import Sandbox


@pytest.fixture
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def inat(sandbox: Sandbox) -> INaturalist:
    return INaturalist(transport=sandbox, access_token=sandbox.jwt(), retry=False)


def test_an_observation_without_fields(sandbox: Sandbox, inat: INaturalist) -> None:
    for kind, api in ((v1.Observation, inat.v1), (v1.ShowObservation, inat.v1), (v2.Observation, inat.v2)):
        added = sandbox.add(kind())
        resource: Any = api.observations
        found = resource.get(added.id) if kind is v1.ShowObservation else resource.search(id=[added.id])
        assert found.results == [added]
        assert type(added) is kind
        assert added.user is not None
        assert (added.user.login, added.taxon, added.quality_grade) == (sandbox.login, None, "needs_id")


def test_fields_that_are_set_are_kept(sandbox: Sandbox, inat: INaturalist) -> None:
    observation = v2.Observation(
        id=5,
        uuid="11111111-2222-4333-8444-555555555555",  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        user=v2.User(login="ann", name="Ann"),
        taxon=v2.Taxon(name="Danaus plexippus"),
        observed_on=date(2024, 5, 1),
        created_at=datetime(2024, 5, 2, 8, tzinfo=UTC),
        location="44.5,-93.2",
        quality_grade="research",
        description="On milkweed",
        tags=["milkweed"],
        positional_accuracy=7,
        license_code="cc0",
        captive=True,
        photos=[v2.Photo(url="https://photos.example/1/square.jpg")],
        comments=[v2.Comment(body="Nice", user=v2.User(login="bob"))],
        identifications=[v2.Identification(taxon=v2.Taxon(id=48662), user=v2.User(login="bob"), current=False)],
        faves_count=17,
    )
    added = sandbox.add(observation)
    fields = observation.model_dump(
        exclude_unset=True, exclude={"user", "taxon", "photos", "comments", "identifications"}
    )
    assert {name: value for name, value in added.model_dump().items() if name in fields} == fields
    assert added.user is not None
    assert added.taxon is not None
    assert (added.user.login, added.user.name, added.taxon.id) == ("ann", "Ann", 48662)
    assert added.photos is not None
    assert added.photos[0].url == "https://photos.example/1/square.jpg"
    assert added.comments is not None
    assert added.comments[0].user is not None
    assert (added.comments[0].body, added.comments[0].user.login) == ("Nice", "bob")
    assert added.identifications is not None
    assert [each.current for each in added.identifications] == [False]
    assert added.place_guess == "Heron Marsh"  # from the coordinates
    assert inat.v2.observations.get(added.uuid).results == [added]
    assert inat.v1.observations.get(5).results[0].description == "On milkweed"


@pytest.mark.parametrize(
    "filters",
    [
        {"taxon_name": "Danaus plexippus"},
        {"taxon_id": 47224},
        {"user_login": ["ann"]},
        {"place_id": [9_001]},
        {"d1": date(2030, 1, 1)},
        {"quality_grade": ["research"]},
        {"q": "milkweed"},
        {"geo": True},
        {"photos": True},
        {"created_d1": date(2029, 1, 1)},
        {"swlat": 44.4, "swlng": -93.3, "nelat": 44.6, "nelng": -93.1},
    ],
    ids=str,
)
def test_filters_match_added_observations(sandbox: Sandbox, inat: INaturalist, filters: dict[str, Any]) -> None:
    sandbox.clear()
    other = sandbox.add(v2.Observation(created_at=datetime(2001, 1, 1, tzinfo=UTC)))
    added = sandbox.add(
        v2.Observation(
            user=v2.User(login="ann"),
            taxon=v2.Taxon(id=48662),
            observed_on=date(2030, 5, 1),
            created_at=datetime(2030, 5, 1, tzinfo=UTC),
            location="44.5,-93.2",
            quality_grade="research",
            description="On milkweed",
            photos=[v2.Photo()],
        )
    )
    assert inat.v2.observations.search(**filters).results == [added]
    assert inat.v2.observations.search().total_results == 2
    assert other.uuid != added.uuid


def test_coordinates(sandbox: Sandbox) -> None:
    point = v2.PointGeoJson(type="Point", coordinates=[-93.2, 44.5])
    for location in ({"location": "44.5,-93.2"}, {"geojson": point}, {"private_location": "44.5,-93.2"}):
        assert sandbox.add(v2.Observation(**location)).location == "44.5,-93.2"  # pyright: ignore[reportArgumentType]
    hidden = sandbox.add(v2.Observation(location="44.512,-93.2", geoprivacy="obscured"))
    assert (hidden.location, hidden.private_location) == ("44.5,-93.2", "44.512,-93.2")
    with pytest.raises(ArgumentValueError, match="location: 'here' is not valid; expected 'latitude,longitude'"):
        sandbox.add(v2.Observation(location="here"))


def test_added_observations_can_be_updated_and_deleted(sandbox: Sandbox, inat: INaturalist) -> None:
    added = sandbox.add(v2.Observation(description="old"))
    inat.v2.observations.update(added.uuid, description="new")
    assert inat.v2.observations.get(added.uuid).results[0].description == "new"
    inat.v2.observations.delete(added.uuid)
    assert inat.v2.observations.search(id=[str(added.uuid)]).total_results == 0


def test_added_taxa_have_ancestors(sandbox: Sandbox, inat: INaturalist) -> None:
    genus = sandbox.add(v2.Taxon(name="Novus", rank="genus", parent_id=47224))
    species = sandbox.add(v1.Taxon(name="Novus novus", parent_id=genus.id, preferred_common_name="New One"))
    assert species.ancestor_ids is not None
    assert (species.ancestor_ids[-2:], species.iconic_taxon_name, species.rank) == (
        [genus.id, species.id],
        "Insecta",
        "species",
    )
    sandbox.add(v2.Observation(taxon=v2.Taxon(id=species.id)))
    assert inat.v2.observations.search(taxon_id=genus.id).total_results == 1
    assert inat.v2.taxa.autocomplete(q="new one").results[0].name == "Novus novus"
    assert sandbox.add(v2.Observation(taxon=v2.Taxon(id=123_456))).taxon is not None
    for taxon, message in (
        (v2.Taxon(parent_id=99), "the parent 99 does not exist"),
        (v2.Taxon(rank="sort"), "rank 'sort' is not valid; expected one of stateofmatter"),
        (v2.Taxon(id=48662), "the id 48662 is taken"),
    ):
        with pytest.raises(ArgumentValueError, match=message):
            sandbox.add(taxon)


def test_users_places_projects_and_observation_fields(sandbox: Sandbox, inat: INaturalist) -> None:
    ann = sandbox.add(v2.User(login="ann", name="Ann"))
    assert ann.id is not None
    assert inat.v2.users.get(ann.id).results[0].name == "Ann"
    with INaturalist(transport=sandbox, access_token=sandbox.jwt("ann")) as client:
        assert client.v2.users.me().results[0].login == "ann"
    square = v2.PolygonGeoJson(
        type="Polygon", coordinates=[[[10.0, 50.0], [12.0, 50.0], [12.0, 52.0], [10.0, 52.0], [10.0, 50.0]]]
    )
    garden = sandbox.add(v2.Place(name="My Garden", geometry_geojson=square))
    assert sandbox.add(v2.Observation(location="51,11")).place_guess == "My Garden"
    assert garden.id is not None
    assert inat.v1.observations.search(place_id=garden.id).total_results == 1
    spot = sandbox.add(v1.Place(name="A Spot", location="-10.5,20"))
    assert (spot.location, sandbox.add(v1.Observation(location="-10.5,20")).place_guess) == ("-10.5,20.0", "A Spot")
    project = sandbox.add(v2.Project(title="Moths of the Garden"))
    assert inat.v2.projects.search(q="moths of the").results[0].id == project.id
    field = sandbox.add(v2.ObservationField(name="Moon", datatype="text"))
    assert inat.web.observation_fields.search(q="moon")[0].id == field.id
    with pytest.raises(ArgumentValueError, match="the login 'ann' is taken"):
        sandbox.add(v1.User(login="ann"))
    with pytest.raises(ArgumentValueError, match="Place: missing coordinates; set location to 'latitude,longitude'"):
        sandbox.add(v2.Place(name="Nowhere"))


def test_comments_and_identifications(sandbox: Sandbox, inat: INaturalist) -> None:
    added = sandbox.add(v2.Observation())
    comment = sandbox.add(v2.Comment(parent_id=added.id, body="Where was this?", user=v2.User(login="ann")))
    identification = sandbox.add(v2.Identification(observation_id=added.id, taxon=v2.Taxon(id=48662), body="Sure"))
    shown = inat.v2.observations.get(added.uuid).results[0]
    assert shown.comments == [comment]
    assert shown.identifications == [identification]
    for record in (v2.Comment(body="x"), v2.Identification(observation_id=1)):
        with pytest.raises(ArgumentValueError, match="must be the id of an existing observation"):
            sandbox.add(record)


def test_invalid_records_are_rejected(sandbox: Sandbox) -> None:
    sandbox.add(v2.Observation(id=5))
    with pytest.raises(ArgumentValueError, match="Observation: the id 5 is taken"):
        sandbox.add(v2.Observation(id=5))
    other = sandbox.add(v2.Observation())
    with pytest.raises(ArgumentValueError, match=f"the uuid {other.uuid} is taken"):
        sandbox.add(v2.Observation(uuid=other.uuid))
    for record in (v2.Vote(), {"id": 1}):
        with pytest.raises(
            ArgumentTypeError,
            match=f"{type(record).__name__} is not valid; expected one of Observation, .* of v1 or v2",
        ):
            sandbox.add(record)  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]


def members(inat: INaturalist) -> set[int | None]:
    return {each.user.id for each in inat.v1.projects.members(8_001) if each.user}


def test_clear(sandbox: Sandbox, inat: INaturalist) -> None:
    inat.v2.saved_locations.create(title="x")
    before = members(inat)
    inat.v1.projects.join(8_001)
    assert members(inat) > before
    sandbox.clear()
    assert members(inat) == before
    assert inat.v2.saved_locations.search().total_results == 0
    assert inat.v2.observations.search().total_results == 0
    assert inat.v2.users.me().results[0].observations_count == 0
    assert inat.v1.taxa.get(48662).results[0].observations_count == 0
    assert inat.v2.observations.species_counts().results == []
    inat.v2.observations.create(species_guess="Monarch")
    assert inat.v2.observations.search().total_results == 1


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


@given(
    description=TEXT,
    tags=st.lists(TEXT, max_size=3),
    latitude=st.floats(-90, 90),
    longitude=st.floats(-180, 180),
    moment=st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)),
    grade=st.sampled_from(["casual", "needs_id", "research"]),
)
def test_any_values_are_returned_as_set(
    description: str, tags: list[str], latitude: float, longitude: float, moment: datetime, grade: str
) -> None:
    added = SHARED.add(
        v2.Observation(
            description=description,
            tags=tags,
            location=f"{latitude},{longitude}",
            time_observed_at=moment.replace(microsecond=0),
            quality_grade=grade,
        )
    )
    assert (added.description, added.tags, added.quality_grade) == (description, tags, grade)
    assert added.time_observed_at == moment.replace(microsecond=0)
    assert added.location is not None
    coordinates = [float(each) for each in added.location.split(",")]
    assert math.dist(coordinates, (latitude, longitude)) < 1e-9


SHARED = Sandbox()


def test_taxon_name_of_several_taxa_is_refused() -> None:
    sandbox = Sandbox()
    first, second = (sandbox.add(v2.Taxon(name="Morus", rank="genus")) for _ in range(2))
    with pytest.raises(ArgumentValueError, match=f"'Morus' is the name of several taxa.*{first.id}.*{second.id}"):
        sandbox.add(v2.Observation(taxon=v2.Taxon(name="Morus")))
    added = sandbox.add(v2.Observation(taxon=v2.Taxon(id=second.id)))
    assert added.taxon is not None
    assert added.taxon.id == second.id
