import type { Span } from '../../src/model/index.js';

const STOPS = new Set(['。', '!', '?']);
const CLOSERS = new Set(['”', '’', ')', '》', '"', '】']);

/** Splits a stretch of folded text after 。！？ and the closing marks that follow; white space belongs to no sentence. */
export function splitSentences(folded: string, within: Span): Span[] {
  const spans: Span[] = [];
  let start = within.start;
  const push = (end: number): void => {
    let s = start;
    let e = end;
    while (s < e && isSpace(folded, s)) s++;
    while (e > s && isSpace(folded, e - 1)) e--;
    if (e - s > 1) spans.push({ start: s, end: e });
    start = end;
  };
  for (let i = within.start; i < within.end; i++) {
    if (!STOPS.has(folded.charAt(i))) continue;
    let end = i + 1;
    while (end < within.end && (CLOSERS.has(folded.charAt(end)) || STOPS.has(folded.charAt(end)))) end++;
    push(end);
    i = end - 1;
  }
  if (start < within.end) push(within.end);
  return spans;
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}
