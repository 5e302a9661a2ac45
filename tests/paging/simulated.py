"""A walk driven without threads: which request is answered next is drawn, and what happens meanwhile."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from inat_typed import INatError, INaturalist, PagingWarning, v2
from inat_typed.runtime.paging.batch import Batch, of_json
from inat_typed.runtime.paging.by_id import ById
from inat_typed.runtime.paging.notices import Notices
from inat_typed.runtime.paging.numbered import ByNumber
from inat_typed.runtime.paging.walk import Plan, Slot, Walk
from tests.paging.service import Service, WindowTooLargeError

SEARCH = v2.OPERATIONS["observations.search"]
MOST_REQUESTS = 3_000


def by_id(service: Service, *, size: int, ascending: bool = True, **settings: Any) -> ById:
    settings |= {} if service.bounded else {"after": 0}
    return ById(
        arguments={"order": "asc" if ascending else "desc"},
        notices=Notices(SEARCH, None, settings.get("limit")),
        ascending=ascending,
        size=size,
        reach=service.window,
        bounded=service.bounded,
        **settings,
    )


def by_number(service: Service, *, size: int, **settings: Any) -> ByNumber:
    notices = Notices(SEARCH, None, settings.get("limit"))
    return ByNumber(arguments={}, notices=notices, size=size, reach=service.window, **settings)


@dataclass
class Outcome:
    """What a user would see."""

    ids: list[int] = field(default_factory=list[int])
    marks: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    error: Exception | None = None
    warned: list[str] = field(default_factory=list[str])
    most_held: int = 0

    @property
    def is_silent(self) -> bool:
        return self.error is None and not self.warned


def walked(
    plan: Plan,
    service: Service,
    random: Random,
    *,
    width: int = 4,
    ordered: bool = True,
    limit: int | None = None,
    meanwhile: Callable[[], None] | None = None,
) -> Outcome:
    """Walk; requests are answered in any order, those under way see what happened until then."""
    outcome = Outcome()
    walk = Walk(plan, limit=limit, ordered=ordered, width=width)
    under_way: list[Slot] = []
    idle = 0
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always", PagingWarning)
        try:
            while not walk.ended:
                while slot := walk.to_send():
                    under_way.append(slot)
                    assert len(under_way) <= width
                if delivery := walk.ready():
                    outcome.ids += [each for each in delivery.batch.ids if each is not None]
                    outcome.marks.append(delivery.mark)
                elif under_way:
                    idle = 0
                    slot = under_way.pop(random.randrange(len(under_way)))
                    if meanwhile:
                        meanwhile()
                    walk.take(slot, _answer(service, slot))
                elif not walk.ended:
                    idle += 1
                    assert idle < 3, "stuck"
                held = sum(each.batch is not None for each in walk.plan.slots)
                outcome.most_held = max(outcome.most_held, held)
                assert len(service.asked) < MOST_REQUESTS, "endless"
        except INatError as error:
            outcome.error = error
    outcome.warned = [str(each.message) for each in warned]
    return outcome


def _answer(service: Service, slot: Slot) -> Batch | Exception:
    try:
        return of_json(service.answer(slot.arguments))
    except WindowTooLargeError as error:
        return INatError(f"too large: {error}")


__all__ = ["INaturalist", "Outcome", "by_id", "by_number", "walked"]
