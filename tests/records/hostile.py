"""Records whose names want to be more than text."""

from __future__ import annotations

from inat_typed import Page, v2

NAMES = (
    "<script>window.hacked = 1; parent.hacked = 1</script>",
    "</td></table></div><img src=x onerror='window.hacked = 2'>",
    "\"'><svg onload=window.hacked=3>",
    "</style></script><script>window.hacked = 4</script>",
    "`${window.hacked = 5}`",
    "\\`; window.hacked = 6; //",
    "{{ 7 * 7 }} {% raw %} &lt;b&gt;",
    "javascript:window.hacked=8",
)
_LINKS = (
    "javascript:window.hacked=1",
    'https://sandbox.example/photos/1/square.jpg" onerror="window.hacked=2',
    "data:text/html,<script>parent.hacked=3</script>",
    "https://sandbox.example/photos/1/square.jpg'><script>window.hacked=4</script>",
    "https://x.example/`${window.hacked=5}`/photos/1/square.jpg",
    "vbscript:x",
    "//sandbox.example/photos/1/square.jpg",
    " javascript:window.hacked=8",
)


def hostile() -> Page[v2.Observation]:
    """Observations that somebody filled in with malice, as far as a service would pass it on."""
    results = [
        {
            "uuid": f"4f0c2a3e-5d6b-4c7a-8e9f-{number:012}",
            "id": number,
            "uri": link,
            "location": f"44.{number},-93.5",
            "place_guess": name,
            "quality_grade": name,
            "taxon": {"id": number, "name": name, "preferred_common_name": name, "rank": name},
            "user": {"id": 1, "login": name},
            "photos": [{"id": 1, "url": link, "attribution": name, "license_code": name}],
            "__rich__": name,
            "_repr_html_": name,
            "__facts__": name,
        }
        for number, (name, link) in enumerate(zip(NAMES, _LINKS, strict=True))
    ]
    return Page[v2.Observation].model_validate({"results": results, "total_results": len(results)})
