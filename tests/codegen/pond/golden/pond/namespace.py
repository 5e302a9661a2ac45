# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.pond``: one attribute a resource, loaded when it is first touched."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from inat_typed.runtime.resource import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from inat_typed.pond.frogs import (
        AsyncFrogsResource,
        FrogsResource,
    )


class Pond(Namespace):
    """The resources of pond."""

    @cached_property
    def frogs(self) -> FrogsResource:
        """The operations of ``frogs``."""
        from inat_typed.pond.frogs import FrogsResource

        return FrogsResource(self._driver)


class AsyncPond(AsyncNamespace):
    """The resources of pond."""

    @cached_property
    def frogs(self) -> AsyncFrogsResource:
        """The operations of ``frogs``."""
        from inat_typed.pond.frogs import AsyncFrogsResource

        return AsyncFrogsResource(self._driver)
