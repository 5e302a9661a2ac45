"""Run the tests of this folder, with Chromium from Debian packages: ``nox -s browser``. Arguments go to pytest."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.debian import install
from tests.notebook.chromium import COMMAND

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Install Chromium, run the tests, and return the exit code."""
    if error := install({COMMAND: "chromium"}):
        print(f"Cannot run the browser tests: {error}.", file=sys.stderr)
        return 1
    return subprocess.run([sys.executable, "-m", "pytest", str(HERE), *sys.argv[1:]], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
