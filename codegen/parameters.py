"""Plan the parameters and body fields of operations, with their types for callers and for the runtime."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from codegen import names
from codegen.normalise import dereference, merge_all_of, remove_null
from codegen.openapi import DescriptionError, Json

_ANNOTATIONS = {
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "string": "str",
    "date": "Date",
    "date-time": "DateTime",
    "binary": "File",
    "fields": "Fields",
    "any": "JsonValue",
}
_TEXT_KINDS = frozenset({"string", "date", "date-time"})


@dataclass(frozen=True, slots=True)
class ObjectPlan:
    """An object in a request body; callers get a ``TypedDict``."""

    name: str
    fields: tuple[ParameterPlan, ...]


@dataclass(frozen=True, slots=True)
class TypePlan:
    """The type of a parameter; see ``inat_typed.runtime.request.operation.ParameterType``."""

    kinds: tuple[str, ...]
    is_list: bool = False
    choices: tuple[str | int, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    object: ObjectPlan | None = None
    values: TypePlan | None = None
    words: tuple[str, ...] = ()
    choices_name: str = ""
    """The name of the type of one choice, if the list of choices is long."""

    def annotation(self, location: str) -> str:
        """Return the type for callers.

        Lists of numbers and UUIDs also accept a single value, and so do all lists in a path. Lists of strings in a
        query accept only lists, because a single string there is usually a mistake.

        Args:
            location: Where the value is sent: ``path``, ``query``, ``header`` or ``body``.
        """
        element = self._element_annotation()
        if not self.is_list:
            return element
        if self.words:
            return f"{element} | Many[{_ANNOTATIONS['integer']}]"
        many = f"Many[{element}]"
        if location == "body":
            return many
        if location == "path":
            return f"{element} | {many}"
        single = [_ANNOTATIONS.get(kind, "UUID") for kind in self.kinds if kind not in _TEXT_KINDS]
        return many if self.choices or not single else " | ".join([*single, many])

    def _element_annotation(self) -> str:
        if self.choices_name:
            return self.choices_name
        if self.choices:
            return f"Literal[{', '.join(repr(choice) for choice in self.choices)}]"
        if self.object:
            return self.object.name
        if self.kinds == ("object",):
            return f"Mapping[str, {self.values._element_annotation() if self.values else 'JsonValue'}]"
        alternatives: list[str] = []
        for kind in self.kinds:
            alternatives += ["UUID", "str"] if kind == "uuid" else [_ANNOTATIONS[kind]]
        return " | ".join(dict.fromkeys(alternatives))

    @property
    def code(self) -> str:
        """The type for the runtime, as Python source."""
        parts = [f"kinds={self.kinds!r}"]
        if self.is_list:
            parts.append("is_list=True")
        if self.choices:
            parts.append(f"choices={f'get_args({self.choices_name})' if self.choices_name else repr(self.choices)}")
        if self.minimum is not None:
            parts.append(f"minimum={self.minimum!r}")
        if self.maximum is not None:
            parts.append(f"maximum={self.maximum!r}")
        if self.words:
            parts.append(f"words={self.words!r}")
        if self.object:
            parts.append(f"fields=({' '.join(field.code + ',' for field in self.object.fields)})")
        return f"ParameterType({', '.join(parts)})"


@dataclass(frozen=True, slots=True)
class ParameterPlan:
    """One parameter; see ``inat_typed.runtime.request.operation.Parameter``."""

    name: str
    keyword: str
    location: str
    type: TypePlan
    required: bool = False
    within: tuple[str, ...] = ()
    explode: bool = False
    default: Any = None
    default_unless: tuple[str, ...] = ()
    doc: str = ""
    component: str = ""

    @property
    def annotation(self) -> str:
        """The type for callers."""
        return self.type.annotation(self.location)

    @property
    def code(self) -> str:
        """The parameter for the runtime, as Python source."""
        parts = [
            f"name={self.name!r}",
            f"keyword={self.keyword!r}",
            f"location={self.location!r}",
            f"type={self.type.code}",
        ]
        parts += ["required=True"] if self.required else []
        parts += [f"within={self.within!r}"] if self.within else []
        parts += ["explode=True"] if self.explode else []
        parts += [f"default={self.default!r}"] if self.default is not None else []
        parts += [f"default_unless={self.default_unless!r}"] if self.default_unless else []
        return f"Parameter({', '.join(parts)})"


class ParameterPlanner:
    """Plans the parameters of the operations of one description."""

    def __init__(self, description: Json) -> None:
        self.description = description
        self.docs: dict[str, str] = description.get("x-parameter-docs", {})
        self.used_docs: set[str] = set()
        self.objects: dict[str, ObjectPlan] = {}

    def plan_parameters(self, path: str, operation: Json, where: str) -> tuple[list[ParameterPlan], tuple[str, ...]]:
        """Return the parameters of *operation*, path parameters in the order of the path, and its body media types.

        Args:
            path: The path of the operation.
            operation: The description of the operation.
            where: The location of the operation, for error messages.

        Raises:
            DescriptionError: A parameter is invalid, or a documented parameter does not exist.
        """
        own_docs: dict[str, str] = operation.get("x-parameter-docs", {})
        plans = [self._parameter(parameter, where) for parameter in operation.get("parameters", [])]
        plans = [each for each in plans if each.name.lower() != "x-http-method-override"]  # the runtime sends it
        body, media_types = self._body(operation, where)
        for each in plans:
            if each.location == "path" and f"{{{each.name}}}" not in path:
                raise DescriptionError(f"{where}: the path does not contain {{{each.name}}}")
        plans.sort(
            key=lambda each: (each.location != "path", path.find(f"{{{each.name}}}") if each.location == "path" else 0)
        )
        plans = self._with_distinct_keywords([*plans, *body], where)
        documented = [replace(each, doc=own_docs.get(each.name) or self._doc(each.name)) for each in plans]
        if unknown := set(own_docs) - {each.name for each in plans}:
            raise DescriptionError(f"{where}: x-parameter-docs: the operation has no parameter {sorted(unknown)[0]!r}")
        return documented, media_types

    def _doc(self, name: str) -> str:
        self.used_docs.add(name)
        return self.docs.get(name, "")

    def _parameter(self, parameter: Json, where: str) -> ParameterPlan:
        component = parameter["$ref"].rpartition("/")[2] if "$ref" in parameter else ""
        target = dereference(self.description, parameter)
        name = target["name"]
        where = f"{where}, parameter {name}"
        kind = self._parameter_type(target["schema"], name, names.pascal(name), where)
        return ParameterPlan(
            name=name,
            keyword=self._keyword(name, where),
            location=target["in"],
            type=kind,
            required=bool(target.get("required")),
            explode=kind.is_list and target.get("explode", target["in"] == "query"),
            component=component,
        )

    def _parameter_type(self, schema: Json, name: str, type_name: str, where: str) -> TypePlan:
        kind = self.type(schema, type_name, where)
        return TypePlan(("fields",)) if name == "fields" and kind.kinds in (("any",), ("string",)) else kind

    @staticmethod
    def _keyword(name: str, where: str) -> str:
        keyword = names.python_name(name)
        if keyword in names.PER_CALL_OPTIONS:
            raise DescriptionError(
                f"{where}: {keyword!r} is also a per-call option of every method; rename one of them"
            )
        return keyword

    def _body(self, operation: Json, where: str) -> tuple[list[ParameterPlan], tuple[str, ...]]:
        content = dereference(self.description, operation.get("requestBody", {})).get("content", {})
        media_types = tuple(sorted(content))
        fields: dict[tuple[tuple[str, ...], str], ParameterPlan] = {}
        for media_type in media_types:
            stem = names.pascal(operation.get("operationId", where).replace(".", "_"))
            for field in self._body_fields(content[media_type]["schema"], (), stem, where, required=True):
                key = (field.within, field.name)
                required = field.required and (key in fields or media_type == media_types[0])
                fields[key] = replace(field, required=required and (key not in fields or fields[key].required))
        return list(fields.values()), media_types

    def _body_fields(
        self, schema: Json, within: tuple[str, ...], stem: str, where: str, *, required: bool
    ) -> list[ParameterPlan]:
        merged = merge_all_of(self.description, schema)
        fields: list[ParameterPlan] = []
        for key, value in merged.get("properties", {}).items():
            around, name = names.within_and_name(key)
            inner = merge_all_of(self.description, remove_null(value))
            is_required = required and key in merged.get("required", [])
            if inner.get("properties") and not within and not around:
                fields += self._body_fields(inner, (key,), stem, where, required=is_required)
                continue
            field_location = f"{where}, body field {name}"
            kind = self._parameter_type(value, name, stem + names.pascal(names.singular(name)), field_location)
            keyword = self._keyword(name, field_location)
            plan = ParameterPlan(name, keyword, "body", kind, is_required, within + around)
            fields.append(replace(plan, **_default(value, field_location)))
        return fields

    @staticmethod
    def _with_distinct_keywords(plans: list[ParameterPlan], where: str) -> list[ParameterPlan]:
        """Append an underscore to the keyword of a body field that is also the keyword of another parameter."""
        used: set[str] = set()
        distinct: list[ParameterPlan] = []
        for each in plans:
            if each.keyword in used and each.location == "body":
                each = replace(each, keyword=f"{each.keyword}_")
            if each.keyword in used:
                raise DescriptionError(f"{where}: two parameters have the keyword {each.keyword!r}")
            used.add(each.keyword)
            distinct.append(each)
        return distinct

    def type(self, schema: Json, name: str, where: str) -> TypePlan:
        """Return the type of a value that callers pass.

        Args:
            schema: The schema of the value.
            name: The name of the class if the value is an object.
            where: The location of the schema, for error messages.
        """
        schema = remove_null(dereference(self.description, schema))
        if schema.get("type") == "array":
            return replace(self.type(schema.get("items", {}), name, where), is_list=True)
        if set(schema.get("enum", ())) == {"true", "false"}:
            return TypePlan(("boolean",))
        if "enum" in schema:
            return TypePlan((_kind_of_choices(schema["enum"]),), choices=tuple(dict.fromkeys(schema["enum"])))
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return self._alternatives([self.type(member, name, where) for member in schema[key]])
        merged = merge_all_of(self.description, schema)
        if merged.get("type") == "object":
            return self._object(merged, name, where)
        return TypePlan((_kind_of_schema(schema, where),), minimum=schema.get("minimum"), maximum=schema.get("maximum"))

    @staticmethod
    def _alternatives(members: list[TypePlan]) -> TypePlan:
        words = tuple(word for member in members for word in member.choices if isinstance(word, str))
        members = [member for member in members if not member.choices]
        kinds = tuple(dict.fromkeys(kind for member in members for kind in member.kinds))
        bounds = {member.minimum for member in members if "integer" in member.kinds or "number" in member.kinds}
        minimum = next(iter(bounds)) if len(bounds) == 1 else None
        return TypePlan(kinds, is_list=any(member.is_list for member in members), minimum=minimum, words=words)

    def _object(self, merged: Json, name: str, where: str) -> TypePlan:
        if not merged.get("properties"):
            values = merged.get("additionalProperties")
            return TypePlan(("object",), values=self.type(values, name, where) if isinstance(values, dict) else None)
        required: list[Any] = merged.get("required", [])
        fields = tuple(
            ParameterPlan(
                key,
                names.python_name(key),
                "body",
                self.type(value, name + names.pascal(names.singular(key)), where),
                key in required,
                doc=self._doc(key),
            )
            for key, value in merged["properties"].items()
        )
        plan = ObjectPlan(name, fields)
        if self.objects.setdefault(name, plan) != plan:
            raise DescriptionError(f"{where}: two different objects have the name {name!r}")
        return TypePlan(("object",), object=plan)


def _default(schema: Json, where: str) -> dict[str, Any]:
    """Return ``default`` and ``default_unless`` of a field whose default an overlay wants to be sent."""
    if "x-default-unless" not in schema:
        return {}
    if schema.get("default") is None:
        raise DescriptionError(f"{where}: x-default-unless requires a default")
    return {"default": schema["default"], "default_unless": tuple(schema["x-default-unless"])}


def _kind_of_choices(choices: list[Any]) -> str:
    if all(isinstance(choice, bool) for choice in choices):
        return "boolean"
    return "integer" if all(isinstance(choice, int) for choice in choices) else "string"


def _kind_of_schema(schema: Json, where: str) -> str:
    kind = schema.get("type", "any")
    if isinstance(kind, list):
        raise DescriptionError(f"{where}: a list of types is not supported: {kind}; use anyOf")
    if kind == "string" and schema.get("format") in ("date", "date-time", "uuid", "binary"):
        return str(schema["format"])
    if kind not in ("integer", "number", "boolean", "string", "any"):
        raise DescriptionError(
            f"{where}: unknown type {kind!r}; expected 'array', 'boolean', 'integer', 'number', 'object' or 'string'"
        )
    return str(kind)
