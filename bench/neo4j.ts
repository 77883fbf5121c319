import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { createPipeline } from '../ingest/pipeline.js';
import { loadResources, packageRoot } from '../ingest/read/resources.js';
import { readSource } from '../ingest/read/source.js';
import type { DocumentGraph } from '../src/model/index.js';
import { createMemoryStore } from '../src/store/graphology/open.js';
import { type OpenOptions, openNeo4jStore } from '../src/store/neo4j/open.js';
import type { GraphStore } from '../src/store/port.js';
import { LTS } from '../tools/neo4j/releases.js';
import { type RunningServer, startServer, stopServer } from '../tools/neo4j/server.js';
import { benchLoads } from './neo4j/loads.js';
import { benchReads } from './neo4j/reads.js';
import type { Row } from './row.js';

/** A server of the bench's own, and ways to it. */
export interface Bench {
  readonly driver: Driver;
  readonly graphs: readonly DocumentGraph[];
  readonly embedded: GraphStore;
  openStore(options?: Pick<OpenOptions, 'kept'>): Promise<GraphStore>;
}

/** Loads and reads over a real server, beside the bare driver, the embedded store and @neo4j/graphql. */
export async function benchNeo4j(note: (line: string) => void): Promise<Row[]> {
  const home = await mkdtemp(join(tmpdir(), 'plangraph-bench-neo4j-'));
  const server = await startServer({ release: LTS, home, settings: { 'server.memory.pagecache.size': '512m' } });
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    const graphs = await readGraphs(note);
    const embedded = createMemoryStore();
    for (const graph of graphs) await embedded.upsert(graph);
    const bench = {
      driver,
      graphs,
      embedded,
      openStore: (options?: Pick<OpenOptions, 'kept'>) => open(server, options),
    };
    return [...(await benchLoads(bench)), ...(await benchReads(bench))];
  } finally {
    await driver.close();
    await stopServer(server, 'SIGKILL');
    await rm(home, { recursive: true, force: true });
  }
}

function open({ uri, username, password }: RunningServer, options?: Pick<OpenOptions, 'kept'>): Promise<GraphStore> {
  const address = { uri, username, password, database: 'neo4j' };
  return openNeo4jStore(address, { ...options, statements: join(packageRoot(), 'cypher') });
}

async function readGraphs(note: (line: string) => void): Promise<DocumentGraph[]> {
  const corpus = join(packageRoot(), '..', 'shared', 'corpus');
  const folder = existsSync(corpus) ? corpus : join(packageRoot(), 'data');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  note(`neo4j: ${names.length} reports of ${folder}, Neo4j ${LTS.version}`);
  const pipeline = createPipeline(loadResources());
  const graphs: DocumentGraph[] = [];
  for (const name of names.sort()) graphs.push(pipeline(await readSource(join(folder, name))).graph);
  return graphs;
}
