"""Each line that ends in ``# wrong`` is refused by both checkers; no other is."""

from __future__ import annotations

from inat_typed import AsyncINaturalist, INaturalist

inat = INaturalist()
asynchronous = AsyncINaturalist()

inat.paginate(inat.v2.observations.search, taxn_id=48662)  # wrong
inat.paginate(inat.v2.observations.search, quality_grade=["reserch"])  # wrong
inat.paginate(inat.v2.observations.search, 48662)  # wrong
inat.paginate(inat.v2.observations.histogram)  # wrong
inat.paginate(inat.v2.observations.search())  # wrong
inat.paginate(inat.v1.taxa.get)  # wrong
inat.paginate(asynchronous.v2.observations.search)  # wrong
asynchronous.paginate(inat.v2.observations.search)  # wrong
inat.paginate(inat.v2.observations.search).limit("5")  # wrong
inat.paginate(inat.v2.observations.search).all()[0].obseved_on  # wrong
len(inat.paginate(inat.v2.observations.search))  # wrong
inat.paginate(inat.v2.observations.search).first().id  # wrong
for _ in asynchronous.paginate(asynchronous.v2.observations.search):  # wrong
    pass

inat.download(inat.v2.observations.search, "monarchs.jsonl")  # wrong
inat.download(inat.paginate(inat.v2.observations.search))  # wrong
inat.download(inat.paginate(inat.v2.observations.search), 5)  # wrong
inat.download(inat.paginate(inat.v2.observations.search), "monarchs.jsonl", overwrite="yes")  # wrong
inat.download(inat.paginate(inat.v2.observations.search), "monarchs.jsonl").records  # wrong
inat.download(asynchronous.paginate(asynchronous.v2.observations.search), "monarchs.jsonl")  # wrong

inat.paginate(inat.v2.observations.search, taxon_id=48662, extra_params={"acc": True}).limit(5).all()
