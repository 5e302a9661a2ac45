"""Test that type checkers and the client report the messages shown in docs/typing.md."""

from __future__ import annotations

import re

import pytest

from inat_typed import INatError, INaturalist
from tests.typing.checkers import CHECKERS, MISTAKES, findings


def documented_messages(source: str) -> list[str]:
    """Return the messages that the page shows for a type checker or for ``inat-typed``."""
    return [message for _, text in MISTAKES for message in re.findall(rf"^{source}: (.*)$", text, re.MULTILINE)]


@pytest.mark.parametrize("checker", CHECKERS)
def test_type_checkers_report_the_documented_messages(checker: str) -> None:
    reported = [
        finding.message.splitlines()[0]
        for finding in findings(checker)
        if finding.file == "page.py" and finding.kind == "error"
    ]
    assert len(reported) == len(MISTAKES) >= 5
    assert reported == documented_messages(checker)


def test_the_client_raises_the_documented_messages() -> None:
    raised: list[str] = []
    for mistake, text in MISTAKES:
        if "inat-typed: " in text:
            with INaturalist() as inat, pytest.raises(INatError) as caught:
                eval(mistake, {"inat": inat})
            raised.append(str(caught.value))
    assert raised == documented_messages("inat-typed")
