"""Libraries that are not installed with the package: a missing one says how to get it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from inat_typed.runtime.errors import ConfigurationError

_EXTRAS = {
    "folium": "maps",
    "geopandas": "geo",
    "matplotlib": "plots",
    "pandas": "pandas",
    "polars": "polars",
    "pyarrow": "arrow",
    "rich": "rich",
}


def how_to_install(extra: str) -> str:
    """The command for *extra*. Its double quotes are what every shell takes, that of Windows included."""
    return f'python -m pip install "inat-typed[{extra}]"'


def library(name: str, extra: str | None = None) -> Any:
    """The module *name*.

    Raises:
        ConfigurationError: It is not installed.
    """
    root = name.partition(".")[0]
    try:
        import_module(root)
    except ModuleNotFoundError as error:
        if error.name != root:
            raise
        wanted = extra or _EXTRAS[root]
        raise ConfigurationError(f"{root} is not installed: {how_to_install(wanted)}") from None
    return import_module(name)
