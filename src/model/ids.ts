import { hash } from 'node:crypto';
import type { EntityType } from './statement.js';

/** First 16 hex digits of the SHA-256 over the parts; a separator keeps ('ab','c') apart from ('a','bc'). */
export function digest(...parts: readonly (string | number | null)[]): string {
  // A list joins what is null as nothing.
  const text = parts.includes(null) ? parts.map(String).join(SEPARATOR) : parts.join(SEPARATOR);
  return hash('sha256', text).slice(0, 16);
}

const SEPARATOR = '\u001f';

/** SHA-256 of a text, hex: the content hash of a document. */
export function contentHash(text: string): string {
  return hash('sha256', text);
}

/** An entity is its type and canonical name. */
export function entityId(type: EntityType, name: string): string {
  return `${type}:${name}`;
}

export function indicatorId(name: string): string {
  return `Indicator:${name}`;
}
