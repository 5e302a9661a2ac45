"""The table of observations in Darwin Core terms, as GBIF imports them: https://dwc.tdwg.org/terms/."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

from inat_typed.export import coordinates
from inat_typed.export.column import Column, attribute_getter
from inat_typed.export.observations import OBSERVATIONS, annotations_by_attribute
from inat_typed.export.table import Table
from inat_typed.records.license import LICENSES
from inat_typed.records.media import sized_url

_UNCERTAINTY_FIELDS = OBSERVATIONS["coordinate_uncertainty"].source_fields
_RANKS = ("kingdom", "phylum", "class", "order", "family", "genus")
_LINEAGE_FIELDS = (
    *("taxon.id", "taxon.name", "taxon.rank", "taxon.ancestor_ids"),
    *(f"{taxon}.{name}" for taxon in ("taxon.ancestors", "identifications.taxon") for name in ("id", "name", "rank")),
    *(f"identifications.taxon.ancestors.{name}" for name in ("id", "name", "rank")),
)
_ANNOTATION_FIELDS = OBSERVATIONS["annotations"].source_fields
_LIST_SEPARATOR = " | "


def _constant(value: str) -> Callable[[Any], str]:
    return lambda _: value


def _license(record: Any) -> str | None:
    code = getattr(record, "license_code", None)
    license_ = LICENSES.get(str(code).lower())
    return license_.url or license_.name if license_ else None


def _event_date(record: Any) -> str | None:
    moment: datetime | None = getattr(record, "time_observed_at", None)
    day: date | None = getattr(record, "observed_on", None)
    return moment.isoformat() if moment else day.isoformat() if day else None


def _date_part(part: str) -> Callable[[Any], int | None]:
    def get(record: Any) -> int | None:
        day = getattr(record, "observed_on", None) or getattr(record, "time_observed_at", None)
        return getattr(day, part, None)

    return get


def _datum(record: Any) -> str | None:
    return "EPSG:4326" if coordinates.point(record) else None


def _withheld(record: Any) -> str | None:
    """Return why the location is not exact, in iNaturalist's own words."""
    if not coordinates.obscured(record):
        return None
    own = getattr(record, "geoprivacy", None) in ("obscured", "private")
    reason = "at the request of the observer" if own else "to protect threatened taxon"
    if coordinates.point(record) is None:
        return f"Coordinates hidden {reason}"
    metres = coordinates.uncertainty(record)
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
    identifier = attribute_getter("taxon.id")(record)
    return None if identifier is None else f"https://www.inaturalist.org/taxa/{identifier}"


def _ancestor(rank: str) -> Callable[[Any], str | None]:
    return lambda record: next((each.name for each in _lineage(record) if getattr(each, "rank", None) == rank), None)


def _lineage(record: Any) -> Iterator[Any]:
    """Yield the taxon and its known ancestors.

    The API sends the ancestors of the observation's taxon only as IDs, but those of identifications as taxa.
    """
    taxon = getattr(record, "taxon", None)
    if taxon is None:
        return
    yield taxon
    yield from getattr(taxon, "ancestors", None) or ()
    ancestor_ids = set[int](getattr(taxon, "ancestor_ids", None) or ())
    for identification in getattr(record, "identifications", None) or ():
        identified = getattr(identification, "taxon", None)
        lineage = (*(getattr(identified, "ancestors", None) or ()), identified)
        yield from (each for each in lineage if getattr(each, "id", None) in ancestor_ids)


def _annotation(attribute: str) -> Callable[[Any], str | None]:
    return lambda record: annotations_by_attribute(record).get(attribute)


def _largest(url: str) -> str:
    """Return the URL of the largest known size of a photo; the API sends the URL of a thumbnail."""
    return sized_url(url, "original") or sized_url(url, "large") or url


def _media(record: Any) -> str | None:
    photos: Any = attribute_getter("photos.url")(record) or []
    sounds: Any = attribute_getter("sounds.file_url")(record) or []
    return _LIST_SEPARATOR.join([*map(_largest, photos), *sounds]) or None


