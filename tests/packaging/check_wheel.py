"""Look into a wheel, and try it in an environment of its own: ``python tests/packaging/check_wheel.py WHEEL``."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

LARGEST = 1_500_000
NEEDED = (
    "inat_typed/py.typed",
    "inat_typed/v1/models/observations.py",
    "inat_typed/v2/models/observations.py",
    "inat_typed/web/models.py",
    "inat_typed/sandbox/__main__.py",
)
TRY = """
import inat_typed
from inat_typed.sandbox import Sandbox
with inat_typed.INaturalist(transport=Sandbox()) as inat:
    page = inat.v2.observations.search(taxon_name="Danaus plexippus", per_page=3)
    print(inat_typed.__version__, page)
    assert len(page) == 3
"""


def main(wheel: Path) -> None:
    """Check *wheel*; exits with what is wrong."""
    names = ZipFile(wheel).namelist()
    strangers = [name for name in names if not name.startswith(("inat_typed/", "inat_typed-"))]
    missing = [name for name in NEEDED if name not in names]
    size = wheel.stat().st_size
    if strangers or missing or size > LARGEST:
        sys.exit(f"{wheel.name}: does not belong there: {strangers}; missing: {missing}; {size:,} bytes")
    print(f"{wheel.name}: {len(names)} files, {size:,} bytes")
    with TemporaryDirectory() as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder, "Scripts" if sys.platform == "win32" else "bin", "python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", str(wheel)], check=True)
        subprocess.run([python, "-W", "error", "-c", TRY], check=True, cwd=folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
