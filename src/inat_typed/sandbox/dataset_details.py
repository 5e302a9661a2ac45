"""What the data set has for filters: controlled terms, annotations, field values, licences, statuses of taxa."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

Record = dict[str, Any]

_TERMS: tuple[tuple[int, str, tuple[tuple[int, str], ...]], ...] = (
    (9, "Sex", ((10, "Female"), (11, "Male"), (20, "Cannot Be Determined"))),
    (17, "Alive or Dead", ((18, "Alive"), (19, "Dead"), (21, "Cannot Be Determined"))),
    (22, "Evidence of Presence", ((23, "Feather"), (24, "Organism"), (25, "Scat"), (26, "Track"))),
)

CONSERVATION_STATUSES: Mapping[int, Record] = {
    48662: {"status": "EN", "iucn": "EN", "authority": "IUCN Red List", "geoprivacy": "obscured"},  # Danaus plexippus
    900033: {"status": "S2", "iucn": "VU", "authority": "NatureServe", "geoprivacy": "open"},  # Emydidae
    6930: {"status": "LC", "iucn": "LC", "authority": "IUCN Red List", "geoprivacy": "open"},  # Anas platyrhynchos
}
"""Taxon -> its conservation status, which also holds for its descendants."""

_PLACES = (9_001, 9_002, 9_003, 9_004, 9_005)
ESTABLISHMENT_MEANS: Mapping[tuple[int | None, int], str] = {
    **{(48662, place): "native" for place in _PLACES},
    **{(12727, place): "native" for place in _PLACES},
    **{(47219, place): "introduced" for place in _PLACES},
    **{(900059, place): "introduced" for place in _PLACES},
    (900055, 9_001): "endemic",
}
"""Taxon and place -> how the taxon came there."""

_LICENSES: tuple[tuple[str | None, str], ...] = (
    ("cc0", "no rights reserved (CC0)"),
    ("cc-by", "some rights reserved (CC BY)"),
    ("cc-by-nc", "some rights reserved (CC BY-NC)"),
    (None, "all rights reserved"),
)


def fixed_uuid(name: str) -> str:
    """Return the UUID of a record of the data set, which does not depend on the records around it."""
    return str(uuid5(NAMESPACE_URL, f"sandbox:{name}"))


def license_of(record_id: int) -> Record:
    """Return the licence of a photo or sound of the data set, and the line to print beside it."""
    code, text = _LICENSES[record_id % len(_LICENSES)]
    return {"license_code": code, "attribution": f"(c) a synthetic observer, {text}"}


def further_terms() -> list[Record]:
    """Return the controlled terms besides *Life Stage*."""
    return [
        {
            "id": term_id,
            "uuid": fixed_uuid(f"term {term_id}"),
            "label": label,
            "multivalued": term_id == 22,
            "values": [
                {
                    "id": value_id,
                    "uuid": fixed_uuid(f"value {value_id}"),
                    "label": value,
                    "ontology_uri": "",
                    "uri": "",
                    "blocking": False,
                    "multivalued": False,
                }
                for value_id, value in values
            ],
        }
        for term_id, label, values in _TERMS
    ]


def annotation(record_id: int, user_id: int, term: Record, value: Record) -> Record:
    """Return an annotation of an observation."""
    return {
        "id": 800_000 + record_id,
        "uuid": fixed_uuid(f"annotation {record_id}"),
        "user_id": user_id,
        "controlled_attribute_id": term["id"],
        "controlled_attribute": {name: each for name, each in term.items() if name != "values"},
        "controlled_value_id": value["id"],
        "controlled_value": value,
        "concatenated_attr_val": f"{term['id']}|{value['id']}",
        "vote_score": 0,
        "votes": [],
    }


def field_value(record_id: int, user_id: int, field: Record, value: str) -> Record:
    """Return the value of an observation field of an observation."""
    return {
        "id": 850_000 + record_id,
        "uuid": fixed_uuid(f"field value {record_id}"),
        "user_id": user_id,
        "name": field["name"],
        "datatype": field["datatype"],
        "field_id": field["id"],
        "observation_field": field,
        "value": value,
    }
