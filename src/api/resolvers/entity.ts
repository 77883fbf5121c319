import { contains, type GraphNode } from '../../model/index.js';
import type { EdgeQuery } from '../../store/port.js';
import type { ApiContext } from '../context.js';
import { editionsOf } from '../editions.js';
import { inDocumentOrder, positionOf, spanOf, textOf, textsOf, typeName } from '../elements.js';
import type { AgencyResolvers, RelationType, Resolvers } from '../generated.js';
import { edgesBetweenEntities, type LinkQuery, linkedEntities, linkGroups, linksPage } from '../links.js';
import type { Loaders } from '../loaders.js';
import { byPosition, neighboursOf } from '../neighbours.js';
import { type PageArgs, pageOf, pageSize, statementPage } from '../pages.js';
import { relatedEntities } from '../related.js';
import { rankOf, uniqueById } from '../relations.js';

type LinkField = 'policies' | 'projects' | 'bodies' | 'linked' | 'relations' | 'neighbours' | 'related';
type SharedField = 'type' | 'aliases' | 'mentions' | 'tasks' | 'targets' | 'observations' | LinkField;

/** The fields of the interface Entity: the same for all eight types. */
const shared: Required<Pick<AgencyResolvers, SharedField>> = {
  type: typeName,
  aliases: (entity) => textsOf(entity, 'aliases'),
  mentions: async (entity, page, { load }) => {
    const edges = await load.edges(entity.id, 'in', ['MENTIONS']);
    return pageOf(
      edges.map((edge) => ({ key: positionOf(edge), id: edge.id, item: edge })),
      'position',
      page,
    );
  },
  tasks: async (entity, { status, ...page }, { load }) => {
    const found = await Promise.all([tasksActingOn(entity.id, load), tasksNaming(entity.id, load)]);
    const tasks = uniqueById(found.flat());
    const wanted = status == null ? tasks : tasks.filter((task) => textOf(task, 'status') === status);
    return statementPage(wanted.map(byPosition), 'position', page);
  },
  targets: (entity, page, { load }) => statedOf(entity.id, 'HAS_TARGET', page, load),
  observations: (entity, page, { load }) => statedOf(entity.id, 'HAS_OBSERVATION', page, load),
  policies: (entity, { relations, ...page }, context) =>
    linkPage(entity.id, { relations, types: ['Policy'] }, page, context),
  projects: (entity, { relations, ...page }, context) =>
    linkPage(entity.id, { relations, types: ['Project'] }, page, context),
  bodies: (entity, { relations, ...page }, context) =>
    linkPage(entity.id, { relations, types: ['Agency', 'Organization'] }, page, context),
  linked: (entity, { types, relations, ...page }, context) => linkPage(entity.id, { relations, types }, page, context),
  relations: async (entity, { types, ...page }, { load }) => {
    const edges = await edgesBetweenEntities(entity.id, { relations: types }, load);
    return pageOf(
      edges.map((edge) => ({ key: rankOf([edge]), id: edge.id, item: edge })),
      'rank',
      page,
    );
  },
  neighbours: async (entity, { types, relations, first }, { load }) => {
    const size = pageSize(first);
    const groups = await linkGroups(entity.id, { types, relations }, load);
    return groups.map(({ relation, direction, links }) => ({
      relation,
      direction,
      totalCount: links.length,
      links: pageOf(links, 'rank', { first: size }).nodes,
    }));
  },
  related: (entity, { types, first }, { load }) => relatedEntities(entity.id, types, pageSize(first), load),
};

/** What may be a whole of parts. */
const whole = { members: linksBy('COMPRISES', 'out'), partOf: linksBy('COMPRISES', 'in') };
/** What may be an edition or phase. */
const phase = { succeeds: linksBy('SUCCEEDS', 'out'), succeededBy: linksBy('SUCCEEDS', 'in') };

