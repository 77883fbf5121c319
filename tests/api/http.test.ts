import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { createServer, type ServerOptions } from '../../src/api/server.js';
import { StoreError } from '../../src/model/index.js';
import { smallStore } from './server.js';

const QUERY = 'query Named($id: ID!) { entity(id: $id) { name } }';
const ID = `sha256:${createHash('sha256').update(QUERY).digest('hex')}`;
const MEANT = { 'apollo-require-preflight': '1' };

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function serverWith(options: Partial<ServerOptions> = {}): Promise<FastifyInstance> {
  const store = options.store ?? (await smallStore());
  const server = await createServer({ ...options, store });
  open.push(() => server.close());
  return server;
}

/** A folder such as the explorer's build leaves, with one operation. */
async function webRoot(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plangraph-operations-'));
  open.push(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'operations.json'), JSON.stringify({ [ID]: QUERY }));
  return folder;
}

function url(parameters: Record<string, string>): string {
  return `/graphql?${new URLSearchParams(parameters)}`;
}

describe('persisted operations', () => {
  const variables = { id: 'Area:临港新片区' };
  const data = { entity: { name: '临港新片区' } };

  it('are known by their hash, in a GET and in a POST', async () => {
    const server = await serverWith({ webRoot: await webRoot() });
    const got = await server.inject({
      url: url({ documentId: ID, variables: JSON.stringify(variables) }),
      headers: MEANT,
    });
    expect(got.json()).toEqual({ data });
    const posted = await server.inject({ method: 'POST', url: '/graphql', payload: { documentId: ID, variables } });
    expect(posted.json()).toEqual({ data });
  });

  it('are refused when they are not known, and when another site may have sent them', async () => {
    const server = await serverWith({ webRoot: await webRoot() });
    const unknown = await server.inject({ url: url({ documentId: 'sha256:0' }), headers: MEANT });
    expect(unknown.statusCode).toBe(400);
    expect(unknown.json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    const simple = await server.inject({ url: url({ documentId: ID, variables: JSON.stringify(variables) }) });
    expect(simple.statusCode).toBe(400);
  });
});

describe('the ETag', () => {
  const request = { url: url({ query: '{ stats { nodes } }' }), headers: MEANT };

  it('spares an answer while the graph is the same, and not once it has changed', async () => {
    const store = await smallStore();
    const server = await serverWith({ store });
    const first = await server.inject(request);
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^W\/".*-[0-9a-f]{16}"$/);
    const again = () => server.inject({ ...request, headers: { ...MEANT, 'if-none-match': `"x", ${etag}` } });
    expect([(await again()).statusCode, (await again()).body]).toEqual([304, '']);
    await store.withdraw('doc:small');
    const changed = await again();
    expect(changed.statusCode).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
  });

  it('is on no answer with errors', async () => {
    const server = await serverWith();
    const { headers } = await server.inject({
      url: url({ query: '{ search(text: "a", first: 0) { score } }' }),
      headers: MEANT,
    });
    expect(headers.etag).toBeUndefined();
  });
});

describe('guards', () => {
  const ask = {
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ __schema { types { name fields { name } } } }' },
  } as const;

  it('compress what is worth it', async () => {
    const server = await serverWith();
    const { headers, rawPayload } = await server.inject({ ...ask, headers: { 'accept-encoding': 'br' } });
    expect(headers['content-encoding']).toBe('br');
    expect(JSON.parse(brotliDecompressSync(rawPayload).toString()).data.__schema.types.length).toBeGreaterThan(20);
  });

  it('answer pages of the sites that are listed, and of no other', async () => {
    const server = await serverWith({ settings: { corsOrigins: ['https://a.example'] } });
    const from = async (origin: string) => (await server.inject({ ...ask, headers: { origin } })).headers;
    expect((await from('https://a.example'))['access-control-allow-origin']).toBe('https://a.example');
    expect((await from('https://b.example'))['access-control-allow-origin']).toBeUndefined();
  });

  it('count the requests of an address, but not those of who operates the server', async () => {
    const server = await serverWith({ settings: { rateLimit: 2 } });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await server.inject(ask)).statusCode);
    expect(statuses).toEqual([200, 200, 429]);
    expect((await server.inject(ask)).json().errors[0].extensions.code).toBe('TOO_MANY_REQUESTS');
    expect((await server.inject('/healthz')).statusCode).toBe(200);
  });

  it('hide the schema when introspection is off, and only that', async () => {
    const server = await serverWith({ settings: { introspection: false } });
    const refused = await server.inject(ask);
    expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    const typename = await server.inject({ ...ask, payload: { query: '{ __typename }' } });
    expect(typename.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('give every answer a policy without inline scripts, and a request id', async () => {
    const server = await serverWith();
    const { headers } = await server.inject({ ...ask, headers: { 'x-request-id': 'from-proxy-1' } });
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['x-request-id']).toBe('from-proxy-1');
    const forged = await server.inject({ ...ask, headers: { 'x-request-id': 'two words' } });
    expect(forged.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a request runs out of time', () => {
  it('when the store does, and says so', async () => {
    const server = await serverWith({ settings: { timeout: -1 } });
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ stats { nodes } }' },
    });
    expect(response.json().errors[0].extensions.code).toBe('TIMEOUT');
  });
});

describe('for who operates the server', () => {
  it('ready when the store is, and not when it is not', async () => {
    const store = await smallStore();
    const server = await serverWith({ store });
    expect((await server.inject('/readyz')).json()).toMatchObject({ status: 'ready' });
    store.stats = async () => {
      throw new StoreError('bolt://db:7687 does not answer');
    };
    const { statusCode, body } = await server.inject('/readyz');
    expect(statusCode).toBe(503);
    expect(body).not.toContain('bolt');
    expect((await server.inject('/healthz')).statusCode).toBe(200);
  });

  it('figures of operations, store calls, errors and the graph', async () => {
    const server = await serverWith();
    const ask = (query: string) => server.inject({ method: 'POST', url: '/graphql', payload: { query } });
    await ask('query Sizes { stats { nodes } }');
    await ask('{ nothing }');
    const { body, headers } = await server.inject('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    expect(body).toContain('plangraph_operation_duration_seconds_count{operation="Sizes"} 1');
    expect(body).toContain('plangraph_store_call_duration_seconds_count{method="stats"} 1');
    expect(body).toContain('plangraph_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1');
    expect(body).toMatch(/plangraph_graph_elements\{kind="node"\} \d+/);
  });
});
