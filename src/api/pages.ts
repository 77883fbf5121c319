import type { GraphNode } from '../model/index.js';
import type { Cursor, NodeQuery } from '../store/port.js';
import type { ApiContext } from './context.js';
import { decodeCursor, encodeCursor } from './cursors.js';
import { badInput, within } from './errors.js';
import type { Counted } from './facets.js';

/** `last` items before `before` when `last` is given, else `first` items after `after`. */
export interface PageArgs {
  readonly first: number;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
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

/** Nodes whose whole list can be counted. */
export type NodeConnection = Connection<GraphNode> & Counted;

/** An item of a list that is ordered here: ascending by key, then by id. */
export interface Placed<T> extends Cursor {
  readonly item: T;
}

interface Bounds {
  readonly size: number;
  readonly isBackward: boolean;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
}

/** How many items a list without a cursor may have; 200 answer any list of one report in a few pages. */
export function pageSize(first: number): number {
  return within('first', first, 1, 200);
}

function boundsOf({ first, after, last, before }: PageArgs, order: string): Bounds {
  const isBackward = last != null;
  return {
    size: isBackward ? within('last', last, 1, 200) : pageSize(first),
    isBackward,
    after: after == null ? null : cursorOf('after', after, order),
    before: before == null ? null : cursorOf('before', before, order),
  };
}

function cursorOf(name: 'after' | 'before', text: string, order: string): Cursor {
  const cursor = decodeCursor(text, order);
  if (cursor) return cursor;
  const source = name === 'after' ? 'an endCursor' : 'a startCursor';
  throw badInput(`${name} is not a cursor of this list in this order: give ${source} that it returned`);
}

/** Orders a list that was loaded whole, and cuts a page. `order` names its order: a cursor of another order is refused. */
export function pageOf<T>(items: readonly Placed<T>[], order: string, args: PageArgs): Connection<T> {
  const { size, isBackward, after, before } = boundsOf(args, order);
  const sorted = [...items].sort(compareCursors);
  const start = after ? sorted.filter((item) => compareCursors(item, after) <= 0).length : 0;
  const end = before ? sorted.filter((item) => compareCursors(item, before) < 0).length : sorted.length;
  const from = isBackward ? Math.max(start, end - size) : start;
  const to = Math.max(from, isBackward ? end : Math.min(end, from + size));
  const edges = sorted.slice(from, to).map((item) => new ConnectionEdge(item, order, item.item));
  return connection(edges, items.length, from > 0, to < sorted.length);
}

/** A page of statements that were loaded whole. */
export function statementPage(items: readonly Placed<GraphNode>[], order: string, args: PageArgs): NodeConnection {
  return { ...pageOf(items, order, args), counted: { kind: 'Statement', nodes: items.map(({ item }) => item) } };
}

/** A page of nodes that the store filters, orders and cuts. */
export async function findPage(
  { store }: ApiContext,
  query: Omit<NodeQuery, 'after' | 'before' | 'backward' | 'limit'>,
  args: PageArgs,
  kind: Counted['counted']['kind'] = 'Statement',
): Promise<NodeConnection> {
  const order = JSON.stringify(query.order ?? null);
  const { size: limit, isBackward: backward, after, before } = boundsOf(args, order);
  const page = await store.find({ ...query, limit, backward, ...(after && { after }), ...(before && { before }) });
  const edges = page.items.map(({ node, cursor }) => new ConnectionEdge(cursor, order, node));
  const hasPrevious = after !== null || (backward && page.hasMore);
  const hasNext = before !== null || (!backward && page.hasMore);
  return { ...connection(edges, page.total, hasPrevious, hasNext), counted: { kind, filter: query } };
}

function connection<T>(
  edges: Connection<T>['edges'],
  totalCount: number,
  hasPreviousPage: boolean,
  hasNextPage: boolean,
): Connection<T> {
  const nodes = edges.map((edge) => edge.node);
  const pageInfo = {
    hasNextPage,
    hasPreviousPage,
    get startCursor() {
      return edges[0]?.cursor ?? null;
    },
    get endCursor() {
      return edges.at(-1)?.cursor ?? null;
    },
  };
  return { totalCount, edges, nodes, pageInfo };
}

/** Its cursor is written when somebody asks. */
class ConnectionEdge<T> {
  readonly #place: Cursor;
  readonly #order: string;
  readonly node: T;

  constructor(place: Cursor, order: string, node: T) {
    this.#place = place;
    this.#order = order;
    this.node = node;
  }

  get cursor(): string {
    return encodeCursor(this.#place, this.#order);
  }
}

function compareCursors(a: Cursor, b: Cursor): number {
  return compare(a.key ?? '', b.key ?? '') || compare(a.id, b.id);
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
