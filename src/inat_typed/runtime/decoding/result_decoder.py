"""Decode the content of a successful response into what the operation returns."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, cast

from inat_typed.runtime.core.errors import DecodeError, UnexpectedDataError
from inat_typed.runtime.decoding.result_type import result_type, returns_page
from inat_typed.runtime.request.fields import FieldTree
from inat_typed.runtime.request.operation import Operation
from inat_typed.runtime.request.request import Response

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class ResultDecoder(Protocol[T_co]):
    """Makes the result of one operation."""

    def prepare(self) -> None:
        """Import and build what decoding needs: it takes a fraction of a second the first time."""
        ...

    def decode(self, response: Response) -> T_co:
        """Decode a response with content.

        Raises:
            DecodeError: The content is not what the operation returns.
        """
        ...

    def empty(self) -> T_co:
        """Return the result of a dry run, or of a response without content."""
        ...


@dataclass(frozen=True, slots=True)
class ModelDecoder(Generic[T]):
    """Decodes results of the operation's own type. *requested* is what ``fields`` asks for."""

    operation: Operation[T]
    requested: FieldTree | None = None

    def prepare(self) -> None:
        """Build the decoder: see ``ResultDecoder``."""
        from inat_typed.runtime.decoding.decoder import prepare_decoder

        returns = self.operation.returns
        if returns.reader is None and returns.kind not in ("nothing", "bytes"):
            prepare_decoder(result_type(returns))

    def decode(self, response: Response) -> T:
        """Decode a response: see ``ResultDecoder``."""
        from inat_typed.runtime.decoding.decoder import decode

        returns = self.operation.returns
        with explain_errors(self.operation, response):
            if returns.reader is not None:
                return returns.reader(response.content)
            value = decode(result_type(returns), response.content)
        if self.requested is not None and returns_page(returns):
            from inat_typed.runtime.decoding.page import set_requested_fields

            set_requested_fields(value, self.requested)
        return cast("T", value)

    def empty(self) -> T:
        """Return an empty result: a page without results, a model without values, ``None``."""
        returns = self.operation.returns
        if returns.kind in ("nothing", "json"):
            return cast("T", None)
        if returns.kind == "list":
            return cast("T", [])
        if returns.kind == "bytes":
            return cast("T", b"")
        kind = result_type(returns)
        if returns_page(returns):
            from inat_typed.runtime.decoding.page import empty_page

            return cast("T", empty_page(kind))
        return cast("T", kind.model_construct())


@contextmanager
def explain_errors(operation: Operation[Any], response: Response) -> Generator[None]:
    """Add the operation, the status and the media type to the messages of decoding errors."""
    try:
        yield
    except UnexpectedDataError as error:
        raise UnexpectedDataError(f"{operation.id}: {error}") from None
    except DecodeError as error:
        if operation.returns.reader is not None:
            raise
        media_type = response.headers.get("content-type", "no content type")
        raise DecodeError(f"{operation.id}: {error} ({response.status}, {media_type})") from None
