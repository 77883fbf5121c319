import { useEffect, useRef } from 'react';
import Sigma from 'sigma';
import type { Language } from '../i18n/messages';
import type { Kind } from './kinds';
import { drawNode, FONT } from './label';
import { edgeReducer, type Focus, nodeReducer } from './reducers';
import { type EdgeAttributes, type NodeAttributes, type Picture, toPicture, type View } from './view';

interface Props {
  readonly view: View;
  readonly language: Language;
  readonly hidden: ReadonlySet<Kind>;
  readonly selected: string | null;
  readonly description: string;
  readonly onPick: (id: string) => void;
}

type Renderer = Sigma<NodeAttributes, EdgeAttributes>;

/** The picture of a view. What it shows is also in the panel as text, so the canvas itself is one image to a screen reader. */
export function GraphCanvas({ view, language, hidden, selected, description, onPick }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const renderer = useRef<Renderer | null>(null);
  const focus = useRef<Focus>({ hovered: null, selected, hidden });
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    if (!container.current) return;
    const sigma = render(container.current, toPicture(view, aspectOf(container.current)), language, focus.current);
    sigma.on('clickNode', ({ node }) => pick.current(node));
    renderer.current = sigma;
    // Sigma itself follows the window's size only, and the evidence opens within it.
    const resized = new ResizeObserver(() => sigma.resize().refresh());
    resized.observe(container.current);
    return () => {
      renderer.current = null;
      resized.disconnect();
      sigma.kill();
    };
  }, [view, language]);

  useEffect(() => {
    Object.assign(focus.current, { selected, hidden });
    renderer.current?.refresh({ skipIndexation: true });
  }, [selected, hidden]);

  return <div className="canvas" ref={container} role="img" aria-label={description} />;
}

/** A view keeps its layout when its box changes; so the shape is kept between a phone's and a wide screen's. */
function aspectOf({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(Math.max(clientWidth / Math.max(clientHeight, 1), 0.8), 1.7);
}

function render(container: HTMLElement, graph: Picture, language: Language, focus: Focus): Renderer {
  focus.hovered = null;
  const sigma: Renderer = new Sigma(graph, container, {
    // One unit is one pixel: the layout has made room for labels of this size.
    autoRescale: false,
    zIndex: true,
    allowInvalidContainer: true,
    labelFont: FONT,
    renderEdgeLabels: false,
    minCameraRatio: 0.3,
    maxCameraRatio: 4,
    zoomToSizeRatioFunction: (ratio) => (ratio > 1 ? ratio : Math.sqrt(ratio)),
    defaultDrawNodeLabel: (context, node) => drawNode(context, node, language),
    defaultDrawNodeHover: (context, node) => drawNode(context, node, language),
    nodeReducer: (node, data) => nodeReducer(graph, focus, node, data),
    edgeReducer: (edge, data) => edgeReducer(graph, focus, edge, data),
  });
  const hover = (node: string | null) => {
    focus.hovered = node;
    container.style.cursor = node ? 'pointer' : '';
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(null));
  sigma.on('resize', () => showAll(sigma));
  showAll(sigma);
  return sigma;
}

/** Shows the whole picture, never larger than drawn. */
function showAll(sigma: Renderer): void {
  const { width, height } = sigma.getDimensions();
  const [xs, ys] = [sigma.getGraph().mapNodes((_, { x }) => x), sigma.getGraph().mapNodes((_, { y }) => y)];
  if (xs.length === 0) return;
  const wide = Math.max(...xs) - Math.min(...xs) + 150;
  const high = Math.max(...ys) - Math.min(...ys) + 110;
  sigma
    .getCamera()
    .setState({ x: 0.5, y: 0.5, ratio: Math.min(Math.max(wide / width, high / height, 0.8), 4), angle: 0 });
}
