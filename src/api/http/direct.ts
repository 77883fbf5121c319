import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KnownOperations } from '../execution/known.js';
import type { Operation, Variables } from '../execution/operation.js';
import type { RequestContext } from '../execution/request.js';

type Direct = (
  text: string | undefined,
  request: FastifyRequest,
  reply: FastifyReply,
  context: RequestContext,
) => Promise<string | null>;

/** The media type of the answer, for each `accept` that leaves no doubt about it. */
const JSON_TYPE = 'application/json; charset=utf-8';
const RESPONSE_TYPE = 'application/graphql-response+json; charset=utf-8';
const TYPES: ReadonlyMap<string | undefined, string> = new Map([
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/graphql-response+json', RESPONSE_TYPE],
  // That of the explorer.
  ['application/graphql-response+json, application/json;q=0.9', RESPONSE_TYPE],
]);

/**
 * Answers queries that were answered before and so are known to be valid: they need no rules of HTTP beyond those checked here. Null, for
 * Apollo Server to answer instead, whenever anything is out of the ordinary: nothing was changed, so asking again does no harm.
 */
export function createDirect(known: KnownOperations, maxCost: number): Direct {
  return async (named, request, reply, context) => {
    const text = named ?? textOf(request);
    const operation = text === undefined ? undefined : known.get(text);
    const type = TYPES.get(request.headers.accept);
    if (!operation || !type || !isNamed(operation, request)) return null;
    const variables = variablesOf(request);
    if (!variables || operation.cost(variables) > maxCost) return null;
    const { data, errors } = await operation.run(context, variables, context.isPersisted);
    if (errors || !data) return null;
    context.onOperation(operation.node.name?.value ?? 'anonymous', operation.node.operation);
    reply.type(type);
    // To the byte as Apollo Server writes it.
    return `${JSON.stringify({ data })}\n`;
  };
}

interface Body {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
}

/** The text of a query that no other site's page can have sent without leave: as JSON. */
function textOf({ method, headers, body }: FastifyRequest): string | undefined {
  if (method !== 'POST' || !headers['content-type']?.startsWith('application/json')) return undefined;
  const { query, extensions } = (body ?? {}) as Body;
  return typeof query === 'string' && extensions === undefined ? query : undefined;
}

/** Whether the request names the operation, if any. */
function isNamed({ node }: Operation, { method, query, body }: FastifyRequest): boolean {
  const { operationName: name } = ((method === 'GET' ? query : body) ?? {}) as Body;
  return name === undefined || name === null || name === node.name?.value;
}

/** Null when another site's page could have sent the request, or when they are no plain object. */
function variablesOf({ method, headers, query, body }: FastifyRequest): Variables | null {
  if (method !== 'GET') return asVariables((body as Body).variables);
  const { variables } = query as { readonly variables?: string };
  if (!headers['apollo-require-preflight']) return null;
  try {
    return asVariables(variables === undefined ? undefined : JSON.parse(variables));
  } catch {
    return null;
  }
}

function asVariables(value: unknown): Variables | null {
  const variables = value ?? {};
  return typeof variables === 'object' && !Array.isArray(variables) ? (variables as Variables) : null;
}
