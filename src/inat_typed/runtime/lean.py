"""Models that hold what came, and nothing else until somebody asks for more.

An instance as pydantic makes it carries, besides its values, the defaults of all that did not come, the set of the
names that did, and a dictionary for unknown fields: two thirds of its memory, and, where memory is new, half of the
time it takes. What validates answers (``validators``) makes instances of ``LeanModel`` out of their values alone.
Attributes read as ever; the rest is made by ``complete`` when something asks for it: a dump, a comparison, a copy,
``model_fields_set``.

What is the same in several places is one dictionary for as long as nobody could tell: ``shared`` gives an instance of
its own to each place, and an instance gets its own values before they, or what is in them, can be changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from threading import RLock
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast

from pydantic import BaseModel, ConfigDict
from pydantic.fields import FieldInfo

from inat_typed.runtime.forking import renew_in_children

T = TypeVar("T")
ModelT = TypeVar("ModelT", bound="LeanModel")
Copy = Callable[[Any], Any]

_SLOTS: Mapping[str, Any] = vars(BaseModel)
VALUES = _SLOTS["__dict__"]
_FIELDS_SET = _SLOTS["__pydantic_fields_set__"]
EXTRA = _SLOTS["__pydantic_extra__"]
_PRIVATE = _SLOTS["__pydantic_private__"]
LEFT_OUT = {each.__name__: each for each in (_FIELDS_SET, EXTRA, _PRIVATE)}
"""What an instance lacks until it is completed."""


def is_lean(model: BaseModel) -> bool:
    """Whether *model* holds nothing but what came."""
    try:
        _FIELDS_SET.__get__(model)
    except AttributeError:
        return True
    return False


def came(model: BaseModel) -> dict[str, Any]:
    """The declared fields that came and their values; *model* is not completed for it."""
    values = _own(model)
    if is_lean(model):
        return values
    return {name: value for name, value in values.items() if name in model.model_fields_set}


def unknown(model: BaseModel) -> dict[str, Any]:
    """The fields that are not declared, and their values; *model* is not completed for it."""
    _own(model)
    try:
        return EXTRA.__get__(model) or {}
    except AttributeError:
        return {}


class _Completion:
    """Gives instances what pydantic would have given them: one at a time, for several threads may ask for the same."""

    def __init__(self) -> None:
        self.lock: RLock = RLock()
        renew_in_children(self)

    def __call__(self, model: BaseModel) -> None:
        with self.lock:
            if not is_lean(model):
                return
            values, others = _own(model), unknown(model)
            fields = type(model).model_fields.items()
            VALUES.__set__(model, {name: values.get(name, _default(field)) for name, field in fields})
            EXTRA.__set__(model, others if type(model).model_config.get("extra") == "allow" else None)
            _PRIVATE.__set__(model, None)
            _FIELDS_SET.__set__(model, {*values, *others})  # last: from here on it is lean no more

    def after_fork(self) -> None:
        """Whoever held the lock, it was the parent."""
        self.lock = RLock()


complete: _Completion = _Completion()


def _default(field: FieldInfo) -> Any:
    """What a field reads as that did not come."""
    return None if field.is_required() else field.default


class Making:
    """What is known of *cls*, whose instances are made lean."""

    __slots__ = ("changeable", "cls", "odd")

    def __init__(self, cls: type[LeanModel], changeable: Mapping[str, Copy], odd: list[bool]) -> None:
        self.cls: type[LeanModel] = cls
        self.changeable: Mapping[str, Copy] = changeable
        """The fields whose values can be changed, with what copies such a value; all others may be shared."""
        self.odd: list[bool] = odd
        """Not empty once an unknown field came: until then, nobody need look for any."""


_SOURCE = "~"
"""Under which name values that are shared have the instance that they are of, which nobody else holds."""


def _made(cls: type[ModelT], values: dict[str, Any]) -> ModelT:
    model = object.__new__(cls)
    VALUES.__set__(model, values)
    return model


def shared(model: ModelT) -> ModelT:
    """Another instance that is as *model* is, and stays so when that is changed; lean if *model* is."""
    cls = type(model)
    if not is_lean(model):
        return deepcopy(model)
    values: dict[str, Any] = VALUES.__get__(model)
    if _SOURCE not in values:
        source = _made(cls, values)
        if others := unknown(model):
            EXTRA.__set__(source, others)
            EXTRA.__delete__(model)
        values = {name: value for name, value in values.items() if name not in cls.__making__.changeable}
        values[_SOURCE] = source
        VALUES.__set__(model, values)
    return _made(cls, values)


def copied(value: T) -> T:
    """*value* once more, with all that it holds: a lean model is made lean again, whatever else by ``deepcopy``."""
    making: Making | None = getattr(type(value), "__making__", None)
    if making is None or making.cls is not type(value):  # a class may have that of a class above
        return deepcopy(value)
    values: dict[str, Any] = VALUES.__get__(value).copy()
    for name, copy in making.changeable.items():
        if name in values and (inner := values[name]) is not None:
            values[name] = copy(inner)
    model = _made(making.cls, values)
    if making.odd and (others := unknown(cast("BaseModel", value))):
        EXTRA.__set__(model, deepcopy(others))
    return cast("T", model)


def _own(model: BaseModel) -> dict[str, Any]:
    """The values of *model*; from now on, nobody else's."""
    values: dict[str, Any] = VALUES.__get__(model)
    if _SOURCE not in values:
        return values
    with complete.lock:
        values = VALUES.__get__(model)
        if (source := values.get(_SOURCE)) is None:
            return values
        copy = copied(source)
        values = VALUES.__get__(copy)
        if others := unknown(copy):
            EXTRA.__set__(model, others)
        VALUES.__set__(model, values)  # last: from here on nothing is looked for in the source
    return values


class LeanModel(BaseModel):
    """A model whose instances may be lean."""

    model_config: ClassVar[ConfigDict] = ConfigDict(defer_build=True)

    __making__: ClassVar[Making]
    """Set by what makes lean instances."""

    if not TYPE_CHECKING:  # checkers know the attributes of a model better

        def __getattr__(self, name: str) -> Any:
            """What a lean instance does not hold: the inner parts of pydantic's, and fields that did not come."""
            if name in LEFT_OUT:
                complete(self)
                return LEFT_OUT[name].__get__(self)
            was_lean, values = is_lean(self), _own(self)
            field = type(self).__pydantic_fields__.get(name)
            if field is not None and (was_lean or name in values):  # another thread may have completed it meanwhile
                return values.get(name, _default(field))
            return super().__getattr__(name)

        def __delattr__(self, name: str) -> None:
            complete(self)
            super().__delattr__(name)

        def _whole(self) -> dict[str, Any]:
            complete(self)
            return VALUES.__get__(self)

        __dict__ = property(_whole, VALUES.__set__)
