"""The taxa of the sandbox: real names, ranks and ancestry; ids below 900,000 are those of the service."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

RANK_LEVELS: dict[str, float] = {
    "stateofmatter": 100,
    "kingdom": 70,
    "phylum": 60,
    "subphylum": 57,
    "superclass": 53,
    "class": 50,
    "subclass": 47,
    "infraclass": 45,
    "subterclass": 44,
    "superorder": 43,
    "order": 40,
    "suborder": 37,
    "infraorder": 35,
    "parvorder": 34.5,
    "zoosection": 34,
    "zoosubsection": 33.5,
    "superfamily": 33,
    "epifamily": 32,
    "family": 30,
    "subfamily": 27,
    "supertribe": 26,
    "tribe": 25,
    "subtribe": 24,
    "genus": 20,
    "genushybrid": 20,
    "subgenus": 15,
    "section": 13,
    "subsection": 12,
    "complex": 11,
    "species": 10,
    "hybrid": 10,
    "subspecies": 5,
    "variety": 5,
    "form": 5,
    "infrahybrid": 5,
}

_TREE = """
Life | stateofmatter | 48460 |
  Animalia | kingdom | 1 | Animals
    Chordata | phylum | 2 | Chordates
      Vertebrata | subphylum | 355675 | Vertebrates
        Aves | class | 3 | Birds
          Passeriformes | order | 7251 | Perching Birds
            Turdidae | family | | Thrushes
              Turdus | genus | | True Thrushes
                Turdus migratorius | species | 12727 | American Robin
                Turdus merula | species | | Eurasian Blackbird
            Cardinalidae | family | | Cardinals and Allies
              Cardinalis | genus | | Northern Cardinals
                Cardinalis cardinalis | species | 9083 | Northern Cardinal
          Anseriformes | order | | Waterfowl
            Anatidae | family | | Ducks, Geese, and Swans
              Anas | genus | | Dabbling Ducks
                Anas platyrhynchos | species | 6930 | Mallard
        Mammalia | class | 40151 | Mammals
          Carnivora | order | | Carnivorans
            Procyonidae | family | | Raccoons and Allies
              Procyon | genus | | Raccoons
                Procyon lotor | species | 41663 | Common Raccoon
          Rodentia | order | | Rodents
            Sciuridae | family | | Squirrels
              Sciurus | genus | | Tree Squirrels
                Sciurus carolinensis | species | 46017 | Eastern Gray Squirrel
        Amphibia | class | 20978 | Amphibians
          Anura | order | | Frogs and Toads
            Ranidae | family | | True Frogs
              Lithobates | genus | | American Water Frogs
                Lithobates catesbeianus | species | | American Bullfrog
        Reptilia | class | 26036 | Reptiles
          Testudines | order | | Turtles and Tortoises
            Emydidae | family | | Pond Turtles
              Trachemys | genus | | Sliders
                Trachemys scripta | species | | Pond Slider
    Arthropoda | phylum | 47120 | Arthropods
      Hexapoda | subphylum | 372739 | Hexapods
        Insecta | class | 47158 | Insects
          Lepidoptera | order | 47157 | Butterflies and Moths
            Papilionoidea | superfamily | 47224 | Butterflies
              Nymphalidae | family | 47922 | Brush-footed Butterflies
                Danaus | genus | 48663 | Milkweed Butterflies
                  Danaus plexippus | species | 48662 | Monarch
                  Danaus gilippus | species | | Queen
                Vanessa | genus | | Painted Ladies and Red Admirals
                  Vanessa atalanta | species | | Red Admiral
              Papilionidae | family | | Swallowtails
                Papilio | genus | | Swallowtails
                  Papilio machaon | species | | Old World Swallowtail
          Hymenoptera | order | 47201 | Ants, Bees, Wasps
            Apidae | family | 47221 | Honey Bees, Bumble Bees, and Allies
              Apis | genus | | Honey Bees
                Apis mellifera | species | 47219 | Western Honey Bee
              Bombus | genus | | Bumble Bees
                Bombus impatiens | species | | Common Eastern Bumble Bee
          Coleoptera | order | | Beetles
            Coccinellidae | family | | Lady Beetles
              Harmonia | genus | | Harlequin Lady Beetles
                Harmonia axyridis | species | | Asian Lady Beetle
      Chelicerata | subphylum | | Chelicerates
        Arachnida | class | 47119 | Arachnids
          Araneae | order | | Spiders
            Araneidae | family | | Orbweavers
              Argiope | genus | | Garden Spiders
                Argiope aurantia | species | | Yellow Garden Spider
    Mollusca | phylum | 47115 | Molluscs
      Gastropoda | class | | Gastropods
        Stylommatophora | order | | Common Land Snails and Slugs
          Helicidae | family | | Helicid Snails
            Cornu | genus | | Garden Snails
              Cornu aspersum | species | | Garden Snail
  Plantae | kingdom | 47126 | Plants
    Tracheophyta | phylum | 211194 | Vascular Plants
      Angiospermae | subphylum | 47125 | Flowering Plants
        Magnoliopsida | class | 47124 | Dicots
          Gentianales | order | | Gentians, Dogbanes, Madders, and Allies
            Apocynaceae | family | | Dogbanes
              Asclepias | genus | | Milkweeds
                Asclepias syriaca | species | | Common Milkweed
                Asclepias tuberosa | species | | Butterfly Milkweed
          Asterales | order | | Sunflowers, Bellflowers, and Allies
            Asteraceae | family | | Sunflowers, Daisies, and Allies
              Taraxacum | genus | | Dandelions
                Taraxacum officinale | species | | Common Dandelion
  Fungi | kingdom | 47170 | Fungi
    Basidiomycota | phylum | 47169 | Basidiomycete Fungi
      Agaricomycetes | class | | Mushrooms, Bracket Fungi, Puffballs, and Allies
        Agaricales | order | | Common Gilled Mushrooms and Allies
          Amanitaceae | family | | Amanitas
            Amanita | genus | | Amanita Mushrooms
              Amanita muscaria | species | | Fly Agaric
"""

ICONIC = {1, 3, 20978, 26036, 40151, 47115, 47119, 47126, 47158, 47170}
_SYNTHETIC_ID = 900_000


@dataclass(frozen=True, slots=True)
class TaxonEntry:
    """A taxon of the tree; ``ancestor_ids`` ends with its own id, as at the service."""

    id: int
    name: str
    rank: str
    common_name: str
    ancestor_ids: tuple[int, ...]

    @property
    def parent_id(self) -> int | None:
        """The id of the parent."""
        return self.ancestor_ids[-2] if len(self.ancestor_ids) > 1 else None

    @property
    def iconic_id(self) -> int | None:
        """The id of the nearest iconic taxon among itself and its ancestors."""
        return next((each for each in reversed(self.ancestor_ids) if each in ICONIC), None)


def taxonomy_entries() -> Iterator[TaxonEntry]:
    """Yield all taxa, ancestors first."""
    lineage: list[int] = []
    for number, line in enumerate(_TREE.strip().splitlines()):
        depth = (len(line) - len(line.lstrip())) // 2
        name, rank, own_id, common_name = (part.strip() for part in line.split("|"))
        record_id = int(own_id) if own_id else _SYNTHETIC_ID + number
        lineage = [*lineage[:depth], record_id]
        yield TaxonEntry(record_id, name, rank, common_name, tuple(lineage))
