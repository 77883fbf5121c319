import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import mercurius from 'mercurius';
import { withStore } from '../ingest/cli/compose.js';
import { createReader } from '../ingest/cli/reader.js';
import { createContext } from '../src/api/context.js';
import { createSchema } from '../src/api/execution/schema.js';
import { createServer } from '../src/api/server.js';
import type { GraphStore } from '../src/store/port.js';
import { PERSISTED, TOKEN } from './operations.js';

/*
 * node dist/bench/api-server.js own|mercurius STORE: one of the servers that `bench api` compares, until it is told to stop.
 */
const [kind = '', url = ''] = process.argv.slice(2);

await withStore(url, { readOnly: kind !== 'own' }, async (store) => {
  const server = kind === 'own' ? await own(store) : await peer(store);
  console.log(JSON.stringify({ url: await server.listen({ host: '127.0.0.1', port: 0 }) }));
  await new Promise((resolve) => process.once('SIGTERM', resolve));
  await server.close();
});
process.exit();

/** As `plangraph serve` has it with a token, but that no client is held to a rate. */
async function own(store: GraphStore): Promise<FastifyInstance> {
  const webRoot = await mkdtemp(join(tmpdir(), 'plangraph-bench-'));
  await writeFile(join(webRoot, 'operations.json'), JSON.stringify(PERSISTED));
  const { read } = createReader();
  return createServer({ store, webRoot, logger: { level: 'warn' }, writing: { token: TOKEN, read } });
}

/** The same schema and data functions behind another server, with compiled operations. */
async function peer(store: GraphStore): Promise<FastifyInstance> {
  const server = Fastify();
  await server.register(mercurius, {
    schema: createSchema(),
    context: () => createContext(store),
    jit: 1,
    persistedQueries: PERSISTED,
  });
  return server;
}
