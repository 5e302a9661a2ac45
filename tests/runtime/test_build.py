"""Building requests: path, query, body, headers."""

from __future__ import annotations

import io
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from uuid import UUID, uuid4

import pytest
from hypothesis import example, given, strategies as st

from inat_typed import ArgumentTypeError, ArgumentValueError, v1, v2, web
from inat_typed.runtime.config.client_config import Config
from inat_typed.runtime.request.build import MAX_URL_LENGTH, build_request
from inat_typed.runtime.request.operation import AnyOperation
from inat_typed.runtime.request.request import MISSING, Request
from inat_typed.runtime.request.validate import ValidArguments, validate_arguments
from inat_typed.sandbox import Sandbox
from tests.runtime.calls import client_of

SEARCH = v2.OPERATIONS["observations.search"]
CREATE = v2.OPERATIONS["observations.create"]
ONE = UUID("4f0c2a3e-5d6b-4c7a-8e9f-0a1b2c3d4e5f")

NO_ARGUMENTS = ValidArguments({}, {})


def build(operation: AnyOperation, **arguments: Any) -> Request:
    return build_request(operation, validate_arguments(operation, arguments), Config())


def test_query_values_are_encoded() -> None:
    request = build(
        SEARCH,
        taxon_id=[48662, 47219],
        geo=True,
        captive=False,
        d1=date(2024, 1, 1),
        created_d1=datetime(2024, 1, 1, 12, tzinfo=UTC),
        quality_grade=["research", "needs_id"],
        lat=1.5,
        lng=2,
        fields=["id"],
    )
    assert (request.method, request.url) == ("GET", "https://api.inaturalist.org/v2/observations")
    assert dict(request.params) == {
        "taxon_id": "48662,47219",
        "geo": "true",
        "captive": "false",
        "d1": "2024-01-01",
        "created_d1": "2024-01-01T12:00:00+00:00",
        "quality_grade": "research,needs_id",
        "lat": "1.5",
        "lng": "2",
        "fields": "(id:!t)",
    }
    assert request.json is MISSING
    assert request.headers["Accept"] == "application/json"


@pytest.mark.parametrize(
    ("fields", "sent"), [(None, {"fields": "all"}), ((), {}), ("all", {"fields": "all"}), ("id", {"fields": "id"})]
)
def test_all_fields_are_requested_by_default(fields: Any, sent: dict[str, str]) -> None:
    assert dict(build(SEARCH, fields=fields).params) == sent


def test_v1_requests_have_no_fields() -> None:
    assert build(v1.OPERATIONS["observations.search"]).params == ()


def test_empty_fields_are_not_sent() -> None:
    assert dict(build(SEARCH, fields=()).params) == {}


@given(st.text(min_size=1))
@example("a/b?c#d")
@example("..")
def test_path_parameters_are_quoted(login: str) -> None:
    try:
        url = build(v2.OPERATIONS["users.get"], id=login).url
    except ArgumentValueError:
        assert login in (".", "..")
    else:
        base, _, last = url.rpartition("/")
        assert base == "https://api.inaturalist.org/v2/users"
        assert unquote(last) == login


def test_several_ids_are_joined_in_the_path() -> None:
    request = build(v1.OPERATIONS["taxa.get"], id=[48662, 47219])
    assert request.url.endswith("/v1/taxa/48662,47219")
    assert request.ids == 2


def test_body_parameters_are_nested() -> None:
    given: dict[str, Any] = {"species_guess": "Monarch", "observed_on_string": "2024-05-17", "tag_list": "a,b"}
    request = build(CREATE, **given, uuid=ONE, fields="id")
    assert request.json == {
        "fields": {"id": True},
        "observation": {**given, "uuid": str(ONE)},
    }
    assert request.params == ()


def test_a_long_url_becomes_a_post_that_reads() -> None:
    request = build(SEARCH, id=list(range(1_000_000, 1_000_800)), geo=True, fields={"taxon": {"name": True}})
    assert request.method == "POST"
    assert request.headers["X-HTTP-Method-Override"] == "GET"
    assert request.params == ()
    assert request.json == {
        "id": list(range(1_000_000, 1_000_800)),
        "geo": True,
        "fields": {"taxon": {"name": True}},
    }
    assert not request.writes


@given(st.integers(min_value=1, max_value=1_000))
def test_urls_are_never_too_long(count: int) -> None:
    request = build(SEARCH, id=list(range(1_000_000, 1_000_000 + count)))
    query = "&".join(f"{name}={value}" for name, value in request.params)
    assert len(request.url) + len(query) <= MAX_URL_LENGTH
    assert (request.method == "POST") == (request.json is not MISSING)


def test_searches_by_post_and_get_return_the_same() -> None:
    client = client_of(Sandbox())
    uuids = [each.uuid for each in client.v2.observations.search(per_page=30).results]
    short = client.v2.observations.search(id=uuids, per_page=100)
    long = client.v2.observations.search(id=[*uuids, *(uuid4() for _ in range(200))], per_page=100)
    assert len(uuids) == 30
    assert long.results == short.results


