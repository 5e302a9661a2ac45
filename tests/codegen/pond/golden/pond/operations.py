# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""Every operation of the API, pond: what it takes and what it answers, as data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from inat_typed.runtime.operation import Answer, Operation, Parameter, Type

if TYPE_CHECKING:
    from inat_typed.pond.models import (
        Frog,
    )
    from inat_typed.runtime.page import Page

_MODELS = "inat_typed.pond.models"


FROGS_CREATE: Final[Operation[Frog]] = Operation(
    id="frogs.create",
    api="pond",
    method="POST",
    path="/frogs",
    parameters=(
        Parameter(
            name="name", keyword="name", place="body", type=Type(kinds=("string",)), required=True, within=("frog",)
        ),
        Parameter(
            name="spots",
            keyword="spots",
            place="body",
            type=Type(
                kinds=("object",),
                many=True,
                fields=(
                    Parameter(name="size", keyword="size", place="body", type=Type(kinds=("integer",)), required=True),
                ),
            ),
            within=("frog",),
        ),
    ),
    body=("application/json",),
    auth="required",
    writes=True,
    answer=Answer(kind="model", module=_MODELS, model="Frog"),
)
FROGS_DELETE: Final[Operation[None]] = Operation(
    id="frogs.delete",
    api="pond",
    method="DELETE",
    path="/frogs/{id}",
    parameters=(Parameter(name="id", keyword="id", place="path", type=Type(kinds=("integer",)), required=True),),
    auth="required",
    writes=True,
    answer=Answer(kind="nothing"),
)
FROGS_GET: Final[Operation[Page[Frog]]] = Operation(
    id="frogs.get",
    api="pond",
    method="GET",
    path="/frogs/{id}",
    parameters=(
        Parameter(name="id", keyword="id", place="path", type=Type(kinds=("integer",), many=True), required=True),
    ),
    answer=Answer(kind="page", module=_MODELS, model="Frog"),
)
FROGS_PHOTO: Final[Operation[bytes]] = Operation(
    id="frogs.photo",
    api="pond",
    method="GET",
    path="/frogs/{id}/photo.png",
    parameters=(Parameter(name="id", keyword="id", place="path", type=Type(kinds=("integer",)), required=True),),
    answer=Answer(kind="bytes"),
)
FROGS_SEARCH: Final[Operation[Page[Frog]]] = Operation(
    id="frogs.search",
    api="pond",
    method="GET",
    path="/frogs",
    parameters=(
        Parameter(
            name="colour",
            keyword="colour",
            place="query",
            type=Type(kinds=("string",), many=True, choices=("green", "brown")),
        ),
        Parameter(name="fields", keyword="fields", place="query", type=Type(kinds=("fields",))),
        Parameter(name="page", keyword="page", place="query", type=Type(kinds=("integer",), minimum=1)),
    ),
    answer=Answer(kind="page", module=_MODELS, model="Frog"),
)

OPERATIONS: Final[Mapping[str, Operation[Any]]] = MappingProxyType(
    {
        operation.id: operation
        for operation in (
            FROGS_CREATE,
            FROGS_DELETE,
            FROGS_GET,
            FROGS_PHOTO,
            FROGS_SEARCH,
        )
    }
)
"""id -> operation: ``OPERATIONS["observations.search"]`` is what ``client.pond.observations.search`` calls."""
