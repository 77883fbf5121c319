import { feature, hashText } from '../scoring/hash.js';
import type { SentenceView } from './candidate.js';
import { leftCut, rightCut, type } from './cuts.js';
import { T } from './templates.js';

/** One edge of candidates: what its features say, whichever the other edge is, and what features of both edges combine. */
export interface Edge {
  readonly features: readonly number[];
  /** What the candidate is cut off from there. */
  readonly cut: number;
  /** The kind of mark next to it. */
  readonly mark: number;
}

/** The edges of one sentence's candidates; many share one, so each is read once. */
export class Edges {
  readonly #view: SentenceView;
  readonly #starts = new Map<number, Edge>();
  readonly #ends = new Map<number, Edge>();

  constructor(view: SentenceView) {
    this.#view = view;
  }

  start(at: number): Edge {
    return kept(this.#starts, at, () => startEdge(at, this.#view));
  }

  end(at: number): Edge {
    return kept(this.#ends, at, () => endEdge(at, this.#view));
  }
}

function kept(edges: Map<number, Edge>, at: number, read: () => Edge): Edge {
  const known = edges.get(at);
  if (known) return known;
  const edge = read();
  edges.set(at, edge);
  return edge;
}

function startEdge(at: number, view: SentenceView): Edge {
  const { folded, marks, words, sentence } = view;
  const { start: from, end: to } = sentence.span;
  const cut = leftCut(at, view);
  const before = marks.verbs.endingAt(at, from) ?? marks.adverbs.endingAt(at, from);
  const quoted = /[“《]/.test(folded.charAt(at)) ? 1 : 0;
  const first = Math.min(to, at + quoted);
  const prev = at > from ? folded.charCodeAt(at - 1) : 0;
  const verb = marks.verbs.startingAt(at, to);
  const [left, right] = [words.endingAt(at), words.startingAt(at)];
  const f = [
    feature(T.prev1, prev),
    feature(T.prev2, hashText(folded, Math.max(from, at - 2), at)),
    feature(T.prevVerb, before ? hashText(folded, before.start, before.end) : 0),
    feature(T.prevFirst, prev, hashText(folded, first, first + 2)),
    feature(T.first1, hashText(folded, first, first + 1)),
    feature(T.first2, hashText(folded, first, first + 2)),
    feature(T.first3, hashText(folded, first, first + 3)),
    feature(T.wordLeft, left, right),
    feature(T.wordBefore, left),
    feature(T.wordFirst, right),
  ];
  if (quoted) f.push(feature(T.opensQuoted));
  if (marks.openers.startingAt(at, to)) f.push(feature(T.startsOpener));
  if (verb) f.push(feature(T.startsVerb), feature(T.startVerb, hashText(folded, verb.start, verb.end)));
  if (JOINT.test(folded.charAt(at - 1))) {
    const m = marks.attested.endingAt(at - 1, from) ?? marks.names.endingAt(at - 1, from);
    f.push(feature(T.siblingBefore, m ? type(m.value.type) : 0));
  }
  if (EDITION.test(folded.slice(at, at + 6))) f.push(feature(T.edition));
  if (COUNTED.test(folded.slice(at, at + 2))) f.push(feature(T.countedGroup));
  return { features: f, cut, mark: markOf(prev) };
}

function endEdge(at: number, view: SentenceView): Edge {
  const { folded, marks, words, sentence } = view;
  const { start: from, end: to } = sentence.span;
  const after = marks.verbs.startingAt(at, to) ?? marks.predicates.startingAt(at, to);
  const quoted = /[”》]/.test(folded.charAt(at - 1)) ? 1 : 0;
  const last = at - quoted;
  const next = at < to ? folded.charCodeAt(at) : 0;
  const nextHead = marks.heads.startingAt(at, to);
  const [left, right] = [words.endingAt(at), words.startingAt(at)];
  const f = [
    feature(T.last1, hashText(folded, Math.max(from, last - 1), last)),
    feature(T.last2, hashText(folded, Math.max(from, last - 2), last)),
    feature(T.last3, hashText(folded, Math.max(from, last - 3), last)),
    feature(T.lastNext, hashText(folded, Math.max(from, last - 2), last), next),
    feature(T.next1, next),
    feature(T.next2, hashText(folded, at, Math.min(to, at + 2))),
    feature(T.nextVerb, after ? hashText(folded, after.start, after.end) : 0),
    feature(T.wordRight, left, right),
    feature(T.wordLast, left),
    feature(T.wordAfter, right),
  ];
  if (quoted) f.push(feature(T.endsQuoted));
  if (marks.trimmed.endingAt(at, from)) f.push(feature(T.endsTrimmed));
  if (nextHead) f.push(feature(T.headFollows), feature(T.nextHead, type(nextHead.value.type)));
  if (at < to && JOINT.test(folded.charAt(at))) {
    const m = marks.attested.startingAt(at + 1, to) ?? marks.names.startingAt(at + 1, to);
    const whole = m && /[、和与及等,;。]/.test(folded.charAt(m.end)) ? 1 : 0;
    f.push(feature(T.siblingAfter, m ? type(m.value.type) : 0, whole));
  }
  return { features: f, cut: rightCut(at, view), mark: markOf(next) };
}

const JOINT = /[、和与及]/;
const EDITION = /^(?:新一轮|第[一二三四五六七八九十]+[届轮次批]|首届)/;
const COUNTED = /^[一二三四五六七八九十][大个项]/;
const MARKS: readonly RegExp[] = [/[,;:。\0]/, /、/, /[“”《》()]/, /[和与及]/, /等/, /的/, /\d/];

/** The kind of a character next to a candidate: a break, 、, a bracket, a joint, 等, 的, a digit, anything else. */
function markOf(code: number): number {
  const c = String.fromCharCode(code);
  return MARKS.findIndex((kind) => kind.test(c));
}
