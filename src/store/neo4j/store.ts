import type { DocumentGraph, GraphEdge, GraphElement, GraphNode } from '../../model/index.js';
import { StoreError } from '../../model/index.js';
import { canonicalGraph } from '../canonical.js';
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
import type { Connection } from './connection.js';
import { exportElements } from './export.js';
import { claimFailure } from './failures.js';
import { countFacets, findNodes } from './find.js';
import { Kept } from './kept.js';
import { readEdges, readNodes } from './lookup.js';
import { findPaths } from './paths.js';
import type { Reading } from './reading.js';
import { searchNodes } from './search.js';
import { countElements, readVersion } from './stats.js';
import { withdrawDocument, writeDocument } from './write.js';

export interface StoreOptions {
  readonly readOnly: boolean;
  /** Nodes and edges, roughly, of which answers are kept as long as nothing is written; 0 for none. */
  readonly kept: number;
}

/** The store in a Neo4j database. Writes are transactions, one document each; reads go to any member of a cluster. */
export class Neo4jStore implements GraphStore {
  /** Writes go one after the other, in the order they were asked for; those of other processes wait for the lock. */
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closed = false;
  readonly #readOnly: boolean;
  readonly #kept: Kept;

  constructor(
    private readonly connection: Connection,
    { readOnly, kept }: StoreOptions,
  ) {
    this.#readOnly = readOnly;
    this.#kept = new Kept(connection, kept);
  }

  async upsert(graph: DocumentGraph): Promise<ChangeSummary> {
    const canonical = canonicalGraph(graph);
    const write = () => this.connection.write((run) => writeDocument(run, canonical));
    return this.#write(write).catch((error: unknown) => {
      throw claimFailure(error, canonical.documentId);
    });
  }

  async withdraw(documentId: string): Promise<ChangeSummary> {
    return this.#write(() => this.connection.write((run) => withdrawDocument(run, documentId)));
  }

  async nodes(ids: readonly string[], limits: ReadLimits = {}): Promise<(GraphNode | null)[]> {
    const found = await this.#kept.getAll('node|', ids, limits, readNodes);
    return ids.map((id) => found.get(id) ?? null);
  }

  async find(query: NodeQuery, limits: ReadLimits = {}): Promise<NodePage> {
    return this.#answer('find', query, limits, findNodes);
  }

  async facets(query: FacetQuery, limits: ReadLimits = {}): Promise<FacetCount[][]> {
    return this.#answer('facets', query, limits, countFacets);
  }

  async edges(ids: readonly string[], query: EdgeQuery, limits: ReadLimits = {}): Promise<GraphEdge[][]> {
    const kind = `edges|${query.direction}|${query.types?.join() ?? '*'}|`;
    const found = await this.#kept.getAll(kind, ids, limits, (reading, some) => readEdges(reading, some, query));
    return ids.map((id) => [...(found.get(id) ?? [])]);
  }

  async search(query: SearchQuery, limits: ReadLimits = {}): Promise<SearchHit[]> {
    return this.#answer('search', query, limits, searchNodes);
  }

  async paths(query: PathQuery, limits: ReadLimits = {}): Promise<GraphPath[]> {
    return this.#answer('paths', query, limits, findPaths);
  }

  async stats(limits: ReadLimits = {}): Promise<StoreStats> {
    return this.#answer('stats', null, limits, countElements);
  }

  async version(limits: ReadLimits = {}): Promise<string> {
    return this.#answer('version', null, limits, readVersion);
  }

  export(): AsyncIterable<GraphElement> {
    return exportElements(this.connection);
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#lastWrite;
    await this.connection.close();
  }

  #answer<Q, T>(method: string, query: Q, limits: ReadLimits, read: (reading: Reading, query: Q) => Promise<T>) {
    return this.#kept.get(`${method}|${JSON.stringify(query)}`, limits, (reading) => read(reading, query));
  }

  async #write<T>(change: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreError('the store is closed: open it again');
    if (this.#readOnly)
      throw new StoreError(`${this.connection.address.uri} was opened to read only: nothing was written`);
    const done = this.#lastWrite.then(change).finally(() => this.#kept.clear());
    this.#lastWrite = done.catch(() => {});
    return done;
  }
}
