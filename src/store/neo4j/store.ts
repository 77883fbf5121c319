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
import { compareText } from '../text.js';
import type { Connection } from './connection.js';
import { modelEdge } from './elements.js';
import { exportElements } from './export.js';
import { claimFailure } from './failures.js';
import { countFacets, findNodes } from './find.js';
import { decodeText } from './layout/text.js';
import { storedId } from './layout/values.js';
import { findPaths } from './paths.js';
import { nodesById, searchNodes } from './search.js';
import { countElements, readVersion } from './stats.js';
import { withdrawDocument, writeDocument } from './write.js';

/** The store in a Neo4j database. Writes are transactions, one document each; reads go to any member of a cluster. */
export class Neo4jStore implements GraphStore {
  /** Writes go one after the other, in the order they were asked for; those of other processes wait for the lock. */
  #lastWrite: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(
    private readonly connection: Connection,
    private readonly readOnly: boolean,
  ) {}

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

  async nodes(ids: readonly string[], limits?: ReadLimits): Promise<(GraphNode | null)[]> {
    const found = await this.connection.read((run) => nodesById(run, ids), limits);
    return ids.map((id) => found.get(id) ?? null);
  }

  async find(query: NodeQuery, limits?: ReadLimits): Promise<NodePage> {
    return findNodes(this.connection, query, limits);
  }

  async facets(query: FacetQuery, limits?: ReadLimits): Promise<FacetCount[][]> {
    return countFacets(this.connection, query, limits);
  }

  async edges(ids: readonly string[], query: EdgeQuery, limits?: ReadLimits): Promise<GraphEdge[][]> {
    const parameters = { ids: [...new Set(ids)].map(storedId), types: query.types ?? null };
    const rows = await this.connection.read((run) => run(`read/edges-${query.direction}`, parameters), limits);
    const found = new Map(
      rows.map((row) => {
        const edges = row.get('edges') as [string, string, string, Record<string, unknown>][];
        const sorted = edges.map((edge) => modelEdge(...edge)).sort((a, b) => compareText(a.id, b.id));
        return [decodeText(row.get('id') as string), sorted];
      }),
    );
    return ids.map((id) => [...(found.get(id) ?? [])]);
  }

  async search(query: SearchQuery, limits?: ReadLimits): Promise<SearchHit[]> {
    return searchNodes(this.connection, query, limits);
  }

  async paths(query: PathQuery, limits?: ReadLimits): Promise<GraphPath[]> {
    return findPaths(this.connection, query, limits);
  }

  async stats(limits?: ReadLimits): Promise<StoreStats> {
    return countElements(this.connection, limits);
  }

  async version(limits?: ReadLimits): Promise<string> {
    return readVersion(this.connection, limits);
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

  async #write<T>(change: () => Promise<T>): Promise<T> {
    if (this.#closed) throw new StoreError('the store is closed: open it again');
    if (this.readOnly)
      throw new StoreError(`${this.connection.address.uri} was opened to read only: nothing was written`);
    const done = this.#lastWrite.then(change);
    this.#lastWrite = done.catch(() => {});
    return done;
  }
}
