import type { DocumentGraph, GraphEdge, GraphNode } from '../src/model/index.js';
import { createMemoryStore } from '../src/store/graphology/open.js';
import { interleave, timed } from './measure.js';
import { type Row, rowOf } from './row.js';

const NODES = 100_000;
const EDGES = 300_000;
/** Neighbourhoods of one sample. */
const SEEDS = 2000;
const TYPES = ['CO_OCCURS', 'LOCATED_IN', 'COMPRISES'];
const QUERY = { direction: 'both', types: TYPES } as const;

/** What lies within two steps of a node, read through the port of the embedded store. */
export async function benchGraph(note: (line: string) => void): Promise<Row[]> {
  note(`graph: making ${NODES} nodes and ${EDGES} edges`);
  const graph = randomGraph();
  const store = createMemoryStore();
  await store.upsert(graph);
  const bare = new BareGraph(graph);
  const random = randomNumbers(7);
  const seeds = Array.from({ length: SEEDS }, () => graph.nodes[Math.floor(random() * NODES)]?.id ?? '');
  const contenders = [edgesWithin(async (ids) => store.edges(ids, QUERY)), edgesWithin(async (ids) => bare.edges(ids))];
  const walks = [...contenders, async (seed: string) => bare.nodesWithin(seed)];
  for (const seed of seeds.slice(0, 100)) assertSame(seed, await Promise.all(walks.map((walk) => walk(seed))));
  const [own = [], sameAnswer = [], idsOnly = []] = await interleave(
    walks.map((walk) => () => timed(() => each(seeds, walk))),
    { rounds: 15, warmUp: 3 },
  );
  const microseconds = (samples: readonly number[]) => samples.map((ms) => (ms * 1000) / SEEDS);
  const head = { bench: 'graph', case: `two steps, ${NODES} nodes, ${EDGES} edges`, unit: 'µs' };
  return [
    rowOf({ ...head, peer: 'typed arrays, same answer' }, microseconds(own), microseconds(sameAnswer)),
    rowOf({ ...head, peer: 'typed arrays, ids only' }, microseconds(own), microseconds(idsOnly)),
  ];
}

type Walk = (seed: string) => Promise<readonly string[]>;

async function each(seeds: readonly string[], walk: Walk): Promise<void> {
  for (const seed of seeds) await walk(seed);
}

/** Two steps by the edges at each node, as a part of the graph for drawing is read. */
function edgesWithin(edgesAt: (ids: readonly string[]) => Promise<readonly (readonly GraphEdge[])[]>): Walk {
  return async (seed) => {
    const reached = new Set([seed]);
    let frontier = [seed];
    for (let step = 0; step < 2; step++) {
      const lists = await edgesAt(frontier);
      const next: string[] = [];
      for (const [i, edges] of lists.entries()) {
        for (const { start, end } of edges) {
          const other = start === frontier[i] ? end : start;
          if (reached.has(other)) continue;
          reached.add(other);
          next.push(other);
        }
      }
      frontier = next;
    }
    return [...reached];
  };
}

/** Numbers for nodes, their neighbours and edges in two arrays, and marks instead of sets: the least that a walk costs. */
class BareGraph {
  readonly #ids: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #offsets: Uint32Array;
  readonly #neighbours: Uint32Array;
  readonly #edges: readonly GraphEdge[];
  readonly #edgeNumbers: Uint32Array;
  readonly #marks: Uint32Array;
  #mark = 0;

  constructor({ nodes, edges }: DocumentGraph) {
    this.#ids = nodes.map(({ id }) => id);
    this.#numbers = new Map(this.#ids.map((id, i) => [id, i]));
    const ends = edges.map(({ start, end }) => [this.#numberOf(start), this.#numberOf(end)] as const);
    this.#offsets = new Uint32Array(nodes.length + 1);
    for (const pair of ends) for (const end of pair) this.#offsets[end + 1] = (this.#offsets[end + 1] ?? 0) + 1;
    for (let i = 1; i <= nodes.length; i++) this.#offsets[i] = (this.#offsets[i] ?? 0) + (this.#offsets[i - 1] ?? 0);
    this.#neighbours = new Uint32Array(2 * edges.length);
    this.#marks = new Uint32Array(nodes.length);
    this.#edges = edges;
    this.#edgeNumbers = new Uint32Array(2 * edges.length);
    const next = this.#offsets.slice();
    const add = (from: number, to: number, edge: number) => {
      const at = next[from] ?? 0;
      this.#neighbours[at] = to;
      this.#edgeNumbers[at] = edge;
      next[from] = at + 1;
    };
    for (const [edge, [a, b]] of ends.entries()) {
      add(a, b, edge);
      add(b, a, edge);
    }
  }

  /** The edges at each node, as the port gives them. */
  edges(ids: readonly string[]): GraphEdge[][] {
    return ids.map((id) => {
      const number = this.#numberOf(id);
      const found: GraphEdge[] = [];
      for (let i = this.#offsets[number] ?? 0; i < (this.#offsets[number + 1] ?? 0); i++) {
        const edge = this.#edges[this.#edgeNumbers[i] ?? 0];
        if (edge) found.push(edge);
      }
      return found;
    });
  }

  nodesWithin(seed: string): string[] {
    const mark = ++this.#mark;
    const reached = [this.#numberOf(seed)];
    this.#marks[reached[0] ?? 0] = mark;
    for (let step = 0, at = 0; step < 2; step++) {
      for (const end = reached.length; at < end; at++) this.#addNeighbours(reached[at] ?? 0, reached, mark);
    }
    return reached.map((number) => this.#ids[number] ?? '');
  }

  #addNeighbours(number: number, reached: number[], mark: number): void {
    const end = this.#offsets[number + 1] ?? 0;
    for (let i = this.#offsets[number] ?? 0; i < end; i++) {
      const other = this.#neighbours[i] ?? 0;
      if (this.#marks[other] === mark) continue;
      this.#marks[other] = mark;
      reached.push(other);
    }
  }

  #numberOf(id: string): number {
    return this.#numbers.get(id) ?? 0;
  }
}

function randomGraph(): DocumentGraph {
  const random = randomNumbers(1);
  const documentId = 'doc:bench';
  const pick = () => `Area:区${Math.floor(random() * NODES)}`;
  const nodes: GraphNode[] = Array.from({ length: NODES }, (_, i) => ({
    ...{ id: `Area:区${i}`, labels: ['Entity', 'Area'], properties: { name: `区${i}` } },
  }));
  const edges: GraphEdge[] = Array.from({ length: EDGES }, (_, i) => {
    const type = TYPES[i % TYPES.length] ?? '';
    return {
      id: `${type}:${i.toString(16).padStart(16, '0')}`,
      type,
      start: pick(),
      end: pick(),
      properties: { documentId },
    };
  });
  return { documentId, nodes, edges };
}

/** The same numbers in every run, in [0, 1): a linear congruential generator. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function assertSame(seed: string, answers: readonly (readonly string[])[]): void {
  const distinct = new Set(answers.map((ids) => [...ids].sort().join()));
  if (distinct.size > 1) throw new Error(`the walks from ${seed} differ`);
}
