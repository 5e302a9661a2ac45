# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.posts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        FieldsOf,
        Many,
        ProjectionT,
    )
    from inat_typed.v2.fields import (
        PostFields,
    )
    from inat_typed.v2.models import (
        Post,
    )


class PostsResource(Resource):
    """The operations of ``posts``."""

    @overload
    def for_user(
        self,
        *,
        fields: FieldsOf[PostFields] | None = None,
        except_: Many[str] | None = None,
        newer_than: int | None = None,
        older_than: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Post]: ...
    @overload
    def for_user(
        self,
        *,
        fields: type[ProjectionT],
        newer_than: int | None = None,
        older_than: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def for_user(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[PostFields] | None = None,
        except_: Many[str] | None = None,
        newer_than: int | None = None,
        older_than: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Post]:
        """Journal posts of the site and of projects that the signed-in user follows, newest first.

        ``GET /posts/for_user``. Signing in is optional: it shows what only you may see.

        Args:
            newer_than: Id of a post; answers newer ones.
            older_than: Id of a post; answers older ones.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of posts on a page; 30 unless given, 200 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 200 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.POSTS_FOR_USER,
            {
                "newer_than": newer_than,
                "older_than": older_than,
                "page": page,
                "per_page": per_page,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )


class AsyncPostsResource(AsyncResource):
    """The operations of ``posts``, asynchronous."""

    @overload
    async def for_user(
        self,
        *,
        fields: FieldsOf[PostFields] | None = None,
        except_: Many[str] | None = None,
        newer_than: int | None = None,
        older_than: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Post]: ...
    @overload
    async def for_user(
        self,
        *,
        fields: type[ProjectionT],
        newer_than: int | None = None,
        older_than: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def for_user(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[PostFields] | None = None,
        except_: Many[str] | None = None,
        newer_than: int | None = None,
        older_than: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Post]:
        """Journal posts of the site and of projects that the signed-in user follows, newest first.

        ``GET /posts/for_user``. Signing in is optional: it shows what only you may see.

        Args:
            newer_than: Id of a post; answers newer ones.
            older_than: Id of a post; answers older ones.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of posts on a page; 30 unless given, 200 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 200 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.POSTS_FOR_USER,
            {
                "newer_than": newer_than,
                "older_than": older_than,
                "page": page,
                "per_page": per_page,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )
