"""The command ``doctor``: check versions, credentials, the connection to the service and the clock."""

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
from typing import NamedTuple

import typer

from inat_typed.cli.global_options import GlobalOptions
from inat_typed.runtime.auth import keyring_store
from inat_typed.runtime.auth.credentials import ENVIRONMENT_VARIABLES, is_jwt, jwt_expiry
from inat_typed.runtime.config.client_config import API_URL, WEB_URL, Config, host_url
from inat_typed.runtime.core.errors import INatError
from inat_typed.runtime.core.version import __version__
from inat_typed.runtime.exchange.call import prepare_call
from inat_typed.runtime.request.dry_run import blocks, is_enabled
from inat_typed.runtime.request.operation import AnyOperation, Operation, Returns
from inat_typed.runtime.request.request import Request
from inat_typed.runtime.transport.effects import Send
from inat_typed.runtime.transport.http import SyncHTTPTransport

_PACKAGES = ("httpx", "pydantic", "keyring", "typer", "rich")
_JWT_LIFETIME_HOURS = 24
_MAX_CLOCK_SKEW = 60.0
"""Seconds. A clock that is off by more makes the client renew tokens too early or too late."""

_PINGS: tuple[AnyOperation, ...] = (
    Operation(id="doctor.api", api="v2", method="GET", path="/ping", returns=Returns(kind="json")),
    Operation(id="doctor.web", api="web", method="GET", path="/ping", returns=Returns(kind="json")),
)


class Finding(NamedTuple):
    """The result of one check."""

    ok: bool
    text: str


def doctor(options: GlobalOptions) -> None:
    """Print the result of each check, without secrets; exit with status 1 if one fails."""
    healthy = True
    for finding in _run_checks(options):
        typer.echo(f"{'  ok ' if finding.ok else '  -- '} {finding.text}")
        healthy = healthy and finding.ok
    if not healthy:
        raise typer.Exit(1)


def _run_checks(options: GlobalOptions) -> Iterator[Finding]:
    yield from _check_versions()
    yield from _check_credentials()
    yield from _check_dry_run_variables()
    yield from _check_service(options)


def _check_versions() -> Iterator[Finding]:
    yield Finding(True, f"inat-typed {__version__}, Python {platform.python_version()}, {platform.system()}")
    yield Finding(True, ", ".join(f"{name} {_installed_version(name)}" for name in _PACKAGES))
    versions = (
        f"{api} {import_module(f'inat_typed.{api}.documentation').DESCRIPTION_VERSION}" for api in ("v1", "v2", "web")
    )
    yield Finding(True, f"API descriptions: {', '.join(versions)}")


def _installed_version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "is not installed"


def _check_credentials() -> Iterator[Finding]:
    """Yield which sources contain credentials, and when tokens expire, but no secret values."""
    variables = [variable for variable in ENVIRONMENT_VARIABLES.values() if os.environ.get(variable)]
    yield Finding(True, f"environment: {', '.join(variables) if variables else 'no credentials'}")
    variable = ENVIRONMENT_VARIABLES["access_token"]
    if token := os.environ.get(variable, "").strip():
        yield _check_token(token, variable)
    entries, error = keyring_store.read_entries((*keyring_store.ENTRY_NAMES, keyring_store.TOKEN_ENTRY))
    login_token = entries.get(keyring_store.TOKEN_ENTRY, "").strip()
    names = ", ".join("login token" if name == keyring_store.TOKEN_ENTRY else name for name in entries)
    yield Finding(True, f"system keyring: {error or names or 'no credentials'}")
    if login_token:
        yield _check_token(login_token, "login token")


def _check_token(token: str, name: str) -> Finding:
    if not is_jwt(token):
        return Finding(True, f"{name}: an OAuth token, which does not expire")
    expiry = jwt_expiry(token)
    if expiry is None:
        return Finding(False, f"{name}: a JWT without an expiry time")
    expired = expiry <= time.time()
    return Finding(
        not expired, f"{name}: a JWT that {'expired at' if expired else 'is valid until'} {_format_time(expiry)}"
    )


def _check_dry_run_variables() -> Iterator[Finding]:
    """Yield the environment variables that keep requests from being sent."""
    for variable, blocked in (("DRY_RUN_ENABLED", "no requests"), ("DRY_RUN_WRITE_ONLY", "no requests that write")):
        if os.environ.get(variable) and is_enabled(os.environ[variable]):
            yield Finding(True, f"environment: {variable} is set: {blocked} are sent")


def _format_time(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M} UTC"


def _check_service(options: GlobalOptions) -> Iterator[Finding]:
    config = Config(
        user_agent=options.user_agent,
        dry_run=options.client_dry_run,
        timeout=options.timeout_seconds,
        api_url=host_url(options.api_url, "INAT_API_URL", API_URL),
        web_url=host_url(options.web_url, "INAT_WEB_URL", WEB_URL),
        transport=options.transport(),
    )
    with closing(SyncHTTPTransport(config)) as transport:
        for operation in _PINGS:
            request = prepare_call(operation, {}, config).request
            if blocks(request, None, config.dry_run):
                yield Finding(True, f"{request.url}: not checked in a dry run")
            else:
                yield from _check_host(transport, request, sandbox=options.sandbox)


def _check_host(transport: SyncHTTPTransport, request: Request, *, sandbox: bool) -> Iterator[Finding]:
    """Check that the host responds; any HTTP status counts."""
    start = time.time()
    try:
        response = transport.send(Send(request))
    except INatError as error:
        yield Finding(False, f"not reachable: {error}")
        return
    host = f"the sandbox in place of {request.url}" if sandbox else request.url
    yield Finding(True, f"{host} responded in {time.time() - start:.1f} s")
    yield from _check_clock(response.headers.get("date", ""))


def _check_clock(date: str) -> Iterator[Finding]:
    """Compare the local clock with the ``Date`` header of a response, which has whole seconds."""
    try:
        skew = time.time() - parsedate_to_datetime(date).timestamp()
    except ValueError:
        return
    direction = "ahead of" if skew > 0 else "behind"
    text = f"clock: {abs(skew):.0f} s {direction} the service's clock"
    ok = abs(skew) <= _MAX_CLOCK_SKEW
    if not ok:
        text += (
            f"; a JWT is valid for {_JWT_LIFETIME_HOURS} hours, and would be renewed too "
            f"{'early' if skew > 0 else 'late'}: set the clock"
        )
    yield Finding(ok, text)
