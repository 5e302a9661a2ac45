"""``inat-typed doctor``: what there is on this machine, and whether the service can be reached from it."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

import typer

from inat_typed.cli.settings import Settings
from inat_typed.runtime import credentials, dry_run, keyring_store
from inat_typed.runtime.config import API_URL, WEB_URL, Config, address
from inat_typed.runtime.errors import INatError
from inat_typed.runtime.operation import Answer, AnyOperation, Operation
from inat_typed.runtime.prepare import prepare
from inat_typed.runtime.request import Request
from inat_typed.runtime.transport import SyncTransport
from inat_typed.runtime.version import __version__

_PACKAGES = ("httpx", "pydantic", "keyring", "typer", "rich")
_DAY = 24 * 60 * 60
_SKEW = 60.0
"""Seconds: a clock that is more wrong than this has tokens renewed too late or too early."""

_REACHED: tuple[AnyOperation, ...] = (
    Operation(id="doctor.api", api="v2", method="GET", path="/ping", answer=Answer(kind="json")),
    Operation(id="doctor.web", api="web", method="GET", path="/ping", answer=Answer(kind="json")),
)

Finding = tuple[bool, str]
"""Whether it is well, and what it is."""


def doctor(settings: Settings) -> None:
    """Tell versions, which credentials there are (not what they are), and whether the service answers."""
    well = True
    for fine, text in _findings(settings):
        typer.echo(f"{'  ok ' if fine else '  -- '} {text}")
        well = well and fine
    if not well:
        raise typer.Exit(1)


def _findings(settings: Settings) -> Iterator[Finding]:
    yield from _versions()
    yield from _credential_sources()
    yield from _switches()
    yield from _service(settings)


def _versions() -> Iterator[Finding]:
    yield True, f"inat-typed {__version__}, Python {platform.python_version()}, {platform.system()}"
    yield True, ", ".join(f"{name} {_installed(name)}" for name in _PACKAGES)
    described = (
        f"{api} {import_module(f'inat_typed.{api}.documentation').DESCRIPTION_VERSION}" for api in ("v1", "v2", "web")
    )
    yield True, f"descriptions of the API: {', '.join(described)}"


def _installed(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "is not installed"


def _credential_sources() -> Iterator[Finding]:
    """Which places hold something; what they hold stays there."""
    present = [variable for variable in credentials.VARIABLES.values() if os.environ.get(variable)]
    yield True, f"environment: {', '.join(present) if present else 'no credentials'}"
    variable = credentials.VARIABLES["access_token"]
    if token := os.environ.get(variable, "").strip():
        yield _token(token, variable)
    found, trouble = keyring_store.read((*keyring_store.NAMES, keyring_store.TOKEN))
    stored = found.get(keyring_store.TOKEN, "").strip()
    names = ", ".join("the token of a login" if name == keyring_store.TOKEN else name for name in found)
    yield True, f"system keyring: {trouble or names or 'no credentials'}"
    if stored:
        yield _token(stored, "the token of the login")


def _token(token: str, name: str) -> Finding:
    if not credentials.is_jwt(token):
        return True, f"{name} is an OAuth token, which does not end"
    end = credentials.expiry(token)
    if end is None:
        return False, f"{name} is a JWT that does not say when it ends"
    left = end - time.time()
    return left > 0, f"{name} is a JWT that {'ended at' if left <= 0 else 'lives until'} {_moment(end)}"


def _switches() -> Iterator[Finding]:
    """What in the environment keeps requests from being sent."""
    for variable, what in (("DRY_RUN_ENABLED", "nothing"), ("DRY_RUN_WRITE_ONLY", "nothing that writes")):
        if os.environ.get(variable) and dry_run.is_on(os.environ[variable]):
            yield True, f"environment: {variable}, so that {what} is sent"


def _moment(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"


def _service(settings: Settings) -> Iterator[Finding]:
    config = Config(
        user_agent=settings.user_agent,
        dry_run=settings.stops,
        timeout=settings.seconds,
        api_url=address(settings.api_url, "INAT_API_URL", API_URL),
        web_url=address(settings.web_url, "INAT_WEB_URL", WEB_URL),
        transport=settings.transport(),
    )
    with closing(SyncTransport(config)) as transport:
        for operation in _REACHED:
            request = prepare(operation, {}, config)
            if dry_run.stops(request, None, config.dry_run):
                yield True, f"{request.url}: not asked, this is a dry run"
            else:
                yield from _reached(transport, request, is_made_up=settings.sandbox)


def _reached(transport: SyncTransport, request: Request, *, is_made_up: bool) -> Iterator[Finding]:
    """Whether there is an answer; any will do."""
    start = time.time()
    try:
        response = transport.send(request, None)
    except INatError as error:
        yield False, f"not reached: {error}"
        return
    who = f"the sandbox in place of {request.url}" if is_made_up else request.url
    yield True, f"{who} answered in {time.time() - start:.1f} s"
    yield from _clock(response.headers.get("date", ""))


def _clock(date: str) -> Iterator[Finding]:
    """How far this machine's clock is from the service's, whose dates have whole seconds."""
    try:
        skew = time.time() - parsedate_to_datetime(date).timestamp()
    except ValueError:
        return
    way = "ahead of" if skew > 0 else "behind"
    text = f"clock: {abs(skew):.0f} s {way} the service's; a JWT lives {_DAY // 3600} hours"
    if abs(skew) > _SKEW:
        text += f", and is renewed too {'early' if skew > 0 else 'late'} by this clock: set it right"
    yield abs(skew) <= _SKEW, text
