"""IDs of records as people copy them from the web site: addresses, and numbers with a name."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from inat_typed.runtime.core.errors import ArgumentValueError

_RESOURCES = {
    "comments": "comments",
    "flags": "flags",
    "identifications": "identifications",
    "lists": "lists",
    "observations": "observations",
    "people": "users",
    "photos": "photos",
    "places": "places",
    "projects": "projects",
    "sounds": "sounds",
    "taxa": "taxa",
    "users": "users",
}
"""The first part of a path on the web site -> the resource of the API."""

_ENDINGS = {
    "taxon_id": "taxa",
    "user_id": "users",
    "place_id": "places",
    "project_id": "projects",
    "observation_id": "observations",
}
"""How the name of a parameter ends -> the resource whose IDs it takes."""

_NUMBER_AND_NAME = re.compile(r"(\d+)-[^\s,/]+")


def resource_of(parameter: str, resource: str) -> str:
    """Return the resource whose records a parameter names: ``taxon_id`` -> ``taxa``, and ``id`` -> *resource*."""
    if parameter in ("id", "not_id", "id_above", "id_below"):
        return resource
    return next((named for ending, named in _ENDINGS.items() if parameter.endswith(ending)), "")


def copied_id(text: str, resource: str, place: str) -> str:
    """Return the ID in *text*: ``52381`` for ``52381-Aphididae`` and ``https://www.inaturalist.org/taxa/52381-Aphididae``.

    Args:
        text: What was typed. Anything but an address or a number with a name is returned as it is.
        resource: The resource that is expected, such as ``taxa``; ``""`` for any.
        place: What a message begins with.

    Raises:
        ArgumentValueError: It is the address of a record of another kind.
    """
    if not text.startswith(("https://", "http://")):
        match = _NUMBER_AND_NAME.fullmatch(text)
        return match[1] if match else text
    first, _, rest = urlsplit(text).path.strip("/").partition("/")
    identifier = unquote(rest.partition("/")[0]).removesuffix(".json")
    found = _RESOURCES.get(first)
    if not found or not identifier:
        raise ArgumentValueError(f"{place}: {text!r} is not the address of a record on the web site")
    if resource and found != resource:
        raise ArgumentValueError(f"{place}: {text!r} is an address of {found}; expected one of {resource}, or an ID")
    return copied_id(identifier, resource, place)
