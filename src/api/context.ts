import { limited } from '../store/limited.js';
import type { GraphStore, ReadLimits } from '../store/port.js';
import { createLoaders, type Loaders } from './loaders.js';

/** Milliseconds that the reads of one request may take together, unless its server says otherwise. */
const READ_TIME = 10_000;

/** What every resolver of one request shares. */
export interface ApiContext {
  /** Every read keeps to the request's limits. */
  readonly store: GraphStore;
  readonly load: Loaders;
}

export function createContext(
  store: GraphStore,
  limits: ReadLimits = { deadline: Date.now() + READ_TIME },
): ApiContext {
  const reads = limited(store, limits);
  return { store: reads, load: createLoaders(reads) };
}
