"""Decoding leaves the garbage collector as it found it, and garbage is collected all the same."""

from __future__ import annotations

import gc
import os
import weakref
from collections.abc import Generator
from threading import Barrier, Thread

import pytest

from inat_typed import DecodeError
from inat_typed.runtime import lenient, quiet as module
from inat_typed.runtime.decode import decode
from inat_typed.runtime.model import Model
from inat_typed.runtime.quiet import _Quiet, quiet  # pyright: ignore[reportPrivateUsage]


class Leaf(Model):
    id: int | None = None


class Knot:
    """Garbage that only the collector can see."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _on() -> Generator[None]:
    gc.enable()
    yield
    gc.enable()


LONG = b'{"id": 1' + b" " * module.LONG + b"}"


def test_collections_wait_and_go_on() -> None:
    with quiet:
        assert not gc.isenabled()
        with quiet:
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_they_stay_off_where_the_program_has_turned_them_off() -> None:
    gc.disable()
    assert decode(Leaf, LONG).id == 1
    assert not gc.isenabled()


@pytest.mark.parametrize("content", [LONG[:-1], LONG.replace(b"1", b"[1]")])
def test_they_go_on_after_an_answer_that_does_not_fit(content: bytes) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lenient, "_WARNED", {("Leaf", "id")})
        try:
            decode(Leaf, content)
        except DecodeError:
            assert content == LONG[:-1]
    assert gc.isenabled()


def test_the_last_of_several_threads_lets_them_go_on() -> None:
    seen: list[bool] = []
    both_inside, first_out = Barrier(3), Barrier(3)

    def work(*, leaves_first: bool) -> None:
        with quiet:
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


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are systems without forks")
def test_a_child_that_is_born_meanwhile_collects() -> None:
    ours = _Quiet()
    with ours:
        ours.after_fork()
        assert gc.isenabled()


def test_a_short_answer_does_not_touch_the_collector(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "quiet", None)
    assert decode(Leaf, b'{"id": 1}').id == 1


def test_frozen_objects_stay_frozen() -> None:
    gc.freeze()
    try:
        decode(Leaf, LONG)
        assert gc.get_freeze_count()
    finally:
        gc.unfreeze()


def test_young_garbage_is_collected_before() -> None:
    knot = Knot()
    gone = weakref.ref(knot)
    del knot
    with quiet:
        assert gone() is None


def test_old_garbage_is_collected_by_a_program_that_only_decodes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FEW", 1000)
    ours = _Quiet()
    ours._old = 0  # pyright: ignore[reportPrivateUsage]
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
