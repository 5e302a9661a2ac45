"""Hypothesis strategies for values that match a schema of an API description."""

from __future__ import annotations

from datetime import timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from codegen.normalise import dereference, merge_all_of
from codegen.openapi import Json
from inat_typed.runtime.support.json_guards import is_object

Instance = st.SearchStrategy[Any]

_MAX_DEPTH = 4
_TEXT = st.text(st.characters(codec="utf-8"), max_size=8)
_ANYTHING: Instance = st.recursive(
    st.none() | st.booleans() | st.integers() | _TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXT, inner, max_size=2),
    max_leaves=4,
)
_ZONES = st.integers(-12 * 4, 14 * 4).map(lambda quarters: timezone(quarters * timedelta(minutes=15)))
_SIMPLE: dict[str, Instance] = {
    "null": st.none(),
    "boolean": st.booleans(),
    "integer": st.integers(-(2**63), 2**63 - 1),
    "number": st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False),
    "string": _TEXT,
}
_FORMATS: dict[str, Instance] = {
    "date": st.dates().map(str),
    "date-time": st.datetimes(timezones=_ZONES | st.none()).map(lambda moment: moment.isoformat("T", "milliseconds")),
    "uuid": st.uuids().map(str),
}


class Instances:
    """Strategies for the schemas of one resolved API description."""

    def __init__(self, description: Json) -> None:
        self._description = description

    def of(self, schema: Json, depth: int = 0) -> Instance:
        """Return a strategy for values of *schema*, which are small if it is nested deeply."""
        schema = dereference(self._description, schema)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return st.one_of([self.of(each, depth) for each in schema[key]])
        if "allOf" in schema or schema.get("properties"):
            schema = merge_all_of(self._description, schema)
        kinds: list[str] = (
            schema["type"]
            if isinstance(schema.get("type"), list)
            else [schema.get("type", "object" if "properties" in schema else "any")]
        )
        return st.one_of([self._of_kind(kind, schema, depth) for kind in kinds])

    def _of_kind(self, kind: str, schema: Json, depth: int) -> Instance:
        if kind == "null":
            return st.none()
        if schema.get("enum"):
            known = st.sampled_from([each for each in schema["enum"] if each is not None])
            return known | _TEXT if kind == "string" else known  # the service may add values
        if kind == "array":
            items: Json = schema.get("items", {})
            return st.just([]) if depth >= _MAX_DEPTH else st.lists(self.of(items, depth + 1), max_size=2)
        if kind == "object":
            return self._object(schema, depth)
        if kind == "string" and schema.get("format") in _FORMATS:
            return _FORMATS[schema["format"]]
        return _SIMPLE.get(kind, _ANYTHING)

    def _object(self, schema: Json, depth: int) -> Instance:
        properties: dict[str, Json] = schema.get("properties", {})
        if not properties:
            return st.dictionaries(_TEXT, self._additional(schema, depth), max_size=2)
        required = set(schema.get("required", ())) if depth < _MAX_DEPTH else set[str]()
        wanted = {name: each for name, each in properties.items() if depth < _MAX_DEPTH or name in required}
        later: dict[str, Instance] = {name: self._later(each, depth + 1) for name, each in wanted.items()}
        return st.fixed_dictionaries(
            {name: each for name, each in later.items() if name in required},
            optional={name: each for name, each in later.items() if name not in required} | {"x_new": _ANYTHING},
        )

    def _additional(self, schema: Json, depth: int) -> Instance:
        more = schema.get("additionalProperties")
        return self.of(more, depth + 1) if is_object(more) and depth < _MAX_DEPTH else _ANYTHING

    def _later(self, schema: Json, depth: int) -> Instance:
        return st.deferred(lambda: self.of(schema, depth))
