"""Get files ready to be sent: read local ones, fetch remote ones."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from inat_typed.runtime.core.types import File
from inat_typed.runtime.multipart.part import Part, prepare_part
from inat_typed.runtime.multipart.remote_urls import is_url
from inat_typed.runtime.request.request import Request
from inat_typed.runtime.transport.effects import Steps, run_blocking

if TYPE_CHECKING:
    from inat_typed.runtime.config.client_config import Config


def prepare_files(config: Config, request: Request, options: Mapping[str, Any], stack: ExitStack) -> Steps[Request]:
    """Return *request* with its files ready to be sent; *stack* discards what was kept of them.

    Raises:
        ArgumentValueError: A file cannot be read or fetched, is empty or too large.
    """
    files: list[tuple[str, Part]] = []
    for name, file in request.files:
        part = yield from prepare_file(config, file, f"{request.operation.id}: {name}", options)
        if part is not file:  # otherwise it belongs to the caller
            stack.callback(part.close)
        files.append((name, part))
    return replace(request, files=tuple(files))


def prepare_file(
    config: Config, file: File | Part, place: str, options: Mapping[str, Any], *, with_digest: bool = False
) -> Steps[Part]:
    """Return *file* as a part that can be sent; fetch it first if it is a URL.

    Args:
        config: The settings of the client.
        file: What the caller gave.
        place: What messages begin with.
        options: The options of the call that the file is for.
        with_digest: Whether to compute the part's digest.

    Raises:
        ArgumentValueError: The file cannot be read or fetched, is empty or too large.
    """
    source: File | Part = file
    if isinstance(file, str) and is_url(file):
        from inat_typed.runtime.exchange.remote_file import fetch_remote_file

        source = yield from fetch_remote_file(config, file, place, options)
    return (yield from run_blocking(lambda: _read(source, place, with_digest=with_digest)))


def _read(file: File | Part, place: str, *, with_digest: bool) -> Part:
    part = prepare_part(file, place)
    try:
        return part.with_digest() if with_digest else part
    except BaseException:
        part.close()
        raise
