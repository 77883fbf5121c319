import { createHash } from 'node:crypto';
import type { DocumentGraph, GraphEdge, GraphNode } from '../../../model/index.js';
import { isShared } from '../../canonical.js';
import { compareText } from '../../text.js';
import { EDGE_TYPES } from './labels.js';
import { encodeText } from './text.js';
import { type IntegerMaker, storedProperties } from './values.js';
import { isIndexable, readingsText } from './words.js';

/*
 * How a graph lies in Neo4j. Every node and edge has its `id` among its properties, shared nodes also their derived `aliases`. What
 * begins with `_` is the store's own:
 *   (:_PlanGraph {id, schema})                            the store; every write takes its lock
 *   (:_Document {id, sha256, shared, irregular})          what each document said last: the hash, and the shared nodes it states
 *   _support                                              how many documents state a shared node
 *   _readings                                             how its names are read, apart by blanks
 *   _full_…                                               the text of a property that is too long for an index, which has a short form
 *   _odd                                                  keys of text that the server orders otherwise than the store
 *   :_Unindexed                                           nodes that the full-text indexes cannot be trusted with
 */

/** The layout's number; a store with another one is refused. */
export const SCHEMA = 1;

/** A node or an edge as rows of parameters, or of a CSV file, have it. */
export type StoredElement = {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
};

/** @param aliases derived ones, for a shared node. @param support how many documents state it. */
export function storedNode(
  node: GraphNode,
  integer: IntegerMaker,
  shared?: { readonly aliases: readonly string[]; readonly support: number },
): StoredElement {
  const properties = shared ? { aliases: shared.aliases, ...node.properties } : node.properties;
  const whole = { labels: node.labels, properties };
  return {
    labels: isIndexable(whole) ? node.labels : [...node.labels, '_Unindexed'],
    properties: {
      ...storedProperties(node.id, properties, integer),
      ...(shared && { _support: integer(shared.support) }),
      ...present('_readings', readingsText(whole)),
    },
  };
}

/** What the store keeps of a document beside its elements. @param graph in canonical form. */
export function storedDocument(graph: DocumentGraph): Record<string, unknown> {
  return {
    ...storedProperties(graph.documentId, {}, Number),
    sha256: sha256Of(graph),
    shared: graph.nodes.filter(isShared).map((node) => encodeText(node.id)),
    ...(graph.edges.some(isIrregular) && { irregular: true }),
  };
}

/** Equal graphs have equal hashes. @param graph in canonical form. */
export function sha256Of(graph: DocumentGraph): string {
  return createHash('sha256').update(JSON.stringify(graph)).digest('hex');
}

/** An edge whose id the constraint on its type alone does not keep unique among all edges. */
export function isIrregular({ id, type }: GraphEdge): boolean {
  return !EDGE_TYPES.has(type) || !id.startsWith(`${type}:`);
}

/** @param surfaces of the naming edges at a node. */
export function aliasesOf(name: unknown, surfaces: Iterable<string>): string[] {
  const aliases = new Set(surfaces);
  aliases.delete(String(name));
  return [...aliases].sort(compareText);
}

function present(key: string, value: unknown): Record<string, unknown> {
  return value === null ? {} : { [key]: value };
}
