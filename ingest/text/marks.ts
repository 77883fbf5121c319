import type { Span } from '../../src/model/index.js';
import type { WordHit } from './automaton.js';

/** A lexicon word found in a text, with what the lexicon says of it. */
export interface Mark<T> extends Span {
  readonly value: T;
}

/** The hits of one category of words in one document, looked up by where they start or end. */
export class Marks<T> {
  readonly #byStart = new Map<number, Mark<T>[]>();
  readonly #byEnd = new Map<number, Mark<T>[]>();

  constructor(hits: readonly WordHit[], categoryOf: (word: number) => T | undefined) {
    for (const h of hits) {
      const value = categoryOf(h.word);
      if (value === undefined) continue;
      const mark = { start: h.start, end: h.end, value };
      push(this.#byStart, h.start, mark);
      push(this.#byEnd, h.end, mark);
    }
  }

  /** The longest mark that starts at `at` and does not pass `limit`. */
  startingAt(at: number, limit: number): Mark<T> | undefined {
    let best: Mark<T> | undefined;
    for (const m of this.#byStart.get(at) ?? []) if (m.end <= limit && (!best || m.end > best.end)) best = m;
    return best;
  }

  /** The longest mark that ends at `at` and does not start before `limit`. */
  endingAt(at: number, limit: number): Mark<T> | undefined {
    let best: Mark<T> | undefined;
    for (const m of this.#byEnd.get(at) ?? []) if (m.start >= limit && (!best || m.start < best.start)) best = m;
    return best;
  }

  /** Every mark inside the span, by start, the longer first. */
  *within(span: Span): IterableIterator<Mark<T>> {
    for (let at = span.start; at < span.end; at++) {
      const here = this.#byStart.get(at);
      if (!here) continue;
      for (let i = here.length - 1; i >= 0; i--) {
        const m = here[i];
        if (m && m.end <= span.end) yield m;
      }
    }
  }

  /** Leftmost-longest cover of the span: marks that do not overlap. */
  longestWithin(span: Span): Mark<T>[] {
    const found: Mark<T>[] = [];
    for (let at = span.start; at < span.end; ) {
      const m = this.startingAt(at, span.end);
      if (m) found.push(m);
      at = m ? m.end : at + 1;
    }
    return found;
  }
}

function push<T>(map: Map<number, Mark<T>[]>, key: number, mark: Mark<T>): void {
  const list = map.get(key);
  if (list) list.push(mark);
  else map.set(key, [mark]);
}
