import type { Span } from '../../src/model/index.js';
import type { AttestedName, NameWord } from '../lexicon/lexicon.js';
import type { Features } from '../scoring/features.js';
import { hashText } from '../scoring/hash.js';
import type { Mark } from '../text/marks.js';
import type { SentenceView } from './candidate.js';
import { type } from './cuts.js';
import { CROSSING_REACH } from './edges.js';
import { T } from './templates.js';

/** What the lexicons of names say of the words, whole and in part. */
export function knownFeatures(span: Span, view: SentenceView, isCrossed: boolean, f: Features): void {
  const { marks, sentence, folded } = view;
  const exact = marks.names.startingAt(span.start, span.end);
  if (exact && exact.end === span.end)
    wholeFeatures(exact.value, hashText(folded, span.start, span.end), span.end - span.start, f);
  else partFeatures(span, exact, view, f);
  if (marks.names.endFrom(span.start, sentence.span.end) > span.end) f.add(T.prefixOfKnown);
  if (isCrossed && crossesKnown(span, view)) f.add(T.crossesKnown);
  attestedFeatures(span, view, f);
}

function wholeFeatures(name: NameWord, words: number, length: number, f: Features): void {
  const kind = type(name.type);
  if (name.weak) {
    f.add(T.weakType, kind);
    f.add(T.weakName, words);
  } else {
    f.add(T.known);
    f.add(T.knownType, kind);
    f.add(T.knownLength, kind, Math.min(5, length));
  }
}

function partFeatures(span: Span, start: Mark<NameWord> | undefined, { marks }: SentenceView, f: Features): void {
  const end = marks.names.endingAt(span.end, span.start);
  if (start) f.add(T.startsKnown, type(start.value.type));
  if (end) f.add(T.endsKnown, type(end.value.type));
  const head = marks.heads.endingAt(span.end, span.start);
  const bodyEnd = head ? head.start : span.start;
  let first: Mark<NameWord> | undefined;
  let inner = 0;
  let covered = 0;
  for (let at = span.start; at < span.end; ) {
    const end = marks.names.endFrom(at, span.end);
    if (end >= 0) {
      if (inner++ === 0) first = marks.names.startingAt(at, span.end);
      if (end <= bodyEnd) covered += end - at;
    }
    at = Math.max(end, at + 1);
  }
  f.add(T.holds, inner > 1 ? 99 : type(first?.value.type));
  if (!head) return;
  const length = head.start - span.start;
  // What stands before the head: a known name and nothing else, a known name among other words, or none.
  const kind =
    first && first.end <= head.start
      ? type(first.value.type) + (covered === length ? 100 : 200)
      : Math.min(8, length) + 300;
  f.add(T.body, kind);
  f.add(T.bodyType, kind, type(head.value.type));
}

function crossesKnown(span: Span, { marks, sentence }: SentenceView): boolean {
  for (const edge of [span.start, span.end]) {
    for (let at = Math.max(sentence.span.start, edge - CROSSING_REACH); at < edge; at++) {
      const end = marks.names.endFrom(at, sentence.span.end);
      if (end > edge && !(at <= span.start && end >= span.end)) return true;
    }
  }
  return false;
}

/** What labels of other reports say of the words. */
function attestedFeatures(span: Span, { marks, sentence }: SentenceView, f: Features): void {
  const start = marks.attested.startingAt(span.start, span.end);
  if (start && start.end === span.end) attestedWhole(start.value, f);
  else {
    const end = marks.attested.endingAt(span.end, span.start);
    f.add(T.attestedStart, type(start?.value.type));
    f.add(T.attestedEnd, type(end?.value.type));
  }
  const longer = marks.attested.startingAt(span.start, sentence.span.end);
  if (longer && longer.end > span.end) {
    f.add(T.prefixOfAttested);
    f.add(T.prefixOfAttested, type(longer.value.type));
  }
  const before = marks.attested.endingAt(span.end, sentence.span.start);
  if (before && before.start < span.start) {
    f.add(T.suffixOfAttested);
    f.add(T.suffixOfAttested, type(before.value.type));
  }
}

function attestedWhole({ type: of, labelled, seen }: AttestedName, f: Features): void {
  const kind = type(of);
  const rate = Math.min(4, Math.floor((5 * labelled) / seen));
  const size = labelled > 4 ? 3 : labelled > 1 ? 2 : 1;
  f.add(T.attestedType, kind);
  f.add(T.attestedRate, rate);
  f.add(T.attestedTypeRate, kind, rate);
  f.add(T.attestedTypeRateSize, kind, rate, size);
}
