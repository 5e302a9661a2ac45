"""The programs of the README: every name a user touches has its type."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, reveal_type
from uuid import UUID

import inat_typed
from inat_typed import AsyncINaturalist, Cache, INaturalist, Page
from inat_typed.sandbox import Sandbox

if TYPE_CHECKING:
    from inat_typed.v2 import Observation

inat_typed.user_agent = "MyFieldApp/2.0 (someone@example.org)"
inat_typed.DRY_RUN_WRITE_ONLY = True


def search() -> None:
    with INaturalist() as inat:
        reveal_type(inat)  # INaturalist
        page = inat.v2.observations.search(
            taxon_name="Danaus plexippus", quality_grade=["research"], d1=date(2024, 1, 1), geo=True, per_page=5
        )
        reveal_type(page)  # Page[Observation]
        reveal_type(page.total_results)  # int
        reveal_type(page.page)  # int | None
        reveal_type(page[0])  # Observation
        reveal_type(len(page))  # int
        for obs in page.results:
            reveal_type(obs)  # Observation
            reveal_type(obs.uuid)  # UUID
            reveal_type(obs.observed_on)  # date | None
            reveal_type(obs.taxon.name if obs.taxon else None)  # str | None
        for each in page:
            reveal_type(each)  # Observation


def limits() -> None:
    limit = inat_typed.RateLimit(per_minute=30, per_day=5_000, burst=2, store=Path("count"), max_wait=60)
    reveal_type(limit.interval)  # float
    reveal_type(limit.seconds_for(1_000))  # float
    reveal_type(limit.per_day)  # int
    INaturalist(rate_limit=limit)
    AsyncINaturalist(rate_limit=False)
    inat_typed.get_access_token(rate_limit=inat_typed.RateLimit(store="redis://localhost"))
    try:
        INaturalist(rate_limit=True).v2.observations.search()
    except inat_typed.QuotaError as error:
        reveal_type(error.seconds)  # float


def both_versions() -> None:
    inat = INaturalist(transport=Sandbox(), dry_run="writes", authenticate="never", timeout=10, cache=Cache(ttl=60))
    reveal_type(inat.v1.taxa.get([48662, 47219]).results[0].preferred_common_name)  # str | None
    reveal_type(inat.v1.taxa.get(48662).total_results)  # int
    reveal_type(inat.v2.observations.create(species_guess="Monarch", dry_run=True, refresh=True))  # Page[Observation]
    reveal_type(inat.v2.observations.delete(UUID(int=1)))  # None
    reveal_type(inat.v2.observations.fave("00000000-0000-0000-0000-000000000001"))  # None
    reveal_type(inat.v2.points.png(zoom=1, x=0, y=0, taxon_id=48662))  # bytes
    inat.close()


def many_forms() -> None:
    inat = INaturalist(access_token="token", user_agent="One/1.0", api_url="http://127.0.0.1:8080")
    inat.v2.observations.search(taxon_id=48662, month=[5, 6], user_id=["observer-07"], captive=False)
    inat.v2.observations.search(taxon_id=(48662, 47219), fields=["uuid", "taxon.name"], order_by="id", order="asc")
    inat.v2.observations.search(fields={"taxon": {"name": True}}, extra_params={"new": 1}, timeout=5.0)
    inat.v2.observations.get([UUID(int=1), UUID(int=2)], fields="all")
    inat.v2.observations.get(UUID(int=1), fields=(), user_agent="JustThisCall/1.0", access_token="another")


def dry_run() -> None:
    with inat_typed.dry_run() as requests:
        reveal_type(requests)  # list[RecordedRequest]
        reveal_type(requests[0].method)  # str


async def asynchronous() -> None:
    async with AsyncINaturalist(user_agent="Other/1.0") as inat:
        reveal_type(inat)  # AsyncINaturalist
        reveal_type(await inat.v2.taxa.autocomplete(q="monar", user_agent="JustThisCall/1.0"))  # Page[Taxon]
        page: Page[Observation] = await inat.v2.observations.search(taxon_id=[48662])
        reveal_type(page.results)  # list[Observation]
        reveal_type(await inat.login(method="browser", timeout=60))  # LoginResult
        reveal_type(await inat.logout())  # bool


def helpers() -> None:
    reveal_type(inat_typed.get_access_token())  # str
    reveal_type(inat_typed.delete_keyring_credentials())  # None
    reveal_type(inat_typed.login())  # LoginResult
    result = inat_typed.login(method="code", app_id="app", store=False, timeout=5, request_timeout=5)
    reveal_type(result.expires_at)  # datetime | None
    reveal_type(INaturalist().login(jwt="token", open_browser=print, prompt=input, echo=print).username)  # str | None
    reveal_type(inat_typed.logout())  # bool
    try:
        INaturalist().v1.observations.get(1)
    except inat_typed.RateLimitError as error:
        reveal_type(error.retry_after)  # float | None
        reveal_type(error.status)  # int
    except inat_typed.APIStatusError as error:
        reveal_type(error.message)  # str


def uploads() -> None:
    inat = INaturalist()

    def tell(sent: int, total: int) -> None: ...

    with open("wing.jpg", "rb") as file:  # noqa: PTH123
        receipt = inat.upload(
            species_guess="Monarch",
            observed_on_string="2026-05-01",
            photos=["leaf.jpg", Path("flower.jpg"), b"...", file, ("a.jpg", b"..."), ("b.jpg", b"...", "image/jpeg")],
            sounds=("song.wav",),
            field_values={9: "adult", 10: 5},
            project_ids=[1],
            progress=tell,
            dry_run=True,
        )
    reveal_type(receipt)  # UploadReceipt
    reveal_type(receipt.uuid)  # UUID
    reveal_type(receipt.id)  # int | None
    reveal_type(receipt.complete)  # bool
    reveal_type(receipt.remaining)  # tuple[UploadStep, ...]
    reveal_type(receipt.steps[0].name)  # str
    try:
        inat.upload(resume=receipt, uuid=receipt.uuid)
    except inat_typed.UploadError as error:
        reveal_type(error.receipt)  # UploadReceipt
    inat.v2.photos.create(file="https://example.org/leaf.jpg", progress=tell)


async def uploads_asynchronous() -> None:
    async with AsyncINaturalist() as inat:
        reveal_type(await inat.upload(species_guess="Monarch", photos=["leaf.jpg"]))  # UploadReceipt
