"""The command ``sandbox``: serve a simulated iNaturalist on this machine."""

from __future__ import annotations

from typing import Annotated

import typer

HostOption = Annotated[str, typer.Option(help="The address to listen on.", metavar="ADDRESS")]
PortOption = Annotated[int, typer.Option(help="The port to listen on; 0 picks a free one.", metavar="INTEGER")]
AnywhereOption = Annotated[bool, typer.Option("--anywhere", help="Allow a --host that other machines can reach.")]


def sandbox(host: HostOption = "127.0.0.1", port: PortOption = 8080, anywhere: AnywhereOption = False) -> None:
    """Serve a simulated iNaturalist on this machine.

    It runs until you interrupt it.
    """
    from inat_typed.sandbox.__main__ import main

    arguments = ["--host", host, "--port", str(port), *(["--anywhere"] if anywhere else [])]
    raise typer.Exit(main(arguments))
