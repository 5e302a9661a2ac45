"""Projections: checked when they are created, requested as fields, and decoded to."""

from __future__ import annotations

import asyncio
import copy
import gc
import json
import pickle
import types
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any, ClassVar, Literal, NotRequired
from uuid import UUID

import pytest
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, PrivateAttr, computed_field, field_validator
from typing_extensions import TypedDict

import inat_typed
from inat_typed import (
    ArgumentTypeError,
    AsyncINaturalist,
    INaturalist,
    Page,
    Projection,
    ProjectionError,
    UnexpectedDataError,
    UnexpectedDataWarning,
    v1,
)
from inat_typed.runtime.projection.introspection import api_fields
from inat_typed.runtime.projection.planner import plan_fields
from inat_typed.sandbox import Sandbox
from inat_typed.v2 import AuthorizedApplication, Identification, Observation, Photo, SearchResult, Taxon, User
from inat_typed.v2.fields import ObservationFields
from tests.loopback import CannedResponse, serving
from tests.test_operations import JWT

pytestmark = pytest.mark.usefixtures("each_decoder")


class TaxonName(Projection, of=Taxon):
    name: str | None
    preferred_common_name: str | None


class Sighting(Projection, of=Observation):
    uuid: UUID
    observed_on: date | None
    taxon: TaxonName | None
    latlng: Annotated[str | None, Field(alias="location")]


class PlainPhoto(BaseModel):
    url: str | None


class Plain(BaseModel):
    model_config = ConfigDict(frozen=True)
    uuid: UUID
    photos: list[PlainPhoto] | None


class TypedTaxon(TypedDict):
    name: str | None
    rank: NotRequired[str | None]


class Typed(TypedDict):
    uuid: UUID
    taxon: TypedTaxon | None


@dataclass(slots=True)
class Data:
    uuid: UUID
    taxon: TypedTaxon | None
    photos: list[PlainPhoto] | None
    notes: list[str] = field(default_factory=list[str], init=False)


ASKED = {
    Sighting: "(uuid:!t,observed_on:!t,taxon:(name:!t,preferred_common_name:!t),location:!t)",
    Plain: "(uuid:!t,photos:(url:!t))",
    Typed: "(uuid:!t,taxon:(name:!t,rank:!t))",
    Data: "(uuid:!t,taxon:(name:!t,rank:!t),photos:(url:!t))",
}


def refused(make: Callable[[], object]) -> str:
    """Return the message of the error about a class that is not a valid projection."""
    with pytest.raises(ProjectionError) as raised:
        make()
    assert raised.value.sent is False
    return str(raised.value)


def made(name: str, of: type[Any], kinds: dict[str, Any]) -> type[Any]:
    """Create a projection at run time."""
    return types.new_class(
        name, (Projection,), {"of": of}, lambda body: body.update(__annotations__=kinds, __module__=__name__)
    )


def refused_field(of: type[Any], name: str, kind: Any) -> str:
    """Return the message about the only field of a projection."""
    said = refused(lambda: made("Wrong", of, {name: kind}))
    beginning = f"Wrong does not match {of.__name__}: {name}"
    assert said.startswith(beginning)
    return said.removeprefix(f"{beginning}: ")


# Requests and results.


@pytest.mark.parametrize("projection", ASKED, ids=lambda each: each.__name__)
def test_the_fields_of_a_projection_are_requested(projection: type[Any]) -> None:
    with inat_typed.dry_run() as requests:
        page = INaturalist().v2.observations.search(fields=projection)
    assert requests[0].params == {"fields": ASKED[projection]}
    assert isinstance(page, Page)
    assert (len(page), page.total_results, page.requested) == (0, 0, None)


