# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""What the operations of the API, web, and their parameters mean, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inat_typed.runtime.documentation import Documentation

DESCRIPTION_VERSION: Final = "1"
"""The version of the API's description that this was written out of."""

_OBSERVATION_FILTERS: dict[str, str] = {
    "captive": "Whether the organism is captive or cultivated.",
    "d1": "First day of the observations.",
    "d2": "Last day of the observations.",
    "day": "Day of the month, 1 to 31.",
    "extra": "What to tell besides the observation itself.",
    "h1": "First hour of the day, 0 to 23.",
    "h2": "Last hour of the day, 0 to 23.",
    "has": "What the observations must have, such as photos, sounds or coordinates.",
    "iconic_taxa": "Large groups of organisms to which the observations must belong; `unknown` is for those without a taxon.",
    "identifications": "Whether most, or some, of the identifications agree with the observer's own.",
    "lat": "Latitude of the middle of a circle, in degrees; `lng` and `radius` belong to it.",
    "license": "Licence of the observation; `any` for any licence at all, `none` for all rights reserved.",
    "list_id": "Id of a list, whose taxa the observations must be of.",
    "lng": "Longitude of the middle of a circle, in degrees.",
    "m1": "First month of the year, 1 to 12.",
    "m2": "Last month of the year, 1 to 12.",
    "month": "Month of the year, 1 to 12.",
    "nelat": "Latitude of the north-eastern corner of a box, in degrees; all four corners belong together.",
    "nelng": "Longitude of the north-eastern corner of a box, in degrees.",
    "on": "Day of the observation as `2024-05-31`; also a month (`2024-05`) or a year (`2024`).",
    "order": "Direction of the order, `desc` where nothing is given.",
    "order_by": "What to order by; the time of upload where nothing is given.",
    "out_of_range": "Whether the observation lies outside the known range of its taxon.",
    "page": "Number of the page, from 1.",
    "per_page": "Observations on a page, 200 at most.",
    "photo_license": "Licence of a photo; `any` for any licence at all, `none` for all rights reserved.",
    "place_id": "Id or slug of a place in which the observations must lie.",
    "projects": "Ids or slugs of projects to which the observations must belong.",
    "q": "Text to look for.",
    "quality_grade": "Quality grades of the observations.",
    "radius": "Radius of the circle around `lat` and `lng`, in kilometres.",
    "swlat": "Latitude of the south-western corner of a box, in degrees.",
    "swlng": "Longitude of the south-western corner of a box, in degrees.",
    "taxon_id": "Id of a taxon; observations of its descendants count too.",
    "taxon_name": "Name of a taxon; observations of its descendants count too. Without effect if several taxa have it.",
    "updated_since": "Point in time since which the observations were changed.",
    "user_id": "Id or login of the observer.",
    "year": "Year of the observation.",
}

DOCUMENTATION: Final[Mapping[str, Documentation]] = MappingProxyType(
    {
        "oauth.authorize": Documentation(
            summary="The page on which a person lets an application act for them.",
            description="Meant for a browser: it asks for a sign-in and for consent, and then sends the browser to `redirect_uri` with a code, which `oauth.token` trades for a token. With `urn:ietf:wg:oauth:2.0:oob` as `redirect_uri`, the code is shown on the page.",
            parameters={
                "client_id": "Id of the application, from its page on the web site.",
                "redirect_uri": "Where the browser is sent with the code; one of the application's own addresses, and the same one in both steps.",
                "response_type": "What the authorization page hands out, a code.",
                "code_challenge": "Challenge made from a random verifier (PKCE), with which an application without a secret proves later that it is the one that asked.",
                "code_challenge_method": "How the challenge was made of the verifier; `S256` is the one to use.",
                "scope": "What the application asks to be allowed, several words with spaces between them, such as `login write`.",
                "state": "Any text; it comes back with the code, which shows that the answer belongs to the request.",
            },
        ),
        "oauth.token": Documentation(
            summary="Gets an OAuth token for a user name and a password, or for the code of an authorization.",
            description="The token does not expire. It is good on this host, above all for `users.api_token`; clients that were given credentials do all of this by themselves.",
            parameters={
                "client_id": "Id of the application, from its page on the web site.",
                "grant_type": "What is traded for the token: `password` for a user name and password, `authorization_code` for a code.",
                "client_secret": "Secret of the application; not needed with a `code_verifier`.",
                "code": "Code that the authorization page sent to `redirect_uri`.",
                "code_verifier": "Verifier from which the `code_challenge` of the authorization was made.",
                "password": "Password of the user.",
                "redirect_uri": "Where the browser is sent with the code; one of the application's own addresses, and the same one in both steps.",
                "username": "Login or e-mail address of the user.",
            },
        ),
        "observation_fields.search": Documentation(
            summary="Observation fields whose names hold the given text.",
            description="The answer is a list without a total. Beyond the last page it is empty.",
            parameters={
                "order": "Direction of the order, `desc` where nothing is given.",
                "order_by": "What to order by; the time at which the field was made where nothing is given.",
                "page": "Number of the page, from 1.",
                "q": "Text that the name must hold, in upper or lower case.",
            },
        ),
        "observations.atom": Documentation(
            summary="Observations as an Atom feed.",
            parameters={
                **_OBSERVATION_FILTERS,
            },
        ),
        "observations.csv": Documentation(
            summary="Observations as a table of comma-separated values.",
            description="One page of it at a time. Whoever is not signed in may see 100 pages.",
            parameters={
                **_OBSERVATION_FILTERS,
            },
        ),
        "observations.dwc": Documentation(
            summary="Observations as Darwin Core records in XML.",
            parameters={
                **_OBSERVATION_FILTERS,
            },
        ),
        "observations.kml": Documentation(
            summary="Observations as KML placemarks, for maps and globes.",
            parameters={
                **_OBSERVATION_FILTERS,
            },
        ),
        "observations.search": Documentation(
            summary="Observations in the older format of the web application.",
            description="The answer is a list without a total. `v2.observations.search` tells more about each observation and is faster. Whoever is not signed in may see 100 pages.",
            parameters={
                **_OBSERVATION_FILTERS,
            },
        ),
        "users.api_token": Documentation(
            summary="Gets a JSON web token for v1 and v2, for the bearer of an OAuth token.",
            description="The web token expires after 24 hours. Clients that were given credentials renew it by themselves.",
        ),
    }
)
"""id -> words: ``DOCUMENTATION["observations.search"].parameters["taxon_id"]``."""
