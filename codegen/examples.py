"""One call of an operation, as somebody would write it: what the reference shows, and the tests run."""

from __future__ import annotations

from codegen.ir import OperationPlan
from codegen.parameters import ParameterPlan, TypePlan

_LONGEST_LINE = 80
_UUID = "09616e01-5a8d-400e-987e-b44e0837ebad"
_IDS = {
    "identifications": 166_328_357,
    "observations": 100_001,
    "places": 9_001,
    "projects": 8_001,
    "taxa": 48_662,
    "users": 1,
}
"""Ids that there are in the sandbox, by resource; those of taxa are the service's own."""

_BY_NAME: dict[str, str] = {
    "description": '"On milkweed."',
    "email": '"someone@example.org"',
    "lat": "44.9",
    "latitude": "44.9",
    "lng": "-93.2",
    "longitude": "-93.2",
    "metric": '"wild"',
    "observed_on_string": '"2026-05-01 10:30"',
    "place_guess": '"Minneapolis"',
    "place_id": "9_001",
    "q": '"monarch"',
    "source": "48_662",
    "species_guess": '"Monarch"',
    "taxon_id": "48_662",
    "title": '"Butterflies of our garden"',
    "user_id": "1",
}
_WRITTEN = frozenset(
    {"body", "description", "file", "observed_on_string", "place_guess", "species_guess", "taxon_id", "title"}
)
"""What an example of a create gives, so that it creates something."""

_FILTERED = frozenset({"taxon_id", "per_page"})
"""What an example of a search gives, so that it asks for little."""


def of(api: str, operation: OperationPlan) -> str:
    """A program that calls *operation*. One that writes says that it would, and does not."""
    call = _call(f"inat.{api}.{operation.id}", _arguments(operation))
    lines = ["from inat_typed import INaturalist", ""]
    lines.append(f"with INaturalist({_dry(operation)}:")
    lines += [f"    {call}"] if operation.answer.kind == "nothing" else [f"    answer = {call}", "    print(answer)"]
    return "\n".join(lines)


def _call(method: str, arguments: list[str]) -> str:
    """On one line, or, if that is too long, an argument a line."""
    if len(", ".join([method, *arguments])) <= _LONGEST_LINE:
        return f"{method}({', '.join(arguments)})"
    return "\n".join([f"{method}(", *(f"        {each}," for each in arguments), "    )"])


def _dry(operation: OperationPlan) -> str:
    if operation.id.startswith("oauth."):
        return "dry_run=True) as inat"  # it would take an application and somebody's consent
    return 'dry_run="writes") as inat' if operation.writes else ") as inat"


def _arguments(operation: OperationPlan) -> list[str]:
    given = [_value(operation, each) for each in operation.positional]
    named = [each for each in operation.keywords if each.required or each.keyword in _telling(operation)]
    return given + [f"{each.keyword}={_value(operation, each)}" for each in named]


def _telling(operation: OperationPlan) -> frozenset[str]:
    """What an example gives besides what it must."""
    if operation.writes:
        return _WRITTEN if operation.name == "create" else frozenset()
    more = {"q"} if operation.name == "autocomplete" else frozenset[str]()
    return _FILTERED | more if operation.paging else frozenset()


def _value(operation: OperationPlan, parameter: ParameterPlan) -> str:
    kind = parameter.type
    if kind.choices:
        one = repr(kind.choices[0]).replace("'", '"')
    elif parameter.keyword in ("id", "uuid") and "integer" in kind.kinds:
        one = f"{_IDS.get(operation.id.partition('.')[0], 1):_}"
    elif parameter.keyword == "per_page":
        one = "5"
    else:
        one = _BY_NAME.get(parameter.keyword) or _of_kind(kind)
    return f"[{one}]" if kind.many and parameter.place != "path" else one


def _of_kind(kind: TypePlan) -> str:
    if kind.kinds == ("object",) and kind.object:
        inner = ", ".join(f'"{each.keyword}": {_of_kind(each.type)}' for each in kind.object.fields if each.required)
        return f"{{{inner}}}"
    if "integer" in kind.kinds:
        return str(int(max(kind.minimum or 1, 1)))
    samples = {
        "number": "1.5",
        "boolean": "True",
        "date": '"2026-05-01"',
        "date-time": '"2026-05-01"',
        "uuid": f'"{_UUID}"',
        "binary": '("photo.jpg", b"...")',
        "object": "{}",
        "any": '"text"',
        "fields": '"all"',
    }
    return samples.get(kind.kinds[0], '"text"')
