import { relative, sep } from 'node:path';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import staticFiles from '@fastify/static';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import type { GraphStore } from '../store/port.js';
import { createContext } from './context.js';
import { createGraphQL } from './graphql.js';
import { MAX_BODY } from './limits.js';
import { GRAPHIQL_POLICY, PAGE_POLICY } from './policy.js';

export interface ServerOptions {
  readonly store: GraphStore;
  /** Folder of the built explorer and GraphiQL; without it only the API is served. */
  readonly webRoot?: string;
  /** Fastify's logger; none by default. */
  readonly logger?: NonNullable<FastifyServerOptions['logger']>;
}

/** The HTTP server over a store, not listening yet. Closing it leaves the store open: that belongs to whoever opened it. */
export async function createServer({ store, webRoot, logger = false }: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({ logger, bodyLimit: MAX_BODY });
  await server.register(helmet, { contentSecurityPolicy: PAGE_POLICY, strictTransportSecurity: false });
  server.get('/healthz', async () => ({ status: 'ok' }));
  await addGraphQL(server, store, webRoot !== undefined);
  if (webRoot !== undefined) await addPages(server, webRoot);
  return server;
}

async function addGraphQL(server: FastifyInstance, store: GraphStore, hasPages: boolean): Promise<void> {
  const graphql = createGraphQL((error) => server.log.error(error));
  await graphql.start();
  server.addHook('onClose', () => graphql.stop());
  const answer = fastifyApolloHandler(graphql, { context: async () => createContext(store) });
  server.post('/graphql', answer);
  server.get('/graphql', { helmet: { contentSecurityPolicy: GRAPHIQL_POLICY } }, async function (request, reply) {
    return hasPages && isBrowser(request) ? sendGraphiQL(reply) : answer.call(this, request, reply);
  });
}

/** A browser's address bar asks for HTML; fetch and curl ask for JSON or anything. */
function isBrowser({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html');
}

function sendGraphiQL(reply: FastifyReply): FastifyReply {
  return reply.header('vary', 'accept').sendFile('graphiql/index.html');
}

async function addPages(server: FastifyInstance, root: string): Promise<void> {
  await server.register(staticFiles, {
    root,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // The names of built assets hold a hash of their content; pages keep their names.
      const forGood = relative(root, path).startsWith(`assets${sep}`);
      reply.header('cache-control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}
