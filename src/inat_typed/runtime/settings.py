"""The settings that a program gives by assigning to the package: ``inat_typed.user_agent = "MyApp/1.0"``."""

from __future__ import annotations

import sys
from typing import Any


def get(name: str) -> Any:
    """The present value of a setting; ``None`` if the package has none of this name.

    It is looked up at every call, so that an assignment holds from then on.
    """
    package = sys.modules.get(__name__.partition(".")[0])
    return getattr(package, "__dict__", {}).get(name)
