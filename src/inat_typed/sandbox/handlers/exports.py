"""Observations of the web host: the JSON list, and exports in four formats."""

from __future__ import annotations

import csv
import io
import re
from xml.etree import ElementTree as ET

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.filters import matching
from inat_typed.sandbox.handlers.observations import sort_observations
from inat_typed.sandbox.handlers.registry import (
    Call,
    handles,
    search_text,
)
from inat_typed.sandbox.serialize import (
    saved_observation_json,
)

_COLUMNS = ("id", "uuid", "observed_on", "user_login", "species_guess", "latitude", "longitude", "quality_grade")


_PER_PAGE = 30


_INVALID_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


_FIELDS_PER_PAGE = 30


@handles("observation_fields.search")
def _fields(call: Call) -> list[Record]:
    text = search_text(call)
    found = [each for each in call.state.data.observation_fields if text in each["name"].lower()]
    first = _FIELDS_PER_PAGE * ((call.arguments.get("page") or 1) - 1)
    return found[first : first + _FIELDS_PER_PAGE]


@handles("observations.csv", "observations.atom", "observations.dwc", "observations.kml")
def _export(call: Call) -> bytes:
    rows = [_row(each, call) for each in _observations_page(call)]
    return {"csv": _csv, "atom": _atom, "dwc": _dwc, "kml": _kml}[call.operation.id.partition(".")[2]](rows)


def observation_list(call: Call) -> list[Record]:
    """Return the JSON list of ``/observations.json``."""
    return [saved_observation_json(call.state, each, call.user_id) for each in _observations_page(call)]


def _observations_page(call: Call) -> list[Record]:
    per_page, page = call.arguments.get("per_page") or _PER_PAGE, call.arguments.get("page") or 1
    found = sort_observations(matching(call.state, call.arguments, call.user_id), call.arguments)
    return found[(page - 1) * per_page : page * per_page]


def _row(each: Record, call: Call) -> dict[str, str]:
    saved = saved_observation_json(call.state, each, call.user_id)
    return {name: "" if saved[name] is None else str(saved[name]) for name in _COLUMNS}


def _csv(rows: list[dict[str, str]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, list[str](_COLUMNS))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _xml(root: ET.Element) -> bytes:
    for each in root.iter():
        each.text = _INVALID_IN_XML.sub("\N{REPLACEMENT CHARACTER}", each.text) if each.text else each.text
    return bytes(ET.tostring(root, "utf-8", xml_declaration=True))


def _atom(rows: list[dict[str, str]]) -> bytes:
    root = ET.Element("feed", xmlns="http://www.w3.org/2005/Atom")
    for row in rows:
        entry = ET.SubElement(root, "entry")
        ET.SubElement(entry, "id").text = f"https://www.inaturalist.org/observations/{row['id']}"
        ET.SubElement(entry, "title").text = row["species_guess"]
    return _xml(root)


def _dwc(rows: list[dict[str, str]]) -> bytes:
    root = ET.Element("SimpleDarwinRecordSet", xmlns="http://rs.tdwg.org/dwc/xsd/simpledarwincore/")
    terms = {
        "occurrenceID": "id",
        "eventDate": "observed_on",
        "recordedBy": "user_login",
        "vernacularName": "species_guess",
    }
    for row in rows:
        record = ET.SubElement(root, "SimpleDarwinRecord")
        for term, column in terms.items():
            ET.SubElement(record, term).text = row[column]
    return _xml(root)


def _kml(rows: list[dict[str, str]]) -> bytes:
    root = ET.Element("kml", xmlns="http://www.opengis.net/kml/2.2")
    document = ET.SubElement(root, "Document")
    for row in rows:
        placemark = ET.SubElement(document, "Placemark")
        ET.SubElement(placemark, "name").text = row["species_guess"]
        if row["latitude"]:
            coordinates = f"{row['longitude']},{row['latitude']}"
            ET.SubElement(ET.SubElement(placemark, "Point"), "coordinates").text = coordinates
    return _xml(root)
