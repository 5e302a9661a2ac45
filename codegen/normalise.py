"""A description with its overlays -> one in which the generator finds everything in one form. Each step is pure."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from codegen.distil import METHODS, DescriptionError, Json, resolve

_ITEM_KEYS = ("enum", "minimum", "maximum", "minLength", "maxLength", "pattern")


def operations(description: Json) -> Iterator[tuple[str, str, Json]]:
    """Every operation with its path and its method, in the order of the description."""
    for path, item in description["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def resolved(description: Json, others: Mapping[str, Json]) -> Json:
    """The description that stands alone: foreign schemas adopted, constraints where they belong, references checked."""
    result = copy.deepcopy(description)
    _adopt(result, others)
    _constrain_items(result)
    _check_references(result)
    return result


def deref(description: Json, value: Json) -> Json:
    """*value*, or what its reference names, with the reference's own neighbours on top."""
    while "$ref" in value:
        neighbours = {key: kept for key, kept in value.items() if key != "$ref"}
        value = {**resolve(description, value["$ref"]), **neighbours}
    return value


def flattened(description: Json, value: Json) -> Json:
    """An object schema with references followed and ``allOf`` joined into one set of properties."""
    value = deref(description, value)
    if "allOf" not in value:
        return value
    joined: Json = {"properties": {}, "required": []}
    for part in (*value["allOf"], {key: kept for key, kept in value.items() if key != "allOf"}):
        part = flattened(description, part)
        joined["properties"] |= part.get("properties", {})
        joined["required"] += part.get("required", [])
        joined |= {key: kept for key, kept in part.items() if key not in ("properties", "required")}
    return joined | {"type": "object"}


def without_null(value: Json) -> Json:
    """A schema without its ``null``: what the value is when it is there."""
    if isinstance(value.get("type"), list):
        kinds = [kind for kind in value["type"] if kind != "null"]
        value = value | {"type": kinds[0] if len(kinds) == 1 else kinds}
    for key in ("anyOf", "oneOf"):
        if key in value:
            members = [member for member in value[key] if member != {"type": "null"}]
            rest = {other: kept for other, kept in value.items() if other != key}
            value = rest | members[0] if len(members) == 1 else rest | {key: members}
    if None in value.get("enum", ()):
        value = value | {"enum": [choice for choice in value["enum"] if choice is not None]}
    return value


def walk(value: Any, visit: Callable[[Json, str], None], place: str = "#") -> None:
    """Call *visit* with every object below *value* and where it stands, outer ones first."""
    if isinstance(value, dict):
        visit(value, place)
        for key in list(value):
            walk(value[key], visit, f"{place}/{key}")
    elif isinstance(value, list):
        for index, member in enumerate(value):
            walk(member, visit, f"{place}/{index}")


def _adopt(description: Json, others: Mapping[str, Json]) -> None:
    """Put schemas of another description (``v2.yaml#/components/schemas/Post``) into this one, with all they refer to.

    One server serves v1 and v2: facts known of one are not written twice. A schema that this description has under the
    same name is used in its stead.
    """
    schemas = description.setdefault("components", {}).setdefault("schemas", {})
    own = frozenset(schemas)

    def mend(value: Json, place: str, file: str = "") -> None:
        if file and isinstance(value.get("title"), str) and value["title"] in own:
            _refer_instead(value)
        reference = value.get("$ref")
        if not isinstance(reference, str):
            return
        if not reference.startswith("#"):
            file, _, reference = reference.partition("#")
            reference = f"#{reference}"
        if not file:
            return
        name = reference.rpartition("/")[2]
        value["$ref"] = f"#/components/schemas/{name}"
        if name in schemas:
            return
        if file not in others:
            raise DescriptionError(f"{place}: {file} is not one of {', '.join(sorted(others))}")
        schemas[name] = copy.deepcopy(resolve(others[file], reference))
        walk(schemas[name], lambda inner, where: mend(inner, where, file), f"{file}#/components/schemas/{name}")

    walk(description, mend)
    description["components"]["schemas"] = {name: schemas[name] for name in sorted(schemas)}


def _refer_instead(value: Json) -> None:
    """Make an inner object a reference to the component that has its title."""
    reference = {"$ref": f"#/components/schemas/{value['title']}"}
    nullable = isinstance(value.get("type"), list) and "null" in value["type"]
    value.clear()
    value.update({"anyOf": [reference, {"type": "null"}]} if nullable else reference)


def _constrain_items(description: Json) -> None:
    """Swagger's lists often bear the enumeration or the bounds of their items: they move to the items."""

    def mend(value: Json, _place: str) -> None:
        items = value.get("items")
        if value.get("type") == "array" and isinstance(items, dict) and "$ref" not in items:
            for key in _ITEM_KEYS:
                if key in value:
                    items.setdefault(key, value.pop(key))

    walk(description, mend)


def _check_references(description: Json) -> None:
    def check(value: Json, place: str) -> None:
        if isinstance(value.get("$ref"), str):
            try:
                resolve(description, value["$ref"])
            except DescriptionError as error:
                raise DescriptionError(f"{place}: {error}") from None

    walk(description, check)
