"""Annotations and observation field values."""

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
    user_json,
)


@handles("observation_field_values.create")
def _set_field_value(call: Call) -> Any:
    observation = find_observation(call)
    return created_record(call, set_field_value(call, observation, call.arguments))


def set_field_value(call: Call, observation: Record, arguments: Record) -> Record:
    """Set the value of an observation field on *observation*, and return it.

    Args:
        call: The call.
        observation: The stored observation.
        arguments: ``observation_field_id`` and ``value``.

    Raises:
        ApiError: The observation field does not exist (422).
    """
    field = observation_field(call, arguments)
    record = next((each for each in observation["ofvs"] if each["field_id"] == field["id"]), None)
    if record is None:
        record = {"id": call.state.new_id(), "uuid": call.state.data.uuid()}
        observation["ofvs"].append(record)
    return _save_field_value(call, record, field, arguments)


@handles("observation_field_values.update")
def _update_field_value(call: Call) -> Any:
    found = call.state.find_nested("ofvs", call.path_ids()[0])
    record = require_owner(call, found[1] if found else None)
    has_field = "observation_field_id" in call.arguments
    field = observation_field(call, call.arguments) if has_field else record["observation_field"]
    return created_record(call, _save_field_value(call, record, field, call.arguments))


@handles("observation_field_values.delete")
def _delete_field_value(call: Call) -> None:
    _delete_nested(call, "ofvs")


def observation_field(call: Call, arguments: Record) -> Record:
    """Return the observation field that *arguments* name.

    Raises:
        ApiError: It does not exist (422).
    """
    field_id = arguments.get("observation_field_id")
    matching = (each for each in call.state.data.observation_fields if each["id"] == field_id)
    field = next(matching, None)
    if field is None:
        raise ApiError(422, f"Unknown observation_field_id {field_id}")
    return field


def _save_field_value(call: Call, record: Record, field: Record, arguments: Record) -> Record:
    record |= {
        "name": field["name"],
        "datatype": field["datatype"],
        "field_id": field["id"],
        "observation_field": field,
        "value": str(arguments.get("value", record.get("value", ""))),
        "user_id": call.current_user_id,
        "user": user_json(call.state, call.current_user_id),
    }
    return record


@handles("annotations.create")
def _annotate(call: Call) -> Any:
    observation, state = find_observation(call, "resource_id"), call.state
    term_id, value_id = call.arguments.get("controlled_attribute_id"), call.arguments.get("controlled_value_id")
    term = next((each for each in state.data.controlled_terms if each["id"] == term_id), None)
    value = next((each for each in (term or {}).get("values", ()) if each["id"] == value_id), None)
    if term is None or value is None:
        raise ApiError(422, f"Unknown controlled_attribute_id {term_id} or controlled_value_id {value_id}")
    record: Record = {
        "id": state.new_id(),
        "uuid": state.data.uuid(),
        "user_id": call.current_user_id,
        "user": user_json(state, call.current_user_id),
        "controlled_attribute_id": term_id,
        "controlled_attribute": {name: each for name, each in term.items() if name != "values"},
        "controlled_value_id": value_id,
        "controlled_value": value,
        "concatenated_attr_val": f"{term_id}|{value_id}",
        "vote_score": 0,
        "votes": [],
    }
    observation["annotations"].append(record)
    return created_record(call, record)


@handles("annotations.delete")
def _delete_annotation(call: Call) -> None:
    _delete_nested(call, "annotations")


def _delete_nested(call: Call, kind: str) -> None:
    """Delete a record of the authenticated user from its observation."""
    found = call.state.find_nested(kind, call.path_ids()[0])
    record = require_owner(call, found[1] if found else None)
    if found:
        found[0][kind] = [each for each in found[0][kind] if each is not record]
