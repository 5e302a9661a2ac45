"""Requests of any kind to a sandbox, through httpx: also those that our own client would refuse beforehand."""

from __future__ import annotations

from typing import Any

import httpx

from inat_typed.runtime.narrowing import is_array, is_object
from inat_typed.sandbox import Sandbox

SIGNED_IN, SOMEBODY_ELSE = "observer-01", "observer-02"


def ask(sandbox: Sandbox, method: str, path: str, *, jwt: str | None = None, **more: Any) -> httpx.Response:
    """The answer to one request; *path* begins with the API: ``/v2/observations``."""
    headers = more.pop("headers", {}) | ({"Authorization": jwt} if jwt else {})
    with httpx.Client(transport=sandbox, base_url="https://api.inaturalist.org") as client:
        return client.request(method, path, headers=headers, **more)


def get(sandbox: Sandbox, path: str, **params: Any) -> httpx.Response:
    return ask(sandbox, "GET", path, params=params)


def post_as_get(sandbox: Sandbox, path: str, body: Any) -> httpx.Response:
    return ask(sandbox, "POST", path, headers={"X-HTTP-Method-Override": "GET"}, json=body)


def results(response: httpx.Response) -> list[dict[str, Any]]:
    """The results of a page."""
    assert response.status_code == 200, response.text
    found: Any = response.json()["results"]
    assert is_array(found)
    return found


def total(response: httpx.Response) -> int:
    assert response.status_code == 200, response.text
    number: int = response.json()["total_results"]
    return number


def assert_refused(response: httpx.Response, status: int, api: str, words: str = "") -> None:
    """Refused with *status*, in the shape of *api*, saying *words*."""
    body: Any = response.json()
    assert response.status_code == status, response.text
    assert is_object(body)
    if api == "v2":
        assert body.keys() == {"status", "errors"}
        assert int(body["status"]) == status
        for each in body["errors"]:
            assert isinstance(each["message"], str)
            # The status is a number only where the request's own check has found something, by its path.
            assert ("path" in each) == isinstance(body["status"], int)
            assert ("errorCode" in each) == isinstance(body["status"], str)
        said = " ".join(f"{each.get('path', '')}: {each['message']}" for each in body["errors"])
    else:
        assert body.keys() == {"error", "status"}
        assert body["status"] == status
        said = body["error"]
    assert words in said


def everything(sandbox: Sandbox, jwt: str | None = None) -> list[dict[str, Any]]:
    """All observations, whole."""
    answers = [
        ask(sandbox, "GET", "/v2/observations", jwt=jwt, params={"per_page": 200, "page": page, "fields": "all"})
        for page in (1, 2)
    ]
    return [each for answer in answers for each in results(answer)]
