"""Plan the generated package of one API: its content, independent of the text of its files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

from codegen import names
from codegen.long_choices import name_long_choices
from codegen.normalise import iter_operations
from codegen.openapi import DescriptionError, Json
from codegen.parameter_groups import GroupPlan, GroupPlanner, GroupUse
from codegen.parameters import ObjectPlan, ParameterPlan, ParameterPlanner
from codegen.responses import ResponsePlan, ResponsesPlan, plan_responses

MAX_NAMED_PARAMETERS = 12
"""A method with more parameters takes a ``TypedDict`` of keywords instead of naming each."""

_AUTH = {
    "api_token": "required",
    "userJwtRequired": "required",
    "userJwtOptional": "optional",
    "appJwtRequired": "application",
    "appOrUserJwtRequired": "required",
    "appAndUserJwtRequired": "application",
    "oauth_token": "oauth",
}
"""Security scheme -> ``Operation.auth``."""


@dataclass(frozen=True, slots=True)
class OperationPlan:
    """One operation; see ``inat_typed.runtime.request.operation.Operation``."""

    id: str
    method: str
    path: str
    summary: str
    description: str
    parameters: tuple[ParameterPlan, ...]
    groups: tuple[GroupUse, ...]
    body: tuple[str, ...]
    auth: str
    writes: bool
    method_override: bool
    idempotent: bool | str
    unpublished: bool
    long_lists: str
    single: bool
    deprecated: bool
    pagination: Mapping[str, Any] | None
    hints: tuple[tuple[str, str], ...]
    returns: ResponsePlan

    @property
    def name(self) -> str:
        """The name of the method."""
        return self.id.partition(".")[2]

    @property
    def constant(self) -> str:
        """The name of the constant in ``operations.py``."""
        return names.constant(self.id)

    @property
    def params_class(self) -> str:
        """The ``TypedDict`` of the keywords, ``""`` if the method names its keywords."""
        return f"{names.pascal(self.id)}Params" if len(self.parameters) > MAX_NAMED_PARAMETERS else ""

    @property
    def positional(self) -> tuple[ParameterPlan, ...]:
        """The parameters that callers may pass by position: those of the path."""
        return tuple(each for each in self.parameters if each.location == "path")

    @property
    def options(self) -> str:
        """The ``TypedDict`` of the per-call options."""
        uploads = any(each.type.kinds == ("binary",) for each in self.parameters)
        return "UploadOptions" if uploads else "CallOptions"

    @property
    def keywords(self) -> tuple[ParameterPlan, ...]:
        """The parameters that callers pass by keyword, required ones first."""
        rest = [each for each in self.parameters if each.location != "path"]
        return tuple(sorted(rest, key=lambda each: not each.required))

    @property
    def fields(self) -> ParameterPlan | None:
        """The parameter that selects the fields of the response."""
        return next((each for each in self.parameters if each.type.kinds == ("fields",)), None)

    @property
    def projects(self) -> bool:
        """Whether a projection can replace the records of the response.

        Among writes, this is true only of those with ``fields``: the others return little more than what was written.
        """
        return bool(self.returns.element) and (not self.writes or (self.returns.is_page and self.fields is not None))

    @property
    def subtracts(self) -> bool:
        """Whether the method accepts ``except_``."""
        return self.projects and self.returns.is_page and self.fields is not None

    @property
    def named(self) -> tuple[ParameterPlan, ...]:
        """The keywords that have the same signature in all overloads: all but the ``fields`` of projections."""
        return tuple(each for each in self.keywords if not (self.projects and each is self.fields))

    @property
    def ungrouped(self) -> tuple[ParameterPlan, ...]:
        """The keywords that belong to no parameter group."""
        grouped = {keyword for use in self.groups for keyword in use.keywords}
        return tuple(each for each in self.keywords if each.keyword not in grouped)

    @property
    def own_keywords(self) -> tuple[ParameterPlan, ...]:
        """The keywords that ``params_class`` adds to those of the groups that it extends."""
        inherited = {each.keyword for use in self.groups for each in use.typed_dict.all_parameters}
        return tuple(each for each in self.named if each.keyword not in inherited)


@dataclass(frozen=True, slots=True)
class ResourcePlan:
    """The operations of one attribute of the client."""

    name: str
    operations: tuple[OperationPlan, ...]

    @property
    def class_name(self) -> str:
        """The name of the resource class."""
        return f"{names.pascal(self.name)}Resource"


@dataclass(frozen=True, slots=True)
class APIPlan:
    """The package of one API."""

    api: str
    version: str
    resources: tuple[ResourcePlan, ...]
    groups: tuple[GroupPlan, ...]
    objects: tuple[ObjectPlan, ...]
    choices: Mapping[str, tuple[str | int, ...]]
    responses: ResponsesPlan

    @property
    def operations(self) -> tuple[OperationPlan, ...]:
        """All operations, by resource."""
        return tuple(operation for resource in self.resources for operation in resource.operations)


def plan_api(api: str, description: Json) -> APIPlan:
    """Return the plan of a normalised description.

    Args:
        api: The name of the API and of its package, such as ``v2``.
        description: The normalised description.

    Raises:
        DescriptionError: A name is missing, invalid or ambiguous, or an overlay does not fit the description.
    """
    planner = _Planner(api, description)
    operations = planner.operations()
    by_resource = groupby((operations[key] for key in sorted(operations)), key=lambda each: each.id.partition(".")[0])
    plan = APIPlan(
        api=api,
        version=description["info"]["version"],
        resources=tuple(ResourcePlan(name, tuple(members)) for name, members in by_resource),
        groups=planner.groups.used(),
        objects=tuple(planner.parameters.objects.values()),
        choices=planner.choices,
        responses=planner.responses,
    )
    _check_class_names(plan)
    return plan


class _Planner:
    """Plans the operations of one API."""

    def __init__(self, api: str, description: Json) -> None:
        self.api = api
        self.description = description
        self.parameters = ParameterPlanner(description)
        self.responses = plan_responses(description)
        self._planned = {
            (path, method): self.parameters.plan_parameters(path, operation, self._where(method, path))
            for path, method, operation in iter_operations(description)
        }
        self.choices = self._name_long_choices()
        parameters = [parameters for parameters, _ in self._planned.values()]
        self.groups = GroupPlanner(
            description.get("x-parameter-groups", {}),
            self.parameters.docs,
            description.get("x-parameter-group-docs", {}),
            [each for each in parameters if len(each) > MAX_NAMED_PARAMETERS],
        )

    def _name_long_choices(self) -> dict[str, tuple[str | int, ...]]:
        """Write the names of long lists of choices into the types of parameters, and return the lists by name."""
        named = name_long_choices(
            {
                _identifier(operation, self._where(method, path)): self._planned[path, method][0]
                for path, method, operation in iter_operations(self.description)
            }
        )
        for parameters, _ in self._planned.values():
            parameters[:] = [
                replace(each, type=replace(each.type, choices_name=named.get(each.type.choices, "")))
                for each in parameters
            ]
        return {name: choices for choices, name in sorted(named.items(), key=lambda item: item[1])}

    def _where(self, method: str, path: str) -> str:
        return f"{self.api}: {method.upper()} {path}"

    def operations(self) -> dict[str, OperationPlan]:
        """Return the operations by ID."""
        plans: dict[str, OperationPlan] = {}
        for path, method, operation in iter_operations(self.description):
            where = self._where(method, path)
            identifier = _identifier(operation, where)
            if other := plans.get(identifier):
                raise DescriptionError(f"{where}: {identifier!r} is already the name of {other.method} {other.path}")
            plans[identifier] = self._operation(identifier, path, method, operation, where)
        self.groups.check(self.api)
        if unknown := set(self.parameters.docs) - self.parameters.used_docs:
            raise DescriptionError(f"{self.api}: x-parameter-docs: no operation has a parameter {sorted(unknown)[0]!r}")
        return plans

    def _operation(self, identifier: str, path: str, method: str, operation: Json, where: str) -> OperationPlan:
        parameters, media_types = self._planned[path, method]
        has_many = len(parameters) > MAX_NAMED_PARAMETERS
        return OperationPlan(
            id=identifier,
            method=method.upper(),
            path=path,
            summary=operation.get("summary", ""),
            description=operation.get("description", ""),
            parameters=tuple(parameters),
            groups=self.groups.groups_in(parameters) if has_many else (),
            body=media_types,
            auth=_auth(operation, where),
            writes=operation.get("x-writes", method not in ("get", "head", "options")),
            method_override=method == "get" and _takes_method_override(operation),
            idempotent=_idempotent(operation, where),
            unpublished=bool(operation.get("x-unpublished")),
            long_lists=operation.get("x-long-lists", ""),
            single=_is_single(identifier, method, parameters),
            deprecated=bool(operation.get("deprecated")),
            pagination=operation.get("x-pagination"),
            hints=tuple(operation.get("x-hints", {}).items()),
            returns=self.responses.by_operation[path, method],
        )


def _identifier(operation: Json, where: str) -> str:
    identifier = operation.get("operationId", "")
    resource, _, method = identifier.partition(".")
    if not identifier:
        raise DescriptionError(
            f"{where}: name missing; add an operationId 'resource.method' to the overlay 50-names.yaml"
        )
    if not (resource.isidentifier() and method.isidentifier() and names.python_name(method) == method):
        raise DescriptionError(f"{where}: operationId {identifier!r} is not valid; expected 'resource.method'")
    return str(identifier)


def _auth(operation: Json, where: str) -> str:
    schemes = operation.get("security", [])
    scheme_names = {name for scheme in schemes for name in scheme}
    if unknown := scheme_names - set(_AUTH):
        raise DescriptionError(
            f"{where}: unknown security scheme {sorted(unknown)[0]!r}; expected one of {', '.join(sorted(_AUTH))}"
        )
    requirements = {_AUTH[name] for name in scheme_names}
    if not requirements:
        return "none"
    if {} in schemes:
        return "optional"
    return sorted(requirements)[0]


def _idempotent(operation: Json, where: str) -> bool | str:
    """Return whether a second call with the same UUID creates no second record; ``"file"``: only with a file."""
    value = operation.get("x-idempotent", False)
    if value not in (True, False, "file"):
        raise DescriptionError(f"{where}: x-idempotent: {value!r} is not valid; expected true, false or 'file'")
    return value if value == "file" else bool(value)


def _is_single(identifier: str, method: str, parameters: list[ParameterPlan]) -> bool:
    """Return whether the operation returns records by the IDs in its path: ``GET /taxa/{id}`` as ``taxa.get``."""
    return method == "get" and identifier.endswith(".get") and any(each.location == "path" for each in parameters)


def _takes_method_override(operation: Json) -> bool:
    """Return whether the same read also works as a POST with the header ``X-HTTP-Method-Override``."""
    parameters = operation.get("parameters", [])
    return any("X-HTTP-Method-Override" in str(each.get("$ref", each.get("name"))) for each in parameters)


def _check_class_names(plan: APIPlan) -> None:
    """Check that models, ``TypedDict`` classes and groups, which share a namespace, have different names."""
    uses = dict.fromkeys(plan.responses.schemas, "a model")
    others = [(each.params_class, f"the keywords of {each.id}") for each in plan.operations]
    others += [(group.name, "a parameter group") for group in plan.groups]
    others += [(each.name, "an object of a request body") for each in plan.objects]
    others += [(name, "the choices of a parameter") for name in plan.choices]
    others += [(f"{name}Fields", f"the fields of {name}") for name in plan.responses.schemas]
    for name, use in others:
        if name and uses.setdefault(name, use) != use:
            raise DescriptionError(f"{plan.api}: {name} names both {uses[name]} and {use}; add a title to one of them")
