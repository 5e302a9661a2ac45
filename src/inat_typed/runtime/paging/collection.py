"""What is paged: a method of a client, and what it is called with."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, cast

from inat_typed.runtime import answer, asked
from inat_typed.runtime.driver import AsyncDriver, SyncDriver
from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError, DecodeError
from inat_typed.runtime.narrowing import is_mapping
from inat_typed.runtime.operation import Answer, AnyOperation, Paging
from inat_typed.runtime.paging.batch import Batch, of_json, of_models
from inat_typed.runtime.prepare import prepare
from inat_typed.runtime.rate_limit import RateLimit
from inat_typed.runtime.secret import hide

_POSITIONAL = inspect.Parameter.POSITIONAL_OR_KEYWORD
_RIGHT = "give a method of this client, such as inat.v2.observations.search, and what it takes as further arguments"
_MOVED = ("page", "per_page", "id_above", "id_below")


@dataclass(frozen=True, slots=True)
class Collection:
    """An operation, its arguments by keyword, and who carries them out."""

    driver: SyncDriver | AsyncDriver
    operation: AnyOperation
    arguments: Mapping[str, Any] = field(repr=False)
    projection: type[Any] | None = None
    raw: bool = False
    """Whether records stay the text that they came as."""

    @property
    def asked(self) -> AnyOperation:
        """What is called: the operation; of JSON where more is needed of the answer than the caller sees."""
        if self.raw:
            return replace(self.operation, answer=Answer(kind="json", reader=self._read_lines))
        if self.projection is None:
            return self.operation
        return replace(self.operation, answer=Answer(kind="json", reader=self._read))

    def batch(self, answer: Any) -> Batch:
        """What a walk sees of an answer."""
        if isinstance(answer, Batch):
            return answer
        return of_json(answer) if answer is None else of_models(answer)

    def _read_lines(self, content: bytes) -> Batch:
        """The records in *content* as text, and by what they are told from others."""
        from inat_typed.runtime.lenient import warn
        from inat_typed.runtime.paging.keys import keys
        from inat_typed.runtime.paging.lines import lines

        told = of_json(keys(content))
        found = lines(content)
        records = [line for line in found if line.startswith(b"{")]
        if len(records) != len(told.records):
            raise DecodeError("the answer can be read in two ways")
        for other in found:
            if not other.startswith(b"{"):
                warn(self.operation.id, "results", other.decode(), "it is left out")
        return Batch({}, records, told.total, told.size, told.records)

    def _read(self, content: bytes) -> Batch:
        """The records that a projection makes of *content*, and by what they are told from others."""
        from inat_typed.runtime import fields, projected
        from inat_typed.runtime.page import note_requested
        from inat_typed.runtime.paging.keys import keys

        read = of_models(projected.decode(self.operation.answer, cast("type[Any]", self.projection), content))
        if "fields" in self.arguments:
            note_requested(read.page, fields.tree(self.arguments["fields"]))
        told = of_json(keys(content))
        return Batch(read.page, read.records, told.total, told.size, told.records)

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit that holds for it."""
        config = self.driver.config
        return config.limit_at(f"{config.base_url(self.operation.api)}/")

    @property
    def paging(self) -> Paging:
        """How the operation pages, as far as it is known."""
        return self.operation.paging or Paging()

    def is_dry(self) -> bool:
        """Whether nothing is to be sent now."""
        return self.driver.is_dry(self.asked, self.arguments)


def collection(
    driver: SyncDriver | AsyncDriver, method: object, args: tuple[Any, ...], keywords: dict[str, Any]
) -> Collection:
    """What *method* would call, checked.

    Raises:
        ArgumentTypeError: It is no method of the client, or has no pages; or its arguments are wrong.
        ArgumentValueError: An argument has a value that cannot be.
    """
    hide(keywords)
    operation = _operation(driver, method)
    names = [each.name for each in inspect.signature(_callable(method)).parameters.values() if each.kind is _POSITIONAL]
    if len(args) > len(names):
        takes = f"{len(names)} arguments" if names else "arguments by keyword alone"
        raise ArgumentTypeError(f"{operation.id} takes {takes}; {len(args)} were given without")
    if doubled := set(names[: len(args)]) & keywords.keys():
        raise ArgumentTypeError(f"{operation.id}: {doubled.pop()} was given twice")
    arguments = dict(zip(names, args, strict=False)) | keywords
    arguments = {name: value for name, value in arguments.items() if value is not None}
    _check(operation, arguments)
    prepare(operation, arguments, driver.config)
    projection, taken = asked.taken(operation, arguments)
    return Collection(driver, operation, taken, projection)


def _callable(method: object) -> Any:
    return method


def _operation(driver: SyncDriver | AsyncDriver, method: object) -> AnyOperation:
    operation: AnyOperation | None = getattr(method, "__operation__", None)
    if operation is None:
        shown = "the answer of a call: give the method itself, not called" if _is_answer(method) else repr(method)
        raise ArgumentTypeError(f"paginate cannot tell what to call from {shown[:200]}; {_RIGHT}")
    owner = getattr(method, "__self__", None)
    if owner is None:
        raise ArgumentTypeError(f"paginate was given {operation.id} of the class, not of a client; {_RIGHT}")
    if getattr(owner, "_driver", None) is not driver:
        raise ArgumentTypeError(f"paginate was given {operation.id} of another client; {_RIGHT}")
    if not has_pages(operation):
        raise ArgumentTypeError(f"{operation.id} has no pages: call it as it is")
    return operation


def _is_answer(value: object) -> bool:
    return hasattr(value, "__pydantic_fields__") or inspect.iscoroutine(value)


def has_pages(operation: AnyOperation) -> bool:
    """Whether *operation* answers a collection page by page, or by a list of ids."""
    if operation.writes or not (operation.paging or operation.parameter("page")):
        return False
    if operation.answer.kind == "model":
        from inat_typed.runtime.page import Page

        return issubclass(answer.target(operation.answer), Page)
    return operation.answer.kind in ("page", "list")


def _check(operation: AnyOperation, arguments: Mapping[str, Any]) -> None:
    if "page" in arguments:
        raise ArgumentValueError(f"{operation.id}: page is what paginate moves: leave it out")
    if arguments.get("per_page") == 0:
        raise ArgumentValueError(
            f"{operation.id}: per_page=0 has no records to walk; .count() asks for the count alone"
        )
    extra = arguments.get("extra_params")
    if is_mapping(extra) and (moved := [name for name in _MOVED if name in extra]):
        raise ArgumentValueError(f"{operation.id}: {moved[0]} is what paginate moves: it cannot be in extra_params")
