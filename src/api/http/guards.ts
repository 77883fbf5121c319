import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { ServerSettings } from '../settings.js';
import { PAGE_HEADERS } from './policy.js';

/** Bytes from which on an answer is worth compressing. */
const COMPRESSED_FROM = 1024;

/** What stands before every route. */
export async function addGuards(server: FastifyInstance, settings: ServerSettings): Promise<void> {
  server.addHook('onRequest', (_, reply, done) => {
    reply.headers(PAGE_HEADERS);
    done();
  });
  if (settings.corsOrigins.length > 0) {
    await server.register(cors, { origin: [...settings.corsOrigins], methods: ['GET', 'POST'], maxAge: 600 });
  }
  if (settings.rateLimit > 0) {
    await server.register(rateLimit, {
      max: settings.rateLimit,
      timeWindow: 60_000,
      errorResponseBuilder: (_, { after, statusCode }) =>
        Object.assign(new Error(`more than ${settings.rateLimit} requests a minute: ask again in ${after}`), {
          statusCode,
        }),
    });
  }
  await server.register(compress, {
    threshold: COMPRESSED_FROM,
    encodings: ['br', 'gzip'],
    // The highest quality, brotli's default, takes longer than the answer.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
}
