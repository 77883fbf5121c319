import {
  ENTITY_TYPES,
  type EntityType,
  type GraphEdge,
  type GraphElement,
  type GraphNode,
  type Span,
} from '../../model/index.js';

/** A whole graph in memory, as the measures read it. */
export interface EvaluatedGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: readonly GraphEdge[];
  /** Only this document's mentions and statements count; null: all. */
  readonly documentId: string | null;
}

export async function collectGraph(
  elements: AsyncIterable<GraphElement> | Iterable<GraphElement>,
  documentId: string | null,
): Promise<EvaluatedGraph> {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  for await (const element of elements) {
    if (element.kind === 'node') nodes.set(element.node.id, element.node);
    else edges.push(element.edge);
  }
  return { nodes, edges, documentId };
}

/** Whether the element may count: of the document measured, or of none. */
export function counts(graph: EvaluatedGraph, element: GraphNode | GraphEdge): boolean {
  const { documentId } = element.properties;
  return graph.documentId === null || documentId === undefined || documentId === graph.documentId;
}

export function entityTypeOf(node: GraphNode | undefined): EntityType | undefined {
  return ENTITY_TYPES.find((type) => node?.labels.includes(type));
}

/** Id of the rule that stated an element; empty when it does not say. */
export function ruleOf({ properties: { rule } }: GraphNode | GraphEdge): string {
  return typeof rule === 'string' ? rule : '';
}

/** Where an element stands in the source; null when it does not say. */
export function spanOf({ properties: { start, end } }: GraphNode | GraphEdge): Span | null {
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}
