import type { GraphStore, ReadLimits } from './port.js';

/** The same store, each read of which keeps to the limits. */
export function limited(store: GraphStore, limits: ReadLimits): GraphStore {
  return {
    nodes: (ids) => store.nodes(ids, limits),
    find: (query) => store.find(query, limits),
    facets: (query) => store.facets(query, limits),
    edges: (ids, query) => store.edges(ids, query, limits),
    search: (query) => store.search(query, limits),
    paths: (query) => store.paths(query, limits),
    stats: () => store.stats(limits),
    version: () => store.version(limits),
    upsert: (graph) => store.upsert(graph),
    withdraw: (documentId) => store.withdraw(documentId),
    export: () => store.export(),
    close: () => store.close(),
  };
}