@pytest.mark.parametrize("projection", ASKED, ids=lambda each: each.__name__)
def test_records_are_instances_of_the_projection(projection: type[Any]) -> None:
    with INaturalist(transport=Sandbox()) as inat:
        whole = inat.v2.observations.search(per_page=20)
        page = inat.v2.observations.search(fields=projection, per_page=20)
        alone = inat.v2.observations.get(whole[0].uuid, fields=projection)
    assert isinstance(page, Page)
    assert len(page) == 20
    for each, full in zip(page, whole, strict=True):
        if projection is Typed:
            assert set(each) == {"uuid", "taxon"}
            assert each["uuid"] == full.uuid
        else:
            assert type(each) is projection
            assert each.uuid == full.uuid
        if projection is Sighting:
            assert (each.observed_on, each.latlng) == (full.observed_on, full.location)
            assert each.taxon == (TaxonName(**_named(full.taxon)) if full.taxon else None)
    assert alone[0] == page[0]


def _named(taxon: Taxon) -> dict[str, str | None]:
    return {"name": taxon.name, "preferred_common_name": taxon.preferred_common_name}


def test_the_asynchronous_client_returns_projections() -> None:
    async def asked() -> Page[Sighting]:
        async with AsyncINaturalist(transport=Sandbox()) as inat:
            return await inat.v2.observations.search(fields=Sighting, taxon_id=48662, per_page=3)

    page = asyncio.run(asked())
    assert [type(each) for each in page] == [Sighting] * 3
    assert page.requested == {
        "uuid": True,
        "observed_on": True,
        "taxon": {"name": True, "preferred_common_name": True},
        "location": True,
    }


def test_v1_sends_whole_records_and_other_fields_are_ignored() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat:
        full, page = inat.v1.observations.search(per_page=5), inat.v1.observations.search(fields=Sighting, per_page=5)
        assert [str(each.uuid) for each in page] == [each.uuid for each in full]
        assert [type(each) for each in page] == [Sighting] * 5
        assert page.requested is None
        assert inat.v1.observations.get(full[0].id, fields=Sighting)[0] == page[0]
    with inat_typed.dry_run() as requests:
        INaturalist().v1.observations.search(fields=Sighting)
    assert "fields" not in requests[0].params


def test_lists_and_single_records_are_projections() -> None:
    class Title(Projection, of=v1.Post):
        title: str | None

    class Counts(Projection, of=v1.NotificationCounts):
        messages_count: int | None

    with serving(CannedResponse(body=[{"title": "One", "id": 1}, {"id": 2}])) as server:
        inat = INaturalist(api_url=server.address, access_token=JWT)
        assert inat.v1.posts.search(fields=Title) == [Title(title="One"), Title(title=None)]
        inat.close()
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        counts = inat.v1.users.notification_counts(fields=Counts)
        assert type(counts) is Counts
        assert counts.messages_count == inat.v1.users.notification_counts().messages_count
        with inat_typed.dry_run():
            assert inat.v1.posts.search(fields=Title) == []
            assert type(inat.v1.users.notification_counts(fields=Counts)) is Counts


def test_a_write_returns_a_projection() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat:
        made = inat.v2.observations.create(fields=Sighting, species_guess="Monarch", observed_on_string="2026-05-01")
        assert type(made[0]) is Sighting
        assert made[0].observed_on == date(2026, 5, 1)


def test_the_model_itself_requests_all_fields() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        page = inat.v2.observations.search(fields=Observation, per_page=2)
        assert page == inat.v2.observations.search(per_page=2)
        assert page.requested == "all"


def test_a_long_projection_is_requested_by_post() -> None:
    texts: dict[str, Any] = {name: kind for name, kind in api_fields(Taxon).items() if kind == str | None}
    deep = made("Level0", Taxon, texts)
    for depth in range(1, 30):
        deep = made(f"Level{depth}", Taxon, {**texts, "children": list.__class_getitem__(deep) | None})
    with inat_typed.dry_run() as requests:
        INaturalist().v2.taxa.search(fields=deep, q="x")
    assert requests[0].method == "POST"
    assert requests[0].headers["X-HTTP-Method-Override"] == "GET"
    assert requests[0].json["fields"]["children"]["children"]["rank"] is True
    with INaturalist(transport=Sandbox()) as inat:
        assert type(inat.v2.taxa.search(fields=deep, per_page=1)[0]) is deep


