"""Dry runs: decide that a request is not sent, and record what would have been sent."""

from __future__ import annotations

import logging
import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Literal

from inat_typed.runtime.config.package_settings import package_setting
from inat_typed.runtime.core.errors import ArgumentValueError, DryRunError
from inat_typed.runtime.core.types import DryRun
from inat_typed.runtime.request.request import MISSING, Request
from inat_typed.runtime.support.fork import reset_after_fork
from inat_typed.runtime.support.redaction import REDACTED, is_secret_name, redact_headers, redact_json, redact_value
from inat_typed.runtime.support.shown import shown

_LOG = logging.getLogger("inat_typed")
_OFF = frozenset({"", "0", "no", "off", "false", "none"})


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """A request that a dry run kept from being sent, with its secrets redacted.

    Attributes:
        operation: The operation, such as ``v2.observations.create``.
        method: The HTTP method.
        url: The URL without the query.
        params: The query parameters.
        headers: The headers.
        json: The JSON body, ``None`` for none.
        data: The fields of a form.
        files: The files of a form: field -> description.
    """

    operation: str
    method: str
    url: str
    params: Mapping[str, str] = field(default_factory=dict[str, str])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    json: Any = None
    data: Mapping[str, str] = field(default_factory=dict[str, str])
    files: Mapping[str, str] = field(default_factory=dict[str, str])

    def __str__(self) -> str:
        return ",\n    ".join([f"{self.method}, {self.url}", *self.parts()])

    def parts(self) -> list[str]:
        """Return everything but the method and the URL, as text."""
        names = ("params", "headers", "json", "data", "files")
        return [f"{name}={value!r}" for name in names if (value := getattr(self, name))]


_Mode = Literal["all", "writes"]


@dataclass(frozen=True, slots=True, eq=False)
class _Block:
    mode: _Mode
    requests: list[RecordedRequest] = field(default_factory=list[RecordedRequest])


_BLOCKS: ContextVar[tuple[_Block, ...]] = ContextVar("inat_typed_dry_run", default=())
"""The blocks around the current code. Tasks and ``asyncio.to_thread`` inherit them; plain threads do not."""


class _OpenBlocks:
    """The blocks with ``scope="process"`` that any thread or task of this process is in."""

    def __init__(self) -> None:
        self._blocks: set[_Block] = set()
        reset_after_fork(self)

    def add(self, block: _Block) -> None:
        self._blocks.add(block)

    def remove(self, block: _Block) -> None:
        self._blocks.discard(block)

    def __bool__(self) -> bool:
        return bool(self._blocks)

    def after_fork(self) -> None:
        """Forget the blocks of other threads, which do not exist in the child process and would never end."""
        self._blocks.intersection_update(_BLOCKS.get())


_OPEN_BLOCKS = _OpenBlocks()


@contextmanager
def dry_run(
    mode: Literal[True, "writes"] = True, *, scope: Literal["process", "context"] = "process"
) -> Generator[list[RecordedRequest]]:
    """Send nothing in this block; the list receives the requests that would have been sent.

        with inat_typed.dry_run() as requests:
            inat.v2.observations.create(species_guess="Monarch")
        assert requests[0].method == "POST"

    It applies to this thread or task, and to whatever inherits its context: tasks that are started in the block, even
    if they run after its end, and ``asyncio.to_thread``. Plain threads, such as those of a ``ThreadPoolExecutor``, do
    not inherit it. Whether their work belongs to the block is unknown, so a write from outside of every block raises
    ``DryRunError`` while the block is open; a read is sent. Of nested blocks, each receives the requests made in it.

    Args:
        mode: ``True`` blocks every request, ``"writes"`` only those that write.
        scope: ``"process"`` refuses writes of other threads and tasks while the block is open. ``"context"`` lets them
            write, for servers that process independent requests at the same time.

    Raises:
        ArgumentValueError: *mode* or *scope* is not one of these.
    """
    if mode not in (True, "writes"):
        raise ArgumentValueError(f"dry_run: {shown(mode)} is not valid; expected True or 'writes'")
    if scope not in ("process", "context"):
        raise ArgumentValueError(f"dry_run: scope: {shown(scope)} is not valid; expected 'process' or 'context'")
    block = _Block("writes" if mode == "writes" else "all")
    token = _BLOCKS.set((*_BLOCKS.get(), block))
    if scope == "process":
        _OPEN_BLOCKS.add(block)
    try:
        yield block.requests
    finally:
        _OPEN_BLOCKS.remove(block)
        _BLOCKS.reset(token)


