"""Plan the parameter groups of one API: sets of parameters that many operations share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from codegen.openapi import DescriptionError
from codegen.parameters import ParameterPlan

_SUFFICIENT_SHARE = 0.9
"""An operation with this share of a group's parameters uses the group, so that one that is missing changes little."""


@dataclass(frozen=True, slots=True)
class GroupPlan:
    """Parameters that several operations share; callers get a ``TypedDict``."""

    name: str
    parameters: tuple[ParameterPlan, ...]
    """The parameters that are not in ``base``."""
    base: GroupPlan | None = None
    """The parameters that are the same in all operations of the group, if some of the others differ."""

    @property
    def all_parameters(self) -> tuple[ParameterPlan, ...]:
        """All parameters of the group."""
        return (self.base.parameters if self.base else ()) + self.parameters


@dataclass(frozen=True, slots=True)
class GroupUse:
    """A group in an operation, and the keywords of its parameters that differ or are missing in the operation."""

    group: GroupPlan
    without: tuple[str, ...]

    @property
    def keywords(self) -> frozenset[str]:
        """The keywords that the operation takes over from the group."""
        return frozenset(each.keyword for each in self.group.all_parameters).difference(self.without)

    @property
    def typed_dict(self) -> GroupPlan:
        """The group whose ``TypedDict`` the operation extends, which cannot exclude single keywords."""
        return self.group.base if self.without and self.group.base else self.group


class GroupPlanner:
    """Plans the groups, each with the variant of a parameter that most operations have.

    The ``TypedDict`` of an operation in which some parameters differ or are missing extends the base of the group,
    which has the parameters that are the same in all operations.

    Args:
        members: Group -> the names of its parameters (``x-parameter-groups``).
        docs: Parameter -> its text (``x-parameter-docs``).
        group_docs: Group -> texts of parameters with another meaning in the group (``x-parameter-group-docs``).
        operations: The parameters of each operation that may use groups.
    """

    def __init__(
        self,
        members: Mapping[str, Sequence[str]],
        docs: Mapping[str, str],
        group_docs: Mapping[str, Mapping[str, str]],
        operations: Iterable[Sequence[ParameterPlan]],
    ) -> None:
        self._members = members
        self._group_docs = group_docs
        queries = [_query_parameters(parameters) for parameters in operations]
        self._plans: dict[str, GroupPlan] = {}
        for name, names in members.items():
            if users := [query for query in queries if _uses(query, names)]:
                self._plans[name] = _plan_group(name, names, users, {**docs, **group_docs.get(name, {})})

    def groups_in(self, parameters: Sequence[ParameterPlan]) -> tuple[GroupUse, ...]:
        """Return the groups whose parameters are among *parameters*."""
        query = _query_parameters(parameters)
        found: list[GroupUse] = []
        for name, group in self._plans.items():
            if _uses(query, self._members[name]):
                differing = (each for each in group.all_parameters if query.get(each.name) != replace(each, doc=""))
                found.append(GroupUse(group, tuple(each.keyword for each in differing)))
        return tuple(found)

    def used(self) -> tuple[GroupPlan, ...]:
        """Return the groups that operations use, in the order of the description."""
        return tuple(self._plans.values())

    def check(self, api: str) -> None:
        """Check that operations use all groups, and that all texts belong to a member of their group.

        Raises:
            DescriptionError: A group, a member or a text is not used.
        """
        if unused := [name for name in self._members if name not in self._plans]:
            raise DescriptionError(f"{api}: x-parameter-groups: no operation has the parameters of {unused[0]}")
        for name, members in self._members.items():
            if missing := set(members) - {each.name for each in self._plans[name].all_parameters}:
                raise DescriptionError(
                    f"{api}: x-parameter-groups: {name}: no operation has a parameter {sorted(missing)[0]!r}"
                )
        for name, docs in self._group_docs.items():
            if unknown := set(docs) - set(self._members.get(name, [])):
                raise DescriptionError(f"{api}: x-parameter-group-docs: {name} has no parameter {sorted(unknown)[0]!r}")


def _query_parameters(parameters: Iterable[ParameterPlan]) -> dict[str, ParameterPlan]:
    """Return the query parameters by name, without what differs between operations: their texts and components."""
    return {each.name: replace(each, doc="", component="") for each in parameters if each.location == "query"}


def _uses(query: Mapping[str, ParameterPlan], members: Sequence[str]) -> bool:
    return sum(member in query for member in members) >= _SUFFICIENT_SHARE * len(members)


def _plan_group(
    name: str, members: Sequence[str], users: Sequence[Mapping[str, ParameterPlan]], docs: Mapping[str, str]
) -> GroupPlan:
    common: list[ParameterPlan] = []
    varying: list[ParameterPlan] = []
    for member in members:
        variants = Counter(user[member] for user in users if member in user)
        if variants:
            parameter, count = variants.most_common(1)[0]
            (common if count == len(users) else varying).append(replace(parameter, doc=docs.get(member, "")))
    if not varying:
        return GroupPlan(name, tuple(common))
    return GroupPlan(name, tuple(varying), GroupPlan(f"_Base{name}", tuple(common)))
