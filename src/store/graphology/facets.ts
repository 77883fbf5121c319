import type { GraphNode, PropertyValue } from '../../model/index.js';
import { checkLimit, compareKeys } from '../order.js';
import type { Facet, FacetCount, FacetQuery } from '../port.js';
import type { Watch } from '../watch.js';
import { matchingNodes } from './filter.js';
import type { UnionGraph } from './union.js';

type Value = FacetCount['value'];

/** Counts the matching nodes by each facet. */
export function countFacets(graph: UnionGraph, query: FacetQuery, watch: Watch): FacetCount[][] {
  const { facets, limit } = query;
  checkLimit(limit);
  const nodes = matchingNodes(graph, query, watch);
  return facets.map((facet) => {
    const valuesOf = compileFacet(graph, facet, watch);
    const counts = new Map<Value, number>();
    for (const node of nodes) {
      watch.tick();
      for (const value of new Set(valuesOf(node))) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || compareKeys(a.value, b.value))
      .slice(0, limit);
  });
}

function compileFacet(graph: UnionGraph, facet: Facet, watch: Watch): (node: GraphNode) => readonly Value[] {
  if (facet.by === 'label') return ({ labels }) => labels;
  const { property, via } = facet;
  if (!via) return ({ properties }) => valuesOf(properties[property]);
  const types = via.types && new Set(via.types);
  return ({ id }) => {
    const values: Value[] = [];
    graph.forEachEdge(id, via.direction, (edge) => {
      watch.tick();
      if (types && !types.has(edge.type)) return;
      const end = graph.node(edge.start === id ? edge.end : edge.start);
      values.push(...valuesOf(end?.properties[property]));
    });
    return values;
  };
}

function valuesOf(value: PropertyValue | undefined): readonly Value[] {
  if (value === undefined) return [];
  if (typeof value === 'boolean') return [Number(value)];
  return typeof value === 'object' ? value : [value];
}
