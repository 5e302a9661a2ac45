"""The command ``inat-typed``: every operation of the API, downloads, uploads and login in a terminal.

The package owns the commands, their options, the formats of their output, and the exit statuses and one-line messages
of errors. It needs the extra ``cli`` and may import every other package except ``testing``; no other package imports
it. To keep help and shell completion fast, it imports the client, the models and heavy libraries only when a command
runs.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NoReturn

from inat_typed.runtime.support.optional_deps import install_command

_EXTRA_MODULES = ("PIL", "rich", "typer")
_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit with its status.

    Args:
        arguments: The arguments after the program name; the arguments of this process by default.
    """
    try:
        from inat_typed.cli.app import run

        status = run(arguments)
    except KeyboardInterrupt:  # interrupted while modules are imported
        status = _INTERRUPTED
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if missing not in _EXTRA_MODULES:
            raise
        sys.exit(f"inat-typed: the command line needs {missing}: {install_command('cli')}")
    sys.exit(status)
