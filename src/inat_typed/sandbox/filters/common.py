"""What all filters are made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from inat_typed.runtime.support.json_guards import is_array
from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.responses import ApiError
from inat_typed.sandbox.state import SandboxState

Predicate: TypeAlias = Callable[[Record], bool]
"""Whether an observation matches."""

MakePredicate: TypeAlias = Callable[[SandboxState, Any], Predicate]
"""Makes the predicate of a filter from the value of its parameter."""

Filters: TypeAlias = Mapping[str, MakePredicate]
"""Parameter -> its filter."""


def as_list(value: Any) -> list[Any]:
    """Return a list, or a list of one value."""
    return value if is_array(value) else [value]


def words(value: Any) -> list[str]:
    """Return the values of a parameter that takes text separated by commas."""
    return [word.strip() for each in as_list(value) for word in str(each).split(",") if word.strip()]


def check_known(kind: str, value: Any, known: Any) -> list[Any]:
    """Return the values as a list.

    Raises:
        ApiError: One of them is not among the *known* ones (422).
    """
    values = as_list(value)
    for each in values:
        if each not in known:
            raise ApiError(422, f"Unknown {kind} {each}")
    return values


def flag(read: Predicate) -> MakePredicate:
    """Return a filter that is true or false, or ``any``."""
    return lambda _state, value: lambda each: value == "any" or read(each) == value


def state_flag(read: Callable[[SandboxState, Record], bool]) -> MakePredicate:
    """Return a filter that is true or false, and depends on other records."""
    return lambda state, value: lambda each: read(state, each) == value


def negated(make: MakePredicate) -> MakePredicate:
    """Return the opposite of a filter."""

    def make_opposite(state: SandboxState, value: Any) -> Predicate:
        accepts = make(state, value)
        return lambda each: not accepts(each)

    return make_opposite


def user_ids_of(state: SandboxState, value: Any) -> set[int]:
    """Return the ids of the users that *value* names by id or login.

    Raises:
        ApiError: A user does not exist (422).
    """
    found = {each: state.user(str(each)) for each in as_list(value)}
    if unknown := [each for each, user in found.items() if user is None]:
        raise ApiError(422, f"Unknown user_id {unknown[0]}")
    return {user["id"] for user in found.values() if user}
