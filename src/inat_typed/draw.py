"""Draw histograms with matplotlib (extra ``plots``) and maps with folium (extra ``maps``).

from inat_typed import draw

draw.histogram(inat.v2.observations.histogram(taxon_id=48662))
draw.map(inat.v2.observations.search(taxon_id=48662)).save("monarchs.html")
"""

# pyright: reportInvalidTypeVarUse=false
# A type variable that occurs once: see RecordsT.

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from inat_typed.display import html_view
from inat_typed.display.summary import summarize
from inat_typed.export.coordinates import obscured, uncertainty
from inat_typed.export.geojson import geometry_of
from inat_typed.export.table import Table
from inat_typed.export.table_lookup import TableName, table_by_name, table_for_model
from inat_typed.records.flatten import RecordsT, iterate_records
from inat_typed.records.histogram import Bar, HistogramMixin
from inat_typed.runtime.core.errors import ArgumentTypeError
from inat_typed.runtime.support.optional_deps import import_optional

if TYPE_CHECKING:
    import folium
    from matplotlib.axes import Axes

__all__ = ["histogram", "map"]

_COLOR = "#5b9f1c"
_INTERVAL_HOURS = {"year": 365 * 24, "month": 28 * 24, "week": 7 * 24, "day": 24, "hour": 1}
_TEMPLATE_ESCAPES = str.maketrans({"\\": "&#92;", "`": "&#96;", "$": "&#36;", "{": "&#123;", "}": "&#125;"})
"""folium renders popups as Jinja templates, which evaluate ``{{ }}``, and puts them into a JavaScript template literal.
Text of records must not be able to begin either."""


def histogram(histogram: HistogramMixin, axes: Axes | None = None) -> Axes:
    """Draw a histogram and return its axes.

    Args:
        histogram: The result of ``observations.histogram``.
        axes: matplotlib axes to draw into. By default, those of a new figure.

    Raises:
        ArgumentTypeError: *histogram* is not a histogram.
        ConfigurationError: matplotlib is not installed.
    """
    given: Any = histogram
    if not isinstance(given, HistogramMixin):
        raise ArgumentTypeError(f"histogram: expected the result of observations.histogram, not {type(given).__name__}")
    target: Any = import_optional("matplotlib.pyplot").subplots()[1] if axes is None else axes
    bars = given.bars
    starts = [bar.start for bar in bars]
    if bars and None not in starts:
        _draw_time_axis(target, bars, [start for start in starts if start is not None])
    else:
        target.bar([bar.label for bar in bars], [bar.count for bar in bars], color=_COLOR)
    target.set_ylabel("observations")
    target.margins(x=0.01)
    drawn: Axes = target
    return drawn


def _draw_time_axis(axes: Any, bars: list[Bar], starts: list[datetime]) -> None:
    """Draw bars at their start, as wide as their interval. matplotlib's types do not allow times, hence ``Any``."""
    widths = [timedelta(hours=_INTERVAL_HOURS[bar.interval]) for bar in bars]
    axes.bar(starts, [bar.count for bar in bars], width=widths, align="edge", color=_COLOR)
    axes.figure.autofmt_xdate()


def map(records: RecordsT, *, table: Table | TableName | None = None) -> folium.Map:  # noqa: A001 - the usual name
    """Draw a map of observations or places on OpenStreetMap. Notebooks display it; ``save("monarchs.html")`` writes it.

    Observations are drawn at their public coordinates. Obscured ones have a dashed circle with the radius of their
    uncertainty. Records without a location are left out.

    Args:
        records: Observations or places: a page, a paginator or a list.
        table: For records of your own class: ``"observations"`` or ``"places"``.

    Raises:
        ArgumentValueError: The records have no location, or *table* is unknown.
        ConfigurationError: folium is not installed.
    """
    folium_module = import_optional("folium")
    drawn: folium.Map = folium_module.Map(tiles="OpenStreetMap")
    document: Any = drawn.get_root()
    document.header.add_child(folium_module.Element(html_view.STYLE), name="inat_typed")
    given_table, bounds = table_by_name(table), _Bounds()
    for record in iterate_records(records):
        geometry = geometry_of(given_table or table_for_model(type(record)))(record)
        if geometry is None:
            continue
        bounds.extend(geometry["coordinates"])
        popup = folium_module.Popup(_popup_html(record), max_width=320)
        for shape in _shapes(folium_module, record, geometry, popup):
            shape.add_to(drawn)
    if bounds.corners:
        drawn.fit_bounds(bounds.corners, max_zoom=14)
    return drawn


def _popup_html(record: object) -> str:
    return html_view.unstyled(html_view.record_table(summarize(record))).translate(_TEMPLATE_ESCAPES)


def _style(_feature: object) -> dict[str, Any]:
    return {"color": _COLOR, "weight": 2, "fillOpacity": 0.15}


def _shapes(folium: Any, record: object, geometry: Mapping[str, Any], popup: Any) -> list[Any]:
    if geometry["type"] != "Point":
        return [folium.GeoJson(dict(geometry), style_function=_style, popup=popup)]
    longitude, latitude = geometry["coordinates"]
    shapes = [
        folium.CircleMarker([latitude, longitude], radius=6, color="#ffffff", weight=1.5, fill_color=_COLOR,
                            fill_opacity=0.9, fill=True, popup=popup)
    ]  # fmt: skip
    metres = uncertainty(record) if obscured(record) else None
    if metres:
        shapes.insert(0, folium.Circle([latitude, longitude], radius=metres, color=_COLOR, weight=1, dash_array="4 6"))
    return shapes


class _Bounds:
    """The bounding box of everything on a map."""

    def __init__(self) -> None:
        self.corners: list[list[float]] = []

    def extend(self, coordinates: Any) -> None:
        """Extend the box to these nested lists of GeoJSON positions."""
        if not isinstance(coordinates[0], (int, float)):
            for inner in coordinates:
                self.extend(inner)
            return
        longitude, latitude = coordinates[:2]
        (south, west), (north, east) = self.corners or [[latitude, longitude]] * 2
        self.corners = [
            [min(south, latitude), min(west, longitude)],
            [max(north, latitude), max(east, longitude)],
        ]
