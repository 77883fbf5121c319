import type { DocumentGraph, GraphEdge, GraphNode } from '../../model/index.js';
import { StoreError } from '../../model/index.js';
import { isShared } from '../canonical.js';
import { NO_CHANGE } from '../changes.js';
import type { ChangeSummary } from '../port.js';
import { compareText } from '../text.js';
import { renewAliases } from './aliases.js';
import { inBatches, lostLabels, type Row } from './batches.js';
import { type Before, claim, existing, lastHash } from './before.js';
import { addedSurfaces, type Changes, changesBetween, type Revision } from './changes.js';
import type { Run } from './connection.js';
import { integer } from './elements.js';
import { checkLabels } from './layout/labels.js';
import { aliasesOf, isIrregular, sha256Of, storedDocument, storedNode } from './layout/stored.js';
import { decodeText } from './layout/text.js';
import { storedId, storedProperties } from './layout/values.js';

/** Makes a document say what its canonical graph says, in one transaction. @throws {StoreError} when it claims what another one owns. */
export async function writeDocument(run: Run, graph: DocumentGraph): Promise<ChangeSummary> {
  for (const node of graph.nodes) checkLabels(node);
  const sha256 = sha256Of(graph);
  if ((await lastHash(run, graph.documentId)) === sha256) return NO_CHANGE;
  const before = await claim(run, graph.documentId);
  const summary = await replace(run, before, graph);
  await run('write/record-document', { documentId: storedId(graph.documentId), properties: storedDocument(graph) });
  return summary;
}

/** Removes what only a document states, in one transaction. */
export async function withdrawDocument(run: Run, documentId: string): Promise<ChangeSummary> {
  if ((await lastHash(run, documentId)) === null) return NO_CHANGE;
  const before = await claim(run, documentId);
  const summary = await replace(run, before, { documentId, nodes: [], edges: [] });
  await run('write/forget-document', { documentId: storedId(documentId) });
  return summary;
}

async function replace(run: Run, before: Before, graph: DocumentGraph): Promise<ChangeSummary> {
  const fresh = graph.nodes.filter((node) => !before.own.has(node.id) && !before.shared.has(node.id));
  const others = await existing(
    run,
    fresh.map((node) => node.id),
  );
  const changes = changesBetween(before, graph, others);
  await refuseOthersEdges(run, before, graph, changes);
  const all = { run, changes };
  await deleteEdges(all);
  const nodesDeleted = await removeNodes(all);
  const elements = await writeNodes(all, before);
  await writeEdges(all, elements);
  await renewAliases(run, changes, elements);
  return {
    nodesCreated: changes.createdNodes.length,
    nodesDeleted,
    edgesCreated: changes.createdEdges.length,
    edgesDeleted: changes.deletedEdges.length,
    propertiesSet: changes.propertiesSet,
  };
}

interface Writing {
  readonly run: Run;
  readonly changes: Changes;
}

/** The constraints hold ids unique within a type; that is all ids, as long as each begins with its type. */
async function refuseOthersEdges(
  run: Run,
  before: Before,
  graph: DocumentGraph,
  { createdEdges }: Changes,
): Promise<void> {
  if (!before.irregular && !graph.edges.some(isIrregular)) return;
  const ids = createdEdges.filter((edge) => !before.edges.has(edge.id)).map((edge) => storedId(edge.id));
  const [row] = ids.length === 0 ? [] : await run('write/edges-with-ids', { ids });
  if (!row) return;
  const id = decodeText(row.get('id') as string);
  throw new StoreError(`graph of ${graph.documentId}: edge ${id} belongs to another document; nothing was written`);
}

async function deleteEdges({ run, changes }: Writing): Promise<void> {
  await inBatches(
    run,
    'write/delete-edges',
    'elements',
    changes.deletedEdges.map((held) => held.element),
  );
}

/** @returns how many nodes nobody states any more. */
async function removeNodes({ run, changes }: Writing): Promise<number> {
  await inBatches(
    run,
    'write/delete-nodes',
    'elements',
    changes.deletedNodes.map((held) => held.element),
  );
  const released = changes.releasedNodes.map((held) => held.element);
  await inBatches(run, 'write/support-nodes', 'rows', released, (element) => ({ element, change: integer(-1) }));
  const rows = await inBatches(run, 'write/delete-unsupported', 'elements', released);
  return changes.deletedNodes.length + rows.reduce((sum, row) => sum + Number(row.get('deleted')), 0);
}

/** @returns the server's handles of the graph's nodes, by id. */
async function writeNodes({ run, changes }: Writing, before: Before): Promise<Map<string, string>> {
  const surfaces = addedSurfaces(changes);
  const created = await inBatches(run, 'write/create-nodes', 'rows', changes.createdNodes, (node, place) => {
    const shared = isShared(node)
      ? { aliases: aliasesOf(node.properties.name, surfaces.get(node.id) ?? []), support: 1 }
      : undefined;
    const { labels, properties } = storedNode(node, integer, shared);
    return [labels, properties, integer(place)];
  });
  await inBatches(run, 'write/support-nodes', 'rows', changes.joinedNodes, ({ held }) => ({
    element: held.element,
    change: integer(1),
  }));
  const own = changes.revisedNodes.filter(({ value }) => !isShared(value));
  await inBatches(run, 'write/update-nodes', 'rows', own, revisionRow);
  const held = [...before.own.values(), ...before.shared.values(), ...changes.joinedNodes.map((joined) => joined.held)];
  return new Map([
    ...held.map((node) => [node.value.id, node.element] as const),
    ...created
      .flatMap((row) => row.get('created') as [place: number, element: string][])
      .map(([place, element]) => [changes.createdNodes[place]?.id ?? '', element] as const),
  ]);
}

async function writeEdges({ run, changes }: Writing, elements: ReadonlyMap<string, string>): Promise<void> {
  const created = changes.createdEdges.map((edge) => {
    return { edge, start: elements.get(edge.start) ?? '', end: elements.get(edge.end) ?? '' };
  });
  created.sort((a, b) => (a.start === b.start ? compareText(a.end, b.end) : compareText(a.start, b.start)));
  // In full, the two handles would be almost half of what a row sends, and the driver sends packets of 1,400 bytes, each by a call of its own.
  const beginning = commonBeginning(created.flatMap(({ start, end }) => [start, end]));
  const rest = (handle: string) => handle.slice(beginning.length);
  const runBelow: Run = (name, parameters) => run(name, { ...parameters, beginning });
  await inBatches(runBelow, 'write/create-edges', 'rows', created, ({ edge, start, end }) => {
    return [rest(start), rest(end), edge.type, edgeProperties(edge)];
  });
  await inBatches(run, 'write/update-edges', 'rows', changes.revisedEdges, ({ held, value }) => {
    return { element: held.element, properties: edgeProperties(value) };
  });
}

function commonBeginning(texts: readonly string[]): string {
  let beginning = texts[0] ?? '';
  for (const text of texts) while (!text.startsWith(beginning)) beginning = beginning.slice(0, -1);
  return beginning;
}

function edgeProperties({ id, properties }: GraphEdge): Row {
  return storedProperties(id, properties, integer);
}

/** What an own node says now; all of its stored properties are replaced. */
function revisionRow({ held, value }: Revision<GraphNode>): Row {
  const { labels, properties } = storedNode(value, integer);
  return { element: held.element, labels, without: lostLabels(held.value, labels), properties };
}
