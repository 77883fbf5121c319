import type { EntityType, Mention, Sentence, Span } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { DocumentMarks } from '../lexicon/lexicon.js';
import type { Words } from '../text/words.js';
import type { Phrase } from './phrases.js';
import type { RuleList } from './rule-list.js';

/** A stretch of text that some rule takes for a name; which ones are, the scorer decides. */
export interface Candidate extends Span {
  readonly rules: RuleList;
  /** What the most telling rule takes it for; null when it only says that a name may stand here. */
  readonly hint: EntityType | null;
  readonly phrase: Phrase | null;
}

/** A candidate that was chosen. */
export interface Chosen extends Candidate {
  readonly type: EntityType;
  readonly nested: boolean;
}

/** What a mention rule sees: one sentence with its clauses and marks, in the folded text. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly folded: string;
  readonly marks: DocumentMarks;
  readonly words: Words;
  /** Matched brackets and quotation marks of the sentence. */
  readonly pairs: readonly Span[];
  /** The report's own region, in its forms: standing alone it is no mention. */
  readonly own: ReadonlySet<string>;
}

/** A sentence with the names found in it, in document order, the longer first where two start together. */
export interface NamedSentence {
  readonly view: SentenceView;
  readonly mentions: readonly Mention[];
}

/** True when `at` lies strictly inside a matched pair of quotation marks or brackets. */
export function insidePair(view: SentenceView, at: number): boolean {
  for (const p of view.pairs) if (at > p.start && at < p.end) return true;
  return false;
}

export type { Mention };
