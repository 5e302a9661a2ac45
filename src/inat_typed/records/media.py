"""Mixins of photos and sounds: URLs in every size, licenses and credit lines."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias
from urllib.parse import SplitResult, urlsplit

from inat_typed.records.license import ALL_RIGHTS_RESERVED, License, license_from_code
from inat_typed.runtime.core.errors import ArgumentValueError
from inat_typed.runtime.support.suggestions import did_you_mean

Size: TypeAlias = Literal["square", "thumb", "small", "medium", "large", "original"]
"""Pixels of the longer side: ``square`` 75 by 75, ``thumb`` 100, ``small`` 240, ``medium`` 500, ``large`` 1,024,
``original`` up to 2,048."""

SIZES: tuple[Size, ...] = ("square", "thumb", "small", "medium", "large", "original")
_INATURALIST_PATH = re.compile(rf"(/(?:photos|local_photos)/\d+/)(?:{'|'.join(SIZES)})(\.\w*)?$")
_FLICKR_PATH = re.compile(r"^(.*/\d+_[0-9a-z]+?)(?:_[sqtmnzcbo])?(\.\w+)$")
_FLICKR_SIZES = {"square": "_s", "thumb": "_t", "small": "_m", "medium": "", "large": "_b"}
_WEBSITE = "https://www.inaturalist.org"


def sized_url(url: str, size: Size) -> str | None:
    """Return the URL of the same photo in another size, or ``None`` if the host has no URLs by size.

    Raises:
        ArgumentValueError: *size* is unknown.
    """
    _check_size(size)
    parts = _split_web_url(url)
    if parts is None:
        return None
    if _INATURALIST_PATH.search(parts.path):
        path = _INATURALIST_PATH.sub(lambda match: f"{match[1]}{size}{match[2] or ''}", parts.path)
        return parts._replace(path=path).geturl()
    flickr = _FLICKR_PATH.match(parts.path) if (parts.hostname or "").endswith(".staticflickr.com") else None
    if flickr and size in _FLICKR_SIZES:
        return parts._replace(path=f"{flickr[1]}{_FLICKR_SIZES[size]}{flickr[2]}").geturl()
    return None


def _check_size(size: str) -> None:
    if size not in SIZES:
        expected = f"{', '.join(map(repr, SIZES[:-1]))} or {SIZES[-1]!r}"
        raise ArgumentValueError(f"size: {size!r} is not valid; expected {expected}.{did_you_mean(size, SIZES)}")


def _split_web_url(url: str) -> SplitResult | None:
    """Return the parts of an http or https URL, or ``None`` for anything else, such as ``javascript:``."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return parts if parts.scheme in ("http", "https") and parts.hostname else None


class LicensedMixin:
    """The license of a record."""

    __slots__ = ()

    @property
    def license(self) -> License | None:
        """The license, or ``None`` if the response did not contain one (in v2, request ``license_code``).

        An empty ``license_code`` means that all rights are reserved: ``license.is_open`` is false then.
        """
        code: object = getattr(self, "license_code", None)
        if isinstance(code, str) and code:
            return license_from_code(code)
        sent: object = getattr(self, "model_fields_set", ())
        return ALL_RIGHTS_RESERVED if isinstance(sent, set) and "license_code" in sent else None


class PhotoMixin(LicensedMixin):
    """URLs, license and credit line of a photo."""

    __slots__ = ()

    def sized(self, size: Size) -> str | None:
        """Return the URL of the photo in a size, or ``None`` if there is none or the response contained no URL.

            photo.sized("medium")

        Args:
            size: Pixels of the longer side: ``square`` 75 by 75, ``thumb`` 100, ``small`` 240, ``medium`` 500,
                ``large`` 1,024, ``original`` up to 2,048. Photos on Flickr have no ``original``. Photos on other hosts
                have only the sizes that the API sent.

        Raises:
            ArgumentValueError: *size* is unknown.
        """
        _check_size(size)
        sent: object = getattr(self, f"{size}_url", None)
        if isinstance(sent, str) and _split_web_url(sent):
            return sent
        for name in ("url", "square_url", "medium_url", "original_url"):
            other: object = getattr(self, name, None)
            url = sized_url(other, size) if isinstance(other, str) else None
            if url:
                return url
        return None

    @property
    def page_url(self) -> str | None:
        """The page of the photo on iNaturalist."""
        identifier: object = getattr(self, "id", None)
        return None if identifier is None else f"{_WEBSITE}/photos/{identifier}"

    @property
    def credit(self) -> str | None:
        """The credit line: author, license and source; ``None`` if the response contained no attribution.

        If all rights are reserved, the line says so: ask the author before you reuse the photo.
        """
        return _credit_line(self, self.page_url)


class SoundMixin(LicensedMixin):
    """License and credit line of a sound. ``file_url`` is its only URL: sounds have one size and format."""

    __slots__ = ()

    @property
    def page_url(self) -> str | None:
        """The page of the sound on iNaturalist."""
        identifier: object = getattr(self, "id", None)
        return None if identifier is None else f"{_WEBSITE}/sounds/{identifier}"

    @property
    def credit(self) -> str | None:
        """The credit line: author, license and source; ``None`` if the response contained no attribution."""
        return _credit_line(self, self.page_url)


def _credit_line(media: LicensedMixin, page_url: str | None) -> str | None:
    attribution: object = getattr(media, "attribution", None)
    if not isinstance(attribution, str) or not attribution:
        return None
    license_url = media.license.url if media.license else None
    return ", ".join(part for part in (attribution, license_url, page_url) if part)
