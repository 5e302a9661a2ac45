"""Identify what a download asks for, so that a file is resumed only by the same query."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

from inat_typed.runtime.auth.credentials import UNKNOWN_USER
from inat_typed.runtime.pagination.collection import Collection
from inat_typed.runtime.request.request import MISSING, Request
from inat_typed.runtime.support.json_guards import is_mapping, is_object
from inat_typed.runtime.support.redaction import redact_json, redact_value

_MAX_LENGTH = 300
_EXCERPT_LENGTH = 60


class QueryFingerprint(BaseModel):
    """The query of a download, without secrets.

    Attributes:
        operation: The API and the operation, such as ``v2.observations.search``.
        url: The URL without parameters.
        parameters: The parameters as they are sent, without the page size. Long values are abbreviated and end with a
            digest. Secrets are redacted; of parameters that the API does not describe, only a digest is kept.
        limit: Maximum number of records, or ``None``.
        user: The logged-in user; empty without a login.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid", frozen=True)

    operation: str
    url: str
    parameters: dict[str, Any]
    limit: int | None
    user: str

    def differences(self, now: QueryFingerprint) -> Iterator[str]:
        """Yield a description of each difference between this query and the one that is asked for now."""
        if self.operation != now.operation:
            yield f"operation was {self.operation}, now {now.operation}"
            return
        yield from _difference("URL", self.url, now.url)
        for name in sorted({*self.parameters, *now.parameters}):
            yield from _difference(name, self.parameters.get(name), now.parameters.get(name))
        yield from _difference("limit", self.limit, now.limit)
        is_comparable = UNKNOWN_USER not in (self.user, now.user) or not (self.user and now.user)
        if is_comparable:
            yield from _difference("user", self.user or None, now.user or None)


def _difference(name: str, before: object, now: object) -> Iterator[str]:
    if before != now:
        old, new = ("not set" if each is None else f"{each}" for each in (before, now))
        yield f"{name} was {old}, now {new}"


def fingerprint_of(collection: Collection, limit: int | None) -> QueryFingerprint:
    """Return the fingerprint of *collection*, without what does not change its records: page size and call options."""
    session = collection.session
    arguments = {name: value for name, value in collection.arguments.items() if name != "per_page"}
    request = replace(collection, is_raw=False, projection=None).build_whole_call(arguments).request
    extra = collection.arguments.get("extra_params")
    return QueryFingerprint(
        operation=f"{request.operation.api}.{request.operation.id}",
        url=_abbreviate(request.url),
        parameters=_parameters(request, extra if is_mapping(extra) else {}),
        limit=limit,
        user=session.exchange.authenticator.user_name(request),
    )


def _parameters(request: Request, extra: Mapping[str, Any]) -> dict[str, Any]:
    """Return each parameter as text. Extra parameters may be secret, so they are replaced by a digest."""
    sent: dict[str, list[str]] = {}
    for name, value in request.params:
        sent.setdefault(name, []).append(value)
    parameters: dict[str, Any] = {name: ",".join(values) for name, values in sent.items()}
    if request.json is not MISSING and is_object(request.json):
        parameters |= {name: json.dumps(redact_json(each)) for name, each in request.json.items()}
    return {
        name: _digest(value) if name in extra else redact_value(name, _abbreviate(value))
        for name, value in parameters.items()
    }


def _abbreviate(text: str) -> str:
    """Return *text*, or its beginning and a digest if it is long: the checkpoint is written with every page."""
    return text if len(text) <= _MAX_LENGTH else f"{text[:_EXCERPT_LENGTH]}... ({_digest(text)})"


def _digest(text: str) -> str:
    return f"digest {hashlib.blake2b(text.encode(), digest_size=8).hexdigest()}"
