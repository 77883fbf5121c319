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

/**
 * Sort key and id of the item that a page starts after, or ends before. The key is null without an order or without the property;
 * booleans are 0 and 1.
 */
export interface Cursor {
  readonly key: string | number | null;
  readonly id: string;
}

/**
 * Holds for a node with at least one edge that meets all of this at once: its direction seen from the node, its type, the conditions on
 * the edge (`edge`), and the other end's id (`ids`) and conditions (`end`). What is absent is met. A loop's other end is the node itself.
 */
export interface LinkFilter extends EdgeQuery {
  readonly edge?: readonly PropertyFilter[];
  readonly ids?: readonly string[];
  readonly end?: readonly PropertyFilter[];
}

/** Which nodes: with at least one of the labels, for which every condition holds. */
export interface NodeFilter {
  readonly labels: readonly string[];
  readonly where?: readonly PropertyFilter[];
  readonly linked?: readonly LinkFilter[];
}

export interface NodeQuery extends NodeFilter {
  readonly order?: NodeOrder;
  readonly after?: Cursor;
  readonly before?: Cursor;
  /** The last `limit` of the nodes between the cursors rather than the first; in the same order still. */
  readonly backward?: boolean;
  readonly limit: number;
}

export interface NodePage {
  readonly items: readonly { readonly node: GraphNode; readonly cursor: Cursor }[];
  /** All nodes that match, whatever the cursors and `limit`. */
  readonly total: number;
  /** Whether nodes between the cursors were cut off: after the page, or before it when it was read backward. */
  readonly hasMore: boolean;
}

/**
 * What to count matching nodes by: their labels, a property of theirs, or, with `via`, that property of the nodes at the other end of
 * such edges. A node counts once for each distinct value that it has; booleans are 0 and 1, a list counts by its items.
 */
export type Facet =
  | { readonly by: 'label' }
  | { readonly by: 'property'; readonly property: string; readonly via?: EdgeQuery };

export interface FacetQuery extends NodeFilter {
  readonly facets: readonly Facet[];
  /** Values of each facet at most. */
  readonly limit: number;
}

export interface FacetCount {
  readonly value: string | number;
  /** Nodes that have it. */
  readonly count: number;
}

export interface EdgeQuery {
  readonly direction: 'out' | 'in' | 'both';
  /** Absent: every type. */
  readonly types?: readonly string[];
}

export interface SearchQuery {
  /**
   * Plain text; no query syntax. Compared folded (NFKC, lower case); words apart by blanks must all be there. Latin letters may also be
   * how a name is read: pinyin (lingang) or its initials (lgxpq), from any syllable on (see `readingsOf`).
   */
  readonly text: string;
  /** Searched labels: what has a name by its name and aliases, what has a title by that, anything else by its text. */
  readonly labels: readonly string[];
  readonly limit: number;
}

/** Whole names come first, then beginnings of names, other parts of names, readings of names, and parts of texts; ties go by id. */
export interface SearchHit {
  readonly node: GraphNode;
  /** In (0, 5]; the integer part below the score is the rank above, the rest how much of the match the query covers. */
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
  /** Only paths as short as the shortest one. */
  readonly shortest?: boolean;
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

/** How old the answer of a read may be, and when the read is to be given up: it then rejects with a ReadCancelled, soon. */
export interface ReadLimits {
  /** As of `performance.now()`: what was written by then is seen, what is written later may be. Absent: the time of the call. */
  readonly since?: number;
  /** The caller does not wait any more. Absent: it always does. */
  readonly signal?: AbortSignal;
  /** Milliseconds since 1970, as of `Date.now()`. Absent: none. */
  readonly deadline?: number;
}

/**
 * Where a graph lives. A store is the union of its documents' graphs: `upsert` replaces what a document said before, `withdraw`
 * removes exactly what only that document supports; a write is all or nothing, and durable when its promise resolves. Shared nodes
 * (Entity, Indicator) gain `aliases`: the distinct `surface`s on their incoming MENTIONS and MEASURES edges other than the name, sorted;
 * conditions, orders and facets see them as any property. Reads return model values; order is by id unless said otherwise.
 * Every method rejects with a StoreError when the store fails, and with a UsageError when the query itself makes no sense.
 */
export interface GraphStore {
  /** @throws {StoreError} when the graph is not self-contained (see `canonicalGraph`), or when the store cannot be written. */
  upsert(graph: DocumentGraph): Promise<ChangeSummary>;
  /** Zeros for a document that is not there. */
  withdraw(documentId: string): Promise<ChangeSummary>;
  /** Nodes in the order of `ids`; null where there is none. */
  nodes(ids: readonly string[], limits?: ReadLimits): Promise<(GraphNode | null)[]>;
  find(query: NodeQuery, limits?: ReadLimits): Promise<NodePage>;
  /** The counts of each facet in turn, the highest first, then by value: numbers before strings, ascending. */
  facets(query: FacetQuery, limits?: ReadLimits): Promise<FacetCount[][]>;
  /** The edges at each of `ids`, by edge id; an unknown id has none. */
  edges(ids: readonly string[], query: EdgeQuery, limits?: ReadLimits): Promise<GraphEdge[][]>;
  search(query: SearchQuery, limits?: ReadLimits): Promise<SearchHit[]>;
  /** Simple paths, the shortest first, then step by step by node id and edge id. None from a node to itself or to an unknown one. */
  paths(query: PathQuery, limits?: ReadLimits): Promise<GraphPath[]>;
  stats(limits?: ReadLimits): Promise<StoreStats>;
  /** That of `stats`, without counting anything: it is asked for with every request. */
  version(limits?: ReadLimits): Promise<string>;
  /** Every node by id, then every edge by id. */
  export(): AsyncIterable<GraphElement>;
  /** Waits for writes under way and releases the store; it answers nothing afterwards. */
  close(): Promise<void>;
}
