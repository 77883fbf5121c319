import type { GraphNode } from '../../model/index.js';
import { checkLimit, compareKeys, pageOfMatches } from '../order.js';
import type {
  Cursor,
  Facet,
  FacetCount,
  FacetQuery,
  LinkFilter,
  NodeFilter,
  NodePage,
  NodeQuery,
  PropertyFilter,
} from '../port.js';
import { fold } from '../text.js';
import { integer, modelNode } from './elements.js';
import { GENERAL_LABELS, SPECIAL_LABELS } from './layout/labels.js';
import { decodeText, encodeText, isAstral } from './layout/text.js';
import { storedId, storedKey, toStored } from './layout/values.js';
import type { Reading } from './reading.js';

/** Properties that an index finds nodes by, for the labels they stand at: the branches of `read/find.cypher`. */
export const INDEXED: Readonly<Record<string, readonly string[]>> = {
  Task: ['year', 'status'],
  Target: ['year', 'indicator'],
  Observation: ['year', 'indicator'],
  Section: ['documentId'],
  Sentence: ['documentId', 'sectionId'],
  Statement: ['documentId', 'sectionId'],
  Entity: ['name'],
  Indicator: ['name'],
};
const LABELS = new Set<string>([...GENERAL_LABELS, ...Object.values(SPECIAL_LABELS).flat()]);
/** The most that the server takes for a limit without making room for it. */
const MANY = 2 ** 31 - 2;

const NO_ORDER = { by: 'none', property: null, edgeTypes: [], descending: false };

interface Found {
  readonly total: number;
  readonly odd: boolean;
  readonly page: readonly { readonly node: Parameters<typeof modelNode>[0]; readonly key: Cursor['key'] }[];
  readonly counts: readonly (readonly [facet: number, value: string | number, count: number])[];
}

export async function findNodes(reading: Reading, query: NodeQuery): Promise<NodePage> {
  checkLimit(query.limit);
  const found = await ask(reading, { ...filterOf(query), ...pageOf(query), facets: [] });
  if (!found.odd && !hasOddCursor(query)) return cut(found, query);
  // The server orders such text otherwise: take all that matches, and order it here.
  const whole = { ...pageOf(query), after: null, before: null, backward: false, limit: integer(MANY) };
  const all = await ask(reading, { ...filterOf(query), ...whole, facets: [] });
  return pageOfMatches(all.page.map(itemOf), query);
}

export async function countFacets(reading: Reading, query: FacetQuery): Promise<FacetCount[][]> {
  checkLimit(query.limit);
  const none = { order: NO_ORDER, after: null, before: null, backward: false, limit: integer(0) };
  const { counts } = await ask(reading, { ...filterOf(query), ...none, facets: query.facets.map(facetOf) });
  const tables = query.facets.map((): FacetCount[] => []);
  for (const [facet, value, count] of counts) {
    if (typeof value === 'string' && query.facets[facet]?.by === 'label' && value.startsWith('_')) continue;
    tables[facet]?.push({ value: typeof value === 'string' ? decodeText(value) : value, count });
  }
  const compare = (a: FacetCount, b: FacetCount) => b.count - a.count || compareKeys(a.value, b.value);
  return tables.map((table) => table.sort(compare).slice(0, query.limit));
}

async function ask(reading: Reading, parameters: Record<string, unknown>): Promise<Found> {
  const [row] = await reading.ask('read/find', parameters);
  return row?.toObject() as unknown as Found;
}

function cut(found: Found, { limit, backward = false }: NodeQuery): NodePage {
  const items = (backward ? found.page.slice(Math.max(0, found.page.length - limit)) : found.page.slice(0, limit)).map(
    itemOf,
  );
  return { items, total: found.total, hasMore: found.page.length > limit };
}

function itemOf({ node, key }: Found['page'][number]): { node: GraphNode; cursor: Cursor } {
  const found = modelNode(node);
  return { node: found, cursor: { key: typeof key === 'string' ? decodeText(key) : key, id: found.id } };
}

function filterOf({ labels, where = [], linked = [] }: NodeFilter): Record<string, unknown> {
  const keys = new Map(
    where.flatMap((f) => (f.op === 'eq' || f.op === 'in' ? [[f.property, [f.value].flat()] as const] : [])),
  );
  const seeds = searchedLabels(labels).map((label) => seedOf(label, keys));
  return {
    labels,
    seeds: [...new Set(seeds)],
    keys: Object.fromEntries([...keys].map(([key, values]) => [key, values.map((value) => storedKey(value, integer))])),
    where: where.map(conditionOf),
    linked: linked.map(linkOf),
  };
}

/** Known labels, without those that a general one among them covers. */
function searchedLabels(labels: readonly string[]): string[] {
  const covered = new Set(labels.flatMap((label) => SPECIAL_LABELS[label] ?? []));
  return [...new Set(labels)].filter((label) => LABELS.has(label) && !covered.has(label));
}

/** The narrowest place to look for nodes of a label, given the values that some properties must have. */
function seedOf(label: string, keys: ReadonlyMap<string, unknown>): string {
  const general = Object.keys(SPECIAL_LABELS).find((g) => SPECIAL_LABELS[g]?.includes(label)) ?? label;
  for (const place of [label, general]) {
    const property = INDEXED[place]?.find((p) => keys.has(p));
    if (property !== undefined) return `${place}.${property}`;
  }
  return label;
}

function conditionOf(filter: PropertyFilter): Record<string, unknown> {
  const { property, op, value } = filter;
  if (op === 'contains') return { property, op, value: encodeText(fold(String(value))) };
  return { property, op, value: toStored(value as string, integer) };
}

function linkOf({ direction, types, edge = [], ids, end = [] }: LinkFilter): Record<string, unknown> {
  const wanted = ids?.map(storedId) ?? null;
  return { direction, types: types ?? null, ids: wanted, edge: edge.map(conditionOf), end: end.map(conditionOf) };
}

function facetOf(facet: Facet): Record<string, unknown> {
  if (facet.by === 'label') return { by: 'label' };
  const { property, via } = facet;
  return via
    ? { by: 'via', property, direction: via.direction, types: via.types ?? null }
    : { by: 'property', property };
}

function pageOf({ order, after, before, backward = false, limit }: NodeQuery): Record<string, unknown> {
  const asked = order && {
    ...NO_ORDER,
    by: order.by,
    descending: order.direction === 'desc',
    ...(order.by === 'property' ? { property: order.property } : { edgeTypes: order.edgeTypes }),
  };
  return {
    order: asked ?? NO_ORDER,
    after: cursorOf(after),
    before: cursorOf(before),
    backward,
    // One more tells whether there are more.
    limit: integer(Math.min(limit + 1, MANY)),
  };
}

function cursorOf(cursor: Cursor | undefined): Record<string, unknown> | null {
  if (!cursor) return null;
  return { key: cursor.key === null ? null : toStored(cursor.key, integer), id: storedId(cursor.id) };
}

function hasOddCursor({ after, before }: NodeQuery): boolean {
  return [after, before].some((c) => c && (isAstral(`${c.key}${c.id}`) || storedId(c.id) !== c.id));
}
