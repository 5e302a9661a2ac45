"""Import optional dependencies; a missing one is reported with the command that installs it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from inat_typed.runtime.core.errors import ConfigurationError

_EXTRAS = {
    "folium": "maps",
    "geopandas": "geo",
    "matplotlib": "plots",
    "pandas": "pandas",
    "polars": "polars",
    "pyarrow": "arrow",
    "rich": "rich",
}
"""The extra that installs each library."""


def install_command(extra: str) -> str:
    """Return the command that installs *extra*. All shells, including those of Windows, accept its double quotes."""
    return f'python -m pip install "inat-typed[{extra}]"'


def import_optional(name: str, extra: str | None = None) -> Any:
    """Import and return a module of an optional dependency.

    Args:
        name: The module.
        extra: The extra to name in the error. By default, the extra that installs the library.

    Raises:
        ConfigurationError: The library is not installed.
    """
    library = name.partition(".")[0]
    try:
        import_module(library)
    except ModuleNotFoundError as error:
        if error.name != library:
            raise
        raise ConfigurationError(
            f"{library} is not installed; install it with: {install_command(extra or _EXTRAS[library])}"
        ) from None
    return import_module(name)
