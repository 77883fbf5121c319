import type { GraphEdge, GraphNode } from '../model/index.js';
import { UsageError } from '../model/index.js';
import { checkLimit } from './order.js';
import type { GraphPath, PathQuery } from './port.js';
import { compareText } from './text.js';
import type { Watch } from './watch.js';

/** What a walk must know of a graph. */
export interface WalkableGraph {
  node(id: string): GraphNode | null;
  forEachEdge(id: string, direction: 'both', visit: (edge: GraphEdge) => void): void;
}

interface Step {
  readonly to: string;
  readonly edge: GraphEdge;
}

/**
 * Simple paths by growing length. For each length a depth-first walk takes only steps from which the goal can still be reached in
 * exactly the steps that are left, so that in the two-sided graph of sentences and entities no odd walk is tried in vain.
 */
export function findPaths(graph: WalkableGraph, query: PathQuery, watch: Watch): GraphPath[] {
  checkPathQuery(query);
  const { from, to, maxLength, limit } = query;
  if (from === to || !graph.node(from) || !graph.node(to)) return [];
  const walk = new PathWalk(graph, query, watch);
  for (let length = 1; length <= maxLength && walk.found.length < limit; length++) {
    walk.extend(from, length);
    if (query.shortest && walk.found.length > 0) break;
  }
  return walk.found;
}

/** @throws {UsageError} for a length or a limit that makes no sense. */
export function checkPathQuery({ maxLength, limit }: PathQuery): void {
  if (!Number.isInteger(maxLength) || maxLength < 1 || maxLength > 6) {
    throw new UsageError(`maxLength ${maxLength}: give a whole number from 1 to 6`);
  }
  checkLimit(limit);
}

/** Walks simple paths; what it knows of the graph is kept between lengths. */
export class PathWalk {
  readonly found: GraphPath[] = [];
  readonly #steps = new Map<string, readonly Step[]>();
  readonly #types: ReadonlySet<string>;
  /** `#reach[n]`: nodes with a walk of exactly n steps to the goal that does not cross it before. */
  readonly #reach: Set<string>[];
  readonly #trail: Step[] = [];
  readonly #visited: Set<string>;

  constructor(
    private readonly graph: WalkableGraph,
    private readonly query: PathQuery,
    private readonly watch: Watch,
  ) {
    this.#types = new Set(query.types);
    this.#visited = new Set([query.from]);
    this.#reach = [new Set([query.to])];
    for (let n = 1; n <= query.maxLength; n++) {
      const next = new Set<string>();
      for (const id of this.#reach[n - 1] ?? []) for (const s of this.#stepsFrom(id)) next.add(s.to);
      next.delete(query.to);
      this.#reach.push(next);
    }
  }

  /** Adds every simple path of exactly `left` more steps from `at`, in order, until the limit. */
  extend(at: string, left: number): void {
    for (const step of this.#stepsFrom(at)) {
      if (this.found.length >= this.query.limit) return;
      if (!this.#reach[left - 1]?.has(step.to) || this.#visited.has(step.to)) continue;
      this.watch.tick();
      this.#trail.push(step);
      this.#visited.add(step.to);
      if (left === 1) this.found.push(this.#path());
      else this.extend(step.to, left - 1);
      this.#visited.delete(step.to);
      this.#trail.pop();
    }
  }

  #stepsFrom(id: string): readonly Step[] {
    let steps = this.#steps.get(id);
    if (!steps) {
      this.watch.tick();
      const list: Step[] = [];
      this.graph.forEachEdge(id, 'both', (edge) => {
        if (this.#types.has(edge.type)) list.push({ to: edge.start === id ? edge.end : edge.start, edge });
      });
      steps = list.sort((a, b) => compareText(a.to, b.to) || compareText(a.edge.id, b.edge.id));
      this.#steps.set(id, steps);
    }
    return steps;
  }

  #path(): GraphPath {
    const nodes: GraphNode[] = [];
    for (const id of [this.query.from, ...this.#trail.map((step) => step.to)]) {
      const node = this.graph.node(id);
      if (node) nodes.push(node);
    }
    return { nodes, edges: this.#trail.map((step) => step.edge) };
  }
}
