/** The server could not be reached, or it answered with errors; the message is for the reader. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
}

interface Response<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Asks the GraphQL server that served this page.
 *
 * @throws {ApiError} when there is no answer, or the answer holds errors.
 */
export async function ask<T>(query: string, variables: object, signal?: AbortSignal): Promise<T> {
  const { data, errors } = await post<T>(JSON.stringify({ query, variables }), signal);
  if (errors?.[0]) throw new ApiError(errors[0].message);
  if (!data) throw new ApiError('no data');
  return data;
}

async function post<T>(body: string, signal?: AbortSignal): Promise<Response<T>> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body, signal: signal ?? null });
    return (await response.json()) as Response<T>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ApiError(error instanceof Error ? error.message : String(error));
  }
}
