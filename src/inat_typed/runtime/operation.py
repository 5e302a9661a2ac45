"""What an API operation is: plain data, written by the generator, read by everything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Generic, Literal, NamedTuple, TypeVar

T = TypeVar("T")

API = Literal["v1", "v2", "web"]
Auth = Literal["none", "optional", "required", "application", "oauth"]
Kind = Literal[
    "integer", "number", "boolean", "string", "date", "date-time", "uuid", "binary", "object", "fields", "any"
]
Place = Literal["path", "query", "header", "body"]


class Type(NamedTuple):
    """What a parameter takes.

    ``kinds`` are alternatives (an id may be an integer or a UUID); ``many`` means a list of them, written with commas
    in addresses and as an array in JSON. ``choices`` are all allowed values, if the API names them. ``minimum`` and
    ``maximum`` bound each number. ``fields`` are the members of an ``object``.
    """

    kinds: tuple[Kind, ...]
    many: bool = False
    choices: tuple[str | int, ...] = ()
    minimum: float | None = None
    maximum: float | None = None
    fields: tuple[Parameter, ...] = ()


class Parameter(NamedTuple):
    """One parameter of an operation, or one field of its body.

    ``name`` is the API's name; ``keyword`` is the Python keyword (the same, but for Python's own words and clashes).
    ``within`` are the objects around a body field: ``("observation",)`` is ``{"observation": {name: ...}}`` in JSON and
    ``observation[name]`` in a form. ``explode`` means that each value of a list is sent as a parameter of its own
    (``has[]=photos&has[]=geo``) instead of with commas. ``sent`` is the value that goes out where none is given, unless
    one of the fields in ``sent_unless`` does.
    """

    name: str
    keyword: str
    place: Place
    type: Type
    required: bool = False
    within: tuple[str, ...] = ()
    explode: bool = False
    sent: Any = None
    sent_unless: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer(Generic[T]):
    """What an operation answers; ``model`` is a class of ``module``, or ``int``, ``str`` and the like.

    ``page``: a ``Page`` of ``model``. ``list``: a bare list of ``model``. ``model``: one ``model``, which may be a
    subclass of ``Page``. ``json``: any JSON value. ``nothing``: ``None``. ``bytes``: the body as it came. A ``reader``
    makes something else of JSON.
    """

    kind: Literal["page", "model", "list", "json", "bytes", "nothing"]
    module: str = ""
    model: str = ""
    reader: Callable[[bytes], T] | None = field(default=None, compare=False, repr=False)


class Paging(NamedTuple):
    """How an operation pages: sizes, how far pages reach, the parameters that move a cursor, ids in one path.

    ``bulk`` are addresses where the same records are had in bulk.
    """

    per_page_default: int | None = None
    per_page_max: int | None = None
    window: int | None = None
    cursor: tuple[str, ...] = ()
    ids: int | None = None
    bulk: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Operation(Generic[T]):
    """One operation of the API: method and path, what it takes, whether it writes, what it answers.

    ``id`` is ``resource.method``, as in ``client.v2.observations.search``. ``body`` lists the media types in which the
    operation takes a body, ``()`` for none. ``auth`` is the sign-in need: ``application`` asks for a token that is
    given to official applications alone, ``oauth`` for an OAuth token instead of a JWT. ``overridable`` operations may
    be sent as a POST whose body holds the query (``X-HTTP-Method-Override: GET``). ``repeatable`` creates take a
    ``uuid`` of the caller's, and a second one with the same makes no second record (``"file"``: if they have a file).
    ``unpublished`` ones are not in the API's published description.
    """

    id: str
    api: API
    method: str
    path: str
    answer: Answer[T]
    parameters: tuple[Parameter, ...] = ()
    body: tuple[str, ...] = ()
    auth: Auth = "none"
    writes: bool = False
    overridable: bool = False
    repeatable: bool | Literal["file"] = False
    unpublished: bool = False
    paging: Paging | None = None

    @cached_property
    def by_keyword(self) -> Mapping[str, Parameter]:
        """The parameters by their Python keywords, in order."""
        return {each.keyword: each for each in self.parameters}

    @cached_property
    def needed(self) -> tuple[Parameter, ...]:
        """The parameters that have to be given."""
        return tuple(each for each in self.parameters if each.required)

    @cached_property
    def prefilled(self) -> tuple[Parameter, ...]:
        """The parameters that are sent where nothing is given."""
        return tuple(each for each in self.parameters if each.sent is not None)

    @cached_property
    def takes_files(self) -> bool:
        """Whether it uploads."""
        return any(each.type.kinds == ("binary",) for each in self.parameters)

    @cached_property
    def place_of(self) -> Mapping[str, int]:
        """Keyword -> where its parameter stands among all."""
        return {each.keyword: index for index, each in enumerate(self.parameters)}

    def parameter(self, keyword: str) -> Parameter | None:
        """The parameter with this Python keyword."""
        return self.by_keyword.get(keyword)

    def of_place(self, place: Place) -> Iterator[Parameter]:
        """The parameters that are sent in this place."""
        return (each for each in self.parameters if each.place == place)


AnyOperation = Operation[Any]
