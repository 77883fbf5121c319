import { ENTITY_TYPES, type EntityType } from '../../src/model/index.js';
import type { SentenceView } from './candidate.js';

const BREAK = /[,;:。\s]/;
const OWN = /[、的和与及在对为以等”“》《()]/;

/** What a candidate may be cut off from, besides the marks and joints that stand for themselves. */
const CUT = {
  break: 1,
  opener: 2,
  count: 3,
  name: 4,
  verb: 5,
  adverb: 6,
  generic: 7,
  word: 8,
  predicate: 9,
  trimmed: 10,
  head: 11,
} as const;

/** What stands before a candidate that starts at `at`. */
export function leftCut(at: number, { folded, marks, sentence }: SentenceView): number {
  const from = sentence.span.start;
  const before = folded.charAt(at - 1);
  if (at === from || BREAK.test(before)) return CUT.break;
  if (OWN.test(before)) return before.charCodeAt(0);
  if (marks.openers.endingAt(at, from)) return CUT.opener;
  if (/[\d个家项条批]/.test(before)) return CUT.count;
  if (marks.names.endingAt(at, from)) return CUT.name;
  if (marks.verbs.endingAt(at, from)) return CUT.verb;
  if (marks.adverbs.endingAt(at, from)) return CUT.adverb;
  return marks.generics.endingAt(at, from) ? CUT.generic : CUT.word;
}

/** What stands behind a candidate that ends at `at`. */
export function rightCut(at: number, { folded, marks, sentence }: SentenceView): number {
  const to = sentence.span.end;
  const after = folded.charAt(at);
  if (at === to || BREAK.test(after)) return CUT.break;
  if (OWN.test(after)) return after.charCodeAt(0);
  if (/\d/.test(after)) return CUT.count;
  if (marks.predicates.startingAt(at, to)) return CUT.predicate;
  if (marks.trimmed.startingAt(at, to)) return CUT.trimmed;
  if (marks.heads.startingAt(at, to)) return CUT.head;
  if (marks.verbs.startingAt(at, to)) return CUT.verb;
  if (marks.names.startingAt(at, to)) return CUT.name;
  return marks.generics.startingAt(at, to) ? CUT.generic : CUT.word;
}

/** A type as a number, from 1; 0 for none. */
export function type(of: EntityType | null | undefined): number {
  return of ? ENTITY_TYPES.indexOf(of) + 1 : 0;
}
