import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportForAdmin } from '../../../ingest/cli/export.js';
import { shippedReports } from '../../../ingest/cli/shipped.js';
import { createPipeline } from '../../../ingest/pipeline.js';
import { loadResources } from '../../../ingest/read/resources.js';
import { readSource } from '../../../ingest/read/source.js';
import type { DocumentGraph } from '../../../src/model/index.js';
import { createMemoryStore } from '../../../src/store/graphology/open.js';
import { openNeo4jStore } from '../../../src/store/neo4j/open.js';
import type { GraphStore } from '../../../src/store/port.js';
import { runAdmin } from '../../../tools/neo4j/server.js';
import { exported, GraphBuilder, national, shanghai } from '../../contract/graphs.js';
import { statements } from '../statements.js';
import { OwnServer, unable } from './own-server.js';

const ODD = `"双" 'x' , ; | \\ \r\n\t\u0001 \u001f 👩‍👧 \ud83d {a: 1}) DETACH DELETE n //`;

/** Values of every kind, and what a CSV file might take for syntax. */
function odd(): DocumentGraph {
  return new GraphBuilder(`doc:${ODD}`)
    .own(`doc:${ODD}`, ['Document'], { title: ODD, empty: '', text: '规'.repeat(10_000) })
    .own('n:1', ['Statement', 'Task'], { mixed: 1, list: [ODD, 'b'], numbers: [1, 2.5], flag: false, large: 4.72e12 })
    .own('n:2', ['Statement', 'Task'], { mixed: 'text', list: [1, 2], fraction: 0.1 })
    .own('n:3', ['Statement', 'Task'], { mixed: true, fraction: 3, minus: -7 })
    .entity('Project', ODD)
    .entity('Project', `${'规'.repeat(9_999)}!`)
    .edge('ADVANCES', 'n:1', `Project:${ODD}`, { surface: ODD })
    .edge('ADVANCES', 'n:2', `Project:${'规'.repeat(9_999)}!`)
    .build();
}

describe.skipIf(unable)('plangraph export --format neo4j-admin', () => {
  let server: OwnServer;
  let folder: string;
  let imported: GraphStore;
  const embedded = createMemoryStore();
  const graphs: DocumentGraph[] = [shanghai(), national(), odd()];

  beforeAll(async () => {
    const pipeline = createPipeline(loadResources());
    for (const path of shippedReports()) graphs.push(pipeline(await readSource(path)).graph);
    for (const graph of graphs) await embedded.upsert(graph);
    folder = join(await mkdtemp(join(tmpdir(), 'plangraph-import-')), 'csv');
    const terminal = {
      stdout: new PassThrough(),
      stderr: new PassThrough(),
      env: {},
      signal: new AbortController().signal,
    };
    await exportForAdmin(embedded, folder, terminal);
    server = await OwnServer.create();
    const report = `--report-file=${join(folder, 'import.report')}`;
    const files = `@${join(folder, 'import.args')}`;
    await runAdmin(server.options, ['database', 'import', 'full', files, report, '--overwrite-destination', 'neo4j']);
    imported = await openNeo4jStore(await server.start(), { readOnly: true, statements });
  });
  afterAll(async () => {
    await imported?.close();
    await server?.remove();
    if (folder) await rm(join(folder, '..'), { recursive: true, force: true });
  });

  it('gives the real tool what becomes the same store', async () => {
    expect(await exported(imported)).toBe(await exported(embedded));
    const { version: _, ...counts } = await embedded.stats();
    expect(await imported.stats()).toMatchObject(counts);
    const query = { text: '临港', labels: ['Entity', 'Sentence'], limit: 20 };
    expect(await imported.search(query)).toEqual(await embedded.search(query));
  });

  it('makes a store that is written on as if it had always been one', async () => {
    const store = await openNeo4jStore(server.address, { statements });
    for (const graph of graphs) {
      expect(Object.values(await store.upsert(graph)).every((count) => count === 0)).toBe(true);
    }
    for (const { documentId } of graphs)
      expect(await store.withdraw(documentId)).toEqual(await embedded.withdraw(documentId));
    expect(await exported(store)).toBe('');
    await store.close();
  });
});
