"""The licences that the service knows, by its codes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class License:
    """On which terms something may be used; ``str()`` gives its name.

    ``url`` is where the terms stand; there is none where all rights are reserved, which means: ask first.
    """

    code: str | None
    name: str
    url: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether it allows reuse, on its terms, without asking."""
        return self.url is not None

    def __str__(self) -> str:
        return self.name


def _creative_commons(terms: str) -> License:
    url = f"https://creativecommons.org/licenses/{terms}/4.0/"
    return License(f"cc-{terms}", f"CC {terms.upper()} 4.0", url)


ALL_RIGHTS_RESERVED = License(None, "all rights reserved")

LICENCES = {
    "cc0": License("cc0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
    **{f"cc-{terms}": _creative_commons(terms) for terms in ("by", "by-nc", "by-nd", "by-nc-nd", "by-nc-sa", "by-sa")},
    "pd": License("pd", "public domain", "https://creativecommons.org/publicdomain/mark/1.0/"),
    "gfdl": License("gfdl", "GFDL 1.3", "https://www.gnu.org/licenses/fdl-1.3.html"),
}


def licence(code: str) -> License:
    """The licence with the service's *code*, in any case; one that we do not know bears its code as its name."""
    return LICENCES.get(code.lower()) or License(code, code)
