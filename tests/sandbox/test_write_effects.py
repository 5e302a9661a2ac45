"""Every write of the three APIs does what it says: the effect is read back, or its response is known exactly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from inat_typed import INaturalist, NotFoundError, v1, v2, web
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.support.json_guards import is_array
from inat_typed.sandbox import Sandbox
from tests.sandbox.http import OTHER_USER, all_observations

WRITES = {
    f"{each.api}.{each.id}": each
    for table in (v1.OPERATIONS, v2.OPERATIONS, web.OPERATIONS)
    for each in table.values()
    if each.writes
}
JPEG = ("wing.jpg", b"a photo", "image/jpeg")
WAV = ("song.wav", b"a sound", "audio/wav")
MONARCH, PROJECT, HOST_PLANT = 48662, 8_001, 7_001
OTHER_USER_ID = 2
SUMMARY = "11111111-2222-4333-8444-555555555555"


class Write:
    """A write in a new sandbox, with helpers for what it needs and for reading its effect."""

    def __init__(self, operation: AnyOperation) -> None:
        self.operation = operation
        self.api = operation.api
        self.sandbox = Sandbox()
        token = self.sandbox.jwt() if operation.auth == "application" else self.sandbox.access_token()
        self.inat = INaturalist(transport=self.sandbox, access_token=token, retry=False)
        self.user_id = self.inat.v2.users.me()[0].id

    def call(self, *args: Any, **kwargs: Any) -> Any:
        """Call the operation, and return its record: the only result of a page or list, else the whole response."""
        result = self.method(self.operation.id)(*args, **kwargs)
        request = self.sandbox.requests[-1]
        assert request.operation == f"{self.api}.{self.operation.id}"
        assert request.status in (200, 204)
        if self.operation.returns.kind in ("page", "list"):
            (result,) = result
        return result

    def method(self, name: str) -> Any:
        """Return a method of the same API."""
        resource, _, action = name.partition(".")
        return getattr(getattr(getattr(self.inat, self.api), resource), action)

    def prepare(self, name: str, **kwargs: Any) -> Any:
        """Call another write of the same API, and return its record."""
        result: Any = self.method(name)(**kwargs)
        return result if self.api == "v1" and not is_array(result) else result[0]

    def key(self, record: Any) -> Any:
        """Return the id by which the API refers to a record: the number in v1, the UUID in v2."""
        return record.id if self.api == "v1" else record.uuid

    def observation(self, **fields: Any) -> Any:
        """Add an observation of the authenticated user."""
        return self.sandbox.add(v2.Observation(**fields))

    def read(self, observation: Any) -> Any:
        """Return the current state of an observation."""
        return self.inat.v2.observations.get([observation.uuid])[0]

    def me(self) -> Any:
        return self.inat.v2.users.me()[0]


Effect = Callable[[Write], None]
EFFECTS: dict[str, Effect] = {}


def effect_of(*names: str) -> Callable[[Effect], Effect]:
    """Register the test of operations: ``comments.create`` for both versions, or ``v1.comments.create``."""

    def register(effect: Effect) -> Effect:
        for name in names:
            assert name not in EFFECTS
            EFFECTS[name] = effect
        return effect

    return register


def effect(name: str) -> Effect | None:
    return EFFECTS.get(name) or EFFECTS.get(name.partition(".")[2])


def test_every_write_has_an_entry() -> None:
    assert [name for name in WRITES if effect(name) is None] == [], "add an @effect_of for these writes"
    used = {name if name in EFFECTS else name.partition(".")[2] for name in WRITES}
    assert EFFECTS.keys() - used == set(), "these writes do not exist any more"


@pytest.mark.parametrize("name", WRITES)
def test_effect(name: str) -> None:
    write = Write(WRITES[name])
    check = effect(name)
    assert check is not None
    check(write)
    assert write.sandbox.requests_for(name), f"the entry does not call {name}"


# --- observations ----------------------------------------------------------------------------------------------------


@effect_of("observations.create")
def _create_observation(write: Write) -> None:
    created = write.call(species_guess="Monarch", taxon_id=MONARCH, tag_list="a, b", latitude=44.5, longitude=-93.2)
    read = write.read(created)
    assert (read.species_guess, read.taxon.id, read.tags) == ("Monarch", MONARCH, ["a", "b"])
    assert (read.location, read.place_guess) == ("44.5,-93.2", None)
    assert read.user.id == write.user_id
    assert write.inat.v2.observations.search().total_results == 301


@effect_of("observations.update")
def _update_observation(write: Write) -> None:
    observation = write.observation(description="old", species_guess="Queen")
    write.call(write.key(observation), description="new", ignore_photos=True)
    read = write.read(observation)
    assert (read.description, read.species_guess) == ("new", "Queen")


@effect_of("observations.delete")
def _delete_observation(write: Write) -> None:
    observation = write.observation()
    write.call(write.key(observation))
    with pytest.raises(NotFoundError):
        write.read(observation)


@effect_of("observations.fave", "observations.unfave")
def _fave(write: Write) -> None:
    observation = write.observation()
    for _ in range(2):
        write.method("observations.fave")(write.key(observation))
        assert [each.user_id for each in write.read(observation).faves] == [write.user_id]
    write.method("observations.unfave")(write.key(observation))
    assert write.read(observation).faves == []


@effect_of("observations.review", "observations.unreview")
def _review(write: Write) -> None:
    observation = write.observation(reviewed_by=[OTHER_USER_ID])
    write.method("observations.review")(write.key(observation))
    assert write.read(observation).reviewed_by == [OTHER_USER_ID, write.user_id]
    write.method("observations.unreview")(write.key(observation))
    assert write.read(observation).reviewed_by == [OTHER_USER_ID]


@effect_of("observations.set_quality", "observations.delete_quality")
def _quality(write: Write) -> None:
    observation = write.observation()
    for agree in (False, True):
        write.method("observations.set_quality")(write.key(observation), "wild", agree=agree)
        for metrics in (
            write.method("observations.quality_metrics")(write.key(observation)).results,
            write.read(observation).quality_metrics,
        ):
            assert [(each.metric, each.agree, each.user_id) for each in metrics] == [("wild", agree, write.user_id)]
    write.method("observations.delete_quality")(write.key(observation), "wild")
    assert write.read(observation).quality_metrics == []


@effect_of(
    "observations.subscribe", "subscriptions.subscribe_observation", "subscriptions.toggle_observation"
)  # fmt: skip
def _subscribe_to_observation(write: Write) -> None:
    observation = write.observation()
    write.call(write.key(observation))
    (subscription,) = write.inat.v2.observations.subscriptions(observation.uuid)
    assert (subscription.resource_type, subscription.resource_id) == ("Observation", observation.id)
    write.call(write.key(observation))
    assert write.inat.v2.observations.subscriptions(observation.uuid).results == []


@effect_of("subscriptions.subscribe_project", "subscriptions.toggle_project")
def _subscribe_to_project(write: Write) -> None:
    write.call(PROJECT)
    (subscription,) = write.inat.v1.projects.subscriptions(PROJECT)
    assert (subscription.resource_type, subscription.resource_id) == ("Project", PROJECT)
    write.call(PROJECT)
    assert write.inat.v1.projects.subscriptions(PROJECT).results == []


@effect_of("votes.vote_observation", "votes.unvote_observation")
def _vote_on_observation(write: Write) -> None:
    observation = write.observation()
    for vote, agrees in (("down", False), ("up", True)):
        write.method("votes.vote_observation")(observation.id, scope="needs_id", vote=vote)
        votes = write.read(observation).votes
        assert [(each.user_id, each.vote_scope, each.vote_flag) for each in votes] == [
            (write.user_id, "needs_id", agrees)
        ]
    write.method("votes.unvote_observation")(observation.id, scope="needs_id")
    assert write.read(observation).votes == []
    assert write.read(observation).faves == []


# --- identifications, comments, annotations, field values ------------------------------------------------------------


@effect_of("comments.create")
def _create_comment(write: Write) -> None:
    observation = write.observation()
    write.call(parent_type="Observation", parent_id=write.key(observation), body="Well seen")
    assert [(each.body, each.user.id) for each in write.read(observation).comments] == [("Well seen", write.user_id)]


@effect_of("comments.update", "comments.delete")
def _change_comment(write: Write) -> None:
    observation = write.observation()
    comment = write.sandbox.add(v2.Comment(parent_id=observation.id, body="Well seen"))
    write.method("comments.update")(write.key(comment), body="Very well seen")
    assert [each.body for each in write.read(observation).comments] == ["Very well seen"]
    write.method("comments.delete")(write.key(comment))
    assert write.read(observation).comments == []


@effect_of("identifications.create")
def _create_identification(write: Write) -> None:
    observation = write.observation()
    write.call(observation_id=write.key(observation), taxon_id=MONARCH, body="Sure")
    (identification,) = write.read(observation).identifications
    assert (identification.taxon.id, identification.body, identification.current) == (MONARCH, "Sure", True)


@effect_of("identifications.update", "identifications.delete")
def _change_identification(write: Write) -> None:
    observation = write.observation()
    identification = write.sandbox.add(v2.Identification(observation_id=observation.id, taxon=v2.Taxon(id=MONARCH)))
    write.method("identifications.update")(write.key(identification), current=False, body="No longer")
    (read,) = write.read(observation).identifications
    assert (read.current, read.body) == (False, "No longer")
    write.method("identifications.delete")(write.key(identification))
    assert write.read(observation).identifications == []


def annotate(write: Write, observation: Any) -> Any:
    return write.prepare(
        "annotations.create",
        controlled_attribute_id=1,
        controlled_value_id=2,
        resource_type="Observation",
        resource_id=write.key(observation),
    )


@effect_of("annotations.create", "annotations.delete")
def _annotate(write: Write) -> None:
    observation = write.observation()
    annotation = annotate(write, observation)
    (read,) = write.read(observation).annotations
    assert (str(read.uuid), read.controlled_attribute_id, read.controlled_value_id) == (str(annotation.uuid), 1, 2)
    write.method("annotations.delete")(annotation.uuid)
    assert write.read(observation).annotations == []


@effect_of("annotations.vote", "annotations.unvote", "votes.vote_annotation", "votes.unvote_annotation")
def _vote_on_annotation(write: Write) -> None:
    observation = write.observation()
    annotation = annotate(write, observation)
    resource, suffix = ("votes", "_annotation") if write.api == "v1" else ("annotations", "")
    write.method(f"{resource}.vote{suffix}")(annotation.uuid)
    (read,) = write.read(observation).annotations
    assert ([each.user_id for each in read.votes], read.vote_score) == ([write.user_id], 1)
    write.method(f"{resource}.unvote{suffix}")(annotation.uuid)
    (read,) = write.read(observation).annotations
    assert (read.votes, read.vote_score) == ([], 0)


@effect_of("observation_field_values.create", "observation_field_values.update", "observation_field_values.delete")
def _field_value(write: Write) -> None:
    observation = write.observation()
    field = {"observation_id": write.key(observation), "observation_field_id": HOST_PLANT}
    value = write.prepare("observation_field_values.create", **field, value="milkweed")
    assert [(each.name, each.value) for each in write.read(observation).ofvs] == [("Host plant", "milkweed")]
    key = write.read(observation).ofvs[0].id if write.api == "v1" else value.uuid
    write.method("observation_field_values.update")(key, **field, value="dogbane")
    assert [(each.name, each.value) for each in write.read(observation).ofvs] == [("Host plant", "dogbane")]
    write.method("observation_field_values.delete")(key)
    assert write.read(observation).ofvs == []


# --- photos and sounds -----------------------------------------------------------------------------------------------


@effect_of("photos.create")
def _create_photo(write: Write) -> None:
    photo = write.call(file=JPEG)
    observation = write.observation()
    write.inat.v2.observation_photos.create(observation_id=observation.uuid, photo_id=photo.id)
    assert [each.id for each in write.read(observation).photos] == [photo.id]


@effect_of("sounds.create")
def _create_sound(write: Write) -> None:
    sound = write.call(file=WAV)
    observation = write.observation()
    write.inat.v2.observation_sounds.create(observation_id=observation.uuid, sound_id=sound.id)
    assert [each.id for each in write.read(observation).sounds] == [sound.id]


@effect_of("photos.update")
def _update_photo(write: Write) -> None:
    """It has no parameters but the id: it returns the photo in v2, and nothing in v1."""
    photo = write.prepare("photos.create", file=JPEG)
    updated = write.call(photo.id)
    assert updated == {} if write.api == "v1" else updated.id == photo.id
    with pytest.raises(NotFoundError):
        write.call(5)
    write.call(photo.id)


@effect_of("observation_photos.create", "observation_photos.update", "observation_photos.delete")
def _observation_photos(write: Write) -> None:
    observation = write.observation()
    first, second = (
        write.prepare("observation_photos.create", observation_id=write.key(observation), file=JPEG) for _ in range(2)
    )
    assert [each.id for each in write.read(observation).photos] == [first.id, second.id]
    parent = {} if write.api == "v1" else {"observation_id": observation.uuid}
    write.method("observation_photos.update")(write.key(second), position=0, **parent)
    assert [each.id for each in write.read(observation).photos] == [second.id, first.id]
    write.method("observation_photos.delete")(write.key(second))
    assert [each.id for each in write.read(observation).photos] == [first.id]


@effect_of("observation_sounds.create", "observation_sounds.delete")
def _observation_sounds(write: Write) -> None:
    observation = write.observation()
    sound = write.prepare("observation_sounds.create", observation_id=write.key(observation), file=WAV)
    assert [each.id for each in write.read(observation).sounds] == [sound.id]
    write.method("observation_sounds.delete")(write.key(sound))
    assert write.read(observation).sounds == []


@effect_of("observation_sounds.update")
def _update_observation_sound(write: Write) -> None:
    """It has nothing to change: it returns the sound."""
    observation = write.observation()
    sound = write.prepare("observation_sounds.create", observation_id=observation.uuid, file=WAV)
    assert write.call(sound.uuid, observation_id=observation.uuid).id == sound.id
    assert [each.id for each in write.read(observation).sounds] == [sound.id]


# --- projects --------------------------------------------------------------------------------------------------------


@effect_of("projects.create", "projects.update", "projects.delete")
def _project(write: Write) -> None:
    project = write.prepare("projects.create", title="Beetles", description="All of them")
    assert write.inat.v1.projects.get([project.id])[0].title == "Beetles"
    write.method("projects.update")(project.id, title="Weevils")
    assert write.inat.v1.projects.get([project.id])[0].title == "Weevils"
    write.method("projects.delete")(project.id)
    assert write.inat.v1.projects.search(q="Weevils").results == []


@effect_of("projects.join", "projects.leave")
def _membership(write: Write) -> None:
    def members() -> set[int | None]:
        return {each.user.id for each in write.inat.v1.projects.members(PROJECT) if each.user}

    before = members()
    write.method("projects.join")(PROJECT)
    assert members() - before == {write.user_id}
    write.method("projects.leave")(PROJECT)
    assert members() == before


def add_to_project(write: Write, observation: Any) -> Any:
    arguments = {"observation_id": write.key(observation), "project_id": PROJECT}
    return write.prepare("project_observations.create", **arguments)


@effect_of("project_observations.create", "project_observations.update", "project_observations.delete")
def _project_observation(write: Write) -> None:
    observation = write.observation()
    entry = add_to_project(write, observation)
    read = write.read(observation)
    assert (read.project_ids, [each.id for each in read.project_observations]) == ([PROJECT], [entry.id])
    write.method("project_observations.update")(write.key(entry), prefers_curator_coordinate_access=True)
    (read_entry,) = write.read(observation).project_observations
    assert read_entry.preferences.allows_curator_coordinate_access is True
    write.method("project_observations.delete")(write.key(entry))
    read = write.read(observation)
    assert (read.project_ids, read.project_observations) == ([], [])


@effect_of("projects.add", "projects.remove")
def _add_to_project(write: Write) -> None:
    observation = write.observation()
    write.method("projects.add")(PROJECT, observation_id=observation.id)
    assert write.read(observation).project_ids == [PROJECT]
    write.method("projects.remove")(PROJECT, observation_id=observation.id)
    assert write.read(observation).project_ids == []


# --- users -----------------------------------------------------------------------------------------------------------


@effect_of("users.update")
def _update_user(write: Write) -> None:
    write.call(write.user_id, name="Renamed")
    assert write.me().name == "Renamed"


@effect_of("users.block", "users.unblock")
def _block(write: Write) -> None:
    write.method("users.block")(OTHER_USER_ID)
    assert (write.me().blocked_user_ids, write.me().muted_user_ids) == ([OTHER_USER_ID], [])
    write.method("users.unblock")(OTHER_USER_ID)
    assert write.me().blocked_user_ids == []


@effect_of("users.mute", "users.unmute")
def _mute(write: Write) -> None:
    write.method("users.mute")(OTHER_USER_ID)
    assert (write.me().blocked_user_ids, write.me().muted_user_ids) == ([], [OTHER_USER_ID])
    write.method("users.unmute")(OTHER_USER_ID)
    assert write.me().muted_user_ids == []


@effect_of("taxon_name_priorities.create", "taxon_name_priorities.update", "taxon_name_priorities.delete")
def _taxon_name_priority(write: Write) -> None:
    priority = write.prepare("taxon_name_priorities.create", lexicon="english")
    assert [(each.id, each.lexicon) for each in write.me().taxon_name_priorities] == [(priority.id, "english")]
    write.method("taxon_name_priorities.update")(priority.id, position=3)
    assert [each.position for each in write.me().taxon_name_priorities] == [3]
    write.method("taxon_name_priorities.delete")(priority.id)
    assert write.me().taxon_name_priorities == []


@effect_of("relationships.create", "relationships.update", "relationships.delete")
def _relationship(write: Write) -> None:
    relationship = write.prepare("relationships.create", friend_id=OTHER_USER_ID, trust=False)
    (read,) = write.inat.v2.relationships.search()
    assert (read.id, read.trust) == (relationship.id, False)
    write.method("relationships.update")(relationship.id, trust=True)
    assert [each.trust for each in write.inat.v2.relationships.search()] == [True]
    write.method("relationships.delete")(relationship.id)
    assert write.inat.v2.relationships.search().results == []


# --- other records ---------------------------------------------------------------------------------------------------


@effect_of("flags.create", "flags.update", "flags.delete")
def _flag(write: Write) -> None:
    flag = write.prepare("flags.create", flag="spam", flaggable_type="Observation", flaggable_id=write.observation().id)
    assert flag.flag == "spam"
    resolved = write.method("flags.update")(flag.id, resolved=True)
    assert (resolved if write.api == "v1" else resolved[0]).resolved is True
    write.method("flags.delete")(flag.id)
    with pytest.raises(NotFoundError):
        write.method("flags.update")(flag.id, resolved=False)


@effect_of("messages.create")
def _message(write: Write) -> None:
    message = write.call(to_user_id=OTHER_USER_ID, subject="Hello", body="Where was this?")
    (read,) = write.inat.v2.messages.search()
    assert (read.id, read.subject, read.body) == (message.id, "Hello", "Where was this?")
    with INaturalist(transport=write.sandbox, access_token=write.sandbox.jwt(OTHER_USER)) as recipient:
        assert [each.id for each in recipient.v2.messages.search()] == [message.id]


@effect_of("messages.delete")
def _delete_message(write: Write) -> None:
    message = write.prepare("messages.create", to_user_id=OTHER_USER_ID, subject="Hello", body="x")
    write.call(message.id)
    assert write.inat.v1.messages.search().results == []


@effect_of("posts.create", "posts.update", "posts.delete")
def _post(write: Write) -> None:
    post = write.prepare("posts.create", title="A day out", body="x", parent_type="User", parent_id=1)
    assert [(each.id, each.title) for each in write.inat.v1.posts.search()] == [(post.id, "A day out")]
    write.method("posts.update")(post.id, title="Two days out")
    assert [each.title for each in write.inat.v1.posts.search()] == ["Two days out"]
    write.method("posts.delete")(post.id)
    assert write.inat.v1.posts.search() == []


@effect_of("saved_locations.create", "saved_locations.delete")
def _saved_location(write: Write) -> None:
    location = write.prepare("saved_locations.create", title="Meadow", latitude=44.5, longitude=-93.2)
    assert [(each.id, each.title) for each in write.inat.v2.saved_locations.search()] == [(location.id, "Meadow")]
    write.method("saved_locations.delete")(location.id)
    assert write.inat.v2.saved_locations.search().results == []


@effect_of("taxon_id_summaries.set_quality", "taxon_id_summaries.delete_quality")
def _summary_quality(write: Write) -> None:
    summaries: Any = write.inat.v2.taxon_id_summaries
    summaries.set_quality(SUMMARY, 1, "helpful", agree=False)
    metrics = summaries.quality_metrics(SUMMARY, 1)
    assert [(each.metric, each.agree) for each in metrics] == [("helpful", False)]
    summaries.delete_quality(SUMMARY, 1, "helpful")
    assert not summaries.quality_metrics(SUMMARY, 1)


@effect_of("taxon_id_summaries.set_reference_quality", "taxon_id_summaries.delete_reference_quality")
def _summary_reference_quality(write: Write) -> None:
    summaries: Any = write.inat.v2.taxon_id_summaries
    summaries.set_reference_quality(SUMMARY, 1, 2, "helpful")
    assert [(each.metric, each.agree) for each in summaries.reference_quality_metrics(SUMMARY, 1, 2)] == [
        ("helpful", True)
    ]
    assert summaries.quality_metrics(SUMMARY, 1).results == []
    summaries.delete_reference_quality(SUMMARY, 1, 2, "helpful")
    assert summaries.reference_quality_metrics(SUMMARY, 1, 2).results == []


# --- writes without an effect in the sandbox: the exact response, and nothing changes --------------------------------

ACKNOWLEDGED: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "announcements.dismiss": ((1,), {}),
    "authorized_applications.delete": ((1,), {}),
    "exemplar_identifications.vote": ((1,), {}),
    "exemplar_identifications.unvote": ((1,), {}),
    "log.create": ((), {"message": "a crash", "level": "error"}),
    "projects.feature": ((PROJECT,), {"noteworthy": True}),
    "projects.unfeature": ((PROJECT,), {}),
    "provider_authorizations.delete": ((1,), {}),
    "users.resend_confirmation": ((), {}),
    "users.reset_password": ((), {"email": "observer@example.org"}),
    "users.update_session": ((), {}),
}


@effect_of(*ACKNOWLEDGED)
def _acknowledge(write: Write) -> None:
    before = all_observations(write.sandbox), write.me()
    args, kwargs = ACKNOWLEDGED[write.operation.id]
    assert write.call(*args, **kwargs) == ({} if write.operation.returns.kind == "json" else None)
    assert (all_observations(write.sandbox), write.me()) == before


@effect_of("observations.viewed_updates")
def _viewed_updates(write: Write) -> None:
    observation = write.observation()
    before = all_observations(write.sandbox)
    assert write.call(write.key(observation)) == ({} if write.api == "v1" else None)
    assert all_observations(write.sandbox) == before


@effect_of("project_users.update")
def _project_user(write: Write) -> None:
    """Preferences of memberships are returned, and not stored."""
    sharing = "any"
    assert (
        write.call(1_001, prefers_curator_coordinate_access_for=sharing).prefers_curator_coordinate_access_for
        == sharing
    )