# Fields.


def test_computed_private_and_class_attributes_are_not_requested() -> None:
    class Rich(Projection, of=Observation):
        LIMIT: ClassVar[int] = 5
        uuid: UUID
        species_guess: str | None = "nothing"
        _seen: int = PrivateAttr(default=0)

        @computed_field  # type: ignore[prop-decorator]
        @property
        def short(self) -> str:
            return str(self.uuid)[:8]

    with INaturalist(transport=Sandbox()) as inat:
        page = inat.v2.observations.search(fields=Rich, per_page=1)
    assert page.requested == {"uuid": True, "species_guess": True}
    assert page[0].short == str(page[0].uuid)[:8]


def test_missing_optional_fields_are_none() -> None:
    body: dict[str, Any] = {"total_results": 1, "results": [{"uuid": str(UUID(int=1)), "taxon": {}}]}
    with serving(CannedResponse(body=body)) as server, INaturalist(api_url=server.address) as inat:
        assert inat.v2.observations.search(fields=Sighting)[0] == Sighting.model_construct(
            uuid=UUID(int=1), observed_on=None, taxon=TaxonName(name=None, preferred_common_name=None), latlng=None
        )
        typed = inat.v2.observations.search(fields=Typed)[0]
        assert typed == {"uuid": UUID(int=1), "taxon": {"name": None}}  # the rank need not be there
        assert inat.v2.observations.search(fields=Data)[0] == Data(UUID(int=1), {"name": None}, None)


def test_fields_that_were_not_requested_are_ignored() -> None:
    body: dict[str, Any] = {
        "results": [{"uuid": str(UUID(int=1)), "id": 5, "taxon": {"name": "x", "id": 6}, "photos": []}]
    }
    with serving(CannedResponse(body=body)) as server, INaturalist(api_url=server.address) as inat:
        sighting = inat.v2.observations.search(fields=Sighting)[0]
        assert not hasattr(sighting, "id")
        assert sighting.model_extra is None
        assert inat.v2.observations.search(fields=Typed)[0] == {"uuid": UUID(int=1), "taxon": {"name": "x"}}
        assert not hasattr(inat.v2.observations.search(fields=Data)[0], "id")


def test_objects_may_be_dictionaries_models_or_anything() -> None:
    class Loose(Projection, of=Observation):
        taxon: dict[str, Any] | None
        user: User | None
        photos: list[Photo] | None
        identifications: Any

    with INaturalist(transport=Sandbox()) as inat:
        page = inat.v2.observations.search(fields=Loose, per_page=1)
        full = inat.v2.observations.search(per_page=1)[0]
    assert page.requested == {"taxon": "all", "user": "all", "photos": "all", "identifications": "all"}
    assert full.taxon
    assert page[0].taxon
    assert page[0].taxon["name"] == full.taxon.name
    assert (page[0].user, page[0].photos) == (full.user, full.photos)


def test_types_may_be_wider_or_narrower_than_those_of_the_api() -> None:
    class Grade(StrEnum):
        CASUAL = "casual"
        NEEDS_ID = "needs_id"
        RESEARCH = "research"

    class Cast(Projection, of=Observation):
        uuid: str
        id: Annotated[str | None, BeforeValidator(lambda value: f"#{value}")]
        created_at: datetime | str | None
        cached_votes_total: float | None
        map_scale: Decimal | None
        quality_grade: Grade | None
        geoprivacy: Literal["open", "obscured", "private"] | None
        tags: tuple[str, ...] | None
        place_ids: set[int] | None

    with INaturalist(transport=Sandbox()) as inat:
        full, cast = inat.v2.observations.search(per_page=1)[0], inat.v2.observations.search(fields=Cast, per_page=1)[0]
    assert (cast.uuid, cast.id) == (str(full.uuid), f"#{full.id}")
    assert cast.quality_grade == full.quality_grade
    assert isinstance(cast.quality_grade, Grade)
    assert cast.place_ids == set(full.place_ids or ())


