"""Run the tests of this folder against real key stores: ``nox -s keyring``.

Each store gets its own D-Bus session, home and, if it shows prompts, screen. Missing programs are installed from Debian
packages. Arguments are passed to pytest.
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
    """Install the key stores, run the tests for each, and return the exit code."""
    if error := install(PACKAGES, _existing):
        print(f"Cannot run the keyring tests: {error}.", file=sys.stderr)
        return 1
    failed = [store for store in STORES if not _passes(store)]
    print(f"Failed: {', '.join(failed)}." if failed else f"All passed: {', '.join(STORES)}.")
    return 1 if failed else 0


def _existing(packages: list[str]) -> list[str]:
    """Return the package names of this Debian: later ones split KeePassXC, and only the full one has Secret Service."""
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
    """Write the settings of a bus that starts only the password prompt of gnome-keyring by itself."""
    services = folder / "services"
    services.mkdir()
    if store == "gnome-keyring":
        for name in PROMPTERS:
            shutil.copy(SERVICES / f"{name}.service", services)
    path = folder / "bus.conf"
    path.write_text(BUS.format(folder=escape(str(folder))), encoding="utf-8")
    return path


def _environment(folder: Path, store: str) -> dict[str, str]:
    """Return the environment of the tests and the store, without the settings of the user."""
    private = ("XDG_", "KEYRING_", "PYTHON_KEYRING_", "GNOME_", "INAT_", "DBUS_", "DRY_RUN_", "DISPLAY", "WAYLAND_")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(private)}
    # KeePassXC runs once per temporary folder, and an instance of the user may be running.
    for name in ("HOME", "TMPDIR", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        path = folder / name.lower()
        path.mkdir(mode=0o700)
        environment[name] = str(path)
    return environment | {"KEY_STORE": store, "NO_AT_BRIDGE": "1", "GSETTINGS_BACKEND": "memory"}


@contextmanager
def _screen(store: str) -> Generator[dict[str, str]]:
    """Start a virtual screen for gnome-keyring; KeePassXC needs none (``QT_QPA_PLATFORM=offscreen``)."""
    if store != "gnome-keyring":
        yield {}
        return
    readable, writable = os.pipe()
    command = ["Xvfb", "-displayfd", str(writable), "-nolisten", "tcp", "-screen", "0", "800x600x24"]
    server = subprocess.Popen(command, pass_fds=[writable], stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writable)
    try:
        with os.fdopen(readable) as output:
            number = output.readline().strip()
        yield {"DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    sys.exit(main())
