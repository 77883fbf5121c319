import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ReadCancelled, StoreUnavailableError, UsageError } from '../model/index.js';

/** The client's fault: HTTP 400. `message` says what is wrong and what would be right. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}

/** A whole number from `min` to `max`, or BAD_USER_INPUT. */
export function within(name: string, value: number, min: number, max: number): number {
  if (value < min || value > max) throw badInput(`${name} is ${value}: give a number from ${min} to ${max}`);
  return value;
}

/**
 * Turns what resolvers throw into what clients may see. Anything but the client's own fault is told to `report` and answered without
 * detail: a store's message may name files of the server.
 */
export function errorFormatter(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const original = unwrapResolverError(error);
    if (original instanceof UsageError) {
      return { ...formatted, message: original.message, extensions: { code: 'BAD_USER_INPUT' } };
    }
    if (original instanceof ReadCancelled) {
      return { ...formatted, message: original.message, extensions: { code: 'TIMEOUT' } };
    }
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return formatted;
    report(original);
    if (original instanceof StoreUnavailableError) {
      const message = 'The graph cannot be reached just now: try again in some seconds.';
      return { ...formatted, message, extensions: { code: 'UNAVAILABLE' } };
    }
    return {
      ...formatted,
      message: 'The server failed; its log says why.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}

/** The same error with a code, and the HTTP status that it gives its response. */
export function coded(error: GraphQLError, code: string, status: number): GraphQLError {
  const { message, nodes, path, originalError, extensions } = error;
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    path: path ?? null,
    originalError: originalError ?? null,
    extensions: { ...extensions, code, http: { status } },
  });
}
