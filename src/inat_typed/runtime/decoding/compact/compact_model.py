"""Compact instances of models: they store the fields that the response had, and nothing else.

A complete instance of a pydantic model also stores the defaults of all missing fields, the set of the fields that were
passed, and a dictionary of extra fields: two thirds of its memory. A compact instance stores none of them:

- Attributes are read as usual. A missing field reads as its default, which the class stores (``MissingField``).
- Whatever needs the rest completes the instance first: dumping, comparing and copying it, reading ``__dict__``,
  ``model_fields_set`` or ``model_extra``, setting or deleting an attribute. A completed instance is an ordinary
  instance of pydantic's, with a ``__dict__`` of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from pydantic import BaseModel, ConfigDict
from pydantic.fields import FieldInfo

from inat_typed.runtime.decoding.base_model import DecodedModel
from inat_typed.runtime.decoding.compact.pydantic_internals import (
    EXTRA,
    FIELDS_SET,
    INSTANCE_DICT,
    PRIVATE,
    UNSET_SLOTS,
)
from inat_typed.runtime.support.fork import reset_after_fork

ModelT = TypeVar("ModelT", bound=BaseModel)


def is_compact(model: BaseModel) -> bool:
    """Return whether *model* is compact and not completed yet."""
    try:
        FIELDS_SET.__get__(model)
    except AttributeError:
        return True
    return False


def value_sharer(model: ModelT) -> Callable[[], ModelT]:
    """Return a function that creates instances with the values of *model*.

    If *model* is compact, they all have one ``__dict__`` until an attribute of one of them is set: to complete an
    instance gives it a dictionary of its own.
    """
    if not is_compact(model):
        return model.model_copy
    cls, values, extra = type(model), INSTANCE_DICT.__get__(model), _extra(model)
    new, set_values = cast("Callable[[type[ModelT]], ModelT]", object.__new__), INSTANCE_DICT.__set__

    def share() -> ModelT:
        other = new(cls)
        set_values(other, values)
        if extra:
            EXTRA.__set__(other, extra.copy())
        return other

    return share


class _Completion:
    """Turns compact instances into complete ones, one at a time: several threads may complete the same instance."""

    def __init__(self) -> None:
        self._lock = RLock()
        reset_after_fork(self)

    def __call__(self, model: BaseModel) -> None:
        with self._lock:
            if not is_compact(model):
                return
            values, extra = INSTANCE_DICT.__get__(model), _extra(model)
            fields = type(model).__pydantic_fields__.items()
            complete_values = {name: values.get(name, _default(field)) for name, field in fields}
            INSTANCE_DICT.__set__(model, complete_values)
            EXTRA.__set__(model, extra if type(model).model_config.get("extra") == "allow" else None)
            PRIVATE.__set__(model, None)
            FIELDS_SET.__set__(model, {*values, *extra})  # last: from here on the instance is complete

    def after_fork(self) -> None:
        """Replace the lock, which a thread of the parent process may hold."""
        self._lock = RLock()


complete: _Completion = _Completion()


def _extra(model: BaseModel) -> dict[str, Any]:
    try:
        return EXTRA.__get__(model) or {}
    except AttributeError:
        return {}


def _default(field: FieldInfo) -> Any:
    """Return what a missing field reads as."""
    return None if field.is_required() else field.default


class MissingField:
    """Class attribute that returns the default of a field which an instance does not store.

    On the class itself it raises ``AttributeError``, as a class of pydantic's does for its fields: so pydantic does not
    take it for a default when it creates a subclass.
    """

    __slots__ = ("_default", "_is_required", "_name")

    def __init__(self, name: str, field: FieldInfo) -> None:
        self._name = name
        self._default = _default(field)
        self._is_required = field.is_required()

    def __get__(self, instance: BaseModel | None, owner: type | None = None) -> Any:
        if instance is None or (self._is_required and not is_compact(instance)):
            raise AttributeError(self._name)
        return self._default


def prepare_class(cls: type[CompactModel]) -> None:
    """Give *cls* the attributes that return the defaults of missing fields."""
    for name, field in cls.__pydantic_fields__.items():
        if name not in vars(cls):
            setattr(cls, name, MissingField(name, field))


class CompactModel(DecodedModel):
    """A model that may have compact instances. Complete instances behave as those of any pydantic model."""

    model_config: ClassVar[ConfigDict] = ConfigDict(defer_build=True)

    def __sent_fields__(self) -> dict[str, Any]:
        if is_compact(self):
            return {**INSTANCE_DICT.__get__(self), **_extra(self)}
        return super().__sent_fields__()

    if not TYPE_CHECKING:  # type checkers know the attributes of a pydantic model

        def __getattr__(self, name: str) -> Any:
            if name in UNSET_SLOTS:
                complete(self)
                return UNSET_SLOTS[name].__get__(self)
            return super().__getattr__(name)

        def __setattr__(self, name: str, value: Any) -> None:
            complete(self)
            super().__setattr__(name, value)

        def __delattr__(self, name: str) -> None:
            complete(self)
            super().__delattr__(name)

        def _complete_dict(self) -> dict[str, Any]:
            complete(self)
            return INSTANCE_DICT.__get__(self)

        __dict__ = property(_complete_dict, INSTANCE_DICT.__set__)
