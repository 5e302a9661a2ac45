"""Answers whose records are a projection: from bytes to objects of the caller's own class."""

from __future__ import annotations

import json
from collections.abc import Generator, Hashable
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from threading import Lock
from typing import Any, cast

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError
from pydantic.errors import PydanticUserError
from pydantic_core import ErrorDetails, SchemaValidator

from inat_typed.runtime import answer, parts
from inat_typed.runtime.errors import DecodeError, ProjectionError, UnexpectedDataError
from inat_typed.runtime.lenient import beginning, briefly, leniently, parsed, warn
from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.runtime.operation import Answer
from inat_typed.runtime.page import Page
from inat_typed.runtime.quiet import quiet_for
from inat_typed.runtime.redaction import harmless
from inat_typed.runtime.schemas import Schema, changed, defined
from inat_typed.runtime.validators import STRICTLY, lean_validator

_LOCK = Lock()
_DEPTHS = {"page": 2, "list": 1, "model": 0}
"""How many steps lead to one record: ``results``, its number."""


def prepare(kind: Answer[Any], projection: type[Any]) -> None:
    """Make what reads *projection*, before anything is sent.

    Raises:
        ProjectionError: pydantic cannot read it.
    """
    _decoder(_form(kind), cast("Hashable", projection))


def decode(kind: Answer[Any], projection: type[Any], content: bytes) -> Any:
    """*content* as *kind*, its records read into *projection*.

    A value that does not fit is ``None`` where the projection allows that, with a warning.

    Raises:
        UnexpectedDataError: It has to be something else than ``None``.
        DecodeError: It is not JSON, or not the kind of JSON that was to come.
    """
    form = _form(kind)
    decoder = _decoder(form, cast("Hashable", projection))
    with quiet_for(content):
        try:
            return _in_parts(form, projection, content) or decoder.quick.validate_json(content, **STRICTLY)
        except ValidationError:
            return _Misfits(form, projection, decoder.whole).decode(content)


def _in_parts(form: str, projection: Any, content: bytes) -> Any | None:
    """A long page, if it can be read so."""
    if form != "page" or len(content) < parts.LONG:
        return None
    page, records = (_decoder(each, projection) for each in ("page", "list"))
    return parts.read(content, page.quick, lambda part: records.quick.validate_json(part, **STRICTLY))


def empty(kind: Answer[Any], projection: type[Any]) -> Any:
    """What is answered when nothing was sent: a page or a record."""
    form = _form(kind)
    if form == "page":
        page: Any = Page.__class_getitem__(projection)
        return page.model_construct(results=[], total_results=0)
    if issubclass(projection, BaseModel):
        return projection.model_construct()
    return {} if issubclass(projection, dict) else object.__new__(projection)


def _form(kind: Answer[Any]) -> str:
    return "page" if answer.is_page(kind) else kind.kind


@dataclass(frozen=True, slots=True)
class _Decoder:
    """What reads one form of answer into one projection: data that fits, and data that does not."""

    quick: SchemaValidator
    whole: SchemaValidator


@lru_cache(maxsize=64)
def _decoder(form: str, projection: Any) -> _Decoder:
    """What reads an answer of this form.

    The last ones are kept. For good would be too long: in a notebook, a class is made again with every run of a cell.
    """
    generic: Any = {"page": Page, "list": list}.get(form)
    kind: Any = generic.__class_getitem__(projection) if generic else projection
    try:
        with _LOCK, _settings_of_its_own(projection):
            if form == "page":
                kind.model_rebuild()
            adapter: TypeAdapter[Any] = TypeAdapter(kind)
            adapter.rebuild()
            schema = changed(defined(adapter.core_schema), _filled_in)
    except PydanticUserError as error:
        raise ProjectionError(f"{projection.__name__}: {str(error).splitlines()[0]}") from None
    return _Decoder(lean_validator(schema), SchemaValidator(schema, _use_prebuilt=False))


@contextmanager
def _settings_of_its_own(projection: type[Any]) -> Generator[None]:
    """A dataclass or a ``TypedDict`` without settings takes those of what is around it: a page keeps extra fields."""
    if hasattr(projection, _SETTINGS) or issubclass(projection, BaseModel):
        yield
        return
    setattr(projection, _SETTINGS, ConfigDict(extra="ignore"))
    try:
        yield
    finally:
        delattr(projection, _SETTINGS)


