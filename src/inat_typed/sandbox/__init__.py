"""An offline iNaturalist: for examples, for tests, and for people who test what they build on this package."""

from __future__ import annotations

from inat_typed.sandbox.remembered import SandboxFile, SandboxRequest
from inat_typed.sandbox.server import SandboxServer, serve
from inat_typed.sandbox.transport import Sandbox

__all__ = ["Sandbox", "SandboxFile", "SandboxRequest", "SandboxServer", "serve"]
