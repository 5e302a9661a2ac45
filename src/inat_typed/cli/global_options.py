"""The options that every command has, and the client that they configure."""

from __future__ import annotations

import inspect
import logging
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from functools import wraps
from typing import TYPE_CHECKING, Annotated, Any, Concatenate

import typer

from inat_typed.cli.error_reporting import ignore_broken_pipe, report_interrupt

if TYPE_CHECKING:
    from inat_typed import INaturalist
    from inat_typed.runtime.core.types import DryRun
    from inat_typed.runtime.request.operation import AnyOperation
    from inat_typed.sandbox import Sandbox

_CONTEXT = "typer_context"
"""Keyword of the typer context; no API parameter has this name."""

DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Send no requests; show them instead.")]
DryRunWritesOption = Annotated[
    bool, typer.Option("--dry-run-writes", help="Send no requests that write; show them instead.")
]
UserAgentOption = Annotated[
    str | None, typer.Option(help="User-Agent header: your program's name and a contact.", metavar="TEXT")
]
APIURLOption = Annotated[str | None, typer.Option(help="URL of the API. Default: INAT_API_URL.", metavar="URL")]
WebURLOption = Annotated[str | None, typer.Option(help="URL of the web host. Default: INAT_WEB_URL.", metavar="URL")]
SandboxOption = Annotated[bool, typer.Option("--sandbox", help="Use a simulated iNaturalist without network access.")]
TimeoutOption = Annotated[
    float | None, typer.Option(help="Timeout for each of connecting, reading and writing.", metavar="SECONDS")
]
DebugOption = Annotated[bool, typer.Option("--debug", help="Show each request, and the traceback of an error.")]


@dataclass(frozen=True, kw_only=True)
class GlobalOptions:
    """Values of the options that every command has. They may stand before the command or after it."""

    dry_run: DryRunOption = False
    dry_run_writes: DryRunWritesOption = False
    user_agent: UserAgentOption = None
    api_url: APIURLOption = None
    web_url: WebURLOption = None
    sandbox: SandboxOption = False
    timeout: TimeoutOption = None
    debug: DebugOption = False

    def merged_over(self, other: GlobalOptions) -> GlobalOptions:
        """Return *other*, updated with the options that are set here."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        return replace(
            other, **{each.name: values[each.name] for each in fields(self) if values[each.name] != each.default}
        )

    @property
    def client_dry_run(self) -> DryRun:
        """The argument ``dry_run`` of the client."""
        if self.dry_run:
            return True
        return "writes" if self.dry_run_writes else None

    @property
    def timeout_seconds(self) -> float:
        """The timeout in seconds for each of connecting, reading and writing."""
        from inat_typed.runtime.config.client_config import DEFAULT_TIMEOUT

        return DEFAULT_TIMEOUT if self.timeout is None else self.timeout

    def is_dry_run(self, operation: AnyOperation) -> bool:
        """Return whether an option or the environment prevents *operation* from being sent."""
        from inat_typed.runtime.request.dry_run import blocks
        from inat_typed.runtime.request.request import Request

        return blocks(Request(operation=operation, method=operation.method, url=""), None, self.client_dry_run)

    def client(self) -> INaturalist:
        """Return a client that is configured by these options."""
        from inat_typed import INaturalist

        transport = self.transport()
        return INaturalist(
            access_token=transport.access_token() if transport else None,
            user_agent=self.user_agent,
            dry_run=self.client_dry_run,
            timeout=self.timeout_seconds,
            api_url=self.api_url,
            web_url=self.web_url,
            transport=transport,
        )

    def transport(self) -> Sandbox | None:
        """Return the sandbox, or ``None`` for the network."""
        if not self.sandbox:
            return None
        from inat_typed.sandbox import Sandbox

        return Sandbox()


def parameters() -> list[inspect.Parameter]:
    """Return the fields of ``GlobalOptions`` as function parameters, for typer to read."""
    defaults = {each.name: each.default for each in fields(GlobalOptions)}
    return [
        _keyword(name, annotation, defaults[name])
        for name, annotation in inspect.get_annotations(GlobalOptions, eval_str=True).items()
    ]


def _keyword(name: str, annotation: Any, default: object = inspect.Parameter.empty) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def with_global_options(command: Callable[Concatenate[GlobalOptions, ...], None]) -> Callable[..., None]:
    """Return *command* for typer: its first argument is built from the options that every command has."""
    signature = inspect.signature(command, eval_str=True)
    own = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in list(signature.parameters.values())[1:]]

    @wraps(command)
    def call(**values: Any) -> None:
        before_command: GlobalOptions = values.pop(_CONTEXT).obj
        options = _pop_options(values).merged_over(before_command)
        with log_requests(options), ignore_broken_pipe(), report_interrupt():
            command(options, **values)

    arguments = [_keyword(_CONTEXT, typer.Context), *own, *parameters()]
    vars(call)["__signature__"] = signature.replace(parameters=arguments)
    call.__annotations__ = {each.name: each.annotation for each in arguments}
    return call


def store_in_context(context: typer.Context, **values: Any) -> None:
    """Store the options before the command in the typer context."""
    context.obj = _pop_options(values)


def _pop_options(values: dict[str, Any]) -> GlobalOptions:
    return GlobalOptions(**{each.name: values.pop(each.name) for each in fields(GlobalOptions)})


@contextmanager
def log_requests(options: GlobalOptions) -> Generator[None]:
    """Log the requests of a dry run to standard error; with ``--debug``, every request."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    levels: Mapping[str, int] = {"inat_typed": logging.INFO}
    if options.debug:
        levels = {"inat_typed": logging.DEBUG, "httpx": logging.INFO}
    loggers = [logging.getLogger(name) for name in levels]
    original_levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(levels[logger.name])
    try:
        yield
    finally:
        for logger, level in zip(loggers, original_levels, strict=True):
            logger.removeHandler(handler)
            logger.setLevel(level)
