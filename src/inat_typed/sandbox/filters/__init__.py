"""The filters of observation searches."""

from inat_typed.sandbox.filters.common import user_ids_of
from inat_typed.sandbox.filters.search import matching
from inat_typed.sandbox.filters.taxon_filters import taxa_below

__all__ = ["matching", "taxa_below", "user_ids_of"]
