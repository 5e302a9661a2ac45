"""Help and completion load nothing that they do not show: what they start fast with."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping

import pytest

HEAVY = ("PIL", "httpx", "inat_typed.v2.models", "keyring", "pydantic", "pydantic_core", "rich")
_STARTED = f"""
import json, sys
sys.argv = ["inat-typed", *json.loads(sys.argv[1])]
from inat_typed.cli import main
try:
    main()
finally:
    print(json.dumps([name for name in {HEAVY} if name in sys.modules]), file=sys.stderr)
"""


def loaded(*arguments: str, environment: Mapping[str, str] | None = None) -> list[str]:
    """What of the heavy modules is loaded in the end."""
    done = subprocess.run(
        [sys.executable, "-c", _STARTED, json.dumps(arguments)],
        env={**os.environ, **(environment or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    modules: list[str] = json.loads(done.stderr.splitlines()[-1])
    return modules


@pytest.mark.parametrize(
    "words",
    [
        "--help",
        "--version",
        "login --help",
        "upload --help",
        "v2",
        "v2 --help",
        "v2 observations --help",
        "v2 observations search --help",
        "v1 observations search --help",
        "web oauth --help",
        "download --help",
        "download v2 --help",
        "download v2 observations --help",
        "download v2 observations search --help",
        "v2 observations serach",
        "v2 observations search --taxonid 1",
    ],
)
def test_help_loads_nothing_heavy(words: str) -> None:
    assert loaded(*words.split()) == []


@pytest.mark.parametrize(
    "words",
    [
        "inat-typed v",
        "inat-typed v2 obs",
        "inat-typed v2 observations sea",
        "inat-typed v2 observations search --taxon-",
        "inat-typed v2 observations search --fields id,taxon.na",
        "inat-typed download v2 observations sea",
        "inat-typed v2 observations search --limit 5 --timeout 3 --taxon-id 1 --quality-grade re",
    ],
)
def test_completion_loads_nothing_heavy(words: str) -> None:
    asked = {"COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}
    assert loaded(environment={"_INAT_TYPED_COMPLETE": "complete_bash", **asked}) == []
