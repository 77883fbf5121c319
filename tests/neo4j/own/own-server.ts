import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Neo4jAddress } from '../../../src/store/neo4j/address.js';
import { releaseOf } from '../../../tools/neo4j/releases.js';
import {
  type RunningServer,
  type ServerOptions,
  startServer,
  stopServer,
  toolchain,
} from '../../../tools/neo4j/server.js';

const release = releaseOf(process.env.NEO4J_TEST_RELEASE ?? 'lts');

/** Why tests that start, stop and kill a server of their own are left out; null when they can. */
export const unable: string | null = await toolchain({ release, home: tmpdir() }).then(
  () => null,
  (error: unknown) => (error instanceof Error ? error.message : String(error)),
);
if (unable !== null) console.warn(`no Neo4j server of our own to test with, so these tests are left out: ${unable}`);

/** A server of one test file: it may be stopped, killed and started again at the same port. */
export class OwnServer {
  #running: RunningServer | null = null;
  #port: number | undefined;

  private constructor(readonly options: ServerOptions) {}

  static async create(): Promise<OwnServer> {
    return new OwnServer({ release, home: await mkdtemp(join(tmpdir(), 'plangraph-own-neo4j-')) });
  }

  async start(settings: Readonly<Record<string, string>> = {}): Promise<Neo4jAddress> {
    const port = this.#port === undefined ? {} : { port: this.#port };
    this.#running = await startServer({ ...this.options, settings, ...port });
    this.#port = Number(new URL(this.#running.uri).port);
    return this.address;
  }

  get address(): Neo4jAddress {
    if (!this.#running) throw new Error('the server was not started yet');
    const { uri, username, password } = this.#running;
    return { uri, username, password, database: 'neo4j' };
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    if (this.#running) await stopServer(this.#running, signal);
  }

  async remove(): Promise<void> {
    await this.stop('SIGKILL');
    await rm(this.options.home, { recursive: true, force: true });
  }
}