_SETTINGS = "__pydantic_config__"
_FIELDS = frozenset({"model-field", "typed-dict-field", "dataclass-field"})


def _filled_in(schema: Schema) -> Schema:
    """*schema*, in which a field that may be ``None`` is ``None`` where it does not come."""
    if schema["type"] not in _FIELDS or schema["schema"]["type"] != "nullable" or not schema.get("required", True):
        return schema
    optional = {**schema, "schema": {"type": "default", "schema": schema["schema"], "default": None}}
    return {**optional, "required": False} if "required" in schema else optional


@dataclass(slots=True)
class _Place:
    """A field of an object, or one element of a list."""

    holder: Any
    key: Any
    path: str

    @property
    def id(self) -> tuple[int, Any]:
        return id(self.holder), self.key


@dataclass(slots=True)
class _Lost:
    """A value that was given up, and what of it did not fit."""

    place: _Place
    cause: str
    value: Any
    tells: bool
    """Whether there is something to tell: nothing is lost where nothing was sent."""


class _Misfits:
    """One answer in which something does not fit.

    What does not is replaced by ``None``, and the rest is validated again; where that does not fit either, what is
    around it is. Each round gives up something, so that there is a last one.
    """

    def __init__(self, form: str, projection: type[Any], validator: SchemaValidator) -> None:
        self._depth = _DEPTHS[form]
        self._projection = projection
        self._validator: Any = validator
        self._lost: dict[tuple[int, Any], _Lost] = {}

    def decode(self, content: bytes) -> Any:
        try:
            found = self._fitted(parsed(content))
        except RecursionError:
            raise DecodeError(f"the answer is too deeply nested; it begins with {beginning(content)}") from None
        for lost in self._lost.values():
            if lost.tells:
                name = lost.place.path.partition(".")[2] if self._depth else lost.place.path
                warn(self._projection.__name__, name, lost.value, "it reads as None")
        return found

    def _fitted(self, data: Any) -> Any:
        while True:
            text = json.dumps(data).encode()
            try:
                return self._validator.validate_json(text, **STRICTLY)
            except ValidationError as error:
                errors = error.errors(include_url=False, include_context=False)
            if not self._give_up(data, errors):  # what does not fit is around the records
                return leniently(self._validator, self._projection, text)

    def _give_up(self, data: Any, errors: list[ErrorDetails]) -> bool:
        """Whether something inside of the records was given up."""
        fresh: set[tuple[int, Any]] = set()
        for error in errors:
            places = self._places(data, error)
            if len(places) > self._depth and places[-1].id not in fresh:
                fresh.add(self._given_up(places, error).id)
        return bool(fresh)

    def _places(self, data: Any, error: ErrorDetails) -> list[_Place]:
        """The way to an error, but for the steps that are names of a union's alternatives."""
        places: list[_Place] = []
        here, path = data, ""
        for step in error["loc"]:
            holder = here
            if is_array(here) and isinstance(step, int) and step < len(here):
                path, here = f"{path}[{step}]", here[step]
            elif is_object(here) and isinstance(step, str) and (step in here or error["type"] == "missing"):
                path, here = f"{path}.{step}" if path else step, here.get(step)
            else:
                continue
            places.append(_Place(holder, step, path))
        return places

    def _given_up(self, places: list[_Place], error: ErrorDetails) -> _Place:
        last = places[-1]
        sent = is_array(last.holder) or last.key in last.holder
        value = last.holder[last.key] if sent else None
        lost = self._lost.get(last.id) or _Lost(last, error["msg"], harmless(str(last.key), value), tells=sent)
        for place in reversed(places[self._depth :]):
            if place.id not in self._lost:
                place.holder[place.key] = None
                self._lost[place.id] = _Lost(place, lost.cause, lost.value, tells=sent or place is not last)
                return place
            self._lost[place.id].tells = False  # what is around it tells
        raise self._refusal(last, lost)

    def _refusal(self, place: _Place, lost: _Lost) -> UnexpectedDataError:
        what = f"the service sent {briefly(lost.value)}" if lost.value is not None else "the service sent nothing"
        return UnexpectedDataError(
            f"{place.path}: {what}, which does not fit {self._projection.__name__}: {lost.cause}"
        )
