"""Whether a request writes: by its operation, and by the method that takes effect."""

from __future__ import annotations

from typing import Any

import pytest

from inat_typed import v1, v2, web
from inat_typed.runtime.request.request import MISSING
from inat_typed.runtime.request.write_detection import request_writes

OVERRIDE = "X-HTTP-Method-Override"

CASES: dict[str, tuple[bool, dict[str, str], list[tuple[str, str]], Any, bool]] = {
    # case: operation writes, headers, parameters, JSON body -> request writes
    "a read": (False, {}, [], MISSING, False),
    "a write": (True, {}, [], MISSING, True),
    "a read with a body": (False, {}, [], {"id": [1, 2]}, False),
    "a read with parameters": (False, {}, [("method", "DELETE"), ("q", "_method")], MISSING, False),
    "a long search by POST": (False, {OVERRIDE: "GET"}, [], {"id": [1]}, False),
    "HEAD as override": (False, {OVERRIDE: "HEAD"}, [], MISSING, False),
    "lower case": (False, {OVERRIDE: "get"}, [], MISSING, False),
    "spaces": (False, {OVERRIDE: " GET "}, [], MISSING, False),
    "override by header": (False, {OVERRIDE: "DELETE"}, [], MISSING, True),
    "override by a header in lower case": (False, {OVERRIDE.lower(): "put"}, [], MISSING, True),
    "override by an unknown method": (False, {OVERRIDE: "PURGE"}, [], MISSING, True),
    "override by an empty header": (False, {OVERRIDE: ""}, [], MISSING, True),
    "override by parameter": (False, {}, [("_method", "PUT")], MISSING, True),
    "the last of several parameters": (False, {}, [("_method", "GET"), ("_method", "PATCH")], MISSING, True),
    "a parameter that reads": (False, {}, [("_method", "GET")], MISSING, False),
    "override by JSON body": (False, {}, [], {"_method": "DELETE"}, True),
    "a JSON body that reads": (False, {}, [], {"_method": "get"}, False),
    "a JSON body of another type": (False, {}, [], {"_method": None}, True),
    "a JSON array": (False, {}, [], ["_method"], False),
    "_method deeper in the body": (False, {}, [], {"observation": {"_method": "DELETE"}}, False),
    "a write that claims to read by header": (True, {OVERRIDE: "GET"}, [], MISSING, True),
    "a write that claims to read by parameter": (True, {}, [("_method", "GET")], {"_method": "GET"}, True),
    "contradicting overrides": (False, {OVERRIDE: "GET"}, [("_method", "DELETE")], MISSING, True),
}


@pytest.mark.parametrize("case", CASES)
def test_whether_a_request_writes(case: str) -> None:
    operation_writes, headers, parameters, json, writes = CASES[case]
    assert request_writes(operation_writes, headers, parameters, json) is writes


OPERATIONS = {
    f"{operation.api}.{operation.id}": operation
    for table in (v1.OPERATIONS, v2.OPERATIONS, web.OPERATIONS)
    for operation in table.values()
}


READING_POSTS = {"v2.computervision.score_image", "v2.taxa.suggest_for_image", "web.oauth.token"}
"""Two take a picture and return suggestions, one returns a token."""


def test_all_get_operations_and_few_others_read() -> None:
    reading = {name: operation.method for name, operation in OPERATIONS.items() if not operation.writes}
    assert {name for name, operation in OPERATIONS.items() if operation.method == "GET"} <= reading.keys()
    assert {name for name, method in reading.items() if method != "GET"} == READING_POSTS
