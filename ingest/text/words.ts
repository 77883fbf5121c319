/** A word of a segmented text, with its part of speech. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** The words of one document: where each begins and ends, and its part of speech. */
export class Words {
  /** By the offset of a word's first character, and by the offset behind its last: its part of speech, '' elsewhere. */
  readonly #starting: string[];
  readonly #ending: string[];

  constructor(length: number, words: Iterable<TaggedWord>) {
    this.#starting = new Array<string>(length + 1).fill('');
    this.#ending = new Array<string>(length + 1).fill('');
    let at = 0;
    for (const { word, tag } of words) {
      this.#starting[at] = tag;
      at += word.length;
      this.#ending[at] = tag;
    }
  }

  /** Part of speech of the word that starts at `at`; '' inside a word. */
  startingAt(at: number): string {
    return this.#starting[at] ?? '';
  }

  /** Part of speech of the word that ends at `at`; '' inside a word. */
  endingAt(at: number): string {
    return this.#ending[at] ?? '';
  }
}
