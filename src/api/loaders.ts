import DataLoader from 'dataloader';
import { type GraphEdge, type GraphNode, StoreError } from '../model/index.js';
import type { EdgeQuery, GraphStore } from '../store/port.js';
import type { RelationType } from './generated.js';

/** One request's reads. What resolvers ask for in one tick goes to the store in one call a kind, whatever the length of their lists. */
export interface Loaders {
  /** Null when there is no such node. */
  node(id: string): Promise<GraphNode | null>;
  /** A node that the graph itself refers to. @throws {StoreError} when it is missing. */
  known(id: string): Promise<GraphNode>;
  knownAll(ids: readonly string[]): Promise<GraphNode[]>;
  edges(id: string, direction: EdgeQuery['direction'], types: readonly RelationType[]): Promise<readonly GraphEdge[]>;
  /** The edges at each of `ids`. */
  edgesAll(
    ids: readonly string[],
    direction: EdgeQuery['direction'],
    types: readonly RelationType[],
  ): Promise<readonly (readonly GraphEdge[])[]>;
  /** The sections or sentences whose property `of` is `id`, by their index. */
  parts(label: 'Section' | 'Sentence', of: 'documentId' | 'sectionId', id: string): Promise<readonly GraphNode[]>;
}

export function createLoaders(store: GraphStore): Loaders {
  const nodes = new DataLoader((ids: readonly string[]) => store.nodes(ids));
  const edges = new Map<string, DataLoader<string, GraphEdge[]>>();
  const parts = new Map<string, DataLoader<string, GraphNode[]>>();
  const known = async (id: string) => held(id, await nodes.load(id));
  const edgesBy = (direction: EdgeQuery['direction'], types: readonly RelationType[]) =>
    getOrAdd(
      edges,
      `${direction}|${types.join()}`,
      () => new DataLoader((ids) => store.edges(ids, { direction, types })),
    );
  return {
    node: (id) => nodes.load(id),
    known,
    knownAll: (ids) => Promise.all(ids.map(known)),
    edges: (id, direction, types) => edgesBy(direction, types).load(id),
    edgesAll: (ids, direction, types) => {
      const loader = edgesBy(direction, types);
      return Promise.all(ids.map((id) => loader.load(id)));
    },
    parts: (label, of, id) =>
      getOrAdd(parts, `${label}|${of}`, () => new DataLoader((ids) => findParts(store, label, of, ids))).load(id),
  };
}

function held(id: string, node: GraphNode | null): GraphNode {
  if (node) return node;
  throw new StoreError(`the graph refers to ${id}, which it does not hold: ingest its sources again`);
}

async function findParts(store: GraphStore, label: string, of: string, ids: readonly string[]): Promise<GraphNode[][]> {
  const { items } = await store.find({
    labels: [label],
    where: [{ property: of, op: 'in', value: ids }],
    order: { by: 'property', property: 'index', direction: 'asc' },
    limit: Number.MAX_SAFE_INTEGER,
  });
  const byWhole = new Map<unknown, GraphNode[]>(ids.map((id) => [id, []]));
  for (const { node } of items) byWhole.get(node.properties[of])?.push(node);
  return ids.map((id) => byWhole.get(id) ?? []);
}

function getOrAdd<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
