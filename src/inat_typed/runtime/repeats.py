"""What an answer says again and again, read once.

An identification carries its taxon in full, ancestors and all, and many stand twice in their observation: half of the
bytes of a full observation have been there before, and nearly all of a page about one taxon. So the taxa of a long page
are taken out, and a mark is left in the place of each. Each text is read once; the places share what was read, as far
as nobody can tell (``lean.shared``).

Where a taxon ends is guessed by counting braces. A wrong guess does no harm: of what begins where a value begins, only
the value is JSON. Then the page is read as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from os import urandom
from typing import Any

from pydantic_core import CoreSchema, SchemaValidator, from_json

from inat_typed.runtime.lean import LeanModel, shared
from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.runtime.schemas import Schema, changed, defined, parts
from inat_typed.runtime.validators import STRICTLY, others

_NAME = "taxon"
_BEFORE = b'"taxon":'

_BEGINNING = 64
"""Bytes by which a text is looked up."""

_FEW = 8
"""Texts that begin alike: so many of the last ones are compared."""

Validator = Callable[[type[LeanModel]], SchemaValidator]


class Repeats:
    """What was read so far of one answer."""

    def __init__(self) -> None:
        self._known: dict[bytes, list[_Text]] = {}
        self._out: dict[str, _Text] = {}
        beginning = urandom(4).hex()  # nothing in an answer looks like it
        self._marks = (f"{beginning}{number}" for number in count())

    def read(self, validator: SchemaValidator, content: bytes) -> Any:
        """*content* by *validator*, which was made of a ``marked`` schema.

        Raises:
            ValueError: It cannot be read so.
        """
        answer = validator.validate_json(self._taken_out(content), context=self, **STRICTLY)
        if self._out:
            raise ValueError("what was taken out was not asked for")
        return answer

    def put_back(self, mark: Any, kind: type[LeanModel], validator: SchemaValidator) -> LeanModel:
        """The taxon that was taken out where *mark* stands."""
        text = self._out.pop(mark, None) if isinstance(mark, str) else None
        if text is None:
            raise ValueError("there is no mark")
        if kind in text.read:
            return shared(text.read[kind])
        return text.read.setdefault(kind, validator.validate_json(text.content, **STRICTLY))

    def whole(self, value: Any) -> Any:
        """*value* of a field of any kind, in which there may be marks, with what was taken out."""
        if is_array(value):
            return [self.whole(each) for each in value]
        if is_object(value):
            return {name: self.whole(each) for name, each in value.items()}
        text = self._out.pop(value, None) if isinstance(value, str) else None
        return value if text is None else from_json(text.content)

    def _taken_out(self, content: bytes) -> bytes:
        pieces: list[bytes] = []
        done = 0
        while (found := content.find(_BEFORE + b"{", done)) >= 0:
            start = found + len(_BEFORE)
            text, mark = self._text(content, start), next(self._marks)
            self._out[mark] = text
            pieces += content[done:start], b'"%b"' % mark.encode()
            done = start + len(text.content)
        return b"".join([*pieces, content[done:]])

    def _text(self, content: bytes, start: int) -> _Text:
        """The text of the object that begins at *start*."""
        alike = self._known.setdefault(content[start : start + _BEGINNING], [])
        for text in alike[-_FEW:]:
            if content.startswith(text.content, start):
                return text
        alike.append(text := _Text(content[start : _end(content, start)]))
        return text


class _Text:
    """A text that was taken out, and what was read of it."""

    __slots__ = ("content", "read")

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.read: dict[type[LeanModel], LeanModel] = {}


def _end(content: bytes, start: int) -> int:
    """Where the object ends that begins at *start*, if no text in it has braces."""
    depth, here = 0, start
    while (closing := content.find(b"}", here)) >= 0:
        depth += content.count(b"{", here, closing) - 1
        here = closing + 1
        if not depth:
            return here
    return len(content)


def marked(schema: CoreSchema, validator: Validator) -> CoreSchema:
    """*schema*, in which a mark stands for a taxon; *validator* gives what reads one."""
    whole = defined(schema)
    kinds = {each["ref"]: each["cls"] for each in parts(whole) if each["type"] == "model" and "ref" in each}

    def change(part: Schema) -> Schema:
        if part["type"] == "any":
            return _WHOLE
        if part["type"] == "model" and part["schema"]["type"] == "model-fields" and others(part) == "allow":
            part["schema"].setdefault("extras_schema", _WHOLE)
        if part["type"] == "model-fields" and _NAME in part["fields"]:
            part["fields"][_NAME] = _marked(part["fields"][_NAME], kinds, validator)
        return part

    answer: CoreSchema = changed(whole, change)
    return answer


def _marked(schema: Schema, kinds: Mapping[str, type[LeanModel]], validator: Validator) -> Schema:
    """*schema* of a field, with a mark for the model that it holds."""
    if schema["type"] in ("model-field", "default", "nullable"):
        return {**schema, "schema": _marked(schema["schema"], kinds, validator)}
    kind = schema.get("cls") or kinds.get(schema.get("schema_ref", ""))
    return schema if kind is None else _put_back(kind, validator)


def _whole(value: Any, info: Any) -> Any:
    repeats: Repeats = info.context
    return repeats.whole(value)


_WHOLE: Schema = {"type": "function-plain", "function": {"type": "with-info", "function": _whole}}


def _put_back(kind: type[LeanModel], validator: Validator) -> Schema:
    def put_back(mark: Any, info: Any) -> LeanModel:
        repeats: Repeats = info.context
        return repeats.put_back(mark, kind, validator(kind))

    return {"type": "function-plain", "function": {"type": "with-info", "function": put_back}}