export const entities = {
  Entity: { __resolveType: typeName },
  Agency: {
    ...shared,
    issues: linksBy('ISSUED_BY', 'in'),
    reports: ({ id }, _, { load }) => neighboursOf(id, 'in', ['ISSUED_BY'], load, 'Document'),
    undertakes: linksBy('UNDERTAKES', 'out'),
    responsibleFor: async ({ id }, page, { load }) =>
      statementPage((await neighboursOf(id, 'out', ['RESPONSIBLE_FOR'], load)).map(byPosition), 'position', page),
  },
  Organization: {
    ...shared,
    ...whole,
    locations: linksBy('LOCATED_IN', 'out'),
    undertakes: linksBy('UNDERTAKES', 'out'),
  },
  Policy: {
    ...shared,
    lifecycle: stagesOf,
    issuedBy: linksBy('ISSUED_BY', 'out'),
    appliesTo: linksBy('APPLIES_TO', 'out'),
    editions: (policy, _, { load }) => editionsOf(policy, load),
    ...phase,
    ...whole,
  },
  Project: {
    ...shared,
    lifecycle: stagesOf,
    locations: linksBy('LOCATED_IN', 'out'),
    undertakenBy: linksBy('UNDERTAKES', 'in'),
    ...phase,
    ...whole,
  },
  Initiative: { ...shared, ...whole, ...phase, undertakenBy: linksBy('UNDERTAKES', 'in') },
  Area: {
    ...shared,
    ...whole,
    contains: linksBy('LOCATED_IN', 'in'),
    locations: linksBy('LOCATED_IN', 'out'),
  },
  Event: {
    ...shared,
    locations: linksBy('LOCATED_IN', 'out'),
    undertakenBy: linksBy('UNDERTAKES', 'in'),
    ...phase,
    ...whole,
  },
  Industry: { ...shared, ...whole },
} satisfies Resolvers;

type LinkArgs = PageArgs & { readonly types?: LinkQuery['types'] };

/** The entities that one relation leads to. */
function linksBy(relation: RelationType, direction: EdgeQuery['direction']) {
  return ({ id }: GraphNode, { types, ...page }: LinkArgs, context: ApiContext) =>
    linkPage(id, { relations: [relation], direction, types }, page, context);
}

async function linkPage(id: string, query: LinkQuery, page: PageArgs, { load }: ApiContext) {
  return linksPage(await linkedEntities(id, query, load), page);
}

async function stagesOf({ id }: GraphNode, _: unknown, { load }: ApiContext) {
  const mentions = await load.edges(id, 'in', ['MENTIONS']);
  const staged = mentions.filter((mention) => textOf(mention, 'lifecycle') !== null);
  return inDocumentOrder(staged);
}

function tasksActingOn(id: string, load: Loaders): Promise<GraphNode[]> {
  return neighboursOf(id, 'in', ['ADVANCES', 'ENACTS'], load);
}

/** 深化临港新片区数据跨境服务中心功能 acts on the centre, but is about 临港新片区 too: its words name it. */
async function tasksNaming(id: string, load: Loaders): Promise<GraphNode[]> {
  const mentions = await load.edges(id, 'in', ['MENTIONS']);
  const stated = await load.edgesAll(
    mentions.map((mention) => mention.start),
    'out',
    ['STATES'],
  );
  const statements = await load.knownAll(stated.flatMap((edges) => edges.map((edge) => edge.end)));
  const mentionOf = stated.flatMap((edges, i) => edges.map(() => mentions[i]));
  return statements.filter((statement, i) => {
    const mention = mentionOf[i];
    return mention && statement.labels.includes('Task') && contains(spanOf(statement), spanOf(mention));
  });
}

/** Values stated of the entity itself or of a task that acts on it. */
async function statedOf(id: string, relation: 'HAS_TARGET' | 'HAS_OBSERVATION', page: PageArgs, load: Loaders) {
  const tasks = await tasksActingOn(id, load);
  const owners = [id, ...tasks.map((task) => task.id)];
  const edges = await load.edgesAll(owners, 'out', [relation]);
  const ids = edges.flat().map((edge) => edge.end);
  return statementPage(uniqueById(await load.knownAll(ids)).map(byPosition), 'position', page);
}
