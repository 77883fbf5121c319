import {
  ENTITY_TYPES,
  type EntityType,
  type GraphEdge,
  type GraphNode,
  type Span,
  StoreError,
} from '../model/index.js';
import { compareText } from '../store/text.js';

type Element = GraphNode | GraphEdge;

/** A node's most special label, which is its type in the schema. */
export function typeName<T extends string>(node: GraphNode): T {
  return node.labels.at(-1) as T;
}

/** The type that an entity's id tells, `Area` of `Area:临港新片区`; null for ids of other nodes. */
export function entityTypeOf(id: string): EntityType | null {
  return ENTITY_TYPES.find((type) => id.startsWith(`${type}:`)) ?? null;
}

export function textOf(element: Element, key: string): string | null {
  const value = element.properties[key];
  return typeof value === 'string' ? value : null;
}

/** Empty when the property is absent. */
export function textsOf(element: Element, key: string): readonly string[] {
  const value = element.properties[key];
  return Array.isArray(value) ? value : [];
}

export function numberOf(element: Element, key: string): number | null {
  const value = element.properties[key];
  return typeof value === 'number' ? value : null;
}

/** A property that every element of its kind has. @throws {StoreError} when this one lacks it. */
export function requiredText(element: Element, key: string): string {
  return textOf(element, key) ?? missing(element, key);
}

export function requiredNumber(element: Element, key: string): number {
  return numberOf(element, key) ?? missing(element, key);
}

function missing(element: Element, key: string): never {
  throw new StoreError(`${element.id} has no ${key}: ingest its sources again`);
}

/** Of a mention or statement, in its document's text. */
export function spanOf(element: Element): Span {
  return { start: requiredNumber(element, 'start'), end: requiredNumber(element, 'end') };
}

/** Sorts by document, then by place in it. */
export function positionOf(element: Element): string {
  return `${textOf(element, 'documentId')}@${String(numberOf(element, 'start') ?? 0).padStart(9, '0')}`;
}

/** Of two that start together the longer comes first, as an entity before the one nested in it. */
export function inDocumentOrder<T extends Element>(elements: readonly T[]): T[] {
  const keyed = elements.map((element) => ({ element, key: positionOf(element), end: numberOf(element, 'end') ?? 0 }));
  return keyed.sort((a, b) => compareText(a.key, b.key) || b.end - a.end).map(({ element }) => element);
}
