"""Sends requests to a sandbox through httpx, including requests that the client would reject before sending."""

from __future__ import annotations

from typing import Any

import httpx

from inat_typed.runtime.support.json_guards import is_array, is_object
from inat_typed.sandbox import Sandbox

USER, OTHER_USER = "observer-01", "observer-02"


def send_request(sandbox: Sandbox, method: str, path: str, *, jwt: str | None = None, **options: Any) -> httpx.Response:
    """Send a request and return the response; *path* starts with the API: ``/v2/observations``."""
    headers = options.pop("headers", {}) | ({"Authorization": jwt} if jwt else {})
    with httpx.Client(transport=sandbox, base_url="https://api.inaturalist.org") as client:
        return client.request(method, path, headers=headers, **options)


def get(sandbox: Sandbox, path: str, **params: Any) -> httpx.Response:
    return send_request(sandbox, "GET", path, params=params)


def post_as_get(sandbox: Sandbox, path: str, body: Any) -> httpx.Response:
    return send_request(sandbox, "POST", path, headers={"X-HTTP-Method-Override": "GET"}, json=body)


def results(response: httpx.Response) -> list[dict[str, Any]]:
    """Return the results of a page."""
    assert response.status_code == 200, response.text
    results: Any = response.json()["results"]
    assert is_array(results)
    return results


def total_results(response: httpx.Response) -> int:
    assert response.status_code == 200, response.text
    number: int = response.json()["total_results"]
    return number


def assert_error(response: httpx.Response, status: int, api: str, text: str = "") -> None:
    """Check that the response is an error with *status*, in the format of *api*, whose message contains *text*."""
    body: Any = response.json()
    assert response.status_code == status, response.text
    assert is_object(body)
    if api == "v2":
        assert body.keys() == {"status", "errors"}
        assert int(body["status"]) == status
        for each in body["errors"]:
            assert isinstance(each["message"], str)
            # In validation errors, the status is a number and each error has a path; in others it is a string.
            assert ("path" in each) == isinstance(body["status"], int)
            assert ("errorCode" in each) == isinstance(body["status"], str)
        message = " ".join(f"{each.get('path', '')}: {each['message']}" for each in body["errors"])
    else:
        assert body.keys() == {"error", "status"}
        assert body["status"] == status
        message = body["error"]
    assert text in message


def all_observations(sandbox: Sandbox, jwt: str | None = None) -> list[dict[str, Any]]:
    """Return all observations with all fields."""
    responses = [
        send_request(
            sandbox, "GET", "/v2/observations", jwt=jwt, params={"per_page": 200, "page": page, "fields": "all"}
        )
        for page in (1, 2)
    ]
    return [each for response in responses for each in results(response)]
