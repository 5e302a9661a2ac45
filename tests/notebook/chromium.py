"""A page as Chromium, without a window, makes it: its elements measured, and what its scripts did."""

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
    colours: [...new Set(words.map(each => style(each).color))],
    grounds: [...new Set(words.map(each => style(each).backgroundColor))],
    faint: Math.min(1, ...shown.map(each => +style(each).opacity)),
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


def looked_at(parts: Mapping[str, str], folder: Path, *, width: int, style: str = "") -> dict[str, dict[str, Any]]:
    """What Chromium makes of each of *parts* in a window of *width* pixels, on a page with *style*.

    A picture of them is kept where ``INAT_SCREENSHOTS`` says.
    """
    frames = "".join(
        f'<iframe name="{escape(name)}" style="display:block;border:0;width:{width}px;height:700px"'
        f' srcdoc="{escape(_page(html, style))}"></iframe>'
        for name, html in parts.items()
    )
    outer = f'<!doctype html><meta charset="utf-8"><body style="margin:0">{frames}'
    if kept := os.environ.get("INAT_SCREENSHOTS"):
        page = folder / "picture.html"
        page.write_text(outer, encoding="utf-8")
        picture = Path(kept).resolve() / f"{width}-{re.sub(r'[^a-z0-9]+', '-', style)}.png"
        _run(page, folder, f"--screenshot={picture}", f"--window-size={max(width, 500)},{700 * len(parts)}")
    return dumped(outer + _MEASURE, folder)


def _page(html: str, style: str) -> str:
    return f'<!doctype html><meta charset="utf-8"><body style="margin:8px;font-family:sans-serif;{style}">{html}'


def dumped(page: str, folder: Path) -> dict[str, Any]:
    """What the scripts of a page wrote into its element ``found``, as JSON."""
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
        "--no-sandbox",  # pages of ours alone; in a container there is no other way
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--hide-scrollbars",
        "--host-resolver-rules=MAP * ~NOTFOUND",  # nothing on the network
        "--virtual-time-budget=5000",
        f"--user-data-dir={folder / 'profile'}",
        *options,
        file.as_uri(),
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout
