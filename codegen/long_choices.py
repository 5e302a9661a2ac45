"""Name the long lists of choices of parameters, so that each is written once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from codegen import names
from codegen.parameters import ParameterPlan

_MOST_UNNAMED = 8
"""A list with more choices gets a name."""


def name_long_choices(parameters: Mapping[str, Sequence[ParameterPlan]]) -> dict[tuple[str | int, ...], str]:
    """Return the names of the long lists of choices in *parameters*.

    A list is named after its parameter: ``Rank``. If parameters of the same name have different lists, the one that
    most operations have gets that name; the others are named after an operation, too: ``TaxaSearchRank``.

    Args:
        parameters: Operation ID -> its parameters.
    """
    uses: dict[tuple[str | int, ...], list[tuple[str, str]]] = {}
    for identifier, plans in sorted(parameters.items()):
        for plan in plans:
            if len(plan.type.choices) > _MOST_UNNAMED:
                uses.setdefault(plan.type.choices, []).append((identifier, plan.name))
    named: dict[tuple[str | int, ...], str] = {}
    for choices in sorted(uses, key=lambda each: (-len(uses[each]), uses[each])):
        name = _name(name for _, name in uses[choices])
        first_operation, first_name = uses[choices][0]
        is_taken = name in named.values()
        named[choices] = names.pascal(f"{first_operation}.{_name([first_name])}") if is_taken else name
    return named


def _name(parameters: Iterable[str]) -> str:
    """Return the shortest of the names as that of a type: ``iconic_taxa[]`` -> ``IconicTaxa``."""
    return names.pascal(min(parameters, key=lambda name: (len(name), name)))