def test_extra_params_override_and_extend() -> None:
    request = build(SEARCH, per_page=5, extra_params={"per_page": 7, "new": ["a", "b"], "on": True, "off": None})
    assert sorted(request.params) == [("fields", "all"), ("new", "a,b"), ("on", "true"), ("per_page", "7")]


def test_extra_headers_override_in_any_case() -> None:
    request = build(SEARCH, extra_headers={"accept": "text/csv", "X-Own": "1"})
    assert request.headers == {"User-Agent": request.headers["User-Agent"], "accept": "text/csv", "X-Own": "1"}


def test_extra_body_is_merged_deeply() -> None:
    request = build(
        CREATE, species_guess="Monarch", extra_body={"observation": {"new": ONE}, "other": [date(2024, 1, 1)]}
    )
    assert request.json["observation"] == {"species_guess": "Monarch", "uuid": request.uuid, "new": str(ONE)}
    assert request.json["other"] == ["2024-01-01"]


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({}, True),
        ({"ignore_photos": False}, False),
        ({"ignore_photos": True}, True),
        ({"extra_body": {"ignore_photos": 0}}, 0),
        ({"extra_body": {"local_photos": {}}}, None),
        ({"extra_params": {"ignore_photos": 0}}, None),
    ],
)
def test_updates_ignore_photos_by_default(given: dict[str, Any], sent: object) -> None:
    for operation, where in ((v1, {"id": 1}), (v2, {"uuid": ONE})):
        request = build(operation.OPERATIONS["observations.update"], **where, description="new", **given)
        assert request.json.get("ignore_photos") is sent


PHOTO = v2.OPERATIONS["observation_photos.create"]


def test_files_are_sent_in_a_form() -> None:
    request = build(PHOTO, observation_id=ONE, file=("leaf.png", b"..."))
    assert request.json is MISSING
    assert ("observation_photo[observation_id]", str(ONE)) in request.form
    assert request.files == (("file", ("leaf.png", b"...", "image/png")),)


@pytest.mark.parametrize("kind", ["path", "text", "bytes", "open", "named", "typed"])
def test_every_kind_of_file_is_accepted(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "leaf.jpg"
    path.write_bytes(b"a leaf")
    forms: dict[str, Any] = {
        "path": path,
        "text": str(path),
        "bytes": b"a leaf",
        "open": io.BytesIO(b"a leaf"),
        "named": ("leaf.jpg", b"a leaf"),
        "typed": ("leaf.jpg", b"a leaf", "image/jpeg"),
    }
    sandbox = Sandbox()
    client = client_of(sandbox)
    (created,) = client.v2.observations.create(species_guess="Monarch").results
    client.v2.observation_photos.create(observation_id=created.uuid, file=forms[kind])
    received = sandbox.requests[-1]
    assert received.body_size > len(b"a leaf")
    assert len(client.v2.observations.get(created.uuid).results[0].photos or []) == 1


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("http://example.org/leaf.jpg", "'http://example.org/leaf.jpg' is not allowed; expected an https:// URL"),
        ("no-such-leaf.jpg", "file 'no-such-leaf.jpg' not found"),
    ],
)
def test_missing_files_and_plain_http_urls_are_rejected(file: str, message: str) -> None:
    with pytest.raises(ArgumentValueError, match=message):
        build(PHOTO, observation_id=ONE, file=file)


def test_other_types_are_not_files() -> None:
    with pytest.raises(
        ArgumentTypeError, match="file: 5 is not valid; expected a path, an https URL, bytes, an open binary file or"
    ):
        build(PHOTO, observation_id=ONE, file=5)


def test_each_api_has_its_host() -> None:
    config = Config(api_url="http://127.0.0.1:1", web_url="http://127.0.0.1:2")
    assert build_request(SEARCH, NO_ARGUMENTS, config).url == "http://127.0.0.1:1/v2/observations"
    assert build_request(v1.OPERATIONS["taxa.search"], NO_ARGUMENTS, config).url == "http://127.0.0.1:1/v1/taxa"
    fields = web.OPERATIONS["observation_fields.search"]
    assert build_request(fields, NO_ARGUMENTS, config).url.startswith("http://127.0.0.1:2/")


@pytest.mark.parametrize(
    ("operation", "options", "writes"),
    [
        ("observations.search", {}, False),
        ("observations.create", {}, True),
        ("taxa.suggest_for_image", {}, False),
        ("observations.search", {"extra_headers": {"X-HTTP-Method-Override": "GET"}}, False),
        ("observations.search", {"extra_headers": {"x-http-method-override": "delete"}}, True),
        ("observations.search", {"extra_params": {"_method": "PUT"}}, True),
        ("observations.search", {"extra_body": {"_method": "DELETE"}}, True),
        ("observations.create", {"extra_headers": {"X-HTTP-Method-Override": "GET"}}, True),
    ],
)
def test_writes_follows_operation_and_effective_method(operation: str, options: dict[str, Any], writes: bool) -> None:
    found = v2.OPERATIONS[operation]
    assert build(found, **options).writes is writes
