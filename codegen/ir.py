"""The plan: everything that the generated files say, without how they say it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from codegen import answers, names
from codegen.answers import AnswerPlan, Answers
from codegen.distil import DescriptionError, Json
from codegen.normalise import operations
from codegen.parameters import ObjectPlan, ParameterPlan, ParameterPlanner

MANY_PARAMETERS = 15
"""With more than this, a method takes a ``TypedDict`` of keywords instead of naming each."""

_AUTH = {
    "api_token": "required",
    "userJwtRequired": "required",
    "userJwtOptional": "optional",
    "appJwtRequired": "application",
    "appOrUserJwtRequired": "required",
    "appAndUserJwtRequired": "application",
    "oauth_token": "oauth",
}


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """Parameters that many operations share: one ``TypedDict``."""

    name: str
    parameters: tuple[ParameterPlan, ...]


@dataclass(frozen=True, slots=True)
class OperationPlan:
    """One operation; see ``inat_typed.runtime.operation.Operation``."""

    id: str
    method: str
    path: str
    summary: str
    description: str
    parameters: tuple[ParameterPlan, ...]
    groups: tuple[GroupPlan, ...]
    body: tuple[str, ...]
    auth: str
    writes: bool
    overridable: bool
    repeatable: bool | str
    unpublished: bool
    deprecated: bool
    paging: Mapping[str, Any] | None
    answer: AnswerPlan

    @property
    def name(self) -> str:
        """The name of its method."""
        return self.id.partition(".")[2]

    @property
    def constant(self) -> str:
        """Its name in ``operations.py``."""
        return names.constant(self.id)

    @property
    def params_class(self) -> str:
        """The ``TypedDict`` of its keywords, if it has too many to name each."""
        return f"{names.pascal(self.id)}Params" if len(self.parameters) > MANY_PARAMETERS else ""

    @property
    def positional(self) -> tuple[ParameterPlan, ...]:
        """What may be given by position: the parameters of the path."""
        return tuple(each for each in self.parameters if each.place == "path")

    @property
    def options(self) -> str:
        """The ``TypedDict`` of what may be given besides the API's parameters."""
        uploads = any(each.type.kinds == ("binary",) for each in self.parameters)
        return "UploadOptions" if uploads else "CallOptions"

    @property
    def keywords(self) -> tuple[ParameterPlan, ...]:
        """What is given by keyword, required ones first."""
        rest = [each for each in self.parameters if each.place != "path"]
        return tuple(sorted(rest, key=lambda each: not each.required))

    @property
    def fields(self) -> ParameterPlan | None:
        """The parameter that says which fields come."""
        return next((each for each in self.parameters if each.type.kinds == ("fields",)), None)

    @property
    def projects(self) -> bool:
        """Whether it answers records that a projection can take the place of.

        Of writes, those alone that know ``fields``: the others answer what was written, and that is little.
        """
        return bool(self.answer.element) and (not self.writes or (self.answer.is_page and self.fields is not None))

    @property
    def subtracts(self) -> bool:
        """Whether it takes ``except_``."""
        return self.projects and self.answer.is_page and self.fields is not None

    @property
    def named(self) -> tuple[ParameterPlan, ...]:
        """The keywords that its signature names as they are: ``fields`` of what projects has overloads of its own."""
        return tuple(each for each in self.keywords if not (self.projects and each is self.fields))

    @property
    def ungrouped(self) -> tuple[ParameterPlan, ...]:
        """The keywords that are in none of its groups."""
        grouped = {each.keyword for group in self.groups for each in group.parameters}
        return tuple(each for each in self.keywords if each.keyword not in grouped)


@dataclass(frozen=True, slots=True)
class ResourcePlan:
    """The operations below one attribute of the client."""

    name: str
    operations: tuple[OperationPlan, ...]

    @property
    def class_name(self) -> str:
        """The name of its class."""
        return f"{names.pascal(self.name)}Resource"


@dataclass(frozen=True, slots=True)
class Plan:
    """One API, planned."""

    api: str
    version: str
    resources: tuple[ResourcePlan, ...]
    groups: tuple[GroupPlan, ...]
    objects: tuple[ObjectPlan, ...]
    answers: Answers

    @property
    def operations(self) -> tuple[OperationPlan, ...]:
        """All operations, by resource."""
        return tuple(operation for resource in self.resources for operation in resource.operations)


