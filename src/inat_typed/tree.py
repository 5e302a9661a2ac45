"""A printable tree of taxa, from taxa, species counts, life lists or observations.

tree = TaxonTree(inat.v1.observations.taxonomy(user_id=["observer-01"]))
print(tree)
print(tree.find("Aves").total)
"""

# pyright: reportInvalidTypeVarUse=false
# A type variable that occurs once: see RecordsT.

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from inat_typed.display.plain_text import one_line
from inat_typed.display.summary import SummaryField
from inat_typed.records.flatten import RecordsT, iterate_records
from inat_typed.runtime.core.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.support.suggestions import did_you_mean
from inat_typed.runtime.support.validation import check_whole_number

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

_MAX_NOTEBOOK_LINES = 500
_ITALIC_RANKS = frozenset({"genus", "subgenus", "species", "hybrid", "subspecies", "variety", "form", "infrahybrid"})

_UNNAMED_RANKS = (None, "species", "stateofmatter")
"""Ranks that are not written before the name."""

Order: TypeAlias = Literal["name", "count"]


@dataclass(eq=False, slots=True)
class TaxonNode:
    """A taxon in a tree, with its children.

    ``count`` is the number of observations of the taxon itself, and ``total`` the number including its descendants.
    Both are ``None`` if the records do not contain them.
    """

    id: int
    name: str
    rank: str | None = None
    common_name: str | None = None
    count: int | None = None
    total: int | None = None
    parent: TaxonNode | None = field(default=None, repr=False)
    children: list[TaxonNode] = field(default_factory=list["TaxonNode"], repr=False)

    @property
    def names(self) -> set[str]:
        """The scientific and the common name in lower case."""
        return {each.casefold() for each in (self.name, self.common_name) if each}

    @property
    def lineage(self) -> list[TaxonNode]:
        """The nodes from the root down to this one."""
        lineage: list[TaxonNode] = [self]
        while lineage[-1].parent is not None:
            lineage.append(lineage[-1].parent)
        return lineage[::-1]

    def walk(self) -> Iterator[TaxonNode]:
        """Yield the node and its descendants, parents first."""
        stack: list[TaxonNode] = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.children))

    def summary_field(self) -> SummaryField:
        """Return the line for notebooks."""
        note = ": ".join(part for part in (self.common_name, self._count_text) if part)
        page_url = f"https://www.inaturalist.org/taxa/{self.id}"
        return SummaryField("taxon", self._ranked_name, note, page_url, italic=self.rank in _ITALIC_RANKS)

    def __str__(self) -> str:
        """Return rank (except for species), name, common name and number of observations."""
        common_name = f" ({self.common_name})" if self.common_name else ""
        count = f": {self._count_text}" if self._count_text else ""
        return one_line(f"{self._ranked_name}{common_name}{count}")

    @property
    def _ranked_name(self) -> str:
        return self.name if self.rank in _UNNAMED_RANKS else f"{self.rank} {self.name}"

    @property
    def _count_text(self) -> str:
        count = self.total if self.total is not None else self.count
        return "" if count is None else f"{count:,}"


