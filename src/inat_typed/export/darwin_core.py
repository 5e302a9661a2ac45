"""The table of observations in terms of Darwin Core, as GBIF and others read them: https://dwc.tdwg.org/terms/."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

from inat_typed.export import coordinates as where
from inat_typed.export.column import Column, way
from inat_typed.export.observations import OBSERVATIONS, annotated
from inat_typed.export.table import Table
from inat_typed.records.licence import LICENCES
from inat_typed.records.media import sized_url

_BLUR = OBSERVATIONS["coordinate_uncertainty"].made_of
_RANKS = ("kingdom", "phylum", "class", "order", "family", "genus")
_LINEAGE = (
    *("taxon.id", "taxon.name", "taxon.rank", "taxon.ancestor_ids"),
    *(f"{taxon}.{name}" for taxon in ("taxon.ancestors", "identifications.taxon") for name in ("id", "name", "rank")),
    *(f"identifications.taxon.ancestors.{name}" for name in ("id", "name", "rank")),
)
_LABELS = OBSERVATIONS["annotations"].made_of
_LIST = " | "


def _constant(value: str) -> Callable[[Any], str]:
    return lambda _: value


def _licence(record: Any) -> str | None:
    code = getattr(record, "license_code", None)
    found = LICENCES.get(str(code).lower())
    return found.url or found.name if found else None


def _event_date(record: Any) -> str | None:
    moment: datetime | None = getattr(record, "time_observed_at", None)
    day: date | None = getattr(record, "observed_on", None)
    return moment.isoformat() if moment else day.isoformat() if day else None


def _of_date(part: str) -> Callable[[Any], int | None]:
    def get(record: Any) -> int | None:
        day = getattr(record, "observed_on", None) or getattr(record, "time_observed_at", None)
        return getattr(day, part, None)

    return get


def _datum(record: Any) -> str | None:
    return "EPSG:4326" if where.point(record) else None


def _withheld(record: Any) -> str | None:
    """Why the place is not told exactly, in the service's own words."""
    if not where.obscured(record):
        return None
    own = getattr(record, "geoprivacy", None) in ("obscured", "private")
    reason = "at the request of the observer" if own else "to protect threatened taxon"
    if where.point(record) is None:
        return f"Coordinates hidden {reason}"
    metres = where.uncertainty(record)
    return f"Coordinate uncertainty increased{f' to {metres:.0f}m' if metres is not None else ''} {reason}"


def _establishment(record: Any) -> str | None:
    return {True: "cultivated", False: "wild", None: None}[getattr(record, "captive", None)]


def _observer(record: Any) -> str | None:
    user = getattr(record, "user", None)
    return getattr(user, "name", None) or getattr(user, "login", None)


def _orcid(record: Any) -> str | None:
    orcid: str | None = getattr(getattr(record, "user", None), "orcid", None)
    return None if not orcid else orcid if "://" in orcid else f"https://orcid.org/{orcid}"


def _taxon_page(record: Any) -> str | None:
    identifier = way("taxon.id")(record)
    return None if identifier is None else f"https://www.inaturalist.org/taxa/{identifier}"


def _ancestor(rank: str) -> Callable[[Any], str | None]:
    return lambda record: next((each.name for each in _lineage(record) if getattr(each, "rank", None) == rank), None)


def _lineage(record: Any) -> Iterator[Any]:
    """The taxon and what is above it.

    The service sends ancestors with the taxa of identifications, and with the observation's own but their ids.
    """
    taxon = getattr(record, "taxon", None)
    if taxon is None:
        return
    yield taxon
    yield from getattr(taxon, "ancestors", None) or ()
    above = set[int](getattr(taxon, "ancestor_ids", None) or ())
    for identification in getattr(record, "identifications", None) or ():
        other = getattr(identification, "taxon", None)
        line = (*(getattr(other, "ancestors", None) or ()), other)
        yield from (each for each in line if getattr(each, "id", None) in above)


def _annotated(attribute: str) -> Callable[[Any], str | None]:
    return lambda record: annotated(record).get(attribute)


def _largest(url: str) -> str:
    """The photo in the largest size whose address can be told: what is sent is a thumbnail."""
    return sized_url(url, "original") or sized_url(url, "large") or url


