import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shippedReports } from '../../../ingest/cli/shipped.js';
import { createPipeline } from '../../../ingest/pipeline.js';
import { loadResources } from '../../../ingest/read/resources.js';
import { readSource } from '../../../ingest/read/source.js';
import { type DocumentGraph, StoreError } from '../../../src/model/index.js';
import { createMemoryStore } from '../../../src/store/graphology/open.js';
import { openNeo4jStore } from '../../../src/store/neo4j/open.js';
import type { GraphStore } from '../../../src/store/port.js';
import { exported, national, shanghai } from '../../contract/graphs.js';
import { statements } from '../statements.js';
import { OwnServer, unable } from './own-server.js';

describe.skipIf(unable)('a server that fails', { timeout: 180_000 }, () => {
  let server: OwnServer;
  let report: DocumentGraph;
  const open = (readOnly = false) => openNeo4jStore(server.address, { readOnly, statements });

  beforeAll(async () => {
    const [path = ''] = shippedReports();
    report = createPipeline(loadResources())(await readSource(path)).graph;
    server = await OwnServer.create();
    await server.start();
  }, 180_000);
  afterAll(() => server?.remove());

  it('killed in mid-load and mid-query and started again, loses nothing and keeps no half of a document', async () => {
    const store = await open();
    await store.upsert(shanghai());
    const load = attempt(store, report);
    const reading = Array.from({ length: 20 }, () => exported(store).catch((error: unknown) => error));
    await new Promise((resolve) => setTimeout(resolve, 400));
    await server.stop('SIGKILL');
    await server.start();
    await load;
    for (const answer of await Promise.all(reading))
      if (typeof answer !== 'string') expect(answer).toBeInstanceOf(StoreError);
    await store.upsert(report);
    const embedded = createMemoryStore();
    for (const graph of [shanghai(), report]) await embedded.upsert(graph);
    expect(await exported(store)).toBe(await exported(embedded));
    await store.close();
  });

  it('that may only be read is read, and says that it cannot be written', async () => {
    await server.stop();
    await server.start({ 'server.databases.read_only': 'neo4j' });
    const store = await open();
    expect((await store.nodes(['doc:sh']))[0]?.id).toBe('doc:sh');
    const before = await exported(store);
    await expect(store.upsert(national())).rejects.toThrow(/the database neo4j is read-only: write to another/);
    await expect(store.withdraw('doc:sh')).rejects.toThrow(StoreError);
    expect(await exported(store)).toBe(before);
    await store.close();
  });
});

/** The load may come through by itself, once the server is back, or fail as a store does. */
async function attempt(store: GraphStore, graph: DocumentGraph): Promise<void> {
  await store.upsert(graph).catch((error: unknown) => expect(error).toBeInstanceOf(StoreError));
}
