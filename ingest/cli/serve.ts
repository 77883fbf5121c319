import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from '../../src/api/server.js';
import { PlanGraphError } from '../../src/model/index.js';
import type { GraphStore } from '../../src/store/port.js';
import { packageRoot } from '../read/resources.js';
import { withStore } from './compose.js';
import type { Config } from './config.js';
import { createReader } from './reader.js';
import { print, type Terminal } from './terminal.js';
import { startTracing } from './tracing.js';
import { packageVersion } from './version.js';

/** Opens the store, to be written too when there is a token for that, and serves it until the user stops it. */
export async function serve(config: Config, terminal: Terminal, json: boolean): Promise<void> {
  const stopTracing = await startTracing(terminal.env);
  try {
    await withStore(config.store, { readOnly: config.token === undefined }, (store) =>
      serveStore(store, config, terminal, json),
    );
  } finally {
    await stopTracing();
  }
}

async function serveStore(store: GraphStore, config: Config, terminal: Terminal, json: boolean): Promise<void> {
  const webRoot = join(packageRoot(), 'dist', 'web');
  const { token, host, port, logLevel: level, store: _, ...settings } = config;
  const reader = token === undefined ? null : createReader();
  const server = await createServer({
    store,
    settings,
    release: packageVersion(),
    logger: { level, stream: terminal.stderr },
    ...(existsSync(webRoot) && { webRoot }),
    ...(token !== undefined && reader && { writing: { token, read: reader.read } }),
  });
  try {
    await server.listen({ host, port }).catch((error: unknown) => {
      throw listenError(error, config);
    });
    const address = server.server.address();
    const bound = typeof address === 'object' && address ? address.port : port;
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${bound}`;
    await print(terminal, json, { url }, `规图 PlanGraph: ${url}  (GraphQL: ${url}/graphql; Ctrl+C 停止 stops it)`);
    await stopped(terminal.signal);
  } finally {
    await server.close();
    await reader?.close();
  }
}

function stopped(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function listenError(error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown {
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
