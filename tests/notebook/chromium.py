"""Renders pages in headless Chromium, measures their elements, and reports what their scripts did."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Mapping
from html import escape, unescape
from pathlib import Path
from typing import Any

COMMAND = "chromium"

_MEASURE = """
<script>
function measured(frame) {
  const inner = frame.contentDocument, view = inner.defaultView, root = inner.documentElement;
  const all = [...inner.body.querySelectorAll('*')].filter(each => !['STYLE', 'SCRIPT'].includes(each.tagName));
  const shown = all.filter(each => each.getClientRects().length);
  const words = shown.filter(each => each.innerText && !each.closest('.bars'));
  const style = each => view.getComputedStyle(each);
  const source = each => each.outerHTML.slice(0, 200);
  const addresses = ['href', 'src', 'action', 'formaction', 'data'];
  return {
    width: root.clientWidth,
    needed: root.scrollWidth,
    outside: shown.filter(each => each.getBoundingClientRect().right > root.clientWidth + 0.5).map(source),
    cut: words.filter(each => each.scrollWidth > each.clientWidth + 1 && style(each).overflowX !== 'visible')
      .map(source),
    tags: [...new Set(all.map(each => each.tagName.toLowerCase()))],
    links: all.flatMap(each => addresses.map(name => each.getAttribute(name)).filter(Boolean)),
    handlers: all.flatMap(each => [...each.attributes].map(one => one.name).filter(name => name.startsWith('on'))),
    text: inner.body.innerText,
    colors: [...new Set(words.map(each => style(each).color))],
    backgrounds: [...new Set(words.map(each => style(each).backgroundColor))],
    opacity: Math.min(1, ...shown.map(each => +style(each).opacity)),
    hacked: [window.hacked, view.hacked].filter(Boolean),
  };
}
addEventListener('load', () => {
  const found = {};
  for (const frame of document.querySelectorAll('iframe')) found[frame.name] = measured(frame);
  document.body.innerHTML = '<pre id="found"></pre>';
  document.getElementById('found').textContent = JSON.stringify(found);
});
</script>
"""


def measure(parts: Mapping[str, str], folder: Path, *, width: int, style: str = "") -> dict[str, dict[str, Any]]:
    """Render each of *parts* on a page with *style*, *width* pixels wide, and return measurements by name.

    If ``INAT_SCREENSHOTS`` is set, a screenshot is saved in that folder.
    """
    frames = "".join(
        f'<iframe name="{escape(name)}" style="display:block;border:0;width:{width}px;height:700px"'
        f' srcdoc="{escape(_page(html, style))}"></iframe>'
        for name, html in parts.items()
    )
    outer = f'<!doctype html><meta charset="utf-8"><body style="margin:0">{frames}'
    if screenshots := os.environ.get("INAT_SCREENSHOTS"):
        page = folder / "screenshot.html"
        page.write_text(outer, encoding="utf-8")
        screenshot = Path(screenshots).resolve() / f"{width}-{re.sub(r'[^a-z0-9]+', '-', style)}.png"
        _run(page, folder, f"--screenshot={screenshot}", f"--window-size={max(width, 500)},{700 * len(parts)}")
    return run_page(outer + _MEASURE, folder)


def _page(html: str, style: str) -> str:
    return f'<!doctype html><meta charset="utf-8"><body style="margin:8px;font-family:sans-serif;{style}">{html}'


def run_page(page: str, folder: Path) -> dict[str, Any]:
    """Return the JSON that the scripts of a page write into its element ``found``."""
    file = folder / "page.html"
    file.write_text(page, encoding="utf-8")
    printed = _run(file, folder, "--dump-dom", "--window-size=1400,3000")
    found = re.search(r'<pre id="found">(.*?)</pre>', printed, re.DOTALL)
    assert found, printed[-2000:]
    result: dict[str, Any] = json.loads(unescape(found[1]))
    return result


def _run(file: Path, folder: Path, *options: str) -> str:
    command = [
        COMMAND,
        "--headless",
        "--no-sandbox",  # needed in containers; the pages are our own
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--host-resolver-rules=MAP * ~NOTFOUND",  # no network
        "--virtual-time-budget=5000",
        f"--user-data-dir={folder / 'profile'}",
        *options,
        file.as_uri(),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout
