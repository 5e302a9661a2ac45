"""Display of records in terminals and as HTML. tests/notebook checks the HTML in a browser."""

from __future__ import annotations

import io
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, strategies as st
from rich.cells import cell_len
from rich.console import Console

from inat_typed import INaturalist, Page, Projection, TaxonTree, v1, v2
from inat_typed.records.histogram import INTERVALS
from inat_typed.sandbox import Sandbox
from tests.records.hostile_records import HOSTILE_TEXTS, hostile_page

PHOTO = "https://inaturalist-open-data.s3.amazonaws.com/photos/1/square.jpg"


def printed(value: object, width: int = 100) -> str:
    """Return what rich prints in a terminal of *width* columns."""
    console = Console(file=io.StringIO(), width=width, force_terminal=True, color_system=None, legacy_windows=False)
    console.print(value)
    file: Any = console.file
    text: str = file.getvalue()
    return text


def notebook_html(value: Any) -> str:
    """Return what a notebook displays."""
    html: str = value._repr_html_()
    return html


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Elements(HTMLParser):
    """The elements and the text of an HTML document."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture
def inat() -> INaturalist:
    return INaturalist(transport=Sandbox())


def test_page_in_a_terminal(inat: INaturalist) -> None:
    lines = printed(inat.v2.observations.search(taxon_id=48662, per_page=2)).splitlines()
    assert lines[0].strip() == "Page[Observation](2 of 33 results, page 1)"
    assert lines[1].split() == ["taxon", "observed", "place", "observer", "grade", "id"]
    assert "Danaus plexippus Monarch" in lines[3]


def test_narrow_terminal_leaves_out_columns_and_names_them(inat: INaturalist) -> None:
    text = printed(inat.v2.observations.search(taxon_id=48662, per_page=2), width=40)
    assert "without observer, grade, id" in text
    assert max(map(len, text.splitlines())) <= 40


def test_single_record_in_a_terminal(inat: INaturalist) -> None:
    text = printed(inat.v1.taxa.get([48662])[0])
    assert [line.split()[0] for line in text.splitlines()] == ["taxon", "rank", "observations", "id"]
    assert "Danaus plexippus Monarch" in text
    observation = printed(inat.v1.observations.search(per_page=1)[0])
    assert [line.split()[0] for line in observation.splitlines()] == [
        "taxon", "observed", "place", "observer", "grade", "id",
    ]  # fmt: skip


def test_species_counts_in_a_terminal(inat: INaturalist) -> None:
    counts = inat.v2.observations.species_counts()
    assert "33  Danaus plexippus Monarch" in printed(counts)
    assert "and 19 more" in printed(counts)
    assert "Danaus plexippus" in printed(counts[0])


def test_histogram_in_a_terminal(inat: INaturalist) -> None:
    months = printed(inat.v2.observations.histogram(), width=60).splitlines()
    assert months[0] == "300 observations by month of year"
    assert [line.split()[0] for line in months[1:]] == list(MONTHS)
    days = printed(inat.v2.observations.histogram(interval="day"), width=60).splitlines()
    assert len(days) == 3
    assert days[2].split() == ["2023-01-01", "2025-09-26"]
    assert all(len(line) <= 60 for line in (*months, *days))
    assert printed(v2.Histogram()).strip() == "0 observations"


def test_bars_of_every_interval(inat: INaturalist) -> None:
    for interval in INTERVALS:
        options: Any = {"interval": interval}
        for histogram in (inat.v1.observations.histogram(**options), inat.v2.observations.histogram(**options)):
            assert sum(bar.count for bar in histogram.bars) == 300
            assert all((bar.start is None) != (bar.number is None) for bar in histogram.bars)


def test_page_of_other_records_shows_the_sent_fields(inat: INaturalist) -> None:
    text = printed(inat.v2.users.autocomplete(q="obs"), width=140)
    assert text.splitlines()[1].split()[:4] == ["id", "name", "login", "created_at"]
    assert "observer-01" in text


class Sighting(Projection, of=v2.Observation):
    id: int | None
    place_guess: str | None


def test_projection_shows_its_fields(inat: INaturalist) -> None:
    page = inat.v2.observations.search(fields=Sighting, per_page=2)
    assert printed(page).splitlines()[1].split() == ["id", "place_guess"]
    assert "Fern Ridge" in notebook_html(page)


def test_empty_page(inat: INaturalist) -> None:
    page = inat.v2.observations.search(per_page=0)
    assert "Page[Observation](0 of 300 results" in printed(page)
    assert "0 of 300 results" in notebook_html(page)
    assert "0 results" in printed(inat.v2.observations.search(dry_run=True)).replace("0 of 0", "0")


def test_tree(inat: INaturalist) -> None:
    tree = TaxonTree(inat.v1.observations.taxonomy(taxon_id=[3]))
    assert printed(tree).strip() == str(tree)
    page = Elements(notebook_html(tree))
    assert [attributes["href"] for tag, attributes in page.found if tag == "a"] == [
        f"https://www.inaturalist.org/taxa/{each.id}" for each in tree
    ]
    many = TaxonTree([v1.Taxon.model_validate({"id": each, "name": "T"}) for each in range(600)])
    assert "and 100 more" in notebook_html(many)


def test_page_in_a_notebook_html(inat: INaturalist) -> None:
    page = inat.v2.observations.search(taxon_id=48662, per_page=30)
    found = Elements(notebook_html(page))
    assert len([tag for tag, _ in found.found if tag == "tr"]) == 21
    assert "and 10 more" in found.text
    images = [attributes for tag, attributes in found.found if tag == "img"]
    assert all("/square." in (each["src"] or "") for each in images)
    assert {each["loading"] for each in images} == {"lazy"}
    assert {each["referrerpolicy"] for each in images} == {"no-referrer"}
    assert {attributes["rel"] for tag, attributes in found.found if tag == "a"} == {"noopener noreferrer"}


def test_obscured_place_and_sound_are_marked() -> None:
    each = v2.Observation.model_validate(
        {"uuid": "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f", "place_guess": "Fern Ridge", "obscured": True}
        | {"sounds": [{"id": 1, "file_url": "x"}], "species_guess": "a frog"}
    )
    text = Elements(notebook_html(each)).text
    assert "Fern Ridge obscured" in text
    assert "sound" in text
    assert "a frog" in text


def test_photo_shows_its_license() -> None:
    photo = v2.Photo.model_validate({"id": 1, "url": PHOTO, "attribution": "(c) A", "license_code": "cc-by-nc"})
    found = Elements(notebook_html(photo))
    links = {attributes["href"] for tag, attributes in found.found if tag == "a"}
    assert "https://creativecommons.org/licenses/by-nc/4.0/" in links
    assert "CC BY-NC 4.0" in found.text


def test_hostile_text_cannot_control_the_terminal() -> None:
    name = "Evil\x1b[31m\x07\nname\u202e[bold]red[/bold]"
    page = Page[v2.Taxon].model_validate({"results": [{"id": 1, "name": name, "rank": name}]})
    for value in (page, page[0]):
        text = printed(value)
        assert "\x1b" not in text
        assert "\x07" not in text
        assert "\u202e" not in text
        assert "[bold]red[/bold]" in text.replace("\n", "").replace(" ", "") or "[bold]red[/bold]" in text


def test_hostile_records_are_displayed_without_unexpected_elements() -> None:
    for value in (hostile_page(), hostile_page()[0]):
        assert printed(value)
        tags = {tag for tag, _ in Elements(notebook_html(value)).found}
        assert tags <= {"div", "style", "b", "span", "table", "thead", "tbody", "tr", "th", "td", "a", "i", "img"}


@given(st.sampled_from(HOSTILE_TEXTS) | st.text(max_size=60), st.sampled_from(HOSTILE_TEXTS) | st.text(max_size=60))
def test_any_name_is_displayed_as_text_and_links_are_web_urls(name: str, address: str) -> None:
    taxon = v2.Taxon.model_construct(id=1, name=name, preferred_common_name=name)
    photos, user = [v2.Photo.model_construct(id=1, url=address)], v2.User.model_construct(login=name)
    each = v2.Observation.model_construct(id=1, uri=address, place_guess=name, taxon=taxon, photos=photos, user=user)
    page = Elements(notebook_html(each))
    for tag, attributes in page.found:
        assert tag in {"div", "style", "span", "table", "tbody", "tr", "th", "td", "a", "i", "img"}
        assert set(attributes) <= {
            "class",
            "scope",
            "href",
            "target",
            "rel",
            "src",
            "alt",
            "width",
            "height",
            "loading",
        } | {"referrerpolicy"}
        for key in ("href", "src"):
            assert (attributes.get(key) or "https://").startswith(("https://", "http://"))
    printed(each)


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_display_fits_the_terminal(inat: INaturalist, width: int) -> None:
    observations = inat.v2.observations.search(per_page=20)
    for value in (
        observations,
        observations[0],
        inat.v1.taxa.search(per_page=10),
        inat.v2.observations.species_counts(),
        inat.v2.observations.histogram(),
        inat.v2.observations.histogram(interval="day"),
        hostile_page(),
    ):
        assert max(map(cell_len, printed(value, width).splitlines())) <= width


@pytest.mark.parametrize("width", [40, 60, 80, 200])
def test_column_headings_are_complete(inat: INaturalist, width: int) -> None:
    lines = printed(inat.v2.users.autocomplete(q="obs"), width).splitlines()
    rule = next(number for number, line in enumerate(lines) if "───" in line)
    assert rule == 2, "the headings must fit on one line"
    assert set(lines[rule - 1].split()) < set(v2.User.model_fields)


def test_tree_in_a_narrow_terminal_keeps_its_branches(inat: INaturalist) -> None:
    life = TaxonTree(inat.v1.observations.taxonomy(user_id=["observer-01"]))
    for width in (200, 40):
        lines = printed(life, width).splitlines()
        assert [line.strip("│├└─ ") for line in lines] == [str(each) for each in life]
    lines = printed(life, 20).splitlines()
    assert len(lines) > len(life)
    assert all(line[0] in "L│├└ " and cell_len(line) <= 20 for line in lines)
