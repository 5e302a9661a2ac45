"""The licenses that iNaturalist uses, by their codes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class License:
    """The license of a photo, sound or observation; ``str()`` returns its name.

    ``url`` is the address of the license text. It is ``None`` if all rights are reserved: ask before you reuse.
    """

    code: str | None
    name: str
    url: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether the license allows reuse, on its terms, without asking."""
        return self.url is not None

    def __str__(self) -> str:
        return self.name


def _creative_commons(terms: str) -> License:
    url = f"https://creativecommons.org/licenses/{terms}/4.0/"
    return License(f"cc-{terms}", f"CC {terms.upper()} 4.0", url)


ALL_RIGHTS_RESERVED = License(None, "all rights reserved")

LICENSES = {
    "cc0": License("cc0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    **{f"cc-{terms}": _creative_commons(terms) for terms in ("by", "by-nc", "by-nd", "by-nc-nd", "by-nc-sa", "by-sa")},
    "pd": License("pd", "public domain", "https://creativecommons.org/publicdomain/mark/1.0/"),
    "gfdl": License("gfdl", "GFDL 1.3", "https://www.gnu.org/licenses/fdl-1.3.html"),
}


def license_from_code(code: str) -> License:
    """Return the license with the API's *code*, in any case. An unknown code is used as the name."""
    return LICENSES.get(code.lower()) or License(code, code)
