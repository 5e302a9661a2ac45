"""A request as it would be sent: no I/O, no secrets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from inat_typed.runtime.fields import Tree
from inat_typed.runtime.narrowing import is_object
from inat_typed.runtime.operation import AnyOperation
from inat_typed.runtime.types import File, Progress

if TYPE_CHECKING:
    from inat_typed.runtime.files import Part

MISSING: Any = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What one call sends.

    ``params`` are query parameters as wire strings. ``json`` is the JSON body (``MISSING`` for none); ``form`` and
    ``files`` are the parts of a multipart one. ``headers`` hold everything but ``Authorization``, which is put on by
    the sign-in at the last moment. ``ids`` counts the ids in the path, where the operation takes several (a fetch of
    one id that finds nothing is an error; of several, an answer with fewer results). ``uuid`` is that of the record to
    be created, where a second such request makes no second record. ``progress`` is told how the files get on, which are
    ready to be sent once they are ``Part``s. ``projection`` is the class that the records of the answer are read into,
    instead of the operation's own; ``requested`` what ``fields`` asks for.
    """

    operation: AnyOperation
    method: str
    url: str
    params: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    json: Any = field(default=MISSING, repr=False)
    form: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    files: tuple[tuple[str, File | Part], ...] = ()
    ids: int | None = None
    access_token: str | None = field(default=None, repr=False)
    timeout: float | None = None
    uuid: str | None = None
    progress: Progress | None = field(default=None, repr=False)
    projection: type[Any] | None = None
    requested: Tree | None = field(default=None, repr=False)

    @property
    def writes(self) -> bool:
        """Whether the service would change anything: by the operation, and by the method that takes effect."""
        return self.operation.writes or any(
            method.strip().upper() not in ("GET", "HEAD") for method in self._overrides()
        )

    def _overrides(self) -> Iterator[str]:
        """The methods that are to take effect instead: by header, or by ``_method``, as Rails reads it."""
        yield from (value for name, value in self.headers.items() if name.lower() == "x-http-method-override")
        yield from (value for name, value in (*self.params, *self.form) if name == "_method")
        if is_object(self.json) and "_method" in self.json:
            yield str(self.json["_method"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """What came back: status, headers with lower-case names, the whole body."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
