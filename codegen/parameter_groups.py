"""Plan the parameter groups of one API: sets of parameters that many operations share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from codegen.openapi import DescriptionError
from codegen.parameters import ParameterPlan


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """Parameters that several operations share; callers get a ``TypedDict``."""

    name: str
    parameters: tuple[ParameterPlan, ...]


class GroupPlanner:
    """Finds the groups in the parameters of operations.

    Args:
        members: Group -> the names of its parameters (``x-parameter-groups``).
        docs: Parameter -> its text (``x-parameter-docs``).
        group_docs: Group -> texts of parameters with another meaning in the group (``x-parameter-group-docs``).
    """

    def __init__(
        self,
        members: Mapping[str, list[str]],
        docs: Mapping[str, str],
        group_docs: Mapping[str, Mapping[str, str]],
    ) -> None:
        self._members = members
        self._docs = docs
        self._group_docs = group_docs
        self._plans: dict[str, GroupPlan] = {}

    def groups_in(self, parameters: list[ParameterPlan]) -> tuple[GroupPlan, ...]:
        """Return the groups whose members are all among *parameters*."""
        by_name = {each.name: each for each in parameters if each.location == "query"}
        found: list[GroupPlan] = []
        for name, members in self._members.items():
            if all(member in by_name for member in members):
                docs = {**self._docs, **self._group_docs.get(name, {})}
                shared = (replace(by_name[member], doc=docs.get(member, "")) for member in members)
                group = GroupPlan(name, tuple(shared))
                if self._plans.setdefault(name, group) == group:
                    found.append(group)
        return tuple(found)

    def used(self) -> tuple[GroupPlan, ...]:
        """Return the groups that were found, in the order of the description."""
        return tuple(self._plans[name] for name in self._members)

    def check(self, api: str) -> None:
        """Check that operations use all groups, and that all texts belong to a member of their group.

        Raises:
            DescriptionError: A group or a text is not used.
        """
        if unused := [name for name in self._members if name not in self._plans]:
            raise DescriptionError(f"{api}: x-parameter-groups: no operation has all parameters of {unused[0]}")
        for name, docs in self._group_docs.items():
            if unknown := set(docs) - set(self._members.get(name, [])):
                raise DescriptionError(f"{api}: x-parameter-group-docs: {name} has no parameter {sorted(unknown)[0]!r}")
