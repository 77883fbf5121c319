import type { Span } from '../../src/model/index.js';
import type { Hits } from './automaton.js';

/** A lexicon word found in a text, with what the lexicon says of it. */
export interface Mark<T> extends Span {
  readonly value: T;
}

/** The hits of one document by where they start and by where they end, with the kinds of words among those at each place as bits. */
export class HitIndex {
  readonly words: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Kinds of each hit, as bits. */
  readonly kinds: Uint16Array;
  /** Kinds of the hits that start, and that end, at a place: most places have none of the kind that is asked for. */
  readonly kindsStarting: Uint16Array;
  readonly kindsEnding: Uint16Array;
  /** The hits that end at `at` are those from `firstEnding[at]` up to `firstEnding[at + 1]`, the longest first. */
  readonly firstEnding: Int32Array;
  /** The hits that start at `at` are `byStart[i]` for i from `firstStarting[at]` up to `firstStarting[at + 1]`, the longest last. */
  readonly firstStarting: Int32Array;
  readonly byStart: Int32Array;

  /** @param length of the text. @param kindsOf the kinds of each word, as bits. */
  constructor({ words, starts, ends }: Hits, length: number, kindsOf: Uint16Array) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.kinds = new Uint16Array(words.length);
    this.kindsStarting = new Uint16Array(length + 2);
    this.kindsEnding = new Uint16Array(length + 2);
    for (let i = 0; i < words.length; i++) {
      const kinds = kindsOf[words[i] as number] as number;
      const [start, end] = [starts[i] as number, ends[i] as number];
      this.kinds[i] = kinds;
      this.kindsStarting[start] = (this.kindsStarting[start] as number) | kinds;
      this.kindsEnding[end] = (this.kindsEnding[end] as number) | kinds;
    }
    this.firstEnding = firsts(ends, length);
    this.firstStarting = firsts(starts, length);
    this.byStart = new Int32Array(words.length);
    const next = this.firstStarting.slice();
    for (let i = 0; i < words.length; i++) {
      const start = starts[i] as number;
      const at = next[start] as number;
      this.byStart[at] = i;
      next[start] = at + 1;
    }
  }
}

/** How many of the places are before each one. */
function firsts(places: readonly number[], length: number): Int32Array {
  const first = new Int32Array(length + 2);
  for (const place of places) first[place + 1] = (first[place + 1] as number) + 1;
  for (let at = 1; at < first.length; at++) first[at] = (first[at] as number) + (first[at - 1] as number);
  return first;
}

/** The hits of one kind of words in one document, looked up by where they start or end. */
export class Marks<T> {
  readonly #index: HitIndex;
  readonly #kind: number;
  readonly #entryOf: (word: number) => T;

  /** @param kind the bit of these words. @param entryOf what the lexicon says of a word of the kind. */
  constructor(index: HitIndex, kind: number, entryOf: (word: number) => T) {
    this.#index = index;
    this.#kind = kind;
    this.#entryOf = entryOf;
  }

  /** The longest mark that starts at `at` and does not pass `limit`. */
  startingAt(at: number, limit: number): Mark<T> | undefined {
    const index = this.#index;
    if (((index.kindsStarting[at] as number) & this.#kind) === 0) return undefined;
    const first = index.firstStarting[at] as number;
    for (let i = (index.firstStarting[at + 1] as number) - 1; i >= first; i--) {
      const hit = index.byStart[i] as number;
      if (((index.kinds[hit] as number) & this.#kind) !== 0 && (index.ends[hit] as number) <= limit)
        return this.#mark(hit);
    }
    return undefined;
  }

  /** The longest mark that ends at `at` and does not start before `limit`. */
  endingAt(at: number, limit: number): Mark<T> | undefined {
    const index = this.#index;
    if (((index.kindsEnding[at] as number) & this.#kind) === 0) return undefined;
    const behind = index.firstEnding[at + 1] as number;
    for (let hit = index.firstEnding[at] as number; hit < behind; hit++) {
      if (((index.kinds[hit] as number) & this.#kind) !== 0 && (index.starts[hit] as number) >= limit)
        return this.#mark(hit);
    }
    return undefined;
  }

  /** Every mark inside the span, by start, the longer first. */
  within(span: Span): Mark<T>[] {
    const index = this.#index;
    const found: Mark<T>[] = [];
    for (let at = span.start; at < span.end; at++) {
      if (((index.kindsStarting[at] as number) & this.#kind) === 0) continue;
      const first = index.firstStarting[at] as number;
      for (let i = (index.firstStarting[at + 1] as number) - 1; i >= first; i--) {
        const hit = index.byStart[i] as number;
        if (((index.kinds[hit] as number) & this.#kind) !== 0 && (index.ends[hit] as number) <= span.end)
          found.push(this.#mark(hit));
      }
    }
    return found;
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

  #mark(hit: number): Mark<T> {
    const { words, starts, ends } = this.#index;
    return { start: starts[hit] as number, end: ends[hit] as number, value: this.#entryOf(words[hit] as number) };
  }
}
