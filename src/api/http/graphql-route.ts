import { type ApolloServer, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { Span } from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphStore } from '../../store/port.js';
import { type Caller, createRequestContext, mistakeStatus, type RequestContext } from '../execution/request.js';
import type { Metrics } from '../observe/metrics.js';
import { inRequestSpan } from '../observe/spans.js';
import type { createDirect } from './direct.js';
import { errorBody } from './failures.js';
import type { PersistedOperations } from './persisted.js';

export interface GraphQLRoute {
  readonly graphql: ApolloServer<RequestContext>;
  readonly store: GraphStore;
  readonly metrics: Metrics;
  readonly persisted: PersistedOperations;
  readonly direct: ReturnType<typeof createDirect>;
  readonly hasToken: (authorization: string | undefined) => boolean;
  /** Milliseconds that the reads of one request may take together. */
  readonly timeout: number;
}

/** Headers that Apollo's HTTP rules look at. */
const READ_HEADERS = ['content-type', 'accept', 'apollo-require-preflight', 'x-apollo-operation-name'] as const;

/** Sets status and headers of the reply to a GraphQL request, and gives the body. */
export type Answer = (request: FastifyRequest, reply: FastifyReply) => Promise<string>;

export function createAnswer(route: GraphQLRoute): Answer {
  return async (request, reply) => {
    const documentId = documentIdOf(request);
    const text = documentId === undefined ? undefined : route.persisted.get(documentId);
    if (documentId !== undefined && text === undefined) return refuseUnknown(reply);
    return inRequestSpan(request.headers, (span) => answer(route, request, reply, { text, span }));
  };
}

/** An operation's text, where its client only named it, and the span it runs in. */
interface Asked {
  readonly text: string | undefined;
  readonly span: Span;
}

async function answer(route: GraphQLRoute, request: FastifyRequest, reply: FastifyReply, { text, span }: Asked) {
  const { graphql, metrics } = route;
  const start = performance.now();
  let operation: string | null = null;
  const onOperation: Caller['onOperation'] = (name, type) => {
    operation = name;
    if (type === 'mutation') request.log.info({ audit: true, operation: name }, 'write asked for');
  };
  const context = contextOf(route, request, reply, { isPersisted: text !== undefined, onOperation });
  const direct = await route.direct(text, request, reply, context);
  if (direct !== null) {
    span.setAttribute('graphql.operation.name', operation ?? '');
    metrics.operation(operation, (performance.now() - start) / 1000);
    return direct;
  }
  const { status, headers, body } = await graphql.executeHTTPGraphQLRequest({
    httpGraphQLRequest: httpRequest(request, text),
    context: async () => context,
  });
  for (const [name, value] of headers) reply.header(name, value);
  reply.code(status ?? 200);
  span.setAttributes({ 'graphql.operation.name': operation ?? '', 'http.response.status_code': status ?? 200 });
  metrics.operation(operation, (performance.now() - start) / 1000);
  if (body.kind === 'complete') return body.string;
  throw new Error('an answer in parts was not asked for');
}

function contextOf(
  { store, hasToken, timeout }: GraphQLRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  operation: Pick<Caller, 'isPersisted' | 'onOperation'>,
) {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  const { authorization, accept } = request.headers;
  return createRequestContext(
    store,
    { signal: gone.signal, deadline: Date.now() + timeout },
    { ...operation, mayWrite: hasToken(authorization), mistakeStatus: mistakeStatus(accept) },
  );
}

/** The request as Apollo takes it; a named operation as if its text had been sent. */
function httpRequest(request: FastifyRequest, text: string | undefined): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const name of READ_HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const search = request.url.slice(request.url.indexOf('?') + 1 || request.url.length);
  if (text === undefined) return { method: request.method, headers, search: `?${search}`, body: request.body };
  if (request.method !== 'GET') {
    return { method: request.method, headers, search: '', body: { ...(request.body as object), query: text } };
  }
  const parameters = new URLSearchParams(search);
  parameters.set('query', text);
  return { method: request.method, headers, search: `?${parameters}`, body: undefined };
}

function documentIdOf({ method, query, body }: FastifyRequest): string | undefined {
  const parameters = method === 'GET' ? query : body;
  if (typeof parameters !== 'object' || parameters === null || !('documentId' in parameters)) return undefined;
  return String(parameters.documentId);
}

function refuseUnknown(reply: FastifyReply): string {
  reply.code(400).type('application/json; charset=utf-8');
  return errorBody(
    'no operation is known here by this documentId: send its text as query',
    'PERSISTED_QUERY_NOT_FOUND',
  );
}
