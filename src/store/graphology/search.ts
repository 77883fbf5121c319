import { bestMatch, compareHits, needleOf } from '../matching.js';
import type { SearchHit, SearchQuery } from '../port.js';
import type { Watch } from '../watch.js';
import type { UnionGraph } from './union.js';

/** Looks at every node of the labels. */
export function searchNodes(graph: UnionGraph, query: SearchQuery, watch: Watch): SearchHit[] {
  const needle = needleOf(query);
  if (!needle) return [];
  const hits: SearchHit[] = [];
  for (const node of graph.nodes(query.labels)) {
    watch.tick();
    const hit = bestMatch(node, needle);
    if (hit) hits.push(hit);
  }
  return hits.sort(compareHits).slice(0, query.limit);
}
