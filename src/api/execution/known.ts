import { LRUCache } from 'lru-cache';
import type { Operation } from './operation.js';

/** Queries by their text: those alone in a document that was found to keep to bounds and schema. */
export type KnownOperations = Pick<LRUCache<string, Operation>, 'get' | 'set'>;

/** Queries, and characters of their texts altogether, that are kept: those asked last. */
const KEPT = 1000;
const KEPT_CHARACTERS = 8_000_000;

export function createKnownOperations(): KnownOperations {
  return new LRUCache({ max: KEPT, maxSize: KEPT_CHARACTERS, sizeCalculation: (_, text: string) => text.length });
}
