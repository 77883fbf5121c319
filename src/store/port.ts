import type { DocumentGraph, GraphEdge, GraphElement, GraphNode } from '../model/index.js';

/**
 * How many elements a write created, changed or removed; `propertiesSet` counts the properties that got another value (or none) on
 * elements that were there before. Derived aliases do not count. Ingesting the same document twice yields zeros.
 */
export interface ChangeSummary {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly edgesCreated: number;
  readonly edgesDeleted: number;
  readonly propertiesSet: number;
}

/**
 * `contains` compares folded text (NFKC, lower case). On a list property a filter holds when it holds for one of the items; where the
 * property is absent it does not hold.
 */
export type PropertyFilter =
  | { readonly property: string; readonly op: 'eq' | 'contains'; readonly value: string | number | boolean }
  | { readonly property: string; readonly op: 'in'; readonly value: readonly (string | number)[] }
  | { readonly property: string; readonly op: 'gte' | 'lte'; readonly value: number };

/**
 * `degree` counts edges of the given types at a node; equal keys go by id, ascending whatever the direction. Strings compare by code
 * unit, false comes before true; a node without the property, or with a list there, comes last whatever the direction.
 */
export type NodeOrder =
  | { readonly by: 'property'; readonly property: string; readonly direction: 'asc' | 'desc' }
  | { readonly by: 'degree'; readonly edgeTypes: readonly string[]; readonly direction: 'asc' | 'desc' };

/** Sort key and id of the item a page starts after. The key is null without an order or without the property; booleans are 0 and 1. */
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
  /** Plain text; no query syntax. Compared folded (NFKC, lower case); words apart by blanks must all be there. */
  readonly text: string;
  /** Searched labels: what has a name by its name and aliases, what has a title by that, anything else by its text. */
  readonly labels: readonly string[];
  readonly limit: number;
}

/** Whole names come before beginnings of names, those before other parts of names, those before parts of texts; ties go by id. */
export interface SearchHit {
  readonly node: GraphNode;
  /** In (0, 4]; the integer part below the score is the rank above, the rest how much of the match the query covers. */
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

/** Alternating walk, no node twice: `nodes.length === edges.length + 1`. */
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
 * removes exactly what only that document supports; a write is all or nothing, and durable when its promise resolves. Shared nodes (Entity, Indicator) gain `aliases`: the distinct `surface`s on their
 * incoming MENTIONS and MEASURES edges other than the name, sorted. Reads return model values; order is by id unless said otherwise.
 * Every method rejects with a StoreError when the store fails, and with a UsageError when the query itself makes no sense.
 */
export interface GraphStore {
  /** @throws {StoreError} when the graph is not self-contained (see `canonicalGraph`), or when the store cannot be written. */
  upsert(graph: DocumentGraph): Promise<ChangeSummary>;
  /** Zeros for a document that is not there. */
  withdraw(documentId: string): Promise<ChangeSummary>;
  /** Nodes in the order of `ids`; null where there is none. */
  nodes(ids: readonly string[]): Promise<(GraphNode | null)[]>;
  find(query: NodeQuery): Promise<NodePage>;
  /** The edges at each of `ids`, by edge id; an unknown id has none. */
  edges(ids: readonly string[], query: EdgeQuery): Promise<GraphEdge[][]>;
  search(query: SearchQuery): Promise<SearchHit[]>;
  /** Simple paths, the shortest first, then step by step by node id and edge id. None from a node to itself or to an unknown one. */
  paths(query: PathQuery): Promise<GraphPath[]>;
  stats(): Promise<StoreStats>;
  /** Every node by id, then every edge by id. */
  export(): AsyncIterable<GraphElement>;
  /** Waits for writes under way and releases the store; it answers nothing afterwards. */
  close(): Promise<void>;
}
