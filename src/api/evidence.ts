import type { GraphEdge, GraphNode } from '../model/index.js';
import { inDocumentOrder, requiredNumber, requiredText, textOf } from './elements.js';
import type { Loaders } from './loaders.js';

/** Where a sentence states something: offsets into its document's text. */
export interface Citation {
  readonly documentId: string;
  readonly sentenceId: string;
  readonly start: number;
  readonly end: number;
  readonly rule: string | null;
}

/** Of a task, target or observation. */
export function citeStatement(node: GraphNode): Citation {
  return cite(node, requiredText(node, 'sentenceId'));
}

/** Of a MENTIONS edge. */
export function citeMention(edge: GraphEdge): Citation {
  return cite(edge, edge.start);
}

/** Where a relation is stated; empty for the relations that hold a document together. In document order, at most `first`. */
export async function citeRelation(edge: GraphEdge, load: Loaders, first: number): Promise<readonly Citation[]> {
  if (edge.type === 'MENTIONS') return [citeMention(edge)];
  if (edge.type === 'CO_OCCURS') return citeCoOccurrence(edge, load, first);
  const sentenceId = textOf(edge, 'sentenceId');
  if (sentenceId !== null) return [cite(edge, sentenceId)];
  const ends = await load.knownAll([edge.start, edge.end]);
  const statement = ends.find((node) => node.labels.includes('Statement'));
  return statement ? [citeStatement(statement)] : [];
}

/** A CO_OCCURS edge only counts: the sentences are those of its document that mention both ends. */
async function citeCoOccurrence(edge: GraphEdge, load: Loaders, first: number): Promise<readonly Citation[]> {
  const [a = [], b = []] = await load.edgesAll([edge.start, edge.end], 'in', ['MENTIONS']);
  const mentioning = new Set(b.filter(named).map((mention) => mention.start));
  const documentId = textOf(edge, 'documentId');
  const shared = a.filter(named).filter((m) => textOf(m, 'documentId') === documentId && mentioning.has(m.start));
  const sentences = await load.knownAll([...new Set(shared.map((mention) => mention.start))]);
  return inDocumentOrder(sentences)
    .slice(0, first)
    .map((sentence) => cite(sentence, sentence.id));
}

/** A name inside a longer one is not counted as named beside it. */
function named(mention: GraphEdge): boolean {
  return mention.properties.nested !== true;
}

function cite(element: GraphNode | GraphEdge, sentenceId: string): Citation {
  return {
    documentId: requiredText(element, 'documentId'),
    sentenceId,
    start: requiredNumber(element, 'start'),
    end: requiredNumber(element, 'end'),
    rule: textOf(element, 'rule'),
  };
}
