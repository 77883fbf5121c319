import type { GraphNode, PropertyValue } from '../../model/index.js';
import { UsageError } from '../../model/index.js';
import type { Cursor, NodeOrder, NodePage, NodeQuery } from '../port.js';
import { compareText } from '../text.js';
import { matchingNodes } from './filter.js';
import type { UnionGraph } from './union.js';
import type { Watch } from './watch.js';

type Key = Cursor['key'];
type Item = NodePage['items'][number];

/** Filters, orders and cuts a page. */
export function findNodes(graph: UnionGraph, query: NodeQuery, watch: Watch): NodePage {
  const { limit, order, after, before, backward = false } = query;
  if (!Number.isInteger(limit) || limit < 0) throw new UsageError(`limit ${limit}: give a whole number from 0`);
  const keyOf = order ? compileKey(graph, order, watch) : () => null;
  const matches: Item[] = matchingNodes(graph, query, watch).map((node) => ({
    node,
    cursor: { key: keyOf(node), id: node.id },
  }));
  const compare = compareCursors(order?.direction ?? 'asc');
  if (order) matches.sort((a, b) => compare(a.cursor, b.cursor));
  const between = matches.filter(
    ({ cursor }) => (!after || compare(cursor, after) > 0) && (!before || compare(cursor, before) < 0),
  );
  const items = backward ? between.slice(Math.max(0, between.length - limit)) : between.slice(0, limit);
  return { items, total: matches.length, hasMore: items.length < between.length };
}

function compileKey(graph: UnionGraph, order: NodeOrder, watch: Watch): (node: GraphNode) => Key {
  if (order.by === 'property') return (node) => sortKey(node.properties[order.property]);
  const types = new Set(order.edgeTypes);
  return (node) => {
    let degree = 0;
    graph.forEachEdge(node.id, 'both', (edge) => {
      watch.tick();
      if (types.has(edge.type)) degree++;
    });
    return degree;
  };
}

function sortKey(value: PropertyValue | undefined): Key {
  if (value === undefined || typeof value === 'object') return null;
  return typeof value === 'boolean' ? Number(value) : value;
}

function compareCursors(direction: 'asc' | 'desc'): (a: Cursor, b: Cursor) => number {
  const sign = direction === 'asc' ? 1 : -1;
  return (a, b) => {
    if (a.key === null || b.key === null) {
      return Number(a.key === null) - Number(b.key === null) || compareText(a.id, b.id);
    }
    return sign * compareKeys(a.key, b.key) || compareText(a.id, b.id);
  };
}

/** Numbers come before strings, should a property hold both. */
export function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return typeof a === 'number' ? -1 : 1;
}
