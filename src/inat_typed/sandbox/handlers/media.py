"""Photos and sounds, alone and of observations."""

from __future__ import annotations

from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.handlers.registry import (
    Call,
    created_record,
    find_observation,
    handles,
    require_owner,
)
from inat_typed.sandbox.responses import ApiError
from inat_typed.sandbox.serialize import (
    observation_media_json,
)


@handles("observation_photos.create", "observation_sounds.create")
def _attach(call: Call) -> Any:
    kind = _kind(call)
    observation = require_owner(call, find_observation(call))
    uuid = call.arguments.get("uuid")
    media = next((each for each in observation[f"{kind}s"] if uuid and each["uuid"] == uuid), None)
    if media is None:
        media = _uploaded_media(call, kind)
        if uuid:
            media["uuid"] = uuid
        observation[f"{kind}s"].append(media)
    return created_record(call, _attachment(observation, media, kind))


@handles("observation_photos.update", "observation_sounds.update")
def _move(call: Call) -> Any:
    kind, (observation, media) = _kind(call), _own_attachment(call)
    if (position := call.arguments.get("position")) is not None:
        others = [each for each in observation[f"{kind}s"] if each is not media]
        observation[f"{kind}s"] = [*others[:position], media, *others[position:]]
    return created_record(call, _attachment(observation, media, kind))


@handles("observation_photos.delete", "observation_sounds.delete")
def _detach(call: Call) -> None:
    field, (observation, media) = f"{_kind(call)}s", _own_attachment(call)
    observation[field] = [each for each in observation[field] if each is not media]


@handles("photos.create", "sounds.create")
def _upload(call: Call) -> Any:
    call.current_user_id  # noqa: B018 - raises if no user is authenticated
    return created_record(call, _uploaded_media(call, _kind(call)))


def _kind(call: Call) -> str:
    return "photo" if "photos" in call.operation.id else "sound"


def _attachment(observation: Record, media: Record, kind: str) -> Record:
    position = {"position": observation["photos"].index(media)} if kind == "photo" else {}
    return observation_media_json(media, kind) | position


def _own_attachment(call: Call) -> tuple[Record, Record]:
    """Return the observation and the photo or sound that the path names.

    Raises:
        ApiError: There is none (404), or the observation belongs to another user (403).
    """
    found = call.state.find_nested(f"{_kind(call)}s", call.path_ids()[0])
    if found is None:
        raise ApiError(404, "Not found")
    observation, media = found
    return require_owner(call, observation), media


def _uploaded_media(call: Call, kind: str) -> Record:
    """Return the photo or sound that the request uploads, or refers to by id."""
    stored = call.state.photos if kind == "photo" else call.state.sounds
    if (media_id := call.arguments.get(f"{kind}_id")) is not None:
        if media_id not in stored:
            raise ApiError(422, f"Unknown {kind}_id {media_id}")
        return stored[media_id]
    if "file" not in call.request.files:
        raise ApiError(422, "the request is not valid", (("file", "must have required property 'file'"),))
    name, _content = call.request.files["file"]
    make = call.state.data.photo if kind == "photo" else call.state.data.sound
    media = make(call.state.new_id(), name)
    media["original_filename"] = name
    stored[media["id"]] = media
    return media


@handles("photos.update")
def _update_photo(call: Call) -> Any:
    photo = call.state.photos.get(call.arguments["id"])
    if photo is None:
        raise ApiError(404, "Not found")
    return {} if call.operation.api == "v1" else created_record(call, photo)
