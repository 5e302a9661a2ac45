"""A request as it would be sent, and a response as it was received. No I/O, no secrets in their reprs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from inat_typed.runtime.core.types import File, Progress
from inat_typed.runtime.request.fields import FieldTree
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.request.write_detection import request_writes

if TYPE_CHECKING:
    from inat_typed.runtime.multipart.part import Part

MISSING: Any = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """The request of one call.

    Attributes:
        operation: The operation that is called.
        method: The HTTP method.
        url: The URL without the query.
        params: The query parameters, as text.
        headers: All headers except ``Authorization``, which is added when the request is sent.
        json: The JSON body; ``MISSING`` for none.
        form: The fields of a multipart body.
        files: The files of a multipart body; they can be sent once they are ``Part``s.
        ids: The number of IDs in the path, if the operation accepts several. One ID that is not found is an error;
            of several, the result holds those that exist.
        access_token: The token of this call.
        timeout: Seconds for each of connecting, reading and writing; ``None`` for the client's setting.
        uuid: The UUID of the record to create, if a second request with it creates no second record.
        progress: Is called with the bytes sent and the total.
        requested: What ``fields`` requests.
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
    requested: FieldTree | None = field(default=None, repr=False)

    @property
    def writes(self) -> bool:
        """Whether the request changes anything on the service."""
        return request_writes(self.operation.writes, self.headers, (*self.params, *self.form), self.json)


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """A response: its status, its headers with lower-case names, its whole body."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    content: bytes = field(repr=False)
