"""Installs programs for tests from Debian packages."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping


def install(packages: Mapping[str, str], existing: Callable[[list[str]], list[str]] = list) -> str:
    """Install missing packages, and return an error message, or ``""``.

    Args:
        packages: Package by command.
        existing: Returns the names that the packages have in this release of Debian.
    """
    wanted = sorted({package for command, package in packages.items() if not shutil.which(command)})
    if not wanted:
        return ""
    names = " ".join(wanted)
    print(f"Installing {names} from Debian packages.", flush=True)
    if not shutil.which("apt-get"):
        return f"apt-get not found; install {names}"
    if os.geteuid() != 0 and not shutil.which("sudo"):
        return f"installing {names} needs root or sudo"
    if not _apt("update") or not _apt("install", "-y", "--no-install-recommends", *existing(wanted)):
        return f"apt-get failed to install {names}"
    missing = [command for command in packages if not shutil.which(command)]
    return f"{', '.join(missing)} is missing even after installing {names}" if missing else ""


def _apt(*arguments: str) -> bool:
    """Run apt-get, and return whether it succeeded; ``sudo -n`` fails instead of asking for a password."""
    lock_timeout = "DPkg::Lock::Timeout=300"  # another process may be installing
    command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", lock_timeout, *arguments]
    if os.geteuid() != 0:
        command = ["sudo", "-n", *command]
    return subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode == 0
