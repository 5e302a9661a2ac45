"""The command itself: what stands at its top, and how it ends."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Sequence
from typing import Annotated, Any

import typer
from typer.main import get_command

from inat_typed.cli import account, download, failures, operations, sandbox, settings, upload
from inat_typed.cli.commands import Command, Group
from inat_typed.cli.settings import Settings


def _version(asked: bool) -> None:
    if asked:
        from inat_typed.runtime.version import __version__

        typer.echo(f"inat-typed {__version__}")
        raise typer.Exit


def _top(context: typer.Context, **given: Any) -> None:
    """All of iNaturalist from a shell: every operation of its API, and what people do with them.

    For example: inat-typed v2 observations search --taxon-name "Danaus plexippus" --per-page 5
    """
    given.pop("version", None)
    settings.before_commands(context, **given)


def _doctor(given: Settings) -> None:
    """Tell versions, where credentials are, and whether the service answers."""
    from inat_typed.cli.doctor import doctor

    doctor(given)


def made() -> Any:
    """The command line, as typer has it."""
    version = inspect.Parameter(
        "version",
        inspect.Parameter.KEYWORD_ONLY,
        default=False,
        annotation=Annotated[
            bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
        ],
    )
    first = inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    vars(_top)["__signature__"] = inspect.Signature([first, version, *settings.parameters()])
    # Plain help: panels of rich cut long names of options, and take as long to load as all the rest.
    app = typer.Typer(
        cls=Group,
        callback=_top,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120},
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    for command in (account.login, account.logout, account.whoami, account.token, upload.upload):
        app.command(command.__name__, cls=Command)(settings.with_settings(command))
    app.command("doctor", cls=Command)(settings.with_settings(_doctor))
    app.command("sandbox", cls=Command)(sandbox.sandbox)
    top: Any = get_command(app)
    for group in (download.group(), *operations.groups()):
        top.add_command(group)
    return top


def run(arguments: Sequence[str] | None = None) -> int:
    """Run it with *arguments*, or those of this process; the exit status."""
    debug = "--debug" in (sys.argv[1:] if arguments is None else arguments)
    return failures.run(lambda: made()(arguments, prog_name="inat-typed", standalone_mode=False), debug=debug)
