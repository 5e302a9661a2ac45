"""Check that every dependency is used by a search, or by the sandbox. Run it where only the wheel is installed."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from importlib.metadata import requires

from inat_typed.sandbox import Sandbox, serve

SEARCHES = {
    "a search": "print(inat.v2.observations.search(taxon_name='Danaus plexippus', per_page=3))",
    "an authenticated search": "print(inat.v2.messages.search(access_token={token!r}))",
    "a search without credentials": """
try:
    inat.v2.messages.search()
except CredentialsError as error:
    print(error)
""",
    "a date in the sandbox": """
from inat_typed.sandbox import Sandbox
from inat_typed.v2 import Observation
print(Sandbox().add(Observation(observed_on_string="10 April 2024")))
""",
}
PROGRAM = """
import json, sys
from importlib.metadata import packages_distributions
from inat_typed import CredentialsError, INaturalist
with INaturalist(api_url={address!r}, web_url={address!r}) as inat:
    {search}
print(json.dumps([sorted(sys.modules), packages_distributions()]))
"""


def main() -> int:
    """Print the dependencies that each program loads, and return 1 if a dependency is not used."""
    required = [each for each in requires("inat-typed") or () if "extra ==" not in each]
    unused = {re.split(r"[^\w.-]", each)[0].lower() for each in required}
    sandbox = Sandbox()
    with serve(sandbox) as address:
        for name, search in SEARCHES.items():
            loaded = _loaded(search.format(token=sandbox.jwt()), address) & unused
            unused -= loaded
            print(f"{name} needs {', '.join(sorted(loaded)) or 'no further dependency'}")
    if unused:
        print(f"unused: {', '.join(sorted(unused))}")
    return 1 if unused else 0


def _loaded(search: str, address: str) -> set[str]:
    """Return the distributions that a program with *search* loads."""
    program = PROGRAM.format(address=address, search=search.strip().replace("\n", "\n    "))
    done = subprocess.run([sys.executable, "-I", "-c", program], check=True, capture_output=True, text=True)
    modules, owners = json.loads(done.stdout.splitlines()[-1])
    return {owner.lower() for module in modules for owner in owners.get(module, ())}


if __name__ == "__main__":
    sys.exit(main())
