import Graph from 'graphology';
import { APPEARANCE, type Kind, STATEMENT_KINDS } from './kinds';
import { extentOf, type NodeLook, wrapLabel } from './label';
import { layOut } from './layout';

/** One node of the picture; `weight` is how strongly it is linked to the centre. */
export interface ViewNode {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  readonly weight: number;
}

/** `stated` links (a relation in the text) are drawn stronger than co-occurrence. */
export interface ViewEdge {
  readonly source: string;
  readonly target: string;
  readonly stated: boolean;
}

export interface View {
  readonly center: string;
  readonly nodes: readonly ViewNode[];
  readonly edges: readonly ViewEdge[];
}

export interface NodeAttributes extends NodeLook {
  x: number;
  y: number;
  readonly size: number;
  readonly color: string;
  readonly label: string;
  readonly forceLabel: true;
  readonly zIndex: number;
}

export interface EdgeAttributes {
  readonly size: number;
  readonly color: string;
  readonly pull: number;
  readonly zIndex: number;
}

export type Picture = Graph<NodeAttributes, EdgeAttributes>;

const STATEMENTS: ReadonlySet<Kind> = new Set(STATEMENT_KINDS);

/** The graphology graph of a view, laid out for a frame of the given width over height; equal views give equal pictures. */
export function toPicture(view: View, aspect: number): Picture {
  const graph: Picture = new Graph({ type: 'undirected', multi: false });
  for (const node of view.nodes) graph.addNode(node.id, attributes(node, node.id === view.center));
  for (const edge of view.edges) {
    if (edge.source === edge.target || !graph.hasNode(edge.source) || !graph.hasNode(edge.target)) continue;
    if (graph.hasEdge(edge.source, edge.target)) {
      if (!edge.stated) continue;
      graph.dropEdge(edge.source, edge.target);
    }
    graph.addEdgeWithKey(`${edge.source} ${edge.target}`, edge.source, edge.target, {
      size: edge.stated ? 1.6 : 0.8,
      color: edge.stated ? '#93a5ab' : '#d3dbdb',
      pull: edge.stated ? 2 : 1,
      zIndex: edge.stated ? 1 : 0,
    });
  }
  if (graph.hasNode(view.center))
    layOut(graph, view.center, {
      aspect,
      extent: (id) => {
        const { baseSize, lines } = graph.getNodeAttributes(id);
        return extentOf(baseSize, lines);
      },
    });
  return graph;
}

function attributes(node: ViewNode, center: boolean): NodeAttributes {
  const hollow = STATEMENTS.has(node.kind);
  const size = center ? 24 : hollow ? 9 : Math.min(12 + 1.6 * Math.sqrt(node.weight), 19);
  return {
    x: 0,
    y: 0,
    size,
    baseSize: size,
    color: APPEARANCE[node.kind].color,
    kind: node.kind,
    label: node.label,
    lines: wrapLabel(node.label),
    forceLabel: true,
    hollow,
    center,
    zIndex: center ? 2 : hollow ? 0 : 1,
  };
}
