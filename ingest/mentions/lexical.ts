import type { Span } from '../../src/model/index.js';
import type { AttestedName, NameWord } from '../lexicon/lexicon.js';
import { feature, hashText } from '../scoring/hash.js';
import type { SentenceView } from './candidate.js';
import { type } from './cuts.js';
import { T } from './templates.js';

/** What the lexicons of names say of the words, whole and in part. */
export function knownFeatures(span: Span, view: SentenceView): number[] {
  const { marks, sentence, folded } = view;
  const exact = marks.names.startingAt(span.start, span.end);
  const f =
    exact && exact.end === span.end
      ? wholeFeatures(exact.value, hashText(folded, span.start, span.end), span.end - span.start)
      : partFeatures(span, view);
  const longer = marks.names.startingAt(span.start, sentence.span.end);
  if (longer && longer.end > span.end) f.push(feature(T.prefixOfKnown));
  if (crossesKnown(span, view)) f.push(feature(T.crossesKnown));
  f.push(...attestedFeatures(span, view));
  return f;
}

function wholeFeatures(name: NameWord, words: number, length: number): number[] {
  const kind = type(name.type);
  return name.weak
    ? [feature(T.weakType, kind), feature(T.weakName, words)]
    : [feature(T.known), feature(T.knownType, kind), feature(T.knownLength, kind, Math.min(5, length))];
}

function partFeatures(span: Span, { marks }: SentenceView): number[] {
  const f: number[] = [];
  const start = marks.names.startingAt(span.start, span.end);
  const end = marks.names.endingAt(span.end, span.start);
  if (start) f.push(feature(T.startsKnown, type(start.value.type)));
  if (end) f.push(feature(T.endsKnown, type(end.value.type)));
  const inner = marks.names.longestWithin(span);
  const [first] = inner;
  f.push(feature(T.holds, inner.length > 1 ? 99 : type(first?.value.type)));
  const head = marks.heads.endingAt(span.end, span.start);
  if (!head) return f;
  const before = inner.filter((m) => m.end <= head.start);
  const covered = before.reduce((n, m) => n + m.end - m.start, 0);
  const length = head.start - span.start;
  // What stands before the head: a known name and nothing else, a known name among other words, or none.
  const body = before[0] ? type(before[0].value.type) + (covered === length ? 100 : 200) : Math.min(8, length) + 300;
  f.push(feature(T.body, body), feature(T.bodyType, body, type(head.value.type)));
  return f;
}

function crossesKnown(span: Span, { marks, sentence }: SentenceView): boolean {
  for (const edge of [span.start, span.end]) {
    for (let at = Math.max(sentence.span.start, edge - 6); at < edge; at++) {
      const m = marks.names.startingAt(at, sentence.span.end);
      if (m && m.end > edge && !(m.start <= span.start && m.end >= span.end)) return true;
    }
  }
  return false;
}

/** What labels of other reports say of the words. */
function attestedFeatures(span: Span, { marks, sentence }: SentenceView): number[] {
  const f: number[] = [];
  const start = marks.attested.startingAt(span.start, span.end);
  if (start && start.end === span.end) f.push(...attestedWhole(start.value));
  else {
    const end = marks.attested.endingAt(span.end, span.start);
    f.push(feature(T.attestedStart, type(start?.value.type)), feature(T.attestedEnd, type(end?.value.type)));
  }
  const longer = marks.attested.startingAt(span.start, sentence.span.end);
  if (longer && longer.end > span.end)
    f.push(feature(T.prefixOfAttested), feature(T.prefixOfAttested, type(longer.value.type)));
  const before = marks.attested.endingAt(span.end, sentence.span.start);
  if (before && before.start < span.start)
    f.push(feature(T.suffixOfAttested), feature(T.suffixOfAttested, type(before.value.type)));
  return f;
}

function attestedWhole({ type: of, labelled, seen }: AttestedName): number[] {
  const kind = type(of);
  const rate = Math.min(4, Math.floor((5 * labelled) / seen));
  const size = labelled > 4 ? 3 : labelled > 1 ? 2 : 1;
  return [
    feature(T.attestedType, kind),
    feature(T.attestedRate, rate),
    feature(T.attestedTypeRate, kind, rate),
    feature(T.attestedTypeRateSize, kind, rate, size),
  ];
}
