"""Notebook views fit mobile and desktop widths, are readable in dark and light themes, and escape markup."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from inat_typed import INaturalist, TaxonTree, draw, v1, v2
from inat_typed.sandbox import Sandbox
from tests.notebook.chromium import COMMAND, measure, run_page
from tests.records.hostile_records import HOSTILE_TEXTS, hostile_page

pytestmark = pytest.mark.skipif(not shutil.which(COMMAND), reason="needs Chromium; nox -s browser installs it")

WIDTHS = {"mobile": 360, "desktop": 1280}
THEMES = {"light": ("#ffffff", "#111111"), "dark": ("#111111", "#dddddd")}


@dataclass(frozen=True)
class Measurements:
    """Measurements of all views, in one width and one theme."""

    width: int
    text_color: str
    found: dict[str, dict[str, Any]]


def displayed_objects() -> dict[str, Any]:
    """Return the objects to display, by name."""
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
        "hostile observations": hostile_page(),
        "hostile observation": hostile_page()[0],
        "hostile tree": TaxonTree(
            [v1.Taxon.model_validate({"id": n, "name": name}) for n, name in enumerate(HOSTILE_TEXTS)]
        ),
    }


OBJECTS = displayed_objects()


@pytest.fixture(scope="module", params=[(device, ground) for device in WIDTHS for ground in THEMES], ids="-".join)
def measurements(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Measurements:
    """Measure all views on one page."""
    device, ground = request.param
    background, text_color = THEMES[ground]
    html = {name: each._repr_html_() for name, each in OBJECTS.items()}
    folder = tmp_path_factory.mktemp("browser")
    found = measure(html, folder, width=WIDTHS[device], style=f"background:{background};color:{text_color}")
    return Measurements(WIDTHS[device], text_color, found)


@pytest.mark.parametrize("name", OBJECTS)
def test_views_fit_and_are_readable(measurements: Measurements, name: str) -> None:
    found = measurements.found[name]
    assert found["width"] == measurements.width
    assert found["needed"] <= found["width"], "wider than the window"
    assert found["outside"] == []
    assert found["cut"] == []
    assert found["colors"] == [_rgb(measurements.text_color)], "text must have the color of the page"
    assert found["backgrounds"] == ["rgba(0, 0, 0, 0)"], "the background must be that of the page"
    assert found["opacity"] >= 0.7
    assert found["hacked"] == []
    assert found["handlers"] == []
    allowed = {"div", "span", "b", "i", "a", "img", "table", "thead", "tbody", "tr", "th", "td"}
    assert set(found["tags"]) <= allowed
    assert all(re.match(r"https?://", each) for each in found["links"])


def _rgb(color: str) -> str:
    return f"rgb({', '.join(str(int(color[place : place + 2], 16)) for place in (1, 3, 5))})"


def test_hostile_names_are_displayed_as_text(measurements: Measurements) -> None:
    text = " ".join(measurements.found["hostile observations"]["text"].split())
    for name in HOSTILE_TEXTS:
        assert " ".join(name.split()) in text


STUB = """<script>
// Replaces Leaflet and jQuery, which cannot be loaded without a network: every call returns the stub itself, and markup
// becomes elements, as in jQuery.
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

REPORT = """<script>addEventListener('load', () => setTimeout(() => {
  const found = {hacked: window.hacked || null, made: window.made, failed: window.failed || null};
  const report = document.createElement('pre');
  report.id = 'found';
  report.textContent = JSON.stringify(found);
  document.body.replaceChildren(report);
}, 100));
addEventListener('error', event => { if (event.message) window.failed = event.message; });
</script>"""


def test_hostile_names_stay_text_on_a_map(tmp_path: Path) -> None:
    drawn: Any = draw.map(hostile_page())
    page: str = drawn.get_root().render()
    page = re.sub(r'<script src="[^"]*"></script>', "", page)
    page = page.replace("<head>", f"<head>{STUB}{REPORT}", 1)
    found = run_page(page, tmp_path)
    assert found["failed"] is None
    assert found["hacked"] is None
    assert len(found["made"]) == len(HOSTILE_TEXTS)
    for name, text in zip(HOSTILE_TEXTS, found["made"], strict=True):
        assert " ".join(name.split()) in " ".join(text.split())
