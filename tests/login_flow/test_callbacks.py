"""Callbacks of a login: which are accepted, and the server that receives them."""

from __future__ import annotations

from threading import Event, Thread
from typing import Any
from urllib.parse import urlencode

from hypothesis import given, strategies as st

from inat_typed.login_flow.callback_server import CallbackServer
from inat_typed.login_flow.pkce import AuthorizationRequest
from inat_typed.runtime.support.secrets import Secret


@given(st.text(), st.text())
def test_only_the_sent_state_is_accepted(state: str, code: str) -> None:
    request = AuthorizationRequest("https://www.inaturalist.org/oauth/authorize", "app", "http://127.0.0.1:1/")
    for query in (urlencode({"state": state, "code": code}), urlencode({"code": code}), state, code):
        assert request.parse_callback(query).outcome == "foreign"
    twice = [("state", str(request.state)), ("state", state or "x"), ("code", code)]
    assert request.parse_callback(urlencode(twice)).outcome == "foreign"
    right = request.parse_callback(urlencode({"state": str(request.state), "code": code}))
    assert (right.outcome, right.code) == (("authorized", code) if code else ("foreign", None))


def test_the_challenge_belongs_to_the_verifier() -> None:
    """The example of RFC 7636, appendix B."""
    verifier = Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    request = AuthorizationRequest("https://service.example/authorize", "app", "http://127.0.0.1:1/", verifier=verifier)
    assert "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&" in request.url


def test_closing_the_server_ends_a_wait() -> None:
    server, errors, waits = CallbackServer("http://127.0.0.1/"), list[Any](), Event()

    def wait() -> None:
        waits.set()
        errors.append(server.wait(60).error)

    thread = Thread(target=wait)
    thread.start()
    assert waits.wait(5)
    server.close()
    thread.join()
    assert "cancelled" in str(errors[0])
