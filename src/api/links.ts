import type { EntityType, GraphEdge, GraphNode } from '../model/index.js';
import type { EdgeQuery } from '../store/port.js';
import { compareText } from '../store/text.js';
import type { RelationDirection, RelationType } from './generated.js';
import type { Loaders } from './loaders.js';
import type { Placed } from './pages.js';
import { BETWEEN_ENTITIES, otherEnd, rankOf } from './relations.js';

/** An entity at the other end of some relations. */
export interface LinkedNode {
  readonly node: GraphNode;
  readonly edges: readonly GraphEdge[];
}

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

/** The entities that one entity is related to, each once, by their rank: stated relations first. */
export async function linkedEntities(id: string, query: LinkQuery, load: Loaders): Promise<Placed<LinkedNode>[]> {
  return linksOf(id, await edgesBetweenEntities(id, query, load), query.types, load);
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
