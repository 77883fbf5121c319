import { relatedTo } from '../analysis/related.js';
import type { EntityType, GraphEdge, GraphNode } from '../model/index.js';
import { entityTypeOf } from './elements.js';
import type { LinkedNode } from './links.js';
import type { Loaders } from './loaders.js';
import { BETWEEN_ENTITIES, otherEnd } from './relations.js';

/** An entity with the same neighbours as another one, and through which. */
export interface RelatedNode {
  readonly node: GraphNode;
  readonly score: number;
  /** What counts most first, each with its edges to both. */
  readonly shared: readonly { readonly id: string; readonly edges: readonly GraphEdge[] }[];
}

/** At most `first`, of the types; two steps of the graph are read, whatever the number of entities asked about at once. */
export async function relatedEntities(
  id: string,
  types: readonly EntityType[] | null | undefined,
  first: number,
  load: Loaders,
): Promise<RelatedNode[]> {
  const own = await load.edges(id, 'both', BETWEEN_ENTITIES);
  const between = new Map<string, readonly GraphEdge[]>([[id, own]]);
  const beside = neighboursIn(own, id).filter((other) => entityTypeOf(other) !== null);
  const lists = await load.edgesAll(beside, 'both', BETWEEN_ENTITIES);
  for (const [i, other] of beside.entries()) between.set(other, lists[i] ?? []);
  const neighbours = new Map([...between].map(([node, edges]) => [node, new Set(neighboursIn(edges, node))]));
  const ranked = relatedTo(id, neighbours).filter(({ id: other }) => isOf(other, types));
  return Promise.all(
    ranked.slice(0, first).map(async ({ id: other, score, shared }) => ({
      node: await load.known(other),
      score,
      shared: shared.map((through) => ({
        id: through,
        edges: (between.get(through) ?? []).filter((edge) => [id, other].includes(otherEnd(edge, through))),
      })),
    })),
  );
}

export async function sharedLinks({ shared }: RelatedNode, first: number, load: Loaders): Promise<LinkedNode[]> {
  const some = shared.slice(0, first);
  const nodes = await load.knownAll(some.map(({ id }) => id));
  return nodes.map((node, i) => ({ node, edges: some[i]?.edges ?? [] }));
}

function neighboursIn(edges: readonly GraphEdge[], id: string): string[] {
  return edges.map((edge) => otherEnd(edge, id)).filter((other) => other !== id);
}

function isOf(id: string, types: readonly EntityType[] | null | undefined): boolean {
  const type = entityTypeOf(id);
  return type !== null && (types?.includes(type) ?? true);
}
