"""Build the command tree and run it."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Sequence
from functools import cache
from typing import Annotated, Any

import typer
from typer.main import get_command

from inat_typed.cli import account, download, error_reporting, global_options, operation_commands, sandbox, upload
from inat_typed.cli.global_options import GlobalOptions
from inat_typed.cli.lazy_commands import Command, Group


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status.

    Args:
        arguments: The arguments after the program name; the arguments of this process by default.
    """
    debug = "--debug" in (sys.argv[1:] if arguments is None else arguments)
    return error_reporting.run(
        lambda: build_command()(arguments, prog_name="inat-typed", standalone_mode=False), debug=debug
    )


@cache
def build_command() -> Any:
    """Return the top-level command. It is built once per process."""
    version = inspect.Parameter(
        "version",
        inspect.Parameter.KEYWORD_ONLY,
        default=False,
        annotation=Annotated[
            bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and exit.")
        ],
    )
    context = inspect.Parameter("context", inspect.Parameter.POSITIONAL_OR_KEYWORD, annotation=typer.Context)
    vars(_top)["__signature__"] = inspect.Signature([context, version, *global_options.parameters()])
    # Plain help: rich panels truncate long option names, and importing rich doubles the start-up time.
    app = typer.Typer(
        cls=Group,
        callback=_top,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120},
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
    )
    for command in (account.login, account.logout, account.whoami, account.token, upload.upload):
        app.command(command.__name__, cls=Command)(global_options.with_global_options(command))
    app.command("doctor", cls=Command)(global_options.with_global_options(_doctor))
    app.command("sandbox", cls=Command)(sandbox.sandbox)
    top: Any = get_command(app)
    for group in (download.build_group(), *operation_commands.build_groups()):
        top.add_command(group)
    return top


def _top(context: typer.Context, **values: Any) -> None:
    """Use iNaturalist from a terminal: every operation of its API, downloads, uploads and login.

    For example: inat-typed v2 observations search --taxon-name "Danaus plexippus" --per-page 5
    """
    values.pop("version", None)
    global_options.store_in_context(context, **values)


def _show_version(requested: bool) -> None:
    if requested:
        from inat_typed.runtime.core.version import __version__

        typer.echo(f"inat-typed {__version__}")
        raise typer.Exit


def _doctor(options: GlobalOptions) -> None:
    """Check versions, credentials, the connection to the service and the clock."""
    from inat_typed.cli.doctor import doctor

    doctor(options)
