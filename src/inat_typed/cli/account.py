"""``inat-typed login``, ``logout``, ``whoami`` and ``token``: who this machine acts for."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Annotated, Literal

import typer

from inat_typed.cli.settings import Settings
from inat_typed.runtime.plain_text import one_line

WayOption = Annotated[
    Literal["browser", "code", "jwt"] | None,
    typer.Option(
        "--way",
        help="In the browser, by a code that is pasted here, or with a token that is copied from the web site.",
        metavar="browser|code|jwt",
    ),
]
AppOption = Annotated[
    str | None,
    typer.Option("--app-id", help="Id of your application; else INAT_APP_ID, else the keyring.", metavar="ID"),
]
OAuthOption = Annotated[bool, typer.Option("--oauth", help="The OAuth token instead of the JWT that v1 and v2 take.")]


def login(settings: Settings, way: WayOption = None, app_id: AppOption = None) -> None:
    """Sign in without a password.

    The token goes into the system keyring, where every program of yours finds it.
    """
    with settings.client() as inat:
        if settings.sandbox:  # whoever comes is signed in; a made-up token has no place among real ones
            typer.echo(f"signed in to the sandbox as {inat.v2.users.me()[0].login}; nothing is stored")
        else:
            typer.echo(str(inat.login(way=way, app_id=app_id)))


def logout(settings: Settings) -> None:
    """Take what login stored out of the system keyring."""
    if settings.sandbox:
        typer.echo("the sandbox stores nothing; what is in the keyring stays")
        return
    with settings.client() as inat:
        there_was = inat.logout()
    typer.echo("signed out" if there_was else "nobody was signed in")


def whoami(settings: Settings) -> None:
    """Who the credentials of this machine belong to."""
    with settings.client() as inat:
        for user in inat.v2.users.me():
            name = f", {one_line(user.name)}" if user.name else ""
            typer.echo(f"{one_line(user.login or '')} (id {user.id}{name})")


def token(settings: Settings, oauth: OAuthOption = False) -> None:
    """Print a token, for programs of your own.

    Whoever has it acts for you.
    """
    from inat_typed import dry_run, get_access_token

    transport = settings.transport()
    with dry_run(settings.stops) if settings.stops else nullcontext():
        given = get_access_token(
            access_token=transport.access_token() if transport else None,
            jwt=not oauth,
            user_agent=settings.user_agent,
            web_url=settings.web_url,
            timeout=settings.seconds,
            transport=transport,
        )
    if given:
        typer.echo(given)
