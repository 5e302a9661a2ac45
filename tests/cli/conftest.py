"""Fixtures of the command-line tests."""

from __future__ import annotations

from typing import Any

import pytest

from inat_typed import Retry


@pytest.fixture(autouse=True)
def _fast_retries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the delays between attempts: the command line has no option for them."""
    initialiser: Any = Retry.__init__
    monkeypatch.setitem(initialiser.__kwdefaults__, "backoff", 0.001)
