"""Histograms with matplotlib, maps with folium; a browser looks at hostile maps in tests/notebook."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import matplotlib as mpl
import pytest
from matplotlib import pyplot

from inat_typed import ArgumentTypeError, ArgumentValueError, INaturalist, draw, v2
from inat_typed.sandbox import Sandbox

mpl.use("Agg")


def rendered(drawn: Any) -> str:
    """The page of a map."""
    html: str = drawn.get_root().render()
    return html


@pytest.fixture
def inat() -> Iterator[INaturalist]:
    with INaturalist(transport=Sandbox()) as client:
        yield client
    pyplot.close("all")


@pytest.mark.parametrize("interval", ["year", "month", "week", "day", "hour", "month_of_year", "week_of_year"])
def test_a_histogram(inat: INaturalist, interval: Any, tmp_path: Any) -> None:
    histogram = inat.v2.observations.histogram(interval=interval)
    axes: Any = draw.histogram(histogram)
    assert sum(each.get_height() for each in axes.patches) == 300
    assert axes.get_ylabel() == "observations"
    axes.figure.savefig(tmp_path / "histogram.png")
    assert (tmp_path / "histogram.png").read_bytes().startswith(b"\x89PNG")


def test_a_histogram_into_axes_of_ones_own(inat: INaturalist) -> None:
    plots: Any = pyplot
    axes: Any = plots.figure().subplots()
    assert draw.histogram(inat.v1.observations.histogram(), axes) is axes
    assert [each.get_text() for each in axes.get_xticklabels()][:2] == ["Jan", "Feb"]
    draw.histogram(v2.Histogram())


def test_what_is_no_histogram_is_refused(inat: INaturalist) -> None:
    with pytest.raises(ArgumentTypeError, match=r"takes the answer of observations.histogram, not Page"):
        draw.histogram(inat.v2.observations.search(per_page=1))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_a_map_of_observations(inat: INaturalist) -> None:
    page = inat.v2.observations.search(per_page=200)
    html: str = rendered(draw.map(page))
    assert html.count("L.circleMarker(") == 200
    assert html.count("L.circle(") == sum(each.obscured is True for each in page) > 0
    assert "fitBounds" in html
    assert html.count("<style>\n.inat-typed") == 1


def test_a_map_of_places_and_of_nothing(inat: INaturalist) -> None:
    html: str = rendered(draw.map(inat.v2.places.get([9001, 9002])))
    assert html.count("L.geoJson(") == 2
    assert "fitBounds" in html
    nowhere = v2.Observation.model_validate({"uuid": "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f"})
    assert "circleMarker" not in rendered(draw.map([nowhere]))


def test_taxa_lie_nowhere() -> None:
    with pytest.raises(ArgumentValueError, match="rows of taxa lie nowhere"):
        draw.map(v2.Taxon.model_validate({"id": 1}))


def test_true_coordinates_are_on_no_map() -> None:
    values = {"location": "44.0,-93.0", "private_location": "44.12345,-93.54321", "obscured": True}
    each = v2.Observation.model_validate({"uuid": "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f", **values})
    html: str = rendered(draw.map(each))
    assert "44.12345" not in html
    assert "44.0" in html


@pytest.mark.parametrize(
    ("library", "call", "extra"),
    [("matplotlib", "draw.histogram(v2.Histogram())", "plots"), ("folium", "draw.map([])", "maps")],
)
def test_a_library_that_is_missing_is_named(library: str, call: str, extra: str) -> None:
    script = f"import sys; sys.modules[{library!r}] = None; from inat_typed import draw, v2; {call}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    said = f'ConfigurationError: {library} is not installed: python -m pip install "inat-typed[{extra}]"'
    assert done.stderr.strip().splitlines()[-1].endswith(said)
