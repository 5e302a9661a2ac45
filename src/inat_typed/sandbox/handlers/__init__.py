"""Handlers of the operations that the sandbox implements; each module registers its own in ``HANDLERS``.

The modules are named after the subject that they handle. They import the state of the sandbox and its serialization,
and never each other, except for ``registry``, and ``observations`` for exports.
"""

from __future__ import annotations

from inat_typed.sandbox.handlers import (
    exports as _exports,
    identifications as _identifications,
    media as _media,
    observation_annotations as _observation_annotations,
    observation_writes as _observation_writes,
    observations as _observations,
    places as _places,
    projects as _projects,
    reactions as _reactions,
    search as _search,
    taxa as _taxa,
    users as _users,
)
from inat_typed.sandbox.handlers.registry import HANDLERS as HANDLERS

_REGISTERED = (
    _exports, _identifications, _media, _observation_annotations, _observation_writes, _observations, _places,
    _projects, _reactions, _search, _taxa, _users,
)  # fmt: skip
