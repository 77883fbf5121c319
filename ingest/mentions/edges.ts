import type { Features } from '../scoring/features.js';
import { hashText } from '../scoring/hash.js';
import { characterClasses, DIGITS } from '../text/characters.js';
import type { SentenceView } from './candidate.js';
import { leftCut, rightCut, type } from './cuts.js';
import { T } from './templates.js';

/** One edge of candidates: what features of both edges combine. */
export interface Edge {
  /** What the candidate is cut off from there. */
  readonly cut: number;
  /** The kind of mark next to it. */
  readonly mark: number;
  /** Whether a known name begins before it and ends behind it. */
  readonly isCrossed: boolean;
}

/** The edges of one sentence's candidates; many share one, so each is read once. */
export class Edges {
  readonly #view: SentenceView;
  readonly #starts: (Edge | undefined)[];
  readonly #ends: (Edge | undefined)[];

  constructor(view: SentenceView) {
    this.#view = view;
    const { start, end } = view.sentence.span;
    this.#starts = new Array(end - start + 3);
    this.#ends = new Array(end - start + 3);
  }

  start(at: number): Edge {
    const { folded, sentence } = this.#view;
    const i = at - sentence.span.start + 1;
    const known = this.#starts[i];
    if (known) return known;
    const before = at > sentence.span.start ? folded.charCodeAt(at - 1) : 0;
    const edge = { cut: leftCut(at, this.#view), mark: markOf(before), isCrossed: isCrossed(at, this.#view) };
    this.#starts[i] = edge;
    return edge;
  }

  end(at: number): Edge {
    const { folded, sentence } = this.#view;
    const i = at - sentence.span.start + 1;
    const known = this.#ends[i];
    if (known) return known;
    const after = at < sentence.span.end ? folded.charCodeAt(at) : 0;
    const edge = { cut: rightCut(at, this.#view), mark: markOf(after), isCrossed: isCrossed(at, this.#view) };
    this.#ends[i] = edge;
    return edge;
  }
}

/** How far before an edge a name is looked for that crosses it, in characters. */
export const CROSSING_REACH = 6;

function isCrossed(edge: number, { marks, sentence }: SentenceView): boolean {
  const { start, end } = sentence.span;
  for (let at = Math.max(start, edge - CROSSING_REACH); at < edge; at++)
    if (marks.names.endFrom(at, end) > edge) return true;
  return false;
}

/** Adds what the start of a candidate says, whichever its end is. */
export function startFeatures(at: number, view: SentenceView, f: Features): void {
  const { folded, marks, words, sentence, own } = view;
  const { start: from, end: to } = sentence.span;
  const before = marks.verbs.endingAt(at, from) ?? marks.adverbs.endingAt(at, from);
  const quoted = classesAt(folded, at) & OPENING ? 1 : 0;
  const first = Math.min(to, at + quoted);
  const prev = at > from ? folded.charCodeAt(at - 1) : 0;
  const verb = marks.verbs.startingAt(at, to);
  const [left, right] = [words.endingAt(at), words.startingAt(at)];
  f.add(T.prev1, prev);
  f.add(T.prev2, hashText(folded, Math.max(from, at - 2), at));
  f.add(T.prevVerb, before ? hashText(folded, before.start, before.end) : 0);
  f.add(T.prevFirst, prev, hashText(folded, first, first + 2));
  f.add(T.first1, hashText(folded, first, first + 1));
  f.add(T.first2, hashText(folded, first, first + 2));
  f.add(T.first3, hashText(folded, first, first + 3));
  f.add(T.wordLeft, left, right);
  f.add(T.wordBefore, left);
  f.add(T.wordFirst, right);
  if (quoted) f.add(T.opensQuoted);
  for (const region of own) if (folded.startsWith(region, at)) f.add(T.startsOwn);
  if (marks.openers.startingAt(at, to)) f.add(T.startsOpener);
  if (verb) {
    f.add(T.startsVerb);
    f.add(T.startVerb, hashText(folded, verb.start, verb.end));
  }
  if (classesAt(folded, at - 1) & JOINT) {
    const m = marks.attested.endingAt(at - 1, from) ?? marks.names.endingAt(at - 1, from);
    f.add(T.siblingBefore, m ? type(m.value.type) : 0);
  }
  if (classesAt(folded, at) & BEGINS_EDITION && EDITION.test(folded.slice(at, at + 6))) f.add(T.edition);
  if (classesAt(folded, at) & NUMERAL && COUNTED.test(folded.slice(at, at + 2))) f.add(T.countedGroup);
}

/** Adds what the end of a candidate says, whichever its start is. */
export function endFeatures(at: number, view: SentenceView, f: Features): void {
  const { folded, marks, words, sentence } = view;
  const { start: from, end: to } = sentence.span;
  const after = marks.verbs.startingAt(at, to) ?? marks.predicates.startingAt(at, to);
  const quoted = classesAt(folded, at - 1) & CLOSING ? 1 : 0;
  const last = at - quoted;
  const next = at < to ? folded.charCodeAt(at) : 0;
  const nextHead = marks.heads.startingAt(at, to);
  const [left, right] = [words.endingAt(at), words.startingAt(at)];
  f.add(T.last1, hashText(folded, Math.max(from, last - 1), last));
  f.add(T.last2, hashText(folded, Math.max(from, last - 2), last));
  f.add(T.last3, hashText(folded, Math.max(from, last - 3), last));
  f.add(T.lastNext, hashText(folded, Math.max(from, last - 2), last), next);
  f.add(T.next1, next);
  f.add(T.next2, hashText(folded, at, Math.min(to, at + 2)));
  f.add(T.nextVerb, after ? hashText(folded, after.start, after.end) : 0);
  f.add(T.wordRight, left, right);
  f.add(T.wordLast, left);
  f.add(T.wordAfter, right);
  if (quoted) f.add(T.endsQuoted);
  if (marks.trimmed.endingAt(at, from)) f.add(T.endsTrimmed);
  if (nextHead) {
    f.add(T.headFollows);
    f.add(T.nextHead, type(nextHead.value.type));
  }
  if (at < to && classesAt(folded, at) & JOINT) {
    const m = marks.attested.startingAt(at + 1, to) ?? marks.names.startingAt(at + 1, to);
    const whole = m && classesAt(folded, m.end) & BEHIND_MEMBER ? 1 : 0;
    f.add(T.siblingAfter, m ? type(m.value.type) : 0, whole);
  }
}

const EDITION = /^(?:新一轮|第[一二三四五六七八九十]+[届轮次批]|首届)/;
const COUNTED = /^[一二三四五六七八九十][大个项]/;

const JOINT = 1;
const OPENING = 2;
const CLOSING = 4;
const BEHIND_MEMBER = 8;
const BEGINS_EDITION = 16;
const NUMERAL = 32;
const CLASSES = characterClasses('、和与及', '“《', '”》', '、和与及等,;。', '新第首', '一二三四五六七八九十');

function classesAt(folded: string, at: number): number {
  return CLASSES[folded.charCodeAt(at)] ?? 0;
}

/** The kind of a character next to a candidate: a break, 、, a bracket, a joint, 等, 的, a digit, anything else. */
function markOf(code: number): number {
  return (MARKS[code] as number) - 1;
}

const MARKS = new Uint8Array(0x10000);
for (const [i, kind] of [',;:。\0', '、', '“”《》()', '和与及', '等', '的', DIGITS].entries())
  for (const c of kind) MARKS[c.charCodeAt(0)] = i + 1;
