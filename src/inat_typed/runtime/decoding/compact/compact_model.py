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
from copy import deepcopy
from functools import partial
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


_SHARED = "shared values"
"""The key of the ``__dict__`` of a sharing instance for its values that can be changed. No field has such a name."""

_get_values: Callable[[BaseModel], dict[str, Any]] = INSTANCE_DICT.__get__

_CHANGEABLE: tuple[type[Any], ...] = (list, dict, BaseModel)


class _SharedValues:
    """The values of one repeated object. Callers get only copies of its lists, dictionaries and models."""

    __slots__ = ("_copiers", "values")

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values
        """All values of the object, in their order."""
        self._copiers: dict[str, Callable[[], Any]] | None = None

    def separate(self) -> dict[str, Any]:
        """Return all values of the object, with copies of those that can be changed."""
        if self._copiers is None:
            self._copiers = {name: _copier(each) for name, each in self.values.items() if isinstance(each, _CHANGEABLE)}
        values = self.values.copy()
        for name, copy in self._copiers.items():
            values[name] = copy()
        return values


def _copier(value: Any) -> Callable[[], Any]:
    """Return a function that returns independent copies of *value*, a list, a dictionary or a model."""
    if isinstance(value, BaseModel):
        return value_sharer(value)
    members: list[Any] = [*(value.values() if isinstance(value, dict) else value)]
    if not any(isinstance(each, _CHANGEABLE) for each in members):
        return cast("Callable[[], Any]", value.copy)
    if isinstance(value, list) and all(isinstance(each, BaseModel) for each in members):
        sharers = [value_sharer(each) for each in members]
        return lambda: [share() for share in sharers]
    return partial(deepcopy, value)


def value_sharer(model: ModelT) -> Callable[[], ModelT]:
    """Return a function that creates instances with the values of *model*.

    If *model* is compact, they and *model* have one ``__dict__``, without the values that can be changed: an instance
    gets its own copies of those, and a ``__dict__`` of its own, when one of them is read or an attribute is set.
    """
    if not is_compact(model):
        return partial(model.model_copy(deep=True).model_copy, deep=True)
    values: dict[str, Any] = INSTANCE_DICT.__get__(model)
    if _SHARED not in values:
        unchangeable = {name: value for name, value in values.items() if not isinstance(value, _CHANGEABLE)}
        if len(unchangeable) < len(values):
            values = {**unchangeable, _SHARED: _SharedValues(values)}
            INSTANCE_DICT.__set__(model, values)
    cls, new, set_values = type(model), cast("Callable[[type[ModelT]], ModelT]", object.__new__), INSTANCE_DICT.__set__
    copy_extra = _copier(deepcopy(extra)) if (extra := _extra(model)) else None

    def share() -> ModelT:
        other = new(cls)
        set_values(other, values)
        if copy_extra is not None:
            EXTRA.__set__(other, copy_extra())
        return other

    return share


class _Completion:
    """Turns compact instances into complete ones, one at a time: several threads may use the same instance."""

    def __init__(self) -> None:
        self._lock = RLock()
        reset_after_fork(self)

    def __call__(self, model: BaseModel) -> None:
        with self._lock:
            if not is_compact(model):
                return
            values, extra = self.separate(model), _extra(model)
            fields = type(model).__pydantic_fields__.items()
            complete_values = {name: values.get(name, _default(field)) for name, field in fields}
            INSTANCE_DICT.__set__(model, complete_values)
            EXTRA.__set__(model, extra if type(model).model_config.get("extra") == "allow" else None)
            PRIVATE.__set__(model, None)
            FIELDS_SET.__set__(model, {*values, *extra})  # last: from here on the instance is complete

    def separate(self, model: BaseModel) -> dict[str, Any]:
        """Give a compact instance its own copies of shared values that can be changed, and return all its values."""
        with self._lock:
            values: dict[str, Any] = INSTANCE_DICT.__get__(model)
            shared: _SharedValues | None = values.get(_SHARED)
            if shared is not None:
                values = shared.separate()
                INSTANCE_DICT.__set__(model, values)
            return values

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
    """Class attribute that returns the value of a field which the ``__dict__`` of an instance does not have.

    That is a copy of a shared value, or else the default of the field.

    On the class itself it raises ``AttributeError``, as a class of pydantic's does for its fields: so pydantic does not
    take it for a default when it creates a subclass.
    """

    __slots__ = ("_default", "_name", "may_be_absent")

    def __init__(self, name: str, field: FieldInfo) -> None:
        self._name = name
        self._default = _default(field)
        self.may_be_absent: bool = field.is_required()
        """Whether complete instances may lack the field: a required one, or one that was deleted from an instance."""

    def __get__(self, instance: BaseModel | None, owner: type | None = None) -> Any:
        if instance is None:
            raise AttributeError(self._name)
        values: dict[str, Any] = _get_values(instance)
        if _SHARED in values:
            if self._name in values[_SHARED].values:
                values = complete.separate(instance)
        elif self.may_be_absent and not is_compact(instance):
            values = _get_values(instance)  # another thread may just have completed it
            if self._name not in values:
                raise AttributeError(self._name)
        return values.get(self._name, self._default)


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
            return {**complete.separate(self), **_extra(self)}
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
            field = vars(type(self)).get(name)
            if isinstance(field, MissingField):
                field.may_be_absent = True
            super().__delattr__(name)

        def _complete_dict(self) -> dict[str, Any]:
            complete(self)
            return INSTANCE_DICT.__get__(self)

        __dict__ = property(_complete_dict, INSTANCE_DICT.__set__)
