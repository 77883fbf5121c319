import { createHash } from 'node:crypto';
import type { Properties, PropertyValue } from '../../../model/index.js';
import { isInternal } from './labels.js';
import { decodeText, encodeText, isAstral } from './text.js';

/** Properties that an index finds elements by; an index takes 8 kB of UTF-8. */
const INDEXED_KEYS = new Set(['id', 'name', 'documentId', 'sectionId', 'indicator', 'status']);
const MAX_INDEXED = 4_000;
const KEPT = 100;
/** Before the name of a property: its text in full, where the property itself holds a short form that an index takes. */
const FULL = '_full_';

/** How an integer is written for the receiver: the driver's Integer, or a figure of a CSV file. */
export type IntegerMaker = (value: number) => unknown;

/** A property as the server stores it: whole numbers as integers, a list with a fraction as fractions throughout. */
export function toStored(value: PropertyValue, integer: IntegerMaker): unknown {
  if (typeof value === 'string') return encodeText(value);
  if (typeof value === 'number') return isWhole(value) ? integer(value) : value;
  if (typeof value === 'boolean') return value;
  const items = value as readonly (string | number)[];
  const asIntegers = items.every((item) => typeof item === 'string' || isWhole(item));
  return items.map((item) => (typeof item === 'string' ? encodeText(item) : asIntegers ? integer(item) : item));
}

/** An id as it is stored and asked for: a long one by its beginning and its hash. */
export function storedId(id: string): string {
  const text = encodeText(id);
  return isTooLong(text) ? shortForm(text) : text;
}

/** A value to compare an indexed property with. */
export function storedKey(value: PropertyValue, integer: IntegerMaker): unknown {
  return typeof value === 'string' ? storedId(value) : toStored(value, integer);
}

/** An element's properties, its id among them, as stored. */
export function storedProperties(id: string, properties: Properties, integer: IntegerMaker): Record<string, unknown> {
  const stored: Record<string, unknown> = {};
  const odd: string[] = [];
  const add = (key: string, value: PropertyValue) => {
    const text = toStored(value, integer);
    stored[key] = text;
    if (typeof text === 'string' && INDEXED_KEYS.has(key) && isTooLong(text)) {
      stored[key] = shortForm(text);
      stored[FULL + key] = text;
      odd.push(key);
    } else if (hasAstral(value)) odd.push(key);
  };
  add('id', id);
  // Every row of a load comes by here: no pairs are made of its keys and values.
  for (const key of Object.keys(properties)) add(key, properties[key] as PropertyValue);
  if (odd.length > 0) stored._odd = odd;
  return stored;
}

/** An element's id from what is stored. */
export function idOf(stored: Readonly<Record<string, unknown>>): string {
  return decodeText(String(stored._full_id ?? stored.id));
}

/** Properties as the server has them, as model values. @param plain turns the driver's own kinds of values into plain ones. */
export function fromStored(
  stored: Readonly<Record<string, unknown>>,
  plain: (value: unknown) => PropertyValue,
): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const key of Object.keys(stored).sort()) {
    const found = stored[FULL + key] ?? stored[key];
    if (key === 'id' || isInternal(key) || found === null) continue;
    const value = plain(found);
    properties[key] =
      typeof value === 'string' ? decodeText(value) : typeof value === 'object' ? decodeAll(value) : value;
  }
  return properties;
}

function hasAstral(value: PropertyValue): boolean {
  if (typeof value === 'string') return isAstral(value);
  return Array.isArray(value) && value.some((item) => typeof item === 'string' && isAstral(item));
}

function isTooLong(text: string): boolean {
  // A code unit is three bytes at most.
  return text.length * 3 > MAX_INDEXED && Buffer.byteLength(text) > MAX_INDEXED;
}

function shortForm(text: string): string {
  const beginning = [...text.slice(0, 2 * KEPT)].slice(0, KEPT).join('');
  return `${beginning}… sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function decodeAll(items: readonly string[] | readonly number[]): PropertyValue {
  return items.map((item: string | number) => (typeof item === 'string' ? decodeText(item) : item)) as
    | string[]
    | number[];
}

/** Zero with a sign is no integer. */
function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}
