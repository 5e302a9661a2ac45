# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1.votes``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from inat_typed.runtime.resource import AsyncResource, Resource
from inat_typed.v1 import operations

if TYPE_CHECKING:
    from inat_typed.runtime.types import (
        CallOptions,
        JsonValue,
    )


class VotesResource(Resource):
    """The operations of ``votes``."""

    def unvote_annotation(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Takes back the signed-in user's vote on an annotation.

        ``DELETE /votes/unvote/annotation/{id}``. Needs signing in.

        Args:
            id: Id of the annotation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.VOTES_UNVOTE_ANNOTATION, {"id": id, **options})

    def unvote_observation(
        self,
        id: int,
        *,
        scope: Literal["needs_id"] | None = None,
        vote: Literal["up", "down"] | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Takes back the signed-in user's vote on an observation.

        ``DELETE /votes/unvote/observation/{id}``. Needs signing in.

        Args:
            id: Id of the observation.
            scope: What the vote is about: ``needs_id`` for whether the observation still needs an
                identification; without it, a favourite.
            vote: For (``up``) or against (``down``).
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.VOTES_UNVOTE_OBSERVATION, {"id": id, "scope": scope, "vote": vote, **options})

    def vote_annotation(
        self,
        id: str,
        *,
        vote: Literal["up", "down"] | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Votes for or against an annotation.

        ``POST /votes/vote/annotation/{id}``. Needs signing in.

        Args:
            id: Id of the annotation.
            vote: For (``up``) or against (``down``).
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.VOTES_VOTE_ANNOTATION, {"id": id, "vote": vote, **options})

    def vote_observation(
        self,
        id: int,
        *,
        scope: Literal["needs_id"] | None = None,
        vote: Literal["up", "down"] | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Votes on an observation: a favourite, or with a scope on whether it still needs an identification.

        ``POST /votes/vote/observation/{id}``. Needs signing in.

        Args:
            id: Id of the observation.
            scope: What the vote is about: ``needs_id`` for whether the observation still needs an
                identification; without it, a favourite.
            vote: For (``up``) or against (``down``).
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return self._call(operations.VOTES_VOTE_OBSERVATION, {"id": id, "scope": scope, "vote": vote, **options})


class AsyncVotesResource(AsyncResource):
    """The operations of ``votes``, asynchronous."""

    async def unvote_annotation(
        self,
        id: str,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Takes back the signed-in user's vote on an annotation.

        ``DELETE /votes/unvote/annotation/{id}``. Needs signing in.

        Args:
            id: Id of the annotation.
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.VOTES_UNVOTE_ANNOTATION, {"id": id, **options})

    async def unvote_observation(
        self,
        id: int,
        *,
        scope: Literal["needs_id"] | None = None,
        vote: Literal["up", "down"] | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Takes back the signed-in user's vote on an observation.

        ``DELETE /votes/unvote/observation/{id}``. Needs signing in.

        Args:
            id: Id of the observation.
            scope: What the vote is about: ``needs_id`` for whether the observation still needs an
                identification; without it, a favourite.
            vote: For (``up``) or against (``down``).
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(
            operations.VOTES_UNVOTE_OBSERVATION, {"id": id, "scope": scope, "vote": vote, **options}
        )

    async def vote_annotation(
        self,
        id: str,
        *,
        vote: Literal["up", "down"] | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Votes for or against an annotation.

        ``POST /votes/vote/annotation/{id}``. Needs signing in.

        Args:
            id: Id of the annotation.
            vote: For (``up``) or against (``down``).
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.VOTES_VOTE_ANNOTATION, {"id": id, "vote": vote, **options})

    async def vote_observation(
        self,
        id: int,
        *,
        scope: Literal["needs_id"] | None = None,
        vote: Literal["up", "down"] | None = None,
        **options: Unpack[CallOptions],
    ) -> JsonValue:
        """Votes on an observation: a favourite, or with a scope on whether it still needs an identification.

        ``POST /votes/vote/observation/{id}``. Needs signing in.

        Args:
            id: Id of the observation.
            scope: What the vote is about: ``needs_id`` for whether the observation still needs an
                identification; without it, a favourite.
            vote: For (``up``) or against (``down``).
            options: ``user_agent``, ``dry_run``, ``access_token``, ``timeout``, ``refresh``,
                ``extra_headers``, ``extra_params``, ``extra_body``, for this call.

        Raises:
            CredentialsError: No credentials were found; nothing was sent.
            NotFoundError: There is no such thing.
            INatError: The arguments, the connection or the service failed; see ``inat_typed.errors``.
        """
        return await self._call(operations.VOTES_VOTE_OBSERVATION, {"id": id, "scope": scope, "vote": vote, **options})
