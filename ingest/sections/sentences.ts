import type { Span } from '../../src/model/index.js';
import { characterClasses, isOf, WHITE } from '../text/characters.js';

const STOP = 1;
const CLOSER = 2;
const BLANK = 4;
const CLASSES = characterClasses('。!?', '”’)》"】', WHITE);

/** No report writes longer ones; a bound keeps whatever looks at a sentence as a whole linear in the text. In characters. */
export const LONGEST_SENTENCE = 1500;
/** Where a stretch that is too long is cut: behind the last of these marks, the first kind that it has. */
const CUTS = [';', ',', '、'];

/**
 * Splits a stretch of folded text after 。！？ and the closing marks that follow; white space belongs to no sentence. A stretch longer
 * than {@link LONGEST_SENTENCE} is cut at its marks, or anywhere where it has none.
 */
export function splitSentences(folded: string, within: Span): Span[] {
  return stretchesBetweenStops(folded, within).flatMap((span) => cutToLength(folded, span));
}

function cutToLength(folded: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_SENTENCE) {
    const piece = folded.slice(start, start + LONGEST_SENTENCE);
    const mark = CUTS.map((c) => piece.lastIndexOf(c)).find((at) => at > LONGEST_SENTENCE / 2);
    // Between the halves of a surrogate pair is no place to cut.
    const anywhere = /[\ud800-\udbff]$/.test(piece) ? LONGEST_SENTENCE - 1 : LONGEST_SENTENCE;
    const end = start + (mark === undefined ? anywhere : mark + 1);
    pieces.push({ start, end });
    start = end;
  }
  pieces.push({ start, end: span.end });
  return pieces;
}

function stretchesBetweenStops(folded: string, within: Span): Span[] {
  const spans: Span[] = [];
  let start = within.start;
  const push = (end: number): void => {
    let s = start;
    let e = end;
    while (s < e && isOf(CLASSES, BLANK, folded, s)) s++;
    while (e > s && isOf(CLASSES, BLANK, folded, e - 1)) e--;
    if (e - s > 1) spans.push({ start: s, end: e });
    start = end;
  };
  for (let i = within.start; i < within.end; i++) {
    if (!isOf(CLASSES, STOP, folded, i)) continue;
    let end = i + 1;
    while (end < within.end && isOf(CLASSES, STOP | CLOSER, folded, end)) end++;
    push(end);
    i = end - 1;
  }
  if (start < within.end) push(within.end);
  return spans;
}
