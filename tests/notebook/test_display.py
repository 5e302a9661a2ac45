"""What notebooks show fits a telephone and a desk, is readable in dark and light, and hostile names stay text."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from inat_typed import INaturalist, TaxonTree, draw, v1, v2
from inat_typed.sandbox import Sandbox
from tests.notebook.chromium import COMMAND, dumped, looked_at
from tests.records.hostile import NAMES, hostile

pytestmark = pytest.mark.skipif(not shutil.which(COMMAND), reason="there is no Chromium: nox -s browser installs it")

WIDTHS = {"telephone": 360, "desk": 1280}
GROUNDS = {"light": ("#ffffff", "#111111"), "dark": ("#111111", "#dddddd")}


@dataclass(frozen=True)
class Looks:
    """What a browser made of everything, on a screen of one width, in one colour."""

    width: int
    ink: str
    found: dict[str, dict[str, Any]]


def shown() -> dict[str, Any]:
    """What can be looked at."""
    inat = INaturalist(transport=Sandbox())
    observations = inat.v2.observations.search(per_page=30)
    return {
        "observations": observations,
        "observation": observations[0],
        "taxa": inat.v1.taxa.search(per_page=10),
        "taxon": inat.v2.taxa.get([48662])[0],
        "counts": inat.v2.observations.species_counts(),
        "count": inat.v2.observations.species_counts()[0],
        "months": inat.v2.observations.histogram(),
        "days": inat.v2.observations.histogram(interval="day"),
        "photo": (observations[0].photos or [])[0],
        "life list": TaxonTree(inat.v1.observations.taxonomy()),
        "users": inat.v2.users.autocomplete(q="obs"),
        "nothing": inat.v2.observations.search(per_page=0),
        "long names": v2.Taxon.model_validate({"id": 1, "name": "Abc" * 100, "preferred_common_name": "Name " * 80}),
        "hostile observations": hostile(),
        "hostile observation": hostile()[0],
        "hostile tree": TaxonTree([v1.Taxon.model_validate({"id": n, "name": name}) for n, name in enumerate(NAMES)]),
    }


SHOWN = shown()


@pytest.fixture(scope="module", params=[(place, ground) for place in WIDTHS for ground in GROUNDS], ids="-".join)
def looks(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Looks:
    """All of it in one window."""
    place, ground = request.param
    behind, ink = GROUNDS[ground]
    html = {name: each._repr_html_() for name, each in SHOWN.items()}
    folder = tmp_path_factory.mktemp("browser")
    found = looked_at(html, folder, width=WIDTHS[place], style=f"background:{behind};color:{ink}")
    return Looks(WIDTHS[place], ink, found)


@pytest.mark.parametrize("name", SHOWN)
def test_it_fits_and_can_be_read(looks: Looks, name: str) -> None:
    found = looks.found[name]
    assert found["width"] == looks.width
    assert found["needed"] <= found["width"], "it is wider than the window"
    assert found["outside"] == []
    assert found["cut"] == []
    assert found["colours"] == [_rgb(looks.ink)], "text has the colour of what is around it"
    assert found["grounds"] == ["rgba(0, 0, 0, 0)"], "and its ground"
    assert found["faint"] >= 0.7
    assert found["hacked"] == []
    assert found["handlers"] == []
    allowed = {"div", "span", "b", "i", "a", "img", "table", "thead", "tbody", "tr", "th", "td"}
    assert set(found["tags"]) <= allowed
    assert all(re.match(r"https?://", each) for each in found["links"])


def _rgb(colour: str) -> str:
    return f"rgb({', '.join(str(int(colour[place : place + 2], 16)) for place in (1, 3, 5))})"


def test_hostile_names_are_seen_as_they_are(looks: Looks) -> None:
    text = " ".join(looks.found["hostile observations"]["text"].split())
    for name in NAMES:
        assert " ".join(name.split()) in text


STUB = """<script>
// Stands for Leaflet and jQuery, which a page without a network cannot load: whatever is called, answers itself; markup
// becomes elements, as jQuery does it.
const anything = new Proxy(function () {}, {
  get: (_, name) => name === Symbol.toPrimitive ? () => '' : anything, apply: () => anything, construct: () => anything,
});
window.made = [];
window.L = anything;
window.$ = markup => {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.documentElement.append(holder);
  window.made.push(holder.innerText);
  return [holder];
};
</script>"""

TELL = """<script>addEventListener('load', () => setTimeout(() => {
  const found = {hacked: window.hacked || null, made: window.made, failed: window.failed || null};
  const told = document.createElement('pre');
  told.id = 'found';
  told.textContent = JSON.stringify(found);
  document.body.replaceChildren(told);
}, 100));
addEventListener('error', event => { if (event.message) window.failed = event.message; });
</script>"""


def test_hostile_names_stay_text_on_a_map(tmp_path: Path) -> None:
    drawn: Any = draw.map(hostile())
    page: str = drawn.get_root().render()
    page = re.sub(r'<script src="[^"]*"></script>', "", page)
    page = page.replace("<head>", f"<head>{STUB}{TELL}", 1)
    found = dumped(page, tmp_path)
    assert found["failed"] is None
    assert found["hacked"] is None
    assert len(found["made"]) == len(NAMES)
    for name, text in zip(NAMES, found["made"], strict=True):
        assert " ".join(name.split()) in " ".join(text.split())
