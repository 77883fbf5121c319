import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentGraph } from '../../../src/model/index.js';
import { openNeo4jStore } from '../../../src/store/neo4j/open.js';
import { shanghai } from '../../contract/graphs.js';
import { statements } from '../statements.js';
import { OwnServer, unable } from './own-server.js';

describe.skipIf(unable)('a server out of memory', { timeout: 180_000 }, () => {
  let server: OwnServer;

  beforeAll(async () => {
    server = await OwnServer.create();
    await server.start({ 'db.memory.transaction.max': '10m' });
  }, 180_000);
  afterAll(() => server?.remove());

  it('for a transaction says so, and keeps nothing of it', async () => {
    const store = await openNeo4jStore(server.address, { statements });
    await store.upsert(shanghai());
    await expect(store.upsert(large())).rejects.toThrow(/no memory left for this transaction/);
    expect((await store.nodes(['doc:large']))[0]).toBeNull();
    expect((await store.nodes(['doc:sh']))[0]?.id).toBe('doc:sh');
    await store.close();
  });
});

function large(): DocumentGraph {
  const documentId = 'doc:large';
  const nodes = Array.from({ length: 20_000 }, (_, i) => ({
    id: i === 0 ? documentId : `s:${i}`,
    labels: [i === 0 ? 'Document' : 'Sentence'],
    properties: { documentId, text: `第${i}句`.repeat(50) },
  }));
  return { documentId, nodes, edges: [] };
}
