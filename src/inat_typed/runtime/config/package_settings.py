"""Settings made by assigning to the package: ``inat_typed.user_agent = "MyApp/1.0"``."""

from __future__ import annotations

import sys
from typing import Any


def package_setting(name: str) -> Any:
    """Return the present value of a setting, or ``None`` if the package has none of this name.

    It is read at every call, so an assignment takes effect at once.
    """
    package = sys.modules.get(__name__.partition(".")[0])
    return getattr(package, "__dict__", {}).get(name)
