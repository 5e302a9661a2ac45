"""What photos and sounds can do: their addresses in every size, and what reuse asks for."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias
from urllib.parse import SplitResult, urlsplit

from inat_typed.records.licence import ALL_RIGHTS_RESERVED, License, licence
from inat_typed.runtime.errors import ArgumentValueError

Size: TypeAlias = Literal["square", "thumb", "small", "medium", "large", "original"]
"""Pixels of the longer side: ``square`` 75 by 75, ``thumb`` 100, ``small`` 240, ``medium`` 500, ``large`` 1,024,
``original`` up to 2,048."""

SIZES: tuple[Size, ...] = ("square", "thumb", "small", "medium", "large", "original")
_OWN = re.compile(rf"(/(?:photos|local_photos)/\d+/)(?:{'|'.join(SIZES)})(\.\w*)?$")
_FLICKR = re.compile(r"^(.*/\d+_[0-9a-z]+?)(?:_[sqtmnzcbo])?(\.\w+)$")
_FLICKR_SIZES = {"square": "_s", "thumb": "_t", "small": "_m", "medium": "", "large": "_b"}
_WEB = "https://www.inaturalist.org"


def sized_url(url: str, size: Size) -> str | None:
    """The address of the same photo in another size; ``None`` where addresses do not tell (other hosts' photos).

    Raises:
        ArgumentValueError: There is no such size.
    """
    if size not in SIZES:
        raise ArgumentValueError(f"size takes {', '.join(map(repr, SIZES))}; not {size!r}")
    parts = _web_address(url)
    if parts is None:
        return None
    if _OWN.search(parts.path):
        return parts._replace(path=_OWN.sub(lambda found: f"{found[1]}{size}{found[2] or ''}", parts.path)).geturl()
    flickr = _FLICKR.match(parts.path) if (parts.hostname or "").endswith(".staticflickr.com") else None
    if flickr and size in _FLICKR_SIZES:
        return parts._replace(path=f"{flickr[1]}{_FLICKR_SIZES[size]}{flickr[2]}").geturl()
    return None


def _web_address(url: str) -> SplitResult | None:
    """The parts of an address on the web; ``None`` for anything else, such as ``javascript:``."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return parts if parts.scheme in ("http", "https") and parts.hostname else None


class Licensed:
    """Something that may be used on terms."""

    __slots__ = ()

    @property
    def license(self) -> License | None:
        """On which terms it may be used; ``None`` if that was not sent (in v2, ask for ``license_code``).

        Where the service sends no licence, all rights are reserved: ``license.is_open`` is false then.
        """
        code: object = getattr(self, "license_code", None)
        if isinstance(code, str) and code:
            return licence(code)
        sent: object = getattr(self, "model_fields_set", ())
        return ALL_RIGHTS_RESERVED if isinstance(sent, set) and "license_code" in sent else None


def credited(media: Licensed, page: str | None) -> str | None:
    """Author, terms and source in one line."""
    attribution: object = getattr(media, "attribution", None)
    if not isinstance(attribution, str) or not attribution:
        return None
    terms = media.license
    return ", ".join(each for each in (attribution, terms.url if terms else None, page) if each)


class Picture(Licensed):
    """What a photo can do."""

    __slots__ = ()

    def sized(self, size: Size) -> str | None:
        """The address of the photo in a size; ``None`` if there is none, or nothing was sent to tell it by.

            photo.sized("medium")

        Args:
            size: Pixels of the longer side: ``square`` 75 by 75, ``thumb`` 100, ``small`` 240, ``medium`` 500,
                ``large`` 1,024, ``original`` up to 2,048. Of photos on Flickr there is no ``original``; of those on
                other hosts there is what the service sends.

        Raises:
            ArgumentValueError: There is no such size.
        """
        if size not in SIZES:
            raise ArgumentValueError(f"size takes {', '.join(map(repr, SIZES))}; not {size!r}")
        said: object = getattr(self, f"{size}_url", None)
        if isinstance(said, str) and _web_address(said):
            return said
        for name in ("url", "square_url", "medium_url", "original_url"):
            known: object = getattr(self, name, None)
            found = sized_url(known, size) if isinstance(known, str) else None
            if found:
                return found
        return None

    @property
    def page_url(self) -> str | None:
        """Its page on the web."""
        identifier: object = getattr(self, "id", None)
        return None if identifier is None else f"{_WEB}/photos/{identifier}"

    @property
    def credit(self) -> str | None:
        """What to print beside it: whose it is, on which terms, and where it is from; ``None`` if that was not sent.

        Where all rights are reserved, it says so: ask the author before you use it.
        """
        return credited(self, self.page_url)


class Recording(Licensed):
    """What a sound can do; where it is, is its ``file_url``: there is one file, in one form."""

    __slots__ = ()

    @property
    def page_url(self) -> str | None:
        """Its page on the web."""
        identifier: object = getattr(self, "id", None)
        return None if identifier is None else f"{_WEB}/sounds/{identifier}"

    @property
    def credit(self) -> str | None:
        """What to print beside it: whose it is, on which terms, and where it is from; ``None`` if that was not sent."""
        return credited(self, self.page_url)
