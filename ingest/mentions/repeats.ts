import type { Span } from '../../src/model/index.js';
import { bareSpan } from './features.js';

/** Shorter words stand for too many things to vouch for each other. */
const SHORTEST = 3;

/** The names chosen in a document, by their words without the marks that wrap them: one that was chosen in one place is likelier one in another. */
export class Repeats {
  readonly #places = new Map<string, number[]>();
  readonly #folded: string;

  constructor(folded: string, names: Iterable<Span>) {
    this.#folded = folded;
    for (const name of names) {
      const { start, end } = bareSpan(name, folded);
      if (end - start < SHORTEST) continue;
      const words = folded.slice(start, end);
      const places = this.#places.get(words);
      if (places) places.push(start);
      else this.#places.set(words, [start]);
    }
  }

  /** Whether the same words were chosen in another place. */
  isElsewhere(name: Span): boolean {
    const { start, end } = bareSpan(name, this.#folded);
    const places = end - start < SHORTEST ? undefined : this.#places.get(this.#folded.slice(start, end));
    return places?.some((place) => place !== start) ?? false;
  }
}
