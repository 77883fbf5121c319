import type { UndirectedGraph } from 'graphology';
import { createUnweightedIndexedBrandes } from 'graphology-shortest-path/indexed-brandes.js';
import { betweennessCentrality } from './libraries.js';

/** Steps, sources × pairs, that may be taken: some tenths of a second. */
const BUDGET = 12_000_000;
/** Fewer sources say too little. */
const LEAST = 50;

/**
 * Share of the shortest ways between pairs of other nodes that lead through each node, 0 to 1. Exact within `budget` steps, else
 * estimated from the ways that start at evenly chosen nodes (Brandes and Pich, Centrality Estimation in Large Networks, 2007).
 */
export function betweennessOf(graph: UndirectedGraph, budget = BUDGET): Readonly<Record<string, number>> {
  const sources = Math.max(LEAST, Math.floor(budget / Math.max(1, graph.size)));
  return sources >= graph.order ? betweennessCentrality(graph, { getEdgeWeight: null }) : estimate(graph, sources);
}

function estimate(graph: UndirectedGraph, sources: number): Record<string, number> {
  const waysFrom = createUnweightedIndexedBrandes(graph);
  const count = graph.order;
  const sums = new Float64Array(count);
  for (let i = 0; i < sources; i++) {
    const source = Math.floor((i * count) / sources);
    const [visited, predecessors, ways] = waysFrom(source);
    const through = new Float64Array(count);
    // The farthest first: what leads through a node leads through those before it in proportion to their ways.
    for (let node = visited.pop(); node !== undefined; node = visited.pop()) {
      const share = (1 + (through[node] ?? 0)) / (ways[node] ?? 1);
      for (const before of predecessors[node] ?? []) {
        through[before] = (through[before] ?? 0) + (ways[before] ?? 0) * share;
      }
      if (node !== source) sums[node] = (sums[node] ?? 0) + (through[node] ?? 0);
    }
  }
  const scale = count / sources / ((count - 1) * (count - 2));
  return Object.fromEntries(graph.nodes().map((id, i) => [id, (sums[i] ?? 0) * scale]));
}
