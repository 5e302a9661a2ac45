"""Recorded responses of the live service. They are not part of the repository; tests that need them are skipped."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(os.environ.get("INAT_RECORDED", Path(__file__).resolve().parents[2] / "shared" / "recorded"))


@dataclass(frozen=True)
class Recorded:
    """A recorded response."""

    path: str
    api: str
    method: str
    operation: str
    status: int
    provenance: str

    @property
    def content(self) -> bytes:
        """The body."""
        return (FOLDER / self.path).read_bytes()


def recorded_responses() -> list[Recorded]:
    """Return all recorded responses; empty if there are none."""
    index = FOLDER / "index.json"
    if not index.exists():
        return []
    names = ("path", "api", "method", "operation", "status", "provenance")
    return [Recorded(**{name: each[name] for name in names}) for each in json.loads(index.read_text(encoding="utf-8"))]
