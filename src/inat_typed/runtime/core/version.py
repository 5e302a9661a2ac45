"""The version of this package; ``0`` where it is not installed."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    __version__: str = version("inat-typed")
except PackageNotFoundError:
    __version__ = "0"
