"""Creates, updates and deletes of observations."""

from __future__ import annotations

from typing import Any

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.handlers.observation_annotations import observation_field, set_field_value
from inat_typed.sandbox.handlers.registry import (
    Call,
    as_list,
    created_record,
    handles,
    require_owner,
)
from inat_typed.sandbox.observed_times import parse_observed_time
from inat_typed.sandbox.responses import ApiError
from inat_typed.sandbox.serialize import observation_json

_FIELDS = (
    "species_guess", "taxon_id", "description", "latitude", "longitude", "place_guess", "positional_accuracy",
    "geoprivacy", "time_zone", "observed_on_string",
)  # fmt: skip


@handles("observations.create")
def _create(call: Call) -> Any:
    arguments, state, user_id = call.arguments, call.state, call.current_user_id
    if (uuid := arguments.get("uuid")) and (existing := state.observation(uuid)):
        return _saved(call, require_owner(call, existing))
    taxon_id = _known_taxon_id(call)
    _check_location(call, {})
    _check_field_values(call)
    record = state.data.new_observation(
        record_id=state.new_id(),
        uuid=uuid,
        user_id=user_id,
        taxon_id=taxon_id,
        observed_at=None,
        created=state.now,
        latitude=arguments.get("latitude"),
        longitude=arguments.get("longitude"),
        place_ids=[],
        quality_grade="casual",
        license_code=arguments.get("license"),
        captive=bool(arguments.get("captive_flag")),
    )
    _set_observed_time(record, arguments)
    _apply_arguments(call, record)
    _set_field_values(call, record)
    state.data.observations[record["id"]] = record
    state.data.users[user_id]["observations_count"] += 1
    return _saved(call, record)


@handles("observations.update")
def _update(call: Call) -> Any:
    record = require_owner(call, call.state.observation(call.path_ids()[0]))
    _known_taxon_id(call)
    _check_location(call, record)
    _check_field_values(call)
    _apply_arguments(call, record)
    _set_field_values(call, record)
    if "observed_on_string" in call.arguments:
        _set_observed_time(record, call.arguments)
    if not call.arguments.get("ignore_photos"):
        record["photos"] = []  # the service drops the photos that an update does not mention
    record["updated"] = call.state.now
    return _saved(call, record)


@handles("observations.delete")
def _delete(call: Call) -> None:
    record = require_owner(call, call.state.observation(call.path_ids()[0]))
    del call.state.data.observations[record["id"]]
    call.state.data.users[call.current_user_id]["observations_count"] -= 1


def _check_location(call: Call, record: Record) -> None:
    """Refuse the coordinates 0, 0, as the service does: they mean that a device had no location.

    Raises:
        ApiError: The observation would get them (422).
    """
    coordinates = [call.arguments.get(name, record.get(name)) for name in ("latitude", "longitude")]
    if coordinates == [0, 0]:
        raise ApiError(422, "Coordinates cannot be 0, 0")


def _known_taxon_id(call: Call) -> int | None:
    taxon_id: int | None = call.arguments.get("taxon_id")
    if taxon_id is not None and taxon_id not in call.state.data.taxa:
        raise ApiError(422, f"Unknown taxon_id {taxon_id}")
    return taxon_id


def _apply_arguments(call: Call, record: Record) -> None:
    arguments = call.arguments
    record |= {name: arguments[name] for name in _FIELDS if name in arguments}
    if (accuracy := arguments.get("positional_accuracy")) is not None:
        record["positional_accuracy"] = int(accuracy)  # whole metres
    if {"latitude", "longitude"} & arguments.keys():
        record["place_ids"] = call.state.places_containing(record["latitude"], record["longitude"])
    if "captive_flag" in arguments:
        record["captive"] = arguments["captive_flag"]
    if "license" in arguments:
        record["license_code"] = arguments["license"]
    if "tag_list" in arguments:
        record["tags"] = [each.strip() for each in str(arguments["tag_list"]).split(",") if each.strip()]


def _field_values(call: Call) -> list[Record]:
    """Return the values of observation fields in the body: one object in v2, a list in v1."""
    return as_list(call.arguments.get("observation_field_values_attributes") or [])


def _check_field_values(call: Call) -> None:
    for each in _field_values(call):
        observation_field(call, each)


def _set_field_values(call: Call, record: Record) -> None:
    for each in _field_values(call):
        set_field_value(call, record, each)


def _set_observed_time(record: Record, arguments: Record) -> None:
    """Read the time of an observation from what its user wrote."""
    observed = parse_observed_time(arguments.get("observed_on_string"), arguments.get("time_zone"))
    record["observed_at"] = observed.moment if observed else None
    record["has_time"] = observed is not None and observed.has_time


def _saved(call: Call, record: Record) -> Any:
    return created_record(call, observation_json(call.state, record, call.user_id))
