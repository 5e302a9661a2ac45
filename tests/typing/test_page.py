"""What docs/typing.md says that checkers say is what they say."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from inat_typed import INatError, INaturalist

PAGE = Path(__file__).parent.parent.parent / "docs" / "typing.md"
SAID = re.findall(r"```py\n(.*?)```\n\n```text\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
MISTAKES = [mistake for mistake, _ in SAID]
PRELUDE = """\
from datetime import date
from inat_typed import INaturalist, Projection
from inat_typed.v2 import Observation

inat = INaturalist()
"""


def told(speaker: str) -> list[str]:
    """What the page has *speaker* say, of each mistake."""
    return [line for _, said in SAID for line in re.findall(rf"^{speaker}: (.*)$", said, re.MULTILINE)]


def mypy(folder: Path) -> list[str]:
    command = [sys.executable, "-m", "mypy", "--config-file=", "--strict", "--no-incremental", "--hide-error-context"]
    printed = subprocess.run([*command, "page.py"], capture_output=True, text=True, cwd=folder, check=False).stdout
    return re.findall(r"^page\.py:\d+: error: (.*)$", printed, re.MULTILINE)


def pyright(folder: Path) -> list[str]:
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "standard"}', encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--project", ".", "--pythonpath", sys.executable, "--outputjson"]
    printed = subprocess.run(command, capture_output=True, text=True, cwd=folder, check=False).stdout
    return [each["message"].splitlines()[0] for each in json.loads(printed)["generalDiagnostics"]]


@pytest.mark.parametrize("checker", [mypy, pyright])
def test_checkers_say_what_the_page_says(checker: Callable[[Path], list[str]], tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(PRELUDE + "".join(MISTAKES), encoding="utf-8")
    said = checker(tmp_path)
    assert len(said) == len(MISTAKES) >= 5
    assert said == told(checker.__name__)


def test_so_do_we() -> None:
    refused: list[str] = []
    for mistake, said in SAID:
        if "inat-typed: " in said:
            with INaturalist() as inat, pytest.raises(INatError) as caught:
                eval(mistake, {"inat": inat})
            refused.append(str(caught.value))
    assert refused == told("inat-typed")
