import type { GraphNode } from '../../model/index.js';
import { checkLimit, pageOfMatches, sortKey } from '../order.js';
import type { Cursor, NodeOrder, NodePage, NodeQuery } from '../port.js';
import type { Watch } from '../watch.js';
import { matchingNodes } from './filter.js';
import type { UnionGraph } from './union.js';

type Key = Cursor['key'];
type Item = NodePage['items'][number];

/** Filters, orders and cuts a page. */
export function findNodes(graph: UnionGraph, query: NodeQuery, watch: Watch): NodePage {
  checkLimit(query.limit);
  const { order } = query;
  const keyOf = order ? compileKey(graph, order, watch) : () => null;
  const matches: Item[] = matchingNodes(graph, query, watch).map((node) => ({
    node,
    cursor: { key: keyOf(node), id: node.id },
  }));
  return pageOfMatches(matches, query);
}

function compileKey(graph: UnionGraph, order: NodeOrder, watch: Watch): (node: GraphNode) => Key {
  if (order.by === 'property') return (node) => sortKey(node.properties[order.property]);
  const types = new Set(order.edgeTypes);
  return (node) => {
    let degree = 0;
    graph.forEachEdge(node.id, 'both', (edge) => {
      watch.tick();
      if (types.has(edge.type)) degree++;
    });
    return degree;
  };
}
