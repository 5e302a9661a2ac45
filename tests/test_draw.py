"""Histograms with matplotlib and maps with folium. tests/notebook checks maps of hostile records in a browser."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import matplotlib as mpl
import pytest
from matplotlib import pyplot

from inat_typed import ArgumentTypeError, ArgumentValueError, ConfigurationError, INaturalist, draw, v2
from inat_typed.records.histogram import INTERVALS
from inat_typed.sandbox import Sandbox

mpl.use("Agg")


def rendered(drawn: Any) -> str:
    """Return the HTML document of a map."""
    html: str = drawn.get_root().render()
    return html


@pytest.fixture
def inat() -> Iterator[INaturalist]:
    with INaturalist(transport=Sandbox()) as client:
        yield client
    pyplot.close("all")


def test_histogram_of_every_interval(inat: INaturalist, tmp_path: Path) -> None:
    for interval in INTERVALS:
        options: Any = {"interval": interval}
        axes: Any = draw.histogram(inat.v2.observations.histogram(**options))
        assert sum(each.get_height() for each in axes.patches) == 300
        assert axes.get_ylabel() == "observations"
        axes.figure.savefig(tmp_path / f"{interval}.png")
        assert (tmp_path / f"{interval}.png").read_bytes().startswith(b"\x89PNG")


def test_histogram_in_given_axes(inat: INaturalist) -> None:
    plots: Any = pyplot
    axes: Any = plots.figure().subplots()
    assert draw.histogram(inat.v1.observations.histogram(), axes) is axes
    assert [each.get_text() for each in axes.get_xticklabels()][:2] == ["Jan", "Feb"]
    draw.histogram(v2.Histogram())


def test_other_values_are_refused(inat: INaturalist) -> None:
    with pytest.raises(ArgumentTypeError, match=r"expected the result of observations.histogram, not Page"):
        draw.histogram(inat.v2.observations.search(per_page=1))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_map_of_observations(inat: INaturalist) -> None:
    page = inat.v2.observations.search(per_page=200)
    html: str = rendered(draw.map(page))
    assert html.count("L.circleMarker(") == 200
    assert html.count("L.circle(") == sum(each.obscured is True for each in page) > 0
    assert "fitBounds" in html
    assert html.count("<style>\n.inat-typed") == 1


def test_map_of_places_and_of_unknown_locations(inat: INaturalist) -> None:
    html: str = rendered(draw.map(inat.v2.places.get([9001, 9002])))
    assert html.count("L.geoJson(") == 2
    assert "fitBounds" in html
    nowhere = v2.Observation.model_validate({"uuid": "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f"})
    assert "circleMarker" not in rendered(draw.map([nowhere]))


def test_taxa_have_no_location() -> None:
    with pytest.raises(ArgumentValueError, match="taxa have no location"):
        draw.map(v2.Taxon.model_validate({"id": 1}))


def test_true_coordinates_are_not_on_maps() -> None:
    values = {"location": "44.0,-93.0", "private_location": "44.12345,-93.54321", "obscured": True}
    each = v2.Observation.model_validate({"uuid": "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f", **values})
    html: str = rendered(draw.map(each))
    assert "44.12345" not in html
    assert "44.0" in html


@pytest.mark.parametrize(
    ("library", "call", "extra"),
    [("matplotlib", lambda: draw.histogram(v2.Histogram()), "plots"), ("folium", lambda: draw.map([]), "maps")],
)
def test_missing_library_is_reported_with_its_extra(
    library: str, call: Callable[[], object], extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ConfigurationError) as caught:
        call()
    command = f'python -m pip install "inat-typed[{extra}]"'
    assert str(caught.value) == f"{library} is not installed; install it with: {command}"
