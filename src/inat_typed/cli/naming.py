"""Command-line names of operations and their parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inat_typed.runtime.request.operation import Parameter


def command_name(name: str) -> str:
    """Return the name of a command: ``species-counts`` for ``species_counts``."""
    return name.replace("_", "-")


def option_name(parameter: Parameter) -> str:
    """Return the name of an option without dashes in front: ``taxon-id`` for ``taxon_id``."""
    return parameter.keyword.strip("_").replace("_", "-")


def display_name(parameter: Parameter) -> str:
    """Return the name that messages and help show: ``--taxon-id`` for an option, ``ID`` for an argument."""
    return parameter.keyword.upper() if parameter.location == "path" else f"--{option_name(parameter)}"
