# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.users``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        File,
        JsonValue,
        ProjectionT,
        UploadOptions,
    )
    from inat_typed.v1.models import (
        NotificationCounts,
        ObservationField,
        PrivateUser,
        Project,
        User,
    )


class UsersResource(Resource):
    """The operations of ``users``."""

    @overload
    def autocomplete(
        self,
        *,
        q: str,
        per_page: int | None = None,
        project_id: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]: ...
    @overload
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        q: str,
        per_page: int | None = None,
        project_id: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        q: str,
        per_page: int | None = None,
        project_id: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[User]:
        """People with a name or login that begins with a text.

        5 are answered, 100 at most.

        ``GET /users/autocomplete``. No signing in.

        Args:
            q: Beginning of a name or login.
            per_page: Number of people; 5 unless given, 100 at most.
            project_id: Ids or slugs of projects that the observation belongs to.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 5 results, 100 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.USERS_AUTOCOMPLETE,
            {"q": q, "per_page": per_page, "project_id": project_id, "page": page, "fields": fields, **options},
        )

    def block(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Blocks a person from contact with the signed-in user.

        ``POST /users/{id}/block``. Needs signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_BLOCK, {"id": id, **options})

    def followees(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """People whom a person follows.

        ``GET /users/{id}/followees``. No signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            id: Id of the person.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_FOLLOWEES, {"id": id, "page": page, "per_page": per_page, **options})

    @overload
    def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[User]: ...
    @overload
    def get(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def get(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[User]:
        """One person.

        An unknown id or login is answered with 404.

        ``GET /users/{id}``. No signing in.

        Args:
            id: Id or login of the person.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_GET, {"id": id, "fields": fields, **options})

    @overload
    def me(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[PrivateUser]: ...
    @overload
    def me(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def me(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[PrivateUser]:
        """The signed-in user, with private settings.

        ``GET /users/me``. Needs signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_ME, {"fields": fields, **options})

    def mute(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Stops notifications to the signed-in user about what a person does.

        ``POST /users/{id}/mute``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_MUTE, {"id": id, **options})

    @overload
    def notification_counts(
        self,
        **options: Unpack[CallOptions],
    ) -> NotificationCounts: ...
    @overload
    def notification_counts(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    def notification_counts(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | NotificationCounts:
        """Numbers of unread messages and updates of the signed-in user.

        ``GET /users/notification_counts``. Needs signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_NOTIFICATION_COUNTS, {"fields": fields, **options})

    @overload
    def projects(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        project_type: Literal["traditional", "collection", "umbrella"] | None = None,
        rule_details: Literal[True] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Project]: ...
    @overload
    def projects(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        project_type: Literal["traditional", "collection", "umbrella"] | None = None,
        rule_details: Literal[True] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def projects(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        project_type: Literal["traditional", "collection", "umbrella"] | None = None,
        rule_details: Literal[True] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Project]:
        """Projects that a person has joined.

        ``GET /users/{id}/projects``. No signing in.

        Args:
            id: Id of the person.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            project_type: Kind of project.
            rule_details: True answers the projects' rules in full, not by id alone.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.USERS_PROJECTS,
            {
                "id": id,
                "page": page,
                "per_page": per_page,
                "project_type": project_type,
                "rule_details": rule_details,
                "fields": fields,
                **options,
            },
        )

    @overload
    def recent_observation_fields(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationField]: ...
    @overload
    def recent_observation_fields(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def recent_observation_fields(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationField]:
        """Observation fields that the signed-in user has used lately.

        ``GET /users/recent_observation_fields``. Needs signing in. Not in the API's published description: it
        may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_RECENT_OBSERVATION_FIELDS, {"fields": fields, **options})

    def resend_confirmation(
        self,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Sends the signed-in user the message that confirms their e-mail address once more.

        ``POST /users/resend_confirmation``. Needs signing in.

        Args:
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_RESEND_CONFIRMATION, {**options})

    def unblock(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Ends the blocking of a person.

        ``DELETE /users/{id}/block``. Needs signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_UNBLOCK, {"id": id, **options})

    def unmute(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Allows notifications about a person again.

        ``DELETE /users/{id}/mute``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.USERS_UNMUTE, {"id": id, **options})

    def update(
        self,
        id: int,
        *,
        icon_delete: bool | None = None,
        description: str | None = None,
        email: str | None = None,
        locale: str | None = None,
        login: str | None = None,
        name: str | None = None,
        place_id: int | None = None,
        time_zone: str | None = None,
        icon: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> User:
        """Changes the signed-in user's profile and settings.

        A new ``icon`` may have up to 20 MB.

        ``PUT /users/{id}``. Needs signing in.

        Args:
            id: Id of the person.
            icon_delete: True removes the profile's image.
            description: Text about the user, shown on the profile.
            email: E-mail address of the user.
            locale: Locale of the user, such as ``en`` or ``pt-BR``.
            login: Login, the unique name of the user.
            name: Name to show in place of the login.
            place_id: Id of the place whose regional common names the user sees; None for none.
            time_zone: Default time zone of the user's observations, such as ``Eastern Time (US & Canada)``.
            icon: Image for the profile, up to 20 MB.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.USERS_UPDATE,
            {
                "id": id,
                "icon_delete": icon_delete,
                "description": description,
                "email": email,
                "locale": locale,
                "login": login,
                "name": name,
                "place_id": place_id,
                "time_zone": time_zone,
                "icon": icon,
                **options,
            },
        )

    def update_session(
        self,
        *,
        preferred_taxon_page_ancestors_shown: bool | None = None,
        preferred_taxon_page_place_id: int | None = None,
        preferred_taxon_page_tab: str | None = None,
        prefers_hide_obs_show_annotations: bool | None = None,
        prefers_hide_obs_show_copyright: bool | None = None,
        prefers_hide_obs_show_identifiers: bool | None = None,
        prefers_hide_obs_show_observation_fields: bool | None = None,
        prefers_hide_obs_show_projects: bool | None = None,
        prefers_hide_obs_show_quality_metrics: bool | None = None,
        prefers_hide_obs_show_tags: bool | None = None,
        prefers_skip_coarer_id_modal: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Changes display settings of the signed-in user that belong to the web site.

        ``PUT /users/update_session``. Needs signing in.

        Args:
            preferred_taxon_page_ancestors_shown: True to show ancestors on the web site's taxon pages.
            preferred_taxon_page_place_id: Id of the place to which the web site's taxon pages are limited.
            preferred_taxon_page_tab: Which tab the web site's taxon pages open with.
            prefers_hide_obs_show_annotations: True to fold up annotations on the web site's observation
                pages.
            prefers_hide_obs_show_copyright: True to fold up the copyright on the web site's observation
                pages.
            prefers_hide_obs_show_identifiers: True hides the list of identifiers on observation pages.
            prefers_hide_obs_show_observation_fields: True to fold up observation fields on the web site's
                observation pages.
            prefers_hide_obs_show_projects: True to fold up projects on the web site's observation pages.
            prefers_hide_obs_show_quality_metrics: True to fold up the data quality assessment on the web
                site's observation pages.
            prefers_hide_obs_show_tags: True to fold up tags on the web site's observation pages.
            prefers_skip_coarer_id_modal: True to skip the question that follows a coarser identification.
                The name is spelt as the API spells it.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.USERS_UPDATE_SESSION,
            {
                "preferred_taxon_page_ancestors_shown": preferred_taxon_page_ancestors_shown,
                "preferred_taxon_page_place_id": preferred_taxon_page_place_id,
                "preferred_taxon_page_tab": preferred_taxon_page_tab,
                "prefers_hide_obs_show_annotations": prefers_hide_obs_show_annotations,
                "prefers_hide_obs_show_copyright": prefers_hide_obs_show_copyright,
                "prefers_hide_obs_show_identifiers": prefers_hide_obs_show_identifiers,
                "prefers_hide_obs_show_observation_fields": prefers_hide_obs_show_observation_fields,
                "prefers_hide_obs_show_projects": prefers_hide_obs_show_projects,
                "prefers_hide_obs_show_quality_metrics": prefers_hide_obs_show_quality_metrics,
                "prefers_hide_obs_show_tags": prefers_hide_obs_show_tags,
                "prefers_skip_coarer_id_modal": prefers_skip_coarer_id_modal,
                **options,
            },
        )


class AsyncUsersResource(AsyncResource):
    """The operations of ``users``, asynchronous."""

    @overload
    async def autocomplete(
        self,
        *,
        q: str,
        per_page: int | None = None,
        project_id: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[User]: ...
    @overload
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT],
        q: str,
        per_page: int | None = None,
        project_id: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def autocomplete(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        q: str,
        per_page: int | None = None,
        project_id: int | None = None,
        page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[User]:
        """People with a name or login that begins with a text.

        5 are answered, 100 at most.

        ``GET /users/autocomplete``. No signing in.

        Args:
            q: Beginning of a name or login.
            per_page: Number of people; 5 unless given, 100 at most.
            project_id: Ids or slugs of projects that the observation belongs to.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        A page holds 5 results, 100 at most.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.USERS_AUTOCOMPLETE,
            {"q": q, "per_page": per_page, "project_id": project_id, "page": page, "fields": fields, **options},
        )

    async def block(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Blocks a person from contact with the signed-in user.

        ``POST /users/{id}/block``. Needs signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_BLOCK, {"id": id, **options})

    async def followees(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """People whom a person follows.

        ``GET /users/{id}/followees``. No signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            id: Id of the person.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_FOLLOWEES, {"id": id, "page": page, "per_page": per_page, **options})

    @overload
    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Page[User]: ...
    @overload
    async def get(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def get(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[User]:
        """One person.

        An unknown id or login is answered with 404.

        ``GET /users/{id}``. No signing in.

        Args:
            id: Id or login of the person.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_GET, {"id": id, "fields": fields, **options})

    @overload
    async def me(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[PrivateUser]: ...
    @overload
    async def me(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def me(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[PrivateUser]:
        """The signed-in user, with private settings.

        ``GET /users/me``. Needs signing in.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_ME, {"fields": fields, **options})

    async def mute(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Stops notifications to the signed-in user about what a person does.

        ``POST /users/{id}/mute``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_MUTE, {"id": id, **options})

    @overload
    async def notification_counts(
        self,
        **options: Unpack[CallOptions],
    ) -> NotificationCounts: ...
    @overload
    async def notification_counts(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    async def notification_counts(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | NotificationCounts:
        """Numbers of unread messages and updates of the signed-in user.

        ``GET /users/notification_counts``. Needs signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_NOTIFICATION_COUNTS, {"fields": fields, **options})

    @overload
    async def projects(
        self,
        id: int,
        *,
        page: int | None = None,
        per_page: int | None = None,
        project_type: Literal["traditional", "collection", "umbrella"] | None = None,
        rule_details: Literal[True] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Project]: ...
    @overload
    async def projects(
        self,
        id: int,
        *,
        fields: type[ProjectionT],
        page: int | None = None,
        per_page: int | None = None,
        project_type: Literal["traditional", "collection", "umbrella"] | None = None,
        rule_details: Literal[True] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def projects(
        self,
        id: int,
        *,
        fields: type[ProjectionT] | None = None,
        page: int | None = None,
        per_page: int | None = None,
        project_type: Literal["traditional", "collection", "umbrella"] | None = None,
        rule_details: Literal[True] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[Project]:
        """Projects that a person has joined.

        ``GET /users/{id}/projects``. No signing in.

        Args:
            id: Id of the person.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page; 0 answers the count alone. Unless the operation says
                otherwise, observations come 30 to a page, and 200 at most.
            project_type: Kind of project.
            rule_details: True answers the projects' rules in full, not by id alone.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.USERS_PROJECTS,
            {
                "id": id,
                "page": page,
                "per_page": per_page,
                "project_type": project_type,
                "rule_details": rule_details,
                "fields": fields,
                **options,
            },
        )

    @overload
    async def recent_observation_fields(
        self,
        **options: Unpack[CallOptions],
    ) -> Page[ObservationField]: ...
    @overload
    async def recent_observation_fields(
        self,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def recent_observation_fields(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[ObservationField]:
        """Observation fields that the signed-in user has used lately.

        ``GET /users/recent_observation_fields``. Needs signing in. Not in the API's published description: it
        may change or go without notice.

        Args:
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_RECENT_OBSERVATION_FIELDS, {"fields": fields, **options})

    async def resend_confirmation(
        self,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Sends the signed-in user the message that confirms their e-mail address once more.

        ``POST /users/resend_confirmation``. Needs signing in.

        Args:
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_RESEND_CONFIRMATION, {**options})

    async def unblock(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Ends the blocking of a person.

        ``DELETE /users/{id}/block``. Needs signing in. Not in the API's published description: it may change or
        go without notice.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_UNBLOCK, {"id": id, **options})

    async def unmute(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> None:
        """Allows notifications about a person again.

        ``DELETE /users/{id}/mute``. Needs signing in.

        Args:
            id: Id of the person.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.USERS_UNMUTE, {"id": id, **options})

    async def update(
        self,
        id: int,
        *,
        icon_delete: bool | None = None,
        description: str | None = None,
        email: str | None = None,
        locale: str | None = None,
        login: str | None = None,
        name: str | None = None,
        place_id: int | None = None,
        time_zone: str | None = None,
        icon: File | None = None,
        **options: Unpack[UploadOptions],
    ) -> User:
        """Changes the signed-in user's profile and settings.

        A new ``icon`` may have up to 20 MB.

        ``PUT /users/{id}``. Needs signing in.

        Args:
            id: Id of the person.
            icon_delete: True removes the profile's image.
            description: Text about the user, shown on the profile.
            email: E-mail address of the user.
            locale: Locale of the user, such as ``en`` or ``pt-BR``.
            login: Login, the unique name of the user.
            name: Name to show in place of the login.
            place_id: Id of the place whose regional common names the user sees; None for none.
            time_zone: Default time zone of the user's observations, such as ``Eastern Time (US & Canada)``.
            icon: Image for the profile, up to 20 MB.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.USERS_UPDATE,
            {
                "id": id,
                "icon_delete": icon_delete,
                "description": description,
                "email": email,
                "locale": locale,
                "login": login,
                "name": name,
                "place_id": place_id,
                "time_zone": time_zone,
                "icon": icon,
                **options,
            },
        )

    async def update_session(
        self,
        *,
        preferred_taxon_page_ancestors_shown: bool | None = None,
        preferred_taxon_page_place_id: int | None = None,
        preferred_taxon_page_tab: str | None = None,
        prefers_hide_obs_show_annotations: bool | None = None,
        prefers_hide_obs_show_copyright: bool | None = None,
        prefers_hide_obs_show_identifiers: bool | None = None,
        prefers_hide_obs_show_observation_fields: bool | None = None,
        prefers_hide_obs_show_projects: bool | None = None,
        prefers_hide_obs_show_quality_metrics: bool | None = None,
        prefers_hide_obs_show_tags: bool | None = None,
        prefers_skip_coarer_id_modal: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Changes display settings of the signed-in user that belong to the web site.

        ``PUT /users/update_session``. Needs signing in.

        Args:
            preferred_taxon_page_ancestors_shown: True to show ancestors on the web site's taxon pages.
            preferred_taxon_page_place_id: Id of the place to which the web site's taxon pages are limited.
            preferred_taxon_page_tab: Which tab the web site's taxon pages open with.
            prefers_hide_obs_show_annotations: True to fold up annotations on the web site's observation
                pages.
            prefers_hide_obs_show_copyright: True to fold up the copyright on the web site's observation
                pages.
            prefers_hide_obs_show_identifiers: True hides the list of identifiers on observation pages.
            prefers_hide_obs_show_observation_fields: True to fold up observation fields on the web site's
                observation pages.
            prefers_hide_obs_show_projects: True to fold up projects on the web site's observation pages.
            prefers_hide_obs_show_quality_metrics: True to fold up the data quality assessment on the web
                site's observation pages.
            prefers_hide_obs_show_tags: True to fold up tags on the web site's observation pages.
            prefers_skip_coarer_id_modal: True to skip the question that follows a coarser identification.
                The name is spelt as the API spells it.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.USERS_UPDATE_SESSION,
            {
                "preferred_taxon_page_ancestors_shown": preferred_taxon_page_ancestors_shown,
                "preferred_taxon_page_place_id": preferred_taxon_page_place_id,
                "preferred_taxon_page_tab": preferred_taxon_page_tab,
                "prefers_hide_obs_show_annotations": prefers_hide_obs_show_annotations,
                "prefers_hide_obs_show_copyright": prefers_hide_obs_show_copyright,
                "prefers_hide_obs_show_identifiers": prefers_hide_obs_show_identifiers,
                "prefers_hide_obs_show_observation_fields": prefers_hide_obs_show_observation_fields,
                "prefers_hide_obs_show_projects": prefers_hide_obs_show_projects,
                "prefers_hide_obs_show_quality_metrics": prefers_hide_obs_show_quality_metrics,
                "prefers_hide_obs_show_tags": prefers_hide_obs_show_tags,
                "prefers_skip_coarer_id_modal": prefers_skip_coarer_id_modal,
                **options,
            },
        )
