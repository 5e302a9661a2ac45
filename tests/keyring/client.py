"""A separate program that makes one call to the sandbox with the credentials it finds, and prints the outcome as JSON.

python -m tests.keyring.client log_in|read URL [TIMEOUT OF THE KEYRING IN SECONDS]
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from inat_typed import INatError, INaturalist
from inat_typed.runtime.auth import keyring_store
from inat_typed.runtime.support.json_guards import is_object

ROOT = Path(__file__).resolve().parents[2]
PROCESS_TIMEOUT = 60.0


@dataclass(frozen=True)
class Outcome:
    """The result or the error of the call, and whether the keyring was imported."""

    result: str = ""
    error: str = ""
    message: str = ""
    keyring_loaded: bool = False


def run(call: str, address: str, timeout: float | None = None, **environment: str) -> Outcome:
    """Run this program, and return its outcome; fail if it does not end."""
    command = [sys.executable, "-m", "tests.keyring.client", call, address, *([str(timeout)] if timeout else [])]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        text=True,
        timeout=PROCESS_TIMEOUT,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    outcome = json.loads(done.stdout)
    assert is_object(outcome)
    return Outcome(
        result=str(outcome["result"]),
        error=str(outcome["error"]),
        message=str(outcome["message"]),
        keyring_loaded=bool(outcome["keyring_loaded"]),
    )


def main(call: str, address: str, timeout: str = "") -> None:
    if timeout:
        keyring_store.TIMEOUT = float(timeout)
    result, error, message = "", "", ""
    with INaturalist(api_url=address, web_url=address) as inat:
        try:
            result = _log_in(inat) if call == "log_in" else _read(inat)
        except INatError as exception:
            error, message = type(exception).__name__, str(exception)
    print(json.dumps(asdict(Outcome(result, error, message, "keyring" in sys.modules))))


def _log_in(inat: INaturalist) -> str:
    return str(inat.v2.users.me().results[0].login)


def _read(inat: INaturalist) -> str:
    return str(len(inat.v2.observations.search(per_page=3).results))


if __name__ == "__main__":
    main(*sys.argv[1:])
