import type { Record as Row } from 'neo4j-driver';
import type { GraphEdge, GraphNode } from '../../model/index.js';
import type { EdgeQuery } from '../port.js';
import { compareText } from '../text.js';
import type { Run } from './connection.js';
import { modelEdge, modelNode } from './elements.js';
import { decodeText } from './layout/text.js';
import { storedId } from './layout/values.js';
import type { Reading } from './reading.js';

/** Those of the nodes that there are, by id. */
export async function readNodes(reading: Reading, ids: readonly string[]): Promise<Map<string, GraphNode>> {
  return byId(await reading.ask('read/nodes', idsOf(ids)));
}

/** The same within a transaction. */
export async function nodesIn(run: Run, ids: readonly string[]): Promise<Map<string, GraphNode>> {
  return ids.length === 0 ? new Map() : byId(await run('read/nodes', idsOf(ids)));
}

/** The edges at some nodes, each list by edge id; nothing for a node that has none. */
export async function readEdges(
  reading: Reading,
  ids: readonly string[],
  {
    direction,
    types = null,
  }: { readonly direction: EdgeQuery['direction']; readonly types?: EdgeQuery['types'] | null },
): Promise<Map<string, GraphEdge[]>> {
  const rows = await reading.ask(`read/edges-${direction}`, { ...idsOf(ids), types });
  return new Map(
    rows.map((row) => {
      const edges = row.get('edges') as [string, string, string, Record<string, unknown>][];
      const sorted = edges.map((edge) => modelEdge(...edge)).sort((a, b) => compareText(a.id, b.id));
      return [decodeText(row.get('id') as string), sorted];
    }),
  );
}

function idsOf(ids: readonly string[]): { readonly ids: string[] } {
  return { ids: [...new Set(ids)].map(storedId) };
}

function byId(rows: readonly Row[]): Map<string, GraphNode> {
  return new Map(rows.map((row) => modelNode(row.get('n'))).map((node) => [node.id, node]));
}
