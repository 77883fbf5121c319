import type { FastifyInstance } from 'fastify';
import { createServer } from '../../src/api/server.js';
import { createMemoryStore } from '../../src/store/graphology/open.js';
import type { GraphStore } from '../../src/store/port.js';
import { smallReport } from './small-graph.js';

export async function smallStore(): Promise<GraphStore> {
  const store = createMemoryStore();
  await store.upsert(smallReport());
  return store;
}

/** The API over the small report. */
export async function smallServer(): Promise<FastifyInstance> {
  return createServer({ store: await smallStore() });
}

export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] | undefined;
}

/** Sends one operation to the server in process. */
export async function ask<T = unknown>(server: FastifyInstance, query: string, variables = {}): Promise<Answer<T>> {
  const response = await server.inject({ method: 'POST', url: '/graphql', payload: { query, variables } });
  const body = response.json();
  return { status: response.statusCode, data: body.data, errors: body.errors };
}

/** The data of an answer without errors. */
export async function dataOf<T = unknown>(server: FastifyInstance, query: string, variables = {}): Promise<T> {
  const { data, errors } = await ask<T>(server, query, variables);
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'));
  return data;
}
