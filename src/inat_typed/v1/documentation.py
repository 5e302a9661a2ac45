# Written by `nox -s codegen` out of specs/. Do not edit: mend specs/overlays/, codegen/ or runtime/ instead.
"""What the operations of the API, v1, and their parameters mean, in words."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from inat_typed.runtime.documentation import Documentation

DESCRIPTION_VERSION: Final = "1.3.0"
"""The version of the API's description that this was written out of."""

_OBSERVATION_FILTERS: dict[str, str] = {
    "acc": "True for observations with a stated positional accuracy, False for those without.",
    "acc_above": "Positional accuracy above this many metres, that is, coarser.",
    "acc_below": "Positional accuracy below this many metres, that is, finer.",
    "acc_below_or_unknown": "Positional accuracy below this many metres, or not stated.",
    "annotation_user_id": "Ids or logins of people who added an annotation to the observation.",
    "apply_project_rules_for": "Id or slug of a project whose rules observations must meet, in the project or not.",
    "captive": "True for captive or cultivated organisms, False for wild ones.",
    "created_d1": "Created at or after this date or time.",
    "created_d2": "Created at or before this date or time.",
    "created_day": "Days of the month of creation, 1 to 31.",
    "created_month": "Months of creation, 1 to 12.",
    "created_on": "Date of creation.",
    "created_year": "Years of creation.",
    "cs": "Conservation status of the taxon, by code, such as `EN` or `S2`; several with commas. Without `place_id` global statuses alone count.",
    "csa": "Authority that gave the taxon a conservation status, such as `IUCN Red List`; several with commas. Without `place_id` global statuses alone count.",
    "csi": "IUCN statuses of the taxon, from `LC` (least concern) to `EX` (extinct). Without `place_id` global statuses alone count.",
    "d1": "Observed at or after this date or time.",
    "d2": "Observed at or before this date or time.",
    "day": "Days of the month of observation, 1 to 31.",
    "endemic": "True for taxa endemic to the place of observation, False for others.",
    "expected_nearby": "True for taxa that the geomodel expects near the place of observation, False for those it does not.",
    "fails_dqa_accurate": "True for observations voted not to show the organism or scene truthfully, False for the others.",
    "fails_dqa_date": "True for observations voted to have a wrong date, False for the others.",
    "fails_dqa_evidence": "True for observations voted to be no evidence of an organism, False for the others.",
    "fails_dqa_location": "True for observations voted to have a wrong location, False for the others.",
    "fails_dqa_needs_id": "True for observations voted to have an identification that cannot be improved, False for the others.",
    "fails_dqa_recent": "True for observations voted to be no recent evidence of an organism, False for the others.",
    "fails_dqa_subject": "True for observations voted to show more than one subject, False for the others.",
    "fails_dqa_wild": "True for observations voted not to be wild, False for the others.",
    "geo": "True for observations with coordinates, False for those without.",
    "geoprivacy": "Geoprivacy that the observer chose. `obscured_private` stands for either of the two; `open` includes none chosen.",
    "hour": "Hours of the day of observation, 0 to 23, local time.",
    "hrank": "Highest rank of the taxon; lower ones match too. Give one.",
    "iconic_taxa": "Iconic taxa that the taxon belongs to; `unknown` for none of them.",
    "id": "Ids or UUIDs of the observations.",
    "id_above": 'Ids greater than this one. Moved along, with `order_by="id"`, it reaches results beyond the first 10,000.',
    "id_below": 'Ids smaller than this one. Moved along, with `order_by="id"`, it reaches results beyond the first 10,000.',
    "id_please": "True for observations with the old mark that asks for an identification. No longer in use.",
    "ident_user_id": "Id of a person who identified the observation.",
    "identifications": "How far current identifications agree with the observation's taxon; more agree than not, some agree, or more disagree.",
    "identified": "True for observations with a taxon, False for those without.",
    "introduced": "True for taxa introduced to the place of observation, False for others.",
    "lat": "Latitude of the centre of a circle, in decimal degrees; with `lng` and `radius`.",
    "license": "Licences of the observation itself.",
    "licensed": "True for observations under some licence, False for those with all rights reserved.",
    "list_id": "Id of a list, such as a check list, that the taxon must be on.",
    "lng": "Longitude of the centre of a circle, in decimal degrees; with `lat` and `radius`.",
    "lrank": "Lowest rank of the taxon; higher ones match too. Give one.",
    "mappable": "True for observations that are shown on map tiles, False for those that are not.",
    "month": "Months of observation, 1 to 12.",
    "native": "True for taxa native to the place of observation, False for others.",
    "nelat": "Latitude of the north-east corner of a box, in decimal degrees; with the three other corner values.",
    "nelng": "Longitude of the north-east corner of a box, in decimal degrees; with the three other corner values.",
    "not_id": "Ids of observations to leave out.",
    "not_in_project": "Ids or slugs of projects whose observations are left out.",
    "not_matching_project_rules_for": "Id or slug of a project whose rules observations must not meet.",
    "obscuration": "Obscured or private coordinates, by the observer's choice or for the taxon's sake; `none` for open ones.",
    "observation_accuracy_experiment_id": "Ids of accuracy experiments of iNaturalist that the observation was a sample of.",
    "observed_on": "Date of observation.",
    "ofv_datatype": "Data types of observation fields, one of which the observation must have a value for.",
    "out_of_range": "True for taxa outside their known range, False for those within it.",
    "pcid": "Deprecated. True for observations that a project's curator identified; with `project_id`, a curator of those projects.",
    "photo_license": "Licences of at least one photo.",
    "photo_licensed": "True for observations with a photo under some licence, False for those without one.",
    "photos": "True for observations with photos, False for those without.",
    "place_id": "Ids of places in which the observation was made.",
    "popular": "True for observations that somebody marked as a favourite, False for those that nobody did.",
    "project_id": "Ids or slugs of projects that the observation belongs to.",
    "q": "Words to find in taxon names, tags, descriptions and place names; narrowed down by `search_on`.",
    "quality_grade": "Quality grades of the observation.",
    "radius": "Radius in kilometres of the circle around `lat` and `lng`; 10 unless given.",
    "rank": "Ranks of the taxon.",
    "reviewed": "True for observations that the person in `viewer_id` has reviewed, False for those they have not.",
    "search_on": "Where to look for `q`; everywhere unless given.",
    "site_id": "Ids of sites of the iNaturalist network that the observation belongs to.",
    "sound_license": "Licences of at least one sound.",
    "sounds": "True for observations with sounds, False for those without.",
    "swlat": "Latitude of the south-west corner of a box, in decimal degrees; with the three other corner values.",
    "swlng": "Longitude of the south-west corner of a box, in decimal degrees; with the three other corner values.",
    "taxon_geoprivacy": "Strictest geoprivacy that a conservation status demands for any of the taxa proposed. `obscured_private` stands for either of the two; `open` includes none demanded.",
    "taxon_is_active": "True for taxa in use today, False for taxa that were merged, split or otherwise retired.",
    "taxon_name": "Scientific or common name of the taxon. It may fit several taxa; an id does not.",
    "term_id": "Ids of controlled terms (attributes) that the observation is annotated with.",
    "term_id_or_unknown": "Ids of controlled terms (attributes) that the observation is annotated with, or lacks altogether. Goes with `term_value_id` or `without_term_value_id`.",
    "term_value_id": "Ids of controlled values that the observation is annotated with. Goes with `term_id`.",
    "threatened": "True for taxa whose conservation status is threatened or worse, False for others.",
    "unobserved_by_user_id": "Id or login of a person; taxa that they have observed are left out.",
    "updated_since": "Changed at or after this date or time.",
    "user_id": "Ids or logins of observers.",
    "user_login": "Logins of observers.",
    "verifiable": "True for observations of the grades `needs_id` and `research`, False for casual ones.",
    "viewer_id": "Id of the person that `reviewed` is about.",
    "without_taxon_id": "Ids of taxa to leave out, with their descendants.",
    "without_term_id": "Ids of annotation attributes that the observation has no annotation for.",
    "without_term_value_id": "Ids of controlled values that the observation must not be annotated with. Goes with `term_id`.",
    "year": "Years of observation.",
}
_IDENTIFICATION_FILTERS: dict[str, str] = {
    "category": "Categories of the identification, such as `improving` or `leading`.",
    "current": "False withdraws the identification; True restores it, and withdraws the user's other ones of the observation.",
    "current_taxon": "True for identifications whose taxon is the one that the observation has now, False for others.",
    "d1": "Observed at or after this date or time.",
    "d2": "Observed at or before this date or time.",
    "hrank": "Highest rank of the taxon; lower ones match too. Give one.",
    "iconic_taxon_id": "Ids of iconic taxa of the identified taxon.",
    "id": "Ids of the identifications.",
    "id_above": 'Ids greater than this one. Moved along, with `order_by="id"`, it reaches results beyond the first 10,000.',
    "id_below": 'Ids smaller than this one. Moved along, with `order_by="id"`, it reaches results beyond the first 10,000.',
    "is_change": "True for identifications that were made by a taxon change, False for others.",
    "lrank": "Lowest rank of the taxon; higher ones match too. Give one.",
    "observation_created_d1": "Observation created at or after this date or time.",
    "observation_created_d2": "Observation created at or before this date or time.",
    "observation_hrank": "Highest rank of the observation's taxon.",
    "observation_iconic_taxon_id": "Ids of iconic taxa of the observation's taxon.",
    "observation_lrank": "Lowest rank of the observation's taxon.",
    "observation_rank": "Ranks of the observation's taxon.",
    "observation_taxon_active": "True if the observation's taxon is active, False if it is not.",
    "observation_taxon_id": "Ids of taxa, one of which the observation's taxon is or descends from.",
    "observed_d1": "Observed at or after this date or time.",
    "observed_d2": "Observed at or before this date or time.",
    "only_id": "True answers ids alone, without other fields.",
    "order": "Direction of sorting.",
    "order_by": "What to sort by.",
    "own_observation": "True for identifications of one's own observations, False for those of others' observations.",
    "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
    "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
    "place_id": "Ids of places in which the observation was made.",
    "quality_grade": "Quality grades of the observation.",
    "rank": "Ranks of the taxon identified.",
    "taxon_active": "True if the identified taxon is active, False if it is not.",
    "taxon_change_id": "Ids of taxon changes that made the identification.",
    "taxon_id": "Ids of taxa identified; descendants count too.",
    "user_id": "Ids or logins of the people who identified.",
    "user_login": "Logins of observers.",
    "without_observation_taxon_id": "Ids of taxa that the observation's taxon neither is nor descends from.",
    "without_taxon_id": "Ids of taxa to leave out, with their descendants.",
}
_PROJECT_FILTERS: dict[str, str] = {
    "featured": "True for projects that are featured on the site.",
    "has_params": "True for projects with search parameters as requirements, False for those without.",
    "has_posts": "True for projects with journal posts, False for those without.",
    "id": "Ids of the projects.",
    "lat": "Latitude of the centre of a circle, in decimal degrees; with `lng`.",
    "lng": "Longitude of the centre of a circle, in decimal degrees; with `lat`.",
    "member_id": "Ids of people who are members of the project.",
    "not_id": "Ids of projects to leave out.",
    "noteworthy": "Whether to mark the project as noteworthy.",
    "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
    "per_page": "Number of projects on a page; 10 unless given, 300 at most.",
    "place_id": "Ids of places that the project is about.",
    "radius": "Radius in kilometres of the circle around `lat` and `lng`; 500 unless given.",
    "rule_details": "True answers the projects' rules in full, not by id alone.",
    "site_id": "Ids of sites of the iNaturalist network that the observation belongs to.",
    "type": "Types of projects.",
}

