import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLSchema, parse } from 'graphql';
import type { Response } from 'graphql-sse';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { MAX_TOKENS } from '../execution/bounds.js';
import { DocumentChecker } from '../execution/operation.js';
import { errorBody } from '../http/failures.js';

/** Answers subscriptions, and nothing else, with server-sent events: one stream for each, by POST. */
export function createStream(schema: GraphQLSchema, hasToken: (authorization: string | undefined) => boolean) {
  const checker = new DocumentChecker(schema, [], Number.POSITIVE_INFINITY);
  const handle = createHandler({
    onSubscribe: (_, { query, variables, operationName }) => {
      const document = tryParse(query);
      if (document instanceof GraphQLError) return refusal([document]);
      const { bounds, errors, operation } = checker.check(document);
      if (bounds ?? errors[0]) return refusal(bounds ? [bounds] : errors);
      if (operation(operationName)?.node.operation !== 'subscription')
        return refusal([new GraphQLError('only subscriptions are streams: send the rest to /graphql')]);
      return { schema, document, variableValues: variables, operationName, contextValue: undefined };
    },
  });
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (hasToken(request.headers.authorization)) return handle(request, reply);
    reply.code(401).type('application/json; charset=utf-8');
    await reply.send(errorBody('a stream needs the token of this server, as writing does', 'UNAUTHENTICATED'));
  };
}

function refusal(errors: readonly GraphQLError[]): Response {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return [JSON.stringify({ errors }), { status: 400, statusText: 'Bad Request', headers }];
}

function tryParse(query: string | object) {
  try {
    return parse(String(query), { maxTokens: MAX_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}
