import {
  type DocumentGraph,
  ENTITY_TYPES,
  type GraphNode,
  type Judgement,
  judgementGraph,
  judgementId,
  mergedInto,
  SourceError,
  UsageError,
} from '../../model/index.js';
import { judgementsIn } from '../../store/judgements.js';
import type { ChangeSummary, GraphStore } from '../../store/port.js';
import { requiredText, textOf } from '../elements.js';
import type { Work } from './job.js';

export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** What reading a source gave. */
export interface ReadReport {
  readonly graph: DocumentGraph;
  readonly title: string;
  readonly warnings: readonly string[];
}

/** Reads a report, away from the thread that answers. @throws {PlanGraphError} when it cannot be read. */
export type ReadReports = (source: SourceText, judgements: readonly Judgement[]) => Promise<ReadReport>;

/** Reads a source into the store. */
export function ingest(store: GraphStore, read: ReadReports, source: SourceText): Work {
  return async (tell) => {
    tell('reads the report');
    const { graph, title, warnings } = await read(source, await judgementsIn(store));
    tell('writes what it says');
    const changes = await store.upsert(graph);
    return { message: title, documentId: graph.documentId, warnings, changes };
  };
}

/** Removes a report from the store. */
export function withdraw(store: GraphStore, documentId: string): Work {
  return async () => {
    const [document] = await store.nodes([documentId]);
    if (!document?.labels.includes('Document'))
      throw new UsageError(`no document ${documentId}: documents lists those there are`);
    const changes = await store.withdraw(documentId);
    return { message: `withdrew ${textOf(document, 'title') ?? documentId}`, documentId, warnings: [], changes };
  };
}

/** Records a judgement, and reads the reports that name its entities again, so that it holds for them as it will for later ones. */
export function judge(store: GraphStore, read: ReadReports, judgement: Judgement): Work {
  return async (tell) => {
    const before = (await judgementsIn(store)).filter((known) => judgementId(known) !== judgementId(judgement));
    await refuseSenseless(store, judgement, before);
    const documents = await documentsNaming(store, [judgement.from, judgement.into]);
    const judgements = [...before, judgement];
    let changes = await store.upsert(judgementGraph(judgement));
    for (const [i, document] of documents.entries()) {
      tell(`reads report ${i + 1} of ${documents.length} again`);
      const source = { name: document.id, text: requiredText(document, 'text') };
      changes = sum(changes, await store.upsert((await read(source, judgements)).graph));
    }
    return { message: `recorded, ${documents.length} reports read again`, documentId: null, warnings: [], changes };
  };
}

async function refuseSenseless(store: GraphStore, { verdict, from, into }: Judgement, others: readonly Judgement[]) {
  for (const id of [from, into]) {
    const [type, name] = id.split(/:(.*)/s);
    if (!name || !ENTITY_TYPES.some((known) => known === type))
      throw new UsageError(`${id} is no id of an entity: give one such as Area:临港新片区`);
  }
  if (from === into) throw new UsageError(`${from} is itself: judge two entities`);
  if (verdict === 'merge' && mergedInto(into, others) === from)
    throw new UsageError(`${into} was merged into ${from} already: judge them to be kept apart first`);
  const earlier = verdict === 'merge' && others.find((other) => other.verdict === 'merge' && other.from === from);
  if (earlier)
    throw new UsageError(`${from} was merged into ${earlier.into} already: judge them to be kept apart first`);
  const found = await store.nodes([from, into]);
  if (found.every((node) => node === null))
    throw new UsageError(`neither ${from} nor ${into} is in the graph: check their ids`);
}

async function documentsNaming(store: GraphStore, ids: readonly string[]): Promise<GraphNode[]> {
  const mentions = await store.edges(ids, { direction: 'in', types: ['MENTIONS'] });
  const documentIds = new Set(mentions.flat().map((mention) => requiredText(mention, 'documentId')));
  const documents = await store.nodes([...documentIds].sort());
  return documents.map((document) => {
    if (!document) throw new SourceError('a report is gone while it was to be read again: judge once more');
    return document;
  });
}

function sum(a: ChangeSummary, b: ChangeSummary): ChangeSummary {
  return {
    nodesCreated: a.nodesCreated + b.nodesCreated,
    nodesDeleted: a.nodesDeleted + b.nodesDeleted,
    edgesCreated: a.edgesCreated + b.edgesCreated,
    edgesDeleted: a.edgesDeleted + b.edgesDeleted,
    propertiesSet: a.propertiesSet + b.propertiesSet,
  };
}
