"""Every read of the three APIs has a response that decodes without warnings; for writes see ``test_write_effects``."""

from __future__ import annotations

import warnings
from typing import Any

from inat_typed import INaturalist, v1, v2, web
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.sandbox import Sandbox
from tests import samples

READS = [
    each
    for table in (v1.OPERATIONS, v2.OPERATIONS, web.OPERATIONS)
    for each in table.values()
    if not each.writes
]  # fmt: skip
KNOWN_IDS = {"taxa": 48662, "places": 9_001, "projects": 8_001, "users": 1}


def arguments(sandbox: Sandbox, observation: Any, operation: AnyOperation) -> dict[str, Any]:
    """Return the required arguments of *operation*, with ids that exist in the sandbox."""
    oauth = {"client_id": sandbox.app_id, "client_secret": sandbox.app_secret}
    if operation.id == "oauth.token":
        return oauth | {"grant_type": "password", "username": sandbox.login, "password": sandbox.password}
    given = samples.arguments(operation, required_only=True)
    if operation.id == "oauth.authorize":
        return given | {"client_id": sandbox.app_id, "redirect_uri": "urn:ietf:wg:oauth:2.0:oob"}
    for each in operation.parameters:
        if each.location == "path" and each.keyword in ("id", "uuid", "taxon_id", "place_id"):
            given[each.keyword] = known_id(observation, operation, each.type.kinds[0])
    return given


def known_id(observation: Any, operation: AnyOperation, kind: str) -> Any:
    resource = operation.id.partition(".")[0]
    if kind == "uuid":
        return observation.uuid
    if operation.id == "identifications.get":
        return observation.identifications[0].id
    return KNOWN_IDS.get(resource, observation.id if kind == "integer" else str(KNOWN_IDS.get(resource, 1)))


def test_every_read_returns_a_result() -> None:
    sandbox = Sandbox()
    with (
        INaturalist(transport=sandbox, access_token=sandbox.access_token()) as user,
        INaturalist(transport=sandbox, access_token=sandbox.jwt()) as application,
        warnings.catch_warnings(),
    ):
        warnings.simplefilter("error")
        observation = user.v2.observations.search(per_page=1, identified=True)[0]
        for operation in READS:
            inat = application if operation.auth == "application" else user
            resource, _, name = operation.id.partition(".")
            method = getattr(getattr(getattr(inat, operation.api), resource), name)
            method(**arguments(sandbox, observation, operation))
            request = sandbox.requests[-1]
            assert request.operation == f"{operation.api}.{operation.id}"
            assert request.status in (200, 204), request.operation
