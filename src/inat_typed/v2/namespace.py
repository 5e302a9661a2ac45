# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""``client.v2``: one attribute a resource, loaded when it is first touched."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from inat_typed.runtime.resource import AsyncNamespace, Namespace

if TYPE_CHECKING:
    from inat_typed.v2.annotations import (
        AnnotationsResource,
        AsyncAnnotationsResource,
    )
    from inat_typed.v2.announcements import (
        AnnouncementsResource,
        AsyncAnnouncementsResource,
    )
    from inat_typed.v2.app_build_info import (
        AppBuildInfoResource,
        AsyncAppBuildInfoResource,
    )
    from inat_typed.v2.authorized_applications import (
        AsyncAuthorizedApplicationsResource,
        AuthorizedApplicationsResource,
    )
    from inat_typed.v2.build_info import (
        AsyncBuildInfoResource,
        BuildInfoResource,
    )
    from inat_typed.v2.comments import (
        AsyncCommentsResource,
        CommentsResource,
    )
    from inat_typed.v2.computervision import (
        AsyncComputervisionResource,
        ComputervisionResource,
    )
    from inat_typed.v2.controlled_terms import (
        AsyncControlledTermsResource,
        ControlledTermsResource,
    )
    from inat_typed.v2.exemplar_identifications import (
        AsyncExemplarIdentificationsResource,
        ExemplarIdentificationsResource,
    )
    from inat_typed.v2.flags import (
        AsyncFlagsResource,
        FlagsResource,
    )
    from inat_typed.v2.geoip_lookup import (
        AsyncGeoipLookupResource,
        GeoipLookupResource,
    )
    from inat_typed.v2.geomodel import (
        AsyncGeomodelResource,
        GeomodelResource,
    )
    from inat_typed.v2.geomodel_comparison import (
        AsyncGeomodelComparisonResource,
        GeomodelComparisonResource,
    )
    from inat_typed.v2.geomodel_taxon_range import (
        AsyncGeomodelTaxonRangeResource,
        GeomodelTaxonRangeResource,
    )
    from inat_typed.v2.grid import (
        AsyncGridResource,
        GridResource,
    )
    from inat_typed.v2.heatmap import (
        AsyncHeatmapResource,
        HeatmapResource,
    )
    from inat_typed.v2.identifications import (
        AsyncIdentificationsResource,
        IdentificationsResource,
    )
    from inat_typed.v2.log import (
        AsyncLogResource,
        LogResource,
    )
    from inat_typed.v2.messages import (
        AsyncMessagesResource,
        MessagesResource,
    )
    from inat_typed.v2.observation_field_values import (
        AsyncObservationFieldValuesResource,
        ObservationFieldValuesResource,
    )
    from inat_typed.v2.observation_photos import (
        AsyncObservationPhotosResource,
        ObservationPhotosResource,
    )
    from inat_typed.v2.observation_sounds import (
        AsyncObservationSoundsResource,
        ObservationSoundsResource,
    )
    from inat_typed.v2.observations import (
        AsyncObservationsResource,
        ObservationsResource,
    )
    from inat_typed.v2.photos import (
        AsyncPhotosResource,
        PhotosResource,
    )
    from inat_typed.v2.ping import (
        AsyncPingResource,
        PingResource,
    )
    from inat_typed.v2.places import (
        AsyncPlacesResource,
        PlacesResource,
    )
    from inat_typed.v2.points import (
        AsyncPointsResource,
        PointsResource,
    )
    from inat_typed.v2.posts import (
        AsyncPostsResource,
        PostsResource,
    )
    from inat_typed.v2.project_observations import (
        AsyncProjectObservationsResource,
        ProjectObservationsResource,
    )
    from inat_typed.v2.project_users import (
        AsyncProjectUsersResource,
        ProjectUsersResource,
    )
    from inat_typed.v2.projects import (
        AsyncProjectsResource,
        ProjectsResource,
    )
    from inat_typed.v2.provider_authorizations import (
        AsyncProviderAuthorizationsResource,
        ProviderAuthorizationsResource,
    )
    from inat_typed.v2.relationships import (
        AsyncRelationshipsResource,
        RelationshipsResource,
    )
    from inat_typed.v2.saved_locations import (
        AsyncSavedLocationsResource,
        SavedLocationsResource,
    )
    from inat_typed.v2.search import (
        AsyncSearchResource,
        SearchResource,
    )
    from inat_typed.v2.sites import (
        AsyncSitesResource,
        SitesResource,
    )
    from inat_typed.v2.sounds import (
        AsyncSoundsResource,
        SoundsResource,
    )
    from inat_typed.v2.taxa import (
        AsyncTaxaResource,
        TaxaResource,
    )
    from inat_typed.v2.taxon_id_summaries import (
        AsyncTaxonIdSummariesResource,
        TaxonIdSummariesResource,
    )
    from inat_typed.v2.taxon_name_priorities import (
        AsyncTaxonNamePrioritiesResource,
        TaxonNamePrioritiesResource,
    )
    from inat_typed.v2.taxon_places import (
        AsyncTaxonPlacesResource,
        TaxonPlacesResource,
    )
    from inat_typed.v2.taxon_ranges import (
        AsyncTaxonRangesResource,
        TaxonRangesResource,
    )
    from inat_typed.v2.translations import (
        AsyncTranslationsResource,
        TranslationsResource,
    )
    from inat_typed.v2.users import (
        AsyncUsersResource,
        UsersResource,
    )


