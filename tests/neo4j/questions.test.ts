import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPipeline } from '../../ingest/pipeline.js';
import { loadResources, packageRoot } from '../../ingest/read/resources.js';
import { readSource } from '../../ingest/read/source.js';
import { createServer } from '../../src/api/server.js';
import { shippedReport } from '../api/report.js';
import { dataOf } from '../api/server.js';
import { closeDriver, emptyStore, missing } from './provided.js';

const folder = new URL('../api/questions/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

describe.skipIf(missing)('the questions have the same answers from both stores', () => {
  let embedded: Awaited<ReturnType<typeof createServer>>;
  let neo4j: Awaited<ReturnType<typeof createServer>>;
  beforeAll(async () => {
    const source = await readSource(`${packageRoot()}/data/上海市-2024-plan.txt`);
    const store = await emptyStore();
    await store.upsert(createPipeline(loadResources())(source).graph);
    neo4j = await createServer({ store });
    embedded = await createServer({ store: (await shippedReport()).store });
  });
  afterAll(closeDriver);

  it.each(files)('%s', async (file) => {
    const question = readFileSync(new URL(file, folder), 'utf8');
    expect(comparable(await dataOf(neo4j, question))).toEqual(comparable(await dataOf(embedded, question)));
  });
});

/** Without what each kind of store has of its own. */
function comparable(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value) => (key === 'score' || key === 'version' ? undefined : value)));
}
