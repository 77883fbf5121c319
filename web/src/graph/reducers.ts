import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { Kind } from './kinds';
import type { Emphasis } from './label';
import type { EdgeAttributes, NodeAttributes, Picture } from './view';

/** What the reader is looking at. Reducers derive the drawing from it; the graph's own data stays untouched. */
export interface Focus {
  hovered: string | null;
  selected: string | null;
  hidden: ReadonlySet<Kind>;
}

const FADED_NODE = '#e3e8e7';
const FOCUS_EDGE = '#2c6570';

/** Hides the kinds switched off in the legend; fades what is not next to the node in focus. */
export function nodeReducer(
  graph: Picture,
  focus: Focus,
  node: string,
  data: NodeAttributes,
): Partial<NodeDisplayData & Emphasis> {
  if (focus.hidden.has(data.kind) && !data.center) return { ...data, hidden: true };
  const { hovered } = focus;
  if (hovered && node !== hovered && !graph.areNeighbors(node, hovered))
    return { ...data, color: FADED_NODE, faded: true, zIndex: 0 };
  if (node === focus.selected) return { ...data, ringed: true, zIndex: 3 };
  return data;
}

export function edgeReducer(
  graph: Picture,
  focus: Focus,
  edge: string,
  data: EdgeAttributes,
): Partial<EdgeDisplayData> {
  const ends = graph.extremities(edge);
  const at = focus.hovered ?? focus.selected;
  if (at && ends.includes(at)) return { ...data, color: FOCUS_EDGE, size: data.size + 0.6, zIndex: 2 };
  return focus.hovered ? { ...data, hidden: true } : data;
}
