"""Decoding of each repeated object in a response once.

An observation has its taxon, with all ancestors, again in each of its identifications: more than half of the bytes of a
page are repeated. ``Deduplicator`` cuts such objects out of the JSON text, and their ancestors out of those, decodes
each distinct text once, and lets all its places share the values until they are read or changed (``value_sharer``).

The end of an object is found by counting braces, which a brace in a string misleads. Such a text is invalid JSON, or
leaves invalid JSON behind; the response is then decoded as a whole. So is a response in which an object was cut out
where no model is expected.
"""

from __future__ import annotations

from collections.abc import Callable
from os import urandom
from threading import RLock
from typing import Any

from pydantic_core import SchemaValidator, from_json

from inat_typed.runtime.decoding.compact.compact_model import CompactModel, value_sharer
from inat_typed.runtime.decoding.compact.core_schema import Schema
from inat_typed.runtime.decoding.compact.repeated_fields import DeduplicationSchemas, Part, RepeatedFields
from inat_typed.runtime.decoding.strict import STRICT
from inat_typed.runtime.support.json_guards import is_array, is_object

MIN_BYTES = 200_000
"""Shorter responses are decoded as a whole."""

_BEFORE_OBJECT = b'":{'
"""The JSON between the name of a field and the members of the object in it."""

_BEFORE_LIST = b'":[{'
"""The JSON between the name of a field and the members of the first object in it."""

_KEY_BYTES = 64
"""Texts with the same first bytes are compared with each other."""

_MAX_CANDIDATES = 8
"""Texts with the same first bytes that a text is compared with: the latest ones."""


class Deduplicator:
    """Decodes long responses of one type. The validators are built when the first one is decoded.

    Args:
        schema: The core schema of the type.
        build_validator: Returns a validator for a core schema that creates compact instances.
    """

    def __init__(self, schema: Any, build_validator: Callable[[Any], SchemaValidator]) -> None:
        self._schema = schema
        self._build_validator = build_validator
        self._schemas: DeduplicationSchemas | None = None
        self._validators: dict[Part | None, SchemaValidator] = {}
        self._lock = RLock()

    def decode(self, content: bytes) -> Any | None:
        """Return the decoded response, or ``None`` if it has to be decoded as a whole."""
        if len(content) < MIN_BYTES or not (fields := self._fields()).objects:
            return None
        try:
            return _Response(fields, self._validator).decode(content)
        except ValueError:
            return None

    def _fields(self) -> RepeatedFields:
        with self._lock:
            if self._schemas is None:
                self._schemas = DeduplicationSchemas(self._schema, _mark_schema, _ANY_SCHEMA)
            return self._schemas.fields

    def _validator(self, part: Part | None) -> SchemaValidator:
        """Return the validator for an object that was cut out; ``None``: for the rest of the response."""
        validator = self._validators.get(part)
        if validator is None:
            with self._lock:
                assert self._schemas is not None  # noqa: S101 - the fields come from there
                if part not in self._validators:
                    self._validators[part] = self._build_validator(self._schemas.schema(part))
                validator = self._validators[part]
        return validator


class _Text:
    """The JSON text of an object that was cut out, and what it was decoded to."""

    __slots__ = ("content", "mark", "sharers")

    def __init__(self, content: bytes, mark: bytes) -> None:
        self.content = content
        self.mark = mark
        """The JSON string that takes its place."""
        self.sharers: dict[Part, Callable[[], CompactModel]] = {}
        """Functions that create instances, for each class that it was decoded to."""


