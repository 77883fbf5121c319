import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { createPipeline } from '../../ingest/pipeline.js';
import { loadResources, packageRoot } from '../../ingest/read/resources.js';
import { readSource } from '../../ingest/read/source.js';
import { createServer } from '../../src/api/server.js';
import { createMemoryStore } from '../../src/store/graphology/open.js';

const REPORT = join(packageRoot(), 'data', '上海市-2024-plan.txt');

export interface Site {
  /** Without a trailing slash. */
  readonly url: string;
  /** The source text that the graph was read from. */
  readonly text: string;
  close(): Promise<void>;
}

/** The explorer as it stands in web/, over the graph of the shipped report, on a free port. */
export async function openSite(): Promise<Site> {
  const webRoot = await mkdtemp(join(tmpdir(), 'plangraph-web-'));
  await build({ root: join(packageRoot(), 'web'), logLevel: 'warn', build: { outDir: webRoot, emptyOutDir: true } });
  const { name, text } = await readSource(REPORT);
  const store = createMemoryStore();
  await store.upsert(createPipeline(loadResources())({ name, text }).graph);
  const server = await createServer({ store, webRoot });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    url,
    text,
    async close() {
      await server.close();
      await store.close();
      await rm(webRoot, { recursive: true });
    },
  };
}
