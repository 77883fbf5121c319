/** The server could not be reached, or it answered with errors; the message is for the reader. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
}

interface Response<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** The ids of the operations in `queries.ts`, by their names: put here by the build. */
declare const __DOCUMENT_IDS__: Readonly<Record<string, string>>;

const HEADERS = {
  accept: 'application/graphql-response+json, application/json;q=0.9',
  // Tells the server that no other site's page has sent this.
  'apollo-require-preflight': '1',
};

/**
 * Asks the GraphQL server that served this page: by the id of the operation, in a GET whose answer the browser keeps as long as the graph
 * is the same; by its text where the server does not know it, as one of another release.
 *
 * @throws {ApiError} when there is no answer, or the answer holds errors.
 */
export async function ask<T>(query: string, variables: object, signal?: AbortSignal): Promise<T> {
  const documentId = idOf(query);
  let answer = documentId ? await get<T>({ documentId, variables: JSON.stringify(variables) }, signal) : null;
  if (answer === null || answer.errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND') {
    answer = await post<T>(JSON.stringify({ query, variables }), signal);
  }
  const { data, errors } = answer;
  if (errors?.[0]) throw new ApiError(errors[0].message);
  if (!data) throw new ApiError('no data');
  return data;
}

function idOf(query: string): string | undefined {
  const [, name = ''] = /query (\w+)/.exec(query) ?? [];
  return __DOCUMENT_IDS__[name];
}

function get<T>(parameters: Record<string, string>, signal?: AbortSignal): Promise<Response<T>> {
  return send(`/graphql?${new URLSearchParams(parameters)}`, { headers: HEADERS }, signal);
}

function post<T>(body: string, signal?: AbortSignal): Promise<Response<T>> {
  return send(
    '/graphql',
    { method: 'POST', headers: { ...HEADERS, 'content-type': 'application/json' }, body },
    signal,
  );
}

async function send<T>(url: string, request: RequestInit, signal?: AbortSignal): Promise<Response<T>> {
  try {
    const response = await fetch(url, { ...request, signal: signal ?? null });
    return (await response.json()) as Response<T>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(error instanceof Error ? error.message : String(error));
  }
}