class TaxonTree:
    """Taxa, each below its nearest ancestor in the tree.

    A taxon without an ancestor in the tree is a root. The tree contains ancestors that were sent with a taxon
    (``ancestors``), but not those of which only the ID is known.

    Args:
        records: Taxa, species counts, a life list (``v1.observations.taxonomy``) or observations: a page, a paginator
            or a list. Each observation counts once.
        order: ``"name"``, or ``"count"`` for the largest first.

    Raises:
        ArgumentTypeError: A record is not a taxon and has none.
        ArgumentValueError: *order* is unknown.
    """

    def __init__(self, records: RecordsT, *, order: Order = "name") -> None:
        if order not in ("name", "count"):
            raise ArgumentValueError(
                f"order: {order!r} is not valid; expected 'name' or 'count'.{did_you_mean(order, get_args(Order))}"
            )
        builder = _TreeBuilder()
        for record in iterate_records(records):
            builder.add(record)
        self._nodes = builder.nodes
        self.roots: list[TaxonNode] = builder.build(order)
        """The nodes without a parent, in order."""

    def __len__(self) -> int:
        return len(self._nodes)

    def __iter__(self) -> Iterator[TaxonNode]:
        """Yield all nodes, parents first."""
        for root in self.roots:
            yield from root.walk()

    def __contains__(self, taxon_id: object) -> bool:
        return taxon_id in self._nodes

    def __getitem__(self, taxon_id: int) -> TaxonNode:
        return self._nodes[taxon_id]

    def find(self, name: str) -> TaxonNode | None:
        """Return the node with this scientific name, or else with this common name, in any case, or ``None``.

        Raises:
            ArgumentValueError: Several nodes have the name, such as *Morus*, a genus of birds and one of trees.
        """
        folded = name.casefold()
        found = [node for node in self if node.name.casefold() == folded]
        found = found or [node for node in self if folded in node.names]
        if len(found) > 1:
            candidates = ", ".join(f"{node.id} ({node})" for node in found)
            raise ArgumentValueError(
                f"name: {name!r} is the name of several taxa; use tree[id] with one of {candidates}"
            )
        return found[0] if found else None

    def leaves(self) -> Iterator[TaxonNode]:
        """Yield the nodes without children."""
        return (node for node in self if not node.children)

    def text(self, depth: int | None = None) -> str:
        """Return the tree as lines of text: the first *depth* levels, or all.

        Raises:
            ArgumentTypeError: *depth* is not a whole number.
            ArgumentValueError: *depth* is less than 1.
        """
        if depth is not None:
            check_whole_number("TaxonTree.text", "depth", depth)
        return "\n".join(self._lines(depth))

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"TaxonTree({len(self)} taxa, {len(self.roots)} roots)"

    def _repr_html_(self) -> str:
        """Return one line per taxon, for notebooks."""
        from inat_typed.display import html_view

        nodes = itertools.islice(self, _MAX_NOTEBOOK_LINES)
        lines = [(len(node.lineage) - 1, node.summary_field()) for node in nodes]
        return html_view.styled(html_view.indented_lines(lines, max(0, len(self) - _MAX_NOTEBOOK_LINES)))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield one line per taxon, for rich: with short branches and wrapped names if the terminal is narrow."""
        from rich.cells import cell_len
        from rich.text import Text

        lines = [*self._draw(None, _BRANCHES)]
        if any(cell_len(prefix + text) > options.max_width for prefix, _, text in lines):
            lines = [*self._draw(None, _NARROW_BRANCHES)]
        for prefix, next_prefix, text in lines:
            for number, part in enumerate(Text(text).wrap(console, max(1, options.max_width - len(prefix)))):
                yield Text(next_prefix if number else prefix).append_text(part)

    def _lines(self, depth: int | None) -> Iterator[str]:
        return (prefix + text for prefix, _, text in self._draw(depth, _BRANCHES))

    def _draw(self, depth: int | None, branches: _Branches) -> Iterator[tuple[str, str, str]]:
        """Yield for each node the branches before it, the branches before its children, and its text."""
        fork, end, straight, gap = branches
        stack = [(root, "", "") for root in reversed(self.roots)]
        while stack:
            node, prefix, child_prefix = stack.pop()
            is_last_level = depth is not None and len(child_prefix) // len(gap) + 1 >= depth
            hidden = sum(1 for _ in node.walk()) - 1 if is_last_level else 0
            yield prefix, child_prefix, f"{node}" + (f" [{hidden:,} below]" if hidden else "")
            if not hidden:
                for child in reversed(node.children):
                    is_last = child is node.children[-1]
                    branch, continuation = (end, gap) if is_last else (fork, straight)
                    stack.append((child, child_prefix + branch, child_prefix + continuation))


_Branches: TypeAlias = tuple[str, str, str, str]
_BRANCHES = ("├─ ", "└─ ", "│  ", "   ")
_NARROW_BRANCHES = ("├", "└", "│", " ")


class _TreeBuilder:
    """Collects nodes, then puts each below its parent."""

    def __init__(self) -> None:
        self.nodes: dict[int, TaxonNode] = {}
        self._ancestor_ids: dict[int, list[int]] = {}
        """The known ancestors of each taxon, nearest first."""

    def add(self, record: Any) -> None:
        """Add a taxon, or the taxon of a count or an observation, with the taxa that were sent with it."""
        nested_taxon = getattr(record, "taxon", None)
        if nested_taxon is None and hasattr(record, "taxon"):
            return  # an observation without identifications
        taxon = record if nested_taxon is None else nested_taxon
        lineage: list[Any] = [*(getattr(taxon, "ancestors", None) or ()), taxon]
        for depth, each in enumerate(lineage):
            self._add_node(each, lineage[:depth])
        for child in getattr(taxon, "children", None) or ():
            self._add_node(child, lineage)
        node = self.nodes[taxon.id]
        if nested_taxon is not None:
            count: int | None = getattr(record, "count", None)
            node.count = (node.count or 0) + (1 if count is None else count)
            return
        direct_count: int | None = getattr(taxon, "direct_obs_count", None)
        node.count = node.count if direct_count is None else direct_count
        for name in ("descendant_obs_count", "observations_count"):
            total: int | None = getattr(taxon, name, None)
            node.total = total if node.total is None else node.total

    def _add_node(self, taxon: Any, ancestors: list[Any]) -> None:
        identifier: object = getattr(taxon, "id", None)
        if not isinstance(identifier, int):
            raise ArgumentTypeError(
                f"records: {type(taxon).__name__} is not a taxon and has none; "
                f"expected taxa, species counts or observations"
            )
        node = self.nodes.get(identifier)
        if node is None:
            node = self.nodes[identifier] = TaxonNode(identifier, f"taxon {identifier}")
        node.name = getattr(taxon, "name", None) or node.name
        node.rank = getattr(taxon, "rank", None) or node.rank
        node.common_name = getattr(taxon, "preferred_common_name", None) or node.common_name
        self._ancestor_ids[identifier] = (
            _ancestor_ids(taxon)
            or [ancestor.id for ancestor in reversed(ancestors)]
            or self._ancestor_ids.get(identifier, [])
        )

    def build(self, order: Order) -> list[TaxonNode]:
        """Link all nodes and return the roots."""
        for identifier, node in self.nodes.items():
            ancestors = (self.nodes[each] for each in self._ancestor_ids[identifier] if each in self.nodes)
            node.parent = next((ancestor for ancestor in ancestors if ancestor is not node), None)
        self._break_cycles()
        roots: list[TaxonNode] = []
        for node in self.nodes.values():
            (node.parent.children if node.parent else roots).append(node)
        self._compute_totals(roots)
        for siblings in [roots, *(node.children for node in self.nodes.values())]:
            siblings.sort(
                key=lambda node: (-(node.total or 0) if order == "count" else 0, node.name.casefold(), node.id)
            )
        return roots

    def _break_cycles(self) -> None:
        """Remove the parent of a taxon that is its own ancestor, in case the API sends such data."""
        checked: set[int] = set()
        for start in self.nodes.values():
            path: dict[int, TaxonNode] = {}
            node: TaxonNode | None = start
            while node is not None and node.id not in checked and node.id not in path:
                path[node.id] = node
                node = node.parent
            if node is not None and node.id in path:
                node.parent = None
            checked.update(path)

    def _compute_totals(self, roots: list[TaxonNode]) -> None:
        """Sum up the counts of descendants, except for taxa whose total was sent."""
        if not any(node.count is not None for node in self.nodes.values()):
            return
        for node in reversed([node for root in roots for node in root.walk()]):
            if node.total is None:
                node.total = (node.count or 0) + sum(child.total or 0 for child in node.children)


def _ancestor_ids(taxon: Any) -> list[int]:
    """Return the IDs of the ancestors that a taxon names, nearest first."""
    ids: list[int] = list(getattr(taxon, "ancestor_ids", None) or ())
    ancestry: object = getattr(taxon, "ancestry", None)
    if not ids and isinstance(ancestry, str):
        ids = [int(each) for each in ancestry.replace(",", "/").split("/") if each.isdecimal()]
    parent: int | None = getattr(taxon, "parent_id", None)
    ancestors = [each for each in reversed(ids) if each != taxon.id]
    return ancestors if parent is None or parent in ancestors else [parent, *ancestors]
