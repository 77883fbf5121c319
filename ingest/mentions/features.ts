import { contains } from '../../src/model/index.js';
import type { NameWord } from '../lexicon/lexicon.js';
import type { Candidate, SentenceView } from './candidate.js';
import { isGeneric } from './phrases.js';
import { cutFeatures, edgeFeatures, shapeFeatures, siblingFeatures, wordFeatures } from './surroundings.js';

/** The candidate's place: alone, or inside a chosen longer name of this type. */
export type Outer = { readonly type: string; readonly start: number; readonly end: number } | null;

/** Binary features of a candidate: its words, what bounds it, what lexicons say, and how its clause uses it. */
export function featuresOf(c: Candidate, outer: Outer, view: SentenceView): string[] {
  const { folded, marks } = view;
  const words = folded.slice(c.start, c.end);
  const bare = /^[“《].*[”》]$/.test(words) ? words.slice(1, -1) : words;
  const head = marks.heads.endingAt(c.end, c.start) ?? marks.heads.endingAt(c.end - 1, c.start);
  const headWord = head ? folded.slice(head.start, head.end) : '-';
  const f: string[] = ['bias'];
  const rules = c.rules.map((r) => `rule=${r}`);
  f.push(...rules, `rules=${[...c.rules].sort().join('+')}`, `head=${headWord}`, `headtype=${head?.value.type ?? '-'}`);
  f.push(
    ...edgeFeatures(c, bare, view),
    ...lexiconFeatures(c, view, bare),
    ...clauseFeatures(c, view),
    ...wordFeatures(c, view),
    ...shapeFeatures(c, bare, view),
    ...siblingFeatures(c, view),
    ...cutFeatures(c, head?.value.type ?? '-', view),
  );
  if (head && head.start > c.start && isGeneric({ start: c.start, end: head.start }, marks))
    f.push('generic', `generic+${head.value.type}`);
  if (view.own.has(bare)) f.push('own-region');
  if (!outer) return f;
  const edge =
    c.start === outer.start ? (c.end === outer.end ? 'same' : 'left') : c.end === outer.end ? 'right' : 'mid';
  return [
    ...f.map((x) => `n:${x}`),
    `in=${outer.type}`,
    `in=${outer.type}+${edge}`,
    `in=${outer.type}+${head?.value.type ?? '-'}`,
    `in=${outer.type}+${rules[0]}`,
  ];
}

function lexiconFeatures(c: Candidate, view: SentenceView, bare: string): string[] {
  const { marks, folded } = view;
  const wrapped = bare.length < c.end - c.start ? 1 : 0;
  const span = { start: c.start + wrapped, end: c.end - wrapped };
  const f: string[] = [];
  const exact = marks.names.startingAt(span.start, span.end);
  if (exact && exact.end === span.end) f.push(...knownFeatures(exact.value, bare));
  else {
    if (exact) f.push(`startsknown=${exact.value.type}`);
    const end = marks.names.endingAt(span.end, span.start);
    if (end) f.push(`endsknown=${end.value.type}`);
    const inner = marks.names.longestWithin(span);
    if (inner.length > 0) f.push(`holds=${inner.length > 1 ? 'many' : inner[0]?.value.type}`);
    else f.push('holds-none');
    const head = marks.heads.endingAt(span.end, span.start);
    if (head)
      f.push(
        `body=${bodyOf(span.start, head.start, view)}`,
        `body=${bodyOf(span.start, head.start, view)}+${head.value.type}`,
      );
  }
  f.push(...attestedFeatures(span, view));
  const longer = marks.names.startingAt(span.start, view.sentence.span.end);
  if (longer && longer.end > span.end) f.push('prefix-of-known');
  const crossing = crossesKnown(span, view);
  if (crossing) f.push('crosses-known');
  if ([...view.own].some((o) => folded.startsWith(o, span.start))) f.push('starts-own');
  return f;
}

function attestedFeatures(span: { start: number; end: number }, view: SentenceView): string[] {
  const { marks, sentence } = view;
  const f: string[] = [];
  const exact = marks.attested.startingAt(span.start, span.end);
  if (exact && exact.end === span.end) {
    const { type, labelled, seen } = exact.value;
    const rate = Math.min(4, Math.floor((5 * labelled) / seen));
    const size = labelled > 4 ? 3 : labelled > 1 ? 2 : 1;
    f.push(`att=${type}`, `attrate=${rate}`, `att=${type}+${rate}`, `att=${type}+${rate}+${size}`);
  } else {
    f.push(exact ? `attstart=${exact.value.type}` : 'attstart-');
    const end = marks.attested.endingAt(span.end, span.start);
    f.push(end ? `attend=${end.value.type}` : 'attend-');
  }
  const longer = marks.attested.startingAt(span.start, sentence.span.end);
  if (longer && longer.end > span.end) f.push('prefix-of-att', `prefix-of-att=${longer.value.type}`);
  const before = marks.attested.endingAt(span.end, sentence.span.start);
  if (before && before.start < span.start) f.push('suffix-of-att', `suffix-of-att=${before.value.type}`);
  return f;
}

function knownFeatures({ type, weak }: NameWord, bare: string): string[] {
  return weak
    ? [`weak=${type}`, `weak=${bare}`]
    : ['known', `known=${type}`, `known=${type}+${Math.min(5, bare.length)}`];
}

/** What stands before the head: a known name and nothing else, a known name among other words, or none. */
function bodyOf(start: number, end: number, view: SentenceView): string {
  const names = view.marks.names.longestWithin({ start, end });
  const covered = names.reduce((n, m) => n + m.end - m.start, 0);
  const lead = names[0];
  if (!lead) return `none${Math.min(8, end - start)}`;
  return covered === end - start ? `only-${lead.value.type}` : `${lead.value.type}+`;
}

function crossesKnown(span: { start: number; end: number }, view: SentenceView): boolean {
  for (const edge of [span.start, span.end]) {
    for (let at = Math.max(view.sentence.span.start, edge - 6); at < edge; at++) {
      const m = view.marks.names.startingAt(at, view.sentence.span.end);
      if (m && m.end > edge && !(m.start <= span.start && m.end >= span.end)) return true;
    }
  }
  return false;
}

function clauseFeatures(c: Candidate, view: SentenceView): string[] {
  const phrase = c.phrase;
  const clause = phrase?.clause ?? view.clauses.find((k) => contains(k, c));
  const f: string[] = [view.sentence.isHeading ? 'heading' : 'text'];
  if (clause) {
    const verb = clause.verb ? view.folded.slice(clause.verb.last.start, clause.verb.last.end) : '-';
    f.push(`verb+${c.hint}=${verb}`, `policyverb=${clause.verb?.policy ?? '-'}`);
    if (clause.verb && clause.object.start === c.start) f.push('object-start');
    if (clause.end === c.end) f.push('clause-end');
    if (clause.start === c.start) f.push('clause-start');
    if (clause.predicate && clause.predicate.start === c.end) f.push('before-predicate');
  }
  if (phrase) {
    const size = phrase.size > 1 ? 'list' : 'single';
    f.push(`place=${phrase.place}`, `list=${size}+${phrase.kind}`, `listpos=${Math.min(2, phrase.position)}`);
    if (phrase.start === c.start) f.push('phrase-start');
    if (phrase.end === c.end) f.push('phrase-end');
    if (phrase.start === c.start && phrase.end === c.end) f.push(`whole+${size}+${phrase.kind}`);
    if (phrase.clause.verb?.parts.includes(c.start)) f.push('inside-verb-group');
  }
  return f;
}