def test_a_before_validator_accepts_any_type() -> None:
    class Converted(Projection, of=Observation):
        id: str | None

        @field_validator("id", mode="before")
        @classmethod
        def _as_text(cls, value: object) -> str:
            return f"#{value}"

    with INaturalist(transport=Sandbox()) as inat:
        assert str(inat.v2.observations.search(fields=Converted, per_page=1)[0].id).startswith("#")


# Invalid projections.


def test_an_unknown_name_raises_with_a_suggestion() -> None:
    assert refused_field(Observation, "observed_no", date | None) == (
        "Observation has no field 'observed_no'. Did you mean 'observed_on'?"
    )

    def aliased() -> object:
        class Wrong(Projection, of=Observation):
            latlng: Annotated[str | None, Field(alias="latlng")]

        return Wrong

    assert refused(aliased).startswith("Wrong does not match Observation: latlng: Observation has no field 'latlng'")


@pytest.mark.parametrize(
    ("model", "name", "kind", "said"),
    [
        (Observation, "observed_on", date, "the service may send None; write date | None"),
        (Observation, "id", int, "the service may send None; write int | None"),
        (Observation, "id", TaxonName | None, "the service sends an integer, which TaxonName does not accept"),
        (Observation, "taxon", str | None, "the service sends an object, Taxon, which str does not accept"),
        (
            Observation,
            "taxon",
            list[TaxonName] | None,
            "the service sends an object, Taxon, which list[",
        ),
        (Observation, "identifications", dict[str, Any] | None, "the service sends a list; write list[dict[str, Any]]"),
        (Observation, "tags", str | None, "the service sends a list; write list[str]"),
        (Observation, "species_guess", list[str] | None, "the service sends a string, which list[str] does not accept"),
        (Observation, "place_ids", list[str] | None, "the service sends an integer, which str does not accept"),
        (Observation, "captive", int | None, "the service sends true or false, which int does not accept"),
        (Observation, "created_at", date | None, "the service sends a date-time, which date does not accept"),
        (Observation, "observed_on", datetime | None, "the service sends a date, which datetime does not accept"),
        (Observation, "uuid", date, "the service sends a UUID, which date does not accept"),
        (Observation, "taxon", Photo | None, "the service sends Taxon there, not Photo"),
        (
            Identification,
            "taxon",
            TaxonName | PlainPhoto | None,
            "TaxonName or PlainPhoto is not valid; expected one class",
        ),
        (SearchResult, "score", int | None, "the service sends a number, which int does not accept"),
    ],
)
def test_a_type_that_does_not_accept_the_value_raises(model: type[Any], name: str, kind: Any, said: str) -> None:
    assert refused_field(model, name, kind).startswith(said)


def test_all_values_of_an_enumeration_must_be_accepted() -> None:
    scopes = ("login", "write", "account_delete")
    said = refused_field(AuthorizedApplication, "scopes", list[Literal["login", "write"]] | None)
    assert said.startswith("the service sends one of 'login', 'write', 'account_delete', which Literal['login',")
    assert refused_field(AuthorizedApplication, "scopes", list[UUID] | None).endswith("which UUID does not accept")
    for kind in (list[Literal[scopes]], list[str], set[Literal[scopes] | str]):  # type: ignore[valid-type]
        made("Scoped", AuthorizedApplication, {"scopes": kind | None})


