"""Pictures of answers: a histogram with matplotlib (extra ``plots``), a map with folium (extra ``maps``).

from inat_typed import draw

draw.histogram(inat.v2.observations.histogram(taxon_id=48662))
draw.map(inat.v2.observations.search(taxon_id=48662)).save("monarchs.html")
"""

# pyright: reportInvalidTypeVarUse=false
# A variable that stands once: see RecordsT.

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from inat_typed.export.coordinates import obscured, uncertainty
from inat_typed.export.geojson import located
from inat_typed.export.recognise import TableName, named, table_of
from inat_typed.export.table import Table
from inat_typed.records.histogram import Bar, Bars
from inat_typed.runtime import html_view
from inat_typed.runtime.errors import ArgumentTypeError
from inat_typed.runtime.extras import library
from inat_typed.runtime.facts import facts_of
from inat_typed.runtime.flatten import RecordsT, flat

if TYPE_CHECKING:
    import folium
    from matplotlib.axes import Axes

__all__ = ["histogram", "map"]

_COLOUR = "#5b9f1c"
_DAYS = {"year": 365, "month": 28, "week": 7, "day": 1}
_IN_MARKUP = str.maketrans({"\\": "&#92;", "`": "&#96;", "$": "&#36;", "{": "&#123;", "}": "&#125;"})
"""folium makes templates of popups, which run what stands in ``{{ }}`` as Python, and puts them into a template literal
of JavaScript: a name must not be able to begin either."""


def histogram(histogram: Bars, axes: Axes | None = None) -> Axes:
    """Draw a histogram; into *axes*, or a figure of its own.

    Args:
        histogram: The answer of ``observations.histogram``.
        axes: Axes of matplotlib's to draw into.

    Raises:
        ArgumentTypeError: It is no histogram.
        ConfigurationError: matplotlib is not installed.
    """
    given: Any = histogram
    if not isinstance(given, Bars):
        raise ArgumentTypeError(f"histogram takes the answer of observations.histogram, not {type(given).__name__}")
    drawn: Axes = library("matplotlib.pyplot").subplots()[1] if axes is None else axes
    bars = given.bars
    starts = [bar.start for bar in bars]
    if bars and None not in starts:
        _in_time(drawn, bars, [each for each in starts if each is not None])
    else:
        _bar(drawn)([bar.label for bar in bars], [bar.count for bar in bars], color=_COLOUR)
    _finish(drawn)
    return drawn


def _finish(axes: Any) -> None:
    axes.set_ylabel("observations")
    axes.margins(x=0.01)


def _bar(axes: Any) -> Any:
    """Matplotlib's own; it takes times, lengths of time and words, and its types do not say so."""
    return axes.bar


def _in_time(axes: Axes, bars: list[Bar], starts: list[datetime]) -> None:
    widths = [timedelta(days=_DAYS[bar.interval]) if bar.interval in _DAYS else timedelta(hours=1) for bar in bars]
    counts: list[float] = [bar.count for bar in bars]
    _bar(axes)(starts, counts, width=widths, align="edge", color=_COLOUR)
    figure: Any = axes.figure
    figure.autofmt_xdate()


def map(records: RecordsT, *, table: Table | TableName | None = None) -> folium.Map:  # noqa: A001 - the word for it
    """A map of observations or places, on OpenStreetMap; ``save("monarchs.html")`` writes it, notebooks show it.

    Observations stand where everybody may see them; around blurred ones there is a dashed circle, as wide as they may
    be off. What lies nowhere known is left out.

    Args:
        records: Observations or places: a page, a paginator, a list.
        table: For classes of your own: ``"observations"`` or ``"places"``.

    Raises:
        ArgumentValueError: Such records lie nowhere.
        ConfigurationError: folium is not installed.
    """
    library_of_maps = library("folium")
    drawn: folium.Map = library_of_maps.Map(tiles="OpenStreetMap")
    page: Any = drawn.get_root()
    page.header.add_child(library_of_maps.Element(html_view.STYLE), name="inat_typed")
    said, corners = named(table), _Corners()
    for record in flat(records):
        geometry = located(said or table_of(type(record)))(record)
        if geometry is None:
            continue
        corners.take(geometry["coordinates"])
        popup = library_of_maps.Popup(_markup(record), max_width=320)
        for shape in _shapes(library_of_maps, record, geometry, popup):
            shape.add_to(drawn)
    if corners.found:
        drawn.fit_bounds(corners.found, max_zoom=14)
    return drawn


def _markup(record: object) -> str:
    return html_view.unstyled(html_view.card(facts_of(record))).translate(_IN_MARKUP)


def _style(_feature: object) -> dict[str, Any]:
    return {"color": _COLOUR, "weight": 2, "fillOpacity": 0.15}


def _shapes(folium: Any, record: object, geometry: Mapping[str, Any], popup: Any) -> list[Any]:
    if geometry["type"] != "Point":
        return [folium.GeoJson(dict(geometry), style_function=_style, popup=popup)]
    longitude, latitude = geometry["coordinates"]
    shapes = [
        folium.CircleMarker([latitude, longitude], radius=6, color="#ffffff", weight=1.5, fill_color=_COLOUR,
                            fill_opacity=0.9, fill=True, popup=popup)
    ]  # fmt: skip
    metres = uncertainty(record) if obscured(record) else None
    if metres:
        shapes.insert(0, folium.Circle([latitude, longitude], radius=metres, color=_COLOUR, weight=1, dash_array="4 6"))
    return shapes


class _Corners:
    """The box around everything."""

    def __init__(self) -> None:
        self.found: list[list[float]] = []

    def take(self, coordinates: Any) -> None:
        """Make the box hold these, however deep they are in lists."""
        if not isinstance(coordinates[0], (int, float)):
            for each in coordinates:
                self.take(each)
            return
        longitude, latitude = coordinates[:2]
        (south, west), (north, east) = self.found or [[latitude, longitude]] * 2
        self.found = [
            [min(south, latitude), min(west, longitude)],
            [max(north, latitude), max(east, longitude)],
        ]