class V2(Namespace):
    """The resources of v2."""

    @cached_property
    def annotations(self) -> AnnotationsResource:
        """The operations of ``annotations``."""
        from inat_typed.v2.annotations import AnnotationsResource

        return AnnotationsResource(self._driver)

    @cached_property
    def announcements(self) -> AnnouncementsResource:
        """The operations of ``announcements``."""
        from inat_typed.v2.announcements import AnnouncementsResource

        return AnnouncementsResource(self._driver)

    @cached_property
    def app_build_info(self) -> AppBuildInfoResource:
        """The operations of ``app_build_info``."""
        from inat_typed.v2.app_build_info import AppBuildInfoResource

        return AppBuildInfoResource(self._driver)

    @cached_property
    def authorized_applications(self) -> AuthorizedApplicationsResource:
        """The operations of ``authorized_applications``."""
        from inat_typed.v2.authorized_applications import AuthorizedApplicationsResource

        return AuthorizedApplicationsResource(self._driver)

    @cached_property
    def build_info(self) -> BuildInfoResource:
        """The operations of ``build_info``."""
        from inat_typed.v2.build_info import BuildInfoResource

        return BuildInfoResource(self._driver)

    @cached_property
    def comments(self) -> CommentsResource:
        """The operations of ``comments``."""
        from inat_typed.v2.comments import CommentsResource

        return CommentsResource(self._driver)

    @cached_property
    def computervision(self) -> ComputervisionResource:
        """The operations of ``computervision``."""
        from inat_typed.v2.computervision import ComputervisionResource

        return ComputervisionResource(self._driver)

    @cached_property
    def controlled_terms(self) -> ControlledTermsResource:
        """The operations of ``controlled_terms``."""
        from inat_typed.v2.controlled_terms import ControlledTermsResource

        return ControlledTermsResource(self._driver)

    @cached_property
    def exemplar_identifications(self) -> ExemplarIdentificationsResource:
        """The operations of ``exemplar_identifications``."""
        from inat_typed.v2.exemplar_identifications import ExemplarIdentificationsResource

        return ExemplarIdentificationsResource(self._driver)

    @cached_property
    def flags(self) -> FlagsResource:
        """The operations of ``flags``."""
        from inat_typed.v2.flags import FlagsResource

        return FlagsResource(self._driver)

    @cached_property
    def geoip_lookup(self) -> GeoipLookupResource:
        """The operations of ``geoip_lookup``."""
        from inat_typed.v2.geoip_lookup import GeoipLookupResource

        return GeoipLookupResource(self._driver)

    @cached_property
    def geomodel(self) -> GeomodelResource:
        """The operations of ``geomodel``."""
        from inat_typed.v2.geomodel import GeomodelResource

        return GeomodelResource(self._driver)

    @cached_property
    def geomodel_comparison(self) -> GeomodelComparisonResource:
        """The operations of ``geomodel_comparison``."""
        from inat_typed.v2.geomodel_comparison import GeomodelComparisonResource

        return GeomodelComparisonResource(self._driver)

    @cached_property
    def geomodel_taxon_range(self) -> GeomodelTaxonRangeResource:
        """The operations of ``geomodel_taxon_range``."""
        from inat_typed.v2.geomodel_taxon_range import GeomodelTaxonRangeResource

        return GeomodelTaxonRangeResource(self._driver)

    @cached_property
    def grid(self) -> GridResource:
        """The operations of ``grid``."""
        from inat_typed.v2.grid import GridResource

        return GridResource(self._driver)

    @cached_property
    def heatmap(self) -> HeatmapResource:
        """The operations of ``heatmap``."""
        from inat_typed.v2.heatmap import HeatmapResource

        return HeatmapResource(self._driver)

    @cached_property
    def identifications(self) -> IdentificationsResource:
        """The operations of ``identifications``."""
        from inat_typed.v2.identifications import IdentificationsResource

        return IdentificationsResource(self._driver)

    @cached_property
    def log(self) -> LogResource:
        """The operations of ``log``."""
        from inat_typed.v2.log import LogResource

        return LogResource(self._driver)

    @cached_property
    def messages(self) -> MessagesResource:
        """The operations of ``messages``."""
        from inat_typed.v2.messages import MessagesResource

        return MessagesResource(self._driver)

    @cached_property
    def observation_field_values(self) -> ObservationFieldValuesResource:
        """The operations of ``observation_field_values``."""
        from inat_typed.v2.observation_field_values import ObservationFieldValuesResource

        return ObservationFieldValuesResource(self._driver)

    @cached_property
    def observation_photos(self) -> ObservationPhotosResource:
        """The operations of ``observation_photos``."""
        from inat_typed.v2.observation_photos import ObservationPhotosResource

        return ObservationPhotosResource(self._driver)

    @cached_property
    def observation_sounds(self) -> ObservationSoundsResource:
        """The operations of ``observation_sounds``."""
        from inat_typed.v2.observation_sounds import ObservationSoundsResource

        return ObservationSoundsResource(self._driver)

    @cached_property
    def observations(self) -> ObservationsResource:
        """The operations of ``observations``."""
        from inat_typed.v2.observations import ObservationsResource

        return ObservationsResource(self._driver)

    @cached_property
    def photos(self) -> PhotosResource:
        """The operations of ``photos``."""
        from inat_typed.v2.photos import PhotosResource

        return PhotosResource(self._driver)

    @cached_property
    def ping(self) -> PingResource:
        """The operations of ``ping``."""
        from inat_typed.v2.ping import PingResource

        return PingResource(self._driver)

    @cached_property
    def places(self) -> PlacesResource:
        """The operations of ``places``."""
        from inat_typed.v2.places import PlacesResource

        return PlacesResource(self._driver)

    @cached_property
    def points(self) -> PointsResource:
        """The operations of ``points``."""
        from inat_typed.v2.points import PointsResource

        return PointsResource(self._driver)

    @cached_property
    def posts(self) -> PostsResource:
        """The operations of ``posts``."""
        from inat_typed.v2.posts import PostsResource

        return PostsResource(self._driver)

    @cached_property
    def project_observations(self) -> ProjectObservationsResource:
        """The operations of ``project_observations``."""
        from inat_typed.v2.project_observations import ProjectObservationsResource

        return ProjectObservationsResource(self._driver)

    @cached_property
    def project_users(self) -> ProjectUsersResource:
        """The operations of ``project_users``."""
        from inat_typed.v2.project_users import ProjectUsersResource

        return ProjectUsersResource(self._driver)

    @cached_property
    def projects(self) -> ProjectsResource:
        """The operations of ``projects``."""
        from inat_typed.v2.projects import ProjectsResource

        return ProjectsResource(self._driver)

    @cached_property
    def provider_authorizations(self) -> ProviderAuthorizationsResource:
        """The operations of ``provider_authorizations``."""
        from inat_typed.v2.provider_authorizations import ProviderAuthorizationsResource

        return ProviderAuthorizationsResource(self._driver)

    @cached_property
    def relationships(self) -> RelationshipsResource:
        """The operations of ``relationships``."""
        from inat_typed.v2.relationships import RelationshipsResource

        return RelationshipsResource(self._driver)

    @cached_property
    def saved_locations(self) -> SavedLocationsResource:
        """The operations of ``saved_locations``."""
        from inat_typed.v2.saved_locations import SavedLocationsResource

        return SavedLocationsResource(self._driver)

    @cached_property
    def search(self) -> SearchResource:
        """The operations of ``search``."""
        from inat_typed.v2.search import SearchResource

        return SearchResource(self._driver)

    @cached_property
    def sites(self) -> SitesResource:
        """The operations of ``sites``."""
        from inat_typed.v2.sites import SitesResource

        return SitesResource(self._driver)

    @cached_property
    def sounds(self) -> SoundsResource:
        """The operations of ``sounds``."""
        from inat_typed.v2.sounds import SoundsResource

        return SoundsResource(self._driver)

    @cached_property
    def taxa(self) -> TaxaResource:
        """The operations of ``taxa``."""
        from inat_typed.v2.taxa import TaxaResource

        return TaxaResource(self._driver)

    @cached_property
    def taxon_id_summaries(self) -> TaxonIdSummariesResource:
        """The operations of ``taxon_id_summaries``."""
        from inat_typed.v2.taxon_id_summaries import TaxonIdSummariesResource

        return TaxonIdSummariesResource(self._driver)

    @cached_property
    def taxon_name_priorities(self) -> TaxonNamePrioritiesResource:
        """The operations of ``taxon_name_priorities``."""
        from inat_typed.v2.taxon_name_priorities import TaxonNamePrioritiesResource

        return TaxonNamePrioritiesResource(self._driver)

    @cached_property
    def taxon_places(self) -> TaxonPlacesResource:
        """The operations of ``taxon_places``."""
        from inat_typed.v2.taxon_places import TaxonPlacesResource

        return TaxonPlacesResource(self._driver)

    @cached_property
    def taxon_ranges(self) -> TaxonRangesResource:
        """The operations of ``taxon_ranges``."""
        from inat_typed.v2.taxon_ranges import TaxonRangesResource

        return TaxonRangesResource(self._driver)

    @cached_property
    def translations(self) -> TranslationsResource:
        """The operations of ``translations``."""
        from inat_typed.v2.translations import TranslationsResource

        return TranslationsResource(self._driver)

    @cached_property
    def users(self) -> UsersResource:
        """The operations of ``users``."""
        from inat_typed.v2.users import UsersResource

        return UsersResource(self._driver)


