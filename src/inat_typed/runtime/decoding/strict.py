"""How strictly responses are validated."""

from __future__ import annotations

from typing import Any

STRICT: Any = {"strict": True, "by_alias": True, "by_name": False}
"""Arguments of ``validate_json``: no conversions (``17`` is no date, ``true`` is no number), so that dumping a model
returns the JSON that it was decoded from."""
