"""Dry-run: what decides that a request is not sent, and what is shown of it instead."""

from __future__ import annotations

import logging
import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from inat_typed.runtime import settings
from inat_typed.runtime.errors import ArgumentValueError
from inat_typed.runtime.redaction import REDACTED, SECRET_HEADERS, harmless, without_secrets
from inat_typed.runtime.request import MISSING, Request
from inat_typed.runtime.types import DryRun

_LOG = logging.getLogger("inat_typed")
_OFF = frozenset({"", "0", "no", "off", "false", "none"})


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """What a request would have sent, secrets redacted.

    ``params``, ``json``, ``data`` (the fields of a form) and ``files`` (its files: name -> a description) are empty or
    ``None`` where the request has none.
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
        """What there is besides method and address, as text."""
        names = ("params", "headers", "json", "data", "files")
        return [f"{name}={value!r}" for name in names if (value := getattr(self, name))]


_Mode = Literal["all", "writes"]


class _Block(NamedTuple):
    mode: _Mode
    requests: list[RecordedRequest]


_BLOCKS: ContextVar[tuple[_Block, ...]] = ContextVar("inat_typed_dry_run", default=())


@contextmanager
def dry_run(mode: Literal[True, "writes"] = True) -> Generator[list[RecordedRequest]]:
    """Send nothing in this block; the list fills with what would have been sent.

        with inat_typed.dry_run() as requests:
            inat.v2.observations.create(species_guess="Monarch")
        assert requests[0].method == "POST"

    It holds for this thread or task, and for tasks that are started in the block; threads have blocks of their own.
    Blocks within blocks each collect what is stopped in them.

    Args:
        mode: ``True`` stops everything, ``"writes"`` what writes.

    Raises:
        ArgumentValueError: Another mode.
    """
    if mode not in (True, "writes"):
        raise ArgumentValueError(f"dry_run takes True or 'writes', not {mode!r}")
    block = _Block("writes" if mode == "writes" else "all", [])
    token = _BLOCKS.set((*_BLOCKS.get(), block))
    try:
        yield block.requests
    finally:
        _BLOCKS.reset(token)


def stops(request: Request, call: DryRun, client: DryRun) -> bool:
    """Whether *request* must not be sent. Any layer can say so; none can overrule another."""
    modes = [_mode(call), _mode(client), *map(_mode, _program("DRY_RUN_ENABLED"))]
    modes += [block.mode for block in _BLOCKS.get()]
    if any(map(_mode, _program("DRY_RUN_WRITE_ONLY"))):
        modes.append("writes")
    return "all" in modes or ("writes" in modes and request.writes)


def _program(name: str) -> tuple[object, object]:
    """A switch of the whole program: the package's attribute and the environment variable of that name."""
    return settings.get(name), os.environ.get(name)


def is_on(switch: str) -> bool:
    """Whether this value of a switch stops anything."""
    return _mode(switch) is not None


def _mode(switch: object) -> _Mode | None:
    """What a switch says. Whatever is not plainly off is on: when in doubt, nothing is sent."""
    if not isinstance(switch, str):
        return "all" if switch else None
    text = switch.strip().strip("\"'").strip().lower()
    if text in _OFF:
        return None
    return "writes" if text == "writes" else "all"


def record(request: Request, *, signs_in: bool) -> None:
    """Log what *request* would have sent, and hand it to the ``dry_run()`` blocks around the call."""
    recorded = _redacted(request, signs_in)
    _LOG.info("%s", ",\n    ".join([f"Request (dry run): {recorded.method}, {recorded.url}", *recorded.parts()]))
    for block in _BLOCKS.get():
        block.requests.append(recorded)


def _redacted(request: Request, signs_in: bool) -> RecordedRequest:
    headers = {name: harmless(name.lower(), value, SECRET_HEADERS) for name, value in request.headers.items()}
    if signs_in and not any(name.lower() == "authorization" for name in headers):
        headers["Authorization"] = REDACTED
    files: dict[str, str] = {}
    if request.files:
        from inat_typed.runtime.files import described

        files = {name: described(file) for name, file in request.files}
    return RecordedRequest(
        operation=f"{request.operation.api}.{request.operation.id}",
        method=request.method,
        url=request.url,
        params={name: harmless(name, value) for name, value in request.params},
        headers=dict(sorted(headers.items(), key=lambda item: item[0].lower())),
        json=None if request.json is MISSING else without_secrets(request.json),
        data={name: harmless(_last(name), value) for name, value in request.form},
        files=files,
    )


def _last(name: str) -> str:
    """``user[password]`` -> ``password``."""
    return name.rstrip("]").rpartition("[")[2]
