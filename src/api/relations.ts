import { ENTITY_RELATIONS, type GraphEdge } from '../model/index.js';
import type { RelationType } from './generated.js';

/** Relations between entities: those that a sentence states, and being named together. */
export const BETWEEN_ENTITIES = [...ENTITY_RELATIONS, 'CO_OCCURS'] as const satisfies readonly RelationType[];

/** Relations that say something about the world; the others say where a report says it. */
export const ABOUT_THE_WORLD = [
  ...BETWEEN_ENTITIES,
  'ADVANCES',
  'ENACTS',
  'RESPONSIBLE_FOR',
  'HAS_TARGET',
  'HAS_OBSERVATION',
  'MEASURES',
  'BASELINE',
  'OUTCOME',
] as const satisfies readonly RelationType[];

/** Stated relations come before co-occurrence, and often named together before seldom: the lesser, the earlier. */
export function rankOf(edges: readonly GraphEdge[]): number {
  const stated = edges.filter((edge) => edge.type !== 'CO_OCCURS').length;
  const weight = edges.reduce((sum, { properties: { weight } }) => sum + (typeof weight === 'number' ? weight : 0), 0);
  return -(stated * 1_000_000 + weight);
}

/** The end of an edge that is not `id`; `id` itself for a loop. */
export function otherEnd(edge: GraphEdge, id: string): string {
  return edge.start === id ? edge.end : edge.start;
}

export function uniqueById<T extends { readonly id: string }>(elements: Iterable<T>): T[] {
  const byId = new Map<string, T>();
  for (const element of elements) byId.set(element.id, element);
  return [...byId.values()];
}
