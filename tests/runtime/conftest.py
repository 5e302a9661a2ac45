"""Fixtures of the tests of the runtime."""

from __future__ import annotations

from tests.decoders import compact_decoder, each_decoder

__all__ = ["compact_decoder", "each_decoder"]
