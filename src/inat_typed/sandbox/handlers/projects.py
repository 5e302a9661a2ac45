"""Projects, their members and their observations."""

from __future__ import annotations

from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.handlers.registry import (
    Call,
    Results,
    check_id_count,
    created_record,
    find_observation,
    handles,
    require_owner,
    search_text,
)
from inat_typed.sandbox.responses import ApiError
from inat_typed.sandbox.serialize import (
    user_json,
)


@handles("projects.search", "projects.autocomplete")
def _projects(call: Call) -> Results:
    text = search_text(call)
    return Results([each for each in call.state.data.projects.values() if text in each["title"].lower()])


@handles("projects.get")
def _project(call: Call) -> Results:
    keys = call.path_ids()
    check_id_count(call, keys)
    projects = call.state.data.projects.values()
    found = [each for each in projects if {str(each["id"]), each["slug"]} & set(keys)]
    return Results(found, is_paged=False, found_by_id=True)


@handles("projects.members")
def _members(call: Call) -> Results:
    project = call.state.data.projects[_project_id(call)]
    joined = {user_id for project_id, user_id in call.state.memberships if project_id == project["id"]}
    return Results([
        {"id": 1_000 + user_id, "project_id": project["id"], "user_id": user_id, "user": user_json(call.state, user_id)}
        for user_id in sorted({*project["user_ids"], *joined})
    ])  # fmt: skip


@handles("projects.join", "projects.leave")
def _membership(call: Call) -> None:
    membership = (_project_id(call), call.current_user_id)
    if call.operation.id == "projects.join":
        call.state.memberships.add(membership)
    else:
        call.state.memberships.discard(membership)


@handles("project_observations.create", "projects.add")
def _add_observation(call: Call) -> Any:
    observation, projects = find_observation(call), call.state.data.projects
    project_id = _project_id(call) if call.operation.id == "projects.add" else call.arguments.get("project_id")
    if project_id not in projects:
        raise ApiError(422, f"Unknown project_id {project_id}")
    if _find_entry(call, observation["id"], project_id):
        raise ApiError(422, "Observation already added to this project")
    record: Record = {
        "id": call.state.new_id(),
        "uuid": call.state.data.uuid(),
        "observation_id": observation["id"],
        "project_id": project_id,
        "project": projects[project_id],
        "user_id": call.current_user_id,
        "user": user_json(call.state, call.current_user_id),
        "preferences": {"allows_curator_coordinate_access": False},
    }
    _entries(call)[record["id"]] = record
    observation["project_ids"] = sorted({*observation["project_ids"], project_id})
    return created_record(call, record)


@handles("project_observations.update")
def _update_entry(call: Call) -> Any:
    record = _own_entry(call)
    if (allowed := call.arguments.get("prefers_curator_coordinate_access")) is not None:
        record["preferences"] = {"allows_curator_coordinate_access": allowed}
    return created_record(call, record)


@handles("project_observations.delete")
def _delete_entry(call: Call) -> None:
    _remove_entry(call, _own_entry(call))


@handles("projects.remove")
def _remove_observation(call: Call) -> None:
    entry = _find_entry(call, find_observation(call)["id"], _project_id(call))
    _remove_entry(call, require_owner(call, entry))


def _entries(call: Call) -> dict[int, Record]:
    return call.state.records.setdefault("project_observations", {})


def _find_entry(call: Call, observation_id: int, project_id: int) -> Record | None:
    matching = (
        each
        for each in _entries(call).values()
        if (each["observation_id"], each["project_id"]) == (observation_id, project_id)
    )
    return next(matching, None)


def _own_entry(call: Call) -> Record:
    key = call.path_ids()[0]
    matching = (each for each in _entries(call).values() if key in (str(each["id"]), each["uuid"]))
    return require_owner(call, next(matching, None))


def _remove_entry(call: Call, entry: Record) -> None:
    del _entries(call)[entry["id"]]
    if observation := call.state.observation(str(entry["observation_id"])):
        observation["project_ids"] = [each for each in observation["project_ids"] if each != entry["project_id"]]


def _project_id(call: Call) -> int:
    key = call.path_ids()[0]
    if not key.isdigit() or int(key) not in call.state.data.projects:
        raise ApiError(404, "Unknown project")
    return int(key)
