"""The options that every command has, and the client that they make."""

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

from inat_typed.cli.failures import interrupts_are_told, read_as_far_as_wanted

if TYPE_CHECKING:
    from inat_typed import INaturalist
    from inat_typed.runtime.operation import AnyOperation
    from inat_typed.runtime.types import DryRun
    from inat_typed.sandbox import Sandbox

_CONTEXT = "typer_context"
"""No parameter of the API has this name."""

DryRunOption = Annotated[bool, typer.Option("--dry-run", help="Send nothing; show what would be.")]
WritesOption = Annotated[bool, typer.Option("--dry-run-writes", help="Send nothing that writes; show it instead.")]
UserAgentOption = Annotated[
    str | None, typer.Option(help="How to introduce yourself: a name and a way to reach you.", metavar="TEXT")
]
APIOption = Annotated[str | None, typer.Option(help="Address of the API; else INAT_API_URL.", metavar="ADDRESS")]
WebOption = Annotated[str | None, typer.Option(help="Address of the web host; else INAT_WEB_URL.", metavar="ADDRESS")]
SandboxOption = Annotated[bool, typer.Option("--sandbox", help="Ask a made-up iNaturalist, without any network.")]
TimeoutOption = Annotated[
    float | None, typer.Option(help="Seconds for each of connecting, reading, writing.", metavar="SECONDS")
]
DebugOption = Annotated[bool, typer.Option("--debug", help="Show each request, and where an error came from.")]


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What the options say that every command has. They may stand before the command or after it."""

    dry_run: DryRunOption = False
    dry_run_writes: WritesOption = False
    user_agent: UserAgentOption = None
    api_url: APIOption = None
    web_url: WebOption = None
    sandbox: SandboxOption = False
    timeout: TimeoutOption = None
    debug: DebugOption = False

    def over(self, earlier: Settings) -> Settings:
        """These, and where they say nothing, *earlier* ones."""
        own = {each.name: getattr(self, each.name) for each in fields(self)}
        return replace(
            earlier, **{each.name: own[each.name] for each in fields(self) if own[each.name] != each.default}
        )

    @property
    def stops(self) -> DryRun:
        """The client's dry-run mode."""
        if self.dry_run:
            return True
        return "writes" if self.dry_run_writes else None

    @property
    def seconds(self) -> float:
        """How long each of connecting, reading and writing may take."""
        from inat_typed.runtime.config import DEFAULT_TIMEOUT

        return DEFAULT_TIMEOUT if self.timeout is None else self.timeout

    def is_dry(self, operation: AnyOperation) -> bool:
        """Whether *operation* is not carried out: by an option, or by the environment."""
        from inat_typed.runtime.dry_run import stops
        from inat_typed.runtime.request import Request

        return stops(Request(operation=operation, method=operation.method, url=""), None, self.stops)

    def client(self) -> INaturalist:
        """A client as the options say."""
        from inat_typed import INaturalist

        transport = self.transport()
        return INaturalist(
            access_token=transport.access_token() if transport else None,
            user_agent=self.user_agent,
            dry_run=self.stops,
            timeout=self.seconds,
            api_url=self.api_url,
            web_url=self.web_url,
            transport=transport,
        )

    def transport(self) -> Sandbox | None:
        """Where requests go instead of the network."""
        if not self.sandbox:
            return None
        from inat_typed.sandbox import Sandbox

        return Sandbox()


def parameters() -> list[inspect.Parameter]:
    """The options of ``Settings`` as parameters of a function that typer reads."""
    made: list[inspect.Parameter] = []
    for name, annotation in inspect.get_annotations(Settings, eval_str=True).items():
        default = next(each.default for each in fields(Settings) if each.name == name)
        made.append(_keyword(name, annotation, default))
    return made


def _keyword(name: str, annotation: Any, default: object = inspect.Parameter.empty) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def with_settings(command: Callable[Concatenate[Settings, ...], None]) -> Callable[..., None]:
    """*command* as typer takes it: its first argument is made of the options that every command has."""
    signature = inspect.signature(command, eval_str=True)
    own = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in list(signature.parameters.values())[1:]]

    @wraps(command)
    def call(**given: Any) -> None:
        earlier: Settings = given.pop(_CONTEXT).obj
        settings = _taken(given).over(earlier)
        with shown_requests(settings), read_as_far_as_wanted(), interrupts_are_told():
            command(settings, **given)

    arguments = [_keyword(_CONTEXT, typer.Context), *own, *parameters()]
    vars(call)["__signature__"] = signature.replace(parameters=arguments)
    call.__annotations__ = {each.name: each.annotation for each in arguments}
    return call


def before_commands(context: typer.Context, **given: Any) -> None:
    """Keep the options that stand before the command."""
    context.obj = _taken(given)


def _taken(given: dict[str, Any]) -> Settings:
    return Settings(**{each.name: given.pop(each.name) for each in fields(Settings)})


@contextmanager
def shown_requests(settings: Settings) -> Generator[None]:
    """Show on standard error what a dry run would send; with ``--debug`` every request."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(message)s"))
    levels: Mapping[str, int] = {"inat_typed": logging.INFO}
    if settings.debug:
        levels = {"inat_typed": logging.DEBUG, "httpx": logging.INFO}
    loggers = [logging.getLogger(name) for name in levels]
    before = [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(levels[logger.name])
    try:
        yield
    finally:
        for logger, level in zip(loggers, before, strict=True):
            logger.removeHandler(handler)
            logger.setLevel(level)
