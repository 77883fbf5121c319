/** One occurrence of a word: `text.slice(end - length, end)` is `words[word]`. */
export interface WordHit {
  readonly word: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Aho–Corasick automaton over UTF-16 code units: every occurrence of every word in one pass, linear in the text, however many words.
 * Aho & Corasick, “Efficient string matching: an aid to bibliographic search”, CACM 18(6), 1975.
 */
export class Automaton {
  readonly #next: Map<number, number>[] = [new Map()];
  readonly #fail: number[] = [0];
  /** Word that ends at a state, or −1; and the nearest state on the failure chain at which a word ends, or 0. */
  readonly #word: number[] = [-1];
  readonly #output: number[] = [0];
  readonly #lengths: readonly number[];

  constructor(words: readonly string[]) {
    this.#lengths = words.map((w) => w.length);
    words.forEach((w, i) => {
      if (w) this.#insert(w, i);
    });
    this.#link();
  }

  #insert(word: string, index: number): void {
    let state = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let to = this.#next[state]?.get(code);
      if (to === undefined) {
        to = this.#next.length;
        this.#next.push(new Map());
        this.#fail.push(0);
        this.#word.push(-1);
        this.#output.push(0);
        this.#next[state]?.set(code, to);
      }
      state = to;
    }
    this.#word[state] = index;
  }

  #link(): void {
    const queue: number[] = [...(this.#next[0]?.values() ?? [])];
    for (const state of queue) {
      for (const [code, to] of this.#next[state] ?? []) {
        const fail = this.#step(this.#fail[state] ?? 0, code);
        this.#fail[to] = fail;
        this.#output[to] = this.#word[fail] !== -1 ? fail : (this.#output[fail] ?? 0);
        queue.push(to);
      }
    }
  }

  #step(from: number, code: number): number {
    let state = from;
    for (;;) {
      const to = this.#next[state]?.get(code);
      if (to !== undefined) return to;
      if (state === 0) return 0;
      state = this.#fail[state] ?? 0;
    }
  }

  /** All occurrences, ordered by end, the longest first at each end. */
  scan(text: string): WordHit[] {
    const hits: WordHit[] = [];
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = this.#step(state, text.charCodeAt(i));
      let at = this.#word[state] !== -1 ? state : (this.#output[state] ?? 0);
      while (at !== 0) {
        const word = this.#word[at] ?? -1;
        hits.push({ word, start: i + 1 - (this.#lengths[word] ?? 0), end: i + 1 });
        at = this.#output[at] ?? 0;
      }
    }
    return hits;
  }
}
