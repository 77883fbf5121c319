import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, parse } from 'graphql';
import { DocumentChecker, type Operation, type Variables } from '../execution/operation.js';
import type { RequestContext } from '../execution/request.js';

type Direct = (
  text: string,
  request: FastifyRequest,
  reply: FastifyReply,
  context: RequestContext,
) => Promise<string | null>;

/**
 * Answers known queries, which need no rules of HTTP beyond those checked here; null, for Apollo Server to answer instead, whenever
 * anything is out of the ordinary: nothing was changed, so asking again does no harm.
 */
export function createDirect(schema: GraphQLSchema, maxCost: number): Direct {
  const checker = new DocumentChecker(schema, [], 0);
  const operations = new Map<string, Operation | null>();
  const operationOf = (text: string): Operation | null => {
    let operation = operations.get(text);
    if (operation === undefined) {
      const checked = checker.check(parse(text));
      const isSound = !checked.bounds && checked.errors.length === 0;
      operation = isSound ? checked.operation(undefined) : null;
      operations.set(text, operation);
    }
    return operation;
  };
  return async (text, request, reply, context) => {
    const operation = operationOf(text);
    const variables = variablesOf(request);
    if (operation?.node.operation !== 'query' || !variables || operation.cost(variables) > maxCost) return null;
    const { data, errors } = await operation.run(context, variables, true);
    if (errors || !data) return null;
    context.onOperation(operation.node.name?.value ?? 'anonymous', operation.node.operation);
    const isNew = request.headers.accept?.includes('application/graphql-response+json') ?? false;
    reply.type(`application/${isNew ? 'graphql-response+json' : 'json'}; charset=utf-8`);
    return JSON.stringify({ data });
  };
}

/** Null when another site's page could have sent the request, or when they are no plain object. */
function variablesOf({ method, headers, query, body }: FastifyRequest): Variables | null {
  if (method !== 'GET') return asVariables((body as { readonly variables?: unknown }).variables);
  const { variables } = query as { readonly variables?: string };
  if (!headers['apollo-require-preflight']) return null;
  try {
    return asVariables(variables === undefined ? undefined : JSON.parse(variables));
  } catch {
    return null;
  }
}

function asVariables(value: unknown = {}): Variables | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Variables) : null;
}
