"""A pytest plugin for projects that use the package: sandbox fixtures, and a guard against network access.

pytest loads the plugin through its entry point; see docs/testing.md. It imports ``runtime.support`` at once, and
the client and the sandbox only when a fixture is used.
"""

from __future__ import annotations

from inat_typed.testing.network import NetworkBlockedError

__all__ = ["NetworkBlockedError"]