class _Response:
    """One response that is decoded. A mark, a random string, takes the place of each object that is cut out."""

    def __init__(self, fields: RepeatedFields, validator: Callable[[Part | None], SchemaValidator]) -> None:
        self._fields = fields
        self._validator = validator
        self._texts: dict[str, _Text] = {}
        self._texts_by_key: dict[bytes, list[_Text]] = {}
        self._mark_prefix = urandom(8).hex()  # no response contains it
        self._open_marks = 0
        """Marks in the texts that were decoded, minus those that were replaced by an object."""

    def decode(self, content: bytes) -> Any:
        """Return the decoded response.

        Raises:
            ValueError: It has to be decoded as a whole.
        """
        remaining = self._cut_out_objects(content)
        if not self._texts:
            raise ValueError("no object was cut out")
        value = self._validate(None, remaining)
        if self._open_marks:
            raise ValueError("an object was cut out of a place where no object is expected")
        return value

    def insert(self, mark: Any, part: Part) -> CompactModel:
        """Return the object that *mark* stands for."""
        text = self._texts.get(mark) if isinstance(mark, str) else None
        if text is None:
            raise ValueError("not a mark")
        self._open_marks -= 1
        share = text.sharers.get(part)
        if share is not None:
            return share()
        content = text.content if part.is_element else self._cut_out_elements(text.content)
        decoded: CompactModel = self._validate(part, content)
        text.sharers[part] = value_sharer(decoded)
        return decoded

    def restore(self, value: Any) -> Any:
        """Return the value of a field of any type, with plain dictionaries in the place of marks."""
        if is_array(value):
            return [self.restore(each) for each in value]
        if is_object(value):
            return {name: self.restore(each) for name, each in value.items()}
        text = self._texts.get(value) if isinstance(value, str) else None
        if text is None:
            return value
        self._open_marks -= 1
        return from_json(text.content)

    def _validate(self, part: Part | None, content: bytes) -> Any:
        return self._validator(part).validate_json(content, context=self, **STRICT)

    def _cut_out_objects(self, content: bytes) -> bytes:
        """Return the text of a response with marks in the place of repeated objects."""
        pieces: list[bytes] = []
        done = 0
        colon = content.find(_BEFORE_OBJECT)
        while colon >= 0:
            next_search = colon + 1
            if content[content.rfind(b'"', done, colon) + 1 : colon] in self._fields.objects:
                start = colon + len(_BEFORE_OBJECT) - 1
                pieces.append(content[done:start])
                done = next_search = start + self._replace(content, start, pieces)
            colon = content.find(_BEFORE_OBJECT, next_search)
        return b"".join([*pieces, content[done:]])

    def _cut_out_elements(self, content: bytes) -> bytes:
        """Return the text of an object with marks in the place of the elements of its lists of repeated objects."""
        pieces: list[bytes] = []
        done = 0
        colon = content.find(_BEFORE_LIST)
        while colon >= 0:
            next_search = colon + 1
            if content[content.rfind(b'"', done, colon) + 1 : colon] in self._fields.lists:
                start = colon + len(_BEFORE_LIST) - 1
                pieces.append(content[done:start])
                done = start + self._replace(content, start, pieces)
                while content.startswith(b",{", done):
                    pieces.append(b",")
                    done += 1 + self._replace(content, done + 1, pieces)
                next_search = done
            colon = content.find(_BEFORE_LIST, next_search)
        return b"".join([*pieces, content[done:]])

    def _replace(self, content: bytes, start: int, pieces: list[bytes]) -> int:
        """Append a mark for the object that begins at *start* to *pieces*, and return the length of its text."""
        text = self._text(content, start)
        pieces.append(text.mark)
        self._open_marks += 1
        return len(text.content)

    def _text(self, content: bytes, start: int) -> _Text:
        """Return the text of the object that begins at *start*."""
        key = content[start : start + _KEY_BYTES]
        candidates = self._texts_by_key.get(key)
        if candidates is None:
            candidates = self._texts_by_key[key] = []
        for text in candidates if len(candidates) <= _MAX_CANDIDATES else candidates[-_MAX_CANDIDATES:]:
            if content.startswith(text.content, start):
                return text
        mark = f"{self._mark_prefix}{len(self._texts)}"
        text = self._texts[mark] = _Text(content[start : _end_of_object(content, start)], b'"%b"' % mark.encode())
        candidates.append(text)
        return text


def _end_of_object(content: bytes, start: int) -> int:
    """Return the index after the object that begins at *start*, if no string in it contains a brace."""
    depth, index = 0, start
    while (closing := content.find(b"}", index)) >= 0:
        depth += content.count(b"{", index, closing) - 1
        index = closing + 1
        if not depth:
            return index
    return len(content)


def _mark_schema(part: Part) -> Schema:
    """Return the schema of a mark that stands for an object."""

    def insert(mark: Any, info: Any) -> CompactModel:
        response: _Response = info.context
        return response.insert(mark, part)

    return {"type": "function-plain", "function": {"type": "with-info", "function": insert}}


def _restore(value: Any, info: Any) -> Any:
    response: _Response = info.context
    return response.restore(value)


_ANY_SCHEMA: Schema = {"type": "function-plain", "function": {"type": "with-info", "function": _restore}}
"""The schema of a value of any type that may contain marks."""
