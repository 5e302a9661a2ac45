"""Decoding restores the state of the garbage collector, and garbage is still collected."""

from __future__ import annotations

import gc
import os
import weakref
from collections.abc import Generator
from threading import Barrier, Thread

import pytest

from inat_typed import DecodeError
from inat_typed.runtime.decoding import gc_pause as module, unexpected_data
from inat_typed.runtime.decoding.decoder import decode
from inat_typed.runtime.decoding.gc_pause import MIN_BYTES, GcPause, gc_pause
from inat_typed.runtime.decoding.model import Model

pytestmark = pytest.mark.usefixtures("each_decoder")


class Leaf(Model):
    id: int | None = None


class Knot:
    """A reference cycle, which only the collector frees."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _collector_enabled() -> Generator[None]:
    gc.enable()
    yield
    gc.enable()


LONG = b'{"id": 1' + b" " * MIN_BYTES + b"}"


def test_the_collector_is_disabled_inside_and_enabled_after() -> None:
    with gc_pause:
        assert not gc.isenabled()
        with gc_pause:
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_disabled_collector_stays_disabled() -> None:
    gc.disable()
    assert decode(Leaf, LONG).id == 1
    assert not gc.isenabled()


@pytest.mark.parametrize("content", [LONG[:-1], LONG.replace(b"1", b"[1]")])
def test_the_collector_is_enabled_after_an_invalid_response(content: bytes) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(unexpected_data, "_WARNED", {("Leaf", "id")})
        try:
            decode(Leaf, content)
        except DecodeError:
            assert content == LONG[:-1]
    assert gc.isenabled()


def test_the_last_of_several_threads_enables_the_collector() -> None:
    seen: list[bool] = []
    both_inside, first_out = Barrier(3), Barrier(3)

    def work(*, leaves_first: bool) -> None:
        with gc_pause:
            both_inside.wait()
            if not leaves_first:
                first_out.wait()
                seen.append(gc.isenabled())
        if leaves_first:
            first_out.wait()

    threads = [Thread(target=work, kwargs={"leaves_first": first}) for first in (True, False)]
    for thread in threads:
        thread.start()
    both_inside.wait()
    first_out.wait()
    for thread in threads:
        thread.join()
    assert seen == [False]
    assert gc.isenabled()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on this system")
def test_the_collector_is_enabled_in_a_forked_child() -> None:
    ours = GcPause()
    with ours:
        ours.after_fork()
        assert gc.isenabled()


def test_a_short_response_does_not_pause_the_collector(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "gc_pause", None)
    assert decode(Leaf, b'{"id": 1}').id == 1


def test_frozen_objects_stay_frozen() -> None:
    gc.freeze()
    try:
        decode(Leaf, LONG)
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()


def test_new_garbage_is_collected_before_the_pause() -> None:
    knot = Knot()
    gone = weakref.ref(knot)
    del knot
    with gc_pause:
        assert gone() is None


def test_garbage_is_collected_in_a_program_that_only_decodes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MIN_OBJECTS", 1000)
    ours = GcPause()
    knot = Knot()
    gone = weakref.ref(knot)
    with ours:
        made = [Knot() for _ in range(100)]
    del knot
    for _ in range(10_000):
        with ours:
            made = [Knot() for _ in range(100)]
        if gone() is None:
            break
    assert gone() is None
    assert made
