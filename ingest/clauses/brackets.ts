import type { Span } from '../../src/model/index.js';

/** Opening marks, and the closing mark of each at the same place. */
const OPEN = '(“《[【‘';
const CLOSE = ')”》]】’';
/** By code unit: for an opening mark its place in the list, from 1; for a closing one the same, negative. */
const SIDES = new Int8Array(0x10000);
for (let i = 0; i < OPEN.length; i++) {
  SIDES[OPEN.charCodeAt(i)] = i + 1;
  SIDES[CLOSE.charCodeAt(i)] = -i - 1;
}
/** An opening mark whose partner is farther than this is taken for a slip of the source, and opens nothing. */
const REACH = 80;

/** Nesting depth at each character of the span of the matched pairs in it; the marks themselves count as inside. */
export function bracketDepths(pairs: readonly Span[], span: Span): Uint8Array {
  const depths = new Uint8Array(span.end - span.start);
  for (const pair of pairs) {
    for (let i = pair.start; i < pair.end; i++)
      depths[i - span.start] = Math.min(255, (depths[i - span.start] ?? 0) + 1);
  }
  return depths;
}

/** Matched brackets and quotation marks, from the opening mark to behind the closing one, by their start. */
export function bracketPairs(folded: string, span: Span): Span[] {
  const pairs: Span[] = [];
  const stack: { at: number; side: number }[] = [];
  for (let i = span.start; i < span.end; i++) {
    const side = SIDES[folded.charCodeAt(i)] as number;
    if (side === 0) continue;
    if (side > 0) {
      stack.push({ at: i, side });
      continue;
    }
    let top = stack.length - 1;
    while (top >= 0 && stack[top]?.side !== -side) top--;
    const open = stack[top];
    if (!open) continue;
    stack.length = top;
    if (i - open.at <= REACH) pairs.push({ start: open.at, end: i + 1 });
  }
  return pairs.length > 1 ? pairs.sort((a, b) => a.start - b.start) : pairs;
}
