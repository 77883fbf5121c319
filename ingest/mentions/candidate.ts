import type { EntityType, Sentence, Span } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { DocumentMarks } from '../lexicon/lexicon.js';

/** A stretch of text that a rule takes for a name. */
export interface Candidate extends Span {
  readonly type: EntityType;
  /** Canonical name where it differs from the words: an elided tail completed, an abbreviation resolved. */
  readonly name?: string;
  readonly rule: string;
}

/** What a mention rule sees: one sentence with its clauses and marks, in the folded text. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly folded: string;
  readonly marks: DocumentMarks;
  /** Matched brackets and quotation marks of the sentence. */
  readonly pairs: readonly Span[];
}

/** True when `at` lies strictly inside a matched pair of quotation marks or brackets. */
export function insidePair(view: SentenceView, at: number): boolean {
  return view.pairs.some((p) => at > p.start && at < p.end);
}
