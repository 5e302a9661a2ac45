"""Mixins that display single records in terminals (with rich) and notebooks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import quote

from inat_typed.display.summary import SummaryField, number_field
from inat_typed.records.media import LicensedMixin, PhotoMixin
from inat_typed.runtime.support.json_guards import is_array

if TYPE_CHECKING:
    from rich.console import RenderableType

_WEBSITE = "https://www.inaturalist.org"
_GENUS_RANK_LEVEL = 20
"""Names at this rank level and below are written in italics."""


class DisplayMixin:
    """A record with a summary, displayed as a small table."""

    __slots__ = ()

    def __summary__(self) -> list[SummaryField]:
        """Return the fields to display."""
        raise NotImplementedError

    def _repr_html_(self) -> str:
        """Return a small table, for notebooks."""
        from inat_typed.display import html_view

        return html_view.styled(html_view.record_table(self.__summary__()))

    def __rich__(self) -> RenderableType:
        """Return a small table, for rich."""
        from inat_typed.display import rich_view

        return rich_view.record_table(self.__summary__())


class ObservationDisplayMixin(DisplayMixin, LicensedMixin):
    """Display of an observation: taxon, date, place, observer and quality grade."""

    __slots__ = ()

    def __summary__(self) -> list[SummaryField]:
        """Return the fields to display."""
        page_url = _text(self, "uri")
        login = _text(getattr(self, "user", None), "login")
        is_obscured = getattr(self, "obscured", None) is True or _text(self, "geoprivacy") in ("obscured", "private")
        return [
            _photo_field(_first(self, "photos"), page_url, "sound" if _first(self, "sounds") is not None else ""),
            _taxon_field(getattr(self, "taxon", None), fallback=_text(self, "species_guess")),
            SummaryField("observed", _observed_on(self)),
            SummaryField("place", _text(self, "place_guess"), note="obscured" if is_obscured else ""),
            SummaryField("observer", login, link=f"{_WEBSITE}/people/{quote(login, safe='')}"),
            SummaryField("grade", _text(self, "quality_grade").replace("_", " ")),
            SummaryField("id", _text(self, "id") or _text(self, "uuid"), link=page_url, is_number=True),
        ]


class TaxonDisplayMixin(DisplayMixin):
    """Display of a taxon: names, rank and number of observations."""

    __slots__ = ()

    def __summary__(self) -> list[SummaryField]:
        """Return the fields to display."""
        page_url = _taxon_page_url(self)
        return [
            _photo_field(getattr(self, "default_photo", None), page_url),
            _taxon_field(self),
            SummaryField("rank", _text(self, "rank")),
            number_field("observations", _observation_count(self)),
            SummaryField("id", _text(self, "id"), link=page_url, is_number=True),
        ]


class TaxonCountDisplayMixin(DisplayMixin):
    """Display of a taxon with its number of matching observations."""

    __slots__ = ()

    def __summary__(self) -> list[SummaryField]:
        """Return the fields to display."""
        taxon: object = getattr(self, "taxon", None)
        return [
            number_field("count", getattr(self, "count", None)),
            _photo_field(getattr(taxon, "default_photo", None), _taxon_page_url(taxon)),
            _taxon_field(taxon),
            SummaryField("rank", _text(taxon, "rank")),
            SummaryField("id", _text(taxon, "id"), link=_taxon_page_url(taxon), is_number=True),
        ]


class PhotoDisplayMixin(DisplayMixin, PhotoMixin):
    """Display of a photo with its credit and license."""

    __slots__ = ()

    def __summary__(self) -> list[SummaryField]:
        """Return the fields to display."""
        license_ = self.license
        return [
            _photo_field(self, self.sized("original") or self.page_url),
            SummaryField("credit", _text(self, "attribution")),
            SummaryField("license", str(license_) if license_ else "", link=license_.url if license_ else None),
            SummaryField("id", _text(self, "id"), link=self.page_url, is_number=True),
        ]


def _text(record: object, name: str) -> str:
    value: object = getattr(record, name, None)
    return "" if value is None else str(value)


def _first(record: object, name: str) -> object:
    values: object = getattr(record, name, None)
    return values[0] if is_array(values) and values else None


def _photo_field(photo: object, link: str | None, fallback: str = "") -> SummaryField:
    url = photo.sized("square") if isinstance(photo, PhotoMixin) else None
    return SummaryField("photo", "photo" if url else fallback, image=url, link=link)


def _taxon_field(taxon: object, fallback: str = "") -> SummaryField:
    scientific_name = _text(taxon, "name")
    if not scientific_name:
        return SummaryField("taxon", note=fallback or "unknown")
    rank_level: object = getattr(taxon, "rank_level", None)
    is_italic = not isinstance(rank_level, (int, float)) or rank_level <= _GENUS_RANK_LEVEL
    common_name = _text(taxon, "preferred_common_name")
    return SummaryField("taxon", scientific_name, common_name, _taxon_page_url(taxon), italic=is_italic)


def _taxon_page_url(taxon: object) -> str | None:
    identifier = _text(taxon, "id")
    return f"{_WEBSITE}/taxa/{identifier}" if identifier else None


def _observation_count(taxon: object) -> int | None:
    for name in ("observations_count", "descendant_obs_count"):
        count: object = getattr(taxon, name, None)
        if isinstance(count, int):
            return count
    return None


def _observed_on(observation: object) -> str:
    day: object = getattr(observation, "observed_on", None)
    return day.isoformat() if isinstance(day, date) else _text(observation, "observed_on_string")
