import type { FastifyInstance } from 'fastify';
import type { GraphStore } from '../../store/port.js';
import type { Metrics } from '../observe/metrics.js';

/** Milliseconds within which a store that can be used tells its size. */
const READY_WITHIN = 2000;

/** For those who operate the server: whether it lives, whether it can answer, and its figures. Never rate-limited. */
export function addHealth(server: FastifyInstance, store: GraphStore, metrics: Metrics): void {
  const route = { config: { rateLimit: false as const }, logLevel: 'warn' as const };
  server.get('/healthz', route, async () => ({ status: 'ok' }));
  server.get('/readyz', route, async (request, reply) => {
    try {
      const { version, nodes } = await withinTime(store.stats({ deadline: Date.now() + READY_WITHIN }));
      return { status: 'ready', version, nodes };
    } catch (error) {
      request.log.warn(error);
      return reply.code(503).send({ status: 'the store cannot be reached; the log says why' });
    }
  });
  server.get('/metrics', route, async (_, reply) => reply.type(metrics.contentType).send(await metrics.text()));
}

/** A store that hangs must not hang whoever asks. */
async function withinTime<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer from the store within ${READY_WITHIN} ms`)), READY_WITHIN);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