def test_one_class_may_be_used_in_two_places() -> None:
    class Person(Projection, of=User):
        login: str | None

    class Confirmed(Projection, of=Identification):
        user: Person | None

    class Both(Projection, of=Observation):
        user: Person | None
        identifications: list[Confirmed] | None

    assert plan_fields(Both, Observation) == {"user": {"login": True}, "identifications": {"user": {"login": True}}}


def test_a_type_that_pydantic_does_not_support_raises_before_sending() -> None:
    @dataclass
    class Odder:
        species_guess: Odd | None

    sandbox = Sandbox()
    inat = INaturalist(transport=sandbox)
    assert "Unable to generate pydantic-core schema" in refused(lambda: inat.v2.observations.search(fields=Odder))
    assert sandbox.requests == []


def test_all_problems_are_reported_at_once() -> None:
    def wrong() -> object:
        class Wrong(Projection, of=Observation):
            uid: UUID
            observed_on: date
            taxon: PlainPhoto | None

        return Wrong

    assert refused(wrong).splitlines() == [
        "Wrong does not match Observation:",
        "  uid: Observation has no field 'uid'. Did you mean 'uuid'?",
        "  observed_on: the service may send None; write date | None",
        "  taxon.url: Taxon has no field 'url'",
    ]


class Odd:
    pass


class Tree(Projection):
    name: str | None
    children: list[Tree] | None


class Egg(Projection):
    parent: Hen | None


class Hen(Projection):
    children: list[Egg] | None


def test_a_recursive_projection_raises() -> None:
    said = refused(lambda: types.new_class("Wrong", (Tree,), {"of": Taxon}))
    assert "children.children: Tree contains itself" in said or "children: Tree contains itself" in said
    assert said.endswith("write a class for each level")

    class Sown(Projection):
        taxon: Tree | None

    inat = INaturalist()
    assert "taxon.children: Tree contains itself" in refused(lambda: inat.v2.observations.search(fields=Sown))


def test_a_class_without_a_model_is_checked_by_the_call() -> None:
    class Loose(BaseModel):
        uuid: UUID
        nme: str | None

    sandbox = Sandbox()
    inat = INaturalist(transport=sandbox)
    assert "nme: Taxon has no field 'nme'. Did you mean 'name'?" in refused(lambda: inat.v2.taxa.search(fields=Loose))
    wrong: list[Any] = [TaxonName, int, User]
    for each in wrong:
        with pytest.raises(ProjectionError, match="Observation"):
            inat.v2.observations.search(fields=each)
    assert "it has no fields" in refused(lambda: inat.v2.observations.search(fields=Projection))
    assert sandbox.requests == []


def test_operations_without_records_accept_no_projection() -> None:
    inat = INaturalist()
    with pytest.raises(
        ArgumentTypeError,
        match=r"fields: Sighting is not valid; this operation returns no records",
    ):
        inat.v2.observations.deleted(since="2024-01-01", fields=Sighting)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(
        ArgumentTypeError,
        match=r"'all' is not valid; .* so fields accepts a projection class only",
    ):
        inat.v1.observations.search(fields="all")  # type: ignore[call-overload] # pyright: ignore[reportCallIssue, reportArgumentType]


def test_of_must_be_a_model_of_the_api() -> None:
    said = refused(lambda: made("Wrong", TaxonName, {}))
    assert said == "Wrong: of=TaxonName is not valid; expected a model of the API such as inat_typed.v2.Observation"


def test_extra_fields_cannot_be_forbidden() -> None:
    class Strict(BaseModel):
        model_config = ConfigDict(extra="forbid")
        uuid: UUID

    assert "extra='forbid' is not valid" in refused(lambda: INaturalist().v2.observations.search(fields=Strict))


def test_an_undefined_name_is_an_error_of_the_call() -> None:
    class Early(Projection, of=Observation):
        taxon: Nowhere | None  # type: ignore[name-defined] # noqa: F821 # pyright: ignore[reportUndefinedVariable, reportUnknownVariableType]

    assert "Nowhere" in refused(lambda: INaturalist().v2.observations.search(fields=Early))


