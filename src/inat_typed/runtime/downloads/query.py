"""What a download asks for, as its checkpoint says it: a file is gone on with by the very same question alone."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from inat_typed.runtime.credentials import SOMEBODY
from inat_typed.runtime.narrowing import is_mapping, is_object
from inat_typed.runtime.paging.collection import Collection
from inat_typed.runtime.prepare import prepare
from inat_typed.runtime.redaction import harmless, without_secrets
from inat_typed.runtime.request import MISSING, Request

_LONGEST = 300
_SHOWN = 60


class Query(BaseModel):
    """An operation, its parameters as they are sent, how many records are wanted, and for whom. No secrets."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", frozen=True)

    operation: str
    address: str
    parameters: dict[str, Any]
    limit: int | None
    signed_in: str

    def differences(self, now: Query) -> Iterator[str]:
        """In which points *now* asks for something else."""
        if self.operation != now.operation:
            yield f"it was {self.operation}, and is {now.operation} now"
            return
        if self.address != now.address:
            yield f"it was {self.address}, and is {now.address} now"
        for name in sorted({*self.parameters, *now.parameters}):
            yield from _difference(name, self.parameters.get(name), now.parameters.get(name))
        yield from _difference("the limit", self.limit, now.limit)
        if SOMEBODY not in (self.signed_in, now.signed_in) or not (self.signed_in and now.signed_in):
            yield from _difference("who is signed in", self.signed_in or "nobody", now.signed_in or "nobody")


def _difference(name: str, before: object, now: object) -> Iterator[str]:
    if before != now:
        was, is_now = ("not given" if each is None else f"{each}" for each in (before, now))
        yield f"{name} was {was}, and is {is_now} now"


def query(collection: Collection, limit: int | None) -> Query:
    """What *collection* asks for, but for what makes no difference to its records: the size of pages, options."""
    driver = collection.driver
    arguments = {name: value for name, value in collection.arguments.items() if name != "per_page"}
    request = prepare(collection.operation, arguments, driver.config)
    extra = collection.arguments.get("extra_params")
    return Query(
        operation=f"{request.operation.api}.{request.operation.id}",
        address=_brief(request.url),
        parameters=_parameters(request, extra if is_mapping(extra) else {}),
        limit=limit,
        signed_in=driver.sign_in.name(request),
    )


def _parameters(request: Request, extra: Mapping[str, Any]) -> dict[str, Any]:
    """Each parameter as text; of those that the API does not describe nobody knows whether they are secret."""
    sent: dict[str, list[str]] = {}
    for name, value in request.params:
        sent.setdefault(name, []).append(value)
    parameters: dict[str, Any] = {name: ",".join(values) for name, values in sent.items()}
    if request.json is not MISSING and is_object(request.json):
        parameters |= {name: json.dumps(without_secrets(each)) for name, each in request.json.items()}
    return {
        name: _digest(value) if name in extra else harmless(name, _brief(value)) for name, value in parameters.items()
    }


def _brief(text: str) -> str:
    """*text*, or its beginning and its digest: a list of ids may be long, and is written with every page."""
    return text if len(text) <= _LONGEST else f"{text[:_SHOWN]}... ({_digest(text)})"


def _digest(text: str) -> str:
    return f"digest {hashlib.blake2b(text.encode(), digest_size=8).hexdigest()}"
