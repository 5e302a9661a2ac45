"""Each line that ends in "# wrong" must be refused by both checkers; no other line may be."""

from __future__ import annotations

from inat_typed import INaturalist, TaxonTree, export

page = INaturalist().v2.observations.search(taxon_id=48662)
photo = (page[0].photos or [])[0]

export.write(page, "monarchs.csv", format="xlsx")  # wrong
export.write(page, "monarchs.csv", table="observation")  # wrong
export.write(page, "monarchs.csv", columns="id")  # wrong
export.write([{"id": 1}], "monarchs.csv")  # wrong
export.write(page)  # wrong
export.to_pandas("observations")  # wrong
photo.sized("huge")  # wrong
photo.sized("medium").upper()  # wrong
photo.license.name  # wrong
TaxonTree(page, order="size")  # wrong
TaxonTree(page).find("Aves").total  # wrong

export.write(page, "monarchs.csv", format="csv", table="darwin_core", columns=["occurrenceID"])
export.write(page, "monarchs.csv", columns=[export.Column("x", "integer", "a number", lambda _: 1), "id"])
