/** Occurrences of words: of the i-th, the word's number, and where it starts and ends. */
export interface Hits {
  readonly words: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A state with more children than this finds them by a map. */
const MANY = 8;

/**
 * Aho–Corasick automaton over UTF-16 code units: every occurrence of every word in one pass, linear in the text, however many words.
 * States are rows of typed arrays, children are linked to each other: a hundred thousand states are made in some milliseconds.
 * Aho & Corasick, “Efficient string matching: an aid to bibliographic search”, CACM 18(6), 1975.
 */
export class Automaton {
  #states = 1;
  readonly #code: Uint16Array;
  readonly #firstChild: Int32Array;
  readonly #sibling: Int32Array;
  readonly #fail: Int32Array;
  /** Word that ends at a state, or −1; and the nearest state on the failure chain at which a word ends, or 0. */
  readonly #word: Int32Array;
  readonly #output: Int32Array;
  readonly #lengths: readonly number[];
  /** The children of the root by their code unit, and those of other states that have many. */
  readonly #root = new Int32Array(0x10000);
  readonly #many = new Map<number, Map<number, number>>();

  constructor(words: readonly string[]) {
    this.#lengths = words.map((w) => w.length);
    const size = this.#lengths.reduce((sum, length) => sum + length, 1);
    this.#code = new Uint16Array(size);
    this.#firstChild = new Int32Array(size);
    this.#sibling = new Int32Array(size);
    this.#fail = new Int32Array(size);
    this.#word = new Int32Array(size).fill(-1);
    this.#output = new Int32Array(size);
    // In order, words that begin alike follow each other, and their last common child is the first in the list.
    const order = words.map((_, i) => i).sort((a, b) => ((words[a] as string) < (words[b] as string) ? -1 : 1));
    for (const i of order) if (words[i]) this.#insert(words[i], i);
    this.#link();
  }

  #insert(word: string, index: number): void {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      const last = this.#firstChild[state] as number;
      state = last !== 0 && this.#code[last] === code ? last : this.#addChild(state, code);
    }
    this.#word[state] = index;
  }

  #addChild(state: number, code: number): number {
    const child = this.#states++;
    this.#code[child] = code;
    this.#sibling[child] = this.#firstChild[state] as number;
    this.#firstChild[state] = child;
    return child;
  }

  *#children(state: number): IterableIterator<number> {
    for (let child = this.#firstChild[state] as number; child !== 0; child = this.#sibling[child] as number)
      yield child;
  }

  #link(): void {
    const queue = [...this.#children(0)];
    for (const child of queue) this.#root[this.#code[child] as number] = child;
    for (const state of queue) {
      const children = [...this.#children(state)];
      if (children.length > MANY) this.#many.set(state, new Map(children.map((c) => [this.#code[c] as number, c])));
      for (const child of children) {
        const fail = this.#step(this.#fail[state] as number, this.#code[child] as number);
        this.#fail[child] = fail;
        this.#output[child] = this.#word[fail] !== -1 ? fail : (this.#output[fail] as number);
        queue.push(child);
      }
    }
  }

  /** The child by that code unit, or 0. */
  #child(state: number, code: number): number {
    if (state === 0) return this.#root[code] as number;
    const many = this.#many.get(state);
    if (many) return many.get(code) ?? 0;
    let child = this.#firstChild[state] as number;
    while (child !== 0 && this.#code[child] !== code) child = this.#sibling[child] as number;
    return child;
  }

  #step(from: number, code: number): number {
    let state = from;
    for (;;) {
      const to = this.#child(state, code);
      if (to !== 0 || state === 0) return to;
      state = this.#fail[state] as number;
    }
  }

  /** All occurrences, ordered by end, the longest first at each end. */
  scan(text: string): Hits {
    const words: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = this.#step(state, text.charCodeAt(i));
      let at = this.#word[state] !== -1 ? state : (this.#output[state] as number);
      while (at !== 0) {
        const word = this.#word[at] as number;
        words.push(word);
        starts.push(i + 1 - (this.#lengths[word] as number));
        ends.push(i + 1);
        at = this.#output[at] as number;
      }
    }
    return { words, starts, ends };
  }
}
