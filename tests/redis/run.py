"""Run the tests of this folder: ``nox -s redis``. A missing Redis server is installed from Debian's packages.

Arguments go to pytest.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.debian import install

HERE = Path(__file__).resolve().parent


def main() -> int:
    """Install, run, tell."""
    if trouble := install({"redis-server": "redis-server"}):
        print(f"Redis cannot be tested here: {trouble}.", file=sys.stderr)
        return 1
    command = [sys.executable, "-m", "pytest", str(HERE), *sys.argv[1:]]
    return subprocess.run(command, cwd=HERE.parents[1], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
