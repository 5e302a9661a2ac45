"""A tree of taxa: out of taxa, species counts, life lists or observations; printable.

tree = TaxonTree(inat.v1.observations.taxonomy(user_id=["observer-01"]))
print(tree)
print(tree.find("Aves").total)
"""

# pyright: reportInvalidTypeVarUse=false
# A variable that stands once: see RecordsT.

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from inat_typed.runtime.errors import ArgumentTypeError, ArgumentValueError
from inat_typed.runtime.facts import Fact
from inat_typed.runtime.flatten import RecordsT, flat
from inat_typed.runtime.plain_text import one_line

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderResult

_MOST_LINES = 500
"""In a notebook."""

_ITALIC = frozenset({"genus", "subgenus", "species", "hybrid", "subspecies", "variety", "form", "infrahybrid"})

Order: TypeAlias = Literal["name", "count"]


@dataclass(eq=False, slots=True)
class TaxonNode:
    """A taxon in a tree, with what is below it in the tree.

    ``count`` is how many observations there are of the taxon itself, ``total`` of it and of what is below it, as far as
    what the tree was made of tells; else they are ``None``.
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
        """Its names, in small letters."""
        return {each.casefold() for each in (self.name, self.common_name) if each}

    @property
    def lineage(self) -> list[TaxonNode]:
        """The nodes from the root down to this one."""
        line: list[TaxonNode] = [self]
        while line[-1].parent is not None:
            line.append(line[-1].parent)
        return line[::-1]

    def walk(self) -> Iterator[TaxonNode]:
        """The node and all below it, parents first."""
        waiting: list[TaxonNode] = [self]
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def fact(self) -> Fact:
        """What is shown of it in a notebook."""
        number = self.total if self.total is not None else self.count
        notes = [self.common_name or "", "" if number is None else f"{number:,}"]
        rank = "" if self.rank in (None, "species", "stateofmatter") else f"{self.rank} "
        page = f"https://www.inaturalist.org/taxa/{self.id}"
        return Fact(
            "taxon", rank + self.name, ": ".join(each for each in notes if each), page, italic=self.rank in _ITALIC
        )

    def __str__(self) -> str:
        """The name as people write it: the rank where it is above species, the common name, the count."""
        shown = self.name if self.rank in (None, "species", "stateofmatter") else f"{self.rank} {self.name}"
        shown += f" ({self.common_name})" if self.common_name else ""
        number = self.total if self.total is not None else self.count
        return one_line(shown + (f": {number:,}" if number is not None else ""))


class TaxonTree:
    """Taxa by what they belong to.

    A taxon hangs below its nearest ancestor that is known; a taxon of which none is known is a root. Ancestors that
    were sent with a taxon (``ancestors``) are in the tree, those of which but the id is known are not.

    Args:
        records: Taxa, species counts, a life list (``v1.observations.taxonomy``) or observations: a page, a paginator,
            a list. Of observations each counts once.
        order: ``"name"``, or ``"count"`` for the largest first.

    Raises:
        ArgumentTypeError: There is something else among the records.
    """

    def __init__(self, records: RecordsT, *, order: Order = "name") -> None:
        if order not in ("name", "count"):
            raise ArgumentValueError(f"order takes 'name' or 'count', not {order!r}")
        maker = _Maker()
        for record in flat(records):
            maker.add(record)
        self._nodes = maker.nodes
        self.roots: list[TaxonNode] = maker.join(order)
        """The nodes that are below none, in order."""

    def __len__(self) -> int:
        return len(self._nodes)

    def __iter__(self) -> Iterator[TaxonNode]:
        """All nodes, parents first."""
        for root in self.roots:
            yield from root.walk()

    def __contains__(self, taxon_id: object) -> bool:
        return taxon_id in self._nodes

    def __getitem__(self, taxon_id: int) -> TaxonNode:
        return self._nodes[taxon_id]

    def find(self, name: str) -> TaxonNode | None:
        """The first node of that scientific or common name, in any case."""
        wanted = name.casefold()
        return next((each for each in self if wanted in each.names), None)

    def leaves(self) -> Iterator[TaxonNode]:
        """The nodes that nothing is below."""
        return (each for each in self if not each.children)

    def text(self, depth: int | None = None) -> str:
        """The tree in lines; *depth* levels of it, all without it."""
        if depth is not None and depth < 1:
            raise ArgumentValueError(f"depth is at least 1, not {depth}")
        return "\n".join(self._lines(depth))

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"TaxonTree({len(self)} taxa, {len(self.roots)} roots)"

    def _repr_html_(self) -> str:
        """For notebooks: a line a taxon."""
        from inat_typed.runtime import html_view

        shown = [(len(each.lineage) - 1, each.fact()) for each in itertools.islice(self, _MOST_LINES)]
        return html_view.framed(html_view.lines(shown, more=max(0, len(self) - _MOST_LINES)))

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """For rich: as it is printed; in a narrow terminal with narrow branches, and long names go on beside them."""
        from rich.cells import cell_len
        from rich.text import Text

        lines = [*self._drawn(None, _BRANCHES)]
        if any(cell_len(before + text) > options.max_width for before, _, text in lines):
            lines = [*self._drawn(None, _NARROW_BRANCHES)]
        for before, below, text in lines:
            for number, part in enumerate(Text(text).wrap(console, max(1, options.max_width - len(before)))):
                yield Text(below if number else before).append_text(part)

    def _lines(self, depth: int | None) -> Iterator[str]:
        return (before + text for before, _, text in self._drawn(depth, _BRANCHES))

    def _drawn(self, depth: int | None, branches: _Branches) -> Iterator[tuple[str, str, str]]:
        """The branches before each node, those before what is below it, and the node in words."""
        fork, end, straight, gap = branches
        waiting = [(root, "", "") for root in reversed(self.roots)]
        while waiting:
            node, before, below = waiting.pop()
            is_cut = depth is not None and len(below) // len(gap) + 1 >= depth
            hidden = sum(1 for _ in node.walk()) - 1 if is_cut else 0
            yield before, below, f"{node}" + (f" [{hidden:,} below]" if hidden else "")
            if not hidden:
                last = len(node.children) - 1
                waiting.extend(
                    (child, below + (end if number == last else fork), below + (gap if number == last else straight))
                    for number, child in reversed(list(enumerate(node.children)))
                )


_Branches: TypeAlias = tuple[str, str, str, str]
_BRANCHES = ("├─ ", "└─ ", "│  ", "   ")
_NARROW_BRANCHES = ("├", "└", "│", " ")


class _Maker:
    """Collects nodes, then hangs each below its parent."""

    def __init__(self) -> None:
        self.nodes: dict[int, TaxonNode] = {}
        self._above: dict[int, list[int]] = {}
        """The ids above each taxon, nearest first, as far as they were told."""

    def add(self, record: Any) -> None:
        inner = getattr(record, "taxon", None)
        if inner is None and hasattr(record, "taxon"):
            return  # an observation that nobody identified
        taxon = record if inner is None else inner
        line: list[Any] = [*(getattr(taxon, "ancestors", None) or ()), taxon]
        for place, each in enumerate(line):
            self._node(each, line[:place])
        for child in getattr(taxon, "children", None) or ():
            self._node(child, line)
        node = self.nodes[taxon.id]
        if inner is not None:
            counted: int | None = getattr(record, "count", None)
            node.count = (node.count or 0) + (1 if counted is None else counted)
            return
        direct: int | None = getattr(taxon, "direct_obs_count", None)
        node.count = node.count if direct is None else direct
        for name in ("descendant_obs_count", "observations_count"):
            total: int | None = getattr(taxon, name, None)
            node.total = total if node.total is None else node.total

    def _node(self, taxon: Any, line: list[Any]) -> None:
        identifier: object = getattr(taxon, "id", None)
        if not isinstance(identifier, int):
            raise ArgumentTypeError(f"a tree is made of taxa; {type(taxon).__name__} has no taxon and no id of one")
        node = self.nodes.get(identifier)
        if node is None:
            node = self.nodes[identifier] = TaxonNode(identifier, f"taxon {identifier}")
        node.name = getattr(taxon, "name", None) or node.name
        node.rank = getattr(taxon, "rank", None) or node.rank
        node.common_name = getattr(taxon, "preferred_common_name", None) or node.common_name
        self._above[identifier] = (
            _above(taxon) or [each.id for each in reversed(line)] or self._above.get(identifier, [])
        )

    def join(self, order: Order) -> list[TaxonNode]:
        for identifier, node in self.nodes.items():
            known = (self.nodes[each] for each in self._above[identifier] if each in self.nodes)
            node.parent = next((each for each in known if each is not node), None)
        self._cut_circles()
        roots: list[TaxonNode] = []
        for node in self.nodes.values():
            (node.parent.children if node.parent else roots).append(node)
        self._sum(roots)
        for each in [roots, *(node.children for node in self.nodes.values())]:
            each.sort(key=lambda node: (-(node.total or 0) if order == "count" else 0, node.name.casefold(), node.id))
        return roots

    def _cut_circles(self) -> None:
        """What a service says may be nonsense: a taxon above itself has nothing above it."""
        safe: set[int] = set()
        for start in self.nodes.values():
            path: dict[int, TaxonNode] = {}
            node: TaxonNode | None = start
            while node is not None and node.id not in safe and node.id not in path:
                path[node.id] = node
                node = node.parent
            if node is not None and node.id in path:
                node.parent = None
            safe.update(path)

    def _sum(self, roots: list[TaxonNode]) -> None:
        """Totals of what was counted one by one; those that were told stay."""
        if not any(node.count is not None for node in self.nodes.values()):
            return
        for node in reversed([each for root in roots for each in root.walk()]):
            if node.total is None:
                node.total = (node.count or 0) + sum(child.total or 0 for child in node.children)


def _above(taxon: Any) -> list[int]:
    own: int = taxon.id
    ids: list[int] = list(getattr(taxon, "ancestor_ids", None) or ())
    ancestry: object = getattr(taxon, "ancestry", None)
    if not ids and isinstance(ancestry, str):
        ids = [int(each) for each in ancestry.replace(",", "/").split("/") if each.isdecimal()]
    parent: int | None = getattr(taxon, "parent_id", None)
    above = [each for each in reversed(ids) if each != own]
    return above if parent is None or parent in above else [parent, *above]
