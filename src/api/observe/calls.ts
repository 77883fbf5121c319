import type { GraphStore } from '../../store/port.js';

/** Runs a call of the store's method `method`, and whatever is to be seen of it. */
export type Around = <T>(method: string, call: () => Promise<T>) => Promise<T>;

/** The same store, with something around each of its calls. */
export function aroundCalls(store: GraphStore, around: Around): GraphStore {
  return {
    nodes: (...args) => around('nodes', () => store.nodes(...args)),
    find: (...args) => around('find', () => store.find(...args)),
    facets: (...args) => around('facets', () => store.facets(...args)),
    edges: (...args) => around('edges', () => store.edges(...args)),
    search: (...args) => around('search', () => store.search(...args)),
    paths: (...args) => around('paths', () => store.paths(...args)),
    stats: (...args) => around('stats', () => store.stats(...args)),
    version: (...args) => around('version', () => store.version(...args)),
    upsert: (...args) => around('upsert', () => store.upsert(...args)),
    withdraw: (...args) => around('withdraw', () => store.withdraw(...args)),
    export: () => store.export(),
    close: () => store.close(),
  };
}
