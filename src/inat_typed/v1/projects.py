# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.projects``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        JsonValue,
        Many,
        ProjectionT,
    )
    from inat_typed.v1.models import (
        Post,
        Project,
        ProjectMember,
        ProjectMembership,
        Subscription,
    )
    from inat_typed.v1.params import (
        ProjectsAutocompleteParams,
        ProjectsSearchParams,
    )


class ProjectsResource(Resource):
    """The operations of ``projects``."""

    def add(
        self,
        id: int,
        *,
        observation_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Adds an observation to a project.

        ``POST /projects/{id}/add``. Needs signing in.

        Args:
            id: Id of the project.
            observation_id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_ADD, {"id": id, "observation_id": observation_id, **options})

    @overload
    def autocomplete(
        self,
        **params: Unpack[ProjectsAutocompleteParams],
    ) -> Page[Project]: ...
    @overload
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ProjectsAutocompleteParams],
    ) -> Page[ProjectionT]: ...
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ProjectsAutocompleteParams],
    ) -> Page[ProjectionT] | Page[Project]:
        """Projects with a title that begins with a text.

        10 are answered, 300 at most.

        ``GET /projects/autocomplete``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ProjectsAutocompleteParams`` names, as keywords.

        A page holds 10 results, 300 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_AUTOCOMPLETE, {"fields": fields, **params})

    def create(
        self,
        *,
        title: str | None = None,
        description: str | None = None,
        project_type: Literal["collection", "umbrella"] | None = None,
        place_id: int | None = None,
        terms: str | None = None,
        slug: str | None = None,
        prefers_user_trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Project:
        """Creates a project.

        ``POST /projects``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            title: Name of the location.
            description: Description, as text.
            project_type: Kind of project.
            place_id: Id of the place that the project is about.
            terms: What people agree to when they join.
            slug: Name of the project in addresses.
            prefers_user_trust: True to let members trust the project with the true coordinates of their
                observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PROJECTS_CREATE,
            {
                "title": title,
                "description": description,
                "project_type": project_type,
                "place_id": place_id,
                "terms": terms,
                "slug": slug,
                "prefers_user_trust": prefers_user_trust,
                **options,
            },
        )

    def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a project.

        ``DELETE /projects/{id}``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            id: Id of the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_DELETE, {"id": id, **options})

    def followers(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """People who follow a project.

        ``GET /projects/{id}/followers``. No signing in. Not in the API's published description: it may change
        or go without notice.

        Args:
            id: Id of the project.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_FOLLOWERS, {"id": id, "page": page, "per_page": per_page, **options})

    @overload
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        rule_details: Literal[True] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Project]: ...
    @overload
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT],
        rule_details: Literal[True] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT] | None = None,
        rule_details: Literal[True] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Project]:
        """One or several projects in full.

        At most 100 ids; more are refused.

        ``GET /projects/{id}``. No signing in.

        Args:
            id: Ids or slugs of the projects, at most 100.
            rule_details: True answers the projects' rules in full, not by id alone.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 100 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PROJECTS_GET, {"id": id, "rule_details": rule_details, "fields": fields, **options}
        )

    def join(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Makes the signed-in user a member of a project.

        ``POST /projects/{id}/join``. Needs signing in.

        Args:
            id: Id of the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_JOIN, {"id": id, **options})

    def leave(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Ends the signed-in user's membership of a project.

        ``DELETE /projects/{id}/leave``. Needs signing in.

        Args:
            id: Id of the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_LEAVE, {"id": id, **options})

    @overload
    def members(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        role: Literal["curator", "manager"] | None = None,
        skip_counts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectMember]: ...
    @overload
    def members(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        role: Literal["curator", "manager"] | None = None,
        skip_counts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def members(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        role: Literal["curator", "manager"] | None = None,
        skip_counts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProjectMember]:
        """Members of a project.

        30 come on a page, 100 at most.

        ``GET /projects/{id}/members``. No signing in.

        Args:
            id: Id of the project.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of members on a page; 30 unless given, 100 at most.
            role: Members with this role.
            skip_counts: True leaves out counts.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 100 at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PROJECTS_MEMBERS,
            {
                "id": id,
                "page": page,
                "per_page": per_page,
                "role": role,
                "skip_counts": skip_counts,
                "fields": fields,
                **options,
            },
        )

    @overload
    def membership(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectMembership]: ...
    @overload
    def membership(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def membership(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProjectMembership]:
        """The signed-in user's membership of projects.

        ``GET /projects/{id}/membership``. Needs signing in.

        Args:
            id: Ids of the projects.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_MEMBERSHIP, {"id": id, "fields": fields, **options})

    @overload
    def posts(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Post]: ...
    @overload
    def posts(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def posts(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Post]:
        """Journal posts of a project.

        ``GET /projects/{id}/posts``. Signing in is optional: it shows what only you may see. Not in the API's
        published description: it may change or go without notice.

        Args:
            id: Id of the project.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PROJECTS_POSTS, {"id": id, "page": page, "per_page": per_page, "fields": fields, **options}
        )

    def remove(
        self,
        id: int,
        *,
        observation_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Takes an observation out of a project.

        ``DELETE /projects/{id}/remove``. Needs signing in.

        Args:
            id: Id of the project.
            observation_id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_REMOVE, {"id": id, "observation_id": observation_id, **options})

    @overload
    def search(
        self,
        **params: Unpack[ProjectsSearchParams],
    ) -> Page[Project]: ...
    @overload
    def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ProjectsSearchParams],
    ) -> Page[ProjectionT]: ...
    def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ProjectsSearchParams],
    ) -> Page[ProjectionT] | Page[Project]:
        """Projects that match the filters.

        10 come on a page, 300 at most.

        ``GET /projects``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ProjectsSearchParams`` names, as keywords.

        A page holds 10 results, 300 at most. Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_SEARCH, {"fields": fields, **params})

    @overload
    def subscriptions(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[Subscription]: ...
    @overload
    def subscriptions(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def subscriptions(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Subscription]:
        """Subscriptions of the signed-in user to a project.

        ``GET /projects/{id}/subscriptions``. Needs signing in. Deprecated by the API.

        Args:
            id: Id of the project.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_SUBSCRIPTIONS, {"id": id, "fields": fields, **options})

    def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        project_type: Literal["collection", "umbrella"] | None = None,
        place_id: int | None = None,
        terms: str | None = None,
        slug: str | None = None,
        prefers_user_trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Project:
        """Changes a project.

        ``PUT /projects/{id}``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            id: Id of the project.
            title: Name of the location.
            description: Description, as text.
            project_type: Kind of project.
            place_id: Id of the place that the project is about.
            terms: What people agree to when they join.
            slug: Name of the project in addresses.
            prefers_user_trust: True to let members trust the project with the true coordinates of their
                observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PROJECTS_UPDATE,
            {
                "id": id,
                "title": title,
                "description": description,
                "project_type": project_type,
                "place_id": place_id,
                "terms": terms,
                "slug": slug,
                "prefers_user_trust": prefers_user_trust,
                **options,
            },
        )


class AsyncProjectsResource(AsyncResource):
    """The operations of ``projects``, asynchronous."""

    async def add(
        self,
        id: int,
        *,
        observation_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Adds an observation to a project.

        ``POST /projects/{id}/add``. Needs signing in.

        Args:
            id: Id of the project.
            observation_id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECTS_ADD, {"id": id, "observation_id": observation_id, **options})

    @overload
    async def autocomplete(
        self,
        **params: Unpack[ProjectsAutocompleteParams],
    ) -> Page[Project]: ...
    @overload
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ProjectsAutocompleteParams],
    ) -> Page[ProjectionT]: ...
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ProjectsAutocompleteParams],
    ) -> Page[ProjectionT] | Page[Project]:
        """Projects with a title that begins with a text.

        10 are answered, 300 at most.

        ``GET /projects/autocomplete``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ProjectsAutocompleteParams`` names, as keywords.

        A page holds 10 results, 300 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECTS_AUTOCOMPLETE, {"fields": fields, **params})

    async def create(
        self,
        *,
        title: str | None = None,
        description: str | None = None,
        project_type: Literal["collection", "umbrella"] | None = None,
        place_id: int | None = None,
        terms: str | None = None,
        slug: str | None = None,
        prefers_user_trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Project:
        """Creates a project.

        ``POST /projects``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            title: Name of the location.
            description: Description, as text.
            project_type: Kind of project.
            place_id: Id of the place that the project is about.
            terms: What people agree to when they join.
            slug: Name of the project in addresses.
            prefers_user_trust: True to let members trust the project with the true coordinates of their
                observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECTS_CREATE,
            {
                "title": title,
                "description": description,
                "project_type": project_type,
                "place_id": place_id,
                "terms": terms,
                "slug": slug,
                "prefers_user_trust": prefers_user_trust,
                **options,
            },
        )

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Deletes a project.

        ``DELETE /projects/{id}``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            id: Id of the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECTS_DELETE, {"id": id, **options})

    async def followers(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """People who follow a project.

        ``GET /projects/{id}/followers``. No signing in. Not in the API's published description: it may change
        or go without notice.

        Args:
            id: Id of the project.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECTS_FOLLOWERS, {"id": id, "page": page, "per_page": per_page, **options}
        )

    @overload
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        rule_details: Literal[True] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Project]: ...
    @overload
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT],
        rule_details: Literal[True] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT] | None = None,
        rule_details: Literal[True] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Project]:
        """One or several projects in full.

        At most 100 ids; more are refused.

        ``GET /projects/{id}``. No signing in.

        Args:
            id: Ids or slugs of the projects, at most 100.
            rule_details: True answers the projects' rules in full, not by id alone.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 100 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECTS_GET, {"id": id, "rule_details": rule_details, "fields": fields, **options}
        )

    async def join(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Makes the signed-in user a member of a project.

        ``POST /projects/{id}/join``. Needs signing in.

        Args:
            id: Id of the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECTS_JOIN, {"id": id, **options})

    async def leave(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Ends the signed-in user's membership of a project.

        ``DELETE /projects/{id}/leave``. Needs signing in.

        Args:
            id: Id of the project.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECTS_LEAVE, {"id": id, **options})

    @overload
    async def members(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        role: Literal["curator", "manager"] | None = None,
        skip_counts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectMember]: ...
    @overload
    async def members(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        role: Literal["curator", "manager"] | None = None,
        skip_counts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def members(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        role: Literal["curator", "manager"] | None = None,
        skip_counts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProjectMember]:
        """Members of a project.

        30 come on a page, 100 at most.

        ``GET /projects/{id}/members``. No signing in.

        Args:
            id: Id of the project.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of members on a page; 30 unless given, 100 at most.
            role: Members with this role.
            skip_counts: True leaves out counts.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 30 results, 100 at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECTS_MEMBERS,
            {
                "id": id,
                "page": page,
                "per_page": per_page,
                "role": role,
                "skip_counts": skip_counts,
                "fields": fields,
                **options,
            },
        )

    @overload
    async def membership(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectMembership]: ...
    @overload
    async def membership(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def membership(
        self,
        id: int | UUID | str | Many[int | UUID | str],
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProjectMembership]:
        """The signed-in user's membership of projects.

        ``GET /projects/{id}/membership``. Needs signing in.

        Args:
            id: Ids of the projects.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECTS_MEMBERSHIP, {"id": id, "fields": fields, **options})

    @overload
    async def posts(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Post]: ...
    @overload
    async def posts(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def posts(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Post]:
        """Journal posts of a project.

        ``GET /projects/{id}/posts``. Signing in is optional: it shows what only you may see. Not in the API's
        published description: it may change or go without notice.

        Args:
            id: Id of the project.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECTS_POSTS, {"id": id, "page": page, "per_page": per_page, "fields": fields, **options}
        )

    async def remove(
        self,
        id: int,
        *,
        observation_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Takes an observation out of a project.

        ``DELETE /projects/{id}/remove``. Needs signing in.

        Args:
            id: Id of the project.
            observation_id: Id of the observation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECTS_REMOVE, {"id": id, "observation_id": observation_id, **options})

    @overload
    async def search(
        self,
        **params: Unpack[ProjectsSearchParams],
    ) -> Page[Project]: ...
    @overload
    async def search(
        self,
        *,
        fields: type[ProjectionT],
        **params: Unpack[ProjectsSearchParams],
    ) -> Page[ProjectionT]: ...
    async def search(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **params: Unpack[ProjectsSearchParams],
    ) -> Page[ProjectionT] | Page[Project]:
        """Projects that match the filters.

        10 come on a page, 300 at most.

        ``GET /projects``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            params: What ``ProjectsSearchParams`` names, as keywords.

        A page holds 10 results, 300 at most. Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECTS_SEARCH, {"fields": fields, **params})

    @overload
    async def subscriptions(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[Subscription]: ...
    @overload
    async def subscriptions(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def subscriptions(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Subscription]:
        """Subscriptions of the signed-in user to a project.

        ``GET /projects/{id}/subscriptions``. Needs signing in. Deprecated by the API.

        Args:
            id: Id of the project.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECTS_SUBSCRIPTIONS, {"id": id, "fields": fields, **options})

    async def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        project_type: Literal["collection", "umbrella"] | None = None,
        place_id: int | None = None,
        terms: str | None = None,
        slug: str | None = None,
        prefers_user_trust: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Project:
        """Changes a project.

        ``PUT /projects/{id}``. Needs signing in. Not in the API's published description: it may change or go
        without notice.

        Args:
            id: Id of the project.
            title: Name of the location.
            description: Description, as text.
            project_type: Kind of project.
            place_id: Id of the place that the project is about.
            terms: What people agree to when they join.
            slug: Name of the project in addresses.
            prefers_user_trust: True to let members trust the project with the true coordinates of their
                observations.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECTS_UPDATE,
            {
                "id": id,
                "title": title,
                "description": description,
                "project_type": project_type,
                "place_id": place_id,
                "terms": terms,
                "slug": slug,
                "prefers_user_trust": prefers_user_trust,
                **options,
            },
        )
