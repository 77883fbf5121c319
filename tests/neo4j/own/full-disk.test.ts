import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { shippedReports } from '../../../ingest/cli/shipped.js';
import { createPipeline } from '../../../ingest/pipeline.js';
import { loadResources } from '../../../ingest/read/resources.js';
import { readSource } from '../../../ingest/read/source.js';
import type { DocumentGraph } from '../../../src/model/index.js';
import { createMemoryStore } from '../../../src/store/graphology/open.js';
import { openNeo4jStore } from '../../../src/store/neo4j/open.js';
import { exported, shanghai } from '../../contract/graphs.js';
import { plangraph } from '../../unit/cli/terminal.js';
import { statements } from '../statements.js';
import { OwnServer, unable } from './own-server.js';

const SIZE = '96m';
/** The log of transactions takes the space that it needs, when it needs it. */
const SETTINGS = { 'db.tx_log.preallocate': 'false' };

/** Why no disk of our own can be made; null when it can. */
const unmountable = mountable();
if (unmountable !== null) console.warn(`no small disk to fill, so its test is left out: ${unmountable}`);

describe.skipIf(unable ?? unmountable)('a disk that is full', { timeout: 180_000 }, () => {
  let server: OwnServer;
  let disk: string;
  let report: DocumentGraph;

  beforeAll(async () => {
    const [path = ''] = shippedReports();
    report = createPipeline(loadResources())(await readSource(path)).graph;
    server = await OwnServer.create();
    disk = join(server.options.home, 'data');
    mkdirSync(disk);
    mount(disk);
    const { username, password } = await server.start(SETTINGS);
    vi.stubEnv('NEO4J_USERNAME', username);
    vi.stubEnv('NEO4J_PASSWORD', password);
  }, 180_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await server?.stop('SIGKILL');
    execFileSync('umount', [disk]);
    await server?.remove();
  });

  it('ends a load with what to do, and with room again nothing was lost', async () => {
    const store = await openNeo4jStore(server.address, { statements });
    await store.upsert(shanghai());
    const before = await exported(store);
    await store.close();

    fill(join(disk, 'ballast'));
    const { code, err } = await plangraph(['ingest', ...shippedReports(), '--store', server.address.uri]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/free disk space and the log of Neo4j/) });

    rmSync(join(disk, 'ballast'));
    await server.stop('SIGKILL');
    await server.start(SETTINGS);
    const again = await openNeo4jStore(server.address, { statements });
    expect(await exported(again)).toBe(before);
    await again.upsert(report);
    const embedded = createMemoryStore();
    for (const graph of [shanghai(), report]) await embedded.upsert(graph);
    expect(await exported(again)).toBe(await exported(embedded));
    await again.close();
  });
});

function mount(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder], { stdio: 'pipe' });
}

function mountable(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'plangraph-disk-'));
  try {
    mount(folder);
    execFileSync('umount', [folder]);
    return null;
  } catch (error) {
    return String(error instanceof Error ? error.message : error).trim();
  } finally {
    rmdirSync(folder);
  }
}

/** Takes all the space that is left. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (const size of [1 << 20, 1 << 12]) {
      try {
        while (writeSync(file, Buffer.alloc(size)) === size);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    }
  } finally {
    closeSync(file);
  }
}
