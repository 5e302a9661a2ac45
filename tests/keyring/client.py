"""Another person's program: one call against the sandbox, with whatever credentials are around, told as JSON.

python -m tests.keyring.client sign_in|read ADDRESS [SECONDS THE KEYRING HAS FOR AN ANSWER]
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from inat_typed import INatError, INaturalist
from inat_typed.runtime import keyring_store
from inat_typed.runtime.narrowing import is_object

ROOT = Path(__file__).resolve().parents[2]
HANGS = 60.0


@dataclass(frozen=True)
class Told:
    """What came of it: the answer, or the error; and whether the keyring was so much as loaded."""

    answer: str = ""
    error: str = ""
    message: str = ""
    keyring_loaded: bool = False


def run(call: str, address: str, patience: float | None = None, **environment: str) -> Told:
    """Run this program. One that waits for a question that nobody answers fails the test."""
    command = [sys.executable, "-m", "tests.keyring.client", call, address, *([str(patience)] if patience else [])]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, timeout=HANGS, check=False
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert is_object(told)
    return Told(
        answer=str(told["answer"]),
        error=str(told["error"]),
        message=str(told["message"]),
        keyring_loaded=bool(told["keyring_loaded"]),
    )


def main(call: str, address: str, patience: str = "") -> None:
    if patience:
        keyring_store.PATIENCE = float(patience)
    answer, error, message = "", "", ""
    with INaturalist(api_url=address, web_url=address) as inat:
        try:
            answer = _sign_in(inat) if call == "sign_in" else _read(inat)
        except INatError as raised:
            error, message = type(raised).__name__, str(raised)
    print(json.dumps(asdict(Told(answer, error, message, "keyring" in sys.modules))))


def _sign_in(inat: INaturalist) -> str:
    return str(inat.v2.users.me().results[0].login)


def _read(inat: INaturalist) -> str:
    return str(len(inat.v2.observations.search(per_page=3).results))


if __name__ == "__main__":
    main(*sys.argv[1:])
