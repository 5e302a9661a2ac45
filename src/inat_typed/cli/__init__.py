"""The command ``inat-typed``: every operation of the API from a shell. Needs the extra ``cli``."""

from __future__ import annotations

import sys

from inat_typed.runtime.extras import how_to_install

_EXTRA = ("PIL", "rich", "typer")
_INTERRUPTED = 130


def main() -> None:
    """Run the command line."""
    try:
        from inat_typed.cli.app import run

        status = run()
    except KeyboardInterrupt:  # it was still starting
        status = _INTERRUPTED
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in _EXTRA:
            raise
        sys.exit(f"inat-typed: the command line needs {missing}: {how_to_install('cli')}")
    sys.exit(status)
