import type { Span } from '../../src/model/index.js';

const OPEN: Readonly<Record<string, string>> = { '(': ')', '“': '”', '《': '》', '[': ']', '【': '】', '‘': '’' };
/** An opening mark whose partner is farther than this is taken for a slip of the source, and opens nothing. */
const REACH = 80;

/** Nesting depth of brackets and quotation marks at each character of the span; the marks themselves count as inside. */
export function bracketDepths(folded: string, span: Span): Uint8Array {
  const depths = new Uint8Array(span.end - span.start);
  for (const pair of bracketPairs(folded, span)) {
    for (let i = pair.start; i < pair.end; i++)
      depths[i - span.start] = Math.min(255, (depths[i - span.start] ?? 0) + 1);
  }
  return depths;
}

/** Matched pairs, from the opening mark to behind the closing one, by their start. */
export function bracketPairs(folded: string, span: Span): Span[] {
  const pairs: Span[] = [];
  const stack: { at: number; close: string }[] = [];
  for (let i = span.start; i < span.end; i++) {
    const c = folded.charAt(i);
    const close = OPEN[c];
    if (close) {
      stack.push({ at: i, close });
      continue;
    }
    let top = stack.length - 1;
    while (top >= 0 && stack[top]?.close !== c) top--;
    const open = stack[top];
    if (!open) continue;
    stack.length = top;
    if (i - open.at <= REACH) pairs.push({ start: open.at, end: i + 1 });
  }
  return pairs.sort((a, b) => a.start - b.start);
}
