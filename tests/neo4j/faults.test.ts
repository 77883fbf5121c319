import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { StoreError, StoreUnavailableError } from '../../src/model/index.js';
import { createMemoryStore } from '../../src/store/graphology/open.js';
import { openNeo4jStore } from '../../src/store/neo4j/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { exported, national, shanghai } from '../contract/graphs.js';
import { plangraph } from '../unit/cli/terminal.js';
import { address, ask, closeDriver, empty, emptyStore, missing, openStore } from './provided.js';
import { BoltProxy } from './proxy.js';
import { statements } from './statements.js';

const NOWHERE = 'bolt://localhost:1';

describe.skipIf(missing)('what can go wrong at the start', () => {
  beforeEach(async () => {
    vi.stubEnv('NEO4J_USERNAME', address.username);
    vi.stubEnv('NEO4J_PASSWORD', address.password);
    await empty();
  });
  afterEach(() => vi.unstubAllEnvs());
  afterAll(closeDriver);

  it.each(['export', 'serve', 'start'])('%s says that no server is there, and ends with 1', async (command) => {
    const { code, err } = await plangraph([command, '--store', NOWHERE]);
    expect({ code, err }).toEqual({
      code: 1,
      err: `plangraph: Neo4j cannot be reached at ${NOWHERE}: start it, or name where it is with --store or NEO4J_URI\n`,
    });
  });

  it('says that the password is wrong, and does not repeat it', async () => {
    vi.stubEnv('NEO4J_PASSWORD', 'not-the-password');
    const { code, err } = await plangraph(['export', '--store', address.uri]);
    expect(code).toBe(1);
    expect(err).toMatch(/refuses the password of neo4j: correct NEO4J_USERNAME and NEO4J_PASSWORD/);
    expect(err).not.toContain('not-the-password');
  });

  it('says that there is no such database', async () => {
    const { code, err } = await plangraph(['export', '--store', `${address.uri}/nowhere`]);
    expect(code).toBe(1);
    expect(err).toMatch(/has no database nowhere: create it, or name another in NEO4J_DATABASE/);
  });

  it('leaves alone a database that holds something else', async () => {
    await ask("CREATE (:Film {title: 'x'})");
    await expect(openStore()).rejects.toThrow(/holds 1 nodes that are not PlanGraph's/);
    await expect(openStore(true)).rejects.toThrow(StoreError);
  });

  it('says that there is nothing to read yet', async () => {
    await expect(openStore(true)).rejects.toThrow(/is empty: fill it with plangraph ingest/);
  });

  it.each([0, 2])('refuses a store of layout %i, and changes nothing of it', async (schema) => {
    await (await emptyStore()).close();
    await ask('MATCH (s:_PlanGraph) SET s.schema = $schema', { schema });
    await expect(openStore()).rejects.toThrow(
      /is in store layout \d.*, this program reads layout 1: use the matching version/,
    );
    const { records } = await ask('MATCH (s:_PlanGraph) RETURN s.schema AS schema');
    expect(records[0]?.get('schema')).toBe(schema);
  });
});

describe.skipIf(missing)('a connection that breaks', () => {
  let proxy: BoltProxy;
  let store: GraphStore;
  beforeAll(async () => {
    proxy = await BoltProxy.to(address.uri);
  });
  beforeEach(async () => {
    await empty();
    proxy.cutAfter(Number.POSITIVE_INFINITY);
    store = await openNeo4jStore({ ...address, uri: proxy.uri }, { statements });
  });
  afterEach(() => store.close());
  afterAll(async () => {
    await proxy?.cut();
    await empty();
    await closeDriver();
  });

  it('is answered with 503 and Retry-After, and mends by itself', async () => {
    await store.upsert(shanghai());
    const server = await createServer({ store });
    const query = async () => {
      const payload = { query: '{ entity(id: "Area:临港新片区") { name } }' };
      const { statusCode, headers, body } = await server.inject({ method: 'POST', url: '/graphql', payload });
      return { statusCode, retryAfter: headers['retry-after'], body };
    };
    expect(await query()).toMatchObject({ statusCode: 200, retryAfter: undefined });
    await proxy.cut();
    const down = await query();
    expect(down).toMatchObject({ statusCode: 503, retryAfter: '5' });
    expect(JSON.parse(down.body).errors[0]).toMatchObject({
      message: 'The graph cannot be reached just now: try again in some seconds.',
      extensions: { code: 'UNAVAILABLE' },
    });
    await proxy.mend();
    expect(await query()).toMatchObject({ statusCode: 200, body: expect.stringContaining('临港新片区') });
    await server.close();
  });

  it('is told of as such by every read', async () => {
    await proxy.cut();
    await expect(store.nodes(['x'])).rejects.toThrow(StoreUnavailableError);
    await expect(exported(store)).rejects.toThrow(StoreUnavailableError);
    await proxy.mend();
    expect(await store.nodes(['x'])).toEqual([null]);
  });

  it.each([200, 2_000, 4_000])('after %i bytes of a write, leaves the document whole or not at all', async (bytes) => {
    await store.upsert(national());
    const embedded = createMemoryStore();
    await embedded.upsert(national());
    proxy.cutAfter(bytes);
    // The driver tries again by itself: the connection can be had anew.
    await store.upsert(shanghai());
    await embedded.upsert(shanghai());
    proxy.cutAfter(Number.POSITIVE_INFINITY);
    expect(await exported(store)).toBe(await exported(embedded));
  });

  it('in mid-query, is not noticed: the query is asked again', async () => {
    await store.upsert(shanghai());
    proxy.cutAfter(300);
    const page = await store.find({ labels: ['Entity'], limit: 10 });
    expect(page.total).toBe(2);
  });
});
