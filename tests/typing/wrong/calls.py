"""Each line that ends in "# wrong" must be refused by both checkers; no other line may be."""

from __future__ import annotations

from datetime import date

import inat_typed
from inat_typed import AsyncINaturalist, Cache, INaturalist

inat = INaturalist()
asynchronous = AsyncINaturalist()

inat.v2.observations.search(quality_grade="research")  # wrong
inat.v2.observations.search(quality_grade=["reserch"])  # wrong
inat.v2.observations.search(taxon_names="Danaus plexippus")  # wrong
inat.v2.observations.search(taxon_id="48662")  # wrong
inat.v2.observations.search(geo="true")  # wrong
inat.v2.observations.search(d1=20240101)  # wrong
inat.v2.observations.search(order_by="name")  # wrong
inat.v2.observations.search(per_page="5")  # wrong
inat.v2.observations.search("Danaus plexippus")  # wrong
inat.v2.observations.search(user_id="observer-07")  # wrong
inat.v2.observations.search(dry_run="reads")  # wrong
inat.v2.observations.search(dryrun=True)  # wrong
inat.v2.observations.search(timeout="5")  # wrong
inat.v2.observations.serch(taxon_id=48662)  # wrong
inat.v2.observation.search(taxon_id=48662)  # wrong
inat.v3.observations.search(taxon_id=48662)  # wrong
inat.v2.observations.get()  # wrong
inat.v2.observations.get(1)  # wrong
inat.v2.observations.create(species_guess=1)  # wrong
inat.v2.observations.create(taxon="Danaus plexippus")  # wrong
inat.v2.comments.create(body="Nice")  # wrong
inat.v1.taxa.get(48662.5)  # wrong
inat.v1.taxa.get([48662]).results[0].comon_name  # wrong
inat.v2.observations.search(taxon_id=48662).total  # wrong
len(inat.v2.observations.search(taxon_id=48662).results[0])  # wrong
inat.v2.observations.search(d1=date(2024, 1, 1)).results[0].observed_on.year  # wrong
asynchronous.v2.observations.search(taxon_id=48662).results  # wrong
INaturalist("token")  # wrong
INaturalist(acces_token="token")  # wrong
INaturalist(authenticate="sometimes")  # wrong
INaturalist(dry_run="reads")  # wrong
INaturalist(cache=3)  # wrong
INaturalist(cache=Cache(ttl="1 day"))  # wrong
inat.v2.observations.search(refresh="yes")  # wrong
INaturalist(transport="sandbox")  # wrong
INaturalist(rate_limit=60)  # wrong
inat_typed.RateLimit(60)  # wrong
inat_typed.RateLimit(per_day=1.5)  # wrong
inat_typed.RateLimit(store=5)  # wrong
inat_typed.RateLimit(per_minute=60).per_minute = 100  # wrong
inat_typed.set_keyring_credentials("observer-07")  # wrong
inat.upload(photos="leaf.jpg")  # wrong
inat.upload(photos=[5])  # wrong
inat.upload(photo=["leaf.jpg"])  # wrong
inat.upload(species="Monarch")  # wrong
inat.upload(field_values={"stage": "adult"})  # wrong
inat.upload(project_ids=["butterflies"])  # wrong
inat.upload(resume="receipt")  # wrong
inat.upload(progress=5)  # wrong
inat.upload().observation  # wrong
asynchronous.upload().uuid  # wrong
inat.v2.photos.create(file=["leaf.jpg"])  # wrong
inat.v2.photos.create(file="leaf.jpg", progress="bar")  # wrong
inat.v2.observations.search(progress=print)  # wrong
inat_typed.useragent  # wrong
inat_typed.login("jwt")  # wrong
inat_typed.login(method="phone")  # wrong
inat_typed.login(stored=False)  # wrong
inat.login(timeout="long")  # wrong
inat.login(prompt="me")  # wrong
inat.login().token  # wrong
asynchronous.login().username  # wrong
inat_typed.v2.Observaton  # wrong

inat.v2.observations.search(taxon_id=48662, quality_grade=["research"], d1=date(2024, 1, 1), geo=True)
