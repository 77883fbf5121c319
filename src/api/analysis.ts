import type { Bridge } from '../analysis/bridges.js';
import { type NodeMeasure, type Structure, structureOf } from '../analysis/structure.js';
import type { GraphEdge } from '../model/index.js';
import type { ApiContext } from './context.js';
import { entityTypeOf, numberOf } from './elements.js';
import type { EntityType, HubMeasure, RelationType } from './generated.js';
import type { Loaders } from './loaders.js';
import { BETWEEN_ENTITIES, otherEnd } from './relations.js';

/** The structure of one version of the graph, for these relations between entities. */
export interface AnalysedGraph {
  readonly version: string;
  readonly relations: readonly RelationType[];
  readonly structure: Structure;
}

export type { NodeMeasure };
export type Members = Structure['communities'][number];
export type AnalysedBridge = Bridge & Pick<AnalysedGraph, 'relations'>;

export async function analyse(
  relations: readonly RelationType[] | null | undefined,
  { store, computed }: ApiContext,
): Promise<AnalysedGraph> {
  const types = BETWEEN_ENTITIES.filter((type) => relations?.includes(type) ?? true);
  const version = await store.version();
  return computed.get(version, `analysis|${types.join()}`, async () => {
    const { items } = await store.find({ labels: ['Entity'], limit: Number.MAX_SAFE_INTEGER });
    const ids = items.map(({ node }) => node.id);
    const lists = await store.edges(ids, { direction: 'out', types });
    const pairs = lists.flat().map((edge) => ({ a: edge.start, b: edge.end, weight: weightOf(edge) }));
    return { version, relations: types, structure: structureOf(ids, pairs) };
  });
}

/** The relations of a bridge, whichever way they go. */
export async function relationsOf({ from, to, relations }: AnalysedBridge, load: Loaders): Promise<GraphEdge[]> {
  const edges = await load.edges(from, 'both', relations);
  return edges.filter((edge) => otherEnd(edge, from) === to);
}

/** A stated relation counts as one sentence that names both. */
function weightOf(edge: GraphEdge): number {
  return numberOf(edge, 'weight') ?? 1;
}

const MEASURES = {
  PAGERANK: ({ pageRank }) => pageRank,
  BETWEENNESS: ({ betweenness }) => betweenness,
  DEGREE: ({ degree }) => degree,
} as const satisfies Record<HubMeasure, (node: NodeMeasure) => number>;

/** The highest first; equals stand by PageRank. */
export function hubsOf(
  { nodes }: Structure,
  by: HubMeasure,
  types: readonly EntityType[] | null | undefined,
  first: number,
): NodeMeasure[] {
  const measure = MEASURES[by];
  const wanted = nodes.filter(({ id }) => types?.some((type) => type === entityTypeOf(id)) ?? true);
  return wanted.sort((a, b) => measure(b) - measure(a)).slice(0, first);
}
