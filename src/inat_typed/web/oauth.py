# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.web.oauth``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.web import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
        ProjectionT,
    )
    from inat_typed.web.models import (
        OAuthToken,
    )


class OauthResource(Resource):
    """The operations of ``oauth``."""

    def authorize(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        response_type: Literal["code"],
        code_challenge: str | None = None,
        code_challenge_method: Literal["S256", "plain"] | None = None,
        scope: str | None = None,
        state: str | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """The page on which a person lets an application act for them.

        Meant for a browser: it asks for a sign-in and for consent, and then sends the browser to
        ``redirect_uri`` with a code, which ``oauth.token`` trades for a token. With
        ``urn:ietf:wg:oauth:2.0:oob`` as ``redirect_uri``, the code is shown on the page.

        ``GET /oauth/authorize``. No signing in.

        Args:
            client_id: Id of the application, from its page on the web site.
            redirect_uri: Where the browser is sent with the code; one of the application's own addresses,
                and the same one in both steps.
            response_type: What the authorization page hands out, a code.
            code_challenge: Challenge made from a random verifier (PKCE), with which an application without
                a secret proves later that it is the one that asked.
            code_challenge_method: How the challenge was made of the verifier; ``S256`` is the one to use.
            scope: What the application asks to be allowed, several words with spaces between them, such as
                ``login write``.
            state: Any text; it comes back with the code, which shows that the answer belongs to the
                request.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OAUTH_AUTHORIZE,
            {
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "response_type": response_type,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
                "scope": scope,
                "state": state,
                **options,
            },
        )

    @overload
    def token(
        self,
        *,
        client_id: str,
        grant_type: Literal["authorization_code", "password"],
        client_secret: str | None = None,
        code: str | None = None,
        code_verifier: str | None = None,
        password: str | None = None,
        redirect_uri: str | None = None,
        username: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthToken: ...
    @overload
    def token(
        self,
        *,
        fields: type[ProjectionT],
        client_id: str,
        grant_type: Literal["authorization_code", "password"],
        client_secret: str | None = None,
        code: str | None = None,
        code_verifier: str | None = None,
        password: str | None = None,
        redirect_uri: str | None = None,
        username: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    def token(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        client_id: str,
        grant_type: Literal["authorization_code", "password"],
        client_secret: str | None = None,
        code: str | None = None,
        code_verifier: str | None = None,
        password: str | None = None,
        redirect_uri: str | None = None,
        username: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | OAuthToken:
        """Gets an OAuth token for a user name and a password, or for the code of an authorization.

        The token does not expire. It is good on this host, above all for ``users.api_token``; clients that were
        given credentials do all of this by themselves.

        ``POST /oauth/token``. No signing in.

        Args:
            client_id: Id of the application, from its page on the web site.
            grant_type: What is traded for the token: ``password`` for a user name and password,
                ``authorization_code`` for a code.
            client_secret: Secret of the application; not needed with a ``code_verifier``.
            code: Code that the authorization page sent to ``redirect_uri``.
            code_verifier: Verifier from which the ``code_challenge`` of the authorization was made.
            password: Password of the user.
            redirect_uri: Where the browser is sent with the code; one of the application's own addresses,
                and the same one in both steps.
            username: Login or e-mail address of the user.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(
            operations.OAUTH_TOKEN,
            {
                "client_id": client_id,
                "grant_type": grant_type,
                "client_secret": client_secret,
                "code": code,
                "code_verifier": code_verifier,
                "password": password,
                "redirect_uri": redirect_uri,
                "username": username,
                "fields": fields,
                **options,
            },
        )


class AsyncOauthResource(AsyncResource):
    """The operations of ``oauth``, asynchronous."""

    async def authorize(
        self,
        *,
        client_id: str,
        redirect_uri: str,
        response_type: Literal["code"],
        code_challenge: str | None = None,
        code_challenge_method: Literal["S256", "plain"] | None = None,
        scope: str | None = None,
        state: str | None = None,
        **options: Unpack[CallOptions],
    ) -> bytes:
        """The page on which a person lets an application act for them.

        Meant for a browser: it asks for a sign-in and for consent, and then sends the browser to
        ``redirect_uri`` with a code, which ``oauth.token`` trades for a token. With
        ``urn:ietf:wg:oauth:2.0:oob`` as ``redirect_uri``, the code is shown on the page.

        ``GET /oauth/authorize``. No signing in.

        Args:
            client_id: Id of the application, from its page on the web site.
            redirect_uri: Where the browser is sent with the code; one of the application's own addresses,
                and the same one in both steps.
            response_type: What the authorization page hands out, a code.
            code_challenge: Challenge made from a random verifier (PKCE), with which an application without
                a secret proves later that it is the one that asked.
            code_challenge_method: How the challenge was made of the verifier; ``S256`` is the one to use.
            scope: What the application asks to be allowed, several words with spaces between them, such as
                ``login write``.
            state: Any text; it comes back with the code, which shows that the answer belongs to the
                request.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OAUTH_AUTHORIZE,
            {
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "response_type": response_type,
                "code_challenge": code_challenge,
                "code_challenge_method": code_challenge_method,
                "scope": scope,
                "state": state,
                **options,
            },
        )

    @overload
    async def token(
        self,
        *,
        client_id: str,
        grant_type: Literal["authorization_code", "password"],
        client_secret: str | None = None,
        code: str | None = None,
        code_verifier: str | None = None,
        password: str | None = None,
        redirect_uri: str | None = None,
        username: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthToken: ...
    @overload
    async def token(
        self,
        *,
        fields: type[ProjectionT],
        client_id: str,
        grant_type: Literal["authorization_code", "password"],
        client_secret: str | None = None,
        code: str | None = None,
        code_verifier: str | None = None,
        password: str | None = None,
        redirect_uri: str | None = None,
        username: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT: ...
    async def token(
        self,
        *,
        fields: type[ProjectionT] | None = None,
        client_id: str,
        grant_type: Literal["authorization_code", "password"],
        client_secret: str | None = None,
        code: str | None = None,
        code_verifier: str | None = None,
        password: str | None = None,
        redirect_uri: str | None = None,
        username: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ProjectionT | OAuthToken:
        """Gets an OAuth token for a user name and a password, or for the code of an authorization.

        The token does not expire. It is good on this host, above all for ``users.api_token``; clients that were
        given credentials do all of this by themselves.

        ``POST /oauth/token``. No signing in.

        Args:
            client_id: Id of the application, from its page on the web site.
            grant_type: What is traded for the token: ``password`` for a user name and password,
                ``authorization_code`` for a code.
            client_secret: Secret of the application; not needed with a ``code_verifier``.
            code: Code that the authorization page sent to ``redirect_uri``.
            code_verifier: Verifier from which the ``code_challenge`` of the authorization was made.
            password: Password of the user.
            redirect_uri: Where the browser is sent with the code; one of the application's own addresses,
                and the same one in both steps.
            username: Login or e-mail address of the user.
            fields: A projection, that is, a class of the records wanted: see ``inat_typed.Projection``.
                Whole records come; it reads its own fields.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.OAUTH_TOKEN,
            {
                "client_id": client_id,
                "grant_type": grant_type,
                "client_secret": client_secret,
                "code": code,
                "code_verifier": code_verifier,
                "password": password,
                "redirect_uri": redirect_uri,
                "username": username,
                "fields": fields,
                **options,
            },
        )
