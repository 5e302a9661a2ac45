"""The command ``inat-typed``: every operation of the API from a shell. Needs the extra ``cli``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line."""
    try:
        from inat_typed.cli.app import run
    except ModuleNotFoundError as error:
        if error.name not in ("PIL", "rich", "typer"):
            raise
        sys.exit(f"inat-typed: the command line needs {error.name}: python -m pip install 'inat-typed[cli]'")
    sys.exit(run())
