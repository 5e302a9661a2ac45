"""Fixtures that select the decoder: compact instances, or pydantic alone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from inat_typed.runtime.decoding import compact, unexpected_data
from inat_typed.runtime.decoding.decoder import select_decoder


@pytest.fixture(scope="module", params=[True, False], ids=["compact", "pydantic"])
def each_decoder(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Run the tests of a module with compact instances, and without them."""
    unexpected_data._WARNED.clear()  # pyright: ignore[reportPrivateUsage]  # each decoder reports a field once
    select_decoder(use_compact=request.param)
    assert compact.is_enabled() is request.param
    yield request.param
    select_decoder(use_compact=None)


@pytest.fixture(scope="module")
def compact_decoder() -> Iterator[None]:
    """Run the tests of a module with compact instances only."""
    select_decoder(use_compact=True)
    yield
    assert compact.is_enabled(), "compact instances could not be built"
    select_decoder(use_compact=None)
