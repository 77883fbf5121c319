import type { DocumentGraph, GraphEdge, GraphNode } from '../../model/index.js';
import { StoreError } from '../../model/index.js';
import { isShared, NAMING_EDGES } from '../canonical.js';
import { changedProperties } from '../changes.js';
import type { Before, Held } from './before.js';

/** A node that is to say something else. */
export interface Revision<T> {
  readonly held: Held<T>;
  readonly value: T;
}

/** What has to be done so that a document says what its graph says. */
export interface Changes {
  readonly createdNodes: readonly GraphNode[];
  /** Shared nodes that another document states already. */
  readonly joinedNodes: readonly Revision<GraphNode>[];
  readonly revisedNodes: readonly Revision<GraphNode>[];
  readonly deletedNodes: readonly Held<GraphNode>[];
  /** Shared nodes that this document states no longer. */
  readonly releasedNodes: readonly Held<GraphNode>[];
  readonly createdEdges: readonly GraphEdge[];
  readonly revisedEdges: readonly Revision<GraphEdge>[];
  readonly deletedEdges: readonly Held<GraphEdge>[];
  readonly propertiesSet: number;
}

/**
 * Compares a canonical graph with what stands. @param others nodes with ids that the document did not state before.
 * @throws {StoreError} when it claims a node that another document owns.
 */
export function changesBetween(
  before: Before,
  graph: DocumentGraph,
  others: ReadonlyMap<string, Held<GraphNode>>,
): Changes {
  const ids = new Set(graph.nodes.map((node) => node.id));
  const gone = (held: Held<GraphNode>) => !ids.has(held.value.id);
  const nodes = nodeChanges(before, graph, others);
  const edges = edgeChanges(before, graph);
  return {
    ...nodes,
    ...edges,
    deletedNodes: [...before.own.values()].filter(gone),
    releasedNodes: [...before.shared.values()].filter(gone),
    propertiesSet: nodes.propertiesSet + edges.propertiesSet,
  };
}

function nodeChanges(before: Before, graph: DocumentGraph, others: ReadonlyMap<string, Held<GraphNode>>) {
  const createdNodes: GraphNode[] = [];
  const joinedNodes: Revision<GraphNode>[] = [];
  const revisedNodes: Revision<GraphNode>[] = [];
  let propertiesSet = 0;
  for (const value of graph.nodes) {
    const mine = before.own.get(value.id) ?? before.shared.get(value.id);
    const held = mine ?? others.get(value.id);
    if (!held) createdNodes.push(value);
    else if (isShared(value) !== isShared(held.value) || (!mine && !isShared(value))) {
      throw new StoreError(
        `graph of ${graph.documentId}: node ${value.id} belongs to another document; nothing was written`,
      );
    } else {
      const changed = changedProperties(statedProperties(held.value), value.properties);
      propertiesSet += changed;
      if (!mine) joinedNodes.push({ held, value });
      else if (changed > 0 || held.value.labels.join() !== value.labels.join()) revisedNodes.push({ held, value });
    }
  }
  return { createdNodes, joinedNodes, revisedNodes, propertiesSet };
}

function edgeChanges(before: Before, graph: DocumentGraph) {
  const createdEdges: GraphEdge[] = [];
  const revisedEdges: Revision<GraphEdge>[] = [];
  const kept = new Set<string>();
  let propertiesSet = 0;
  for (const value of graph.edges) {
    const held = before.edges.get(value.id);
    if (!held || !sameEnds(held.value, value)) {
      createdEdges.push(value);
      continue;
    }
    kept.add(value.id);
    const changed = changedProperties(held.value.properties, value.properties);
    if (changed > 0) revisedEdges.push({ held, value });
    propertiesSet += changed;
  }
  const deletedEdges = [...before.edges.values()].filter((held) => !kept.has(held.value.id));
  return { createdEdges, revisedEdges, deletedEdges, propertiesSet };
}

/** The new ways to write the names of nodes, by the node's id. */
export function addedSurfaces({ createdEdges }: Changes): Map<string, string[]> {
  const surfaces = new Map<string, string[]>();
  for (const { type, end, properties } of createdEdges) {
    if (!NAMING_EDGES.has(type) || typeof properties.surface !== 'string') continue;
    surfaces.set(end, [...(surfaces.get(end) ?? []), properties.surface]);
  }
  return surfaces;
}

/** Ids of nodes that may have lost a way to write their name: theirs must be read anew. */
export function renamedNodes({ deletedEdges, revisedEdges, revisedNodes }: Changes): Set<string> {
  const edges = [...deletedEdges.map((held) => held.value), ...revisedEdges.map((revision) => revision.value)];
  const ends = edges.filter((edge) => NAMING_EDGES.has(edge.type)).map((edge) => edge.end);
  return new Set([...ends, ...revisedNodes.filter(({ value }) => isShared(value)).map(({ value }) => value.id)]);
}

/** Without what the store derives. */
function statedProperties(node: GraphNode): GraphNode['properties'] {
  if (!isShared(node)) return node.properties;
  const { aliases: _, ...stated } = node.properties;
  return stated;
}

function sameEnds(a: GraphEdge, b: GraphEdge): boolean {
  return a.type === b.type && a.start === b.start && a.end === b.end;
}
