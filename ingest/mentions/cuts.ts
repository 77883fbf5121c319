import { byEntityType, type EntityType } from '../../src/model/index.js';
import { characterClasses, DIGITS, WHITE } from '../text/characters.js';
import type { SentenceView } from './candidate.js';

const BREAK = 1;
const OWN = 2;
const DIGIT = 4;
const COUNT = 8;
const CLASSES = characterClasses(`,;:。${WHITE}`, '、的和与及在对为以等”“》《()', DIGITS, `${DIGITS}个家项条批`);

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
  if (at === from) return CUT.break;
  const before = folded.charCodeAt(at - 1);
  const classes = CLASSES[before] as number;
  if (classes & BREAK) return CUT.break;
  if (classes & OWN) return before;
  if (marks.openers.endingAt(at, from)) return CUT.opener;
  if (classes & COUNT) return CUT.count;
  if (marks.names.endingAt(at, from)) return CUT.name;
  if (marks.verbs.endingAt(at, from)) return CUT.verb;
  if (marks.adverbs.endingAt(at, from)) return CUT.adverb;
  return marks.generics.endingAt(at, from) ? CUT.generic : CUT.word;
}

/** What stands behind a candidate that ends at `at`. */
export function rightCut(at: number, { folded, marks, sentence }: SentenceView): number {
  const to = sentence.span.end;
  if (at === to) return CUT.break;
  const after = folded.charCodeAt(at);
  const classes = CLASSES[after] as number;
  if (classes & BREAK) return CUT.break;
  if (classes & OWN) return after;
  if (classes & DIGIT) return CUT.count;
  if (marks.predicates.startingAt(at, to)) return CUT.predicate;
  if (marks.trimmed.startingAt(at, to)) return CUT.trimmed;
  if (marks.heads.startingAt(at, to)) return CUT.head;
  if (marks.verbs.startingAt(at, to)) return CUT.verb;
  if (marks.names.startingAt(at, to)) return CUT.name;
  return marks.generics.startingAt(at, to) ? CUT.generic : CUT.word;
}

/** A type as a number, from 1; 0 for none. */
export function type(of: EntityType | null | undefined): number {
  return of ? TYPES[of] : 0;
}

const TYPES = byEntityType((_, i) => i + 1);