DARWIN_CORE = Table(
    name="darwin_core",
    description="One row per observation, in Darwin Core terms.",
    geometry=coordinates.point_geometry,
    geometry_fields=OBSERVATIONS.geometry_fields,
    map_columns=("coordinateUncertaintyInMeters", "informationWithheld"),
    columns=(
        Column("occurrenceID", "string", "URL of the observation", attribute_getter("uri"), ("uri",)),
        Column("catalogNumber", "string", "ID of the observation", attribute_getter("id"), ("id",)),
        Column("basisOfRecord", "string", "`HumanObservation`", _constant("HumanObservation"), ("id",)),
        Column("occurrenceStatus", "string", "`present`", _constant("present"), ("id",)),
        Column("institutionCode", "string", "`iNaturalist`", _constant("iNaturalist"), ("id",)),
        Column("collectionCode", "string", "`Observations`", _constant("Observations"), ("id",)),
        Column("references", "string", "URL of the observation", attribute_getter("uri"), ("uri",)),
        Column("modified", "datetime", "time of the last change", attribute_getter("updated_at"), ("updated_at",)),
        Column(
            "eventDate",
            "string",
            "date and time of the observation, in ISO 8601",
            _event_date,
            ("time_observed_at", "observed_on"),
        ),
        Column("year", "integer", "year", _date_part("year"), ("observed_on", "time_observed_at")),
        Column("month", "integer", "month", _date_part("month"), ("observed_on", "time_observed_at")),
        Column("day", "integer", "day", _date_part("day"), ("observed_on", "time_observed_at")),
        Column(
            "verbatimEventDate",
            "string",
            "date and time, as entered by the observer",
            attribute_getter("observed_on_string"),
            ("observed_on_string",),
        ),
        Column(
            "decimalLatitude",
            "number",
            "public latitude, in degrees north",
            coordinates.latitude,
            OBSERVATIONS.geometry_fields,
        ),
        Column(
            "decimalLongitude",
            "number",
            "public longitude, in degrees east",
            coordinates.longitude,
            OBSERVATIONS.geometry_fields,
        ),
        Column("geodeticDatum", "string", "`EPSG:4326`", _datum, OBSERVATIONS.geometry_fields),
        Column(
            "coordinateUncertaintyInMeters",
            "number",
            "greatest error in metres, including obscuration",
            coordinates.uncertainty,
            _UNCERTAINTY_FIELDS,
        ),
        Column(
            "informationWithheld",
            "string",
            "whether and why the coordinates are obscured or withheld",
            _withheld,
            _UNCERTAINTY_FIELDS,
        ),
        Column(
            "verbatimLocality",
            "string",
            "place, as entered by the observer",
            attribute_getter("place_guess"),
            ("place_guess",),
        ),
        Column("taxonID", "string", "URL of the taxon", _taxon_page, ("taxon.id",)),
        Column("scientificName", "string", "scientific name", attribute_getter("taxon.name"), ("taxon.name",)),
        Column("taxonRank", "string", "rank", attribute_getter("taxon.rank"), ("taxon.rank",)),
        Column(
            "vernacularName",
            "string",
            "common name",
            attribute_getter("taxon.preferred_common_name"),
            ("taxon.preferred_common_name",),
        ),
        *(
            Column(
                rank,
                "string",
                f"{rank}, if `taxon` or `identifications` contain it",
                _ancestor(rank),
                _LINEAGE_FIELDS,
            )
            for rank in _RANKS
        ),
        Column("recordedBy", "string", "name of the observer", _observer, ("user.name", "user.login")),
        Column("recordedByID", "string", "ORCID of the observer", _orcid, ("user.orcid",)),
        Column("rightsHolder", "string", "name of the observer", _observer, ("user.name", "user.login")),
        Column(
            "license",
            "string",
            "license of the observation; empty if all rights are reserved or the field is missing",
            _license,
            ("license_code",),
        ),
        Column(
            "identificationVerificationStatus",
            "string",
            "`research`, `needs_id` or `casual`",
            attribute_getter("quality_grade"),
            ("quality_grade",),
        ),
        Column(
            "degreeOfEstablishment", "string", "`wild`, or `cultivated` (captive too)", _establishment, ("captive",)
        ),
        Column("lifeStage", "string", "life stage", _annotation("Life Stage"), _ANNOTATION_FIELDS),
        Column("sex", "string", "sex", _annotation("Sex"), _ANNOTATION_FIELDS),
        Column(
            "occurrenceRemarks", "string", "notes of the observer", attribute_getter("description"), ("description",)
        ),
        Column(
            "associatedMedia",
            "string",
            "URLs of the photos, in the largest size, and of the sounds, separated by ` | `",
            _media,
            ("photos.url", "sounds.file_url"),
        ),
    ),
)
