import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from '../../src/api/server.js';
import { PlanGraphError, UsageError } from '../../src/model/index.js';
import type { GraphStore } from '../../src/store/port.js';
import { packageRoot } from '../read/resources.js';
import { print, type Terminal } from './terminal.js';

export interface Address {
  readonly host: string;
  readonly port: number;
}

/** The flags, else HOST and PORT, else localhost and 4000; port 0 takes any free one. @throws {UsageError} */
export function parseAddress(flags: { readonly host?: string; readonly port?: string }, env: Terminal['env']): Address {
  const given = flags.port ?? (env.PORT || '4000');
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535) {
    throw new UsageError(`${flags.port === undefined ? 'PORT' : '--port'} ${given}: give a number from 0 to 65535`);
  }
  return { host: flags.host ?? (env.HOST || 'localhost'), port };
}

/** Serves a store until the user stops it. @throws {PlanGraphError} when the port cannot be had. */
export async function serve(
  store: GraphStore,
  { host, port }: Address,
  terminal: Terminal,
  json: boolean,
): Promise<void> {
  const webRoot = join(packageRoot(), 'dist', 'web');
  const server = await createServer({ store, ...(existsSync(webRoot) && { webRoot }) });
  try {
    await server.listen({ host, port }).catch((error: unknown) => {
      throw listenError(error, { host, port });
    });
    const address = server.server.address();
    const bound = typeof address === 'object' && address ? address.port : port;
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
    await print(terminal, json, { url }, `规图 PlanGraph: ${url}  (GraphQL: ${url}/graphql; Ctrl+C 停止 stops it)`);
    await stopped(terminal.signal);
  } finally {
    await server.close();
  }
}

function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function listenError(error: unknown, { host, port }: Address): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return new PlanGraphError(`port ${port} is in use: stop what listens there, or name another with --port`);
  }
  if (code === 'EACCES') return new PlanGraphError(`port ${port} needs other rights: name one above 1023 with --port`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new PlanGraphError(`${host} is no address of this machine: name one with --host, e.g. localhost`);
  }
  return error;
}
