import type { FastifyInstance } from 'fastify';

/** Routes with this constraint are for requests that bring the token; those of the same URL without it are for all others. */
export const WRITER = { constraints: { writer: 'yes' } } as const;

/** Lets routes tell who may write from who may not before they read a body, which may be longer for the former. */
export function addWriterConstraint(
  server: FastifyInstance,
  hasToken: (authorization: string | undefined) => boolean,
): void {
  server.addConstraintStrategy({
    name: 'writer',
    storage() {
      const handlers = new Map<unknown, never>();
      return {
        get: (value) => handlers.get(value) ?? null,
        set: (value, handler) => void handlers.set(value, handler as never),
      };
    },
    deriveConstraint: ({ headers }) => (hasToken(headers.authorization) ? 'yes' : undefined),
    validate: () => {},
  });
}
