"""Photos and sounds of the sandbox can be fetched where their URLs point."""

from __future__ import annotations

import io
import wave

import httpx
from PIL import Image

from inat_typed import INaturalist, v2
from inat_typed.sandbox import Sandbox, serve


def media(inat: INaturalist) -> tuple[v2.Photo, v2.Sound]:
    with_photo = inat.v2.observations.search(photos=True, per_page=1)[0]
    with_sound = inat.v2.observations.search(sounds=True, per_page=1)[0]
    assert with_photo.photos
    assert with_sound.sounds
    return with_photo.photos[0], with_sound.sounds[0]


def assert_readable(http: httpx.Client, photo: v2.Photo, sound: v2.Sound) -> None:
    assert photo.url
    assert sound.file_url
    for size in ("square", "medium", "original"):
        response = http.get(photo.url.replace("square", size)).raise_for_status()
        assert response.headers["content-type"] == "image/jpeg"
        with Image.open(io.BytesIO(response.content)) as image:
            image.load()
    with wave.open(io.BytesIO(http.get(sound.file_url).raise_for_status().content)) as recording:
        assert recording.getnframes() > 0


def test_media_are_fetched_through_the_transport() -> None:
    sandbox = Sandbox()
    with INaturalist(transport=sandbox) as inat, httpx.Client(transport=sandbox) as http:
        assert_readable(http, *media(inat))
        assert http.get("https://sandbox.example/photos/5/square.jpg").status_code == 404


def test_media_are_fetched_from_the_server() -> None:
    with serve() as address, INaturalist(api_url=address, web_url=address) as inat, httpx.Client() as http:
        photo, sound = media(inat)
        assert photo.url is not None
        assert photo.url.startswith(f"{address}/photos/")
        assert_readable(http, photo, sound)


def test_uploaded_photos_are_fetched() -> None:
    sandbox = Sandbox()
    with (
        INaturalist(transport=sandbox, access_token=sandbox.access_token()) as inat,
        httpx.Client(transport=sandbox) as http,
    ):
        receipt = inat.upload(photos=[("leaf.jpg", b"\xff\xd8\xff a leaf")])
        (observation,) = inat.v2.observations.get(receipt.uuid)
        assert observation.photos
        assert observation.photos[0].url
        http.get(observation.photos[0].url).raise_for_status()
