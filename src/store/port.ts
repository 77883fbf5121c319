import type { DocumentGraph, GraphEdge, GraphNode } from '../model/index.js';

/** How many elements a write created, changed or removed. Ingesting the same document twice yields zeros. */
export interface ChangeSummary {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly edgesCreated: number;
  readonly edgesDeleted: number;
  readonly propertiesSet: number;
}

export type PropertyFilter =
  | { readonly property: string; readonly op: 'eq' | 'contains'; readonly value: string | number | boolean }
  | { readonly property: string; readonly op: 'in'; readonly value: readonly (string | number)[] }
  | { readonly property: string; readonly op: 'gte' | 'lte'; readonly value: number };

/** `degree` counts edges of the given types at a node; ties, and equal keys, go by id. Strings compare by code unit. */
export type NodeOrder =
  | { readonly by: 'property'; readonly property: string; readonly direction: 'asc' | 'desc' }
  | { readonly by: 'degree'; readonly edgeTypes: readonly string[]; readonly direction: 'asc' | 'desc' };

/** Sort key and id of the item a page starts after. A node without the property sorts last and has the key null. */
export interface Cursor {
  readonly key: string | number | null;
  readonly id: string;
}

export interface NodeQuery {
  /** A node must carry at least one of these labels. */
  readonly labels: readonly string[];
  readonly where?: readonly PropertyFilter[];
  readonly order?: NodeOrder;
  readonly after?: Cursor;
  readonly limit: number;
}

export interface NodePage {
  readonly items: readonly { readonly node: GraphNode; readonly cursor: Cursor }[];
  /** All nodes that match, whatever `after` and `limit`. */
  readonly total: number;
  readonly hasMore: boolean;
}

export interface EdgeQuery {
  readonly direction: 'out' | 'in' | 'both';
  /** Absent: every type. */
  readonly types?: readonly string[];
}

export interface SearchQuery {
  /** Plain text; no query syntax. */
  readonly text: string;
  /** Searched labels: entities by name and alias, sentences by text. */
  readonly labels: readonly string[];
  readonly limit: number;
}

export interface SearchHit {
  readonly node: GraphNode;
  readonly score: number;
  /** The name, alias or sentence text that matched. */
  readonly matched: string;
}

export interface PathQuery {
  readonly from: string;
  readonly to: string;
  /** Edges at most, 1–6. */
  readonly maxLength: number;
  /** Edge types that a path may use, in either direction. */
  readonly types: readonly string[];
  readonly limit: number;
}

/** Alternating walk: `nodes.length === edges.length + 1`. */
export interface GraphPath {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface StoreStats {
  /** Changes whenever the content does; equal content in one store kind gives an equal version. */
  readonly version: string;
  readonly nodes: number;
  readonly edges: number;
  readonly byLabel: Readonly<Record<string, number>>;
  readonly byType: Readonly<Record<string, number>>;
}

/**
 * Where a graph lives. A store is the union of its documents' graphs: `upsert` replaces what a document said before, `withdraw`
 * removes exactly what only that document supports. Shared nodes (Entity, Indicator) gain `aliases`: the distinct `surface`s on their
 * incoming MENTIONS and MEASURES edges other than the name, sorted. Reads return model values; order is by id unless said otherwise.
 */
export interface GraphStore {
  upsert(graph: DocumentGraph): Promise<ChangeSummary>;
  withdraw(documentId: string): Promise<ChangeSummary>;
  /** Nodes in the order of `ids`; null where there is none. */
  nodes(ids: readonly string[]): Promise<(GraphNode | null)[]>;
  find(query: NodeQuery): Promise<NodePage>;
  /** The edges at each of `ids`, by edge id; an unknown id has none. */
  edges(ids: readonly string[], query: EdgeQuery): Promise<GraphEdge[][]>;
  search(query: SearchQuery): Promise<SearchHit[]>;
  /** Simple paths, the shortest first, then by the ids along them. */
  paths(query: PathQuery): Promise<GraphPath[]>;
  stats(): Promise<StoreStats>;
  /** Every node by id, then every edge by id. */
  export(): AsyncIterable<
    { readonly kind: 'node'; readonly node: GraphNode } | { readonly kind: 'edge'; readonly edge: GraphEdge }
  >;
  /** Makes every finished write durable and releases the store. */
  close(): Promise<void>;
}
