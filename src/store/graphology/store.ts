import { createHash } from 'node:crypto';
import { setImmediate as othersTurn } from 'node:timers/promises';
import type { DocumentGraph, GraphEdge, GraphElement, GraphNode } from '../../model/index.js';
import { StoreError } from '../../model/index.js';
import { canonicalGraph } from '../canonical.js';
import { NO_CHANGE } from '../changes.js';
import { findPaths } from '../paths.js';
import type {
  ChangeSummary,
  EdgeQuery,
  FacetCount,
  FacetQuery,
  GraphPath,
  GraphStore,
  NodePage,
  NodeQuery,
  PathQuery,
  ReadLimits,
  SearchHit,
  SearchQuery,
  StoreStats,
} from '../port.js';
import { compareText } from '../text.js';
import { Watch } from '../watch.js';
import { countFacets } from './facets.js';
import { findNodes } from './find.js';
import { searchNodes } from './search.js';
import { type Contents, type EncodedDocument, encodeDocument } from './snapshot.js';
import { UnionGraph } from './union.js';

/** Where the store keeps what it holds. `save` resolves when `contents` will survive a crash; a failed save changes nothing. */
export interface Persistence {
  save(contents: Contents, added?: EncodedDocument): Promise<void>;
  close(): Promise<void>;
}

/** The embedded store: the whole graph in memory, every write saved before it shows. */
export class GraphologyStore implements GraphStore {
  readonly #union = new UnionGraph();
  #contents: Contents;
  readonly #persistence: Persistence;
  /** Writes go one after the other. */
  #lastWrite: Promise<unknown> = Promise.resolve();
  /** Counted when somebody asks, until the next write. */
  #stats: StoreStats | null = null;
  #version: string | null = null;
  #closed = false;

  /** `graphs` are canonical, one for each of `contents`. */
  constructor(persistence: Persistence, contents: Contents = new Map(), graphs: readonly DocumentGraph[] = []) {
    this.#persistence = persistence;
    this.#contents = contents;
    for (const graph of graphs) this.#union.set(graph.documentId, graph);
  }

  async upsert(graph: DocumentGraph): Promise<ChangeSummary> {
    const canonical = canonicalGraph(graph);
    return this.#write(async () => {
      // Each step over a whole document is a turn of its own: reads are answered between them.
      await othersTurn();
      const encoded = encodeDocument(canonical);
      await othersTurn();
      if (this.#contents.get(canonical.documentId) === encoded.sha256) return NO_CHANGE;
      this.#union.assertDisjoint(canonical);
      const contents = new Map([...this.#contents, [canonical.documentId, encoded.sha256]]);
      return this.#commit(contents, canonical.documentId, canonical, encoded);
    });
  }

  async withdraw(documentId: string): Promise<ChangeSummary> {
    return this.#write(async () => {
      const contents = new Map(this.#contents);
      return contents.delete(documentId) ? this.#commit(contents, documentId, null) : NO_CHANGE;
    });
  }

  async nodes(ids: readonly string[], limits?: ReadLimits): Promise<(GraphNode | null)[]> {
    const { union } = this.#read(limits);
    return ids.map((id) => union.node(id));
  }

  async find(query: NodeQuery, limits?: ReadLimits): Promise<NodePage> {
    const { union, watch } = this.#read(limits);
    return findNodes(union, query, watch);
  }

  async facets(query: FacetQuery, limits?: ReadLimits): Promise<FacetCount[][]> {
    const { union, watch } = this.#read(limits);
    return countFacets(union, query, watch);
  }

  async edges(ids: readonly string[], query: EdgeQuery, limits?: ReadLimits): Promise<GraphEdge[][]> {
    const { union, watch } = this.#read(limits);
    const types = query.types && new Set(query.types);
    return ids.map((id) => {
      watch.tick();
      const found: GraphEdge[] = [];
      union.forEachEdge(id, query.direction, (edge) => {
        if (!types || types.has(edge.type)) found.push(edge);
      });
      return found;
    });
  }

  async search(query: SearchQuery, limits?: ReadLimits): Promise<SearchHit[]> {
    const { union, watch } = this.#read(limits);
    return searchNodes(union, query, watch);
  }

  async paths(query: PathQuery, limits?: ReadLimits): Promise<GraphPath[]> {
    const { union, watch } = this.#read(limits);
    return findPaths(union, query, watch);
  }

  async stats(limits?: ReadLimits): Promise<StoreStats> {
    const { union } = this.#read(limits);
    this.#stats ??= this.#count(union);
    return this.#stats;
  }

  async version(limits?: ReadLimits): Promise<string> {
    this.#read(limits);
    return this.#hash();
  }

  /** Of the documents and their content, whatever the order they came in. */
  #hash(): string {
    if (this.#version !== null) return this.#version;
    const documents = [...this.#contents].sort(([a], [b]) => compareText(a, b));
    this.#version = createHash('sha256').update(JSON.stringify(documents)).digest('hex').slice(0, 16);
    return this.#version;
  }

  #count(union: UnionGraph): StoreStats {
    const byLabel = tally(union.nodes().flatMap((node) => node.labels));
    const byType = tally(union.edges().map((edge) => edge.type));
    return { version: this.#hash(), ...union.size, byLabel, byType };
  }

  async *export(): AsyncGenerator<GraphElement> {
    const union = this.#open();
    const nodes = union.nodes();
    const edges = union.edges();
    for (const node of nodes) yield { kind: 'node', node };
    for (const edge of edges) yield { kind: 'edge', edge };
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#lastWrite;
    await this.#persistence.close();
  }

  #open(): UnionGraph {
    if (this.#closed) throw new StoreError('the store is closed: open it again');
    return this.#union;
  }

  #read(limits?: ReadLimits): { readonly union: UnionGraph; readonly watch: Watch } {
    return { union: this.#open(), watch: new Watch(limits) };
  }

  async #write<T>(change: () => Promise<T>): Promise<T> {
    this.#open();
    const done = this.#lastWrite.then(change);
    this.#lastWrite = done.catch(() => {});
    return done;
  }

  async #commit(contents: Contents, documentId: string, graph: DocumentGraph | null, encoded?: EncodedDocument) {
    await this.#persistence.save(contents, encoded);
    this.#contents = contents;
    this.#stats = null;
    this.#version = null;
    return this.#union.set(documentId, graph);
  }
}

function tally(keys: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}
