import type { Cursor } from '../store/port.js';

/** The place of an item, not its number: what is inserted elsewhere does not move it. */
export function encodeCursor({ key, id }: Cursor, order: string): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url');
}

/** Null for what is not a cursor of a list in this order. */
export function decodeCursor(text: string, order: string): Cursor | null {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    return null;
  }
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [itsOrder, key, id] = parts as unknown[];
  const isKey = key === null || typeof key === 'string' || typeof key === 'number';
  return itsOrder === order && isKey && typeof id === 'string' ? { key, id } : null;
}
