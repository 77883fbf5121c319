import type { GraphNode, PropertyValue } from '../../model/index.js';
import { UsageError } from '../../model/index.js';
import type { Cursor, NodeOrder, NodePage, NodeQuery, PropertyFilter } from '../port.js';
import { compareText, fold } from '../text.js';
import type { UnionGraph } from './union.js';

type Key = Cursor['key'];
type Item = NodePage['items'][number];

/** Filters, orders and cuts a page. */
export function findNodes(graph: UnionGraph, query: NodeQuery): NodePage {
  const { limit, where = [], order, after } = query;
  if (!Number.isInteger(limit) || limit < 0) throw new UsageError(`limit ${limit}: give a whole number from 0`);
  const tests = where.map(compileFilter);
  const keyOf = order ? compileKey(graph, order) : () => null;
  const matches: Item[] = graph
    .nodes(query.labels)
    .filter((node) => tests.every((test) => test(node)))
    .map((node) => ({ node, cursor: { key: keyOf(node), id: node.id } }));
  const compare = compareCursors(order?.direction ?? 'asc');
  if (order) matches.sort((a, b) => compare(a.cursor, b.cursor));
  const from = after ? matches.findIndex((m) => compare(m.cursor, after) > 0) : 0;
  const items = from < 0 ? [] : matches.slice(from, from + limit);
  return { items, total: matches.length, hasMore: from >= 0 && from + limit < matches.length };
}

function compileFilter(filter: PropertyFilter): (node: GraphNode) => boolean {
  const test = compileTest(filter);
  return ({ properties }) => {
    const value = properties[filter.property];
    if (value === undefined) return false;
    return typeof value === 'object' ? value.some(test) : test(value);
  };
}

function compileTest(filter: PropertyFilter): (value: string | number | boolean) => boolean {
  switch (filter.op) {
    case 'eq':
      return (value) => value === filter.value;
    case 'in': {
      const wanted = new Set<string | number | boolean>(filter.value);
      return (value) => wanted.has(value);
    }
    case 'contains': {
      const part = fold(String(filter.value));
      return (value) => typeof value === 'string' && fold(value).includes(part);
    }
    case 'gte':
      return (value) => typeof value === 'number' && value >= filter.value;
    case 'lte':
      return (value) => typeof value === 'number' && value <= filter.value;
  }
}

function compileKey(graph: UnionGraph, order: NodeOrder): (node: GraphNode) => Key {
  if (order.by === 'property') return (node) => sortKey(node.properties[order.property]);
  const types = new Set(order.edgeTypes);
  return (node) => {
    let degree = 0;
    graph.forEachEdge(node.id, 'both', (edge) => {
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
function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return typeof a === 'number' ? -1 : 1;
}
