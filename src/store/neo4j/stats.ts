import { createHash } from 'node:crypto';
import type { ReadLimits, StoreStats } from '../port.js';
import { compareText } from '../text.js';
import type { Connection } from './connection.js';
import { EDGE_TYPES } from './layout/labels.js';
import { decodeText } from './layout/text.js';

type Count = readonly [string, number];

/** Counts from the database's own count store, whatever its size. */
export async function countElements(connection: Connection, limits?: ReadLimits): Promise<StoreStats> {
  return connection.read(async (run) => {
    const [row] = await run('read/stats');
    const documents = await run('read/documents');
    const nodes = (row?.get('labels') ?? []) as readonly Count[];
    const types = (row?.get('types') ?? []) as readonly Count[];
    const edges = Number(row?.get('edges') ?? 0);
    // Types that the ontology does not have are not in the count store's statement: they are rare, and counted one by one.
    const others = sum(types) === edges ? [] : await run('read/other-types', { known: [...EDGE_TYPES] });
    const other = others.map((found): Count => [found.get('type') as string, found.get('count') as number]);
    return {
      version: versionOf(documents.map((d) => [decodeText(d.get('id') as string), d.get('sha256') as string])),
      nodes: Number(row?.get('nodes') ?? 0),
      edges,
      byLabel: table(nodes),
      byType: table([...types, ...other]),
    };
  }, limits);
}

/** Of equal documents, whatever the order they came in. */
function versionOf(documents: readonly (readonly [id: string, sha256: string])[]): string {
  const sorted = [...documents].sort(([a], [b]) => compareText(a, b));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, 16);
}

function table(counts: readonly Count[]): Record<string, number> {
  return Object.fromEntries(counts.filter(([, count]) => count > 0).sort(([a], [b]) => compareText(a, b)));
}

function sum(counts: readonly Count[]): number {
  return counts.reduce((total, [, count]) => total + count, 0);
}
