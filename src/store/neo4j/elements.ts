import neo4j, { type Node } from 'neo4j-driver';
import type { GraphEdge, GraphNode, Properties, PropertyValue } from '../../model/index.js';
import { isShared } from '../canonical.js';
import { isInternal } from './layout/labels.js';
import { decodeText } from './layout/text.js';
import { fromStored, idOf } from './layout/values.js';

/** The general label first: a node's labels come in no particular order. */
const GENERAL_FIRST = new Set(['Entity', 'Statement']);

/** A node of the driver as a model value. */
export function modelNode({ labels, properties }: Node): GraphNode {
  const shown = labels.filter((label) => !isInternal(label));
  shown.sort((a, b) => Number(GENERAL_FIRST.has(b)) - Number(GENERAL_FIRST.has(a)));
  const found = modelProperties(properties);
  // An import by neo4j-admin has no empty lists.
  const node = { id: idOf(properties), labels: shown, properties: found };
  return isShared(node) ? { ...node, properties: { aliases: [], ...found } } : node;
}

/** An edge that came in parts. */
export function modelEdge(
  type: string,
  start: string,
  end: string,
  stored: Readonly<Record<string, unknown>>,
): GraphEdge {
  return {
    id: idOf(stored),
    type,
    start: decodeText(start),
    end: decodeText(end),
    properties: modelProperties(stored),
  };
}

export function modelProperties(stored: Readonly<Record<string, unknown>>): Properties {
  return fromStored(stored, plain);
}

/** What somebody else may have put there as well: dates and points become text. */
function plain(value: unknown): PropertyValue {
  if (Array.isArray(value)) return value.map(plain) as string[] | number[];
  if (neo4j.isInt(value)) return value.toNumber();
  return typeof value === 'object' ? String(value) : (value as PropertyValue);
}

/** A whole number as the driver sends an integer. */
export const integer = (value: number): unknown => neo4j.int(value);
