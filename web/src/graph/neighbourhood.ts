import type { NeighbourhoodAnswer, Subgraph, SubgraphNode } from '../api/types';
import { KINDS, type Kind } from './kinds';
import type { View, ViewEdge, ViewNode } from './view';

/** A picture with fewer nodes than this has room for the neighbours' own relations. */
const SPARSE = 24;

/** What is next to the entity, and while that is little, what lies one stated relation further: the nearest first. */
export function widen({ near, far }: NeighbourhoodAnswer): Subgraph {
  if (near.truncated) return near;
  const known = new Set(near.nodes.map((node) => node.id));
  const added = far.nodes.filter((node) => !known.has(node.id)).slice(0, Math.max(0, SPARSE - known.size));
  const relations = new Map([...near.relations, ...far.relations].map((relation) => [relation.id, relation]));
  return { truncated: near.truncated, nodes: [...near.nodes, ...added], relations: [...relations.values()] };
}

/**
 * The view of a subgraph around `center`: its nodes of the kinds that the explorer draws, and its relations. Two neighbours named in one
 * sentence are joined only where that happens more than once: each sentence would otherwise draw every pair of its names.
 */
export function toView(center: string, { nodes, relations }: Subgraph): View {
  const weights = new Map<string, number>();
  const edges: ViewEdge[] = [];
  for (const { type, fromId, toId, weight } of relations) {
    const stated = type !== 'CO_OCCURS';
    const around = fromId === center ? toId : toId === center ? fromId : null;
    if (around) weights.set(around, (weights.get(around) ?? 0) + (weight ?? 1));
    if (around || stated || (weight ?? 1) > 1) edges.push({ source: fromId, target: toId, stated });
  }
  const drawn = nodes.flatMap(({ id, type, label, node }): ViewNode[] => {
    const kind = KINDS.find((known) => known === type);
    return kind ? [{ id, kind, label: labelOf(label, node), weight: weights.get(id) ?? 1 }] : [];
  });
  return { center, nodes: inOrder(drawn, center), edges };
}

/** A value alone says little: `4000张` is drawn as `新增养老床位 4000张`. */
function labelOf(label: string, { indicatorText, text }: SubgraphNode['node']): string {
  return indicatorText && text && !text.includes(indicatorText) ? `${indicatorText} ${text}` : label;
}

/** The centre first, then kind by kind: the layout starts neighbours of one kind side by side. */
function inOrder(nodes: readonly ViewNode[], center: string): ViewNode[] {
  const rank = (node: ViewNode) => (node.id === center ? -1 : KINDS.indexOf(node.kind));
  return [...nodes].sort((a, b) => rank(a) - rank(b));
}

export function countKinds(view: View): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { kind } of view.nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
