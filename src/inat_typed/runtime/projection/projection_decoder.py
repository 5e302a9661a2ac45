"""Decode the content of a successful response into the caller's projection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from inat_typed.runtime.decoding.result_decoder import explain_errors
from inat_typed.runtime.decoding.result_type import returns_page
from inat_typed.runtime.request.fields import FieldTree
from inat_typed.runtime.request.operation import Operation
from inat_typed.runtime.request.request import Response


@dataclass(frozen=True, slots=True)
class ProjectionDecoder:
    """Decodes results whose records are instances of *projection*. *requested* is what ``fields`` asks for."""

    operation: Operation[Any]
    projection: type[Any]
    requested: FieldTree | None = None

    def prepare(self) -> None:
        """Do nothing: the decoder was built when the projection was checked."""

    def decode(self, response: Response) -> Any:
        """Decode a response.

        Raises:
            UnexpectedDataError: A value does not fit the projection, and ``None`` does not fit either.
            DecodeError: The content is not what the operation returns.
        """
        from inat_typed.runtime.projection.decode import decode_projection

        returns = self.operation.returns
        with explain_errors(self.operation, response):
            value = decode_projection(returns, self.projection, response.content)
        if self.requested is not None and returns_page(returns):
            from inat_typed.runtime.decoding.page import set_requested_fields

            set_requested_fields(value, self.requested)
        return value

    def empty(self) -> Any:
        """Return an empty page or list, or a record without values."""
        from inat_typed.runtime.projection.decode import empty_projection

        return empty_projection(self.operation.returns, self.projection)
