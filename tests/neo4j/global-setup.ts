import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { releaseOf } from '../../tools/neo4j/releases.js';
import { startServer, stopServer } from '../../tools/neo4j/server.js';
import type { Provided } from './provided.js';

/**
 * The server of the tests: that of NEO4J_TEST_URI (with NEO4J_TEST_USERNAME and NEO4J_TEST_PASSWORD), whose database they empty; else one
 * from Maven Central, of the release that NEO4J_TEST_RELEASE names.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD, NEO4J_TEST_RELEASE } = process.env;
  const provide = (provided: Provided) => project.provide('neo4j', provided);
  if (uri) {
    provide({ uri, username: NEO4J_TEST_USERNAME ?? 'neo4j', password: NEO4J_TEST_PASSWORD ?? '', version: 'given' });
    return async () => {};
  }
  const home = await mkdtemp(join(tmpdir(), 'plangraph-neo4j-'));
  try {
    // The tests fill and empty the database all the time: plans made once do.
    const settings = { 'dbms.cypher.min_replan_interval': '1h' };
    const server = await startServer({ release: releaseOf(NEO4J_TEST_RELEASE ?? 'lts'), home, settings });
    provide({ uri: server.uri, username: server.username, password: server.password, version: server.version });
    return async () => {
      await stopServer(server, 'SIGKILL');
      await rm(home, { recursive: true, force: true });
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(`no Neo4j server to test with, so these tests are left out: ${reason}`);
    provide({ missing: reason });
    return () => rm(home, { recursive: true, force: true });
  }
}
