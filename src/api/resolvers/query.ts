import type { GraphNode } from '../../model/index.js';
import type { SearchHit } from '../../store/port.js';
import { analyse } from '../analysis.js';
import type { ApiContext } from '../context.js';
import { allEditions } from '../editions.js';
import { enums } from '../enums.js';
import { badInput, within } from '../errors.js';
import * as filters from '../filters.js';
import { fragmentOf } from '../fragment.js';
import type { QueryResolvers, RelationType } from '../generated.js';
import { commonNeighbours, linksPage } from '../links.js';
import * as orders from '../orders.js';
import { findPage, pageOf } from '../pages.js';
import { ABOUT_THE_WORLD } from '../relations.js';
import { findSeries } from '../series.js';
import { neighbourhood } from '../subgraph.js';
import { byName } from './named.js';

const SEARCHABLE = Object.values(enums.SearchType);
/** Longer than any name; a sentence is found by a part of it. */
const MAX_SEARCH_LENGTH = 200;
const BY_PLAN_YEAR = { by: 'property', property: 'planYear', direction: 'desc' } as const;

export const Query: QueryResolvers = {
  node: (_, { id }, { load }) => load.node(id),
  nodes: (_, { ids }, { load }) => {
    if (ids.length > 200) throw badInput(`ids holds ${ids.length}: ask for 200 at most`);
    return Promise.all(ids.map((id) => load.node(id)));
  },
  entity: (_, { id }, { load }) => nodeWith('Entity', id, load),
  document: (_, { id }, { load }) => nodeWith('Document', id, load),

  ...byName,
  entities: async (_, { filter, order, ...page }, context) => {
    const query = await filters.entityFilter(filter, context.store);
    return findPage(context, { ...query, order: orders.entityOrder(order) }, page, 'Entity');
  },
  tasks: async (_, { filter, order, ...page }, context) => {
    const query = await filters.taskFilter(filter, context.store);
    return findPage(context, { ...query, order: orders.taskOrder(order) }, page);
  },
  targets: async (_, { filter, order, ...page }, context) => {
    const query = await filters.quantityFilter('Target', filter, context.store);
    return findPage(context, { ...query, order: orders.quantityOrder(order) }, page);
  },
  observations: async (_, { filter, order, ...page }, context) => {
    const query = await filters.quantityFilter('Observation', filter, context.store);
    return findPage(context, { ...query, order: orders.quantityOrder(order) }, page);
  },
  indicators: (_, { filter, order, ...page }, context) =>
    findPage(context, { ...filters.indicatorFilter(filter), order: orders.indicatorOrder(order) }, page),
  documents: (_, page, context) => findPage(context, { labels: ['Document'], order: BY_PLAN_YEAR }, page),

  search: async (_, { text, types, first }, { store }) => {
    if (text.length > MAX_SEARCH_LENGTH) {
      throw badInput(`text has ${text.length} characters: search for ${MAX_SEARCH_LENGTH} at most`);
    }
    const limit = within('first', first, 1, 200);
    const hits = await store.search({ text, labels: types ?? SEARCHABLE, limit });
    return hits.map((hit: SearchHit) => ({ ...hit, fragment: fragmentOf(hit.matched, text) }));
  },
  paths: async (_, { from, to, maxLength, shortest, relations, first }, { store }) => {
    const limit = within('first', first, 1, 200);
    within('maxLength', maxLength, 1, 6);
    const found = await store.paths({ from, to, maxLength, shortest, types: walkable(relations), limit });
    return found.map(({ nodes, edges }) => ({ length: edges.length, nodes, relations: edges }));
  },
  subgraph: (_, { seeds, hops, limit, relations }, { load }) => {
    within('The number of seeds', seeds.length, 1, 50);
    within('hops', hops, 0, 3);
    within('limit', limit, 1, 1000);
    return neighbourhood({ seeds, hops, limit, relations: walkable(relations) }, load);
  },

  commonNeighbours: async (_, { ids, types, relations, ...page }, { load }) => {
    const distinct = [...new Set(ids)];
    within('The number of different ids', distinct.length, 2, 10);
    return linksPage(await commonNeighbours(distinct, { types, relations }, load), page);
  },
  series: async (_, { filter, ...page }, context) => {
    const found = await findSeries(filter, context);
    // They come in order: a cursor names the series by what tells it from others.
    const placed = found.map((item) => {
      const id = JSON.stringify([item.indicator, item.region ?? '', item.aspect, item.basis ?? '']);
      return { key: null, id, item };
    });
    return pageOf(placed, 'series', page);
  },
  policyEditions: async (_, { contains, ...page }, context) =>
    pageOf(await allEditions(contains ?? '', context), 'editions', page),
  analysis: (_, { relations }, context) => analyse(relations, context),

  stats: async (_, _args, { store }) => {
    const { version, nodes, edges, byLabel, byType } = await store.stats();
    return {
      version,
      nodes,
      relations: edges,
      byLabel: Object.entries(byLabel).map(([label, count]) => ({ label, count })),
      byRelation: Object.entries(byType).map(([type, count]) => ({ relation: type as RelationType, count })),
    };
  },
};

function walkable(relations: readonly RelationType[] | null | undefined): readonly RelationType[] {
  return relations ?? ABOUT_THE_WORLD;
}

async function nodeWith(label: string, id: string, load: ApiContext['load']): Promise<GraphNode | null> {
  const node = await load.node(id);
  return node?.labels.includes(label) ? node : null;
}
