import type { GraphStore } from '../../store/port.js';
import type { Answer } from './graphql-route.js';

/**
 * Answers a GET with nothing but 304 when the client's answer was made from the present graph: answers depend on the URL, the graph and the
 * release that reads it, and on nothing else.
 */
export function withETag(store: GraphStore, release: string, answer: Answer): Answer {
  return async (request, reply) => {
    const { version } = await store.stats();
    const tag = `W/"${release}-${version}"`;
    reply.header('vary', 'accept');
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
      reply.code(304).headers({ etag: tag, 'cache-control': 'no-cache' });
      return '';
    }
    const body = await answer(request, reply);
    // Apollo puts errors before the data. They may be gone the next time.
    if (reply.statusCode === 200 && body.startsWith('{"data"'))
      reply.headers({ etag: tag, 'cache-control': 'no-cache' });
    return body;
  };
}
