"""URLs of photos by size, licenses and credit lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, strategies as st

from inat_typed import ArgumentValueError, INaturalist, License, v1, v2
from inat_typed.records.license import LICENSES
from inat_typed.records.media import SIZES, Size
from inat_typed.runtime.support.json_guards import is_array, is_object
from inat_typed.sandbox import Sandbox
from tests.recorded import recorded_responses

OPEN = "https://inaturalist-open-data.s3.amazonaws.com/photos"
STATIC = "https://static.inaturalist.org/photos"


def photo(url: str | None = None, **values: Any) -> v2.Photo:
    return v2.Photo.model_validate({"id": 7, "url": url, **values})


@pytest.mark.parametrize(
    "url",
    [
        f"{OPEN}/123/square.jpg",
        f"{OPEN}/123/medium.jpeg",
        f"{STATIC}/123/square.jpg?1545425371",
        f"{STATIC}/123/square.JPG?1545425371",
        f"{STATIC}/123/thumb.jpeg",
        f"{STATIC}/123/original.?1545425371",
        "https://sandbox.example/photos/500001/square.png",
    ],
)
def test_inaturalist_photo_has_a_url_for_every_size(url: str) -> None:
    sent_size = next(size for size in SIZES if f"/{size}." in url)
    for size in SIZES:
        assert photo(url).sized(size) == url.replace(f"/{sent_size}.", f"/{size}.")


@pytest.mark.parametrize("sent_suffix", ["_s", "", "_b"])
def test_flickr_photo_has_urls_up_to_large(sent_suffix: str) -> None:
    flickr = photo(f"https://farm4.staticflickr.com/3456/123456_0a1b2c3d{sent_suffix}.jpg")
    suffixes: dict[Size, str] = {"square": "_s", "thumb": "_t", "small": "_m", "medium": "", "large": "_b"}
    for size, suffix in suffixes.items():
        assert flickr.sized(size) == f"https://farm4.staticflickr.com/3456/123456_0a1b2c3d{suffix}.jpg"
    assert flickr.sized("original") is None


def test_url_from_the_response_is_preferred() -> None:
    each = photo(f"{OPEN}/1/square.jpg", original_url="https://elsewhere.example/large.tiff")
    assert each.sized("original") == "https://elsewhere.example/large.tiff"
    assert each.sized("large") == f"{OPEN}/1/large.jpg"
    first = v1.TaxonPhoto.model_validate({"id": 1, "square_url": f"{OPEN}/1/square.jpg"})
    assert first.sized("small") == f"{OPEN}/1/small.jpg"


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "square.jpg",
        "https://upload.wikimedia.org/wikipedia/commons/thumb/1/1f/A.jpeg/75px-A.jpeg",
        "javascript:alert(1)//photos/1/square.jpg",
        "file:///photos/1/square.jpg",
        "https://[/photos/1/square.jpg",
        "/attachment_defaults/local_photos/square.png",
    ],
)
def test_other_urls_have_no_sizes(url: str | None) -> None:
    assert photo(url).sized("medium") is None


def test_unknown_size_is_refused() -> None:
    for each in (photo(f"{OPEN}/1/square.jpg"), photo(None)):
        with pytest.raises(
            ArgumentValueError, match=r"size: 'huge' is not valid; expected 'square', .* or 'original'\."
        ):
            each.sized("huge")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


@given(st.text(max_size=40))
def test_any_text_gives_a_web_url_or_none(text: str) -> None:
    for url in (text, f"https://x.example/photos/1/square.jpg?{text}", f"{text}:/photos/1/square.jpg"):
        found = v2.Photo.model_construct(id=1, url=url).sized("large")
        assert found is None or found.startswith(("http://", "https://"))


def _photos(value: Any) -> Iterator[dict[str, Any]]:
    if is_object(value):
        if isinstance(value.get("medium_url"), str) and isinstance(value.get("square_url"), str):
            yield value
        for each in value.values():
            yield from _photos(each)
    elif is_array(value):
        for each in value:
            yield from _photos(each)


RECORDED = [
    each
    for response in recorded_responses()
    if response.status == 200
    for each in _photos(json.loads(response.content))
]


def test_derived_urls_match_all_recorded_responses() -> None:
    for each in RECORDED:
        derived = photo(each["square_url"]).sized("medium")
        if "wikimedia" not in each["square_url"]:
            assert derived == each["medium_url"]


@pytest.mark.parametrize(
    ("code", "name", "url"),
    [
        ("cc-by-nc", "CC BY-NC 4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
        ("CC-BY", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
        ("cc-by-nc-sa", "CC BY-NC-SA 4.0", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
        ("cc0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        ("pd", "public domain", "https://creativecommons.org/publicdomain/mark/1.0/"),
        (None, "all rights reserved", None),
        ("wtfpl", "wtfpl", None),
    ],
)
def test_license(code: str | None, name: str, url: str | None) -> None:
    for kind in (v1.Photo, v2.Photo, v1.Sound, v2.Sound, v1.TaxonPhoto):
        license_ = kind.model_validate({"id": 1, "license_code": code}).license
        assert license_ is not None
        assert (str(license_), license_.url, license_.is_open) == (name, url, url is not None)


def test_missing_license_is_none() -> None:
    assert v2.Photo.model_validate({"id": 1}).license is None


def test_observations_have_licenses() -> None:
    page = INaturalist(transport=Sandbox()).v2.observations.search(per_page=50)
    assert {str(each.license) for each in page} == {"all rights reserved", "CC BY 4.0", "CC BY-NC 4.0", "CC0 1.0"}
    first = INaturalist(transport=Sandbox()).v1.observations.search(per_page=50)
    assert [each.license for each in first] == [each.license for each in page]


def test_credit_line() -> None:
    attribution = "(c) Liz Osborn, some rights reserved (CC BY-NC), uploaded by Liz Osborn"
    each = photo(attribution=attribution, license_code="cc-by-nc")
    assert each.credit == (
        f"{attribution}, https://creativecommons.org/licenses/by-nc/4.0/, https://www.inaturalist.org/photos/7"
    )
    reserved = photo(attribution="(c) jmilligan, all rights reserved", license_code=None)
    assert reserved.credit == "(c) jmilligan, all rights reserved, https://www.inaturalist.org/photos/7"
    assert photo(license_code="cc0").credit is None
    sound = v2.Sound.model_validate({"id": 8, "attribution": "(c) A", "license_code": "cc-by", "file_url": "x"})
    assert sound.credit == "(c) A, https://creativecommons.org/licenses/by/4.0/, https://www.inaturalist.org/sounds/8"
    assert sound.page_url == "https://www.inaturalist.org/sounds/8"


def test_mixins_do_not_hide_sent_data() -> None:
    each = photo(f"{OPEN}/1/square.jpg", license_code="cc0", license="what is new")
    assert each.model_extra == {"license": "what is new"}
    assert each.license == License("cc0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/")
    assert "sized" not in type(each).model_fields


def test_every_recorded_license_is_known() -> None:
    codes = {str(each.get("license_code") or "cc0").lower() for each in RECORDED}
    assert codes <= set(LICENSES)
