/** An operation with the types of its answer and variables, as graphql-codegen writes it. */
export interface Operation<Answer, Variables> {
  toString(): string;
  readonly __apiType?: (variables: Variables) => Answer;
}

/** What the API refused or failed to answer: `code` is for programs (BAD_USER_INPUT, …), the message for people. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    message: string,
    readonly code: string,
    readonly status: number,
  ) {
    super(message);
  }
}

interface Response<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks PlanGraph at `url`, e.g. http://localhost:4000/graphql. @throws {ApiError} when any part of the question is not answered. */
export async function ask<Answer, Variables>(
  url: string,
  operation: Operation<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Response<Answer>;
  const [error] = errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code ?? 'UNKNOWN', response.status);
  if (!data) throw new ApiError(`no answer from ${url}`, 'UNKNOWN', response.status);
  return data;
}
