"""The paginators that the client returns: their pages are the public ``Page``."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from inat_typed.runtime.pagination import paginator as runtime_paginator

if TYPE_CHECKING:
    from inat_typed.results.page import Page

T = TypeVar("T")


class Paginator(runtime_paginator.Paginator[T], Generic[T]):
    __doc__ = runtime_paginator.Paginator.__doc__

    def pages(self) -> Generator[Page[T]]:
        """Yield the pages, without records that an earlier page had or that are beyond the limit."""
        return cast("Generator[Page[T]]", super().pages())


class AsyncPaginator(runtime_paginator.AsyncPaginator[T], Generic[T]):
    __doc__ = runtime_paginator.AsyncPaginator.__doc__

    def pages(self) -> AsyncGenerator[Page[T]]:
        """Yield the pages, without records that an earlier page had or that are beyond the limit."""
        return cast("AsyncGenerator[Page[T]]", super().pages())
