import { UndirectedGraph } from 'graphology';
import { betweennessOf } from './betweenness.js';
import { type Bridge, findBridges } from './bridges.js';
import { louvain, pagerank } from './libraries.js';

/** Two ids that have to do with each other, and how much. */
export interface Pair {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

export interface NodeMeasure {
  readonly id: string;
  /** All add up to 1. */
  readonly pageRank: number;
  /** Share of the shortest ways between pairs of others, 0 to 1. */
  readonly betweenness: number;
  readonly degree: number;
  /** Id of the community's member with the highest PageRank. */
  readonly communityId: string;
}

export interface Structure {
  /** By PageRank, then by id. */
  readonly nodes: readonly NodeMeasure[];
  /** Distinct pairs. */
  readonly pairs: number;
  /** Members by PageRank; the largest first, none of one. */
  readonly communities: readonly { readonly id: string; readonly members: readonly string[] }[];
  readonly bridges: readonly Bridge[];
}

/** Of these a second or two are spent; in more, those with few links hardly matter to the whole. */
const MOST = 10_000;

/**
 * Hubs, communities and bridges of an undirected graph. The same input gives the same output: Louvain walks in order, from fixed
 * numbers. Of more than 10,000 nodes only the best connected are kept.
 */
export function structureOf(ids: readonly string[], pairs: readonly Pair[]): Structure {
  const graph = weightedGraph(ids, pairs);
  // The libraries divide by the number of nodes, and of edges.
  if (graph.order === 0) return { nodes: [], pairs: 0, communities: [], bridges: [] };
  const ranks = pagerank(graph, { getEdgeWeight: 'weight' });
  const between = betweennessOf(graph);
  const membership = graph.size === 0 ? {} : louvain(graph, { getEdgeWeight: 'weight', randomWalk: false });
  const order = byRank(graph.nodes(), ranks);
  const groups = new Map<number | string, string[]>();
  for (const id of order) {
    const key = membership[id] ?? id;
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const nodes = order.map((id) => ({
    ...{ id, pageRank: ranks[id] ?? 0, betweenness: between[id] ?? 0, degree: graph.degree(id) },
    communityId: groups.get(membership[id] ?? id)?.[0] ?? id,
  }));
  const communities = [...groups.values()]
    .flatMap((members) => (members.length > 1 ? [{ id: members[0] ?? '', members }] : []))
    .sort((x, y) => y.members.length - x.members.length || compare(x.id, y.id));
  return { nodes, pairs: graph.size, communities, bridges: findBridges(graph) };
}

function weightedGraph(ids: readonly string[], pairs: readonly Pair[]): UndirectedGraph {
  const degrees = new Map(ids.map((id) => [id, 0]));
  for (const { a, b } of pairs) for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const best = [...degrees].sort((x, y) => y[1] - x[1] || compare(x[0], y[0])).slice(0, MOST);
  const graph = new UndirectedGraph();
  for (const id of best.map(([id]) => id).sort(compare)) graph.addNode(id);
  for (const { a, b, weight } of [...pairs].sort((x, y) => compare(x.a, y.a) || compare(x.b, y.b))) {
    if (a === b || !graph.hasNode(a) || !graph.hasNode(b)) continue;
    graph.updateEdge(a, b, (before) => ({ weight: (before.weight ?? 0) + weight }));
  }
  return graph;
}

/** Rounded, so that the order of adding up floats does not decide between equals. */
function byRank(ids: readonly string[], ranks: Readonly<Record<string, number>>): string[] {
  const rank = (id: string) => Number((ranks[id] ?? 0).toPrecision(9));
  return [...ids].sort((a, b) => rank(b) - rank(a) || compare(a, b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
