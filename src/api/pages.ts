import type { GraphNode } from '../model/index.js';
import type { Cursor, NodeQuery } from '../store/port.js';
import type { ApiContext } from './context.js';
import { badInput, within } from './errors.js';

export interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
}

/** A Relay connection with its nodes beside the edges. */
export interface Connection<T> {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** An item of a list that is ordered here: ascending by key, then by id. */
export interface Placed<T> extends Cursor {
  readonly item: T;
}

/** How many items a page may have; 200 answer any list of one report in a few pages. */
export function pageSize(first: number): number {
  return within('first', first, 1, 200);
}

/** Orders a list that was loaded whole, and cuts a page. `order` names its order: a cursor of another order is refused. */
export function pageOf<T>(items: readonly Placed<T>[], order: string, args: PageArgs): Connection<T> {
  const size = pageSize(args.first);
  const after = args.after == null ? null : decodeCursor(args.after, order);
  const sorted = [...items].sort(compareCursors);
  const found = after ? sorted.findIndex((item) => compareCursors(item, after) > 0) : 0;
  const from = found < 0 ? sorted.length : found;
  const edges = sorted.slice(from, from + size).map((item) => ({ cursor: encodeCursor(item, order), node: item.item }));
  return connection(edges, items.length, from > 0, from + size < sorted.length);
}

/** A page of nodes that the store filters, orders and cuts. */
export async function findPage(
  { store }: ApiContext,
  query: Omit<NodeQuery, 'after' | 'limit'>,
  args: PageArgs,
): Promise<Connection<GraphNode>> {
  const order = JSON.stringify(query.order ?? null);
  const limit = pageSize(args.first);
  const after = args.after == null ? null : decodeCursor(args.after, order);
  const page = await store.find({ ...query, limit, ...(after && { after }) });
  const edges = page.items.map(({ node, cursor }) => ({ cursor: encodeCursor(cursor, order), node }));
  return connection(edges, page.total, after !== null, page.hasMore);
}

function connection<T>(
  edges: Connection<T>['edges'],
  totalCount: number,
  hasPreviousPage: boolean,
  hasNextPage: boolean,
): Connection<T> {
  const startCursor = edges[0]?.cursor ?? null;
  const endCursor = edges.at(-1)?.cursor ?? null;
  const nodes = edges.map((edge) => edge.node);
  return { totalCount, edges, nodes, pageInfo: { hasNextPage, hasPreviousPage, startCursor, endCursor } };
}

/** The place of an item, not its number: what is inserted elsewhere does not move it. */
function encodeCursor({ key, id }: Cursor, order: string): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url');
}

function decodeCursor(text: string, order: string): Cursor {
  const refuse = () => badInput('after is not a cursor of this list in this order: give an endCursor that it returned');
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    throw refuse();
  }
  if (!Array.isArray(parts) || parts.length !== 3) throw refuse();
  const [itsOrder, key, id] = parts as unknown[];
  const isKey = key === null || typeof key === 'string' || typeof key === 'number';
  if (itsOrder !== order || !isKey || typeof id !== 'string') throw refuse();
  return { key, id };
}

function compareCursors(a: Cursor, b: Cursor): number {
  return compare(a.key ?? '', b.key ?? '') || compare(a.id, b.id);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
