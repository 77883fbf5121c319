import { UndirectedGraph } from 'graphology';
import { forceAtlas2 } from './libraries.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Rounds of pulling and pushing: a small graph settles in more of them, a large one is drawn within some tenths of a second. */
function roundsFor(order: number): number {
  return Math.max(40, Math.min(300, Math.round(20_000 / order)));
}

/**
 * Where to draw each node: linked ones near each other (ForceAtlas2), from −1 to 1, their middle at 0. The same input in the same order
 * gives the same points: the nodes start on a spiral, the first in its middle.
 */
export function layOut(ids: readonly string[], links: readonly { readonly source: string; readonly target: string }[]) {
  const graph = new UndirectedGraph();
  ids.forEach((id, i) => {
    // The golden angle keeps the turns of the spiral from lining up.
    const [angle, radius] = [i * Math.PI * (3 - Math.sqrt(5)), Math.sqrt(i)];
    graph.addNode(id, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  for (const { source, target } of links) if (source !== target) graph.mergeEdge(source, target);
  const settings = { ...forceAtlas2.inferSettings(graph.order), gravity: 1, scalingRatio: 10 };
  const placed =
    graph.order > 1 ? forceAtlas2(graph, { iterations: roundsFor(graph.order), settings, getEdgeWeight: null }) : {};
  return withinOne(new Map(ids.map((id) => [id, placed[id] ?? { x: 0, y: 0 }])));
}

function withinOne(points: ReadonlyMap<string, Point>): Map<string, Point> {
  const middle = (key: keyof Point) => [...points.values()].reduce((sum, p) => sum + p[key], 0) / points.size;
  const [x, y] = [middle('x'), middle('y')];
  const reach = Math.max(...[...points.values()].map((p) => Math.max(Math.abs(p.x - x), Math.abs(p.y - y))), 0) || 1;
  return new Map([...points].map(([id, p]) => [id, { x: round((p.x - x) / reach), y: round((p.y - y) / reach) }]));
}

/** Finer than any screen, and short in JSON. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4 || 0;
}
