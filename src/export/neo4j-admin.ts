import type { DocumentGraph, GraphEdge, GraphElement, GraphNode } from '../model/index.js';
import { canonicalGraph, isShared } from '../store/canonical.js';
import { SCHEMA, storedDocument, storedNode } from '../store/neo4j/layout/stored.js';
import { storedId, storedProperties } from '../store/neo4j/layout/values.js';
import { CsvTables, type Table } from './csv.js';

/** The files of an import, and the arguments of `neo4j-admin database import full` that name them in a folder. */
export interface AdminImport {
  readonly tables: readonly Table[];
  arguments(folder: string): readonly string[];
}

/**
 * Lays a graph out as CSV files for `neo4j-admin database import full`, so that the database is a store: the documents that it was made
 * from and how many of them state each shared node are worked out from the edges. A shared node that no edge joins belongs to every
 * document, and goes with the last of them.
 */
export async function adminImport(
  elements: AsyncIterable<GraphElement> | Iterable<GraphElement>,
): Promise<AdminImport> {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  for await (const element of elements) {
    if (element.kind === 'node') nodes.set(element.node.id, element.node);
    else edges.push(element.edge);
  }
  const documents = documentsOf(nodes, edges);
  const support = new Map<string, number>();
  for (const node of documents.flatMap((d) => d.nodes)) support.set(node.id, (support.get(node.id) ?? 0) + 1);
  const tables = new CsvTables();
  for (const node of nodes.values()) {
    const aliases = (node.properties.aliases ?? []) as readonly string[];
    const shared = isShared(node) ? { aliases, support: support.get(node.id) ?? 0 } : undefined;
    const { labels, properties } = storedNode(stated(node), Number, shared);
    tables.node(labels, properties);
  }
  tables.node(['_PlanGraph'], { id: 'plangraph', schema: SCHEMA }, false);
  for (const document of documents) tables.node(['_Document'], storedDocument(document), false);
  for (const { id, type, start, end, properties } of edges) {
    tables.edge(type, storedId(start), storedId(end), storedProperties(id, properties, Number));
  }
  return { tables: tables.all(), arguments: (folder) => tables.arguments(folder) };
}

/** The graph of each document in canonical form, as its writer gave it. */
function documentsOf(nodes: ReadonlyMap<string, GraphNode>, edges: readonly GraphEdge[]): DocumentGraph[] {
  const graphs = new Map<string, { nodes: Set<string>; edges: GraphEdge[] }>();
  const graphOf = (documentId: unknown) => {
    const key = String(documentId);
    const graph = graphs.get(key) ?? { nodes: new Set<string>(), edges: [] };
    graphs.set(key, graph);
    return graph;
  };
  for (const node of nodes.values()) if (!isShared(node)) graphOf(node.properties.documentId).nodes.add(node.id);
  const lone = new Set([...nodes.values()].filter(isShared).map((node) => node.id));
  for (const edge of edges) {
    const graph = graphOf(edge.properties.documentId);
    graph.edges.push(edge);
    for (const end of [edge.start, edge.end]) {
      graph.nodes.add(end);
      lone.delete(end);
    }
  }
  for (const graph of graphs.values()) for (const id of lone) graph.nodes.add(id);
  return [...graphs].map(([documentId, graph]) => {
    const own = [...graph.nodes].flatMap((id) => nodes.get(id) ?? []).map(stated);
    return canonicalGraph({ documentId, nodes: own, edges: graph.edges });
  });
}

/** Without what the store derives. */
function stated(node: GraphNode): GraphNode {
  if (!isShared(node)) return node;
  const { aliases: _, ...properties } = node.properties;
  return { ...node, properties };
}