def _media(record: Any) -> str | None:
    photos: Any = way("photos.url")(record) or []
    sounds: Any = way("sounds.file_url")(record) or []
    return _LIST.join([*map(_largest, photos), *sounds]) or None


DARWIN_CORE = Table(
    name="darwin_core",
    meaning="One row an observation, in terms of Darwin Core.",
    geometry=where.point_geometry,
    geometry_needs=OBSERVATIONS.geometry_needs,
    marks=("coordinateUncertaintyInMeters", "informationWithheld"),
    columns=(
        Column("occurrenceID", "string", "the page of the observation", way("uri"), ("uri",)),
        Column("catalogNumber", "string", "its number", way("id"), ("id",)),
        Column("basisOfRecord", "string", "`HumanObservation`", _constant("HumanObservation"), ("id",)),
        Column("occurrenceStatus", "string", "`present`", _constant("present"), ("id",)),
        Column("institutionCode", "string", "`iNaturalist`", _constant("iNaturalist"), ("id",)),
        Column("collectionCode", "string", "`Observations`", _constant("Observations"), ("id",)),
        Column("references", "string", "the page of the observation", way("uri"), ("uri",)),
        Column("modified", "datetime", "when it was last changed", way("updated_at"), ("updated_at",)),
        Column("eventDate", "string", "when, in ISO 8601", _event_date, ("time_observed_at", "observed_on")),
        Column("year", "integer", "the year", _of_date("year"), ("observed_on", "time_observed_at")),
        Column("month", "integer", "the month", _of_date("month"), ("observed_on", "time_observed_at")),
        Column("day", "integer", "the day", _of_date("day"), ("observed_on", "time_observed_at")),
        Column(
            "verbatimEventDate",
            "string",
            "when, in the observer's words",
            way("observed_on_string"),
            ("observed_on_string",),
        ),
        Column("decimalLatitude", "number", "degrees north, public", where.latitude, OBSERVATIONS.geometry_needs),
        Column("decimalLongitude", "number", "degrees east, public", where.longitude, OBSERVATIONS.geometry_needs),
        Column("geodeticDatum", "string", "`EPSG:4326`", _datum, OBSERVATIONS.geometry_needs),
        Column("coordinateUncertaintyInMeters", "number", "metres, blurring included", where.uncertainty, _BLUR),
        Column("informationWithheld", "string", "that the place is blurred or withheld, and why", _withheld, _BLUR),
        Column("verbatimLocality", "string", "the place in the observer's words", way("place_guess"), ("place_guess",)),
        Column("taxonID", "string", "the page of the taxon", _taxon_page, ("taxon.id",)),
        Column("scientificName", "string", "the scientific name", way("taxon.name"), ("taxon.name",)),
        Column("taxonRank", "string", "its rank", way("taxon.rank"), ("taxon.rank",)),
        Column(
            "vernacularName",
            "string",
            "the common name",
            way("taxon.preferred_common_name"),
            ("taxon.preferred_common_name",),
        ),
        *(
            Column(
                rank,
                "string",
                f"the {rank}, as far as `taxon` and `identifications` tell",
                _ancestor(rank),
                _LINEAGE,
            )
            for rank in _RANKS
        ),
        Column("recordedBy", "string", "the observer", _observer, ("user.name", "user.login")),
        Column("recordedByID", "string", "the observer's ORCID", _orcid, ("user.orcid",)),
        Column("rightsHolder", "string", "the observer", _observer, ("user.name", "user.login")),
        Column(
            "license",
            "string",
            "the licence of the observation; empty: all rights reserved, or not sent",
            _licence,
            ("license_code",),
        ),
        Column(
            "identificationVerificationStatus",
            "string",
            "`research`, `needs_id` or `casual`",
            way("quality_grade"),
            ("quality_grade",),
        ),
        Column(
            "degreeOfEstablishment", "string", "`wild`, or `cultivated` (captive too)", _establishment, ("captive",)
        ),
        Column("lifeStage", "string", "the life stage", _annotated("Life Stage"), _LABELS),
        Column("sex", "string", "the sex", _annotated("Sex"), _LABELS),
        Column("occurrenceRemarks", "string", "the observer's notes", way("description"), ("description",)),
        Column(
            "associatedMedia",
            "string",
            "photos, as large as there are, and sounds, with ` | ` between",
            _media,
            ("photos.url", "sounds.file_url"),
        ),
    ),
)
