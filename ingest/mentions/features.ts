import { contains, type EntityType, type Span } from '../../src/model/index.js';
import type { Clause } from '../clauses/clauses.js';
import type { HeadWord } from '../lexicon/lexicon.js';
import type { Features } from '../scoring/features.js';
import { hashId, hashText } from '../scoring/hash.js';
import { characterClasses, DIGITS } from '../text/characters.js';
import type { Mark } from '../text/marks.js';
import type { Candidate, SentenceView } from './candidate.js';
import { type } from './cuts.js';
import type { Edges } from './edges.js';
import { knownFeatures } from './lexical.js';
import { isGeneric, type Phrase } from './phrases.js';
import { T } from './templates.js';

/** The candidate's place: alone, or inside a chosen longer name of this type. */
export type Outer = (Span & { readonly type: EntityType }) | null;

/** Adds the features of a candidate that are not those of an edge or of its phrase alone: its words, what lexicons say, how its clause uses it. */
export function spanFeatures(c: Candidate, view: SentenceView, edges: Edges, f: Features): void {
  const bare = bareSpan(c, view.folded);
  const head = headOf(c, view);
  ruleFeatures(c, head, view, f);
  cutFeatures(c, type(head?.value.type), view, edges, f);
  wordingFeatures(bare, view, f);
  // The words without their marks begin and end elsewhere than the candidate.
  const isCrossed = bare !== c || edges.start(c.start).isCrossed || edges.end(c.end).isCrossed;
  knownFeatures(bare, view, isCrossed, f);
  const clause = c.phrase?.clause ?? view.clauses.find((k) => contains(k, c));
  if (clause) clauseFeatures(c, clause, view, f);
  phraseFeatures(c, f);
}

/** Adds what the phrase says that a candidate stands in, which others share. */
export function placeFeatures(phrase: Phrase | null, { sentence }: SentenceView, f: Features): void {
  f.add(T.bias);
  f.add(T.heading, sentence.isHeading ? 1 : 0);
  if (!phrase) return;
  f.add(T.policyVerb, hashId(phrase.clause.verb?.policy ?? ''));
  f.add(T.place, hashId(phrase.place));
  f.add(T.list, phrase.size > 1 ? 1 : 0, type(phrase.kind));
  f.add(T.listPosition, Math.min(2, phrase.position));
}

/** Adds what a candidate's place inside a longer name says; all its other features are told apart from those of a name that stands alone. */
export function insideFeatures(c: Candidate, outer: NonNullable<Outer>, view: SentenceView, f: Features): void {
  const edge = (c.start === outer.start ? 1 : 0) + (c.end === outer.end ? 2 : 0);
  const at = type(outer.type);
  f.add(T.inside, at);
  f.add(T.insideEdge, at, edge);
  f.add(T.insideHead, at, type(headOf(c, view)?.value.type));
  f.add(T.insideRule, at, c.rules.hashes[0]);
}

const OPENING = 1;
const CLOSING = 2;
const MARKS = characterClasses('“《', '”》');

/** The words without the marks that wrap them. */
export function bareSpan(c: Span, folded: string): Span {
  const { start, end } = c;
  const opens = (MARKS[folded.charCodeAt(start)] as number) & OPENING;
  return opens && (MARKS[folded.charCodeAt(end - 1)] as number) & CLOSING ? { start: start + 1, end: end - 1 } : c;
}

function headOf(c: Candidate, { marks }: SentenceView): Mark<HeadWord> | undefined {
  return marks.heads.endingAt(c.end, c.start) ?? marks.heads.endingAt(c.end - 1, c.start);
}

function ruleFeatures(c: Candidate, head: Mark<HeadWord> | undefined, view: SentenceView, f: Features): void {
  const kind = type(head?.value.type);
  const { hashes, joined } = c.rules;
  for (let i = 0; i < hashes.length; i++) f.add(T.rule, hashes[i]);
  f.add(T.rules, joined);
  f.add(T.head, head ? hashText(view.folded, head.start, head.end) : 0);
  f.add(T.headType, kind);
  if (head && head.start > c.start && isGeneric(c.start, head.start, view.marks)) {
    f.add(T.generic);
    f.add(T.genericType, kind);
  }
}

/** What the candidate is cut off from on either side, and what of its phrase is left over. */
function cutFeatures(c: Candidate, head: number, view: SentenceView, edges: Edges, f: Features): void {
  const left = edges.start(c.start);
  const right = edges.end(c.end);
  const { phrase } = c;
  const rule = c.rules.hashes[0] as number;
  const before = phrase ? Math.min(4, c.start - phrase.start) : 0;
  const after = phrase ? Math.min(4, phrase.end - c.end) : 0;
  const first = view.words.startingAt(c.start);
  const last = view.words.endingAt(c.end);
  f.add(T.cuts, left.cut, right.cut);
  f.add(T.leftHead, left.cut, head);
  f.add(T.rightHead, right.cut, head);
  f.add(T.ruleCuts, rule, left.cut, right.cut);
  f.add(T.marks, left.mark, right.mark);
  f.add(T.rest, Math.max(0, before), Math.max(0, after));
  f.add(T.ruleKind, rule, type(phrase?.kind), phrase && phrase.size > 1 ? 1 : 0);
  f.add(T.around, view.folded.charCodeAt(c.start - 1), view.folded.charCodeAt(c.end));
  f.add(T.wordCut, first ? 1 : 0, last ? 1 : 0);
  f.add(T.wordEnds, first, last);
}

const WORDING = characterClasses('的', '和与及', '、', DIGITS, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const WORDING_FEATURES = [T.hasOf, T.hasAnd, T.hasList, T.hasDigit, T.hasLatin] as const;

function wordingFeatures(bare: Span, { folded }: SentenceView, f: Features): void {
  f.add(T.length, Math.min(15, bare.end - bare.start));
  let has = 0;
  for (let i = bare.start; i < bare.end; i++) has |= WORDING[folded.charCodeAt(i)] as number;
  if (has) for (let i = 0; i < WORDING_FEATURES.length; i++) if (has & (1 << i)) f.add(WORDING_FEATURES[i] as number);
}

function clauseFeatures(c: Candidate, clause: Clause, view: SentenceView, f: Features): void {
  const verb = clause.verb ? hashText(view.folded, clause.verb.last.start, clause.verb.last.end) : 0;
  f.add(T.verbHint, type(c.hint), verb);
  if (!c.phrase) f.add(T.policyVerb, hashId(clause.verb?.policy ?? ''));
  if (clause.verb && clause.object.start === c.start) f.add(T.objectStart);
  if (clause.end === c.end) f.add(T.clauseEnd);
  if (clause.start === c.start) f.add(T.clauseStart);
  if (clause.predicate && clause.predicate.start === c.end) f.add(T.beforePredicate);
}

function phraseFeatures({ start, end, phrase }: Candidate, f: Features): void {
  if (!phrase) return;
  const size = phrase.size > 1 ? 1 : 0;
  const kind = type(phrase.kind);
  f.add(T.listTail, type(phrase.tail), size && phrase.start === start ? 1 : 0, phrase.end === end ? 1 : 0);
  if (phrase.start === start) f.add(T.phraseStart);
  if (phrase.end === end) f.add(T.phraseEnd);
  if (phrase.start === start && phrase.end === end) f.add(T.whole, size, kind);
  if (phrase.clause.verb?.parts.includes(start)) f.add(T.insideVerb);
}
