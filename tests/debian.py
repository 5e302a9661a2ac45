"""Programs that tests need, from Debian's packages."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Mapping


def install(packages: Mapping[str, str], existing: Callable[[list[str]], list[str]] = list) -> str:
    """Install what is missing of *packages* (command -> package); what stands in the way, in words.

    *existing* makes of the packages' names those that this Debian has.
    """
    wanted = sorted({package for command, package in packages.items() if not shutil.which(command)})
    if not wanted:
        return ""
    names = " ".join(wanted)
    print(f"Installing {names} from Debian's packages.", flush=True)
    if not shutil.which("apt-get"):
        return f"there is no apt-get to install {names} with"
    if os.geteuid() != 0 and not shutil.which("sudo"):
        return f"to install {names} takes root or sudo"
    if not _apt("update") or not _apt("install", "-y", "--no-install-recommends", *existing(wanted)):
        return f"apt-get did not install {names}"
    missing = [command for command in packages if not shutil.which(command)]
    return f"{', '.join(missing)} is missing even after installing {names}" if missing else ""


def _apt(*arguments: str) -> bool:
    """Whether apt-get does it. ``sudo -n`` fails where it would ask for a password that nobody types."""
    patient = "DPkg::Lock::Timeout=300"  # somebody else may be installing
    command = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", patient, *arguments]
    if os.geteuid() != 0:
        command = ["sudo", "-n", *command]
    return subprocess.run(command, stdin=subprocess.DEVNULL, check=False).returncode == 0
