"""Look into a wheel, and try it in an environment of its own: ``python tests/packaging/check_wheel.py WHEEL``."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path
from shutil import copy
from tempfile import TemporaryDirectory
from zipfile import ZipFile

ROOT = Path(__file__).resolve().parent.parent.parent
LARGEST = 1_500_000
NEEDED = (
    "inat_typed/py.typed",
    "inat_typed/v1/models/observations.py",
    "inat_typed/v2/models/observations.py",
    "inat_typed/web/models.py",
    "inat_typed/sandbox/__main__.py",
)


def main(wheel: Path) -> None:
    """Check *wheel*; exits with what is wrong."""
    if found := [*_contents(wheel), *_metadata(wheel)]:
        sys.exit("\n".join(f"{wheel.name}: {each}" for each in found))
    print(f"{wheel.name}: {len(ZipFile(wheel).namelist())} files, {wheel.stat().st_size:,} bytes", flush=True)
    with TemporaryDirectory() as folder:
        _try(wheel, Path(folder))


def _contents(wheel: Path) -> Iterator[str]:
    """What is wrong with its files."""
    names = ZipFile(wheel).namelist()
    strangers = [name for name in names if not name.startswith(("inat_typed/", "inat_typed-"))]
    yield from (f"{name} does not belong there" for name in strangers)
    yield from (f"{name} is missing" for name in NEEDED if name not in names)
    if (size := wheel.stat().st_size) > LARGEST:
        yield f"{size:,} bytes are more than {LARGEST:,}"


def _metadata(wheel: Path) -> Iterator[str]:
    """What would look wrong on a package index, besides what ``twine check`` finds."""
    archive = ZipFile(wheel)
    (place,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    fields = message_from_bytes(archive.read(place))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    version = str(project["version"])
    wanted = {
        "Version": version,
        "Summary": project["description"],
        "License-Expression": "MIT",
        "License-File": "LICENSE",
        "Requires-Python": project["requires-python"],
        "Description-Content-Type": "text/markdown",
    }
    yield from (f"{name} is {fields[name]!r}, not {value!r}" for name, value in wanted.items() if fields[name] != value)
    if set(fields.get_all("Provides-Extra") or ()) != set(project["optional-dependencies"]):
        yield f"its extras are {fields.get_all('Provides-Extra')}"
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    if re.findall(r"^## (\S+)", changelog, re.MULTILINE)[0] != version:
        yield f"CHANGELOG.md does not begin with {version}"
    yield from _page(fields.get_payload(decode=True))


def _page(content: object) -> Iterator[str]:
    """What would look wrong on the page that an index shows: it has no files beside it, and its readers no checkout."""
    assert isinstance(content, bytes)
    page = content.decode()
    for link in re.findall(r"\]\(([^)]*)\)", page):
        if not link.startswith("https://"):
            yield f"on an index the link to {link} leads nowhere"
    yield from (f"its page speaks of {word!r}" for word in ("checkout", "nox", "install .") if word in page)
    yield from (f"its page has no {part!r}" for part in ("pip install inat-typed", "## Limits") if part not in page)


def _try(wheel: Path, folder: Path) -> None:
    """Install it without extras, take the first steps, and see what it takes."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    for name in (ROOT / "examples" / "first_steps.py", Path(__file__).with_name("dependencies.py")):
        copy(name, folder)
    subprocess.run([python, "-m", "pip", "install", "--quiet", wheel.resolve()], check=True)
    subprocess.run([python, "-m", "pip", "check"], check=True)
    tell = [str(python), "-I", "-c", "import inat_typed; print(inat_typed.__version__, end='')"]
    version = subprocess.run(tell, check=True, capture_output=True, text=True).stdout
    if not wheel.name.startswith(f"inat_typed-{version}-"):
        sys.exit(f"{wheel.name} says that its version is {version}")
    for program in ("first_steps.py", "dependencies.py"):
        if subprocess.run([python, "-I", "-W", "error", program], check=False, cwd=folder).returncode:
            sys.exit(f"{program} does not run")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
