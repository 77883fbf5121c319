/** A word of a segmented text, with its part of speech. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** Parts of speech as jieba tags them; in this order they are what the weights were fitted to. */
const TAGS =
  'a ad ag an b c d df dg e eng f g h i j k l m mg mq n ng nr nrfg nrt ns nt nz o p q r rg rr rz s t tg u ud ug uj ul uv uz v vd vg vi vn vq x y z zg';
const NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.split(' ').map((tag, i) => [tag, i + 2]));

/** The words of one document: where each begins and ends, and its part of speech as a number from 1. */
export class Words {
  readonly #starting: Uint8Array;
  readonly #ending: Uint8Array;

  /** @param length of the text. @param words cover it. */
  constructor(length: number, words: Iterable<TaggedWord>) {
    this.#starting = new Uint8Array(length + 1);
    this.#ending = new Uint8Array(length + 1);
    let at = 0;
    for (const { word, tag } of words) {
      const number = NUMBERS.get(tag) ?? 1;
      this.#starting[at] = number;
      at += word.length;
      this.#ending[at] = number;
    }
  }

  /** Part of speech of the word that starts at `at`; 0 inside a word. */
  startingAt(at: number): number {
    return this.#starting[at] ?? 0;
  }

  /** Part of speech of the word that ends at `at`; 0 inside a word. */
  endingAt(at: number): number {
    return this.#ending[at] ?? 0;
  }
}
