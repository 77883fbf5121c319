import neo4j, { type QueryResult } from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { shippedReports } from '../../ingest/cli/shipped.js';
import { createPipeline } from '../../ingest/pipeline.js';
import { loadResources } from '../../ingest/read/resources.js';
import { readSource } from '../../ingest/read/source.js';
import { type DocumentGraph, StoreError } from '../../src/model/index.js';
import { isShared } from '../../src/store/canonical.js';
import { createMemoryStore } from '../../src/store/graphology/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { exported, GraphBuilder, national, shanghai } from '../contract/graphs.js';
import { startProcess } from '../e2e/process.js';
import { address, ask, closeDriver, empty, emptyStore, missing, openStore } from './provided.js';

const ZEROS = { nodesCreated: 0, nodesDeleted: 0, relationshipsCreated: 0, relationshipsDeleted: 0, propertiesSet: 0 };

/** What the server itself counted in every transaction meanwhile. */
function countingServer(): () => Promise<Record<string, number>> {
  const results: PromiseLike<QueryResult>[] = [];
  const { run } = neo4j.ManagedTransaction.prototype;
  vi.spyOn(neo4j.ManagedTransaction.prototype, 'run').mockImplementation(function (this: never, ...args) {
    const result = run.apply(this, args);
    results.push(result);
    return result;
  });
  return async () => {
    const counts = (await Promise.all(results)).map(
      (result) => result.summary.counters.updates() as Record<string, number>,
    );
    expect(counts.length).toBeGreaterThan(0);
    return Object.fromEntries(
      Object.keys(ZEROS).map((key) => [key, counts.reduce((sum, c) => sum + (c[key] ?? 0), 0)]),
    );
  };
}

describe.skipIf(missing)('loading', () => {
  let report: DocumentGraph;
  let clean: string;
  let other: string;
  const reports = Array.from({ length: 3 }, (_, n) => n);
  let store: GraphStore;

  beforeAll(async () => {
    const [path = ''] = shippedReports();
    report = createPipeline(loadResources())(await readSource(path)).graph;
    const embedded = createMemoryStore();
    for (const n of reports) await embedded.upsert(copyOf(report, n));
    clean = await exported(embedded);
    const alone = createMemoryStore();
    await alone.upsert(national());
    other = await exported(alone);
  });
  beforeEach(async () => {
    store = await emptyStore();
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await store.close();
  });
  afterAll(async () => {
    await empty();
    await closeDriver();
  });

  it('a second time changes nothing, by the counters of the server', async () => {
    await store.upsert(report);
    const counted = countingServer();
    await store.upsert(report);
    expect(await counted()).toEqual(ZEROS);
  });

  it('finds nothing to change even where the hash of the document was lost', async () => {
    await store.upsert(report);
    await ask("MATCH (d:_Document) SET d.sha256 = ''");
    const counted = countingServer();
    expect(Object.values(await store.upsert(report)).some((count) => count > 0)).toBe(false);
    // The lock; and the hash, the id and the shared nodes of the document's own record.
    expect(await counted()).toEqual({ ...ZEROS, propertiesSet: 4 });
  });

  it('counts what the server counts', async () => {
    const counted = countingServer();
    const changes = await store.upsert(report);
    expect(await counted()).toMatchObject({
      nodesCreated: changes.nodesCreated + 1,
      relationshipsCreated: changes.edgesCreated,
    });
  });

  it('leaves nothing of a document that fails at its last row', async () => {
    await store.upsert(national());
    const before = await exported(store);
    const [first] = national().edges;
    const thief = new GraphBuilder('doc:thief').own('doc:thief', ['Document']).entity('Area', '临港新片区').build();
    const edge = {
      id: first?.id ?? '',
      type: first?.type ?? '',
      start: 'doc:thief',
      end: 'Area:临港新片区',
      properties: { documentId: 'doc:thief' },
    };
    await expect(store.upsert({ ...thief, edges: [edge] })).rejects.toThrow(
      /doc:thief: edge .* belongs to another document/,
    );
    expect(await exported(store)).toBe(before);
    expect((await ask('MATCH (d:_Document) RETURN count(d) AS documents')).records[0]?.get('documents')).toBe(1);
  });

  it('is refused by the constraint where ids begin with their type', async () => {
    const graphOf = (documentId: string) => {
      const graph = new GraphBuilder(documentId).own(documentId, ['Document']).entity('Area', '临港').build();
      const edge = {
        id: 'MENTIONS:1',
        type: 'MENTIONS',
        start: documentId,
        end: 'Area:临港',
        properties: { documentId },
      };
      return { ...graph, edges: [edge] };
    };
    await store.upsert(graphOf('doc:a'));
    await expect(store.upsert(graphOf('doc:b'))).rejects.toThrow(StoreError);
    await expect(store.upsert(graphOf('doc:b'))).rejects.toThrow(/belongs to another document/);
    expect((await store.nodes(['doc:b']))[0]).toBeNull();
  });

  it('holds several reports that share nodes, and lets go of each', async () => {
    for (const n of reports) await store.upsert(copyOf(report, n));
    await store.upsert(report);
    await store.withdraw(report.documentId);
    expect(await exported(store)).toBe(clean);
  });

  it('takes writers of several processes at once', async () => {
    const other = await openStore();
    const [a, b] = await Promise.all([store.upsert(shanghai()), other.upsert(national())]);
    expect(a.nodesCreated + b.nodesCreated).toBe(14);
    await other.close();
    const embedded = createMemoryStore();
    await embedded.upsert(shanghai());
    await embedded.upsert(national());
    expect(await exported(store)).toBe(await exported(embedded));
  });

  it.each([100, 600, 1400])('killed after %i ms of writing and run again, is as if never killed', async (delay) => {
    const env = { NEO4J_USERNAME: address.username, NEO4J_PASSWORD: address.password };
    const load = startProcess(['ingest', ...shippedReports(), '--store', address.uri], env);
    // The process is up and reading when it has said nothing yet: the delay finds it in another batch each time.
    await new Promise((resolve) => setTimeout(resolve, 900 + delay));
    load.child.kill('SIGKILL');
    await load.exit;
    const again = startProcess(['ingest', ...shippedReports(), '--store', address.uri], env);
    expect((await again.exit).code).toBe(0);
    const embedded = createMemoryStore();
    await embedded.upsert(report);
    expect(await exported(store)).toBe(await exported(embedded));
    await store.upsert(national());
    await store.withdraw(report.documentId);
    expect(await exported(store)).toBe(other);
  });
});

/** The same report as another document: what they share is shared. */
function copyOf(graph: DocumentGraph, n: number): DocumentGraph {
  const documentId = `${graph.documentId}/${n}`;
  const shared = new Set(graph.nodes.filter(isShared).map((node) => node.id));
  const renamed = (id: string) => (shared.has(id) ? id : `${id}/${n}`);
  return {
    documentId,
    nodes: graph.nodes.map((node) =>
      shared.has(node.id)
        ? node
        : { ...node, id: renamed(node.id), properties: { ...node.properties, id: renamed(node.id), documentId } },
    ),
    edges: graph.edges.map((edge) => ({
      ...edge,
      id: `${edge.id}/${n}`,
      start: renamed(edge.start),
      end: renamed(edge.end),
      properties: { ...edge.properties, documentId },
    })),
  };
}
