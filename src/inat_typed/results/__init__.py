"""The public page and paginator classes.

They are the runtime's classes with what the runtime does not know: how records are displayed. The operation tables name
``Page``, so the runtime makes pages of this class without importing it. The package may import ``export``, ``records``,
``display`` and ``runtime``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inat_typed.runtime.support.lazy_exports import lazy_exports

if TYPE_CHECKING:
    from inat_typed.results.page import Page as Page
    from inat_typed.results.paginator import AsyncPaginator as AsyncPaginator, Paginator as Paginator

_EXPORTS = {
    "inat_typed.results.page": ("Page",),
    "inat_typed.results.paginator": ("AsyncPaginator", "Paginator"),
}
if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _EXPORTS)

__all__ = ["AsyncPaginator", "Page", "Paginator"]
