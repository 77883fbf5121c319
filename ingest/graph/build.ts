import {
  checkGraph,
  type DocumentGraph,
  digest,
  entityId,
  indicatorId,
  type Ontology,
  type Quantity,
  type Task,
} from '../../src/model/index.js';
import { entityNode, GraphDraft, type Reading } from './draft.js';
import { linkBaselines, linkCoOccurrences, linkQuantities } from './links.js';

/** Turns a reading into the document's graph. @throws {OntologyViolation} when a step states what the ontology does not allow. */
export function buildGraph(
  reading: Reading,
  indicators: ReadonlyMap<string, string>,
  ontology: Ontology,
): DocumentGraph {
  const draft = new GraphDraft(reading.document.id);
  addOutline(draft, reading);
  addMentions(draft, reading);
  const statements = { tasks: addTasks(draft, reading), quantities: addQuantities(draft, reading, indicators) };
  addRelations(draft, reading);
  linkQuantities(draft, reading, statements);
  linkBaselines(draft, reading, statements.quantities, indicators);
  linkCoOccurrences(draft, reading);
  const graph = { documentId: reading.document.id, nodes: [...draft.nodes.values()], edges: [...draft.edges.values()] };
  checkGraph(ontology, graph);
  return graph;
}

function addOutline(draft: GraphDraft, { document, sections, sentences }: Reading): void {
  const { id: documentId, ...rest } = document;
  draft.node(documentId, ['Document'], { documentId, ...rest });
  for (const { id, index, level, label, title, path, role, parentId, span } of sections) {
    const { start, end } = span;
    draft.node(id, ['Section'], { documentId, index, level, label, title, path, role, start, end });
    draft.edge('HAS_SECTION', parentId ?? documentId, id);
  }
  for (const { id, index, sectionId, isHeading, text, span } of sentences) {
    const { start, end } = span;
    draft.node(id, ['Sentence'], { documentId, index, sectionId, isHeading, text, start, end });
    draft.edge('HAS_SENTENCE', sectionId, id);
  }
  if (document.issuer) {
    const agency = draft.node(entityId('Agency', document.issuer), ['Entity', 'Agency'], { name: document.issuer });
    draft.edge('ISSUED_BY', documentId, agency);
  }
}

function addMentions(draft: GraphDraft, { mentions }: Reading): void {
  for (const m of mentions) {
    const { start, end, surface, lifecycle, nested, rule } = m;
    draft.edge('MENTIONS', m.sentenceId, entityNode(draft, m), { start, end, surface, lifecycle, nested, rule }, start);
  }
}

function addTasks(draft: GraphDraft, { document, sentences, tasks }: Reading): Map<Task, string> {
  const ids = new Map<Task, string>();
  const sections = new Map(sentences.map((s) => [s.id, s.sectionId]));
  for (const t of tasks) {
    const { start, end, text, verb, status, objects, sentenceId, rule } = t;
    const documentId = document.id;
    const id = `Task:${digest(documentId, start, end, verb, status)}`;
    const year = status === 'done' ? document.reviewYear : document.planYear;
    const sectionId = sections.get(sentenceId) ?? null;
    const properties = { documentId, sectionId, year, start, end, text, verb, status, sentenceId, rule };
    draft.node(id, ['Statement', 'Task'], properties);
    draft.edge('STATES', sentenceId, id);
    for (const m of objects) draft.edge(m.type === 'Policy' ? 'ENACTS' : 'ADVANCES', id, entityNode(draft, m));
    ids.set(t, id);
  }
  return ids;
}

function addQuantities(
  draft: GraphDraft,
  { document, sentences, quantities }: Reading,
  indicators: ReadonlyMap<string, string>,
): Map<Quantity, string> {
  const ids = new Map<Quantity, string>();
  const sections = new Map(sentences.map((s) => [s.id, s.sectionId]));
  for (const q of quantities) {
    const { status, ...properties } = q;
    const label = status === 'target' ? 'Target' : 'Observation';
    const id = `${label}:${digest(document.id, q.start, q.end, q.indicator, q.value, q.aspect, q.year)}`;
    const { id: documentId, region } = document;
    draft.node(id, ['Statement', label], {
      documentId,
      region,
      sectionId: sections.get(q.sentenceId) ?? null,
      ...properties,
    });
    draft.edge('STATES', q.sentenceId, id);
    const name = indicators.get(q.indicator) ?? q.indicator;
    draft.edge('MEASURES', id, draft.node(indicatorId(name), ['Indicator'], { name }), { surface: q.indicator });
    ids.set(q, id);
  }
  return ids;
}

function addRelations(draft: GraphDraft, { relations, sentences }: Reading): void {
  const spans = new Map(sentences.map((s) => [s.id, s.span]));
  for (const r of relations) {
    const span = spans.get(r.sentenceId);
    draft.edge(
      r.type,
      entityNode(draft, r.from),
      entityNode(draft, r.to),
      { start: span?.start ?? null, end: span?.end ?? null, sentenceId: r.sentenceId, rule: r.rule },
      r.sentenceId,
    );
  }
}
