import type { GraphElement, GraphNode, Span } from '../model/index.js';
import { type Claim, type CoveredSentence, claimOf, coveredSentences } from './coverage/claims.js';
import { type Item, type ItemKind, itemsOf, plainForms } from './coverage/items.js';
import { type Reason, reasonOf } from './coverage/reasons.js';
import { collectGraph } from './evaluation/predictions.js';

export type { Claim } from './coverage/claims.js';
export { ITEM_KINDS, type ItemKind } from './coverage/items.js';
export { REASONS, type Reason } from './coverage/reasons.js';

/** A number, 《title》 or “quotation” of a source: a fact, or why it is none. Offsets are half-open UTF-16 code units. */
export interface LedgerEntry extends Span {
  readonly kind: ItemKind;
  readonly text: string;
  readonly sentenceId: string | null;
  readonly claim: Claim | null;
  /** Null where there is a claim. */
  readonly reason: Reason | null;
}

/** What became of every number, 《title》 and quotation of one document, in its order. */
export interface CoverageLedger {
  readonly documentId: string;
  readonly title: string;
  readonly text: string;
  readonly entries: readonly LedgerEntry[];
}

/** The ledger of each document of a graph, by document id. */
export async function coverage(
  elements: AsyncIterable<GraphElement> | Iterable<GraphElement>,
): Promise<CoverageLedger[]> {
  const graph = await collectGraph(elements, null);
  const documents = [...graph.nodes.values()].filter((n) => n.labels.includes('Document'));
  return documents
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((d) => ledgerOf(d, coveredSentences({ ...graph, documentId: d.id })));
}

function ledgerOf({ id, properties }: GraphNode, sentences: readonly CoveredSentence[]): CoverageLedger {
  const text = String(properties.text ?? '');
  return { documentId: id, title: String(properties.title ?? ''), text, entries: entriesOf(text, sentences) };
}

/** Room on either side in which a reason is looked for, in characters. */
const CONTEXT = 14;

function entriesOf(text: string, sentences: readonly CoveredSentence[]): LedgerEntry[] {
  const plain = plainForms(text);
  let next = 0;
  let marked: Item[] = [];
  return itemsOf(text, plain).map((item) => {
    while ((sentences[next]?.end ?? Number.POSITIVE_INFINITY) <= item.start) next++;
    const here = sentences[next];
    const sentence = here && here.start <= item.start && item.end <= here.end ? here : null;
    const { kind, start, end } = item;
    marked = marked.filter((m) => m.end > start);
    const enclosing = marked.at(-1) ?? null;
    if (kind !== 'number' && item.closed) marked.push(item);
    const claim = sentence && claimOf(item, sentence);
    const around = {
      words: kind === 'number' ? plain.slice(start, end) : plain.slice(start + 1, Math.max(start + 1, end - 1)),
      lead: sentence ? plain.slice(Math.max(sentence.start, start - CONTEXT), start) : '',
      before: plain.slice(Math.max(0, start - CONTEXT), start),
      after: plain.slice(end, end + CONTEXT),
    };
    const reason = claim ? null : reasonOf({ item, sentence, enclosing, ...around });
    return { kind, start, end, text: item.text, sentenceId: sentence?.id ?? null, claim, reason };
  });
}
