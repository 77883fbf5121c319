import type { Span } from '../../src/model/index.js';
import type { Hits } from './automaton.js';

/** A lexicon word found in a text, with what the lexicon says of it. */
export interface Mark<T> extends Span {
  readonly value: T;
}

/** The hits of one document by where they start and by where they end, with the kinds of words among those at each place as bits. */
export class HitIndex {
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
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
      const start = starts[i] as number;
      const end = ends[i] as number;
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
function firsts(places: Int32Array, length: number): Int32Array {
  const first = new Int32Array(length + 2);
  for (let i = 0; i < places.length; i++) {
    const behind = (places[i] as number) + 1;
    first[behind] = (first[behind] as number) + 1;
  }
  for (let at = 1; at < first.length; at++) first[at] = (first[at] as number) + (first[at - 1] as number);
  return first;
}

/** The hits of one kind of words in one document, looked up by where they start or end. */
export class Marks<T> {
  readonly #index: HitIndex;
  readonly #kind: number;
  readonly #values: readonly (T | undefined)[];

  /** @param kind the bit of these words. @param values what the lexicon says of each word, by its number, where it is of the kind. */
  constructor(index: HitIndex, kind: number, values: readonly (T | undefined)[]) {
    this.#index = index;
    this.#kind = kind;
    this.#values = values;
  }

  /** The longest mark that starts at `at` and does not pass `limit`. */
  startingAt(at: number, limit: number): Mark<T> | undefined {
    if (((this.#index.kindsStarting[at] as number) & this.#kind) === 0) return undefined;
    const hit = this.#longestFrom(at, limit);
    return hit < 0 ? undefined : this.#mark(hit);
  }

  /** The longest mark that ends at `at` and does not start before `limit`. */
  endingAt(at: number, limit: number): Mark<T> | undefined {
    if (((this.#index.kindsEnding[at] as number) & this.#kind) === 0) return undefined;
    const hit = this.#longestUpTo(at, limit);
    return hit < 0 ? undefined : this.#mark(hit);
  }

  /** Where the longest mark ends that `startingAt` gives; −1 where there is none. */
  endFrom(at: number, limit: number): number {
    if (((this.#index.kindsStarting[at] as number) & this.#kind) === 0) return -1;
    const hit = this.#longestFrom(at, limit);
    return hit < 0 ? -1 : (this.#index.ends[hit] as number);
  }

  /** Where the longest mark starts that `endingAt` gives; −1 where there is none. */
  startUpTo(at: number, limit: number): number {
    if (((this.#index.kindsEnding[at] as number) & this.#kind) === 0) return -1;
    const hit = this.#longestUpTo(at, limit);
    return hit < 0 ? -1 : (this.#index.starts[hit] as number);
  }

  #longestFrom(at: number, limit: number): number {
    const index = this.#index;
    const first = index.firstStarting[at] as number;
    for (let i = (index.firstStarting[at + 1] as number) - 1; i >= first; i--) {
      const hit = index.byStart[i] as number;
      if (((index.kinds[hit] as number) & this.#kind) !== 0 && (index.ends[hit] as number) <= limit) return hit;
    }
    return -1;
  }

  #longestUpTo(at: number, limit: number): number {
    const index = this.#index;
    const behind = index.firstEnding[at + 1] as number;
    for (let hit = index.firstEnding[at] as number; hit < behind; hit++) {
      if (((index.kinds[hit] as number) & this.#kind) !== 0 && (index.starts[hit] as number) >= limit) return hit;
    }
    return -1;
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

  #mark(hit: number): Mark<T> {
    const { words, starts, ends } = this.#index;
    const value = this.#values[words[hit] as number] as T;
    return { start: starts[hit] as number, end: ends[hit] as number, value };
  }
}