# Invalid values.


def decode_record(record: dict[str, Any], projection: type[Any]) -> Any:
    """Return the page of *record* and of a valid record."""
    right = {"uuid": str(UUID(int=2)), "taxon": {"name": "right"}}
    body: dict[str, Any] = {"total_results": 2, "results": [right, {"uuid": str(UUID(int=1))} | record]}
    with serving(CannedResponse(body=body)) as server, INaturalist(api_url=server.address, retry=False) as inat:
        return inat.v2.observations.search(fields=projection)


def test_an_invalid_value_is_none_with_a_warning() -> None:
    class Warned(Projection, of=Observation):
        uuid: UUID
        observed_on: date | None
        taxon: TaxonName | None

    with pytest.warns(UnexpectedDataWarning) as warned:
        page = decode_record(
            {"observed_on": "yesterday", "taxon": {"name": 5, "preferred_common_name": "five"}}, Warned
        )
    assert [str(each.message) for each in warned] == [
        "Warned.observed_on: the service sent 'yesterday', which does not match the declared type; it reads as None",
        "Warned.taxon.name: the service sent 5, which does not match the declared type; it reads as None",
    ]
    assert page[1].observed_on is None
    assert page[1].taxon == TaxonName(name=None, preferred_common_name="five")
    assert page[0].taxon.name == "right"


def test_a_value_that_matches_no_member_of_a_union_is_none() -> None:
    class United(Projection, of=Observation):
        uuid: UUID
        observed_on: date | Literal["today"] | None
        taxon: TaxonName | None

    with pytest.warns(UnexpectedDataWarning) as warned:
        page = decode_record({"observed_on": "yesterday", "taxon": {"name": "kept"}}, United)
    assert len(warned) == 1
    assert page[1].observed_on is None
    assert page[1].taxon.name == "kept"


def test_a_missing_field_causes_no_warning() -> None:
    class Silent(Projection, of=Observation):
        uuid: UUID
        species_guess: Annotated[str | None, BeforeValidator(lambda value: value)]

    assert [each.species_guess for each in decode_record({}, Silent)] == [None, None]


def test_the_object_around_an_invalid_required_value_is_none() -> None:
    class Named(BaseModel):
        name: Annotated[str, BeforeValidator(lambda value: value)]

    class Around(Projection, of=Observation):
        uuid: UUID
        taxon: Named | None

    with pytest.warns(UnexpectedDataWarning, match=r"Around\.taxon: the service sent 5"):
        page = decode_record({"taxon": {"name": 5}}, Around)
    assert page[1].taxon is None
    assert page[0].taxon.name == "right"


@pytest.mark.parametrize(
    ("record", "said"),
    [
        ({"uuid": "x"}, "the service sent 'x', which Sighting does not accept: Input should be a valid UUID"),
        ({"uuid": None}, "the service sent nothing, which Sighting does not accept: "),
    ],
)
def test_an_invalid_required_value_raises(record: dict[str, Any], said: str) -> None:
    with pytest.raises(UnexpectedDataError) as raised:
        decode_record(record, Sighting)
    assert str(raised.value).startswith(f"observations.search: results[1].uuid: {said}")


def test_an_unexpected_value_is_not_retried() -> None:
    with (
        serving(CannedResponse(body={"results": [{"uuid": "x"}]})) as server,
        INaturalist(api_url=server.address) as inat,
    ):
        with pytest.raises(UnexpectedDataError):
            inat.v2.observations.search(fields=Sighting)
        assert len(server.requests) == 1


