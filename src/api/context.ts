import { limited } from '../store/limited.js';
import type { GraphStore, ReadLimits } from '../store/port.js';
import { createLoaders, type Loaders } from './loaders.js';
import { VersionCache } from './version-cache.js';

/** Milliseconds that the reads of one request may take together, unless its server says otherwise. */
const READ_TIME = 10_000;

/** What every resolver of one request shares. */
export interface ApiContext {
  /** Every read keeps to the request's limits. */
  readonly store: GraphStore;
  readonly load: Loaders;
  /** What was computed of the whole graph, by whichever request. */
  readonly computed: VersionCache;
}

const caches = new WeakMap<GraphStore, VersionCache>();

export function createContext(
  store: GraphStore,
  limits: ReadLimits = { deadline: Date.now() + READ_TIME },
): ApiContext {
  // One look whether something was written serves all reads of the request.
  const reads = limited(store, { since: performance.now(), ...limits });
  const computed = caches.get(store) ?? new VersionCache();
  caches.set(store, computed);
  return { store: reads, load: createLoaders(reads), computed };
}