DOCUMENTATION: Final[Mapping[str, Documentation]] = MappingProxyType(
    {
        "annotations.create": Documentation(
            summary="Adds an annotation, such as a life stage, to an observation.",
            description="The attribute and its value are controlled terms; `controlled_terms.for_taxon` tells which fit a taxon.",
            parameters={
                "controlled_attribute_id": "Id of the controlled term that is the attribute.",
                "controlled_value_id": "Id of the controlled term that is the value.",
                "resource_id": "Id of the annotated observation.",
                "resource_type": "Kind of the annotated record, `Observation`.",
            },
        ),
        "annotations.delete": Documentation(
            summary="Deletes an annotation.",
            parameters={
                "id": "Id of the annotation.",
            },
        ),
        "announcements.dismiss": Documentation(
            summary="Dismisses an announcement, so that it is not shown to the user again.",
            parameters={
                "id": "Id of the announcement.",
            },
        ),
        "announcements.search": Documentation(
            summary="Announcements that are shown at present.",
            parameters={
                "client": "Application that the announcement is meant for.",
                "locale": "Locale of the announcement; unless given, that of the signed-in user.",
                "placement": "Where the announcement is shown; `mobile` for all spots of mobile applications.",
            },
        ),
        "colored_heatmap.grid_json": Documentation(
            summary="UTFGrid of the tile that shows matching observations as a coloured heat map.",
            description="Takes the filters of observation search. Tells which observation lies under each cell of the map tile with the same coordinates, for interactive maps.",
            parameters={
                "zoom": "Zoom level, 0 (the world in one tile) to 21.",
                "x": "Column of the tile, from 0 in the west; below 2 to the power of `zoom`.",
                "y": "Row of the tile, from 0 in the north; below 2 to the power of `zoom`.",
                **_OBSERVATION_FILTERS,
                "color": "Colour of the points or cells of the tile.",
                "taxon_id": "Ids of taxa; descendants count too.",
            },
        ),
        "colored_heatmap.png": Documentation(
            summary="Map tile that shows matching observations as a heat map in the colours of their iconic taxa.",
            description="Takes the filters of observation search. Tiles follow the XYZ scheme of web maps; the answer is a PNG image.",
            parameters={
                "zoom": "Zoom level, 0 (the world in one tile) to 21.",
                "x": "Column of the tile, from 0 in the west; below 2 to the power of `zoom`.",
                "y": "Row of the tile, from 0 in the north; below 2 to the power of `zoom`.",
                **_OBSERVATION_FILTERS,
                "color": "Colour of the points or cells of the tile.",
                "taxon_id": "Ids of taxa; descendants count too.",
            },
        ),
        "comments.create": Documentation(
            summary="Creates a comment on an observation or a journal post.",
            parameters={
                "body": "Text of the comment.",
                "parent_id": "Id of what is commented on.",
                "parent_type": "Kind of what the comment is on.",
            },
        ),
        "comments.delete": Documentation(
            summary="Deletes a comment.",
            parameters={
                "id": "Id of the comment.",
            },
        ),
        "comments.update": Documentation(
            summary="Changes the text of a comment.",
            parameters={
                "id": "Id of the comment.",
                "body": "Text of the comment.",
                "parent_id": "Id of the parent.",
                "parent_type": "Kind of what the comment is on.",
            },
        ),
        "controlled_terms.for_taxon": Documentation(
            summary="Controlled terms that can be used to annotate observations of a taxon.",
            parameters={
                "taxon_id": "Ids of the taxa.",
            },
        ),
        "controlled_terms.search": Documentation(
            summary="All controlled terms: the attributes of annotations and their values.",
        ),
        "flags.create": Documentation(
            summary="Flags a record for the attention of curators.",
            parameters={
                "flag": "Reason, `spam`, `inappropriate` or `other`.",
                "flaggable_id": "Id of the flagged record.",
                "flaggable_type": "Kind of the flagged record, such as `Observation`, `Comment` or `Taxon`.",
                "flag_explanation": "Explanation, for the reason `other`.",
            },
        ),
        "flags.delete": Documentation(
            summary="Deletes a flag.",
            parameters={
                "id": "Id of the flag.",
            },
        ),
        "flags.update": Documentation(
            summary="Changes a flag, usually to resolve it.",
            parameters={
                "id": "Id of the flag.",
                "resolved": "Whether the flag is resolved.",
            },
        ),
        "grid.grid_json": Documentation(
            summary="UTFGrid of the tile that shows matching observations as a grid.",
            description="Takes the filters of observation search. Tells which observation lies under each cell of the map tile with the same coordinates, for interactive maps.",
            parameters={
                "zoom": "Zoom level, 0 (the world in one tile) to 21.",
                "x": "Column of the tile, from 0 in the west; below 2 to the power of `zoom`.",
                "y": "Row of the tile, from 0 in the north; below 2 to the power of `zoom`.",
                **_OBSERVATION_FILTERS,
                "color": "Colour of the points or cells of the tile.",
                "taxon_id": "Ids of taxa; descendants count too.",
            },
        ),
        "grid.png": Documentation(
            summary="Map tile that shows matching observations as a grid.",
            description="Takes the filters of observation search. Tiles follow the XYZ scheme of web maps; the answer is a PNG image.",
            parameters={
                "zoom": "Zoom level, 0 (the world in one tile) to 21.",
                "x": "Column of the tile, from 0 in the west; below 2 to the power of `zoom`.",
                "y": "Row of the tile, from 0 in the north; below 2 to the power of `zoom`.",
                **_OBSERVATION_FILTERS,
                "color": "Colour of the points or cells of the tile.",
                "taxon_id": "Ids of taxa; descendants count too.",
            },
        ),
        "heatmap.grid_json": Documentation(
            summary="UTFGrid of the tile that shows matching observations as a heat map.",
            description="Takes the filters of observation search. Tells which observation lies under each cell of the map tile with the same coordinates, for interactive maps.",
            parameters={
                "zoom": "Zoom level, 0 (the world in one tile) to 21.",
                "x": "Column of the tile, from 0 in the west; below 2 to the power of `zoom`.",
                "y": "Row of the tile, from 0 in the north; below 2 to the power of `zoom`.",
                **_OBSERVATION_FILTERS,
                "color": "Colour of the points or cells of the tile.",
                "taxon_id": "Ids of taxa; descendants count too.",
            },
        ),
        "heatmap.png": Documentation(
            summary="Map tile that shows matching observations as a heat map.",
            description="Takes the filters of observation search. Tiles follow the XYZ scheme of web maps; the answer is a PNG image.",
            parameters={
                "zoom": "Zoom level, 0 (the world in one tile) to 21.",
                "x": "Column of the tile, from 0 in the west; below 2 to the power of `zoom`.",
                "y": "Row of the tile, from 0 in the north; below 2 to the power of `zoom`.",
                **_OBSERVATION_FILTERS,
                "color": "Colour of the points or cells of the tile.",
                "taxon_id": "Ids of taxa; descendants count too.",
            },
        ),
        "identifications.categories": Documentation(
            summary="Numbers of matching identifications by category, such as improving or leading.",
            parameters={
                **_IDENTIFICATION_FILTERS,
            },
        ),
        "identifications.create": Documentation(
            summary="Creates an identification: says which taxon an observation shows.",
            parameters={
                "body": "Text that goes with the identification.",
                "current": "False withdraws the identification; True restores it, and withdraws the user's other ones of the observation.",
                "observation_id": "Id of the observation.",
                "taxon_id": "Id of the taxon that the observation shows.",
            },
        ),
        "identifications.delete": Documentation(
            summary="Deletes an identification.",
            description="`identifications.update` with `current=False` withdraws it and keeps it visible.",
            parameters={
                "id": "Id of the identification.",
            },
        ),
        "identifications.get": Documentation(
            summary="One or several identifications in full.",
            description="Absent ones are left out.",
            parameters={
                "id": "Ids of the identifications.",
            },
        ),
        "identifications.identifiers": Documentation(
            summary="People who made matching identifications, with counts, most active first.",
            description="Answers the first 500 people; there is nothing beyond them.",
            parameters={
                **_IDENTIFICATION_FILTERS,
            },
        ),
        "identifications.observers": Documentation(
            summary="People whose observations were identified by matching identifications, with counts, most first.",
            description="Answers the first 500 people; there is nothing beyond them.",
            parameters={
                **_IDENTIFICATION_FILTERS,
            },
        ),
        "identifications.recent_taxa": Documentation(
            summary="Taxa that were newly identified by matching identifications, with the identification.",
            parameters={
                **_IDENTIFICATION_FILTERS,
            },
        ),
        "identifications.recent_taxa_revisited": Documentation(
            summary="Taxa that were newly identified by matching identifications, found in another way than `recent_taxa` does.",
            parameters={
                **_IDENTIFICATION_FILTERS,
            },
        ),
        "identifications.search": Documentation(
            summary="Identifications that match the filters, newest first.",
            description='30 come on a page, 200 at most. Pages reach the first 10,000 results. To go further, sort with `order_by="id"` and move `id_above` or `id_below` along; `total_results` then counts what is left.',
            parameters={
                **_IDENTIFICATION_FILTERS,
            },
        ),
        "identifications.similar_species": Documentation(
            summary="Species often confused with a taxon in identifications, most frequent first.",
            description="Takes the filters of observation search.",
            parameters={
                **_OBSERVATION_FILTERS,
                "taxon_id": "Id of the taxon that others are confused with.",
            },
        ),
        "identifications.species_counts": Documentation(
            summary="Taxa of matching identifications, with counts, most identified first.",
            description="Up to 500 come on a page, which is also the default; more pages work.",
            parameters={
                **_IDENTIFICATION_FILTERS,
                "taxon_of": "Whether to count the identification's own taxon or the observation's.",
            },
        ),
        "identifications.update": Documentation(
            summary="Changes an identification, or withdraws or restores it.",
            description="Set `current` to withdraw or restore it.",
            parameters={
                "id": "Id of the identification.",
                "body": "Text that goes with the identification.",
                "current": "False withdraws the identification; True restores it, and withdraws the user's other ones of the observation.",
                "observation_id": "Id of the observation.",
                "taxon_id": "Id of the taxon that the observation shows.",
            },
        ),
        "messages.create": Documentation(
            summary="Sends a private message to another user.",
            parameters={
                "body": "Text of the message.",
                "subject": "Subject of the message.",
                "thread_id": "Id of the thread to answer in; none begins a new one.",
                "to_user_id": "Id of the recipient.",
            },
        ),
        "messages.delete": Documentation(
            summary="Deletes the thread of a message for the signed-in user.",
            parameters={
                "id": "Id of the message.",
            },
        ),
        "messages.get": Documentation(
            summary="Messages of the thread that a message belongs to.",
            parameters={
                "id": "Id of the message.",
            },
        ),
        "messages.search": Documentation(
            summary="Private messages of the signed-in user.",
            parameters={
                "box": "Which messages: received ones (`inbox`), sent ones (`sent`) or both (`any`).",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "q": "Words to find in the messages.",
                "threads": "True to answer the latest message of each thread alone.",
                "user_id": "Id or login of the other person.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
            },
        ),
        "messages.unread": Documentation(
            summary="Number of unread messages of the signed-in user.",
        ),
        "observation_field_values.create": Documentation(
            summary="Gives an observation a value for an observation field.",
            parameters={
                "observation_field_id": "Id of the observation field.",
                "observation_id": "Id of the observation.",
                "value": "Value; of the observation field's datatype.",
            },
        ),
        "observation_field_values.delete": Documentation(
            summary="Removes an observation field's value from an observation.",
            parameters={
                "id": "Id of the observation field value.",
            },
        ),
        "observation_field_values.update": Documentation(
            summary="Changes the value of an observation field on an observation.",
            parameters={
                "id": "Id of the observation field value.",
                "observation_field_id": "Id of the observation field.",
                "observation_id": "Id of the observation.",
                "value": "Value; of the observation field's datatype.",
            },
        ),
        "observation_fields.autocomplete": Documentation(
            summary="Observation fields with a name that begins with a text.",
            parameters={
                "q": "Beginning of the name of an observation field.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
            },
        ),
        "observation_photos.create": Documentation(
            summary="Uploads a photo and adds it to an observation.",
            description="Files may have up to 20 MB. With a `uuid` the call may be repeated: the second one with that `uuid` makes no second record.",
            parameters={
                "file": "File to upload, up to 20 MB. Its name and media type are kept.",
                "observation_id": "Id of the observation.",
                "uuid": "UUID chosen by the client, which makes the call repeatable: the same user's second one makes no second record.",
            },
        ),
        "observation_photos.delete": Documentation(
            summary="Removes a photo from an observation.",
            parameters={
                "id": "Id of the observation photo.",
            },
        ),
        "observation_photos.update": Documentation(
            summary="Changes a photo's place in the order of an observation's photos, or its file.",
            parameters={
                "id": "Id of the observation photo.",
                "file": "File to upload, up to 20 MB. Its name and media type are kept.",
                "position": "Place of the photo in the observation, from 0.",
            },
        ),
        "observation_sounds.create": Documentation(
            summary="Uploads a sound and adds it to an observation.",
            description="Files may have up to 20 MB. With a `uuid` the call may be repeated: the second one with that `uuid` makes no second record.",
            parameters={
                "observation_id": "Id of the observation.",
                "uuid": "UUID chosen by the client, which makes the call repeatable: the same user's second one makes no second record.",
                "file": "File to upload, up to 20 MB. Its name and media type are kept.",
            },
        ),
        "observation_sounds.delete": Documentation(
            summary="Removes a sound from an observation.",
            parameters={
                "id": "Id of the observation sound.",
            },
        ),
        "observations.create": Documentation(
            summary="Creates an observation.",
            description="Answers a list with the observation as the web application has it. With a `uuid` the call may be repeated: the second one with that `uuid` makes no second record. Photos and sounds are added afterwards, with `observation_photos.create` and `observation_sounds.create`.",
            parameters={
                "description": "Description, as text.",
                "species_guess": "Name of the organism, as text. Without a `taxon_id` the server may derive the taxon from it.",
                "taxon_id": "Id of the taxon; also makes the observer's identification.",
                "captive_flag": "Whether the organism is captive or cultivated.",
                "coordinate_system": "Name of the coordinate system of `geo_x` and `geo_y`, as set up on the site.",
                "geo_x": "Easting in `coordinate_system`.",
                "geo_y": "Northing in `coordinate_system`.",
                "geoprivacy": "Who sees the coordinates, `open`, `obscured` or `private`.",
                "latitude": "Latitude in decimal degrees, WGS 84.",
                "license": "Licence of the observation, such as `cc-by`.",
                "location_is_exact": "Whether the coordinates are exact.",
                "longitude": "Longitude in decimal degrees, WGS 84.",
                "make_license_default": "True makes `license` the default of the user's new observations.",
                "make_licenses_same": "True puts all of the user's observations under `license`.",
                "map_scale": "Zoom level of the map on which the location was chosen.",
                "observed_on_string": "Date, or date and time, of observation, as text such as `2024-05-01 14:30`. Without a zone it is in the user's time zone.",
                "owners_identification_from_vision": "Whether the observer took the identification from computer vision.",
                "place_guess": "Name of the place of observation, as text.",
                "positional_accuracy": "Accuracy of the coordinates, as a radius in metres around them.",
                "positioning_device": "Device that gave the coordinates, such as `gps`.",
                "positioning_method": "Method that gave the coordinates, such as `gps` or `manual`.",
                "prefers_community_taxon": "Whether the community's taxon may replace the observer's own on this observation.",
                "project_id": "Id of a traditional project to add the observation to.",
                "site_id": "Id of the site of the iNaturalist network that the observation is made through.",
                "tag_list": "Tags, with commas.",
                "taxon_name": "Name to derive the taxon from, without a `taxon_id`.",
                "time_zone": "Time zone of the observation, such as `Eastern Time (US & Canada)`; the user's unless given.",
                "uuid": "UUID chosen by the client, which makes the call repeatable: the same user's second one makes no second record.",
                "observation_field_values_attributes": "Values of observation fields.",
            },
        ),
        "observations.delete": Documentation(
            summary="Deletes an observation.",
            parameters={
                "id": "Id of the observation.",
            },
        ),
        "observations.delete_quality": Documentation(
            summary="Takes back the signed-in user's vote on a question of observations' data quality.",
            parameters={
                "id": "Id of the observation.",
                "metric": "Question of the data quality assessment. Is the date right (`date`), is it evidence of an organism (`evidence`), is the location right (`location`), can the identification be improved (`needs_id`), is the evidence recent (`recent`), is the organism wild (`wild`), is there a single subject (`subject`), do the media show what was there (`accurate`)?",
            },
        ),
        "observations.deleted": Documentation(
            summary="Ids of observations that the signed-in user has deleted since a date.",
            parameters={
                "since": "Deletions on or after this date.",
            },
        ),
        "observations.fave": Documentation(
            summary="Marks observations as favourites of the signed-in user.",
            parameters={
                "id": "Id of the observation.",
            },
        ),
        "observations.get": Documentation(
            summary="One or several observations in full.",
            description="At most 30 ids, or 200 with `per_page=200`; more are refused. Absent ones are left out.",
            parameters={
                "id": "Ids of the observations, at most 30, or 200 with `per_page=200`.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
            },
        ),
        "observations.histogram": Documentation(
            summary="Numbers of matching observations by time.",
            description="Takes the filters of observation search. `results` is an object keyed by the interval, with counts as its values.",
            parameters={
                **_OBSERVATION_FILTERS,
                "date_field": "Which date counts, that of observation or that of creation.",
                "interval": 'Interval to count by. `month_of_year` and `week_of_year` add up all years. `hour` goes with `date_field="created"` alone.',
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.iconic_taxa_counts": Documentation(
            summary="Numbers of matching observations by iconic taxon.",
            description="Takes the filters of observation search.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by; `geo_score` is how well the geomodel's expectation fits.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.iconic_taxa_species_counts": Documentation(
            summary="Numbers of observed species by iconic taxon.",
            description="Takes the filters of observation search.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by; `geo_score` is how well the geomodel's expectation fits.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.identification_categories": Documentation(
            summary="Numbers of identifications of matching observations by category, such as improving or leading.",
            description="Takes the filters of observation search.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by; `geo_score` is how well the geomodel's expectation fits.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.identifiers": Documentation(
            summary="People who identified matching observations, with counts, most active first.",
            description="Takes the filters of observation search. Answers the first 500 people; there is nothing beyond them.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.observers": Documentation(
            summary="People who made matching observations, with counts, most active first.",
            description="Takes the filters of observation search. Answers the first 500 people; there is nothing beyond them.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.popular_field_values": Documentation(
            summary="Annotation values of matching observations, with counts by time of year.",
            description="Takes the filters of observation search.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.quality_grades": Documentation(
            summary="Numbers of matching observations by quality grade.",
            description="Takes the filters of observation search.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by; `geo_score` is how well the geomodel's expectation fits.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.quality_metrics": Documentation(
            summary="Votes that people cast on questions of observations' data quality.",
            parameters={
                "id": "Id of the observation.",
            },
        ),
        "observations.review": Documentation(
            summary="Marks observations as reviewed by the signed-in user.",
            parameters={
                "id": "Id of the observation.",
            },
        ),
        "observations.search": Documentation(
            summary="Observations that match the filters, newest first.",
            description='30 come on a page, 200 at most. Pages reach the first 10,000 results. To go further, sort with `order_by="id"` and move `id_above` (ascending) or `id_below` (descending) along; `total_results` then counts what is left.',
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by; `geo_score` is how well the geomodel's expectation fits.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.set_quality": Documentation(
            summary="Casts the signed-in user's vote on a question of observations' data quality.",
            parameters={
                "id": "Id of the observation.",
                "metric": "Question of the data quality assessment. Is the date right (`date`), is it evidence of an organism (`evidence`), is the location right (`location`), can the identification be improved (`needs_id`), is the evidence recent (`recent`), is the organism wild (`wild`), is there a single subject (`subject`), do the media show what was there (`accurate`)?",
                "agree": "True votes yes, False votes no.",
            },
        ),
        "observations.similar_species": Documentation(
            summary="Species often confused with those of matching observations, most frequent first.",
            description="Takes the filters of observation search.",
            parameters={
                **_OBSERVATION_FILTERS,
                "taxon_id": "Ids of taxa; descendants count too.",
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by; `geo_score` is how well the geomodel's expectation fits.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.species_counts": Documentation(
            summary="Observed species and other leaf taxa, with numbers of observations, most observed first.",
            description="Takes the filters of observation search. Leaf taxa are those without a descendant among the observations. Up to 500 come on a page, which is also the default; more pages work.",
            parameters={
                **_OBSERVATION_FILTERS,
                "include_ancestors": "True also lists the taxa above those observed.",
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of taxa on a page; 500 unless given, and at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.subscriptions": Documentation(
            summary="Subscriptions of the signed-in user to an observation.",
            parameters={
                "id": "Id of the observation.",
            },
        ),
        "observations.taxa": Documentation(
            summary="Taxa of matching observations.",
            description="Takes the filters of observation search.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by; `geo_score` is how well the geomodel's expectation fits.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.taxa_counts_by_month": Documentation(
            summary="Numbers of matching observations of each taxon by month.",
            description="Takes the filters of observation search.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by; `geo_score` is how well the geomodel's expectation fits.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.taxon_summary": Documentation(
            summary="Conservation status, establishment and short text on an observation's taxon at its place.",
            parameters={
                "id": "Id of the observation.",
            },
        ),
        "observations.taxonomy": Documentation(
            summary="Taxa of matching observations with all their ancestors, and numbers of observations.",
            description="Takes the filters of observation search. `count_without_taxon` counts observations without a taxon.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by; `geo_score` is how well the geomodel's expectation fits.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.tree_taxa": Documentation(
            summary="Taxa of matching observations with all their ancestors, as a tree.",
            description="Takes the filters of observation search.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by; `geo_score` is how well the geomodel's expectation fits.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.umbrella_project_stats": Documentation(
            summary="Numbers of observations, species and observers for each project below an umbrella project.",
            description="Takes the filters of observation search. Give the umbrella project as `project_id`.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by; `geo_score` is how well the geomodel's expectation fits.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "observations.unfave": Documentation(
            summary="Takes observations off the signed-in user's favourites.",
            parameters={
                "id": "Id of the observation.",
            },
        ),
        "observations.unreview": Documentation(
            summary="Marks observations as not reviewed by the signed-in user.",
            parameters={
                "id": "Id of the observation.",
            },
        ),
        "observations.update": Documentation(
            summary="Changes an observation.",
            description="Keeps the photos as they are. With `ignore_photos=False` the service deletes those that the request does not mention. Answers a list with the observation as the web application has it.",
            parameters={
                "id": "Id of the observation.",
                "description": "Description, as text.",
                "species_guess": "Name of the organism, as text. Without a `taxon_id` the server may derive the taxon from it.",
                "taxon_id": "Id of the taxon; also makes the observer's identification.",
                "captive_flag": "Whether the organism is captive or cultivated.",
                "coordinate_system": "Name of the coordinate system of `geo_x` and `geo_y`, as set up on the site.",
                "geo_x": "Easting in `coordinate_system`.",
                "geo_y": "Northing in `coordinate_system`.",
                "geoprivacy": "Who sees the coordinates, `open`, `obscured` or `private`.",
                "latitude": "Latitude in decimal degrees, WGS 84.",
                "license": "Licence of the observation, such as `cc-by`.",
                "location_is_exact": "Whether the coordinates are exact.",
                "longitude": "Longitude in decimal degrees, WGS 84.",
                "make_license_default": "True makes `license` the default of the user's new observations.",
                "make_licenses_same": "True puts all of the user's observations under `license`.",
                "map_scale": "Zoom level of the map on which the location was chosen.",
                "observed_on_string": "Date, or date and time, of observation, as text such as `2024-05-01 14:30`. Without a zone it is in the user's time zone.",
                "owners_identification_from_vision": "Whether the observer took the identification from computer vision.",
                "place_guess": "Name of the place of observation, as text.",
                "positional_accuracy": "Accuracy of the coordinates, as a radius in metres around them.",
                "positioning_device": "Device that gave the coordinates, such as `gps`.",
                "positioning_method": "Method that gave the coordinates, such as `gps` or `manual`.",
                "prefers_community_taxon": "Whether the community's taxon may replace the observer's own on this observation.",
                "project_id": "Id of a traditional project to add the observation to.",
                "site_id": "Id of the site of the iNaturalist network that the observation is made through.",
                "tag_list": "Tags, with commas.",
                "taxon_name": "Name to derive the taxon from, without a `taxon_id`.",
                "time_zone": "Time zone of the observation, such as `Eastern Time (US & Canada)`; the user's unless given.",
                "uuid": "UUID of the observation.",
                "observation_field_values_attributes": "Values of observation fields.",
                "ignore_photos": "True keeps the observation's photos as they are, and is sent unless you say otherwise, or give `local_photos` in `extra_body`. False deletes those that the request does not mention.",
            },
        ),
        "observations.updates": Documentation(
            summary="News on observations that the signed-in user made or follows, such as comments.",
            description="20 come on a page, 200 at most.",
            parameters={
                "created_after": "Updates that came about after this time.",
                "observations_by": "Whose observations the updates are on, the user's own, or others' that they follow.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of updates on a page; 20 unless given, 200 at most.",
                "viewed": "False for updates that the user has not seen yet, True for all.",
            },
        ),
        "observations.viewed_updates": Documentation(
            summary="Marks the news about observations as seen by the signed-in user.",
            parameters={
                "id": "Id of the observation.",
            },
        ),
        "photos.create": Documentation(
            summary="Uploads a photo that is not yet part of an observation.",
            description="Files may have up to 20 MB.",
            parameters={
                "file": "File to upload, up to 20 MB. Its name and media type are kept.",
            },
        ),
        "photos.update": Documentation(
            summary="Changes a photo of the signed-in user.",
            parameters={
                "id": "Id of the photo.",
            },
        ),
        "places.autocomplete": Documentation(
            summary="Places with a name that begins with a text.",
            description="10 are answered, 20 at most.",
            parameters={
                "q": "Beginning of the name of a place.",
                "order_by": "`area` puts the larger of equals first.",
            },
        ),
        "places.containing": Documentation(
            summary="Places that contain an area of the map.",
            description="20 come on a page, 100 at most.",
            parameters={
                "nelat": "Latitude of the north-east corner of a box, in decimal degrees; with the three other corner values.",
                "nelng": "Longitude of the north-east corner of a box, in decimal degrees; with the three other corner values.",
                "swlat": "Latitude of the south-west corner of a box, in decimal degrees; with the three other corner values.",
                "swlng": "Longitude of the south-west corner of a box, in decimal degrees; with the three other corner values.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
            },
        ),
        "places.get": Documentation(
            summary="One or several places in full.",
            description="At most 500 ids or slugs; more are refused.",
            parameters={
                "id": "Ids or slugs of the places, at most 500.",
                "admin_level": "Administrative levels of the places: 0 country, 10 state, 20 county, 30 town, 100 park.",
            },
        ),
        "places.nearby": Documentation(
            summary="Standard and community places near an area of the map.",
            description="`nelat`, `nelng`, `swlat` and `swlng` give the area. `results` is an object with the lists `standard` and `community`, of 10 places each, 20 at most.",
            parameters={
                "nelat": "Latitude of the north-east corner of a box, in decimal degrees; with the three other corner values.",
                "nelng": "Longitude of the north-east corner of a box, in decimal degrees; with the three other corner values.",
                "swlat": "Latitude of the south-west corner of a box, in decimal degrees; with the three other corner values.",
                "swlng": "Longitude of the south-west corner of a box, in decimal degrees; with the three other corner values.",
                "name": "Name to show in place of the login.",
                "per_page": "Number of places in each list; 10 unless given, 20 at most.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
            },
        ),
        "places.png": Documentation(
            summary="Map tile of a place's boundary.",
            description="Tiles follow the XYZ scheme of web maps; the answer is a PNG image.",
            parameters={
                "place_id": "Id of the place.",
                "zoom": "Zoom level, 0 (the world in one tile) to 21.",
                "x": "Column of the tile, from 0 in the west; below 2 to the power of `zoom`.",
                "y": "Row of the tile, from 0 in the north; below 2 to the power of `zoom`.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "points.grid_json": Documentation(
            summary="UTFGrid of the tile that shows matching observations as points.",
            description="Takes the filters of observation search. Tells which observation lies under each cell of the map tile with the same coordinates, for interactive maps.",
            parameters={
                "zoom": "Zoom level, 0 (the world in one tile) to 21.",
                "x": "Column of the tile, from 0 in the west; below 2 to the power of `zoom`.",
                "y": "Row of the tile, from 0 in the north; below 2 to the power of `zoom`.",
                **_OBSERVATION_FILTERS,
                "color": "Colour of the points or cells of the tile.",
                "taxon_id": "Ids of taxa; descendants count too.",
            },
        ),
        "points.png": Documentation(
            summary="Map tile that shows matching observations as points.",
            description="Takes the filters of observation search. Tiles follow the XYZ scheme of web maps; the answer is a PNG image.",
            parameters={
                "zoom": "Zoom level, 0 (the world in one tile) to 21.",
                "x": "Column of the tile, from 0 in the west; below 2 to the power of `zoom`.",
                "y": "Row of the tile, from 0 in the north; below 2 to the power of `zoom`.",
                **_OBSERVATION_FILTERS,
                "color": "Colour of the points or cells of the tile.",
                "taxon_id": "Ids of taxa; descendants count too.",
            },
        ),
        "posts.create": Documentation(
            summary="Creates a journal post.",
            parameters={
                "commit": "How the post is saved, such as published or as a draft.",
                "body": "Text of the post.",
                "parent_id": "Id of the person or project whose journal it is.",
                "parent_type": "Kind of what the comment is on.",
                "preferred_formatting": "How the text of the post is written, such as plain text or HTML.",
                "title": "Name of the location.",
                "user_id": "Id of the person who writes it.",
            },
        ),
        "posts.delete": Documentation(
            summary="Deletes a journal post.",
            parameters={
                "id": "Id of the journal post.",
            },
        ),
        "posts.for_user": Documentation(
            summary="Journal posts of the site and of projects that the signed-in user follows, newest first.",
            parameters={
                "newer_than": "Id of a post; answers newer ones.",
                "older_than": "Id of a post; answers older ones.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of posts on a page; 30 unless given, 200 at most.",
            },
        ),
        "posts.search": Documentation(
            summary="Journal posts of a person or a project, newest first.",
            description="Answers a bare list.",
            parameters={
                "login": "Login, the unique name of the user.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "project_id": "Ids or slugs of projects that the observation belongs to.",
            },
        ),
        "posts.update": Documentation(
            summary="Changes a journal post.",
            parameters={
                "id": "Id of the journal post.",
                "commit": "How the post is saved, such as published or as a draft.",
                "body": "Text of the post.",
                "parent_id": "Id of the person or project whose journal it is.",
                "parent_type": "Kind of what the comment is on.",
                "preferred_formatting": "How the text of the post is written, such as plain text or HTML.",
                "title": "Name of the location.",
                "user_id": "Id of the person who writes it.",
            },
        ),
        "project_observations.create": Documentation(
            summary="Adds an observation to a traditional project.",
            parameters={
                "observation_id": "Id of the observation.",
                "project_id": "Id of the project.",
            },
        ),
        "project_observations.delete": Documentation(
            summary="Takes an observation out of a project.",
            parameters={
                "id": "Id of the project observation.",
            },
        ),
        "project_observations.update": Documentation(
            summary="Changes how an observation takes part in a project.",
            parameters={
                "id": "Id of the project observation.",
                "observation_id": "Id of the observation.",
                "prefers_curator_coordinate_access": "Whether curators of the project may see the true coordinates.",
                "project_id": "Ids or slugs of projects that the observation belongs to.",
            },
        ),
        "project_users.update": Documentation(
            summary="Changes the preferences of a project membership.",
            description="Answers the membership alone, not a list of results.",
            parameters={
                "id": "Id of the project membership.",
                "prefers_curator_coordinate_access_for": "For which of the user's observations curators may see true coordinates, `none`, `any`, or those obscured for the taxon's sake alone (`taxon`).",
                "prefers_updates": "Whether to be told about the project's news.",
            },
        ),
        "projects.add": Documentation(
            summary="Adds an observation to a project.",
            parameters={
                "id": "Id of the project.",
                "observation_id": "Id of the observation.",
            },
        ),
        "projects.autocomplete": Documentation(
            summary="Projects with a title that begins with a text.",
            description="10 are answered, 300 at most.",
            parameters={
                **_PROJECT_FILTERS,
                "q": "Beginning of the title.",
            },
        ),
        "projects.create": Documentation(
            summary="Creates a project.",
            parameters={
                "title": "Name of the location.",
                "description": "Description, as text.",
                "project_type": "Kind of project.",
                "place_id": "Id of the place that the project is about.",
                "terms": "What people agree to when they join.",
                "slug": "Name of the project in addresses.",
                "prefers_user_trust": "True to let members trust the project with the true coordinates of their observations.",
            },
        ),
        "projects.delete": Documentation(
            summary="Deletes a project.",
            parameters={
                "id": "Id of the project.",
            },
        ),
        "projects.followers": Documentation(
            summary="People who follow a project.",
            parameters={
                "id": "Id of the project.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
            },
        ),
        "projects.get": Documentation(
            summary="One or several projects in full.",
            description="At most 100 ids; more are refused.",
            parameters={
                "id": "Ids or slugs of the projects, at most 100.",
                "rule_details": "True answers the projects' rules in full, not by id alone.",
            },
        ),
        "projects.join": Documentation(
            summary="Makes the signed-in user a member of a project.",
            parameters={
                "id": "Id of the project.",
            },
        ),
        "projects.leave": Documentation(
            summary="Ends the signed-in user's membership of a project.",
            parameters={
                "id": "Id of the project.",
            },
        ),
        "projects.members": Documentation(
            summary="Members of a project.",
            description="30 come on a page, 100 at most.",
            parameters={
                "id": "Id of the project.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of members on a page; 30 unless given, 100 at most.",
                "role": "Members with this role.",
                "skip_counts": "True leaves out counts.",
            },
        ),
        "projects.membership": Documentation(
            summary="The signed-in user's membership of projects.",
            parameters={
                "id": "Ids of the projects.",
            },
        ),
        "projects.posts": Documentation(
            summary="Journal posts of a project.",
            parameters={
                "id": "Id of the project.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page.",
            },
        ),
        "projects.remove": Documentation(
            summary="Takes an observation out of a project.",
            parameters={
                "id": "Id of the project.",
                "observation_id": "Id of the observation.",
            },
        ),
        "projects.search": Documentation(
            summary="Projects that match the filters.",
            description="10 come on a page, 300 at most.",
            parameters={
                **_PROJECT_FILTERS,
                "order_by": "What to sort by. `distance` needs `lat` and `lng`; `featured` needs `features` or `noteworthy`.",
                "q": "Words of the title, or its beginning.",
            },
        ),
        "projects.subscriptions": Documentation(
            summary="Subscriptions of the signed-in user to a project.",
            parameters={
                "id": "Id of the project.",
            },
        ),
        "projects.update": Documentation(
            summary="Changes a project.",
            parameters={
                "id": "Id of the project.",
                "title": "Name of the location.",
                "description": "Description, as text.",
                "project_type": "Kind of project.",
                "place_id": "Id of the place that the project is about.",
                "terms": "What people agree to when they join.",
                "slug": "Name of the project in addresses.",
                "prefers_user_trust": "True to let members trust the project with the true coordinates of their observations.",
            },
        ),
        "relationships.create": Documentation(
            summary="Makes the signed-in user follow or trust somebody.",
            parameters={
                "friend_id": "Id of the other person.",
                "fields": "Fields that results hold, as names (with dots for nesting), a nested mapping, or `all`. An empty value asks for the server's minimum. Names that do not exist are silently dropped.",
                "following": "Whether the user follows the person.",
                "trust": "Whether the person may see the true coordinates of the user's observations.",
            },
        ),
        "relationships.delete": Documentation(
            summary="Makes the signed-in user neither follow nor trust somebody any more.",
            parameters={
                "id": "Id of the relationship.",
            },
        ),
        "relationships.search": Documentation(
            summary="People whom the signed-in user follows or trusts.",
            parameters={
                "following": "Whether the relationship is one of following.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by.",
                "q": "Part of the other person's login.",
                "trusted": "Whether the relationship is one of trust.",
                "user_id": "Id of the other person.",
            },
        ),
        "relationships.update": Documentation(
            summary="Changes whether the signed-in user follows or trusts somebody.",
            parameters={
                "id": "Id of the relationship.",
                "fields": "Fields that results hold, as names (with dots for nesting), a nested mapping, or `all`. An empty value asks for the server's minimum. Names that do not exist are silently dropped.",
                "following": "Whether the user follows the person.",
                "trust": "Whether the person may see the true coordinates of the user's observations.",
            },
        ),
        "search.search": Documentation(
            summary="Places, projects, taxa and people that match a text, best match first.",
            description="Each result wraps what was found: its score, type, matching words and record. 30 come on a page, 100 at most.",
            parameters={
                "include_taxon_ancestors": "True includes the ancestors of taxa.",
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "per_page": "Number of results on a page; 30 unless given, 100 at most.",
                "place_id": "Id of a place; results must lie in it.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "q": "Words to find in names and titles.",
                "sources": "Kinds of records to search; all of them unless given.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
            },
        ),
        "sites.get": Documentation(
            summary="One site of the iNaturalist network.",
            parameters={
                "id": "Id of the site.",
            },
        ),
        "sites.search": Documentation(
            summary="Sites of the iNaturalist network.",
        ),
        "sounds.create": Documentation(
            summary="Uploads a sound that is not yet part of an observation.",
            description="Files may have up to 20 MB.",
            parameters={
                "file": "File to upload, up to 20 MB. Its name and media type are kept.",
                "uuid": "UUID chosen by the client, which makes the call repeatable: the same user's second one makes no second record.",
            },
        ),
        "subscriptions.subscribe_observation": Documentation(
            summary="Subscribes the signed-in user to an observation, or ends the subscription.",
            parameters={
                "id": "Id of the observation.",
            },
        ),
        "subscriptions.subscribe_project": Documentation(
            summary="Subscribes the signed-in user to a project, or ends the subscription.",
            parameters={
                "id": "Id of the project.",
            },
        ),
        "subscriptions.toggle_observation": Documentation(
            summary="The same as `subscribe_observation`, under the address that other clients use.",
            parameters={
                "id": "Id of the observation.",
            },
        ),
        "subscriptions.toggle_project": Documentation(
            summary="The same as `subscribe_project`, under the address that other clients use.",
            parameters={
                "id": "Id of the project.",
            },
        ),
        "taxa.autocomplete": Documentation(
            summary="Taxa with a name that begins with a text, most observed first.",
            description="10 are answered, 30 at most.",
            parameters={
                "q": "Beginning of a scientific or common name.",
                "all_names": "True to answer every name of each taxon, in all languages.",
                "is_active": "True for taxa in use today, False for taxa that were merged, split or otherwise retired.",
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "per_page": "Number of taxa; 10 unless given, 30 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "rank": "Ranks of the taxon.",
                "rank_level": "Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30 family, 20 genus, 10 species, 5 subspecies.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
            },
        ),
        "taxa.get": Documentation(
            summary="One or several taxa in full.",
            description="At most 30 ids; more are refused.",
            parameters={
                "id": "Ids of the taxa, at most 30.",
                "rank_level": "Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30 family, 20 genus, 10 species, 5 subspecies.",
            },
        ),
        "taxa.iconic": Documentation(
            summary="The iconic taxa: the broad groups, such as birds or plants.",
        ),
        "taxa.lifelist_metadata": Documentation(
            summary="What the life list of matching observations needs besides its taxa.",
            description="Takes the filters of observation search.",
            parameters={
                **_OBSERVATION_FILTERS,
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by; `geo_score` is how well the geomodel's expectation fits.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "taxon_id": "Ids of taxa; descendants count too.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "taxa.map_layers": Documentation(
            summary="Which map layers, such as range and geomodel, exist for a taxon.",
            parameters={
                "id": "Id of the taxon.",
            },
        ),
        "taxa.nearby": Documentation(
            summary="Taxa observed in an area of the map.",
            parameters={
                "nelat": "Latitude of the north-east corner of a box, in decimal degrees; with the three other corner values.",
                "nelng": "Longitude of the north-east corner of a box, in decimal degrees; with the three other corner values.",
                "swlat": "Latitude of the south-west corner of a box, in decimal degrees; with the three other corner values.",
                "swlng": "Longitude of the south-west corner of a box, in decimal degrees; with the three other corner values.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
            },
        ),
        "taxa.search": Documentation(
            summary="Taxa that match the filters, most observed first.",
            description="30 come on a page, 500 at most. Pages reach the first 10,000 results, and `total_results` stops at 10,000; to go further, move `id_above` along.",
            parameters={
                "all_names": "True to answer every name of each taxon, in all languages.",
                "id": "Ids of the taxa.",
                "id_above": "Ids greater than this one; reaches results beyond the first 10,000.",
                "id_below": "Ids smaller than this one. The service does not heed it for taxa.",
                "is_active": "True for taxa in use today, False for taxa that were merged, split or otherwise retired.",
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "only_id": "True answers ids alone, without other fields.",
                "order": "Direction of sorting.",
                "order_by": "What to sort by.",
                "parent_id": "Ids of taxa, one of which is the direct parent.",
                "per_page": "Number of taxa on a page; 30 unless given, 500 at most.",
                "preferred_place_id": "Id of a place whose regional common names are preferred.",
                "q": "Beginning of a scientific or common name.",
                "rank": "Ranks of the taxon.",
                "rank_level": "Numeric ranks of the taxon, such as 70 kingdom, 60 phylum, 50 class, 40 order, 30 family, 20 genus, 10 species, 5 subspecies.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
            },
        ),
        "taxa.suggest": Documentation(
            summary="Taxa that could be what was observed, by place, season, checklist or image.",
            parameters={
                "featured_observation_id": "UUID of an observation to leave out when suggestions come from observations.",
                "image_url": "Address of the image to look at.",
                "include_representative_photos": "True adds to each suggestion a photo of the taxon that resembles the image.",
                "lat": "Latitude, in decimal degrees, near which the suggestions are observed.",
                "limit": "Largest number of suggestions.",
                "lng": "Longitude, in decimal degrees, near which the suggestions are observed.",
                "locale": "Locale of common names, such as `en` or `pt-BR`. Unless given, that of the signed-in user.",
                "months": "Months, 1 to 12, that the suggestions are observed in, with commas.",
                "observation_id": "id of an observation that sets place and taxon, ahead of `place_id` and `taxon_id`.",
                "observed_on": "Date of observation; suggestions observed at that time of year come first.",
                "order_by": "How to sort, by the source's own score or count (`default`), by closeness in the taxonomy, or by scientific name.",
                "place_id": "Id of a place that the suggestions occur in, for the sources of observations and check lists.",
                "place_lat": "Latitude of a point, in decimal degrees; a standard place around it stands in for `place_id`.",
                "place_lng": "Longitude of a point, in decimal degrees; a standard place around it stands in for `place_id`.",
                "source": "Where suggestions come from, such as computer vision (`visual`), observations near by of any or of research grade, captive ones, a place's check list, or species confused with the taxon.",
                "taxon_id": "Id of a taxon that the suggestions belong to; below genus, its genus is meant. With the source `misidentifications`, the taxon that others are confused with.",
            },
        ),
        "taxa.wanted": Documentation(
            summary="Taxa below a taxon that nobody has observed yet.",
            parameters={
                "id": "Id of the taxon.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page.",
            },
        ),
        "taxon_places.png": Documentation(
            summary="Map tile of the places where a taxon is known to occur.",
            description="Tiles follow the XYZ scheme of web maps; the answer is a PNG image.",
            parameters={
                "taxon_id": "Id of the taxon.",
                "zoom": "Zoom level, 0 (the world in one tile) to 21.",
                "x": "Column of the tile, from 0 in the west; below 2 to the power of `zoom`.",
                "y": "Row of the tile, from 0 in the north; below 2 to the power of `zoom`.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "taxon_ranges.png": Documentation(
            summary="Map tile of a taxon's range.",
            description="Tiles follow the XYZ scheme of web maps; the answer is a PNG image.",
            parameters={
                "taxon_id": "Id of the taxon.",
                "zoom": "Zoom level, 0 (the world in one tile) to 21.",
                "x": "Column of the tile, from 0 in the west; below 2 to the power of `zoom`.",
                "y": "Row of the tile, from 0 in the north; below 2 to the power of `zoom`.",
                "color": "Colour of the points or cells of the tile.",
                "ttl": "Seconds that caches may keep the answer; -1 for not at all.",
            },
        ),
        "users.autocomplete": Documentation(
            summary="People with a name or login that begins with a text.",
            description="5 are answered, 100 at most.",
            parameters={
                "q": "Beginning of a name or login.",
                "per_page": "Number of people; 5 unless given, 100 at most.",
                "project_id": "Ids or slugs of projects that the observation belongs to.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
            },
        ),
        "users.block": Documentation(
            summary="Blocks a person from contact with the signed-in user.",
            parameters={
                "id": "Id of the person.",
            },
        ),
        "users.followees": Documentation(
            summary="People whom a person follows.",
            parameters={
                "id": "Id of the person.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
            },
        ),
        "users.get": Documentation(
            summary="One person.",
            description="An unknown id or login is answered with 404.",
            parameters={
                "id": "Id or login of the person.",
            },
        ),
        "users.me": Documentation(
            summary="The signed-in user, with private settings.",
        ),
        "users.mute": Documentation(
            summary="Stops notifications to the signed-in user about what a person does.",
            parameters={
                "id": "Id of the person.",
            },
        ),
        "users.notification_counts": Documentation(
            summary="Numbers of unread messages and updates of the signed-in user.",
        ),
        "users.projects": Documentation(
            summary="Projects that a person has joined.",
            parameters={
                "id": "Id of the person.",
                "page": "Number of the page, from 1. Page times `per_page` may not pass 10,000.",
                "per_page": "Number of results on a page; 0 answers the count alone. Unless the operation says otherwise, observations come 30 to a page, and 200 at most.",
                "project_type": "Kind of project.",
                "rule_details": "True answers the projects' rules in full, not by id alone.",
            },
        ),
        "users.recent_observation_fields": Documentation(
            summary="Observation fields that the signed-in user has used lately.",
        ),
        "users.resend_confirmation": Documentation(
            summary="Sends the signed-in user the message that confirms their e-mail address once more.",
        ),
        "users.unblock": Documentation(
            summary="Ends the blocking of a person.",
            parameters={
                "id": "Id of the person.",
            },
        ),
        "users.unmute": Documentation(
            summary="Allows notifications about a person again.",
            parameters={
                "id": "Id of the person.",
            },
        ),
        "users.update": Documentation(
            summary="Changes the signed-in user's profile and settings.",
            description="A new `icon` may have up to 20 MB.",
            parameters={
                "id": "Id of the person.",
                "icon_delete": "True removes the profile's image.",
                "description": "Text about the user, shown on the profile.",
                "email": "E-mail address of the user.",
                "locale": "Locale of the user, such as `en` or `pt-BR`.",
                "login": "Login, the unique name of the user.",
                "name": "Name to show in place of the login.",
                "place_id": "Id of the place whose regional common names the user sees; None for none.",
                "time_zone": "Default time zone of the user's observations, such as `Eastern Time (US & Canada)`.",
                "icon": "Image for the profile, up to 20 MB.",
            },
        ),
        "users.update_session": Documentation(
            summary="Changes display settings of the signed-in user that belong to the web site.",
            parameters={
                "preferred_taxon_page_ancestors_shown": "True to show ancestors on the web site's taxon pages.",
                "preferred_taxon_page_place_id": "Id of the place to which the web site's taxon pages are limited.",
                "preferred_taxon_page_tab": "Which tab the web site's taxon pages open with.",
                "prefers_hide_obs_show_annotations": "True to fold up annotations on the web site's observation pages.",
                "prefers_hide_obs_show_copyright": "True to fold up the copyright on the web site's observation pages.",
                "prefers_hide_obs_show_identifiers": "True hides the list of identifiers on observation pages.",
                "prefers_hide_obs_show_observation_fields": "True to fold up observation fields on the web site's observation pages.",
                "prefers_hide_obs_show_projects": "True to fold up projects on the web site's observation pages.",
                "prefers_hide_obs_show_quality_metrics": "True to fold up the data quality assessment on the web site's observation pages.",
                "prefers_hide_obs_show_tags": "True to fold up tags on the web site's observation pages.",
                "prefers_skip_coarer_id_modal": "True to skip the question that follows a coarser identification. The name is spelt as the API spells it.",
            },
        ),
        "votes.unvote_annotation": Documentation(
            summary="Takes back the signed-in user's vote on an annotation.",
            parameters={
                "id": "Id of the annotation.",
            },
        ),
        "votes.unvote_observation": Documentation(
            summary="Takes back the signed-in user's vote on an observation.",
            parameters={
                "id": "Id of the observation.",
                "scope": "What the vote is about: `needs_id` for whether the observation still needs an identification; without it, a favourite.",
                "vote": "For (`up`) or against (`down`).",
            },
        ),
        "votes.vote_annotation": Documentation(
            summary="Votes for or against an annotation.",
            parameters={
                "id": "Id of the annotation.",
                "vote": "For (`up`) or against (`down`).",
            },
        ),
        "votes.vote_observation": Documentation(
            summary="Votes on an observation: a favourite, or with a scope on whether it still needs an identification.",
            parameters={
                "id": "Id of the observation.",
                "scope": "What the vote is about: `needs_id` for whether the observation still needs an identification; without it, a favourite.",
                "vote": "For (`up`) or against (`down`).",
            },
        ),
    }
)
"""id -> words: ``DOCUMENTATION["observations.search"].parameters["taxon_id"]``."""
