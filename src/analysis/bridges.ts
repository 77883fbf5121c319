import type { UndirectedGraph } from 'graphology';

/** The only pair between two parts: without it `from`, with `size` nodes around it, would be apart from `to`. */
export interface Bridge {
  readonly from: string;
  readonly to: string;
  /** Nodes of the smaller part. */
  readonly size: number;
}

interface Visit {
  readonly id: string;
  readonly parent: Visit | null;
  readonly neighbours: readonly string[];
  /** Order of discovery, and the earliest visit that the part below reaches by another way than its parent. */
  readonly found: number;
  low: number;
  next: number;
  /** Nodes at and below it. */
  size: number;
}

/** Tarjan's bridges, without recursion; the larger the smaller part the earlier, none of one node, then by id. */
export function findBridges(graph: UndirectedGraph): Bridge[] {
  const visits = new Map<string, Visit>();
  const bridges: Bridge[] = [];
  for (const root of graph.nodes()) {
    if (visits.has(root)) continue;
    const tree: Visit[] = [];
    walk(graph, root, visits, tree);
    for (const { id, parent, low, found, size } of tree) {
      if (!parent || low < found) continue;
      const rest = tree.length - size;
      if (Math.min(size, rest) < 2) continue;
      bridges.push(size <= rest ? { from: id, to: parent.id, size } : { from: parent.id, to: id, size: rest });
    }
  }
  return bridges.sort((a, b) => b.size - a.size || (a.from < b.from ? -1 : 1));
}

/** Depth first from `root`; `tree` gains every visit of its component. */
function walk(graph: UndirectedGraph, root: string, visits: Map<string, Visit>, tree: Visit[]): void {
  const enter = (id: string, parent: Visit | null): Visit => {
    const found = visits.size;
    const visit = { id, parent, neighbours: graph.neighbors(id), found, low: found, next: 0, size: 1 };
    visits.set(id, visit);
    tree.push(visit);
    return visit;
  };
  let at: Visit | null = enter(root, null);
  while (at) {
    const id: string | undefined = at.neighbours[at.next++];
    if (id === undefined) {
      if (at.parent) {
        at.parent.low = Math.min(at.parent.low, at.low);
        at.parent.size += at.size;
      }
      at = at.parent;
      continue;
    }
    const seen = visits.get(id);
    if (!seen) at = enter(id, at);
    else if (id !== at.parent?.id) at.low = Math.min(at.low, seen.found);
  }
}
