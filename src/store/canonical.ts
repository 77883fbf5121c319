import type { DocumentGraph, GraphEdge, GraphNode, Properties, PropertyValue } from '../model/index.js';
import { StoreError } from '../model/index.js';
import { compareText } from './text.js';

/** Labels of nodes that documents share; every other node belongs to one document. */
const SHARED = new Set(['Entity', 'Indicator']);

export function isShared(node: GraphNode): boolean {
  return node.labels.some((label) => SHARED.has(label));
}

/** Edge types whose `surface` is a way to write the name of the node they end at. */
export const NAMING_EDGES: ReadonlySet<string> = new Set(['MENTIONS', 'MEASURES']);

/**
 * A document's graph in the one form that every store takes: nodes and edges by id, properties by key, without nulls and without a copy
 * of the id among them. Two graphs that say the same are deeply equal in this form.
 * @throws {StoreError} when the union of documents would not be well defined: an id twice, an edge whose ends are elsewhere, an element
 * of another document, a shared node that says more than its id and name determine, a number that is none, a property
 * called `id`, or `_` and something.
 */
export function canonicalGraph(graph: DocumentGraph): DocumentGraph {
  const { documentId } = graph;
  const nodes = graph.nodes.map(canonicalNode).sort(byId);
  const edges = graph.edges.map(canonicalEdge).sort(byId);
  const refuse = (what: string): never => {
    throw new StoreError(`graph of ${documentId}: ${what}; nothing was written, correct the step that built it`);
  };
  const ids = new Set(nodes.map((n) => n.id));
  if (ids.size < nodes.length) refuse(`node ${repeated(nodes)} stands twice`);
  const edgeIds = new Set(edges.map((e) => e.id));
  if (edgeIds.size < edges.length) refuse(`edge ${repeated(edges)} stands twice`);
  for (const n of nodes) {
    if (isShared(n)) {
      const extra = Object.keys(n.properties).find((key) => key !== 'name');
      if (extra !== undefined) refuse(`${n.id} is shared between documents and may not carry ${extra}`);
    } else if (n.properties.documentId !== documentId) refuse(`node ${n.id} does not carry this documentId`);
  }
  for (const e of edges) {
    if (e.properties.documentId !== documentId) refuse(`edge ${e.id} does not carry this documentId`);
    if (!ids.has(e.start) || !ids.has(e.end)) refuse(`edge ${e.id} has an end that is not in the graph`);
  }
  return { documentId, nodes, edges };
}

function canonicalNode({ id, labels, properties }: GraphNode): GraphNode {
  return { id, labels: [...labels], properties: canonicalProperties(properties, id) };
}

function canonicalEdge({ id, type, start, end, properties }: GraphEdge): GraphEdge {
  return { id, type, start, end, properties: canonicalProperties(properties, id) };
}

function canonicalProperties(properties: Properties, id: string): Properties {
  const kept: Record<string, PropertyValue> = {};
  for (const key of inOrder(Object.keys(properties))) {
    const value = properties[key] ?? null;
    if (value === null || (key === 'id' && value === id)) continue;
    if (key === 'id' || key.startsWith('_')) {
      throw new StoreError(`${id}: ${key} is a name of the store's own; correct the step that built it`);
    }
    if (Array.isArray(value) ? value.some(isNoNumber) : isNoNumber(value)) {
      throw new StoreError(`${id}: ${key} is ${value}, which no store can hold; correct the step that built it`);
    }
    kept[key] = value;
  }
  return kept;
}

/** Most come in order: they need no sorting. */
function inOrder(keys: string[]): string[] {
  return keys.every((key, i) => i === 0 || compareText(keys[i - 1] ?? '', key) < 0) ? keys : keys.sort(compareText);
}

function isNoNumber(value: unknown): boolean {
  return typeof value === 'number' && !Number.isFinite(value);
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

function repeated(sorted: readonly { readonly id: string }[]): string | undefined {
  return sorted.find((item, i) => item.id === sorted[i + 1]?.id)?.id;
}
