import type { FastifyError, FastifyInstance } from 'fastify';

/** A GraphQL response that holds one error and no data. */
export function errorBody(message: string, code: string): string {
  return JSON.stringify({ errors: [{ message, extensions: { code } }] });
}

const CODES: Readonly<Record<number, string>> = {
  404: 'NOT_FOUND',
  413: 'REQUEST_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'UNAVAILABLE',
};

/** What goes wrong before or beside GraphQL is told in its form too: clients read one form of error. */
export function addFailures(server: FastifyInstance): void {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    reply.code(status).type('application/json; charset=utf-8');
    if (status < 500) return errorBody(error.message, CODES[status] ?? 'BAD_REQUEST');
    request.log.error(error);
    if (status === 503) return errorBody(error.message, 'UNAVAILABLE');
    return errorBody('The server failed; its log says why.', 'INTERNAL_SERVER_ERROR');
  });
  server.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?', 1);
    reply.code(404).type('application/json; charset=utf-8');
    return errorBody(`${request.method} ${path.slice(0, 100)} is nothing here: GraphQL is at /graphql`, 'NOT_FOUND');
  });
}
