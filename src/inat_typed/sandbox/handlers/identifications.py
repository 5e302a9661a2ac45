"""Identifications and comments."""

from __future__ import annotations

from typing import Any

from inat_typed.sandbox.filters import matching, taxa_below, user_ids_of
from inat_typed.sandbox.handlers.registry import (
    Call,
    Results,
    created_record,
    find_observation,
    handles,
    id_beyond,
    require_owner,
)
from inat_typed.sandbox.responses import ApiError
from inat_typed.sandbox.serialize import (
    comment_json,
    identification_json,
)


@handles("identifications.search")
def _search_identifications(call: Call) -> Results:
    observations = matching(call.state, {})
    found = [one for each in observations for one in each["identifications"]]
    for name in ("user_id", "user_login"):
        if users := call.arguments.get(name):
            user_ids = user_ids_of(call.state, users)
            found = [each for each in found if each["user_id"] in user_ids]
    if taxa := call.arguments.get("taxon_id"):
        taxon_ids = taxa_below(call.state, taxa)
        found = [each for each in found if each["taxon_id"] in taxon_ids]
    found = [each for each in found if all(accepts(each) for accepts in id_beyond(call))]
    by_id = call.arguments.get("order_by") == "id"
    found.sort(
        key=lambda each: each["id"] if by_id else (each["created"], each["id"]),
        reverse=call.arguments.get("order", "desc") == "desc",
    )
    return Results(found, serialize=lambda each: identification_json(call.state, each))


@handles("identifications.get")
def _identification(call: Call) -> Results:
    found = [call.state.find_nested("identifications", key) for key in call.path_ids()]
    return Results(
        [identification_json(call.state, each[1]) for each in found if each],
        is_paged=False,
        found_by_id=True,
    )


@handles("comments.create")
def _create_comment(call: Call) -> Any:
    observation = find_observation(call, "parent_id")
    record = {
        "id": call.state.new_id(),
        "uuid": call.arguments.get("uuid") or call.state.data.uuid(),
        "user_id": call.current_user_id,
        "body": call.arguments.get("body", ""),
        "parent_id": observation["id"],
        "parent_type": "Observation",
        "created": call.state.now,
    }
    observation["comments"].append(record)
    return created_record(call, comment_json(call.state, record))


@handles("identifications.create")
def _create_identification(call: Call) -> Any:
    observation, state, user_id = find_observation(call), call.state, call.current_user_id
    taxon_id = call.arguments.get("taxon_id")
    if taxon_id not in state.data.taxa:
        raise ApiError(422, f"Unknown taxon_id {taxon_id}")
    record = state.data.identification(user_id, taxon_id, observation["id"], state.now)
    record["body"] = call.arguments.get("body")
    for each in observation["identifications"]:
        each["current"] = each["current"] and each["user_id"] != user_id
    observation["identifications"].append(record)
    return created_record(call, identification_json(state, record))


@handles("comments.update", "identifications.update")
def _update(call: Call) -> Any:
    kind = call.operation.id.partition(".")[0]
    found = call.state.find_nested(kind, call.path_ids()[0])
    record = require_owner(call, found[1] if found else None)
    record |= {name: call.arguments[name] for name in ("body", "current", "taxon_id") if name in call.arguments}
    serialize = comment_json if kind == "comments" else identification_json
    return created_record(call, serialize(call.state, record))


@handles("comments.delete", "identifications.delete")
def _delete(call: Call) -> None:
    kind = call.operation.id.partition(".")[0]
    found = call.state.find_nested(kind, call.path_ids()[0])
    record = require_owner(call, found[1] if found else None)
    if found:
        found[0][kind] = [each for each in found[0][kind] if each is not record]
