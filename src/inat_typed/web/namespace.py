# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.web``: one attribute a resource, loaded when it is first touched."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from inat_typed.runtime.resource import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from inat_typed.web.oauth import (
        AsyncOauthResource,
        OauthResource,
    )
    from inat_typed.web.observation_fields import (
        AsyncObservationFieldsResource,
        ObservationFieldsResource,
    )
    from inat_typed.web.observations import (
        AsyncObservationsResource,
        ObservationsResource,
    )
    from inat_typed.web.users import (
        AsyncUsersResource,
        UsersResource,
    )


class Web(Namespace):
    """The resources of web."""

    @cached_property
    def oauth(self) -> OauthResource:
        """The operations of ``oauth``."""
        from inat_typed.web.oauth import OauthResource

        return OauthResource(self._driver)

    @cached_property
    def observation_fields(self) -> ObservationFieldsResource:
        """The operations of ``observation_fields``."""
        from inat_typed.web.observation_fields import ObservationFieldsResource

        return ObservationFieldsResource(self._driver)

    @cached_property
    def observations(self) -> ObservationsResource:
        """The operations of ``observations``."""
        from inat_typed.web.observations import ObservationsResource

        return ObservationsResource(self._driver)

    @cached_property
    def users(self) -> UsersResource:
        """The operations of ``users``."""
        from inat_typed.web.users import UsersResource

        return UsersResource(self._driver)


class AsyncWeb(AsyncNamespace):
    """The resources of web."""

    @cached_property
    def oauth(self) -> AsyncOauthResource:
        """The operations of ``oauth``."""
        from inat_typed.web.oauth import AsyncOauthResource

        return AsyncOauthResource(self._driver)

    @cached_property
    def observation_fields(self) -> AsyncObservationFieldsResource:
        """The operations of ``observation_fields``."""
        from inat_typed.web.observation_fields import AsyncObservationFieldsResource

        return AsyncObservationFieldsResource(self._driver)

    @cached_property
    def observations(self) -> AsyncObservationsResource:
        """The operations of ``observations``."""
        from inat_typed.web.observations import AsyncObservationsResource

        return AsyncObservationsResource(self._driver)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """The operations of ``users``."""
        from inat_typed.web.users import AsyncUsersResource

        return AsyncUsersResource(self._driver)
