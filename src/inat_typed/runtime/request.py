"""A request as it would be sent: no I/O, no secrets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from inat_typed.runtime.operation import AnyOperation
from inat_typed.runtime.types import File

MISSING: Any = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What one call sends.

    ``params`` are query parameters as wire strings. ``json`` is the JSON body (``MISSING`` for none); ``form`` and
    ``files`` are the parts of a multipart one. ``headers`` hold everything but ``Authorization``, which is put on by
    the sign-in at the last moment. ``ids`` counts the ids in the path, where the operation takes several (a fetch of
    one id that finds nothing is an error; of several, an answer with fewer results).
    """

    operation: AnyOperation
    method: str
    url: str
    params: tuple[tuple[str, str], ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    json: Any = MISSING
    form: tuple[tuple[str, str], ...] = ()
    files: tuple[tuple[str, File], ...] = ()
    ids: int | None = None
    access_token: str | None = field(default=None, repr=False)
    timeout: float | None = None

    @property
    def writes(self) -> bool:
        """Whether the service would change anything: by the operation, and by the method that takes effect."""
        override = next((value for key, value in self.headers.items() if key.lower() == "x-http-method-override"), None)
        if override is not None and override.strip().upper() not in ("GET", "HEAD"):
            return True
        if any(key == "_method" and value.upper() not in ("GET", "HEAD") for key, value in self.params):
            return True
        if override is not None and self.operation.overridable:
            return False
        return self.operation.writes


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What came back: status, headers with lower-case names, the whole body."""

    status: int
    headers: Mapping[str, str]
    content: bytes
