"""Test the programs of docs/login.md with a browser, a keyring and a person who types the code."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

from inat_typed.sandbox import Sandbox, serve
from tests import browser
from tests.test_docs import DOCS, program

BROWSER = shlex.join([sys.executable, "-P", browser.__file__])


def test_the_programs_of_the_page_run(tmp_path: Path) -> None:
    sandbox = Sandbox()
    with serve(sandbox) as address:
        environment = {
            **os.environ,
            "INAT_API_URL": address,
            "INAT_WEB_URL": address,
            "INAT_APP_ID": sandbox.app_id,
            "BROWSER": f"{BROWSER} %s",
            "PYTHON_KEYRING_BACKEND": "keyrings.alt.file.PlaintextKeyring",
            "XDG_DATA_HOME": str(tmp_path),
        }
        with subprocess.Popen(
            [sys.executable, "-W", "error", "-u", "-c", program(DOCS / "login.md")],
            env=environment,
            cwd=tmp_path,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        ) as process:
            printed = browser.answer(process, sandbox.jwt())
    assert process.returncode == 0, printed
    assert printed.count("logged in as observer-01") == 4
    operations = {request.operation for request in sandbox.requests}
    assert {"web.oauth.authorize", "web.oauth.token", "web.users.api_token", "v2.users.me"} <= operations
