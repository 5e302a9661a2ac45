"""Test which modules are loaded by importing the package, creating a client and making a call."""

from __future__ import annotations

import json
import subprocess
import sys

API_MODULES = ("v1", "v2", "web")
EXPENSIVE = [
    "httpx",
    "asyncio",
    "hishel",
    "pydantic",
    "keyring",
    "jwt",
    "inat_typed.runtime.multipart.part",
    *(f"inat_typed.{api}.models" for api in API_MODULES),
    *(f"inat_typed.{api}.models.{module}" for api in ("v1", "v2") for module in ("taxa", "observations", "others")),
]


def loaded_by(program: str) -> list[str]:
    """Run the program in a new interpreter, and return the expensive modules that it loads."""
    report = f"\nimport json, sys\nprint(json.dumps([name for name in {EXPENSIVE!r} if name in sys.modules]))"
    command = [sys.executable, "-c", program + report]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    loaded: list[str] = json.loads(output)
    return loaded


def test_importing_the_package_loads_nothing_expensive() -> None:
    assert loaded_by("import inat_typed") == []


def test_creating_a_client_loads_nothing_expensive() -> None:
    assert loaded_by("import inat_typed; inat_typed.INaturalist(access_token='x')") == []


def test_accessing_a_resource_loads_neither_models_nor_httpx() -> None:
    assert loaded_by("import inat_typed; inat_typed.INaturalist().v2.observations") == []


def test_a_dry_run_loads_only_the_models_of_its_response() -> None:
    program = "import inat_typed\nwith inat_typed.INaturalist(dry_run=True) as inat: inat.v2.{}.search(q='x')"
    taxa = ["pydantic", "inat_typed.v2.models", "inat_typed.v2.models.taxa"]
    assert loaded_by(program.format("taxa")) == taxa
    assert loaded_by(program.format("observations")) == [*taxa, "inat_typed.v2.models.observations"]


def test_a_call_loads_httpx_and_the_models_of_its_response() -> None:
    program = """
from tests.loopback import CannedResponse, serving
from inat_typed import INaturalist
with serving(CannedResponse(body={'results': [{'id': 1}]})) as server:
    INaturalist(api_url=server.address).v2.observations.search()
"""
    models = [f"inat_typed.v2.models{module}" for module in ("", ".taxa", ".observations")]
    assert loaded_by(program) == ["httpx", "pydantic", *models]


def test_a_rate_limited_call_loads_neither_the_cache_nor_an_event_loop() -> None:
    program = """
from inat_typed import INaturalist
from inat_typed.sandbox import Sandbox
with INaturalist(transport=Sandbox(), rate_limit=True) as inat:
    inat.v2.taxa.get(1)
"""
    assert not {"hishel", "asyncio"} & {*loaded_by(program)}