def plan(api: str, description: Json) -> Plan:
    """The plan of a resolved description. Fails, naming the place, on whatever would make a crooked client."""
    planner = ParameterPlanner(description)
    answered = answers.plan(description)
    groups = _Groups(
        description.get("x-parameter-groups", {}), planner.docs, description.get("x-parameter-group-docs", {})
    )
    plans: dict[str, OperationPlan] = {}
    for path, method, operation in operations(description):
        place = f"{api}: {method.upper()} {path}"
        identifier = _identifier(operation, place)
        if identifier in plans:
            other = plans[identifier]
            raise DescriptionError(f"{place}: {identifier!r} is already the name of {other.method} {other.path}")
        parameters, media = planner.of_operation(path, operation, place)
        plans[identifier] = OperationPlan(
            id=identifier,
            method=method.upper(),
            path=path,
            summary=operation.get("summary", ""),
            description=operation.get("description", ""),
            parameters=tuple(parameters),
            groups=groups.of(parameters),
            body=media,
            auth=_auth(operation, place),
            writes=operation.get("x-writes", method not in ("get", "head", "options")),
            overridable=method == "get" and _takes_override(operation),
            repeatable=_repeatable(operation, place),
            unpublished=bool(operation.get("x-unpublished")),
            deprecated=bool(operation.get("deprecated")),
            paging=operation.get("x-paging"),
            answer=answered.by_operation[path, method],
        )
    groups.check(api)
    if stale := set(planner.docs) - planner.used_docs:
        raise DescriptionError(f"{api}: x-parameter-docs has {sorted(stale)[0]!r}, which is no parameter (any more)")
    by_resource = groupby((plans[key] for key in sorted(plans)), key=lambda each: each.id.partition(".")[0])
    resources = tuple(ResourcePlan(name, tuple(members)) for name, members in by_resource)
    _check_class_names(api, resources, planner, groups, answered)
    return Plan(
        api=api,
        version=description["info"]["version"],
        resources=resources,
        groups=groups.used(),
        objects=tuple(planner.objects[name] for name in planner.objects),
        answers=answered,
    )


def _identifier(operation: Json, place: str) -> str:
    identifier = operation.get("operationId", "")
    resource, _, method = identifier.partition(".")
    if not identifier:
        raise DescriptionError(f"{place}: no name: add it to the overlay of names (operationId: resource.method)")
    if not (resource.isidentifier() and method.isidentifier() and names.python_name(method) == method):
        raise DescriptionError(f"{place}: {identifier!r} is not a name of the form resource.method")
    return str(identifier)


def _auth(operation: Json, place: str) -> str:
    schemes = operation.get("security", [])
    wanted = {name for scheme in schemes for name in scheme}
    if unknown := wanted - set(_AUTH):
        raise DescriptionError(f"{place}: no such way to sign in: {sorted(unknown)[0]}")
    needs = {_AUTH[name] for name in wanted}
    if not needs:
        return "none"
    if {} in schemes:
        return "optional"
    return sorted(needs)[0]


def _repeatable(operation: Json, place: str) -> bool | str:
    """Whether a second call with the same uuid makes no second record; ``"file"``: if it has a file."""
    found = operation.get("x-repeatable", False)
    if found not in (True, False, "file"):
        raise DescriptionError(f"{place}: x-repeatable is true, false or 'file', not {found!r}")
    return found if found == "file" else bool(found)


def _takes_override(operation: Json) -> bool:
    """Whether a POST to the path of this read, with the override header, is the same read."""
    parameters = operation.get("parameters", [])
    return any("X-HTTP-Method-Override" in str(each.get("$ref", each.get("name"))) for each in parameters)


class _Groups:
    """The shared sets of parameters, as the description names them.

    *own* are the words of a group for parameters that mean something else in it than in general.
    """

    def __init__(
        self, members: Mapping[str, list[str]], docs: Mapping[str, str], own: Mapping[str, Mapping[str, str]]
    ) -> None:
        self._members = members
        self._docs = docs
        self._own = own
        self._plans: dict[str, GroupPlan] = {}

    def of(self, parameters: list[ParameterPlan]) -> tuple[GroupPlan, ...]:
        """The groups whose members are all among *parameters*, if there are many."""
        if len(parameters) <= MANY_PARAMETERS:
            return ()
        by_name = {each.name: each for each in parameters if each.place == "query"}
        found = []
        for name, members in self._members.items():
            if all(member in by_name for member in members):
                docs = {**self._docs, **self._own.get(name, {})}
                shared = (replace(by_name[member], doc=docs.get(member, "")) for member in members)
                group = GroupPlan(name, tuple(shared))
                if self._plans.setdefault(name, group) == group:
                    found.append(group)
        return tuple(found)

    def used(self) -> tuple[GroupPlan, ...]:
        return tuple(self._plans[name] for name in self._members)

    def check(self, api: str) -> None:
        if unused := [name for name in self._members if name not in self._plans]:
            raise DescriptionError(f"{api}: no operation has all the parameters of the group {unused[0]}")
        for name, docs in self._own.items():
            if stale := set(docs) - set(self._members.get(name, [])):
                raise DescriptionError(f"{api}: x-parameter-group-docs has {sorted(stale)[0]!r}, which {name} has not")


def _check_class_names(
    api: str, resources: tuple[ResourcePlan, ...], planner: ParameterPlanner, groups: _Groups, answered: Answers
) -> None:
    """Models, keyword classes and groups stand in one namespace: no two may have one name."""
    taken = dict.fromkeys(answered.schemas, "a model")
    others = [(each.params_class, f"the keywords of {each.id}") for one in resources for each in one.operations]
    others += [(group.name, "a group of parameters") for group in groups.used()]
    others += [(name, "an object of a body") for name in planner.objects]
    others += [(f"{name}Fields", f"the fields of {name}") for name in answered.schemas]
    for name, what in others:
        if name and taken.setdefault(name, what) != what:
            raise DescriptionError(f"{api}: {name} would be both {taken[name]} and {what}; give one a title")
