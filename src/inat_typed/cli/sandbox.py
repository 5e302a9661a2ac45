"""``inat-typed sandbox``: an iNaturalist on this machine."""

from __future__ import annotations

from typing import Annotated

import typer

HostOption = Annotated[str, typer.Option(help="The address to listen on.", metavar="ADDRESS")]
PortOption = Annotated[int, typer.Option(help="The port; 0 picks a free one.", metavar="NUMBER")]
AnywhereOption = Annotated[bool, typer.Option("--anywhere", help="Allow a --host that others can reach.")]


def sandbox(host: HostOption = "127.0.0.1", port: PortOption = 8080, anywhere: AnywhereOption = False) -> None:
    """Serve a made-up iNaturalist on this machine.

    Until it is interrupted.
    """
    from inat_typed.sandbox.__main__ import main

    arguments = ["--host", host, "--port", str(port), *(["--anywhere"] if anywhere else [])]
    raise typer.Exit(main(arguments))
