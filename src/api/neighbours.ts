import type { GraphNode } from '../model/index.js';
import type { EdgeQuery } from '../store/port.js';
import { compareText } from '../store/text.js';
import { positionOf } from './elements.js';
import type { RelationType } from './generated.js';
import type { Loaders } from './loaders.js';
import type { Placed } from './pages.js';
import { otherEnd, uniqueById } from './relations.js';

/** The nodes at the other end of a node's edges, each once, by id; only those with `label` when one is given. */
export async function neighboursOf(
  id: string,
  direction: EdgeQuery['direction'],
  types: readonly RelationType[],
  load: Loaders,
  label?: string,
): Promise<GraphNode[]> {
  const edges = await load.edges(id, direction, types);
  const nodes = uniqueById(await load.knownAll(edges.map((edge) => otherEnd(edge, id))));
  const wanted = label === undefined ? nodes : nodes.filter((node) => node.labels.includes(label));
  return wanted.sort((a, b) => compareText(a.id, b.id));
}

/** For lists in document order. */
export function byPosition(node: GraphNode): Placed<GraphNode> {
  return { key: positionOf(node), id: node.id, item: node };
}
