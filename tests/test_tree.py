"""Trees of taxa from life lists, taxa, counts, observations and inconsistent data."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from inat_typed import ArgumentTypeError, ArgumentValueError, INaturalist, TaxonTree, v1, v2
from inat_typed.sandbox import Sandbox


def taxon(identifier: int, name: str = "", **values: Any) -> v2.Taxon:
    return v2.Taxon.model_validate({"id": identifier, "name": name or f"T{identifier}", **values})


@pytest.fixture
def inat() -> INaturalist:
    return INaturalist(transport=Sandbox())


def test_life_list(inat: INaturalist) -> None:
    page = inat.v1.observations.taxonomy(place_id=[9001])
    tree = TaxonTree(page)
    assert len(tree) == len(page)
    (root,) = tree.roots
    assert root.name == "Life"
    birds = tree.find("aves")
    assert birds is not None
    assert [each.name for each in birds.lineage] == ["Life", "Animalia", "Chordata", "Vertebrata", "Aves"]
    found = inat.v2.observations.search(taxon_id=3, place_id=[9001], per_page=0)
    assert birds.total == found.total_results
    assert {each.id for each in tree} == {each.id for each in page}


def test_text() -> None:
    tree = TaxonTree(
        [
            taxon(1, "Animalia", rank="kingdom", preferred_common_name="Animals"),
            taxon(4, "Danaus", rank="genus", ancestor_ids=[1, 2, 4]),
            taxon(5, "Danaus plexippus", rank="species", ancestor_ids=[1, 2, 4, 5], observations_count=1234),
            taxon(3, "Aves", rank="class", ancestry="1/2"),
            taxon(6, "Danaus gilippus", rank="species", parent_id=4),
        ]
    )
    assert str(tree).splitlines() == [
        "kingdom Animalia (Animals)",
        "├─ class Aves",
        "└─ genus Danaus",
        "   ├─ Danaus gilippus",
        "   └─ Danaus plexippus: 1,234",
    ]
    assert tree.text(2).splitlines() == ["kingdom Animalia (Animals)", "├─ class Aves", "└─ genus Danaus [2 below]"]
    assert tree.text(1) == "kingdom Animalia (Animals) [4 below]"
    assert repr(tree) == "TaxonTree(5 taxa, 1 roots)"
    assert [each.name for each in tree.leaves()] == ["Aves", "Danaus gilippus", "Danaus plexippus"]


def test_sent_ancestors_are_in_the_tree(inat: INaturalist) -> None:
    tree = TaxonTree(inat.v2.taxa.get([48662]))
    assert [each.name for each in tree][:3] == ["Life", "Animalia", "Arthropoda"]
    assert len(list(tree.leaves())) == 1
    few = inat.v2.taxa.get([48662], fields=["id", "name", "ancestors.id", "ancestors.name"])
    assert [each.name for each in TaxonTree(few)] == [each.name for each in tree]


def test_species_counts_add_up(inat: INaturalist) -> None:
    counts = inat.v2.observations.species_counts()
    tree = TaxonTree(counts)
    assert sum(each.total or 0 for each in tree.roots) == sum(each.count for each in counts)
    assert sum(each.count or 0 for each in tree) == sum(each.count for each in counts)


def test_observations_count_once_each(inat: INaturalist) -> None:
    for page in (inat.v1.observations.search(per_page=50), inat.v2.observations.search(per_page=50)):
        tree = TaxonTree(page)
        assert sum(each.count or 0 for each in tree) == 50
    nothing = v2.Observation.model_validate({"uuid": "4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f", "taxon": None})
    assert len(TaxonTree([nothing])) == 0


def test_order_by_count() -> None:
    counts = [v2.SpeciesCount.model_validate({"count": n, "taxon": {"id": n, "name": f"T{n}"}}) for n in (2, 9, 4)]
    assert [each.total for each in TaxonTree(counts, order="count").roots] == [9, 4, 2]
    assert [each.total for each in TaxonTree(counts).roots] == [2, 4, 9]
    with pytest.raises(ArgumentValueError, match="order: 'size' is not valid; expected 'name' or 'count'"):
        TaxonTree(counts, order="size")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_lookup_by_id_and_name() -> None:
    tree = TaxonTree([taxon(5, "Danaus plexippus", preferred_common_name="Monarch")])
    assert 5 in tree
    assert 6 not in tree
    assert tree[5].common_name == "Monarch"
    assert tree.find("MONARCH") is tree[5]
    assert tree.find("Queen") is None
    with pytest.raises(ArgumentValueError, match=r"TaxonTree.text: depth must be at least 1, not 0"):
        tree.text(0)


def test_other_records_are_refused() -> None:
    user = v1.User.model_validate({"id": 1, "login": "o"})
    assert str(TaxonTree([user])) == "taxon 1"
    with pytest.raises(ArgumentTypeError, match="records: DateDetails is not a taxon and has none"):
        TaxonTree([v1.DateDetails()])
    with pytest.raises(ArgumentTypeError, match="records: str is not valid; expected models"):
        TaxonTree("Aves")  # type: ignore[type-var]  # pyright: ignore[reportArgumentType]


def test_names_cannot_control_the_terminal() -> None:
    tree = TaxonTree([taxon(1, "Evil\x1b[2Jtaxon\nof\u202etwo lines")])
    assert str(tree) == "Evil\ufffd[2Jtaxon oftwo lines"


def test_deep_tree() -> None:
    tree = TaxonTree([taxon(each, parent_id=each - 1 or None) for each in range(1, 3000)])
    assert len(tree[2999].lineage) == 2999
    assert len(tree.text().splitlines()) == 2999


@given(st.dictionaries(st.integers(1, 8), st.integers(1, 8) | st.none(), max_size=8))
def test_any_parents_give_a_tree_of_all_taxa(parents: dict[int, int | None]) -> None:
    tree = TaxonTree([taxon(each, parent_id=parent) for each, parent in parents.items()])
    assert sorted(each.id for each in tree) == sorted(parents)
    for node in tree:
        assert node.parent is None or node.parent.id == parents[node.id]
        assert all(child.parent is node for child in node.children)
    if all(parent is None or parent not in parents or parent < each for each, parent in parents.items()):
        assert len(tree.roots) == sum(1 for parent in parents.values() if parent not in parents)


def test_lookup_by_a_name_that_several_taxa_have_lists_the_candidates() -> None:
    tree = TaxonTree([taxon(1, "Morus", rank="genus"), taxon(2, "Morus", rank="genus"), taxon(3, "Sula")])
    with pytest.raises(ArgumentValueError, match=r"use tree\[id\] with one of 1 \(genus Morus\), 2 \(genus Morus\)"):
        tree.find("morus")
    assert tree.find("Sula") is tree[3]
