"""Run the tests in this directory for ``nox -s redis``, after installing a Redis server if needed.

Arguments are passed to pytest.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.debian import install

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Install the server, run the tests and return the exit status."""
    if problem := install({"redis-server": "redis-server"}):
        print(f"The Redis tests cannot run: {problem}.", file=sys.stderr)
        return 1
    command = [sys.executable, "-m", "pytest", str(HERE), *sys.argv[1:]]
    return subprocess.run(command, cwd=HERE.parents[1], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
