import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { GraphStore } from '../store/port.js';
import { MAX_BODY } from './execution/bounds.js';
import { createSchema } from './execution/schema.js';
import { createGraphQL } from './graphql.js';
import { withETag } from './http/etag.js';
import { addFailures } from './http/failures.js';
import { createAnswer } from './http/graphql-route.js';
import { addGuards } from './http/guards.js';
import { addHealth } from './http/health.js';
import { addPages, isBrowser, sendGraphiQL } from './http/pages.js';
import { readPersisted } from './http/persisted.js';
import { GRAPHIQL_POLICY } from './http/policy.js';
import { tokenCheck } from './http/token.js';
import { aroundCalls } from './observe/calls.js';
import { createMetrics, type Metrics } from './observe/metrics.js';
import { inSpan } from './observe/spans.js';
import { DEFAULTS, type ServerSettings } from './settings.js';

export interface ServerOptions {
  readonly store: GraphStore;
  /** Folder of the built explorer and GraphiQL; without it only the API is served. */
  readonly webRoot?: string;
  /** Fastify's logger; none by default. */
  readonly logger?: NonNullable<FastifyServerOptions['logger']>;
  readonly settings?: Partial<ServerSettings>;
  /** What answers depend on beside the graph, e.g. the version of the package. */
  readonly release?: string;
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
  server.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
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

async function addGraphQL(
  server: FastifyInstance,
  { webRoot, release = '' }: ServerOptions,
  parts: Parts,
): Promise<void> {
  const { store, settings, metrics } = parts;
  const graphql = createGraphQL({
    schema: createSchema(),
    ...settings,
    report: (error) => server.log.error(error),
    count: metrics.error,
  });
  await graphql.start();
  server.addHook('onClose', () => graphql.stop());
  const hasToken = tokenCheck(undefined);
  const answer = createAnswer({
    graphql,
    store,
    metrics,
    hasToken,
    persisted: readPersisted(webRoot),
    timeout: settings.timeout,
  });
  const read = withETag(store, release, answer);
  server.post('/graphql', answer);
  server.get('/graphql', { helmet: { contentSecurityPolicy: GRAPHIQL_POLICY } }, async (request, reply) =>
    webRoot !== undefined && isBrowser(request) ? sendGraphiQL(reply) : read(request, reply),
  );
}

/** An id from a proxy in front is kept, when it is one and no text to confuse a reader of the log. */
function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}
