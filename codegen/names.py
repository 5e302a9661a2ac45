"""From the API's words to Python names."""

from __future__ import annotations

import keyword
import re

PER_CALL_OPTIONS = frozenset(
    {"user_agent", "dry_run", "access_token", "timeout", "refresh", "extra_headers", "extra_params", "extra_body"}
    | {"progress"}  # of those that upload a file
    | {"except_"}  # of those that take fields
)


def pascal(text: str) -> str:
    """``observation_field_values`` -> ``ObservationFieldValues``; ``projectUser`` -> ``ProjectUser``."""
    return "".join(word[:1].upper() + word[1:] for word in re.split(r"[^A-Za-z0-9]+", text))


def constant(text: str) -> str:
    """``observations.species_counts`` -> ``OBSERVATIONS_SPECIES_COUNTS``."""
    return re.sub(r"[^A-Za-z0-9]+", "_", text).strip("_").upper()


def singular(text: str) -> str:
    """The name of one element of a list: ``categories`` -> ``category``, ``ids`` -> ``id``; else unchanged."""
    for ending, replacement in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("statuses", "status"), ("ss", "ss")):
        if text.endswith(ending):
            return text.removesuffix(ending) + replacement
    if text.endswith(("means", "species", "status")):
        return text
    return {"taxa": "taxon"}.get(text, text.removesuffix("s"))


def python_name(name: str) -> str:
    """The Python keyword for a parameter: brackets and other signs go, Python's own words get an underscore."""
    word = re.sub(r"\W+", "_", name).strip("_")
    return f"{word}_" if keyword.iskeyword(word) or word == "self" else word


def within_and_name(field: str) -> tuple[tuple[str, ...], str]:
    """A form's field name taken apart: ``observation_photo[position]`` -> ``("observation_photo",), "position"``."""
    *within, name = re.findall(r"[^\[\]]+", field)
    return tuple(within), name
