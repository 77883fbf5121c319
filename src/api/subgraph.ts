import { layOut, type Point } from '../analysis/layout.js';
import type { GraphEdge, GraphNode } from '../model/index.js';
import { compareText } from '../store/text.js';
import type { RelationType } from './generated.js';
import type { Loaders } from './loaders.js';
import { otherEnd, rankOf, uniqueById } from './relations.js';

export interface PlacedNode {
  readonly node: GraphNode;
  readonly degree: number;
  readonly distance: number;
  /** Laid out with the whole when somebody asks. */
  readonly point: () => Point;
}

/** A line to draw. */
export interface DrawnEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: RelationType;
  readonly weight: number;
}

export interface Neighbourhood {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly DrawnEdge[];
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
  const ids = [...distances.keys()];
  const at = await edgesAt(ids, relations, load);
  const nodes = await load.knownAll(ids);
  const inside = uniqueById([...at.values()].flat()).filter((e) => distances.has(e.start) && distances.has(e.end));
  const edges = drawnEdges(inside);
  let points: ReadonlyMap<string, Point> | null = null;
  const pointOf = (id: string): Point => {
    points ??= layOut(ids, edges);
    return points.get(id) ?? { x: 0, y: 0 };
  };
  return {
    nodes: nodes.map((node) => ({
      node,
      degree: at.get(node.id)?.length ?? 0,
      distance: distances.get(node.id) ?? 0,
      point: () => pointOf(node.id),
    })),
    edges,
    relations: inside,
  };
}

/** One line for all relations of a type from one node to another. */
function drawnEdges(relations: readonly GraphEdge[]): DrawnEdge[] {
  const lines = new Map<string, DrawnEdge>();
  for (const { id, type, start: source, end: target, properties } of relations) {
    const key = JSON.stringify([type, source, target]);
    const weight = typeof properties.weight === 'number' ? properties.weight : 1;
    const line = lines.get(key) ?? { id, source, target, type: type as RelationType, weight: 0 };
    lines.set(key, { ...line, weight: line.weight + weight });
  }
  return [...lines.values()];
}

async function edgesAt(ids: readonly string[], relations: readonly RelationType[], load: Loaders) {
  const lists = await load.edgesAll(ids, 'both', relations);
  return new Map(ids.map((id, i) => [id, lists[i] ?? []]));
}
