# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2.computervision``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v2 import operations

if TYPE_CHECKING:
    from uuid import UUID

    from inat_typed.runtime.page import Page
    from inat_typed.runtime.types import (
        CallOptions,
        FieldsOf,
        File,
        Many,
        ProjectionT,
        UploadOptions,
    )
    from inat_typed.v2.fields import (
        ComputerVisionSuggestionFields,
        LanguageSearchMatchFields,
    )
    from inat_typed.v2.models import (
        ComputervisionPage,
        LanguageSearchMatch,
    )


class ComputervisionResource(Resource):
    """The operations of ``computervision``."""

    @overload
    def language_search(
        self,
        *,
        fields: FieldsOf[LanguageSearchMatchFields] | None = None,
        except_: Many[str] | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        q: str | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[LanguageSearchMatch]: ...
    @overload
    def language_search(
        self,
        *,
        fields: type[ProjectionT],
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        q: str | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def language_search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[LanguageSearchMatchFields] | None = None,
        except_: Many[str] | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        q: str | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[LanguageSearchMatch]:
        """Photos that match a description in plain language, best match first.

        ``GET /computervision/language_search``. No signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            q: Description, in plain English, of what photos should show.
            taxon_id: Ids of taxa that photos should show; descendants count too.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.COMPUTERVISION_LANGUAGE_SEARCH,
            {
                "locale": locale,
                "page": page,
                "per_page": per_page,
                "q": q,
                "taxon_id": taxon_id,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    def score_image(
        self,
        *,
        fields: FieldsOf[ComputerVisionSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        image: File,
        **options: Unpack[UploadOptions],
    ) -> ComputervisionPage: ...
    @overload
    def score_image(
        self,
        *,
        fields: type[ProjectionT],
        image: File,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT]: ...
    def score_image(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ComputerVisionSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        image: File,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT] | ComputervisionPage:
        """Taxa that computer vision sees in an image, most likely first.

        Sends the image and changes nothing. Images may have up to 20 MB.

        ``POST /computervision/score_image``. Needs signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            image: Image file to look at, up to 20 MB.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.COMPUTERVISION_SCORE_IMAGE, {"image": image, "fields": fields, "except_": except_, **options}
        )

    @overload
    def score_observation(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[ComputerVisionSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputervisionPage: ...
    @overload
    def score_observation(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    def score_observation(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[ComputerVisionSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | ComputervisionPage:
        """Taxa that computer vision sees in an observation's photo, most likely first.

        ``GET /computervision/score_observation/{uuid}``. Needs signing in. Not in the API's published
        description: it may change or go without notice.

        Args:
            uuid: UUID of the observation.
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
        return self._call(
            operations.COMPUTERVISION_SCORE_OBSERVATION, {"uuid": uuid, "fields": fields, "except_": except_, **options}
        )


class AsyncComputervisionResource(AsyncResource):
    """The operations of ``computervision``, asynchronous."""

    @overload
    async def language_search(
        self,
        *,
        fields: FieldsOf[LanguageSearchMatchFields] | None = None,
        except_: Many[str] | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        q: str | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[LanguageSearchMatch]: ...
    @overload
    async def language_search(
        self,
        *,
        fields: type[ProjectionT],
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        q: str | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def language_search(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[LanguageSearchMatchFields] | None = None,
        except_: Many[str] | None = None,
        locale: str | None = None,
        page: int | None = None,
        per_page: int | None = None,
        q: str | None = None,
        taxon_id: int | Many[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | Page[LanguageSearchMatch]:
        """Photos that match a description in plain language, best match first.

        ``GET /computervision/language_search``. No signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            locale: Locale of common names, such as ``en`` or ``pt-BR``. Unless given, that of the signed-in
                user.
            page: Number of the page, from 1. Page times ``per_page`` may not pass 10,000.
            per_page: Number of results on a page.
            q: Description, in plain English, of what photos should show.
            taxon_id: Ids of taxa that photos should show; descendants count too.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.COMPUTERVISION_LANGUAGE_SEARCH,
            {
                "locale": locale,
                "page": page,
                "per_page": per_page,
                "q": q,
                "taxon_id": taxon_id,
                "fields": fields,
                "except_": except_,
                **options,
            },
        )

    @overload
    async def score_image(
        self,
        *,
        fields: FieldsOf[ComputerVisionSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        image: File,
        **options: Unpack[UploadOptions],
    ) -> ComputervisionPage: ...
    @overload
    async def score_image(
        self,
        *,
        fields: type[ProjectionT],
        image: File,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT]: ...
    async def score_image(
        self,
        *,
        fields: type[ProjectionT] | FieldsOf[ComputerVisionSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        image: File,
        **options: Unpack[UploadOptions],
    ) -> Page[ProjectionT] | ComputervisionPage:
        """Taxa that computer vision sees in an image, most likely first.

        Sends the image and changes nothing. Images may have up to 20 MB.

        ``POST /computervision/score_image``. Needs signing in. Not in the API's published description: it may
        change or go without notice.

        Args:
            image: Image file to look at, up to 20 MB.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``. Or:
                Fields that results hold, as names (with dots for nesting), a nested mapping, or ``all``. An
                empty value asks for the server's minimum. Names that do not exist are silently dropped.
            except_: Names to leave out of all fields, with dots for nesting.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, ``progress``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.COMPUTERVISION_SCORE_IMAGE, {"image": image, "fields": fields, "except_": except_, **options}
        )

    @overload
    async def score_observation(
        self,
        uuid: UUID | str,
        *,
        fields: FieldsOf[ComputerVisionSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> ComputervisionPage: ...
    @overload
    async def score_observation(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT],
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT]: ...
    async def score_observation(
        self,
        uuid: UUID | str,
        *,
        fields: type[ProjectionT] | FieldsOf[ComputerVisionSuggestionFields] | None = None,
        except_: Many[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ProjectionT] | ComputervisionPage:
        """Taxa that computer vision sees in an observation's photo, most likely first.

        ``GET /computervision/score_observation/{uuid}``. Needs signing in. Not in the API's published
        description: it may change or go without notice.

        Args:
            uuid: UUID of the observation.
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
            operations.COMPUTERVISION_SCORE_OBSERVATION, {"uuid": uuid, "fields": fields, "except_": except_, **options}
        )
