"""Records whose text tries to inject HTML, scripts, templates and terminal control characters."""

from __future__ import annotations

from inat_typed import Page, v2

HOSTILE_TEXTS = (
    "<script>window.hacked = 1; parent.hacked = 1</script>",
    "</td></table></div><img src=x onerror='window.hacked = 2'>",
    "\"'><svg onload=window.hacked=3>",
    "</style></script><script>window.hacked = 4</script>",
    "`${window.hacked = 5}`",
    "\\`; window.hacked = 6; //",
    "{{ 7 * 7 }} {% raw %} &lt;b&gt;",
    "javascript:window.hacked=8",
)
_HOSTILE_URLS = (
    "javascript:window.hacked=1",
    'https://sandbox.example/photos/1/square.jpg" onerror="window.hacked=2',
    "data:text/html,<script>parent.hacked=3</script>",
    "https://sandbox.example/photos/1/square.jpg'><script>window.hacked=4</script>",
    "https://x.example/`${window.hacked=5}`/photos/1/square.jpg",
    "vbscript:x",
    "//sandbox.example/photos/1/square.jpg",
    " javascript:window.hacked=8",
)


def hostile_page() -> Page[v2.Observation]:
    """Return observations with hostile text and URLs in every field."""
    results = [
        {
            "uuid": f"4f0c2a3e-5d6b-4c7a-8e9f-{number:012}",
            "id": number,
            "uri": url,
            "location": f"44.{number},-93.5",
            "place_guess": text,
            "quality_grade": text,
            "taxon": {"id": number, "name": text, "preferred_common_name": text, "rank": text},
            "user": {"id": 1, "login": text},
            "photos": [{"id": 1, "url": url, "attribution": text, "license_code": text}],
            "__rich__": text,
            "_repr_html_": text,
            "__summary__": text,
        }
        for number, (text, url) in enumerate(zip(HOSTILE_TEXTS, _HOSTILE_URLS, strict=True))
    ]
    return Page[v2.Observation].model_validate({"results": results, "total_results": len(results)})