def blocks(request: Request, call: DryRun, client: DryRun) -> bool:
    """Return whether a dry run keeps *request* from being sent. Any layer can turn it on; none can turn it off.

    Args:
        request: The request.
        call: The setting of the call.
        client: The setting of the client.

    Raises:
        DryRunError: *request* writes, nothing blocks it, and another thread or task is in a ``dry_run()`` block.
    """
    modes = [_mode(call), _mode(client), *map(_mode, _program_switches("DRY_RUN_ENABLED"))]
    modes += [block.mode for block in _BLOCKS.get()]
    if any(map(_mode, _program_switches("DRY_RUN_WRITE_ONLY"))):
        modes.append("writes")
    is_blocked = "all" in modes or ("writes" in modes and request.writes)
    if request.writes and not is_blocked and _OPEN_BLOCKS:
        raise DryRunError(
            f"{request.operation.api}.{request.operation.id} was not sent: a dry_run() block is open in another thread "
            "or task, and threads do not inherit it, so this write may belong to it. To include it in the block, start "
            "the thread with contextvars.copy_context().run, or use asyncio.to_thread. To send it, open the block with "
            'dry_run(scope="context")'
        )
    return is_blocked


def _program_switches(name: str) -> tuple[object, object]:
    """Return a switch of the whole program: the package attribute and the environment variable of that name."""
    return package_setting(name), os.environ.get(name)


def is_enabled(switch: str) -> bool:
    """Return whether this value of a switch blocks anything."""
    return _mode(switch) is not None


def _mode(switch: object) -> _Mode | None:
    """Return the mode that a switch selects. An unknown value is on: when in doubt, nothing is sent."""
    if not isinstance(switch, str):
        return "all" if switch else None
    text = switch.strip().strip("\"'").strip().lower()
    if text in _OFF:
        return None
    return "writes" if text == "writes" else "all"


def record_request(request: Request, *, authenticates: bool) -> None:
    """Log *request*, and add it to the ``dry_run()`` blocks around the call.

    Args:
        request: What would have been sent.
        authenticates: Whether it would have carried a token.
    """
    recorded = _redacted(request, authenticates)
    _LOG.info("%s", ",\n    ".join([f"Request (dry run): {recorded.method}, {recorded.url}", *recorded.parts()]))
    for block in _BLOCKS.get():
        block.requests.append(recorded)


def _redacted(request: Request, authenticates: bool) -> RecordedRequest:
    headers = redact_headers(request.headers)
    if authenticates and not any(name.lower() == "authorization" for name in headers):
        headers["Authorization"] = REDACTED
    files: dict[str, str] = {}
    if request.files:
        from inat_typed.runtime.multipart.file_argument import describe_file

        files = {name: describe_file(file) for name, file in request.files}
    return RecordedRequest(
        operation=f"{request.operation.api}.{request.operation.id}",
        method=request.method,
        url=request.url,
        params={name: REDACTED if is_secret_name(name) else value for name, value in request.params},
        headers=dict(sorted(headers.items(), key=lambda item: item[0].lower())),
        json=None if request.json is MISSING else redact_json(request.json),
        data={name: redact_value(_last_part(name), value) for name, value in request.form},
        files=files,
    )


def _last_part(name: str) -> str:
    """Return the innermost name of a form field: ``password`` of ``user[password]``."""
    return name.rstrip("]").rpartition("[")[2]
