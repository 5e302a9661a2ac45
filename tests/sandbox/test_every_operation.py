"""The sandbox answers every operation of the three descriptions, and its answers decode without a warning."""

from __future__ import annotations

import warnings
from typing import Any

import pytest

from inat_typed import INaturalist, NotFoundError, PermissionDeniedError, UnprocessableError, v1, v2, web
from inat_typed.runtime.operation import AnyOperation
from inat_typed.sandbox import Sandbox
from tests import samples

OPERATIONS = [each for table in (v1.OPERATIONS, v2.OPERATIONS, web.OPERATIONS) for each in table.values()]
MEANT_FOR_BROWSERS = {"oauth.authorize"}


def method_of(client: INaturalist, operation: AnyOperation) -> Any:
    resource, _, name = operation.id.partition(".")
    return getattr(getattr(getattr(client, operation.api), resource), name)


def arguments(sandbox: Sandbox, operation: AnyOperation) -> dict[str, Any]:
    """Arguments that the world of the sandbox knows: real ids in the path, no filter that matches nothing."""
    given = samples.arguments(operation, required_only=True)
    if operation.id == "oauth.token":
        return {
            "grant_type": "password",
            "username": sandbox.login,
            "password": sandbox.password,
            "client_id": sandbox.app_id,
            "client_secret": sandbox.app_secret,
        }
    for each in operation.parameters:
        if each.place == "path" and each.keyword in ("id", "uuid", "taxon_id", "place_id"):
            given[each.keyword] = _id(sandbox, operation, each.type.kinds[0])
    return given


def _id(sandbox: Sandbox, operation: AnyOperation, kind: str) -> Any:
    known = {"taxa": 48662, "places": 9_001, "projects": 8_001, "users": 1}
    resource = operation.id.partition(".")[0]
    with INaturalist(transport=sandbox) as inat:
        observation = inat.v2.observations.search(per_page=1, identified=True)[0]
    if kind == "uuid":
        return observation.uuid
    if operation.id == "identifications.get":
        return (observation.identifications or [])[0].id
    return known.get(resource, observation.id if kind == "integer" else str(known.get(resource, 1)))


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda each: f"{each.api}.{each.id}")
def test_it_is_answered_and_decodes(operation: AnyOperation) -> None:
    sandbox = Sandbox()
    given = arguments(sandbox, operation)
    token = sandbox.access_token() if operation.auth != "application" else sandbox.jwt()
    with INaturalist(transport=sandbox, access_token=token) as inat, warnings.catch_warnings():
        warnings.simplefilter("error")
        if operation.id in MEANT_FOR_BROWSERS:
            given |= {"client_id": sandbox.app_id, "redirect_uri": "urn:ietf:wg:oauth:2.0:oob"}
        try:
            method_of(inat, operation)(**given)
        except (NotFoundError, PermissionDeniedError, UnprocessableError):
            # Of records that are not there or somebody else's: refusals in the service's own words.
            assert operation.writes
    assert sandbox.requests[-1].operation == f"{operation.api}.{operation.id}"
