import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ingestSource } from '../../ingest/cli/ingest.js';
import { shippedReports } from '../../ingest/cli/shipped.js';
import { createPipeline } from '../../ingest/pipeline.js';
import { loadResources } from '../../ingest/read/resources.js';
import type { GraphStore } from '../../src/store/port.js';
import { ask, closeDriver, emptyStore, missing } from './provided.js';
import { statements } from './statements.js';

const filesIn = (folder: string) =>
  readdirSync(join(statements, folder))
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => (folder === '' ? name : `${folder}/${name}`))
    .sort();
const textOf = (file: string) => readFileSync(join(statements, file), 'utf8');
/** Statements that look at every edge, each with its reason. */
const ALL_EDGES: Readonly<Record<string, string>> = {
  'read/export-edges.cypher': 'exports every edge',
  'read/export-order.cypher': 'is asked once an export, which reads every edge anyway',
  'read/other-types.cypher': 'is asked only where there are types that the ontology does not have',
  'write/edges-with-ids.cypher': 'is asked only where ids do not begin with their type',
};

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}

describe.skipIf(missing)('statements', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await emptyStore();
    const pipeline = createPipeline(loadResources());
    for (const path of shippedReports()) await ingestSource(store, pipeline, path);
  });
  afterAll(async () => {
    await store?.close();
    await closeDriver();
  });

  describe.each([...filesIn('read'), ...filesIn('write'), ...filesIn('examples')])('%s', (file) => {
    test('says what it answers', () => {
      expect(textOf(file)).toMatch(/^\/\/ .{10}/);
    });

    test('never looks at all nodes', async () => {
      const { summary } = await ask(`EXPLAIN ${textOf(file)}`);
      // The words of SHOW have no plan.
      const operators = summary.plan ? operatorsOf(summary.plan as Plan) : [];
      expect(operators.filter((name) => /AllNodesScan/.test(name))).toEqual([]);
      expect(operators.some((name) => /AllRelationshipsScan/.test(name))).toBe(file in ALL_EDGES);
    });
  });

  test('the constraints are there after the store was opened', async () => {
    const names = [...textOf('constraints.cypher').matchAll(/^CREATE [A-Z ]+? (\w+) IF/gm)].map((match) => match[1]);
    const { records } = await ask('SHOW INDEXES YIELD name, state');
    const online = records.filter((row) => row.get('state') === 'ONLINE').map((row) => row.get('name'));
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => !online.includes(name))).toEqual([]);
  });

  it('has twenty examples', () => expect(filesIn('examples')).toHaveLength(20));

  it.each(filesIn('examples'))('%s answers about the shipped report', async (file) => {
    const { records, summary } = await ask(textOf(file).replace(/;\s*$/, ''));
    expect(records.length).toBeGreaterThan(0);
    expect(summary.counters.containsUpdates()).toBe(false);
    for (const row of records.slice(0, 3)) expect(row.keys.some((key) => row.get(key) !== null)).toBe(true);
  });

  it('quotes the characters that state a value', async () => {
    const { records } = await ask(textOf('examples/18-one-value-and-its-evidence.cypher').replace(/;\s*$/, ''));
    expect(records[0]?.toObject()).toMatchObject({ section: '三/(六)/4', quote: '4000张', start: 22025, end: 22030 });
  });
});
