import { createPipeline } from '../../ingest/pipeline.js';
import { loadResources } from '../../ingest/read/resources.js';
import { readSource } from '../../ingest/read/source.js';
import { createMemoryStore } from '../../src/store/graphology/open.js';
import type { GraphStore } from '../../src/store/port.js';

/** The shipped report, read by the pipeline into a store. */
export async function shippedReport(): Promise<GraphStore> {
  const path = new URL('../../data/上海市-2024-plan.txt', import.meta.url);
  const store = createMemoryStore();
  const read = createPipeline(await loadResources());
  await store.upsert(read(await readSource(decodeURIComponent(path.pathname))).graph);
  return store;
}
