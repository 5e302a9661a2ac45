# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.projects``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

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
        ProjectFields,
        ProjectMemberFields,
        ProjectMembershipFields,
    )
    from inat_typed.v2.models import (
        Post,
        Project,
        ProjectMember,
        ProjectMembership,
    )
    from inat_typed.v2.params import (
        ProjectsSearchParams,
    )


class ProjectsResource(Resource):
    """The operations of ``projects``."""

    def feature(
        self,
        id: int,
        *,
        inat_site_id: int | None = None,
        noteworthy: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Features a project on a site of the iNaturalist network.

        ``PUT /projects/{id}/feature``. Needs signing in. Not in the API's published description: it may change
        or go without notice.

        Args:
            id: Id of the project.
            inat_site_id: Id of the site of the iNaturalist network.
            noteworthy: Whether to mark the project as noteworthy.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PROJECTS_FEATURE, {"id": id, "inat_site_id": inat_site_id, "noteworthy": noteworthy, **options}
        )

    @overload
    def get(
        self,
        id: int | Many[int],
        *,
        fields: FieldsOf[ProjectFields] | None = None,
        except_: Many[str] | None = None,
        rule_details: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Project]: ...
    @overload
    def get(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT],
        rule_details: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT] | FieldsOf[ProjectFields] | None = None,
        except_: Many[str] | None = None,
        rule_details: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Project]:
        """One or several projects in full.

        At most 100 ids; more are refused.

        ``GET /projects/{id}``. No signing in.

        Args:
            id: Ids of the projects, at most 100.
            rule_details: True answers the projects' rules in full, not by id alone.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 100 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PROJECTS_GET,
            {"id": id, "rule_details": rule_details, "fields": fields, "except_": except_, **options},
        )

    def join(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Makes the signed-in user a member of a project.

        ``POST /projects/{id}/membership``. Needs signing in.

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
    ) -> None:
        """Ends the signed-in user's membership of a project.

        ``DELETE /projects/{id}/membership``. Needs signing in.

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
        fields: FieldsOf[ProjectMemberFields] | None = None,
        except_: Many[str] | None = None,
        order_by: Literal["observations_count", "login"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        skip_counts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectMember]: ...
    @overload
    def members(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        order_by: Literal["observations_count", "login"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        skip_counts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def members(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | FieldsOf[ProjectMemberFields] | None = None,
        except_: Many[str] | None = None,
        order_by: Literal["observations_count", "login"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        skip_counts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProjectMember]:
        """Members of a project.

        30 come on a page, 100 at most.

        ``GET /projects/{id}/members``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the project.
            order_by: What to sort by.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of members on a page; 30 unless given, 100 at most.
            skip_counts: True leaves out counts.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
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
                "order_by": order_by,
                "page": page,
                "per_page": per_page,
                "skip_counts": skip_counts,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    def membership(
        self,
        id: int | Many[int],
        *,
        fields: FieldsOf[ProjectMembershipFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectMembership]: ...
    @overload
    def membership(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def membership(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT] | FieldsOf[ProjectMembershipFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProjectMembership]:
        """The signed-in user's membership of projects.

        ``GET /projects/{id}/membership``. Needs signing in.

        Args:
            id: Ids of the projects.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_MEMBERSHIP, {"id": id, "fields": fields, "except_": except_, **options})

    @overload
    def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: FieldsOf[PostFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Post]: ...
    @overload
    def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: type[ProjectionT] | FieldsOf[PostFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Post]:
        """Journal posts of projects.

        ``GET /projects/{id}/posts``. Signing in is optional: it shows what only you may see.

        Args:
            id: Ids or slugs of the projects.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.PROJECTS_POSTS,
            {"id": id, "page": page, "per_page": per_page, "fields": fields, "except_": except_, **options},
        )

    @overload
    def search(
        self,
        *,
        fields: FieldsOf[ProjectFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[ProjectFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ProjectsSearchParams],
    ) -> Page[ProjectionT] | Page[Project]:
        """Projects that match the filters.

        10 come on a page, 300 at most.

        ``GET /projects``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ProjectsSearchParams`` names, as keywords.

        A page holds 10 results, 300 at most. Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_SEARCH, {"fields": fields, "except_": except_, **params})

    def unfeature(
        self,
        id: int,
        *,
        inat_site_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """No longer features a project on a site of the iNaturalist network.

        ``PUT /projects/{id}/unfeature``. Needs signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            id: Id of the project.
            inat_site_id: Id of the site of the iNaturalist network.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.PROJECTS_UNFEATURE, {"id": id, "inat_site_id": inat_site_id, **options})


class AsyncProjectsResource(AsyncResource):
    """The operations of ``projects``, asynchronous."""

    async def feature(
        self,
        id: int,
        *,
        inat_site_id: int | None = None,
        noteworthy: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Features a project on a site of the iNaturalist network.

        ``PUT /projects/{id}/feature``. Needs signing in. Not in the API's published description: it may change
        or go without notice.

        Args:
            id: Id of the project.
            inat_site_id: Id of the site of the iNaturalist network.
            noteworthy: Whether to mark the project as noteworthy.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECTS_FEATURE, {"id": id, "inat_site_id": inat_site_id, "noteworthy": noteworthy, **options}
        )

    @overload
    async def get(
        self,
        id: int | Many[int],
        *,
        fields: FieldsOf[ProjectFields] | None = None,
        except_: Many[str] | None = None,
        rule_details: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Project]: ...
    @overload
    async def get(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT],
        rule_details: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT] | FieldsOf[ProjectFields] | None = None,
        except_: Many[str] | None = None,
        rule_details: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Project]:
        """One or several projects in full.

        At most 100 ids; more are refused.

        ``GET /projects/{id}``. No signing in.

        Args:
            id: Ids of the projects, at most 100.
            rule_details: True answers the projects' rules in full, not by id alone.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        One call takes 100 ids at most.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECTS_GET,
            {"id": id, "rule_details": rule_details, "fields": fields, "except_": except_, **options},
        )

    async def join(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Makes the signed-in user a member of a project.

        ``POST /projects/{id}/membership``. Needs signing in.

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
    ) -> None:
        """Ends the signed-in user's membership of a project.

        ``DELETE /projects/{id}/membership``. Needs signing in.

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
        fields: FieldsOf[ProjectMemberFields] | None = None,
        except_: Many[str] | None = None,
        order_by: Literal["observations_count", "login"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        skip_counts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectMember]: ...
    @overload
    async def members(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        order_by: Literal["observations_count", "login"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        skip_counts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def members(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | FieldsOf[ProjectMemberFields] | None = None,
        except_: Many[str] | None = None,
        order_by: Literal["observations_count", "login"] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        skip_counts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProjectMember]:
        """Members of a project.

        30 come on a page, 100 at most.

        ``GET /projects/{id}/members``. Signing in is optional: it shows what only you may see.

        Args:
            id: Id of the project.
            order_by: What to sort by.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of members on a page; 30 unless given, 100 at most.
            skip_counts: True leaves out counts.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
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
                "order_by": order_by,
                "page": page,
                "per_page": per_page,
                "skip_counts": skip_counts,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    async def membership(
        self,
        id: int | Many[int],
        *,
        fields: FieldsOf[ProjectMembershipFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectMembership]: ...
    @overload
    async def membership(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def membership(
        self,
        id: int | Many[int],
        *,
        fields: type[ProjectionT] | FieldsOf[ProjectMembershipFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ProjectMembership]:
        """The signed-in user's membership of projects.

        ``GET /projects/{id}/membership``. Needs signing in.

        Args:
            id: Ids of the projects.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECTS_MEMBERSHIP, {"id": id, "fields": fields, "except_": except_, **options}
        )

    @overload
    async def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: FieldsOf[PostFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Post]: ...
    @overload
    async def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def posts(
        self,
        id: int | str | Many[int | str],
        *,
        fields: type[ProjectionT] | FieldsOf[PostFields] | None = None,
        except_: Many[str] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Post]:
        """Journal posts of projects.

        ``GET /projects/{id}/posts``. Signing in is optional: it shows what only you may see.

        Args:
            id: Ids or slugs of the projects.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.PROJECTS_POSTS,
            {"id": id, "page": page, "per_page": per_page, "fields": fields, "except_": except_, **options},
        )

    @overload
    async def search(
        self,
        *,
        fields: FieldsOf[ProjectFields] | None = None,
        except_: Many[str] | None = None,
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
        fields: type[ProjectionT] | FieldsOf[ProjectFields] | None = None,
        except_: Many[str] | None = None,
        **params: Unpack[ProjectsSearchParams],
    ) -> Page[ProjectionT] | Page[Project]:
        """Projects that match the filters.

        10 come on a page, 300 at most.

        ``GET /projects``. No signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            params: What ``ProjectsSearchParams`` names, as keywords.

        A page holds 10 results, 300 at most. Pages reach 10,000 results.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECTS_SEARCH, {"fields": fields, "except_": except_, **params})

    async def unfeature(
        self,
        id: int,
        *,
        inat_site_id: int | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """No longer features a project on a site of the iNaturalist network.

        ``PUT /projects/{id}/unfeature``. Needs signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            id: Id of the project.
            inat_site_id: Id of the site of the iNaturalist network.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.PROJECTS_UNFEATURE, {"id": id, "inat_site_id": inat_site_id, **options})
