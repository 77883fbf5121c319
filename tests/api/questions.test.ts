import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createServer } from '../../src/api/server.js';
import { unmet } from './expected.js';
import { shippedReport } from './report.js';
import { dataOf } from './server.js';

/*
 * The competency questions 1 to 8 and ten that a journalist would ask, each one operation beside what its answer on the shipped report
 * must hold: facts that a reader finds in the report at once, and lower bounds for counts, since extraction gets better.
 */

const folder = new URL('./questions/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');

let text: string;
let server: Awaited<ReturnType<typeof createServer>>;
beforeAll(async () => {
  const report = await shippedReport();
  text = report.text;
  server = await createServer({ store: report.store });
});

it('there are eighteen, one operation each', () => {
  const numbers = files.map((file) => Number(file.split('-')[0]));
  expect(numbers).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
  for (const file of files) expect(read(file).match(/^query /gm)).toHaveLength(1);
});

describe.each(files)('%s', (file) => {
  it('is answered as expected', async () => {
    const expected: unknown = JSON.parse(read(file.replace('.graphql', '.expected.json')));
    expect(unmet(expected, await dataOf(server, read(file)))).toEqual([]);
  });

  it('quotes the source at the offsets that it gives', async () => {
    eachObject(await dataOf(server, read(file)), ({ quote, start, end }) => {
      if (typeof quote !== 'string' || start === undefined) return;
      expect(quote.length).toBeGreaterThan(0);
      expect(text.slice(Number(start), Number(end))).toBe(quote);
    });
  });
});

it('paths lead from one end to the other, the shortest first', async () => {
  interface Path {
    readonly length: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly relations: readonly unknown[];
  }
  const { paths } = await dataOf<{ paths: readonly Path[] }>(server, read('06-connections.graphql'));
  for (const { nodes, relations, length } of paths) {
    expect([nodes[0]?.id, nodes.at(-1)?.id]).toEqual(['Area:临港新片区', 'Industry:集成电路']);
    expect([relations.length, nodes.length]).toEqual([length, length + 1]);
  }
  expect(paths.map(({ length }) => length)).toEqual(paths.map(({ length }) => length).toSorted());
});

/** Calls `visit` with every object within a value. */
function eachObject(value: unknown, visit: (object: Readonly<Record<string, unknown>>) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Readonly<Record<string, unknown>>);
  for (const member of Object.values(value)) eachObject(member, visit);
}
