# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.posts``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        ProjectionT,
    )
    from inat_typed.v1.models import (
        Post,
    )


class PostsResource(Resource):
    """The operations of ``posts``."""

    def create(
        self,
        *,
        commit: str | None = None,
        body: str | None = None,
        parent_id: float | None = None,
        parent_type: str | None = None,
        preferred_formatting: str | None = None,
        title: str | None = None,
        user_id: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Post:
        """Creates a journal post.

        ``POST /posts``. Needs signing in.

        Args:
            commit: How the post is saved, such as published or as a draft.
            body: Text of the post.
            parent_id: Id of the person or project whose journal it is.
            parent_type: Kind of what the comment is on.
            preferred_formatting: How the text of the post is written, such as plain text or HTML.
            title: Name of the location.
            user_id: Id of the person who writes it.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.POSTS_CREATE,
            {
                "commit": commit,
                "body": body,
                "parent_id": parent_id,
                "parent_type": parent_type,
                "preferred_formatting": preferred_formatting,
                "title": title,
                "user_id": user_id,
                **options,
            },
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a journal post.

        ``DELETE /posts/{id}``. Needs signing in.

        Args:
            id: Id of the journal post.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.POSTS_DELETE, {"id": id, **options})

    @overload
    def for_user(
        self,
        *,
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
        fields: type[ProjectionT] | None = None,
        newer_than: int | None = None,
        older_than: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Post]:
        """Journal posts of the site and of projects that the signed-in user follows, newest first.

        ``GET /posts/for_user``. Needs signing in.

        Args:
            newer_than: Id of a post; answers newer ones.
            older_than: Id of a post; answers older ones.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of posts on a page; 30 unless given, 200 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 200 at most.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
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
                **options,
            },
        )

    @overload
    def search(
        self,
        *,
        login: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        project_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Post]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        login: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        project_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        login: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        project_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ProjectionT] | list[Post]:
        """Journal posts of a person or a project, newest first.

        Answers a bare list.

        ``GET /posts``. Needs signing in.

        Args:
            login: Login, the unique name of the user.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            project_id: Ids or slugs of projects that the observation belongs to.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.POSTS_SEARCH,
            {"login": login, "page": page, "per_page": per_page, "project_id": project_id, "fields": fields, **options},
        )

    def update(
        self,
        id: int,
        *,
        commit: str | None = None,
        body: str | None = None,
        parent_id: float | None = None,
        parent_type: str | None = None,
        preferred_formatting: str | None = None,
        title: str | None = None,
        user_id: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Post:
        """Changes a journal post.

        ``PUT /posts/{id}``. Needs signing in.

        Args:
            id: Id of the journal post.
            commit: How the post is saved, such as published or as a draft.
            body: Text of the post.
            parent_id: Id of the person or project whose journal it is.
            parent_type: Kind of what the comment is on.
            preferred_formatting: How the text of the post is written, such as plain text or HTML.
            title: Name of the location.
            user_id: Id of the person who writes it.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.POSTS_UPDATE,
            {
                "id": id,
                "commit": commit,
                "body": body,
                "parent_id": parent_id,
                "parent_type": parent_type,
                "preferred_formatting": preferred_formatting,
                "title": title,
                "user_id": user_id,
                **options,
            },
        )


class AsyncPostsResource(AsyncResource):
    """The operations of ``posts``, asynchronous."""

    async def create(
        self,
        *,
        commit: str | None = None,
        body: str | None = None,
        parent_id: float | None = None,
        parent_type: str | None = None,
        preferred_formatting: str | None = None,
        title: str | None = None,
        user_id: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Post:
        """Creates a journal post.

        ``POST /posts``. Needs signing in.

        Args:
            commit: How the post is saved, such as published or as a draft.
            body: Text of the post.
            parent_id: Id of the person or project whose journal it is.
            parent_type: Kind of what the comment is on.
            preferred_formatting: How the text of the post is written, such as plain text or HTML.
            title: Name of the location.
            user_id: Id of the person who writes it.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.POSTS_CREATE,
            {
                "commit": commit,
                "body": body,
                "parent_id": parent_id,
                "parent_type": parent_type,
                "preferred_formatting": preferred_formatting,
                "title": title,
                "user_id": user_id,
                **options,
            },
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a journal post.

        ``DELETE /posts/{id}``. Needs signing in.

        Args:
            id: Id of the journal post.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.POSTS_DELETE, {"id": id, **options})

    @overload
    async def for_user(
        self,
        *,
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
        fields: type[ProjectionT] | None = None,
        newer_than: int | None = None,
        older_than: int | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Post]:
        """Journal posts of the site and of projects that the signed-in user follows, newest first.

        ``GET /posts/for_user``. Needs signing in.

        Args:
            newer_than: Id of a post; answers newer ones.
            older_than: Id of a post; answers older ones.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of posts on a page; 30 unless given, 200 at most.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 200 at most.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
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
                **options,
            },
        )

    @overload
    async def search(
        self,
        *,
        login: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        project_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Post]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        login: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        project_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        login: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        project_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ProjectionT] | list[Post]:
        """Journal posts of a person or a project, newest first.

        Answers a bare list.

        ``GET /posts``. Needs signing in.

        Args:
            login: Login, the unique name of the user.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            project_id: Ids or slugs of projects that the observation belongs to.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.POSTS_SEARCH,
            {"login": login, "page": page, "per_page": per_page, "project_id": project_id, "fields": fields, **options},
        )

    async def update(
        self,
        id: int,
        *,
        commit: str | None = None,
        body: str | None = None,
        parent_id: float | None = None,
        parent_type: str | None = None,
        preferred_formatting: str | None = None,
        title: str | None = None,
        user_id: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Post:
        """Changes a journal post.

        ``PUT /posts/{id}``. Needs signing in.

        Args:
            id: Id of the journal post.
            commit: How the post is saved, such as published or as a draft.
            body: Text of the post.
            parent_id: Id of the person or project whose journal it is.
            parent_type: Kind of what the comment is on.
            preferred_formatting: How the text of the post is written, such as plain text or HTML.
            title: Name of the location.
            user_id: Id of the person who writes it.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.POSTS_UPDATE,
            {
                "id": id,
                "commit": commit,
                "body": body,
                "parent_id": parent_id,
                "parent_type": parent_type,
                "preferred_formatting": preferred_formatting,
                "title": title,
                "user_id": user_id,
                **options,
            },
        )
