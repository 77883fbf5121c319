import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { GraphStore } from '../store/port.js';
import { MAX_BODY, MAX_WRITE_BODY } from './execution/bounds.js';
import { createKnownOperations } from './execution/known.js';
import { createSchema } from './execution/schema.js';
import { createGraphQL } from './graphql.js';
import { createDirect } from './http/direct.js';
import { withETag } from './http/etag.js';
import { addFailures } from './http/failures.js';
import { createAnswer } from './http/graphql-route.js';
import { addGuards } from './http/guards.js';
import { addHealth } from './http/health.js';
import { addPages, isBrowser, sendGraphiQL } from './http/pages.js';
import { readPersisted } from './http/persisted.js';
import { GRAPHIQL_HEADERS } from './http/policy.js';
import { tokenCheck } from './http/token.js';
import { addWriterConstraint, WRITER } from './http/writer-routes.js';
import { aroundCalls } from './observe/calls.js';
import { createMetrics, type Metrics } from './observe/metrics.js';
import { inSpan } from './observe/spans.js';
import { DEFAULTS, type ServerSettings } from './settings.js';
import type { ReadReports } from './writes/changes.js';
import { WriteQueue } from './writes/queue.js';
import { writingResolvers } from './writes/resolvers.js';
import { createStream } from './writes/stream.js';

export interface ServerOptions {
  readonly store: GraphStore;
  /** Folder of the built explorer and GraphiQL; without it only the API is served. */
  readonly webRoot?: string;
  /** Fastify's logger; none by default. */
  readonly logger?: NonNullable<FastifyServerOptions['logger']>;
  readonly settings?: Partial<ServerSettings>;
  /** Without it there is no writing, nor the types for it in the schema. */
  readonly writing?: WritingOptions;
  /** What answers depend on beside the graph, e.g. the version of the package. */
  readonly release?: string;
}

export interface WritingOptions {
  /** What a request must bring as a bearer token to write. */
  readonly token: string;
  readonly read: ReadReports;
}

/** The HTTP server over a store, not listening yet. Closing it leaves the store open: that belongs to whoever opened it. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const settings = { ...DEFAULTS, ...options.settings };
  const server = Fastify({
    logger: options.logger ?? false,
    bodyLimit: MAX_BODY,
    trustProxy: settings.trustProxy,
    genReqId: ({ headers }) => requestId(headers['x-request-id']),
  });
  const metrics = createMetrics(options.store);
  const store = aroundCalls(options.store, (method, call) =>
    metrics.storeCall(method, () => inSpan(`store.${method}`, {}, call)),
  );
  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  // Closing waits for the requests under way; not for ever.
  server.addHook('preClose', async () => {
    setTimeout(() => server.server.closeAllConnections(), settings.grace).unref();
  });
  addFailures(server);
  await addGuards(server, settings);
  addHealth(server, options.store, metrics);
  await addGraphQL(server, options, { store, settings, metrics });
  if (options.webRoot !== undefined) await addPages(server, options.webRoot);
  return server;
}

interface Parts {
  readonly store: GraphStore;
  readonly settings: ServerSettings;
  readonly metrics: Metrics;
}

async function addGraphQL(server: FastifyInstance, options: ServerOptions, parts: Parts): Promise<void> {
  const { webRoot, writing, release = '' } = options;
  const { store, settings, metrics } = parts;
  const queue = writing && new WriteQueue(server.log);
  const schema = createSchema(queue && writingResolvers({ store, read: writing.read, queue }));
  const report = (error: unknown) => server.log.error(error);
  const known = createKnownOperations();
  const graphql = createGraphQL({ schema, ...settings, known, report, count: metrics.error });
  await graphql.start();
  server.addHook('preClose', async () => queue?.close());
  server.addHook('onClose', () => graphql.stop());
  const hasToken = tokenCheck(writing?.token);
  const persisted = readPersisted(webRoot);
  const direct = createDirect(known, settings.maxCost);
  const answer = createAnswer({ graphql, direct, store, metrics, hasToken, persisted, timeout: settings.timeout });
  const read = withETag(store, release, answer);
  server.post('/graphql', answer);
  server.get('/graphql', async (request, reply) =>
    webRoot !== undefined && isBrowser(request) ? sendGraphiQL(reply.headers(GRAPHIQL_HEADERS)) : read(request, reply),
  );
  if (!queue) return;
  addWriterConstraint(server, hasToken);
  server.post('/graphql', { ...WRITER, bodyLimit: MAX_WRITE_BODY }, answer);
  server.post('/graphql/stream', createStream(schema, hasToken));
}

/** An id from a proxy in front is kept, when it is one and no text to confuse a reader of the log. */
function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}
