import type { PropertyValue } from '../model/index.js';
import { UsageError } from '../model/index.js';
import type { Cursor, NodePage, NodeQuery } from './port.js';
import { compareText } from './text.js';

type Item = NodePage['items'][number];

/** @throws {UsageError} unless it is a whole number from 0. */
export function checkLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 0) throw new UsageError(`limit ${limit}: give a whole number from 0`);
}

/** Orders the nodes that match, and cuts a page. */
export function pageOfMatches(matches: readonly Item[], query: NodeQuery): NodePage {
  const { limit, order, after, before, backward = false } = query;
  const compare = compareCursors(order?.direction ?? 'asc');
  const sorted = [...matches].sort((a, b) => compare(a.cursor, b.cursor));
  const between = sorted.filter(
    ({ cursor }) => (!after || compare(cursor, after) > 0) && (!before || compare(cursor, before) < 0),
  );
  const items = backward ? between.slice(Math.max(0, between.length - limit)) : between.slice(0, limit);
  return { items, total: matches.length, hasMore: items.length < between.length };
}

/** What a property counts as in an order; null for none and for a list. */
export function sortKey(value: PropertyValue | undefined): Cursor['key'] {
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
