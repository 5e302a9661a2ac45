"""The web host: signing in, and exports of observations in four formats."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

from inat_typed.sandbox.dataset import Record
from inat_typed.sandbox.filters import matching
from inat_typed.sandbox.handlers import Call, handles, sort
from inat_typed.sandbox.refusals import Refused, Reply, json_reply
from inat_typed.sandbox.tokens import APP_ID, Tokens

_COLUMNS = ("id", "uuid", "observed_on", "user_login", "species_guess", "latitude", "longitude", "quality_grade")
_PER_PAGE = 30
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def sign_in(call: Call, tokens: Tokens, oauth_token: str) -> Reply | None:
    """The answer of the operations that hand out codes and tokens; ``None`` for all others."""
    answers: dict[str, Callable[[], Reply]] = {
        "oauth.authorize": lambda: _authorize(call, tokens),
        "oauth.token": lambda: _token(call, tokens),
        "users.api_token": lambda: _api_token(tokens, oauth_token),
    }
    answer = answers.get(call.operation.id) if call.operation.api == "web" else None
    return answer() if answer else None


def oauth_refusal(refused: Refused) -> Reply:
    """A refusal in the words of OAuth."""
    said = "; ".join(f"{place}: {text}" for place, text in refused.problems) or refused.message
    known = refused.message if refused.message in _DESCRIBED else "invalid_request"
    status = refused.status if refused.message in _DESCRIBED else 400
    return json_reply({"error": known, "error_description": _DESCRIBED.get(known, said)}, status)


_DENIED = {
    "error": "access_denied",
    "error_description": "The resource owner or authorization server denied the request.",
}
_DESCRIBED = {
    "invalid_grant": "The provided authorization grant is invalid, expired, revoked, or does not match.",
    "invalid_client": "Client authentication failed: the client is unknown, or its secret is wrong.",
}


def _authorize(call: Call, tokens: Tokens) -> Reply:
    """The first of its people consents, or does not: the browser is sent back at once."""
    if call.given["client_id"] != APP_ID:
        raise Refused(401, "invalid_client")
    given = {name: str(value) for name, value in call.given.items()}
    answer = {"code": tokens.code(given)} if tokens.consents else _DENIED
    address = given["redirect_uri"]
    if address.startswith("urn:"):
        shown = answer.get("error_description") or f"<code>{answer['code']}</code>"
        return Reply(200, f"<html><body>{shown}</body></html>".encode(), "text/html; charset=utf-8")
    answer = answer | ({"state": given["state"]} if "state" in given else {})
    sign = "&" if "?" in address else "?"
    return Reply(302, b"", "text/html; charset=utf-8", {"Location": f"{address}{sign}{urlencode(answer)}"})


def _token(call: Call, tokens: Tokens) -> Reply:
    token = tokens.grant(call.given, call.world.data.users)
    created = int(call.world.now.timestamp())
    return json_reply({"access_token": token, "token_type": "Bearer", "scope": "login write", "created_at": created})


def _api_token(tokens: Tokens, oauth_token: str) -> Reply:
    user_id = tokens.oauth_user(oauth_token)
    if user_id is None:
        return Reply(302, b"<html>Log in</html>", "text/html; charset=utf-8", {"Location": "/login"})
    return json_reply({"api_token": tokens.jwt(user_id)})


_FIELDS_ON_A_PAGE = 30


@handles("observation_fields.search")
def _fields(call: Call) -> list[Record]:
    text = str(call.given.get("q") or "").lower()
    found = [each for each in call.world.data.observation_fields if text in each["name"].lower()]
    first = _FIELDS_ON_A_PAGE * ((call.given.get("page") or 1) - 1)
    return found[first : first + _FIELDS_ON_A_PAGE]


@handles("observations.csv", "observations.atom", "observations.dwc", "observations.kml")
def _export(call: Call) -> bytes:
    rows = [_row(each, call) for each in _cut(call)]
    return {"csv": _csv, "atom": _atom, "dwc": _dwc, "kml": _kml}[call.operation.id.partition(".")[2]](rows)


def old_observations(call: Call) -> list[Record]:
    """``/observations.json``: the web host's own, bare list."""
    return [call.world.show_saved(each, call.user_id) for each in _cut(call)]


def _cut(call: Call) -> list[Record]:
    per_page, page = call.given.get("per_page") or _PER_PAGE, call.given.get("page") or 1
    found = sort(matching(call.world, call.given), call.given)
    return found[(page - 1) * per_page : page * per_page]


def _row(each: Record, call: Call) -> dict[str, str]:
    saved = call.world.show_saved(each, call.user_id)
    return {name: "" if saved[name] is None else str(saved[name]) for name in _COLUMNS}


def _csv(rows: list[dict[str, str]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, list[str](_COLUMNS))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _xml(root: ET.Element) -> bytes:
    for each in root.iter():
        each.text = _NOT_IN_XML.sub("\N{REPLACEMENT CHARACTER}", each.text) if each.text else each.text
    return bytes(ET.tostring(root, "utf-8", xml_declaration=True))


def _atom(rows: list[dict[str, str]]) -> bytes:
    root = ET.Element("feed", xmlns="http://www.w3.org/2005/Atom")
    for row in rows:
        entry = ET.SubElement(root, "entry")
        ET.SubElement(entry, "id").text = f"https://www.inaturalist.org/observations/{row['id']}"
        ET.SubElement(entry, "title").text = row["species_guess"]
    return _xml(root)


def _dwc(rows: list[dict[str, str]]) -> bytes:
    root = ET.Element("SimpleDarwinRecordSet", xmlns="http://rs.tdwg.org/dwc/xsd/simpledarwincore/")
    terms = {
        "occurrenceID": "id",
        "eventDate": "observed_on",
        "recordedBy": "user_login",
        "vernacularName": "species_guess",
    }
    for row in rows:
        record = ET.SubElement(root, "SimpleDarwinRecord")
        for term, column in terms.items():
            ET.SubElement(record, term).text = row[column]
    return _xml(root)


def _kml(rows: list[dict[str, str]]) -> bytes:
    root = ET.Element("kml", xmlns="http://www.opengis.net/kml/2.2")
    document = ET.SubElement(root, "Document")
    for row in rows:
        mark = ET.SubElement(document, "Placemark")
        ET.SubElement(mark, "name").text = row["species_guess"]
        if row["latitude"]:
            where = f"{row['longitude']},{row['latitude']}"
            ET.SubElement(ET.SubElement(mark, "Point"), "coordinates").text = where
    return _xml(root)
