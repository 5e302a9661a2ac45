"""Convert the API's names to Python names."""

from __future__ import annotations

import keyword
import re

PER_CALL_OPTIONS = frozenset(
    {"user_agent", "dry_run", "access_token", "timeout", "refresh", "extra_headers", "extra_params", "extra_body"}
    | {"progress"}  # of operations that upload a file
    | {"except_"}  # of operations with `fields`
)
"""Keywords that every method accepts, and that no parameter may therefore use."""


def pascal(text: str) -> str:
    """Return *text* in PascalCase: ``observation_field_values`` -> ``ObservationFieldValues``."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text))


def constant(text: str) -> str:
    """Return *text* as a constant: ``observations.species_counts`` -> ``OBSERVATIONS_SPECIES_COUNTS``."""
    return re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_").upper()


def singular(text: str) -> str:
    """Return the name of one element of a list, or *text*: ``categories`` -> ``category``, ``ids`` -> ``id``."""
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("statuses", "status"), ("ss", "ss")):
        if text.endswith(ending):
            return text.removesuffix(ending) + replacement
    if text.endswith(("means", "species", "status")):
        return text
    return {"taxa": "taxon"}.get(text, text.removesuffix("s"))


def python_name(name: str) -> str:
    """Return the Python keyword for a parameter: ``has[]`` -> ``has``, ``class`` -> ``class_``."""
    word = re.sub(r"\W+", "_", name).strip("_")
    return f"{word}_" if keyword.iskeyword(word) or word == "self" else word


def within_and_name(field: str) -> tuple[tuple[str, ...], str]:
    """Split the name of a form field: ``observation_photo[position]`` -> ``("observation_photo",), "position"``."""
    *within, name = re.findall(r"[^\[\]]+", field)
    return tuple(within), name
