import type { FastifyInstance } from 'fastify';

export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined;
}

/** Sends one operation to the server in process. */
export async function ask<T = Record<string, never>>(
  server: FastifyInstance,
  query: string,
  variables = {},
): Promise<Answer<T>> {
  const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const body = response.json();
  return { status: response.statusCode, data: body.data, errors: body.errors };
}
