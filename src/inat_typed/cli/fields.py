"""What ``--fields`` may name: the fields of an operation's records, and the columns of their table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches
from importlib import import_module
from typing import TYPE_CHECKING, Any

from inat_typed.runtime.errors import ArgumentValueError
from inat_typed.runtime.narrowing import is_array, is_object

if TYPE_CHECKING:
    from inat_typed.export import Column
    from inat_typed.runtime.model import Model
    from inat_typed.runtime.operation import AnyOperation


def model(operation: AnyOperation) -> type[Model] | None:
    """The class of the records that *operation* answers; ``None`` if they have none."""
    from inat_typed.runtime.answer import element

    return element(operation.answer)


def table_columns(kind: type[Model]) -> Mapping[str, Column]:
    """The columns that a table of such records may have, by their names."""
    from inat_typed.export.recognise import table_of

    return {each.name: each for each in table_of(kind)}


def has(kind: type[Model], name: str) -> bool:
    """Whether such records have a field *name*."""
    return _missing(kind, name) is None


def needed(kind: type[Model], names: Iterable[str], *, is_table: bool) -> list[str]:
    """The API's fields behind *names*: in a table they may be those of its columns as well.

    Raises:
        ArgumentValueError: There is no such field.
    """
    columns: Mapping[str, Column] = table_columns(kind) if is_table else {}
    found: dict[str, None] = {}
    for name in names:
        missing = _missing(kind, name)
        if missing is None:
            found.setdefault(name)
        elif name in columns:
            found |= dict.fromkeys(columns[name].made_of)
        else:
            raise ArgumentValueError(_no_such(kind, name, missing, columns))
    return list(found)


def _missing(kind: type[Model], name: str) -> tuple[str, list[str]] | None:
    """Where *name* leads astray: what stands before that part of it, and what could stand there."""
    parts = name.split(".")
    for count, part in enumerate(parts):
        known = _inside(kind, parts[:count])
        if known is not None and part not in known:
            return "".join(f"{each}." for each in parts[:count]), [*known]
    return None


def _inside(kind: type[Model], above: Sequence[str]) -> Mapping[str, Any] | None:
    """The fields of what stands at *above*; ``None`` where there may be any."""
    from inat_typed.runtime.records import inside, sent_fields

    at: type[Model] | None = kind
    for name in above:
        at = inside(sent_fields(at)[name]) if at else None
    return sent_fields(at) if at else None


def _no_such(kind: type[Model], name: str, missing: tuple[str, list[str]], columns: Iterable[str]) -> str:
    before, known = missing
    near = get_close_matches(name, [*(f"{before}{each}" for each in known), *columns], n=1)
    hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(f'{before}{each}' for each in known)}"
    return f"--fields: {kind.__name__} has no {name}; {hint}"


def completing(operation: AnyOperation) -> Callable[[str], list[str]]:
    """Completes the last of the names that are typed, up to its next dot."""

    def complete(incomplete: str) -> list[str]:
        before, comma, last = incomplete.rpartition(",")
        above, dot, begun = last.rpartition(".")
        try:
            known = _offered(operation, above.split(".") if above else [])
        except KeyError:
            return []
        return [f"{before}{comma}{above}{dot}{each}" for each in known if each.startswith(begun)]

    return complete


def _offered(operation: AnyOperation, above: Sequence[str]) -> Iterable[str]:
    """The fields of what stands at *above*; of v2 out of the types for editors, which load in a tenth of the time."""
    if operation.api == "v2":
        types = vars(import_module("inat_typed.v2.fields"))
        described = types.get(f"{operation.answer.model}Fields")
        for name in above if described else ():
            nested = re.fullmatch(r"Nested\[(\w+)\]", described.__annotations__[name].__forward_arg__)
            if not nested:
                return ()
            described = types[nested[1]]
        if described:
            return list(described.__annotations__)
    kind = model(operation)
    return _inside(kind, above) or () if kind else ()


def pruned(value: Any, tree: Any) -> Any:
    """What *tree* asks for of a JSON value: field -> ``True``, or a tree of its own."""
    if is_array(value):
        return [pruned(each, tree) for each in value]
    if is_object(value) and is_object(tree):
        return {name: pruned(value[name], inner) for name, inner in tree.items() if name in value}
    return value
