import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestSource, openForIngest } from '../ingest/cli/ingest.js';
import { shippedReports } from '../ingest/cli/shipped.js';
import { LTS } from '../tools/neo4j/releases.js';
import { type RunningServer, startServer, stopServer } from '../tools/neo4j/server.js';

/** Reads the shipped report into a store. */
export async function fillStore(url: string): Promise<void> {
  await openForIngest(url, async (store, pipeline) => {
    for (const path of shippedReports()) await ingestSource(store, pipeline, path);
  });
}

/**
 * Works on a store beside the embedded one that holds the shipped report: that of PLANGRAPH_STORE, which holds it already, else a Neo4j
 * server from Maven Central for as long as it takes. @returns null, with a note of the reason, where none is to be had.
 */
export async function withOtherStore<T>(
  note: (line: string) => void,
  work: (url: string, name: string) => Promise<T>,
): Promise<T | null> {
  const given = process.env.PLANGRAPH_STORE;
  if (given) return work(given, given);
  const home = await mkdtemp(join(tmpdir(), 'plangraph-bench-neo4j-'));
  let server: RunningServer | null = null;
  try {
    try {
      server = await startServer({ release: LTS, home });
    } catch (error) {
      note(`api: Neo4j is left out: ${error instanceof Error ? error.message : error}`);
      return null;
    }
    // The servers that are compared inherit them.
    Object.assign(process.env, { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password });
    await fillStore(server.uri);
    return await work(server.uri, `Neo4j ${LTS.version}`);
  } finally {
    if (server) await stopServer(server, 'SIGKILL');
    await rm(home, { recursive: true, force: true });
  }
}
