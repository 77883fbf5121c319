import type { Properties, PropertyValue } from '../../../model/index.js';
import { decodeText, encodeText, isAstral } from './text.js';
import { isInternal } from './labels.js';

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

/** Properties as the server has them, as model values. @param plain turns the driver's own kinds of values into plain ones. */
export function fromStored(stored: Readonly<Record<string, unknown>>, plain: (value: unknown) => PropertyValue): Properties {
  const properties: Record<string, PropertyValue> = {};
  for (const key of Object.keys(stored)) {
    if (key === 'id' || isInternal(key)) continue;
    const value = plain(stored[key]);
    properties[key] = typeof value === 'string' ? decodeText(value) : typeof value === 'object' ? decodeAll(value) : value;
  }
  return properties;
}

/** The keys under which an element has text that the server orders otherwise than the store; null where there is none. */
export function astralKeys(id: string, properties: Properties): string[] | null {
  const keys = Object.keys(properties).filter((key) => [properties[key]].flat().some((v) => typeof v === 'string' && isAstral(v)));
  if (isAstral(id)) keys.push('id');
  return keys.length === 0 ? null : keys;
}

function decodeAll(items: readonly string[] | readonly number[]): PropertyValue {
  return items.map((item: string | number) => (typeof item === 'string' ? decodeText(item) : item)) as string[] | number[];
}

/** Zero with a sign is no integer. */
function isWhole(value: number): boolean {
  return Number.isSafeInteger(value) && !Object.is(value, -0);
}
