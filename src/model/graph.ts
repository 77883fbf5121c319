/** A property: what both stores and the APOC export can carry. An absent property and null mean the same. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface GraphNode {
  readonly id: string;
  /** The most general label first: `['Entity', 'Project']`, `['Statement', 'Target']`, `['Sentence']`. */
  readonly labels: readonly string[];
  readonly properties: Properties;
}

export interface GraphEdge {
  readonly id: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Properties;
}

/**
 * Everything that one document states. Every edge, and every node that is not shared, carries `documentId`; shared nodes (entities,
 * indicators) hold only what their id determines, so that a store is the plain union of its documents.
 */
export interface DocumentGraph {
  readonly documentId: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** One row of a whole graph written out: a store's export, and what the writers and measures read. */
export type GraphElement =
  | { readonly kind: 'node'; readonly node: GraphNode }
  | { readonly kind: 'edge'; readonly edge: GraphEdge };
