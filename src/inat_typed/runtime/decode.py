"""From bytes to typed objects. Data that is as described takes the fast way; what deviates is kept, and told."""

from __future__ import annotations

import json
import warnings
from collections.abc import Hashable
from functools import cache
from threading import Lock
from typing import Any, TypeVar, cast

from pydantic import BaseModel, TypeAdapter, ValidationError

from inat_typed.runtime.errors import DecodeError, UnexpectedDataWarning

T = TypeVar("T")

_LOCK = Lock()
_WARNED: set[tuple[str, str]] = set()
_SHOWN = 200
_ROUNDS = 50

Step = int | str
Location = tuple[Step, ...]


def decode(kind: type[T], content: bytes) -> T:
    """*content* as *kind*: bytes go straight into pydantic-core.

    A value of the wrong type never raises: see ``_leniently``.

    Raises:
        DecodeError: It is not JSON, or not the kind of JSON that was to come (a list instead of an object).
    """
    adapter = _adapter(kind)
    try:
        return adapter.validate_json(content)
    except ValidationError:
        return _leniently(adapter, _parsed(content))


@cache
def _built(kind: Hashable) -> TypeAdapter[Any]:
    return TypeAdapter(cast("Any", kind))


def _adapter(kind: type[T]) -> TypeAdapter[T]:
    with _LOCK:  # models are built on first use, which is not safe in several threads at once
        adapter: TypeAdapter[T] = _built(cast("Hashable", kind))
        adapter.rebuild()
    return adapter


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise DecodeError(f"the answer is not JSON ({_reason(error)}); it begins with {beginning(content)}") from None


def _reason(error: Exception) -> str:
    return "too deeply nested" if isinstance(error, RecursionError) else str(error)


def beginning(content: bytes) -> str:
    """The first bytes of an answer, harmless to print."""
    shown = content[:_SHOWN]
    return repr(shown)[1:] + ("..." if len(content) > len(shown) else "") if content else "nothing: it is empty"


def _leniently(adapter: TypeAdapter[T], data: Any) -> T:
    """*data*, in which something does not fit, as far as it fits.

    What does not is taken out of the data (the nearest field around it, or the element of a list of objects), the rest is
    validated again, and the raw value is put into the ``model_extra`` of the object that it belongs to, under its own
    name: the attribute reads as ``None``, and a dump gives the raw value back.
    """
    taken_out: list[tuple[Location, Any]] = []
    for _ in range(_ROUNDS):
        try:
            answer = adapter.validate_python(data)
        except ValidationError as error:
            if not _take_out(data, error, taken_out):
                raise DecodeError(_not_at_all(error)) from None
        except RecursionError:
            raise DecodeError("the answer is too deeply nested") from None
        else:
            for location, raw in taken_out:
                _put_back(answer, location, raw)
            return answer
    raise DecodeError("the answer deviates in too many ways")


def _not_at_all(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_context=False)[0]
    return f"the answer is of another kind than was to come: {first['msg']}, not {type(first['input']).__name__}"


def _take_out(data: Any, error: ValidationError, taken_out: list[tuple[Location, Any]]) -> bool:
    """Take every value that an error names out of *data*; whether there was any."""
    wrong = error.errors(include_url=False, include_input=False, include_context=False)
    found = {_place(data, each["loc"]) for each in wrong}
    found.discard(())
    for location in sorted(found, key=_last_first, reverse=True):
        holder = _at(data, location[:-1])
        if _holds(holder, location[-1]):
            taken_out.append((location, holder.pop(location[-1])))
    return bool(found)


def _last_first(location: Location) -> tuple[tuple[int, int, str], ...]:
    return tuple((0, step, "") if isinstance(step, int) else (1, 0, step) for step in location)


def _place(data: Any, location: tuple[Step, ...]) -> Location:
    """The part of *location* that leads somewhere in *data* (unions add tags to it), up to the nearest field.

    An element of a list is a place of its own only if the list holds objects, one of which is none.
    """
    steps: list[Step] = []
    for step in location:
        here = _at(data, tuple(steps))
        if not _holds(here, step):
            continue
        steps.append(step)
    while steps and isinstance(steps[-1], int):
        around = _at(data, tuple(steps[:-1]))
        if any(isinstance(each, dict) for each in around) and len(steps) > 1:
            break
        steps.pop()
    return tuple(steps)


def _holds(holder: Any, step: Step) -> bool:
    if isinstance(holder, dict):
        return step in holder
    return isinstance(holder, list) and isinstance(step, int) and 0 <= step < len(holder)


def _at(data: Any, location: Location) -> Any:
    for step in location:
        data = data[step]
    return data


def _put_back(answer: Any, location: Location, raw: Any) -> None:
    """Keep *raw* in the object that it was taken from, or in the nearest one around that."""
    holder, name = _holder(answer, location)
    if holder is None:
        return
    extra = holder.__pydantic_extra__
    if extra is not None:
        extra[name] = raw
    _warn(type(holder).__name__, name, raw)


def _holder(answer: Any, location: Location) -> tuple[BaseModel | None, str]:
    holder: BaseModel | None = answer if isinstance(answer, BaseModel) else None
    name, here = "", answer
    for depth, step in enumerate(location):
        if isinstance(here, BaseModel):
            holder, name = here, ".".join(map(str, location[depth:]))
            here = _attribute(here, str(step))
        else:
            here = _at(here, (step,)) if _holds(here, step) else None
    return holder, name


def _attribute(model: BaseModel, api_name: str) -> Any:
    for name, each in type(model).model_fields.items():
        if api_name in (name, each.alias):
            return getattr(model, name)
    return (model.model_extra or {}).get(api_name)


def _warn(model: str, name: str, raw: Any) -> None:
    """Tell once for each field of each model."""
    if (model, name) in _WARNED:
        return
    _WARNED.add((model, name))
    shown = repr(raw)
    shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}..."
    warnings.warn(
        f"{model}.{name}: the service sent {shown}, which does not fit; it is kept in model_extra",
        UnexpectedDataWarning,
        stacklevel=2,
    )
