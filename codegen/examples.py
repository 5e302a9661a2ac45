"""Write an example call of an operation, for the reference. The tests run the examples."""

from __future__ import annotations

from codegen.parameters import ParameterPlan, TypePlan
from codegen.plan import OperationPlan

_MAX_LINE_LENGTH = 80
_UUID = "09616e01-5a8d-400e-987e-b44e0837ebad"
_IDS = {
    "identifications": 166_328_357,
    "observations": 100_001,
    "places": 9_001,
    "projects": 8_001,
    "taxa": 48_662,
    "users": 1,
}
"""IDs that exist in the sandbox, by resource. The taxon ID also exists in the service."""

_VALUES: dict[str, str] = {
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
_CREATE_PARAMETERS = frozenset(
    {"body", "description", "file", "observed_on_string", "place_guess", "species_guess", "taxon_id", "title"}
)
"""Optional parameters of the examples of creates."""

_SEARCH_PARAMETERS = frozenset({"taxon_id", "per_page"})
"""Optional parameters of the examples of searches, to keep responses small."""


def example_program(api: str, operation: OperationPlan) -> str:
    """Return a program that calls *operation*; if it writes, as a dry run."""
    call = _call(f"inat.{api}.{operation.id}", _arguments(operation))
    lines = ["from inat_typed import INaturalist", "", f"with INaturalist({_client_arguments(operation)}) as inat:"]
    lines += [f"    {call}"] if operation.returns.kind == "nothing" else [f"    result = {call}", "    print(result)"]
    return "\n".join(lines)


def _call(method: str, arguments: list[str]) -> str:
    """Return the call on one line or, if that is too long, with one argument per line."""
    if len(", ".join([method, *arguments])) <= _MAX_LINE_LENGTH:
        return f"{method}({', '.join(arguments)})"
    return "\n".join([f"{method}(", *(f"        {each}," for each in arguments), "    )"])


def _client_arguments(operation: OperationPlan) -> str:
    if operation.id.startswith("oauth."):
        return "dry_run=True"  # a real call requires an application and the consent of a user
    return 'dry_run="writes"' if operation.writes else ""


def _arguments(operation: OperationPlan) -> list[str]:
    positional = [_value(operation, each) for each in operation.positional]
    optional = _optional_parameters(operation)
    keywords = [each for each in operation.keywords if each.required or each.keyword in optional]
    return positional + [f"{each.keyword}={_value(operation, each)}" for each in keywords]


def _optional_parameters(operation: OperationPlan) -> frozenset[str]:
    """Return the keywords of the optional parameters that an example passes."""
    if operation.writes:
        return _CREATE_PARAMETERS if operation.name == "create" else frozenset()
    query = {"q"} if operation.name == "autocomplete" else frozenset[str]()
    return _SEARCH_PARAMETERS | query if operation.pagination else frozenset()


def _value(operation: OperationPlan, parameter: ParameterPlan) -> str:
    kind = parameter.type
    if kind.choices:
        value = repr(kind.choices[0]).replace("'", '"')
    elif parameter.keyword in ("id", "uuid") and "integer" in kind.kinds:
        value = f"{_IDS.get(operation.id.partition('.')[0], 1):_}"
    elif parameter.keyword == "per_page":
        value = "5"
    else:
        value = _VALUES.get(parameter.keyword) or _value_of_kind(kind)
    return f"[{value}]" if kind.is_list and parameter.location != "path" else value


def _value_of_kind(kind: TypePlan) -> str:
    if kind.kinds == ("object",) and kind.object:
        inner = ", ".join(
            f'"{each.keyword}": {_value_of_kind(each.type)}' for each in kind.object.fields if each.required
        )
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
