/** Occurrences of words: of the i-th, the word's number, and where it starts and ends. */
export interface Hits {
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/**
 * Aho–Corasick automaton over UTF-16 code units: every occurrence of every word in one pass, linear in the text, however many words.
 * States are rows of typed arrays, and all steps from one to the next are in one hash table: a hundred thousand states are made in some
 * milliseconds. Aho & Corasick, “Efficient string matching: an aid to bibliographic search”, CACM 18(6), 1975.
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
  readonly #lengths: Int32Array;
  /** The children of the root by their code unit. */
  readonly #root = new Int32Array(0x10000);
  /** Open addressing over the other states: the parent, the code unit, and the child that it leads to. */
  readonly #steps: Int32Array;
  readonly #mask: number;

  constructor(words: readonly string[]) {
    this.#lengths = Int32Array.from(words, (w) => w.length);
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
    this.#mask = 2 ** Math.ceil(Math.log2(this.#states * 2)) - 1;
    this.#steps = new Int32Array((this.#mask + 1) * 3);
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
      for (const child of this.#children(state)) {
        const code = this.#code[child] as number;
        const fail = this.#step(this.#fail[state] as number, code);
        this.#fail[child] = fail;
        this.#output[child] = this.#word[fail] !== -1 ? fail : (this.#output[fail] as number);
        this.#steps.set([state, code, child], this.#slot(state, code));
        queue.push(child);
      }
    }
  }

  /** Where the step from a state by a code unit stands in the table, or would stand. */
  #slot(state: number, code: number): number {
    const steps = this.#steps;
    let slot = Math.imul(state ^ (code << 15), 0x9e3779b1) >>> 7;
    for (;;) {
      const at = (slot & this.#mask) * 3;
      if (steps[at] === 0 || (steps[at] === state && steps[at + 1] === code)) return at;
      slot++;
    }
  }

  #step(from: number, code: number): number {
    for (let state = from; state !== 0; state = this.#fail[state] as number) {
      const child = this.#steps[this.#slot(state, code) + 2] as number;
      if (child !== 0) return child;
    }
    return this.#root[code] as number;
  }

  /** All occurrences, ordered by end, the longest first at each end. */
  scan(text: string): Hits {
    const found = new FoundHits(text.length);
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = this.#step(state, text.charCodeAt(i));
      let at = this.#word[state] !== -1 ? state : (this.#output[state] as number);
      while (at !== 0) {
        const word = this.#word[at] as number;
        found.add(word, i + 1 - (this.#lengths[word] as number), i + 1);
        at = this.#output[at] as number;
      }
    }
    return found.hits();
  }
}

/** Hits in typed arrays that grow: lists of numbers, which the collector would have to look through, are several times as slow. */
class FoundHits {
  #length = 0;
  #words: Int32Array;
  #starts: Int32Array;
  #ends: Int32Array;

  constructor(expected: number) {
    this.#words = new Int32Array(expected + 16);
    this.#starts = new Int32Array(expected + 16);
    this.#ends = new Int32Array(expected + 16);
  }

  add(word: number, start: number, end: number): void {
    if (this.#length === this.#words.length) {
      this.#words = twiceAsLong(this.#words);
      this.#starts = twiceAsLong(this.#starts);
      this.#ends = twiceAsLong(this.#ends);
    }
    this.#words[this.#length] = word;
    this.#starts[this.#length] = start;
    this.#ends[this.#length++] = end;
  }

  hits(): Hits {
    const all = (of: Int32Array): Int32Array => of.subarray(0, this.#length);
    return { words: all(this.#words), starts: all(this.#starts), ends: all(this.#ends) };
  }
}

function twiceAsLong(numbers: Int32Array): Int32Array {
  const longer = new Int32Array(numbers.length * 2);
  longer.set(numbers);
  return longer;
}
