import type { GraphStore } from '../store/port.js';
import { createLoaders, type Loaders } from './loaders.js';

/** What every resolver of one request shares. */
export interface ApiContext {
  readonly store: GraphStore;
  readonly load: Loaders;
}

export function createContext(store: GraphStore): ApiContext {
  return { store, load: createLoaders(store) };
}
