import { contains, type EntityType, type Span } from '../../src/model/index.js';
import type { HeadWord } from '../lexicon/lexicon.js';
import { feature, hashText } from '../scoring/hash.js';
import type { Mark } from '../text/marks.js';
import type { Candidate, SentenceView } from './candidate.js';
import { type } from './cuts.js';
import type { Edges } from './edges.js';
import { knownFeatures } from './lexical.js';
import { isGeneric } from './phrases.js';
import { T } from './templates.js';

/** The candidate's place: alone, or inside a chosen longer name of this type. */
export type Outer = (Span & { readonly type: EntityType }) | null;

/** Features of a candidate that are not those of either of its edges alone: its words, what lexicons say, how its clause uses it. */
export function spanFeatures(c: Candidate, view: SentenceView, edges: Edges): number[] {
  const bare = bareSpan(c, view.folded);
  const head = headOf(c, view);
  return [
    feature(T.bias),
    ...ruleFeatures(c, head, view),
    ...cutFeatures(c, type(head?.value.type), view, edges),
    ...wordingFeatures(c, bare, view),
    ...knownFeatures(bare, view),
    ...clauseFeatures(c, view),
  ];
}

/** What a candidate's place inside a longer name adds; all its other features are told apart from those of a name that stands alone. */
export function insideFeatures(c: Candidate, outer: NonNullable<Outer>, view: SentenceView): number[] {
  const edge = (c.start === outer.start ? 1 : 0) + (c.end === outer.end ? 2 : 0);
  const at = type(outer.type);
  return [
    feature(T.inside, at),
    feature(T.insideEdge, at, edge),
    feature(T.insideHead, at, type(headOf(c, view)?.value.type)),
    feature(T.insideRule, at, hashText(c.rules[0] ?? '')),
  ];
}

/** The words without the marks that wrap them. */
function bareSpan({ start, end }: Span, folded: string): Span {
  const wrapped = /[“《]/.test(folded.charAt(start)) && /[”》]/.test(folded.charAt(end - 1));
  return wrapped ? { start: start + 1, end: end - 1 } : { start, end };
}

function headOf(c: Candidate, { marks }: SentenceView): Mark<HeadWord> | undefined {
  return marks.heads.endingAt(c.end, c.start) ?? marks.heads.endingAt(c.end - 1, c.start);
}

function ruleFeatures(c: Candidate, head: Mark<HeadWord> | undefined, view: SentenceView): number[] {
  const kind = type(head?.value.type);
  const f = c.rules.map((rule) => feature(T.rule, hashText(rule)));
  f.push(
    feature(T.rules, hashText([...c.rules].sort().join('+'))),
    feature(T.head, head ? hashText(view.folded, head.start, head.end) : 0),
    feature(T.headType, kind),
  );
  if (head && head.start > c.start && isGeneric({ start: c.start, end: head.start }, view.marks))
    f.push(feature(T.generic), feature(T.genericType, kind));
  return f;
}

/** What the candidate is cut off from on either side, and what of its phrase is left over. */
function cutFeatures(c: Candidate, head: number, view: SentenceView, edges: Edges): number[] {
  const [left, right] = [edges.start(c.start), edges.end(c.end)];
  const { phrase } = c;
  const rule = hashText(c.rules[0] ?? '');
  const [before, after] = phrase ? [Math.min(4, c.start - phrase.start), Math.min(4, phrase.end - c.end)] : [0, 0];
  const { words } = view;
  return [
    feature(T.cuts, left.cut, right.cut),
    feature(T.leftHead, left.cut, head),
    feature(T.rightHead, right.cut, head),
    feature(T.ruleCuts, rule, left.cut, right.cut),
    feature(T.marks, left.mark, right.mark),
    feature(T.rest, Math.max(0, before), Math.max(0, after)),
    feature(T.ruleKind, rule, type(phrase?.kind), phrase && phrase.size > 1 ? 1 : 0),
    feature(T.around, view.folded.charCodeAt(c.start - 1), view.folded.charCodeAt(c.end)),
    feature(T.wordCut, words.startingAt(c.start) ? 1 : 0, words.endingAt(c.end) ? 1 : 0),
    feature(T.wordEnds, words.startingAt(c.start), words.endingAt(c.end)),
  ];
}

function wordingFeatures(c: Candidate, bare: Span, { folded, own }: SentenceView): number[] {
  const words = folded.slice(bare.start, bare.end);
  const f = [feature(T.length, Math.min(15, words.length))];
  if (words.includes('的')) f.push(feature(T.hasOf));
  if (/[和与及]/.test(words)) f.push(feature(T.hasAnd));
  if (words.includes('、')) f.push(feature(T.hasList));
  if (/\d/.test(words)) f.push(feature(T.hasDigit));
  if (/[A-Z]/.test(words)) f.push(feature(T.hasLatin));
  for (const region of own) if (folded.startsWith(region, c.start)) f.push(feature(T.startsOwn));
  return f;
}

function clauseFeatures(c: Candidate, view: SentenceView): number[] {
  const { phrase } = c;
  const clause = phrase?.clause ?? view.clauses.find((k) => contains(k, c));
  const f = [feature(T.heading, view.sentence.isHeading ? 1 : 0)];
  if (clause) {
    const verb = clause.verb ? hashText(view.folded, clause.verb.last.start, clause.verb.last.end) : 0;
    f.push(feature(T.verbHint, type(c.hint), verb), feature(T.policyVerb, hashText(clause.verb?.policy ?? '')));
    if (clause.verb && clause.object.start === c.start) f.push(feature(T.objectStart));
    if (clause.end === c.end) f.push(feature(T.clauseEnd));
    if (clause.start === c.start) f.push(feature(T.clauseStart));
    if (clause.predicate && clause.predicate.start === c.end) f.push(feature(T.beforePredicate));
  }
  if (phrase) {
    const [size, kind] = [phrase.size > 1 ? 1 : 0, type(phrase.kind)];
    f.push(
      feature(T.place, hashText(phrase.place)),
      feature(T.list, size, kind),
      feature(T.listTail, type(phrase.tail), size && phrase.start === c.start ? 1 : 0, phrase.end === c.end ? 1 : 0),
      feature(T.listPosition, Math.min(2, phrase.position)),
    );
    if (phrase.start === c.start) f.push(feature(T.phraseStart));
    if (phrase.end === c.end) f.push(feature(T.phraseEnd));
    if (phrase.start === c.start && phrase.end === c.end) f.push(feature(T.whole, size, kind));
    if (phrase.clause.verb?.parts.includes(c.start)) f.push(feature(T.insideVerb));
  }
  return f;
}
