"""Normalise a description with its overlays: the planners find everything in one form. Each step is pure."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from codegen.openapi import METHODS, DescriptionError, Json, resolve_reference

_ITEM_KEYS = ("enum", "minimum", "maximum", "minLength", "maxLength", "pattern")


def iter_operations(description: Json) -> Iterator[tuple[str, str, Json]]:
    """Yield the path, the method and the description of each operation, in the order of *description*."""
    for path, item in description["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def normalise(description: Json, others: Mapping[str, Json]) -> Json:
    """Return a self-contained copy of *description*.

    Schemas of other descriptions are copied into it, constraints of lists move to their items, and all references are
    checked.

    Args:
        description: A description with its overlays applied.
        others: The descriptions that references may name, by file name.

    Raises:
        DescriptionError: A reference is invalid.
    """
    result = copy.deepcopy(description)
    _copy_foreign_schemas(result, others)
    _constrain_items(result)
    _check_references(result)
    return result


def dereference(description: Json, value: Json) -> Json:
    """Return *value* with its reference replaced by the target; keys beside the reference take precedence."""
    while "$ref" in value:
        siblings = {key: sibling for key, sibling in value.items() if key != "$ref"}
        value = {**resolve_reference(description, value["$ref"]), **siblings}
    return value


def merge_all_of(description: Json, value: Json) -> Json:
    """Return a schema with its reference followed and its ``allOf`` merged into one set of properties."""
    value = dereference(description, value)
    if "allOf" not in value:
        return value
    merged: Json = {"properties": {}, "required": []}
    for part in (*value["allOf"], {key: sibling for key, sibling in value.items() if key != "allOf"}):
        part = merge_all_of(description, part)
        merged["properties"] |= part.get("properties", {})
        merged["required"] += part.get("required", [])
        merged |= {key: sibling for key, sibling in part.items() if key not in ("properties", "required")}
    return merged | {"type": "object"}


def remove_null(value: Json) -> Json:
    """Return a nullable schema without null: the schema of the value if it is present."""
    if isinstance(value.get("type"), list):
        types = [each for each in value["type"] if each != "null"]
        value = value | {"type": types[0] if len(types) == 1 else types}
    for key in ("anyOf", "oneOf"):
        if key in value:
            members = [member for member in value[key] if member != {"type": "null"}]
            rest = {other: sibling for other, sibling in value.items() if other != key}
            value = rest | members[0] if len(members) == 1 else rest | {key: members}
    if None in value.get("enum", ()):
        value = value | {"enum": [choice for choice in value["enum"] if choice is not None]}
    return value


def walk(value: Any, visit: Callable[[Json, str], None], location: str = "#") -> None:
    """Call *visit* with each object in *value* and its location, outer objects first."""
    if isinstance(value, dict):
        visit(value, location)
        for key in list(value):
            walk(value[key], visit, f"{location}/{key}")
    elif isinstance(value, list):
        for index, member in enumerate(value):
            walk(member, visit, f"{location}/{index}")


def _copy_foreign_schemas(description: Json, others: Mapping[str, Json]) -> None:
    """Copy schemas of other descriptions (``v2.yaml#/components/schemas/Post``) and their references into this one.

    One server serves v1 and v2, so facts about one need not be written twice. If this description already has a schema
    of the same name, it is used instead; one with ``x-extends: v2.yaml#/components/schemas/Post`` has the properties of
    both.
    """
    schemas = description.setdefault("components", {}).setdefault("schemas", {})
    extensions = {name: schemas.pop(name) for name in [*schemas] if "x-extends" in schemas[name]}
    own = frozenset(schemas)

    def copy_target(value: Json, location: str, file: str = "") -> None:
        if file and isinstance(value.get("title"), str) and value["title"] in own:
            _replace_by_reference(value)
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
            raise DescriptionError(
                f"{location}: unknown description {file!r}; expected one of {', '.join(sorted(others))}"
            )
        schemas[name] = copy.deepcopy(resolve_reference(others[file], reference))
        walk(
            schemas[name],
            lambda inner, where: copy_target(inner, where, file),
            f"{file}#/components/schemas/{name}",
        )

    walk(description, copy_target)
    for name, extension in extensions.items():
        base = {"$ref": extension.pop("x-extends")}
        walk([base, extension], copy_target, f"#/components/schemas/{name}")
        schemas[name] = merge_all_of(description, {"allOf": [base, extension]})
    description["components"]["schemas"] = {name: schemas[name] for name in sorted(schemas)}


def _replace_by_reference(value: Json) -> None:
    """Replace an inner object, in place, by a reference to the component that has its title."""
    reference = {"$ref": f"#/components/schemas/{value['title']}"}
    nullable = isinstance(value.get("type"), list) and "null" in value["type"]
    value.clear()
    value.update({"anyOf": [reference, {"type": "null"}]} if nullable else reference)


def _constrain_items(description: Json) -> None:
    """Move enumerations and bounds from lists to their items: Swagger descriptions often put them on the list."""

    def move(value: Json, _location: str) -> None:
        items = value.get("items")
        if value.get("type") == "array" and isinstance(items, dict) and "$ref" not in items:
            for key in _ITEM_KEYS:
                if key in value:
                    items.setdefault(key, value.pop(key))

    walk(description, move)


def _check_references(description: Json) -> None:
    def check(value: Json, location: str) -> None:
        if isinstance(value.get("$ref"), str):
            try:
                resolve_reference(description, value["$ref"])
            except DescriptionError as error:
                raise DescriptionError(f"{location}: {error}") from None

    walk(description, check)
