"""How single records look in a terminal (rich) and in a notebook."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from urllib.parse import quote

from inat_typed.records.media import Licensed, Picture
from inat_typed.runtime.facts import Fact, number
from inat_typed.runtime.narrowing import is_array

if TYPE_CHECKING:
    from rich.console import RenderableType

_WEB = "https://www.inaturalist.org"


class Shown:
    """A record of which some facts are shown."""

    __slots__ = ()

    def __facts__(self) -> list[Fact]:
        """What is shown of it."""
        raise NotImplementedError

    def _repr_html_(self) -> str:
        """For notebooks: a small table."""
        from inat_typed.runtime import html_view

        return html_view.framed(html_view.card(self.__facts__()))

    def __rich__(self) -> RenderableType:
        """For rich: a small table."""
        from inat_typed.runtime import rich_view

        return rich_view.card(self.__facts__())


class ShownObservation(Shown, Licensed):
    """An observation: what, when, where, by whom, and how sure that is."""

    __slots__ = ()

    def __facts__(self) -> list[Fact]:
        """What is shown of it."""
        page = _text(self, "uri")
        login = _text(getattr(self, "user", None), "login")
        withheld = getattr(self, "obscured", None) is True or _text(self, "geoprivacy") in ("obscured", "private")
        return [
            _picture(_first(self, "photos"), page, "sound" if _first(self, "sounds") is not None else ""),
            _name(getattr(self, "taxon", None), or_else=_text(self, "species_guess")),
            Fact("observed", _day(self)),
            Fact("place", _text(self, "place_guess"), note="obscured" if withheld else ""),
            Fact("observer", login, link=f"{_WEB}/people/{quote(login, safe='')}"),
            Fact("grade", _text(self, "quality_grade").replace("_", " ")),
            Fact("id", _text(self, "id") or _text(self, "uuid"), link=page, is_number=True),
        ]


class ShownTaxon(Shown):
    """A taxon: its names, its rank, how often it was observed."""

    __slots__ = ()

    def __facts__(self) -> list[Fact]:
        """What is shown of it."""
        page = _taxon_page(self)
        return [
            _picture(getattr(self, "default_photo", None), page),
            _name(self),
            Fact("rank", _text(self, "rank")),
            number("observations", _observations(self)),
            Fact("id", _text(self, "id"), link=page, is_number=True),
        ]


class ShownCount(Shown):
    """How many observations there are of a taxon."""

    __slots__ = ()

    def __facts__(self) -> list[Fact]:
        """What is shown of it."""
        taxon: object = getattr(self, "taxon", None)
        return [
            number("count", getattr(self, "count", None)),
            _picture(getattr(taxon, "default_photo", None), _taxon_page(taxon)),
            _name(taxon),
            Fact("rank", _text(taxon, "rank")),
            Fact("id", _text(taxon, "id"), link=_taxon_page(taxon), is_number=True),
        ]


class ShownPicture(Shown, Picture):
    """A photo, with the credit that reuse asks for."""

    __slots__ = ()

    def __facts__(self) -> list[Fact]:
        """What is shown of it."""
        terms = self.license
        return [
            _picture(self, self.sized("original") or self.page_url),
            Fact("credit", _text(self, "attribution")),
            Fact("license", str(terms) if terms else "", link=terms.url if terms else None),
            Fact("id", _text(self, "id"), link=self.page_url, is_number=True),
        ]


def _text(record: object, name: str) -> str:
    value: object = getattr(record, name, None)
    return "" if value is None else str(value)


def _first(record: object, name: str) -> object:
    found: object = getattr(record, name, None)
    return found[0] if is_array(found) and found else None


def _picture(photo: object, link: str | None, instead: str = "") -> Fact:
    url = photo.sized("square") if isinstance(photo, Picture) else None
    return Fact("photo", "photo" if url else instead, image=url, link=link)


def _name(taxon: object, or_else: str = "") -> Fact:
    scientific = _text(taxon, "name")
    if not scientific:
        return Fact("taxon", note=or_else or "unknown")
    rank_level: object = getattr(taxon, "rank_level", None)
    is_italic = not isinstance(rank_level, (int, float)) or rank_level <= 20  # genus and below
    return Fact("taxon", scientific, _text(taxon, "preferred_common_name"), _taxon_page(taxon), italic=is_italic)


def _taxon_page(taxon: object) -> str | None:
    identifier = _text(taxon, "id")
    return f"{_WEB}/taxa/{identifier}" if identifier else None


def _observations(taxon: object) -> int | None:
    for name in ("observations_count", "descendant_obs_count"):
        found: object = getattr(taxon, name, None)
        if isinstance(found, int):
            return found
    return None


def _day(observation: object) -> str:
    day: object = getattr(observation, "observed_on", None)
    return day.isoformat() if isinstance(day, date) else _text(observation, "observed_on_string")