def test_a_page_with_invalid_fields_is_decoded() -> None:
    body: dict[str, Any] = {
        "total_results": "2",
        "results": [{"uuid": str(UUID(int=1)), "observed_on": 5}, 17],
        "page": 1,
    }

    class Deviating(Projection, of=Observation):
        uuid: UUID
        observed_on: date | None

    with (
        serving(CannedResponse(body=body)) as server,
        INaturalist(api_url=server.address) as inat,
        pytest.warns(UnexpectedDataWarning),
    ):
        page = inat.v2.observations.search(fields=Deviating)
    assert page.results == [Deviating(uuid=UUID(int=1), observed_on=None)]
    assert page.page == 1
    assert page.model_extra == {"total_results": "2", "results": [{"uuid": str(UUID(int=1)), "observed_on": None}, 17]}


@pytest.mark.parametrize("content", [b"", b"<html>", b"[1]", b'{"results": [{"uuid"', b"[" * 100_000])
def test_other_content_raises_decode_error(content: bytes) -> None:
    with (
        serving(CannedResponse(body=content)) as server,
        INaturalist(api_url=server.address, retry=False) as inat,
        pytest.raises(inat_typed.DecodeError, match=r"observations\.search: "),
    ):
        inat.v2.observations.search(fields=Sighting)


def test_secrets_are_not_shown() -> None:
    class Token(Projection, of=v1.Observation):
        access_token: Annotated[str | None, Field(alias="description")]

    assert "hush" not in repr(Token(access_token="hush"))


def test_fields_may_have_the_names_of_schema_keys() -> None:
    class Named(BaseModel):
        metadata: Annotated[str, Field(alias="uuid")]
        serialization: Annotated[TypedTaxon | None, Field(alias="taxon")]
        config: Annotated[str | None, Field(alias="description")]
        type: Annotated[str | None, Field(alias="quality_grade")]

    asked: ObservationFields = {"description": True, "quality_grade": True, "taxon": {"name": True}}
    with INaturalist(transport=Sandbox()) as inat:
        (named,) = inat.v2.observations.search(fields=Named, per_page=1)
        (whole,) = inat.v2.observations.search(fields=asked, per_page=1)
    assert (named.metadata, named.config, named.type) == (str(whole.uuid), whole.description, whole.quality_grade)
    assert whole.taxon is not None
    assert named.serialization is not None
    assert named.serialization["name"] == whole.taxon.name


# Instances.


def test_pages_of_projections_are_copied_and_pickled() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        for projection in (Sighting, Plain, Data, Typed):
            page: Page[Any] = inat.v2.observations.search(fields=projection, per_page=2)
            for copied in (copy.copy(page), copy.deepcopy(page), pickle.loads(pickle.dumps(page))):
                assert copied == page
                assert type(copied) is type(page)
                assert copied.requested == page.requested


def test_a_projection_is_dumped_with_its_fields() -> None:
    with INaturalist(transport=Sandbox()) as inat:
        page = inat.v2.observations.search(fields=Sighting, per_page=1)
    dumped = json.loads(page[0].model_dump_json(by_alias=True))
    assert set(dumped) == {"uuid", "observed_on", "taxon", "location"}
    assert Sighting.model_validate(dumped, by_alias=True) == page[0]


def test_unused_classes_are_freed() -> None:
    def used() -> weakref.ref[Any]:
        class Gone(Projection, of=Observation):
            uuid: UUID
            taxon: TaxonName | None

        INaturalist().v2.observations.search(fields=Gone, dry_run=True)
        return weakref.ref(Gone)

    gone = [used() for _ in range(80)]
    for _ in range(3):
        gc.collect()
    assert sum(each() is not None for each in gone) <= 65


def test_one_class_is_decoded_by_many_threads() -> None:
    class Shared(Projection, of=Observation):
        uuid: UUID
        taxon: TaxonName | None

    inat = INaturalist(transport=Sandbox())

    def ask(_: int) -> Page[Shared]:
        return inat.v2.observations.search(fields=Shared, per_page=3)

    with ThreadPoolExecutor(8) as threads:
        pages = list(threads.map(ask, range(16)))
    inat.close()
    assert all(page == pages[0] for page in pages)
