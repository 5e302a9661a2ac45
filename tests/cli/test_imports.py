"""Help and completion import no heavy modules, so that they start fast."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from tests.cli.runner import completion_environment

HEAVY_MODULES = ("PIL", "httpx", "inat_typed.v2.models", "keyring", "pydantic", "pydantic_core", "rich")
HELP = [
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
]
COMPLETIONS = [
    "inat-typed v",
    "inat-typed v2 obs",
    "inat-typed v2 observations sea",
    "inat-typed v2 observations search --taxon-",
    "inat-typed v2 observations search --fields id,taxon.na",
    "inat-typed download v2 observations sea",
    "inat-typed v2 observations search --limit 5 --timeout 3 --taxon-id 1 --quality-grade re",
]
_RUN_EACH_IN_A_FORK = f"""
import json, os, sys

def report_heavy_modules(arguments, environment):
    sys.argv = ["inat-typed", *arguments]
    os.environ.update(environment)
    try:
        from inat_typed.cli import main
        main()
    except SystemExit:
        pass
    finally:
        return [name for name in {HEAVY_MODULES} if name in sys.modules]

for arguments, environment in json.loads(sys.argv[1]):
    reader, writer = os.pipe()
    process = os.fork()
    if not process:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os.dup2(1, 2)
        os.write(writer, json.dumps(report_heavy_modules(arguments, environment)).encode())
        os._exit(0)
    os.close(writer)
    print(os.read(reader, 4096).decode(), flush=True)
    os.waitpid(process, 0)
"""


def heavy_modules(invocations: list[tuple[list[str], dict[str, str]]]) -> list[list[str]]:
    """Return the heavy modules that each invocation imports: each runs in a fork of an interpreter without modules."""
    done = subprocess.run(
        [sys.executable, "-c", _RUN_EACH_IN_A_FORK, json.dumps(invocations)],
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_help_imports_no_heavy_modules() -> None:
    imported = heavy_modules([(words.split(), {}) for words in HELP])
    assert dict(zip(HELP, imported, strict=True)) == {words: [] for words in HELP}


def test_completion_imports_no_heavy_modules() -> None:
    imported = heavy_modules([([], completion_environment(words)) for words in COMPLETIONS])
    assert dict(zip(COMPLETIONS, imported, strict=True)) == {words: [] for words in COMPLETIONS}


def test_commands_that_send_requests_import_them() -> None:
    """Otherwise the tests above could not fail."""
    (imported,) = heavy_modules([(["v2", "taxa", "get", "1", "--sandbox", "--format", "table"], {})])
    assert {"httpx", "pydantic", "rich"} <= {*imported}
