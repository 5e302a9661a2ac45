# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v1``: one attribute a resource, loaded when it is first touched."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from inat_typed.runtime.resource import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from inat_typed.v1.annotations import (
        AnnotationsResource,
        AsyncAnnotationsResource,
    )
    from inat_typed.v1.announcements import (
        AnnouncementsResource,
        AsyncAnnouncementsResource,
    )
    from inat_typed.v1.colored_heatmap import (
        AsyncColoredHeatmapResource,
        ColoredHeatmapResource,
    )
    from inat_typed.v1.comments import (
        AsyncCommentsResource,
        CommentsResource,
    )
    from inat_typed.v1.controlled_terms import (
        AsyncControlledTermsResource,
        ControlledTermsResource,
    )
    from inat_typed.v1.flags import (
        AsyncFlagsResource,
        FlagsResource,
    )
    from inat_typed.v1.grid import (
        AsyncGridResource,
        GridResource,
    )
    from inat_typed.v1.heatmap import (
        AsyncHeatmapResource,
        HeatmapResource,
    )
    from inat_typed.v1.identifications import (
        AsyncIdentificationsResource,
        IdentificationsResource,
    )
    from inat_typed.v1.messages import (
        AsyncMessagesResource,
        MessagesResource,
    )
    from inat_typed.v1.observation_field_values import (
        AsyncObservationFieldValuesResource,
        ObservationFieldValuesResource,
    )
    from inat_typed.v1.observation_fields import (
        AsyncObservationFieldsResource,
        ObservationFieldsResource,
    )
    from inat_typed.v1.observation_photos import (
        AsyncObservationPhotosResource,
        ObservationPhotosResource,
    )
    from inat_typed.v1.observation_sounds import (
        AsyncObservationSoundsResource,
        ObservationSoundsResource,
    )
    from inat_typed.v1.observations import (
        AsyncObservationsResource,
        ObservationsResource,
    )
    from inat_typed.v1.photos import (
        AsyncPhotosResource,
        PhotosResource,
    )
    from inat_typed.v1.places import (
        AsyncPlacesResource,
        PlacesResource,
    )
    from inat_typed.v1.points import (
        AsyncPointsResource,
        PointsResource,
    )
    from inat_typed.v1.posts import (
        AsyncPostsResource,
        PostsResource,
    )
    from inat_typed.v1.project_observations import (
        AsyncProjectObservationsResource,
        ProjectObservationsResource,
    )
    from inat_typed.v1.project_users import (
        AsyncProjectUsersResource,
        ProjectUsersResource,
    )
    from inat_typed.v1.projects import (
        AsyncProjectsResource,
        ProjectsResource,
    )
    from inat_typed.v1.relationships import (
        AsyncRelationshipsResource,
        RelationshipsResource,
    )
    from inat_typed.v1.search import (
        AsyncSearchResource,
        SearchResource,
    )
    from inat_typed.v1.sites import (
        AsyncSitesResource,
        SitesResource,
    )
    from inat_typed.v1.sounds import (
        AsyncSoundsResource,
        SoundsResource,
    )
    from inat_typed.v1.subscriptions import (
        AsyncSubscriptionsResource,
        SubscriptionsResource,
    )
    from inat_typed.v1.taxa import (
        AsyncTaxaResource,
        TaxaResource,
    )
    from inat_typed.v1.taxon_places import (
        AsyncTaxonPlacesResource,
        TaxonPlacesResource,
    )
    from inat_typed.v1.taxon_ranges import (
        AsyncTaxonRangesResource,
        TaxonRangesResource,
    )
    from inat_typed.v1.users import (
        AsyncUsersResource,
        UsersResource,
    )
    from inat_typed.v1.votes import (
        AsyncVotesResource,
        VotesResource,
    )


