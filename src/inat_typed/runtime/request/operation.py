"""The description of an API operation: plain data that the generator writes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, Literal, NamedTuple, TypeVar

T = TypeVar("T")

API = Literal["v1", "v2", "web"]
AuthRequirement = Literal["none", "optional", "required", "application", "oauth"]
ValueKind = Literal[
    "integer", "number", "boolean", "string", "date", "date-time", "uuid", "binary", "object", "fields", "any"
]
Location = Literal["path", "query", "header", "body"]


class ParameterType(NamedTuple):
    """The type of a parameter.

    Attributes:
        kinds: Alternatives: an ID may be an integer or a UUID.
        is_list: Whether the parameter takes a list of values: separated by commas in URLs, an array in JSON.
        choices: All accepted values, if the API limits them.
        minimum: The lower bound of each number.
        maximum: The upper bound of each number.
        fields: The fields of an ``object``.
        words: Texts with a meaning of their own, such as ``any``, that are accepted instead of a list. If there are
            any, a list contains only integers; a UUID can be passed alone.
    """

    kinds: tuple[ValueKind, ...]
    is_list: bool = False
    choices: tuple[str | int, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    fields: tuple[Parameter, ...] = ()
    words: tuple[str, ...] = ()


class Parameter(NamedTuple):
    """One parameter of an operation, or one field of its body.

    Attributes:
        name: The API's name.
        keyword: The Python keyword: the API's name unless that is a Python keyword or clashes with another parameter.
        location: Where the value is sent.
        type: The accepted values.
        required: Whether the caller must pass a value.
        within: The objects around a body field: ``("observation",)`` is ``{"observation": {name: ...}}`` in JSON and
            ``observation[name]`` in a form.
        explode: Whether each value of a list is sent as a separate parameter (``has[]=photos&has[]=geo``) instead of
            separated by commas.
        default: The value to send if the caller passes none.
        default_unless: The names of fields: ``default`` is not sent if the caller passes one of them.
    """

    name: str
    keyword: str
    location: Location
    type: ParameterType
    required: bool = False
    within: tuple[str, ...] = ()
    explode: bool = False
    default: Any = None
    default_unless: tuple[str, ...] = ()


def without(group: tuple[Parameter, ...], *keywords: str) -> tuple[Parameter, ...]:
    """Return a parameter group without the parameters of some keywords."""
    return tuple(each for each in group if each.keyword not in keywords)


@dataclass(frozen=True, slots=True, kw_only=True)
class Returns(Generic[T]):
    """The type of result of an operation.

    Attributes:
        kind: ``page``: a page of ``model``. ``list``: a plain list of ``model``. ``model``: one ``model``, which may be
            a subclass of ``Page``. ``json``: any JSON value. ``bytes``: the body. ``nothing``: ``None``.
        module: The module of the model.
        model: The name of the class, or of a plain type such as ``int``.
        page: The class of pages, as ``module:name``; by default the runtime's own ``Page``. A paginator makes pages of
            this class from plain lists, too.
        reader: Makes something else of the content.
    """

    kind: Literal["page", "model", "list", "json", "bytes", "nothing"]
    module: str = ""
    model: str = ""
    page: str = ""
    reader: Callable[[bytes], T] | None = field(default=None, compare=False, repr=False)


class PaginationInfo(NamedTuple):
    """How an operation paginates.

    Attributes:
        per_page_default: The page size if ``per_page`` is missing.
        per_page_max: The largest page size.
        max_results: How many results page numbers can reach.
        cursor_parameters: The parameters of an ID cursor, which reaches all results when sorted by ID.
        max_ids: How many IDs one path accepts.
        bulk_urls: Where to download the same records in bulk.
    """

    per_page_default: int | None = None
    per_page_max: int | None = None
    max_results: int | None = None
    cursor_parameters: tuple[str, ...] = ()
    max_ids: int | None = None
    bulk_urls: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Operation(Generic[T]):
    """One operation of the API.

    Attributes:
        id: ``resource.method``, as in ``client.v2.observations.search``.
        api: The API that it belongs to.
        method: The HTTP method.
        path: The path, with parameters in braces.
        returns: What it returns.
        parameters: What it accepts.
        body: The media types that its body may have, ``()`` for no body.
        auth: Whether credentials are needed: ``application`` requires a token of an official application, ``oauth`` an
            OAuth token instead of a JWT.
        writes: Whether it changes anything on the service.
        method_override: Whether it can be sent as a POST whose body holds the query
            (``X-HTTP-Method-Override: GET``).
        idempotent: Whether it accepts a ``uuid`` from the caller, so that a second request creates no second record;
            ``"file"`` if it does so only with a file.
        unpublished: Whether it is missing from the API's published description.
        long_lists: The operation to call instead with lists that are too long for a URL, such as
            ``v2.observations.search``.
        single: Whether it returns one record by ID, so that an empty page means "not found".
        pagination: How it paginates; ``None`` for an operation without pages.
        hints: Pairs of a keyword and what to do instead, for messages about values or keywords that are not accepted.
    """

    id: str
    api: API
    method: str
    path: str
    returns: Returns[T]
    parameters: tuple[Parameter, ...] = ()
    body: tuple[str, ...] = ()
    auth: AuthRequirement = "none"
    writes: bool = False
    method_override: bool = False
    idempotent: bool | Literal["file"] = False
    unpublished: bool = False
    long_lists: str = ""
    single: bool = False
    pagination: PaginationInfo | None = None
    hints: tuple[tuple[str, str], ...] = ()

    @cached_property
    def by_keyword(self) -> Mapping[str, Parameter]:
        """The parameters by their Python keywords, in order."""
        return {each.keyword: each for each in self.parameters}

    @cached_property
    def required_parameters(self) -> tuple[Parameter, ...]:
        """The parameters that the caller must pass."""
        return tuple(each for each in self.parameters if each.required)

    @cached_property
    def default_parameters(self) -> tuple[Parameter, ...]:
        """The parameters with a default that is sent."""
        return tuple(each for each in self.parameters if each.default is not None)

    @cached_property
    def takes_files(self) -> bool:
        """Whether it uploads a file."""
        return any(each.type.kinds == ("binary",) for each in self.parameters)

    @cached_property
    def positions(self) -> Mapping[str, int]:
        """Keyword -> position of its parameter."""
        return {each.keyword: index for index, each in enumerate(self.parameters)}

    def parameter(self, keyword: str) -> Parameter | None:
        """Return the parameter with this Python keyword, or ``None``."""
        return self.by_keyword.get(keyword)

    def in_location(self, location: Location) -> Iterator[Parameter]:
        """Return the parameters that are sent in *location*."""
        return (each for each in self.parameters if each.location == location)


AnyOperation = Operation[Any]
