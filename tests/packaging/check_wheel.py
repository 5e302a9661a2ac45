"""Check a wheel and run it in a new virtual environment: ``python tests/packaging/check_wheel.py WHEEL``."""

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
MAX_BYTES = 1_500_000
REQUIRED_FILES = (
    "inat_typed/py.typed",
    "inat_typed/v1/models/observations.py",
    "inat_typed/v2/models/observations.py",
    "inat_typed/web/models.py",
    "inat_typed/sandbox/__main__.py",
)


def main(wheel: Path) -> None:
    """Check *wheel*; exit with a message if something is wrong."""
    if problems := [*_content_problems(wheel), *_metadata_problems(wheel)]:
        sys.exit("\n".join(f"{wheel.name}: {each}" for each in problems))
    print(f"{wheel.name}: {len(ZipFile(wheel).namelist())} files, {wheel.stat().st_size:,} bytes", flush=True)
    with TemporaryDirectory() as folder:
        _run_installed(wheel, Path(folder))


def _content_problems(wheel: Path) -> Iterator[str]:
    """Yield what is wrong with the files of the wheel."""
    names = ZipFile(wheel).namelist()
    unexpected = [name for name in names if not name.startswith(("inat_typed/", "inat_typed-"))]
    yield from (f"{name} must not be in the wheel" for name in unexpected)
    yield from (f"{name} is missing" for name in REQUIRED_FILES if name not in names)
    if (size := wheel.stat().st_size) > MAX_BYTES:
        yield f"the size is {size:,} bytes; expected at most {MAX_BYTES:,}"


def _metadata_problems(wheel: Path) -> Iterator[str]:
    """Yield what is wrong with the metadata, besides what ``twine check`` finds."""
    archive = ZipFile(wheel)
    (metadata_name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
    fields = message_from_bytes(archive.read(metadata_name))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    version = str(project["version"])
    expected = {
        "Version": version,
        "Summary": project["description"],
        "License-Expression": "MIT",
        "License-File": "LICENSE",
        "Requires-Python": project["requires-python"],
        "Description-Content-Type": "text/markdown",
    }
    yield from (
        f"{name} is {fields[name]!r}; expected {value!r}" for name, value in expected.items() if fields[name] != value
    )
    if set(fields.get_all("Provides-Extra") or ()) != set(project["optional-dependencies"]):
        yield f"the extras are {fields.get_all('Provides-Extra')}; expected those of pyproject.toml"
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    if re.findall(r"^## (\S+)", changelog, re.MULTILINE)[0] != version:
        yield f"the first version in CHANGELOG.md is not {version}"
    yield from _readme_problems(fields.get_payload(decode=True))


def _readme_problems(content: object) -> Iterator[str]:
    """Yield what is wrong with the README on a package index, where it has no other files and readers no checkout."""
    assert isinstance(content, bytes)
    page = content.decode()
    for link in re.findall(r"\]\(([^)]*)\)", page):
        if not link.startswith("https://"):
            yield f"the README links to {link}; expected an https:// URL"
    yield from (f"the README mentions {word!r}" for word in ("checkout", "nox", "install .") if word in page)
    yield from (
        f"the README does not contain {part!r}"
        for part in ("pip install inat-typed", "## Rate limits")
        if part not in page
    )


def _run_installed(wheel: Path, folder: Path) -> None:
    """Install the wheel without extras, and run the first example and the check of dependencies."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    for name in (ROOT / "examples" / "first_steps.py", Path(__file__).with_name("dependencies.py")):
        copy(name, folder)
    subprocess.run([python, "-m", "pip", "install", "--quiet", wheel.resolve()], check=True)
    subprocess.run([python, "-m", "pip", "check"], check=True)
    command = [str(python), "-I", "-c", "import inat_typed; print(inat_typed.__version__, end='')"]
    version = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    if not wheel.name.startswith(f"inat_typed-{version}-"):
        sys.exit(f"{wheel.name}: the installed version is {version}")
    for program in ("first_steps.py", "dependencies.py"):
        if subprocess.run([python, "-I", "-W", "error", program], check=False, cwd=folder).returncode:
            sys.exit(f"{program} failed")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
