"""For the tests of people who build on this package: a pytest plugin, found by pytest itself. See docs/testing.md."""

from __future__ import annotations

from inat_typed.testing.network import NetworkBlockedError

__all__ = ["NetworkBlockedError"]
