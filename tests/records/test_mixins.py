"""Mixins of models have no fields and no state, and no name that a field hides."""

from __future__ import annotations

from typing import Any

from inat_typed import v1, v2
from inat_typed.runtime.decoding.model import Model


def _models_with_mixins() -> list[type[Model]]:
    named: list[Any] = [getattr(module, name) for module in (v1, v2) for name in module.__all__]
    models = [each for each in named if isinstance(each, type) and issubclass(each, Model)]
    return [each for each in models if _mixins(each)]


def _mixins(model: type[Model]) -> list[type]:
    return [each for each in model.__mro__ if each.__module__.startswith("inat_typed.records.")]


def test_models_of_both_versions_have_mixins() -> None:
    assert {v1.Photo, v1.Sound, v1.ShowObservation, v2.Photo, v2.Sound, v2.Observation} <= set(_models_with_mixins())


def test_mixins_have_no_state() -> None:
    for model in _models_with_mixins():
        for mixin in _mixins(model):
            assert "__annotations__" not in vars(mixin) or not mixin.__annotations__
            assert vars(mixin).get("__slots__") == (), mixin
            names = {name for name in vars(mixin) if not name.startswith("__")}
            assert not names & set(model.model_fields), (model, mixin)
