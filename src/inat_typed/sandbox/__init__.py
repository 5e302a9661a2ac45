"""An offline iNaturalist for tests and examples, as an httpx transport and as a local HTTP server.

The package owns the synthetic data set and the behavior of the service: routing, validation, reads, writes, login and
injected faults. It imports the operation tables of ``v1``, ``v2`` and ``web``, and ``runtime``.
"""

from __future__ import annotations

from inat_typed.sandbox.request_log import SandboxFile, SandboxRequest
from inat_typed.sandbox.request_parsing import SandboxWarning
from inat_typed.sandbox.server import SandboxServer, serve
from inat_typed.sandbox.transport import Sandbox

__all__ = ["Sandbox", "SandboxFile", "SandboxRequest", "SandboxServer", "SandboxWarning", "serve"]
