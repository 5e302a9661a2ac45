"""Clients of a sandbox that authenticate as its first user."""

from __future__ import annotations

from typing import Any

from inat_typed import INaturalist
from inat_typed.sandbox import Sandbox


def client_of(sandbox: Sandbox, **settings: Any) -> INaturalist:
    """Return a client that authenticates with an OAuth token."""
    return INaturalist(transport=sandbox, access_token=sandbox.access_token(), **settings)


def by_password(sandbox: Sandbox, **settings: Any) -> INaturalist:
    """Return a client that logs in with a password."""
    return INaturalist(
        transport=sandbox,
        username=sandbox.login,
        password=sandbox.password,
        app_id=sandbox.app_id,
        app_secret=sandbox.app_secret,
        **settings,
    )
