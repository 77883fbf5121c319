import { MultiDirectedGraph } from 'graphology';
import type { DocumentGraph, GraphEdge, GraphNode, Properties } from '../../model/index.js';
import { StoreError } from '../../model/index.js';
import { isShared, NAMING_EDGES } from '../canonical.js';
import { changedProperties, NO_CHANGE } from '../changes.js';
import type { ChangeSummary } from '../port.js';
import { compareText } from '../text.js';

interface NodeRecord {
  node: GraphNode;
  /** Documents that state the node; it goes with the last of them. */
  readonly supporters: Set<string>;
  /** The node as read, with derived aliases; null until somebody asks. */
  view: GraphNode | null;
}

interface EdgeRecord {
  edge: GraphEdge;
}

/**
 * The union of documents' graphs in memory, with exact reference counts: an element is there as long as a document states it.
 * Takes canonical graphs only (see `canonicalGraph`).
 */
export class UnionGraph {
  readonly #graph = new MultiDirectedGraph<NodeRecord, EdgeRecord>();
  readonly #documents = new Map<string, DocumentGraph>();
  /** Nodes of a set of labels by id; emptied by every change. */
  readonly #byLabels = new Map<string, readonly GraphNode[]>();

  get size(): { nodes: number; edges: number } {
    return { nodes: this.#graph.order, edges: this.#graph.size };
  }

  /** @throws {StoreError} when the graph claims a node or an edge that another document owns. */
  assertDisjoint(graph: DocumentGraph): void {
    const own = this.#documents.get(graph.documentId);
    const nodes = new Set(own?.nodes.map((n) => n.id));
    const edges = new Set(own?.edges.map((e) => e.id));
    const refuse = (what: string): never => {
      throw new StoreError(`graph of ${graph.documentId}: ${what} belongs to another document; nothing was written`);
    };
    for (const n of graph.nodes)
      if (this.#graph.hasNode(n.id) && !nodes.has(n.id)) {
        if (!isShared(n) || !isShared(this.#graph.getNodeAttribute(n.id, 'node'))) refuse(`node ${n.id}`);
      }
    for (const e of graph.edges) if (this.#graph.hasEdge(e.id) && !edges.has(e.id)) refuse(`edge ${e.id}`);
  }

  /** Replaces what the document said before; null withdraws it. */
  set(documentId: string, graph: DocumentGraph | null): ChangeSummary {
    const before = this.#documents.get(documentId);
    if (!before && !graph) return NO_CHANGE;
    const change = { ...NO_CHANGE };
    const nodes = new Set(graph?.nodes.map((n) => n.id));
    const edges = new Map(graph?.edges.map((e) => [e.id, e]));
    for (const e of before?.edges ?? []) if (!sameEnds(e, edges.get(e.id))) change.edgesDeleted += this.#dropEdge(e);
    for (const n of before?.nodes ?? []) if (!nodes.has(n.id)) change.nodesDeleted += this.#release(n.id, documentId);
    for (const n of graph?.nodes ?? []) this.#putNode(n, documentId, change);
    for (const e of graph?.edges ?? []) this.#putEdge(e, change);
    if (graph) this.#documents.set(documentId, graph);
    else this.#documents.delete(documentId);
    this.#byLabels.clear();
    return change;
  }

  node(id: string): GraphNode | null {
    return this.#graph.hasNode(id) ? this.#view(id, this.#graph.getNodeAttributes(id)) : null;
  }

  /** Nodes that carry one of the labels, by id; all nodes without labels. */
  nodes(labels?: readonly string[]): readonly GraphNode[] {
    const key = labels ? JSON.stringify(labels) : '';
    let found = this.#byLabels.get(key);
    if (!found) {
      const wanted = labels && new Set(labels);
      const list: GraphNode[] = [];
      this.#graph.forEachNode((id, record) => {
        if (!wanted || record.node.labels.some((l) => wanted.has(l))) list.push(this.#view(id, record));
      });
      found = list.sort((a, b) => compareText(a.id, b.id));
      this.#byLabels.set(key, found);
    }
    return found;
  }

  /** Edges at a node in no particular order; a loop counts once. */
  forEachEdge(id: string, direction: 'out' | 'in' | 'both', visit: (edge: GraphEdge) => void): void {
    if (!this.#graph.hasNode(id)) return;
    if (direction !== 'in') this.#graph.forEachOutboundEdge(id, (_, record) => visit(record.edge));
    if (direction !== 'out')
      this.#graph.forEachInboundEdge(id, (_, record) => {
        if (direction === 'in' || record.edge.start !== id) visit(record.edge);
      });
  }

  /** Whether an edge at the node passes; looks no further than the first that does. */
  someEdge(id: string, direction: 'out' | 'in' | 'both', test: (edge: GraphEdge) => boolean): boolean {
    if (!this.#graph.hasNode(id)) return false;
    const passes = (_: string, record: EdgeRecord) => test(record.edge);
    if (direction !== 'in' && this.#graph.someOutboundEdge(id, passes)) return true;
    return direction !== 'out' && this.#graph.someInboundEdge(id, passes);
  }

  edges(): GraphEdge[] {
    return this.#graph.mapEdges((_, record) => record.edge).sort((a, b) => compareText(a.id, b.id));
  }

  #putNode(node: GraphNode, documentId: string, change: { -readonly [K in keyof ChangeSummary]: number }): void {
    if (!this.#graph.hasNode(node.id)) {
      this.#graph.addNode(node.id, { node, supporters: new Set([documentId]), view: null });
      change.nodesCreated++;
      return;
    }
    const record = this.#graph.getNodeAttributes(node.id);
    record.supporters.add(documentId);
    change.propertiesSet += changedProperties(record.node.properties, node.properties);
    record.node = node;
    record.view = null;
  }

  #putEdge(edge: GraphEdge, change: { -readonly [K in keyof ChangeSummary]: number }): void {
    if (this.#graph.hasEdge(edge.id)) {
      const record = this.#graph.getEdgeAttributes(edge.id);
      change.propertiesSet += changedProperties(record.edge.properties, edge.properties);
      record.edge = edge;
    } else {
      this.#graph.addEdgeWithKey(edge.id, edge.start, edge.end, { edge });
      change.edgesCreated++;
    }
    this.#forgetAliases(edge);
  }

  #dropEdge(edge: GraphEdge): number {
    this.#graph.dropEdge(edge.id);
    this.#forgetAliases(edge);
    return 1;
  }

  #release(id: string, documentId: string): number {
    const { supporters } = this.#graph.getNodeAttributes(id);
    supporters.delete(documentId);
    if (supporters.size > 0) return 0;
    this.#graph.dropNode(id);
    return 1;
  }

  #forgetAliases(edge: GraphEdge): void {
    if (NAMING_EDGES.has(edge.type)) this.#graph.getNodeAttributes(edge.end).view = null;
  }

  #view(id: string, record: NodeRecord): GraphNode {
    if (!isShared(record.node)) return record.node;
    record.view ??= { ...record.node, properties: this.#withAliases(id, record.node.properties) };
    return record.view;
  }

  #withAliases(id: string, properties: Properties): Properties {
    const surfaces = new Set<string>();
    this.#graph.forEachInboundEdge(id, (_, { edge }) => {
      const { surface } = edge.properties;
      if (NAMING_EDGES.has(edge.type) && typeof surface === 'string') surfaces.add(surface);
    });
    surfaces.delete(String(properties.name));
    return { aliases: [...surfaces].sort(compareText), ...properties };
  }
}

function sameEnds(a: GraphEdge, b: GraphEdge | undefined): boolean {
  return b !== undefined && a.type === b.type && a.start === b.start && a.end === b.end;
}
