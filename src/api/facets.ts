import type { GraphNode } from '../model/index.js';
import type { EdgeQuery, Facet, FacetCount, NodeFilter } from '../store/port.js';
import { compareText } from '../store/text.js';
import type { ApiContext } from './context.js';
import { numberOf, textOf, typeName } from './elements.js';
import type { RelationType } from './generated.js';
import type { Loaders } from './loaders.js';
import { otherEnd } from './relations.js';

/** What a list holds beyond its page: a filter that the store counts by, or the nodes themselves. */
export interface Counted {
  readonly counted: { readonly kind: 'Entity' | 'Statement' } & (
    | { readonly filter: NodeFilter }
    | { readonly nodes: readonly GraphNode[] }
  );
}

export interface FacetTally {
  readonly types: readonly { readonly type: string; readonly count: number }[];
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly sections: readonly SectionTally[];
}

export interface SectionTally {
  readonly sectionId: string;
  readonly count: number;
}

/** Values of each facet at most. */
const MOST = 200;
const ABSTRACT: ReadonlySet<unknown> = new Set(['Entity', 'Statement']);

/** An entity's year is that of what is said about it, its sections are those that name it. */
const ABOUT = { direction: 'both', types: ['ADVANCES', 'ENACTS', 'HAS_TARGET', 'HAS_OBSERVATION'] } as const;
const NAMED = { direction: 'in', types: ['MENTIONS'] } as const;

export async function countFacets({ counted }: Counted, { store, load }: ApiContext): Promise<FacetTally> {
  const isEntity = counted.kind === 'Entity';
  const [types = [], years = [], sections = []] =
    'filter' in counted
      ? await store.facets({ ...filterOf(counted.filter), facets: facetsOf(isEntity), limit: MOST })
      : await countLoaded(counted.nodes, isEntity, load);
  return {
    types: types.flatMap(({ value, count }) => (ABSTRACT.has(value) ? [] : [{ type: String(value), count }])),
    years: years.map(({ value, count }) => ({ year: Number(value), count })),
    sections: sections.map(({ value, count }) => ({ sectionId: String(value), count })),
  };
}

/** Without the order that a page's query has as well. */
function filterOf({ labels, where = [], linked = [] }: NodeFilter): NodeFilter {
  return { labels, where, linked };
}

function facetsOf(isEntity: boolean): readonly Facet[] {
  return [
    { by: 'label' },
    { by: 'property', property: 'year', ...(isEntity && { via: ABOUT }) },
    { by: 'property', property: 'sectionId', ...(isEntity && { via: NAMED }) },
  ];
}

async function countLoaded(nodes: readonly GraphNode[], isEntity: boolean, load: Loaders): Promise<FacetCount[][]> {
  const reach = async (node: GraphNode, via: EdgeQuery & { readonly types: readonly RelationType[] }) => {
    if (!isEntity) return [node];
    const edges = await load.edges(node.id, via.direction, via.types);
    return load.knownAll(edges.map((edge) => otherEnd(edge, node.id)));
  };
  const years = nodes.map(async (node) => (await reach(node, ABOUT)).map((about) => numberOf(about, 'year')));
  const sections = nodes.map(async (node) => (await reach(node, NAMED)).map((place) => textOf(place, 'sectionId')));
  return [
    tally(nodes.map((node) => [typeName(node)])),
    tally(await Promise.all(years)),
    tally(await Promise.all(sections)),
  ];
}

/** As the store counts: each value of a node once, the most frequent first. */
function tally(valuesOfNodes: readonly (readonly (string | number | null)[])[]): FacetCount[] {
  const counts = new Map<string | number, number>();
  for (const values of valuesOfNodes) {
    for (const value of new Set(values)) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareValues(a.value, b.value))
    .slice(0, MOST);
}

function compareValues(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : compareText(String(a), String(b));
}
