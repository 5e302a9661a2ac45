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
from datetime import date, datetime
from functools import partial
from threading import RLock
from types import NoneType
from typing import TYPE_CHECKING, Any, ClassVar, TypeGuard, TypeVar
from uuid import UUID

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
from inat_typed.runtime.support.json_guards import is_array

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

_new: Callable[[type[Any]], Any] = object.__new__
_get_values: Callable[[BaseModel], dict[str, Any]] = INSTANCE_DICT.__get__
_set_values: Callable[[BaseModel, dict[str, Any]], None] = INSTANCE_DICT.__set__

_UNCHANGEABLE_TYPES = frozenset({NoneType, bool, int, float, str, date, datetime, UUID})
"""The types of JSON values and of what they are decoded to that copies may share. ``isinstance`` would be much slower:
for a model class it is a function of pydantic's."""


class _SharedValues:
    """The values of one repeated object. Callers get only copies of those that can be changed."""

    __slots__ = ("_copies", "_extra", "values")

    def __init__(self, values: dict[str, Any], extra: dict[str, Any]) -> None:
        self.values = values
        """The values of all fields that the response had, in their order."""
        self._extra = extra
        self._copies: _Copies | None = None

    def separate(self, model: BaseModel) -> dict[str, Any]:
        """Give *model* its own copies of values that can be changed, and return all its values."""
        if self._copies is None:
            self._copies = _Copies(self.values)
        values = self.values.copy()
        self._copies.put_into(values)
        if self._extra:
            EXTRA.__set__(model, deepcopy(self._extra))
        _set_values(model, values)
        return values


class _Copies:
    """Makes independent copies of those values that can be changed. It is used very often: it has to be fast."""

    __slots__ = ("_lists", "_models", "_others")

    def __init__(self, values: dict[str, Any]) -> None:
        self._models: list[tuple[str, type[BaseModel], dict[str, Any]]] = []
        self._lists: list[tuple[str, list[Any]]] = []
        self._others: list[tuple[str, Callable[[], Any]]] = []
        for name, value in values.items():
            if type(value) in _UNCHANGEABLE_TYPES:
                continue
            if _is_model(value) and (shared := _shareable_values(value)) is not None:
                cls: type[BaseModel] = type(value)
                self._models.append((name, cls, shared))
            elif is_array(value) and all(type(each) in _UNCHANGEABLE_TYPES for each in value):
                self._lists.append((name, value))
            else:
                self._others.append((name, _copier(value)))

    def put_into(self, values: dict[str, Any]) -> None:
        """Put a new copy of each value into *values*."""
        for name, cls, shared in self._models:
            values[name] = model = _new(cls)
            _set_values(model, shared)
        for name, members in self._lists:
            values[name] = members.copy()
        for name, copy in self._others:
            values[name] = copy()


def _copier(value: Any) -> Callable[[], Any]:
    """Return a function that returns independent copies of *value*."""
    if _is_model(value):
        return value_sharer(value)
    if is_array(value):
        sharers = [value_sharer(each) for each in value if _is_model(each)]
        if len(sharers) == len(value):
            return lambda: [share() for share in sharers]
    return partial(deepcopy, value)


def value_sharer(model: ModelT) -> Callable[[], ModelT]:
    """Return a function that creates instances with the values of *model*.

    If *model* is compact, they and *model* have one ``__dict__``, without the values that can be changed: an instance
    gets its own copies of those, and a ``__dict__`` of its own, when one of them is read or an attribute is set.
    """
    values = _shareable_values(model)
    if values is None:
        return partial(model.model_copy(deep=True).model_copy, deep=True)
    cls, new, set_values = type(model), _new, _set_values

    def share() -> ModelT:
        other: ModelT = new(cls)
        set_values(other, values)
        return other

    return share


def _is_model(value: object) -> TypeGuard[BaseModel]:
    """Return whether *value* is a model, much faster than ``isinstance``."""
    return hasattr(type(value), "__pydantic_fields__")


def _shareable_values(model: BaseModel) -> dict[str, Any] | None:
    """Return the ``__dict__`` of a compact instance, which others may have from now on; ``None`` if it is complete."""
    values = _get_values(model)
    if _SHARED in values:
        return values
    if not is_compact(model):
        return None
    extra = _extra(model)
    unchangeable = {name: value for name, value in values.items() if type(value) in _UNCHANGEABLE_TYPES}
    if extra:
        EXTRA.__delete__(model)
    elif len(unchangeable) == len(values):
        return values
    values = {**unchangeable, _SHARED: _SharedValues(values, extra)}
    _set_values(model, values)
    return values


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
            _set_values(model, complete_values)
            EXTRA.__set__(model, extra if type(model).model_config.get("extra") == "allow" else None)
            PRIVATE.__set__(model, None)
            FIELDS_SET.__set__(model, {*values, *extra})  # last: from here on the instance is complete

    def separate(self, model: BaseModel) -> dict[str, Any]:
        """Give a compact instance its own copies of shared values that can be changed, and return all its values."""
        with self._lock:
            values = _get_values(model)
            shared: _SharedValues | None = values.get(_SHARED)
            return values if shared is None else shared.separate(model)

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

    __slots__ = ("_default", "_name")

    def __init__(self, name: str, default: Any) -> None:
        self._name = name
        self._default = default

    def __get__(self, instance: BaseModel | None, owner: type | None = None) -> Any:
        if instance is None:
            raise AttributeError(self._name)
        values = _get_values(instance)
        if _SHARED in values and self._name in values[_SHARED].values:
            values = complete.separate(instance)
        # Also without a shared value: another thread may just have given the instance its own.
        return values.get(self._name, self._default)


class AbsentField(MissingField):
    """A field that complete instances may lack: a required one, or one that was deleted from an instance."""

    __slots__ = ()

    def __get__(self, instance: BaseModel | None, owner: type | None = None) -> Any:
        value = super().__get__(instance, owner)
        if instance is not None and not is_compact(instance) and self._name not in _get_values(instance):
            raise AttributeError(self._name)
        return value


def prepare_class(cls: type[CompactModel]) -> None:
    """Give *cls* the attributes that return the defaults of missing fields."""
    for name, field in cls.__pydantic_fields__.items():
        if name not in vars(cls):
            setattr(cls, name, (AbsentField if field.is_required() else MissingField)(name, _default(field)))


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
            complete.separate(self)  # shared extra fields
            return super().__getattr__(name)

        def __setattr__(self, name: str, value: Any) -> None:
            complete(self)
            super().__setattr__(name, value)

        def __delattr__(self, name: str) -> None:
            complete(self)
            field = type(self).__pydantic_fields__.get(name)
            if field is not None:
                setattr(type(self), name, AbsentField(name, _default(field)))
            super().__delattr__(name)

        def _complete_dict(self) -> dict[str, Any]:
            complete(self)
            return _get_values(self)

        __dict__ = property(_complete_dict, _set_values)
