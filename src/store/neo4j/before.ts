import type { GraphEdge, GraphNode } from '../../model/index.js';
import { StoreError } from '../../model/index.js';
import type { Run } from './connection.js';
import { modelEdge, modelNode } from './elements.js';
import { decodeText } from './layout/text.js';
import { storedId } from './layout/values.js';

/** An element as it stands in the database. */
export interface Held<T> {
  /** The server's handle for it, good within the transaction. */
  readonly element: string;
  readonly value: T;
}

/** What a document said before a write. */
export interface Before {
  readonly sha256: string | null;
  /** Nodes of this document alone. */
  readonly own: ReadonlyMap<string, Held<GraphNode>>;
  readonly shared: ReadonlyMap<string, Held<GraphNode>>;
  readonly edges: ReadonlyMap<string, Held<GraphEdge>>;
  /** Whether some document has edges whose ids no constraint keeps unique. */
  readonly irregular: boolean;
}

/** The hash of what a document said last, without any lock: where it is the right one, nothing is to be written. */
export async function lastHash(run: Run, documentId: string): Promise<string | null> {
  const [row] = await run('write/last-said', { documentId: storedId(documentId) });
  return row ? (row.get('sha256') as string) : null;
}

/** Takes the lock on writes, and reads what the document said last. */
export async function claim(run: Run, documentId: string): Promise<Before> {
  const [row] = await run('write/claim', { documentId: storedId(documentId) });
  if (!row) throw new StoreError('the database was emptied under the store: open it again');
  const sha256 = row.get('sha256') as string | null;
  const irregular = row.get('irregular') as boolean;
  if (sha256 === null) return { sha256, own: new Map(), shared: new Map(), edges: new Map(), irregular };
  const own = heldNodes(await run('write/owned-nodes', { documentId: storedId(documentId) }));
  const shared = await existing(run, ((row.get('shared') as string[] | null) ?? []).map(decodeText));
  const elements = [...own.values(), ...shared.values()].map((held) => held.element);
  const edges = await run('write/owned-edges', { elements, documentId: storedId(documentId) });
  const held = edges.map((edge): Held<GraphEdge> => {
    const value = modelEdge(edge.get('type'), edge.get('start'), edge.get('end'), edge.get('properties'));
    return { element: edge.get('element') as string, value };
  });
  return { sha256, own, shared, edges: new Map(held.map((edge) => [edge.value.id, edge])), irregular };
}

/** Those of some nodes that there are. */
export async function existing(run: Run, ids: readonly string[]): Promise<Map<string, Held<GraphNode>>> {
  return ids.length === 0 ? new Map() : heldNodes(await run('write/existing-nodes', { ids: ids.map(storedId) }));
}

function heldNodes(rows: Awaited<ReturnType<Run>>): Map<string, Held<GraphNode>> {
  const held = rows.map(
    (row): Held<GraphNode> => ({ element: row.get('element') as string, value: modelNode(row.get('n')) }),
  );
  return new Map(held.map((node) => [node.value.id, node]));
}