class V1(Namespace):
    """The resources of v1."""

    @cached_property
    def annotations(self) -> AnnotationsResource:
        """The operations of ``annotations``."""
        from inat_typed.v1.annotations import AnnotationsResource

        return AnnotationsResource(self._driver)

    @cached_property
    def announcements(self) -> AnnouncementsResource:
        """The operations of ``announcements``."""
        from inat_typed.v1.announcements import AnnouncementsResource

        return AnnouncementsResource(self._driver)

    @cached_property
    def colored_heatmap(self) -> ColoredHeatmapResource:
        """The operations of ``colored_heatmap``."""
        from inat_typed.v1.colored_heatmap import ColoredHeatmapResource

        return ColoredHeatmapResource(self._driver)

    @cached_property
    def comments(self) -> CommentsResource:
        """The operations of ``comments``."""
        from inat_typed.v1.comments import CommentsResource

        return CommentsResource(self._driver)

    @cached_property
    def controlled_terms(self) -> ControlledTermsResource:
        """The operations of ``controlled_terms``."""
        from inat_typed.v1.controlled_terms import ControlledTermsResource

        return ControlledTermsResource(self._driver)

    @cached_property
    def flags(self) -> FlagsResource:
        """The operations of ``flags``."""
        from inat_typed.v1.flags import FlagsResource

        return FlagsResource(self._driver)

    @cached_property
    def grid(self) -> GridResource:
        """The operations of ``grid``."""
        from inat_typed.v1.grid import GridResource

        return GridResource(self._driver)

    @cached_property
    def heatmap(self) -> HeatmapResource:
        """The operations of ``heatmap``."""
        from inat_typed.v1.heatmap import HeatmapResource

        return HeatmapResource(self._driver)

    @cached_property
    def identifications(self) -> IdentificationsResource:
        """The operations of ``identifications``."""
        from inat_typed.v1.identifications import IdentificationsResource

        return IdentificationsResource(self._driver)

    @cached_property
    def messages(self) -> MessagesResource:
        """The operations of ``messages``."""
        from inat_typed.v1.messages import MessagesResource

        return MessagesResource(self._driver)

    @cached_property
    def observation_field_values(self) -> ObservationFieldValuesResource:
        """The operations of ``observation_field_values``."""
        from inat_typed.v1.observation_field_values import ObservationFieldValuesResource

        return ObservationFieldValuesResource(self._driver)

    @cached_property
    def observation_fields(self) -> ObservationFieldsResource:
        """The operations of ``observation_fields``."""
        from inat_typed.v1.observation_fields import ObservationFieldsResource

        return ObservationFieldsResource(self._driver)

    @cached_property
    def observation_photos(self) -> ObservationPhotosResource:
        """The operations of ``observation_photos``."""
        from inat_typed.v1.observation_photos import ObservationPhotosResource

        return ObservationPhotosResource(self._driver)

    @cached_property
    def observation_sounds(self) -> ObservationSoundsResource:
        """The operations of ``observation_sounds``."""
        from inat_typed.v1.observation_sounds import ObservationSoundsResource

        return ObservationSoundsResource(self._driver)

    @cached_property
    def observations(self) -> ObservationsResource:
        """The operations of ``observations``."""
        from inat_typed.v1.observations import ObservationsResource

        return ObservationsResource(self._driver)

    @cached_property
    def photos(self) -> PhotosResource:
        """The operations of ``photos``."""
        from inat_typed.v1.photos import PhotosResource

        return PhotosResource(self._driver)

    @cached_property
    def places(self) -> PlacesResource:
        """The operations of ``places``."""
        from inat_typed.v1.places import PlacesResource

        return PlacesResource(self._driver)

    @cached_property
    def points(self) -> PointsResource:
        """The operations of ``points``."""
        from inat_typed.v1.points import PointsResource

        return PointsResource(self._driver)

    @cached_property
    def posts(self) -> PostsResource:
        """The operations of ``posts``."""
        from inat_typed.v1.posts import PostsResource

        return PostsResource(self._driver)

    @cached_property
    def project_observations(self) -> ProjectObservationsResource:
        """The operations of ``project_observations``."""
        from inat_typed.v1.project_observations import ProjectObservationsResource

        return ProjectObservationsResource(self._driver)

    @cached_property
    def project_users(self) -> ProjectUsersResource:
        """The operations of ``project_users``."""
        from inat_typed.v1.project_users import ProjectUsersResource

        return ProjectUsersResource(self._driver)

    @cached_property
    def projects(self) -> ProjectsResource:
        """The operations of ``projects``."""
        from inat_typed.v1.projects import ProjectsResource

        return ProjectsResource(self._driver)

    @cached_property
    def relationships(self) -> RelationshipsResource:
        """The operations of ``relationships``."""
        from inat_typed.v1.relationships import RelationshipsResource

        return RelationshipsResource(self._driver)

    @cached_property
    def search(self) -> SearchResource:
        """The operations of ``search``."""
        from inat_typed.v1.search import SearchResource

        return SearchResource(self._driver)

    @cached_property
    def sites(self) -> SitesResource:
        """The operations of ``sites``."""
        from inat_typed.v1.sites import SitesResource

        return SitesResource(self._driver)

    @cached_property
    def sounds(self) -> SoundsResource:
        """The operations of ``sounds``."""
        from inat_typed.v1.sounds import SoundsResource

        return SoundsResource(self._driver)

    @cached_property
    def subscriptions(self) -> SubscriptionsResource:
        """The operations of ``subscriptions``."""
        from inat_typed.v1.subscriptions import SubscriptionsResource

        return SubscriptionsResource(self._driver)

    @cached_property
    def taxa(self) -> TaxaResource:
        """The operations of ``taxa``."""
        from inat_typed.v1.taxa import TaxaResource

        return TaxaResource(self._driver)

    @cached_property
    def taxon_places(self) -> TaxonPlacesResource:
        """The operations of ``taxon_places``."""
        from inat_typed.v1.taxon_places import TaxonPlacesResource

        return TaxonPlacesResource(self._driver)

    @cached_property
    def taxon_ranges(self) -> TaxonRangesResource:
        """The operations of ``taxon_ranges``."""
        from inat_typed.v1.taxon_ranges import TaxonRangesResource

        return TaxonRangesResource(self._driver)

    @cached_property
    def users(self) -> UsersResource:
        """The operations of ``users``."""
        from inat_typed.v1.users import UsersResource

        return UsersResource(self._driver)

    @cached_property
    def votes(self) -> VotesResource:
        """The operations of ``votes``."""
        from inat_typed.v1.votes import VotesResource

        return VotesResource(self._driver)


