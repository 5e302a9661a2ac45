"""The commands ``login``, ``logout``, ``whoami`` and ``token``."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Annotated, Literal

import typer

from inat_typed.cli.global_options import GlobalOptions
from inat_typed.display.plain_text import one_line

MethodOption = Annotated[
    Literal["browser", "code", "jwt"] | None,
    typer.Option(
        "--method",
        help="Log in through the browser, with a code that you paste, or with a token copied from the web site.",
        metavar="browser|code|jwt",
    ),
]
AppIdOption = Annotated[
    str | None,
    typer.Option(
        "--app-id", help="ID of your iNaturalist application. Default: INAT_APP_ID, then the keyring.", metavar="ID"
    ),
]
OAuthOption = Annotated[bool, typer.Option("--oauth", help="Print the OAuth token instead of the JWT for v1 and v2.")]


def login(options: GlobalOptions, method: MethodOption = None, app_id: AppIdOption = None) -> None:
    """Log in without a password.

    The token is stored in the system keyring, where all your programs that use inat-typed find it.
    """
    with options.client() as inat:
        if options.sandbox:  # a sandbox token must not replace a real one in the keyring
            typer.echo(f"logged in to the sandbox as {inat.v2.users.me()[0].login}; nothing is stored")
        else:
            typer.echo(str(inat.login(method=method, app_id=app_id)))


def logout(options: GlobalOptions) -> None:
    """Delete the token that login stored in the system keyring."""
    if options.sandbox:
        typer.echo("the sandbox stores no token; the keyring is unchanged")
        return
    with options.client() as inat:
        deleted = inat.logout()
    typer.echo("logged out" if deleted else "not logged in")


def whoami(options: GlobalOptions) -> None:
    """Show the user that the credentials belong to."""
    with options.client() as inat:
        for user in inat.v2.users.me():
            name = f", {one_line(user.name)}" if user.name else ""
            typer.echo(f"{one_line(user.login or '')} (id {user.id}{name})")


def token(options: GlobalOptions, oauth: OAuthOption = False) -> None:
    """Print an access token for your own programs.

    Keep it secret: anyone who has it can act as you.
    """
    from inat_typed import dry_run, get_access_token

    transport = options.transport()
    with dry_run(options.client_dry_run) if options.client_dry_run else nullcontext():
        access_token = get_access_token(
            access_token=transport.access_token() if transport else None,
            jwt=not oauth,
            user_agent=options.user_agent,
            web_url=options.web_url,
            timeout=options.timeout_seconds,
            transport=transport,
        )
    if access_token:
        typer.echo(access_token)
