/** Parts of speech as jieba tags them; in this order they are what the weights were fitted to. */
const TAGS =
  'a ad ag an b c d df dg e eng f g h i j k l m mg mq n ng nr nrfg nrt ns nt nz o p q r rg rr rz s t tg u ud ug uj ul uv uz v vd vg vi vn vq x y z zg';
const NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.split(' ').map((tag, i) => [tag, i + 2]));

/** What cuts a text into words; `tag` cuts alike and gives the part of speech of each word. */
export interface Tagger {
  cut(text: string, hmm: boolean): string[];
  tag(text: string, hmm: boolean): readonly { readonly word: string; readonly tag: string }[];
}

/** Between such words a tagger cuts each stretch without a look at the others. */
const BREAKS: ReadonlySet<string> = new Set([...',。、;:!? ']);
/** Words whose part of speech is kept at most; a dozen reports have ten thousand. */
const MOST = 200_000;

/**
 * Cuts texts into words with their parts of speech. The part of speech hangs on the word alone: each is asked for once, and after some
 * reports few are left to ask for, which is twice as fast as having all of them tagged.
 */
export class Segmenter {
  readonly #tagger: Tagger;
  readonly #numbers = new Map<string, number>();

  constructor(tagger: Tagger) {
    this.#tagger = tagger;
  }

  segment(folded: string): Words {
    // Line breaks would end up inside words.
    const words = this.#tagger.cut(folded.replace(/\s/g, ' '), true);
    const numbers = new Uint8Array(words.length);
    let isKnown = true;
    for (let i = 0; i < words.length; i++) {
      const number = this.#numbers.get(words[i] as string);
      if (number === undefined) isKnown = false;
      else numbers[i] = number;
    }
    if (!isKnown) {
      this.#learn(words, numbers);
      for (let i = 0; i < words.length; i++)
        if (numbers[i] === 0) numbers[i] = this.#numbers.get(words[i] as string) ?? OTHER;
    }
    return new Words(folded.length, words, numbers);
  }

  /** Has the stretches tagged in which words stand that are not known: on its own a word might be cut once more. */
  #learn(words: readonly string[], numbers: Uint8Array): void {
    if (this.#numbers.size > MOST) this.#numbers.clear();
    let from = 0;
    let isKnown = true;
    let unknown = '';
    for (let i = 0; i < words.length; i++) {
      if (numbers[i] === 0) isKnown = false;
      if (i < words.length - 1 && !BREAKS.has(words[i] as string)) continue;
      if (!isKnown) unknown += words.slice(from, i + 1).join('');
      from = i + 1;
      isKnown = true;
    }
    for (const { word, tag } of this.#tagger.tag(unknown, true)) this.#numbers.set(word, NUMBERS.get(tag) ?? OTHER);
  }
}

/** A part of speech that is not in the list. */
const OTHER = 1;

/** The words of one document: where each begins and ends, and its part of speech as a number from 1. */
export class Words {
  readonly #starting: Uint8Array;
  readonly #ending: Uint8Array;

  /** @param length of the text. @param words cover it. @param numbers their parts of speech. */
  constructor(length: number, words: readonly string[], numbers: Uint8Array) {
    this.#starting = new Uint8Array(length + 1);
    this.#ending = new Uint8Array(length + 1);
    let at = 0;
    for (let i = 0; i < words.length; i++) {
      this.#starting[at] = numbers[i] as number;
      at += (words[i] as string).length;
      this.#ending[at] = numbers[i] as number;
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