class AsyncV1(AsyncNamespace):
    """The resources of v1."""

    @cached_property
    def annotations(self) -> AsyncAnnotationsResource:
        """The operations of ``annotations``."""
        from inat_typed.v1.annotations import AsyncAnnotationsResource

        return AsyncAnnotationsResource(self._driver)

    @cached_property
    def announcements(self) -> AsyncAnnouncementsResource:
        """The operations of ``announcements``."""
        from inat_typed.v1.announcements import AsyncAnnouncementsResource

        return AsyncAnnouncementsResource(self._driver)

    @cached_property
    def colored_heatmap(self) -> AsyncColoredHeatmapResource:
        """The operations of ``colored_heatmap``."""
        from inat_typed.v1.colored_heatmap import AsyncColoredHeatmapResource

        return AsyncColoredHeatmapResource(self._driver)

    @cached_property
    def comments(self) -> AsyncCommentsResource:
        """The operations of ``comments``."""
        from inat_typed.v1.comments import AsyncCommentsResource

        return AsyncCommentsResource(self._driver)

    @cached_property
    def controlled_terms(self) -> AsyncControlledTermsResource:
        """The operations of ``controlled_terms``."""
        from inat_typed.v1.controlled_terms import AsyncControlledTermsResource

        return AsyncControlledTermsResource(self._driver)

    @cached_property
    def flags(self) -> AsyncFlagsResource:
        """The operations of ``flags``."""
        from inat_typed.v1.flags import AsyncFlagsResource

        return AsyncFlagsResource(self._driver)

    @cached_property
    def grid(self) -> AsyncGridResource:
        """The operations of ``grid``."""
        from inat_typed.v1.grid import AsyncGridResource

        return AsyncGridResource(self._driver)

    @cached_property
    def heatmap(self) -> AsyncHeatmapResource:
        """The operations of ``heatmap``."""
        from inat_typed.v1.heatmap import AsyncHeatmapResource

        return AsyncHeatmapResource(self._driver)

    @cached_property
    def identifications(self) -> AsyncIdentificationsResource:
        """The operations of ``identifications``."""
        from inat_typed.v1.identifications import AsyncIdentificationsResource

        return AsyncIdentificationsResource(self._driver)

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """The operations of ``messages``."""
        from inat_typed.v1.messages import AsyncMessagesResource

        return AsyncMessagesResource(self._driver)

    @cached_property
    def observation_field_values(self) -> AsyncObservationFieldValuesResource:
        """The operations of ``observation_field_values``."""
        from inat_typed.v1.observation_field_values import AsyncObservationFieldValuesResource

        return AsyncObservationFieldValuesResource(self._driver)

    @cached_property
    def observation_fields(self) -> AsyncObservationFieldsResource:
        """The operations of ``observation_fields``."""
        from inat_typed.v1.observation_fields import AsyncObservationFieldsResource

        return AsyncObservationFieldsResource(self._driver)

    @cached_property
    def observation_photos(self) -> AsyncObservationPhotosResource:
        """The operations of ``observation_photos``."""
        from inat_typed.v1.observation_photos import AsyncObservationPhotosResource

        return AsyncObservationPhotosResource(self._driver)

    @cached_property
    def observation_sounds(self) -> AsyncObservationSoundsResource:
        """The operations of ``observation_sounds``."""
        from inat_typed.v1.observation_sounds import AsyncObservationSoundsResource

        return AsyncObservationSoundsResource(self._driver)

    @cached_property
    def observations(self) -> AsyncObservationsResource:
        """The operations of ``observations``."""
        from inat_typed.v1.observations import AsyncObservationsResource

        return AsyncObservationsResource(self._driver)

    @cached_property
    def photos(self) -> AsyncPhotosResource:
        """The operations of ``photos``."""
        from inat_typed.v1.photos import AsyncPhotosResource

        return AsyncPhotosResource(self._driver)

    @cached_property
    def places(self) -> AsyncPlacesResource:
        """The operations of ``places``."""
        from inat_typed.v1.places import AsyncPlacesResource

        return AsyncPlacesResource(self._driver)

    @cached_property
    def points(self) -> AsyncPointsResource:
        """The operations of ``points``."""
        from inat_typed.v1.points import AsyncPointsResource

        return AsyncPointsResource(self._driver)

    @cached_property
    def posts(self) -> AsyncPostsResource:
        """The operations of ``posts``."""
        from inat_typed.v1.posts import AsyncPostsResource

        return AsyncPostsResource(self._driver)

    @cached_property
    def project_observations(self) -> AsyncProjectObservationsResource:
        """The operations of ``project_observations``."""
        from inat_typed.v1.project_observations import AsyncProjectObservationsResource

        return AsyncProjectObservationsResource(self._driver)

    @cached_property
    def project_users(self) -> AsyncProjectUsersResource:
        """The operations of ``project_users``."""
        from inat_typed.v1.project_users import AsyncProjectUsersResource

        return AsyncProjectUsersResource(self._driver)

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """The operations of ``projects``."""
        from inat_typed.v1.projects import AsyncProjectsResource

        return AsyncProjectsResource(self._driver)

    @cached_property
    def relationships(self) -> AsyncRelationshipsResource:
        """The operations of ``relationships``."""
        from inat_typed.v1.relationships import AsyncRelationshipsResource

        return AsyncRelationshipsResource(self._driver)

    @cached_property
    def search(self) -> AsyncSearchResource:
        """The operations of ``search``."""
        from inat_typed.v1.search import AsyncSearchResource

        return AsyncSearchResource(self._driver)

    @cached_property
    def sites(self) -> AsyncSitesResource:
        """The operations of ``sites``."""
        from inat_typed.v1.sites import AsyncSitesResource

        return AsyncSitesResource(self._driver)

    @cached_property
    def sounds(self) -> AsyncSoundsResource:
        """The operations of ``sounds``."""
        from inat_typed.v1.sounds import AsyncSoundsResource

        return AsyncSoundsResource(self._driver)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptionsResource:
        """The operations of ``subscriptions``."""
        from inat_typed.v1.subscriptions import AsyncSubscriptionsResource

        return AsyncSubscriptionsResource(self._driver)

    @cached_property
    def taxa(self) -> AsyncTaxaResource:
        """The operations of ``taxa``."""
        from inat_typed.v1.taxa import AsyncTaxaResource

        return AsyncTaxaResource(self._driver)

    @cached_property
    def taxon_places(self) -> AsyncTaxonPlacesResource:
        """The operations of ``taxon_places``."""
        from inat_typed.v1.taxon_places import AsyncTaxonPlacesResource

        return AsyncTaxonPlacesResource(self._driver)

    @cached_property
    def taxon_ranges(self) -> AsyncTaxonRangesResource:
        """The operations of ``taxon_ranges``."""
        from inat_typed.v1.taxon_ranges import AsyncTaxonRangesResource

        return AsyncTaxonRangesResource(self._driver)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """The operations of ``users``."""
        from inat_typed.v1.users import AsyncUsersResource

        return AsyncUsersResource(self._driver)

    @cached_property
    def votes(self) -> AsyncVotesResource:
        """The operations of ``votes``."""
        from inat_typed.v1.votes import AsyncVotesResource

        return AsyncVotesResource(self._driver)
