import type Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type Box, separate } from './separate';

const ITERATIONS = 300;
/** How much more room the picture gets than its labels cover. */
const ROOM = 2.2;

interface Frame {
  /** Width over height of the picture. */
  readonly aspect: number;
  /** Pixels of a node with its label. */
  readonly extent: (node: string) => { readonly width: number; readonly height: number };
}

/**
 * Places every node, the same way for the same graph and frame: `center` starts in the middle, the others on a circle in the order in
 * which they were added; then a fixed number of ForceAtlas2 steps; then the picture is stretched to its frame and labels are pushed
 * apart. Positions are in pixels at camera ratio 1, `center` at the origin.
 */
export function layOut(graph: Graph, center: string, frame: Frame): void {
  const around = graph.nodes().filter((node) => node !== center);
  const radius = 40 + around.length * 6;
  around.forEach((node, i) => {
    const angle = (2 * Math.PI * i) / around.length - Math.PI / 2;
    graph.mergeNodeAttributes(node, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  });
  graph.mergeNodeAttributes(center, { x: 0, y: 0 });
  forceAtlas2.assign(graph, {
    iterations: ITERATIONS,
    getEdgeWeight: 'pull',
    settings: { gravity: 0.6, scalingRatio: 40, slowDown: 4, edgeWeightInfluence: 0.6 },
  });

  const boxes = stretch(graph, center, frame);
  for (const { id, x, y } of separate(boxes)) graph.mergeNodeAttributes(id, { x, y });
}

/** The nodes as boxes, moved so that `center` is the origin and scaled to the area and shape of the frame. */
function stretch(graph: Graph, center: string, { aspect, extent }: Frame): Box[] {
  const middle = graph.getNodeAttributes(center);
  const boxes = graph.mapNodes((id, { x, y }) => ({
    id,
    x: x - middle.x,
    y: y - middle.y,
    fixed: id === center,
    ...extent(id),
  }));
  const area = ROOM * boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const halfHeight = Math.sqrt(area / aspect) / 2;
  const reach = (of: (box: Box) => number) => Math.max(1, ...boxes.map((box) => Math.abs(of(box))));
  const scaleX = (halfHeight * aspect) / reach((box) => box.x);
  const scaleY = halfHeight / reach((box) => box.y);
  return boxes.map((box) => ({ ...box, x: box.x * scaleX, y: box.y * scaleY }));
}
