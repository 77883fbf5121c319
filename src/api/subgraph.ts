import type { GraphEdge, GraphNode } from '../model/index.js';
import { compareText } from '../store/text.js';
import type { RelationType } from './generated.js';
import type { Loaders } from './loaders.js';
import { otherEnd, rankOf, uniqueById } from './relations.js';

export interface PlacedNode {
  readonly node: GraphNode;
  readonly degree: number;
  readonly distance: number;
}

export interface Neighbourhood {
  readonly nodes: readonly PlacedNode[];
  readonly relations: readonly GraphEdge[];
  readonly truncated: boolean;
}

export interface NeighbourhoodQuery {
  readonly seeds: readonly string[];
  readonly hops: number;
  /** Nodes at most. */
  readonly limit: number;
  readonly relations: readonly RelationType[];
}

/** Walks outwards hop by hop, the strongest links first, and keeps every relation between the nodes reached. */
export async function neighbourhood(query: NeighbourhoodQuery, load: Loaders): Promise<Neighbourhood> {
  const found = await Promise.all([...new Set(query.seeds)].map((id) => load.node(id)));
  const seeds = found.filter((node) => node !== null).map((node) => node.id);
  const distances = new Map(seeds.slice(0, query.limit).map((id) => [id, 0]));
  let truncated = seeds.length > distances.size;
  let frontier = [...distances.keys()];
  for (let hop = 1; hop <= query.hops && frontier.length > 0; hop++) {
    const edges = await edgesAt(frontier, query.relations, load);
    const reached = strongestFirst(edges, distances);
    frontier = reached.slice(0, query.limit - distances.size);
    truncated ||= frontier.length < reached.length;
    for (const id of frontier) distances.set(id, hop);
  }
  return { ...(await within(distances, query.relations, load)), truncated };
}

/** The ids beyond the nodes already reached, by the rank of the edges that lead to them. */
function strongestFirst(edges: ReadonlyMap<string, readonly GraphEdge[]>, reached: ReadonlyMap<string, number>) {
  const leading = new Map<string, GraphEdge[]>();
  for (const [id, list] of edges) {
    for (const edge of list) {
      const other = otherEnd(edge, id);
      if (!reached.has(other)) leading.set(other, [...(leading.get(other) ?? []), edge]);
    }
  }
  return [...leading]
    .map(([id, list]) => ({ id, rank: rankOf(list) }))
    .sort((a, b) => a.rank - b.rank || compareText(a.id, b.id))
    .map(({ id }) => id);
}

async function within(distances: ReadonlyMap<string, number>, relations: readonly RelationType[], load: Loaders) {
  const edges = await edgesAt([...distances.keys()], relations, load);
  const nodes = await load.knownAll([...distances.keys()]);
  return {
    nodes: nodes.map((node) => ({
      node,
      degree: edges.get(node.id)?.length ?? 0,
      distance: distances.get(node.id) ?? 0,
    })),
    relations: uniqueById([...edges.values()].flat()).filter((e) => distances.has(e.start) && distances.has(e.end)),
  };
}

async function edgesAt(ids: readonly string[], relations: readonly RelationType[], load: Loaders) {
  const lists = await Promise.all(ids.map((id) => load.edges(id, 'both', relations)));
  return new Map(ids.map((id, i) => [id, lists[i] ?? []]));
}
