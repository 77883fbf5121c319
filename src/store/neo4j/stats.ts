import { createHash } from 'node:crypto';
import type { StoreStats } from '../port.js';
import { compareText } from '../text.js';
import type { Run } from './connection.js';
import { EDGE_TYPES } from './layout/labels.js';
import { decodeText } from './layout/text.js';
import type { Reading } from './reading.js';

type Count = readonly [string, number];

/** Counts from the database's own count store, whatever its size. */
export async function countElements(reading: Reading): Promise<StoreStats> {
  return reading.transaction(async (run) => {
    const [row] = await run('read/stats');
    const version = await versionIn(run);
    const nodes = (row?.get('labels') ?? []) as readonly Count[];
    const types = (row?.get('types') ?? []) as readonly Count[];
    const edges = Number(row?.get('edges') ?? 0);
    // Types that the ontology does not have are not in the count store's statement: they are rare, and counted one by one.
    const others = sum(types) === edges ? [] : await run('read/other-types', { known: [...EDGE_TYPES] });
    const other = others.map((found): Count => [found.get('type') as string, found.get('count') as number]);
    return {
      version,
      nodes: Number(row?.get('nodes') ?? 0),
      edges,
      byLabel: table(nodes),
      byType: table([...types, ...other]),
    };
  });
}

/** That of `countElements`, by one look at the documents. */
export async function readVersion(reading: Reading): Promise<string> {
  return versionIn((name) => reading.ask(name));
}

/** The same for equal documents, whatever the order they came in. */
async function versionIn(run: Run): Promise<string> {
  const rows = await run('read/documents');
  const documents = rows.map((row) => [decodeText(row.get('id') as string), row.get('sha256') as string] as const);
  documents.sort(([a], [b]) => compareText(a, b));
  return createHash('sha256').update(JSON.stringify(documents)).digest('hex').slice(0, 16);
}

function table(counts: readonly Count[]): Record<string, number> {
  return Object.fromEntries(counts.filter(([, count]) => count > 0).sort(([a], [b]) => compareText(a, b)));
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, [, count]) => total + count, 0);
}
