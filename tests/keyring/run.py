"""Run the tests of this folder against real key stores: ``nox -s keyring``.

Each store gets a D-Bus session, a home and (where it asks questions) a screen of its own. What is missing is installed
from Debian's packages; where that cannot be done, this says so and fails. Arguments go to pytest.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from xml.sax.saxutils import escape

from tests.debian import install

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

STORES = {
    "gnome-keyring": ["test_stores.py", "test_gnome_keyring.py"],
    "KeePassXC": ["test_stores.py", "test_keepassxc.py"],
    "no store": ["test_no_store.py"],
}
PACKAGES = {
    "gnome-keyring-daemon": "gnome-keyring",
    "keepassxc": "keepassxc",
    "keepassxc-cli": "keepassxc",
    "dbus-daemon": "dbus",
    "dbus-run-session": "dbus",
    "Xvfb": "xvfb",
}
PROMPTERS = ("org.gnome.keyring.SystemPrompter", "org.gnome.keyring.PrivatePrompter")
SERVICES = Path("/usr/share/dbus-1/services")

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def main() -> int:
    """Install, run for each store, tell."""
    if trouble := install(PACKAGES, _existing):
        print(f"The key stores cannot be tested here: {trouble}.", file=sys.stderr)
        return 1
    failed = [store for store in STORES if not _passes(store)]
    print(f"Failed: {', '.join(failed)}." if failed else f"All passed: {', '.join(STORES)}.")
    return 1 if failed else 0


def _existing(packages: list[str]) -> list[str]:
    """Later Debians split KeePassXC: only the full one has the Secret Service."""
    shown = subprocess.run(["apt-cache", "show", "keepassxc-full"], capture_output=True, check=False)
    full = shown.returncode == 0 and bool(shown.stdout.strip())
    return [f"{each}-full" if each == "keepassxc" and full else each for each in packages]


def _passes(store: str) -> bool:
    print(f"\n== {store} ==", flush=True)
    tests = [str(HERE / name) for name in STORES[store]]
    with tempfile.TemporaryDirectory(prefix="keyring-") as name, _screen(store) as screen:
        folder = Path(name)
        session = ["dbus-run-session", f"--config-file={_bus(folder, store)}", "--"]
        pytest = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *tests, *sys.argv[1:]]
        environment = _environment(folder, store) | screen
        return subprocess.run([*session, *pytest], cwd=ROOT, env=environment, check=False).returncode == 0


def _bus(folder: Path, store: str) -> Path:
    """Settings of a bus that starts nothing by itself but gnome-keyring's window that asks for a password."""
    services = folder / "services"
    services.mkdir()
    if store == "gnome-keyring":
        for name in PROMPTERS:
            shutil.copy(SERVICES / f"{name}.service", services)
    path = folder / "bus.conf"
    path.write_text(BUS.format(folder=escape(str(folder))), encoding="utf-8")
    return path


def _environment(folder: Path, store: str) -> dict[str, str]:
    """What the tests and the store see: nothing of the person who runs them."""
    mine = ("XDG_", "KEYRING_", "PYTHON_KEYRING_", "GNOME_", "INAT_", "DBUS_", "DRY_RUN_", "DISPLAY", "WAYLAND_")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(mine)}
    # KeePassXC starts once only for each temporary folder: somebody's own may be running.
    for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        place = folder / name.lower()
        place.mkdir(mode=0o700)
        environment[name] = str(place)
    return environment | {"KEY_STORE": store, "NO_AT_BRIDGE": "1", "GSETTINGS_BACKEND": "memory"}


@contextmanager
def _screen(store: str) -> Generator[dict[str, str]]:
    """A screen for the store that can ask on no other; KeePassXC brings its own (``QT_QPA_PLATFORM=offscreen``)."""
    if store != "gnome-keyring":
        yield {}
        return
    readable, writable = os.pipe()
    command = ["Xvfb", "-displayfd", str(writable), "-nolisten", "tcp", "-screen", "0", "800x600x24"]
    server = subprocess.Popen(command, pass_fds=[writable], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writable)
    try:
        with os.fdopen(readable) as told:
            number = told.readline().strip()
        yield {"DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
