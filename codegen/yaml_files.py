"""YAML files, read and written in one style."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Dumper(_DUMPER):  # type: ignore[misc]
    """Writes everything out where it stands: anchors would make a small change a large diff."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002
        return True


def read(path: Path) -> Any:
    """What a YAML (or JSON) file holds. Dates stay text."""
    return yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)  # noqa: S506 - it is a safe one


class _Loader(_LOADER):  # type: ignore[misc]
    """Without time stamps: the API's dates are text."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in _LOADER.yaml_implicit_resolvers.items()
}


def dumped(value: Any) -> str:
    """*value* as YAML text, keys in the order they have."""
    text: str = yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110, indent=2)
    return text


def write(path: Path, value: Any) -> None:
    """Write *value* to *path*."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dumped(value), encoding="utf-8", newline="\n")
