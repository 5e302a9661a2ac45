"""What takes several steps over the network, written once: a generator that asks its driver for each."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias, TypeVar

from inat_typed.runtime.address import is_address
from inat_typed.runtime.files import Part, measured
from inat_typed.runtime.operation import AnyOperation
from inat_typed.runtime.request import Request
from inat_typed.runtime.types import File

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Call:
    """Asks for what an operation answers, or throws the error that the call ended with."""

    operation: AnyOperation
    arguments: Mapping[str, object] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Take:
    """Asks for a file, ready to be sent, as a ``Part``: fetched if it is at an address. *place* is what messages begin
    with; *options* are those of the call that it is for. With *known*, the part knows its digest.
    """

    file: File | Part = field(repr=False)
    place: str
    options: Mapping[str, Any] = field(default_factory=dict[str, Any], repr=False)
    known: bool = False

    @property
    def address(self) -> str:
        """Where the file is fetched from; ``""`` if it is here."""
        return self.file if isinstance(self.file, str) and is_address(self.file) else ""


Act: TypeAlias = "Generator[Call | Take, Any, T]"


def taken(file: File | Part, step: Take) -> Part:
    """*file*, which is here, as *step* asks for it. It may take as long as reading it does."""
    part = measured(file, step.place)
    try:
        return part.known() if step.known else part
    except BaseException:
        part.close()
        raise


def ready(request: Request, arguments: Mapping[str, object], closing: ExitStack) -> Act[Request]:
    """*request* with its files ready to be sent; *closing* forgets what was kept of them."""
    files: list[tuple[str, Part]] = []
    for name, file in request.files:
        part: Part = yield Take(file, f"{request.operation.id}: {name}", arguments)
        if part is not file:  # else it is somebody else's to close
            closing.callback(part.close)
        files.append((name, part))
    return replace(request, files=tuple(files))
