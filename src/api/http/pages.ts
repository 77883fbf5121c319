import { relative, sep } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** The explorer, from the folder that its build has written. */
export async function addPages(server: FastifyInstance, root: string): Promise<void> {
  await server.register(staticFiles, {
    root,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // The names of built assets hold a hash of their content; pages keep their names.
      const forGood = relative(root, path).startsWith(`assets${sep}`);
      reply.header('cache-control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

/** A browser's address bar asks for HTML; fetch and curl ask for JSON or anything. */
export function isBrowser({ headers }: FastifyRequest): boolean {
  return (headers.accept ?? '').includes('text/html');
}

export function sendGraphiQL(reply: FastifyReply): FastifyReply {
  return reply.header('vary', 'accept').sendFile('graphiql/index.html');
}
