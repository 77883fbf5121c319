import { join } from 'node:path';
import { createPipeline } from '../../ingest/pipeline.js';
import { loadResources, packageRoot } from '../../ingest/read/resources.js';
import { readSource } from '../../ingest/read/source.js';
import { createMemoryStore } from '../../src/store/graphology/open.js';
import type { GraphStore } from '../../src/store/port.js';

/** The shipped report: its text, and a store of what the pipeline reads from it. */
export async function shippedReport(): Promise<{ readonly text: string; readonly store: GraphStore }> {
  const source = await readSource(join(packageRoot(), 'data', '上海市-2024-plan.txt'));
  const store = createMemoryStore();
  await store.upsert(createPipeline(loadResources())(source).graph);
  return { text: source.text, store };
}
