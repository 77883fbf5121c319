import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createServer } from '../../src/api/server.js';
import type { GraphStore } from '../../src/store/port.js';
import { national, shanghai } from '../contract/graphs.js';
import { ask, closeDriver, empty, emptyStore, missing, openStore } from './provided.js';

const QUERY = `{
  entity(id: "Area:临港新片区") { name aliases linked(first: 50) { nodes { entity { name } } } }
  entities(first: 50) { totalCount }
  documents { nodes { title } }
}`;

describe.skipIf(missing)('answers that are kept', () => {
  let store: GraphStore;
  let server: Awaited<ReturnType<typeof createServer>>;
  const query = async () => (await server.inject({ method: 'POST', url: '/graphql', payload: { query: QUERY } })).body;

  beforeEach(async () => {
    store = await emptyStore();
    server = await createServer({ store });
    await store.upsert(shanghai());
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await server.close();
    await store.close();
  });
  afterAll(async () => {
    await empty();
    await closeDriver();
  });

  it('take one look at the database, however much a request reads', async () => {
    const first = await query();
    await query();
    const run = vi.spyOn(neo4j.Session.prototype, 'run');
    expect(await query()).toBe(first);
    expect(run.mock.calls.map(([text]) => text)).toEqual([expect.stringContaining('RETURN 0')]);
    run.mockClear();
    const answers = await Promise.all(Array.from({ length: 20 }, query));
    expect(new Set(answers)).toEqual(new Set([first]));
    // Those that came while a look was under way share the next one.
    expect(run.mock.calls.length).toBeLessThan(20);
  });

  it('are of before no write of another process', async () => {
    const other = await openStore();
    for (let round = 0; round < 5; round++) {
      for (let i = 0; i < 3; i++) expect(JSON.parse(await query()).data.documents.nodes).toHaveLength(1);
      await other.upsert(national());
      for (let i = 0; i < 3; i++) expect(JSON.parse(await query()).data.documents.nodes).toHaveLength(2);
      await other.withdraw(national().documentId);
    }
    await other.close();
  });

  it('are of before no statement of somebody at the console', async () => {
    const name = async () => JSON.parse(await query()).data.entity.name;
    for (let i = 0; i < 20; i++) {
      await ask("MATCH (n:Area {id: 'Area:临港新片区'}) SET n.name = $name", { name: `临港${i}` });
      expect(await name()).toBe(`临港${i}`);
    }
  });

  it('of a store that keeps none are asked for anew', async () => {
    const forgetful = await openStore(true, { kept: 0 });
    const run = vi.spyOn(neo4j.Session.prototype, 'run');
    for (let i = 0; i < 3; i++)
      expect((await forgetful.nodes(['Area:临港新片区']))[0]?.properties.name).toBe('临港新片区');
    expect(run).toHaveBeenCalledTimes(3);
    await forgetful.close();
  });
});
