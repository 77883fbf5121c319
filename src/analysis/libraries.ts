import louvainPackage from 'graphology-communities-louvain';
import layoutPackage from 'graphology-layout-forceatlas2';
import betweennessPackage from 'graphology-metrics/centrality/betweenness.js';
import pagerankPackage from 'graphology-metrics/centrality/pagerank.js';

/** These CommonJS packages export the function itself; their types speak of a default export. */
function exported<T>(module: { readonly default: T }): T {
  return module as unknown as T;
}

export const louvain = exported(louvainPackage);
export const forceAtlas2 = exported(layoutPackage);
export const betweennessCentrality = exported(betweennessPackage);
export const pagerank = exported(pagerankPackage);
