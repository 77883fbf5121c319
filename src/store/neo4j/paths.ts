import type { GraphEdge, GraphNode } from '../../model/index.js';
import { checkPathQuery, PathWalk, type WalkableGraph } from '../paths.js';
import type { GraphPath, PathQuery } from '../port.js';
import { Watch } from '../watch.js';
import type { Run } from './connection.js';
import { modelEdge } from './elements.js';
import { decodeText } from './layout/text.js';
import { storedId } from './layout/values.js';
import { nodesIn } from './lookup.js';
import type { Reading } from './reading.js';

/**
 * Paths by growing length. Steps are fetched from both ends, always for the smaller rim, so that for paths of n edges n rims are known:
 * every such path lies within them. Only the paths found are then fetched whole.
 */
export async function findPaths(reading: Reading, query: PathQuery): Promise<GraphPath[]> {
  checkPathQuery(query);
  const { from, to, maxLength, limit } = query;
  const watch = new Watch(reading.limits);
  return reading.transaction(async (run) => {
    const ends = from === to ? new Map() : await nodesIn(run, [from, to]);
    if (ends.size < 2) return [];
    const surroundings = new Surroundings(run, query);
    const found: GraphPath[] = [];
    for (let length = 1; length <= maxLength && found.length < limit; length++) {
      await surroundings.grow();
      const walk = new PathWalk(surroundings, { ...query, maxLength: length, limit: limit - found.length }, watch);
      walk.extend(from, length);
      found.push(...walk.found);
      if (query.shortest && found.length > 0) break;
    }
    return wholePaths(run, found);
  });
}

/** The edges around two nodes, as far as they were fetched. */
class Surroundings implements WalkableGraph {
  readonly #edges = new Map<string, Map<string, GraphEdge>>();
  readonly #expanded = new Set<string>();
  #rims: [Set<string>, Set<string>];

  constructor(
    private readonly run: Run,
    private readonly query: PathQuery,
  ) {
    this.#rims = [new Set([query.from]), new Set([query.to])];
  }

  /** Fetches the steps from the smaller rim. */
  async grow(): Promise<void> {
    const side = this.#rims[0].size <= this.#rims[1].size ? 0 : 1;
    const rim = [...this.#rims[side]].filter((id) => !this.#expanded.has(id));
    const parameters = { ids: rim.map(storedId), types: this.query.types };
    const rows = rim.length === 0 ? [] : await this.run('read/steps', parameters);
    for (const row of rows) {
      const id = decodeText(row.get('id') as string);
      for (const [edge, other] of row.get('steps') as [string, string][])
        this.#add(decodeText(edge), id, decodeText(other));
    }
    const next = new Set<string>();
    for (const id of this.#rims[side]) {
      this.#expanded.add(id);
      for (const { start, end } of this.#edges.get(id)?.values() ?? []) next.add(start === id ? end : start);
    }
    this.#rims[side] = next;
  }

  node(id: string): GraphNode {
    return { id, labels: [], properties: {} };
  }

  forEachEdge(id: string, _direction: 'both', visit: (edge: GraphEdge) => void): void {
    for (const edge of this.#edges.get(id)?.values() ?? []) visit(edge);
  }

  /** The server has chosen by type already, and a walk goes either way. */
  #add(id: string, start: string, end: string): void {
    const edge = { id, type: this.query.types[0] ?? '', start, end, properties: {} };
    for (const at of [start, end]) {
      const edges = this.#edges.get(at) ?? new Map<string, GraphEdge>();
      this.#edges.set(at, edges.set(id, edge));
    }
  }
}

async function wholePaths(run: Run, paths: readonly GraphPath[]): Promise<GraphPath[]> {
  const nodes = await nodesIn(
    run,
    paths.flatMap((path) => path.nodes.map((node) => node.id)),
  );
  const steps = new Map(paths.flatMap((path) => path.edges).map((edge) => [edge.id, edge]));
  const rows = [...steps.values()].map(({ id, start, end }) => ({
    id: storedId(id),
    from: storedId(start),
    to: storedId(end),
  }));
  const found = rows.length === 0 ? [] : await run('read/edges-by-end', { rows });
  const edges = new Map<string, GraphEdge>();
  for (const row of found) {
    const edge = modelEdge(row.get('type'), row.get('start'), row.get('end'), row.get('properties'));
    edges.set(edge.id, edge);
  }
  return paths.map((path) => ({
    nodes: path.nodes.flatMap((node) => nodes.get(node.id) ?? []),
    edges: path.edges.flatMap((edge) => edges.get(edge.id) ?? []),
  }));
}
