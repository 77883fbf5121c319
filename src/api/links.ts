import type { EntityType, GraphEdge, GraphNode } from '../model/index.js';
import type { EdgeQuery } from '../store/port.js';
import { compareText } from '../store/text.js';
import type { Counted } from './facets.js';
import type { RelationDirection, RelationType } from './generated.js';
import type { Loaders } from './loaders.js';
import { type Connection, type PageArgs, type Placed, pageOf } from './pages.js';
import { BETWEEN_ENTITIES, otherEnd, rankOf, uniqueById } from './relations.js';

/** An entity at the other end of some relations. */
export interface LinkedNode {
  readonly node: GraphNode;
  readonly edges: readonly GraphEdge[];
}

/** Links whose whole list can be counted by their entities. */
export type LinkList = Connection<LinkedNode> & Counted;

export interface LinkQuery {
  readonly direction?: EdgeQuery['direction'];
  /** Absent: all that may hold between entities. */
  readonly relations?: readonly RelationType[] | null | undefined;
  /** Absent: entities of every type. */
  readonly types?: readonly EntityType[] | null | undefined;
}

export interface LinkGroup {
  readonly relation: RelationType;
  readonly direction: RelationDirection;
  readonly links: readonly Placed<LinkedNode>[];
}

/** A page of links that were loaded whole. */
export function linksPage(links: readonly Placed<LinkedNode>[], args: PageArgs): LinkList {
  const nodes = links.map(({ item }) => item.node);
  return { ...pageOf(links, 'rank', args), counted: { kind: 'Entity', nodes } };
}

/** The entities that one entity is related to, each once, by their rank: stated relations first. */
export async function linkedEntities(id: string, query: LinkQuery, load: Loaders): Promise<Placed<LinkedNode>[]> {
  const edges = await edgesBetweenEntities(id, query, load);
  return edges.length > 0 ? linksOf(id, edges, query.types, load) : [];
}

/** What several entities are all related to, each once, with its edges to any of them. */
export async function commonNeighbours(ids: readonly string[], query: LinkQuery, load: Loaders) {
  const lists = await Promise.all(ids.map((id) => linkedEntities(id, query, load)));
  const [first, ...rest] = lists.map((list) => new Map(list.map(({ item }) => [item.node.id, item])));
  return [...(first ?? [])].flatMap(([id, { node, edges }]) => {
    const others = rest.map((links) => links.get(id)?.edges);
    if (others.includes(undefined)) return [];
    const joining = uniqueById([...edges, ...others.flatMap((some) => some ?? [])]);
    return [{ key: rankOf(joining), id, item: { node, edges: joining } }];
  });
}

/** The same entities under each relation and direction that leads to them; relations in the ontology's order. */
export async function linkGroups(id: string, query: LinkQuery, load: Loaders): Promise<LinkGroup[]> {
  const edges = await edgesBetweenEntities(id, query, load);
  const groups: LinkGroup[] = [];
  for (const relation of BETWEEN_ENTITIES) {
    const ofRelation = edges.filter((edge) => edge.type === relation);
    const directions =
      relation === 'CO_OCCURS'
        ? ([['BOTH', ofRelation]] as const)
        : ([
            ['OUT', ofRelation.filter((edge) => edge.start === id)],
            ['IN', ofRelation.filter((edge) => edge.end === id)],
          ] as const);
    for (const [direction, some] of directions) {
      const links = await linksOf(id, some, query.types, load);
      if (links.length > 0) groups.push({ relation, direction, links });
    }
  }
  return groups;
}

/** Edges to entities and, for an agency, to the reports that it submits. */
export async function edgesBetweenEntities(id: string, query: LinkQuery, load: Loaders): Promise<GraphEdge[]> {
  const wanted = query.relations;
  const types = wanted ? BETWEEN_ENTITIES.filter((type) => wanted.includes(type)) : BETWEEN_ENTITIES;
  const edges = await load.edges(id, query.direction ?? 'both', types);
  return edges.filter((edge) => otherEnd(edge, id) !== id);
}

async function linksOf(
  id: string,
  edges: readonly GraphEdge[],
  types: LinkQuery['types'],
  load: Loaders,
): Promise<Placed<LinkedNode>[]> {
  const byOther = new Map<string, GraphEdge[]>();
  for (const edge of edges) {
    const other = otherEnd(edge, id);
    byOther.set(other, [...(byOther.get(other) ?? []), edge]);
  }
  const nodes = await load.knownAll([...byOther.keys()]);
  const accepted = types ?? ['Entity'];
  return nodes
    .filter((node) => node.labels.some((label) => accepted.some((type) => type === label)))
    .map((node) => {
      const joining = (byOther.get(node.id) ?? []).sort((a, b) => rankOf([a]) - rankOf([b]) || compareText(a.id, b.id));
      return { key: rankOf(joining), id: node.id, item: { node, edges: joining } };
    });
}