class AsyncV2(AsyncNamespace):
    """The resources of v2."""

    @cached_property
    def annotations(self) -> AsyncAnnotationsResource:
        """The operations of ``annotations``."""
        from inat_typed.v2.annotations import AsyncAnnotationsResource

        return AsyncAnnotationsResource(self._driver)

    @cached_property
    def announcements(self) -> AsyncAnnouncementsResource:
        """The operations of ``announcements``."""
        from inat_typed.v2.announcements import AsyncAnnouncementsResource

        return AsyncAnnouncementsResource(self._driver)

    @cached_property
    def app_build_info(self) -> AsyncAppBuildInfoResource:
        """The operations of ``app_build_info``."""
        from inat_typed.v2.app_build_info import AsyncAppBuildInfoResource

        return AsyncAppBuildInfoResource(self._driver)

    @cached_property
    def authorized_applications(self) -> AsyncAuthorizedApplicationsResource:
        """The operations of ``authorized_applications``."""
        from inat_typed.v2.authorized_applications import AsyncAuthorizedApplicationsResource

        return AsyncAuthorizedApplicationsResource(self._driver)

    @cached_property
    def build_info(self) -> AsyncBuildInfoResource:
        """The operations of ``build_info``."""
        from inat_typed.v2.build_info import AsyncBuildInfoResource

        return AsyncBuildInfoResource(self._driver)

    @cached_property
    def comments(self) -> AsyncCommentsResource:
        """The operations of ``comments``."""
        from inat_typed.v2.comments import AsyncCommentsResource

        return AsyncCommentsResource(self._driver)

    @cached_property
    def computervision(self) -> AsyncComputervisionResource:
        """The operations of ``computervision``."""
        from inat_typed.v2.computervision import AsyncComputervisionResource

        return AsyncComputervisionResource(self._driver)

    @cached_property
    def controlled_terms(self) -> AsyncControlledTermsResource:
        """The operations of ``controlled_terms``."""
        from inat_typed.v2.controlled_terms import AsyncControlledTermsResource

        return AsyncControlledTermsResource(self._driver)

    @cached_property
    def exemplar_identifications(self) -> AsyncExemplarIdentificationsResource:
        """The operations of ``exemplar_identifications``."""
        from inat_typed.v2.exemplar_identifications import AsyncExemplarIdentificationsResource

        return AsyncExemplarIdentificationsResource(self._driver)

    @cached_property
    def flags(self) -> AsyncFlagsResource:
        """The operations of ``flags``."""
        from inat_typed.v2.flags import AsyncFlagsResource

        return AsyncFlagsResource(self._driver)

    @cached_property
    def geoip_lookup(self) -> AsyncGeoipLookupResource:
        """The operations of ``geoip_lookup``."""
        from inat_typed.v2.geoip_lookup import AsyncGeoipLookupResource

        return AsyncGeoipLookupResource(self._driver)

    @cached_property
    def geomodel(self) -> AsyncGeomodelResource:
        """The operations of ``geomodel``."""
        from inat_typed.v2.geomodel import AsyncGeomodelResource

        return AsyncGeomodelResource(self._driver)

    @cached_property
    def geomodel_comparison(self) -> AsyncGeomodelComparisonResource:
        """The operations of ``geomodel_comparison``."""
        from inat_typed.v2.geomodel_comparison import AsyncGeomodelComparisonResource

        return AsyncGeomodelComparisonResource(self._driver)

    @cached_property
    def geomodel_taxon_range(self) -> AsyncGeomodelTaxonRangeResource:
        """The operations of ``geomodel_taxon_range``."""
        from inat_typed.v2.geomodel_taxon_range import AsyncGeomodelTaxonRangeResource

        return AsyncGeomodelTaxonRangeResource(self._driver)

    @cached_property
    def grid(self) -> AsyncGridResource:
        """The operations of ``grid``."""
        from inat_typed.v2.grid import AsyncGridResource

        return AsyncGridResource(self._driver)

    @cached_property
    def heatmap(self) -> AsyncHeatmapResource:
        """The operations of ``heatmap``."""
        from inat_typed.v2.heatmap import AsyncHeatmapResource

        return AsyncHeatmapResource(self._driver)

    @cached_property
    def identifications(self) -> AsyncIdentificationsResource:
        """The operations of ``identifications``."""
        from inat_typed.v2.identifications import AsyncIdentificationsResource

        return AsyncIdentificationsResource(self._driver)

    @cached_property
    def log(self) -> AsyncLogResource:
        """The operations of ``log``."""
        from inat_typed.v2.log import AsyncLogResource

        return AsyncLogResource(self._driver)

    @cached_property
    def messages(self) -> AsyncMessagesResource:
        """The operations of ``messages``."""
        from inat_typed.v2.messages import AsyncMessagesResource

        return AsyncMessagesResource(self._driver)

    @cached_property
    def observation_field_values(self) -> AsyncObservationFieldValuesResource:
        """The operations of ``observation_field_values``."""
        from inat_typed.v2.observation_field_values import AsyncObservationFieldValuesResource

        return AsyncObservationFieldValuesResource(self._driver)

    @cached_property
    def observation_photos(self) -> AsyncObservationPhotosResource:
        """The operations of ``observation_photos``."""
        from inat_typed.v2.observation_photos import AsyncObservationPhotosResource

        return AsyncObservationPhotosResource(self._driver)

    @cached_property
    def observation_sounds(self) -> AsyncObservationSoundsResource:
        """The operations of ``observation_sounds``."""
        from inat_typed.v2.observation_sounds import AsyncObservationSoundsResource

        return AsyncObservationSoundsResource(self._driver)

    @cached_property
    def observations(self) -> AsyncObservationsResource:
        """The operations of ``observations``."""
        from inat_typed.v2.observations import AsyncObservationsResource

        return AsyncObservationsResource(self._driver)

    @cached_property
    def photos(self) -> AsyncPhotosResource:
        """The operations of ``photos``."""
        from inat_typed.v2.photos import AsyncPhotosResource

        return AsyncPhotosResource(self._driver)

    @cached_property
    def ping(self) -> AsyncPingResource:
        """The operations of ``ping``."""
        from inat_typed.v2.ping import AsyncPingResource

        return AsyncPingResource(self._driver)

    @cached_property
    def places(self) -> AsyncPlacesResource:
        """The operations of ``places``."""
        from inat_typed.v2.places import AsyncPlacesResource

        return AsyncPlacesResource(self._driver)

    @cached_property
    def points(self) -> AsyncPointsResource:
        """The operations of ``points``."""
        from inat_typed.v2.points import AsyncPointsResource

        return AsyncPointsResource(self._driver)

    @cached_property
    def posts(self) -> AsyncPostsResource:
        """The operations of ``posts``."""
        from inat_typed.v2.posts import AsyncPostsResource

        return AsyncPostsResource(self._driver)

    @cached_property
    def project_observations(self) -> AsyncProjectObservationsResource:
        """The operations of ``project_observations``."""
        from inat_typed.v2.project_observations import AsyncProjectObservationsResource

        return AsyncProjectObservationsResource(self._driver)

    @cached_property
    def project_users(self) -> AsyncProjectUsersResource:
        """The operations of ``project_users``."""
        from inat_typed.v2.project_users import AsyncProjectUsersResource

        return AsyncProjectUsersResource(self._driver)

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """The operations of ``projects``."""
        from inat_typed.v2.projects import AsyncProjectsResource

        return AsyncProjectsResource(self._driver)

    @cached_property
    def provider_authorizations(self) -> AsyncProviderAuthorizationsResource:
        """The operations of ``provider_authorizations``."""
        from inat_typed.v2.provider_authorizations import AsyncProviderAuthorizationsResource

        return AsyncProviderAuthorizationsResource(self._driver)

    @cached_property
    def relationships(self) -> AsyncRelationshipsResource:
        """The operations of ``relationships``."""
        from inat_typed.v2.relationships import AsyncRelationshipsResource

        return AsyncRelationshipsResource(self._driver)

    @cached_property
    def saved_locations(self) -> AsyncSavedLocationsResource:
        """The operations of ``saved_locations``."""
        from inat_typed.v2.saved_locations import AsyncSavedLocationsResource

        return AsyncSavedLocationsResource(self._driver)

    @cached_property
    def search(self) -> AsyncSearchResource:
        """The operations of ``search``."""
        from inat_typed.v2.search import AsyncSearchResource

        return AsyncSearchResource(self._driver)

    @cached_property
    def sites(self) -> AsyncSitesResource:
        """The operations of ``sites``."""
        from inat_typed.v2.sites import AsyncSitesResource

        return AsyncSitesResource(self._driver)

    @cached_property
    def sounds(self) -> AsyncSoundsResource:
        """The operations of ``sounds``."""
        from inat_typed.v2.sounds import AsyncSoundsResource

        return AsyncSoundsResource(self._driver)

    @cached_property
    def taxa(self) -> AsyncTaxaResource:
        """The operations of ``taxa``."""
        from inat_typed.v2.taxa import AsyncTaxaResource

        return AsyncTaxaResource(self._driver)

    @cached_property
    def taxon_id_summaries(self) -> AsyncTaxonIdSummariesResource:
        """The operations of ``taxon_id_summaries``."""
        from inat_typed.v2.taxon_id_summaries import AsyncTaxonIdSummariesResource

        return AsyncTaxonIdSummariesResource(self._driver)

    @cached_property
    def taxon_name_priorities(self) -> AsyncTaxonNamePrioritiesResource:
        """The operations of ``taxon_name_priorities``."""
        from inat_typed.v2.taxon_name_priorities import AsyncTaxonNamePrioritiesResource

        return AsyncTaxonNamePrioritiesResource(self._driver)

    @cached_property
    def taxon_places(self) -> AsyncTaxonPlacesResource:
        """The operations of ``taxon_places``."""
        from inat_typed.v2.taxon_places import AsyncTaxonPlacesResource

        return AsyncTaxonPlacesResource(self._driver)

    @cached_property
    def taxon_ranges(self) -> AsyncTaxonRangesResource:
        """The operations of ``taxon_ranges``."""
        from inat_typed.v2.taxon_ranges import AsyncTaxonRangesResource

        return AsyncTaxonRangesResource(self._driver)

    @cached_property
    def translations(self) -> AsyncTranslationsResource:
        """The operations of ``translations``."""
        from inat_typed.v2.translations import AsyncTranslationsResource

        return AsyncTranslationsResource(self._driver)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """The operations of ``users``."""
        from inat_typed.v2.users import AsyncUsersResource

        return AsyncUsersResource(self._driver)
