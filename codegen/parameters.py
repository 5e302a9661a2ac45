"""What operations take: parameters and body fields, each with its type for callers and its type for the runtime."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from codegen import names
from codegen.distil import DescriptionError, Json
from codegen.normalise import deref, flattened, without_null

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
_TEXT = frozenset({"string", "date", "date-time"})


@dataclass(frozen=True, slots=True)
class ObjectPlan:
    """An object inside a body: a ``TypedDict`` for callers."""

    name: str
    fields: tuple[ParameterPlan, ...]


@dataclass(frozen=True, slots=True)
class TypePlan:
    """The type of a parameter; see ``inat_typed.runtime.operation.Type``."""

    kinds: tuple[str, ...]
    many: bool = False
    choices: tuple[str | int, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    object: ObjectPlan | None = None
    values: TypePlan | None = None

    def annotation(self, place: str) -> str:
        """The type for callers.

        Lists of numbers and UUIDs also take one of them, as do ids in a path; lists of text in a query take lists
        alone, because a lone string there is most often a mistake.
        """
        single = self._single()
        if not self.many:
            return single
        several = f"Many[{single}]"
        if place == "body":
            return several
        if place == "path":
            return f"{single} | {several}"
        alone = [_ANNOTATIONS.get(kind, "UUID") for kind in self.kinds if kind not in _TEXT]
        return several if self.choices or not alone else " | ".join([*alone, several])

    def _single(self) -> str:
        if self.choices:
            return f"Literal[{', '.join(repr(choice) for choice in self.choices)}]"
        if self.object:
            return self.object.name
        if self.kinds == ("object",):
            return f"Mapping[str, {self.values._single() if self.values else 'JsonValue'}]"
        words: list[str] = []
        for kind in self.kinds:
            words += ["UUID", "str"] if kind == "uuid" else [_ANNOTATIONS[kind]]
        return " | ".join(dict.fromkeys(words))

    @property
    def code(self) -> str:
        """The type for the runtime, as Python."""
        parts = [f"kinds={self.kinds!r}"]
        if self.many:
            parts.append("many=True")
        if self.choices:
            parts.append(f"choices={self.choices!r}")
        if self.minimum is not None:
            parts.append(f"minimum={self.minimum!r}")
        if self.maximum is not None:
            parts.append(f"maximum={self.maximum!r}")
        if self.object:
            parts.append(f"fields=({' '.join(field.code + ',' for field in self.object.fields)})")
        return f"Type({', '.join(parts)})"


@dataclass(frozen=True, slots=True)
class ParameterPlan:
    """One parameter; see ``inat_typed.runtime.operation.Parameter``."""

    name: str
    keyword: str
    place: str
    type: TypePlan
    required: bool = False
    within: tuple[str, ...] = ()
    explode: bool = False
    sent: Any = None
    sent_unless: tuple[str, ...] = ()
    doc: str = ""
    component: str = ""

    @property
    def annotation(self) -> str:
        """The type for callers."""
        return self.type.annotation(self.place)

    @property
    def code(self) -> str:
        """The parameter for the runtime, as Python."""
        parts = [f"name={self.name!r}", f"keyword={self.keyword!r}", f"place={self.place!r}", f"type={self.type.code}"]
        parts += ["required=True"] if self.required else []
        parts += [f"within={self.within!r}"] if self.within else []
        parts += ["explode=True"] if self.explode else []
        parts += [f"sent={self.sent!r}"] if self.sent is not None else []
        parts += [f"sent_unless={self.sent_unless!r}"] if self.sent_unless else []
        return f"Parameter({', '.join(parts)})"


class ParameterPlanner:
    """Reads the parameters of one description's operations."""

    def __init__(self, description: Json) -> None:
        self.description = description
        self.docs: dict[str, str] = description.get("x-parameter-docs", {})
        self.used_docs: set[str] = set()
        self.objects: dict[str, ObjectPlan] = {}

    def of_operation(self, path: str, operation: Json, place: str) -> tuple[list[ParameterPlan], tuple[str, ...]]:
        """All that *operation* takes (path parameters in the order of the path), and the media types of its body."""
        own_docs: dict[str, str] = operation.get("x-parameter-docs", {})
        plans = [self._parameter(parameter, place) for parameter in operation.get("parameters", [])]
        plans = [each for each in plans if each.name.lower() != "x-http-method-override"]  # the runtime's own
        body, media = self._body(operation, place)
        in_path = [f"{{{each.name}}}" for each in plans if each.place == "path"]
        for wanted in in_path:
            if wanted not in path:
                raise DescriptionError(f"{place}: the path has no {wanted}")
        plans.sort(
            key=lambda each: (each.place != "path", path.find(f"{{{each.name}}}") if each.place == "path" else 0)
        )
        plans = self._distinct([*plans, *body], place)
        documented = [replace(each, doc=own_docs.get(each.name) or self._doc(each.name)) for each in plans]
        if stale := set(own_docs) - {each.name for each in plans}:
            raise DescriptionError(f"{place}: x-parameter-docs has {sorted(stale)[0]!r}, which is no parameter of it")
        return documented, media

    def _doc(self, name: str) -> str:
        self.used_docs.add(name)
        return self.docs.get(name, "")

    def _parameter(self, parameter: Json, place: str) -> ParameterPlan:
        component = parameter["$ref"].rpartition("/")[2] if "$ref" in parameter else ""
        found = deref(self.description, parameter)
        name = found["name"]
        where = f"{place}, parameter {name}"
        plain = self.type(found["schema"], names.pascal(name), where)
        if name == "fields" and plain.kinds in (("any",), ("string",)):
            plain = TypePlan(("fields",))
        return ParameterPlan(
            name=name,
            keyword=self._keyword(name, where),
            place=found["in"],
            type=plain,
            required=bool(found.get("required")),
            explode=plain.many and found.get("explode", found["in"] == "query"),
            component=component,
        )

    @staticmethod
    def _keyword(name: str, where: str) -> str:
        keyword = names.python_name(name)
        if keyword in names.PER_CALL_OPTIONS:
            raise DescriptionError(f"{where}: {keyword} is a per-call option of every method; rename one of them")
        return keyword

    def _body(self, operation: Json, place: str) -> tuple[list[ParameterPlan], tuple[str, ...]]:
        content = deref(self.description, operation.get("requestBody", {})).get("content", {})
        media = tuple(sorted(content))
        found: dict[tuple[tuple[str, ...], str], ParameterPlan] = {}
        for name in media:
            stem = names.pascal(operation.get("operationId", place).replace(".", "_"))
            for field in self._body_fields(content[name]["schema"], (), stem, place, required=True):
                key = (field.within, field.name)
                required = field.required and (key in found or name == media[0])
                found[key] = replace(field, required=required and (key not in found or found[key].required))
        return list(found.values()), media

    def _body_fields(
        self, schema: Json, within: tuple[str, ...], stem: str, place: str, *, required: bool
    ) -> list[ParameterPlan]:
        whole = flattened(self.description, schema)
        fields: list[ParameterPlan] = []
        for key, value in whole.get("properties", {}).items():
            around, name = names.within_and_name(key)
            inner = flattened(self.description, without_null(value))
            needed = required and key in whole.get("required", [])
            if inner.get("properties") and not within and not around:
                fields += self._body_fields(inner, (key,), stem, place, required=needed)
                continue
            where = f"{place}, body field {name}"
            plain = self.type(value, stem + names.pascal(names.singular(name)), where)
            if name == "fields" and plain.kinds in (("any",), ("string",)):
                plain = TypePlan(("fields",))
            keyword = self._keyword(name, where)
            plan = ParameterPlan(name, keyword, "body", plain, needed, within + around)
            fields.append(replace(plan, **_sent(value, where)))
        return fields

    @staticmethod
    def _distinct(plans: list[ParameterPlan], place: str) -> list[ParameterPlan]:
        """A body field that has the name of another parameter gets an underscore."""
        taken: set[str] = set()
        distinct: list[ParameterPlan] = []
        for each in plans:
            if each.keyword in taken and each.place == "body":
                each = replace(each, keyword=f"{each.keyword}_")
            if each.keyword in taken:
                raise DescriptionError(f"{place}: two parameters would be called {each.keyword}")
            taken.add(each.keyword)
            distinct.append(each)
        return distinct

    def type(self, schema: Json, name: str, where: str) -> TypePlan:
        """The type of a value that callers give."""
        schema = without_null(deref(self.description, schema))
        if schema.get("type") == "array":
            return replace(self.type(schema.get("items", {}), name, where), many=True)
        if set(schema.get("enum", ())) == {"true", "false"}:
            return TypePlan(("boolean",))
        if "enum" in schema:
            return TypePlan((_kind_of(schema["enum"]),), choices=tuple(dict.fromkeys(schema["enum"])))
        for key in ("anyOf", "oneOf"):
            if key in schema:
                return self._alternatives([self.type(member, name, where) for member in schema[key]])
        whole = flattened(self.description, schema)
        if whole.get("type") == "object":
            return self._object(whole, name, where)
        return TypePlan((_kind(schema, where),), minimum=schema.get("minimum"), maximum=schema.get("maximum"))

    @staticmethod
    def _alternatives(members: list[TypePlan]) -> TypePlan:
        kinds = tuple(dict.fromkeys(kind for member in members for kind in member.kinds))
        bounds = {member.minimum for member in members if "integer" in member.kinds or "number" in member.kinds}
        minimum = next(iter(bounds)) if len(bounds) == 1 else None
        return TypePlan(kinds, many=any(member.many for member in members), minimum=minimum)

    def _object(self, whole: Json, name: str, where: str) -> TypePlan:
        if not whole.get("properties"):
            values = whole.get("additionalProperties")
            return TypePlan(("object",), values=self.type(values, name, where) if isinstance(values, dict) else None)
        required: list[Any] = whole.get("required", [])
        fields = tuple(
            ParameterPlan(
                key,
                names.python_name(key),
                "body",
                self.type(value, name + names.pascal(names.singular(key)), where),
                key in required,
                doc=self._doc(key),
            )
            for key, value in whole["properties"].items()
        )
        plan = ObjectPlan(name, fields)
        if self.objects.setdefault(name, plan) != plan:
            raise DescriptionError(f"{where}: two different objects would be called {name}")
        return TypePlan(("object",), object=plan)


def _sent(schema: Json, where: str) -> dict[str, Any]:
    """What is sent of a field that is not given: its default, where an overlay says so."""
    if "x-sent-unless" not in schema:
        return {}
    if schema.get("default") is None:
        raise DescriptionError(f"{where}: x-sent-unless without a default")
    return {"sent": schema["default"], "sent_unless": tuple(schema["x-sent-unless"])}


def _kind_of(choices: list[Any]) -> str:
    if all(isinstance(choice, bool) for choice in choices):
        return "boolean"
    return "integer" if all(isinstance(choice, int) for choice in choices) else "string"


def _kind(schema: Json, where: str) -> str:
    kind = schema.get("type", "any")
    if isinstance(kind, list):
        raise DescriptionError(f"{where}: several types at once ({kind}); use anyOf")
    if kind == "string" and schema.get("format") in ("date", "date-time", "uuid", "binary"):
        return str(schema["format"])
    if kind not in ("integer", "number", "boolean", "string", "any"):
        raise DescriptionError(f"{where}: no such type: {kind}")
    return str(kind)
