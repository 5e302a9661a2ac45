"""Properties that hold for everything a user can pass: 300 examples by default, 10,000 in ``nox -s nightly``."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TypeVar

import pytest
from hypothesis import settings

TestT = TypeVar("TestT", bound=Callable[..., None])

_NIGHTLY = bool(os.environ.get("INAT_TYPED_NIGHTLY"))
_SETTINGS = settings(max_examples=10_000 if _NIGHTLY else 300, derandomize=not _NIGHTLY)


def thorough(test: TestT) -> TestT:
    """Try many examples of a property: always the same ones by default, others every night."""
    marked: TestT = pytest.mark.thorough(_SETTINGS(test))
    return marked
