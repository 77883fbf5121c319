/** A multinomial logistic regression over binary features. */
export interface Weights {
  /** Class 0 is “none of them”. */
  readonly classes: readonly string[];
  /** Added to the odds of every class but the first: labels are few, so what they never showed scores low. */
  readonly bias: number;
  /** The features (see hash.ts); each is there once. */
  readonly hashes: Int32Array;
  /** A row of one weight for each class by feature. */
  readonly weights: Float32Array;
}

export interface Verdict {
  /** Index into the classes; never 0. */
  readonly class: number;
  /** Log odds against class 0; above 0 the class is the likelier. */
  readonly odds: number;
}

/** What features say of each class, in rows of one number for each. */
export type Sums = Float64Array;

export class LinearModel {
  readonly #bias: number;
  readonly #classes: number;
  /** Open addressing: a feature's hash, and behind it the row of its weights plus one. */
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #weights: Float32Array;
  #found = new Int32Array(128);
  #differs = new Int32Array(128);

  constructor({ classes, bias, hashes, weights }: Weights) {
    this.#bias = bias;
    this.#classes = classes.length;
    this.#weights = weights;
    this.#mask = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)) - 1;
    this.#table = new Int32Array((this.#mask + 1) * 2);
    hashes.forEach((hash, row) => {
      this.#insert(hash, row);
    });
  }

  #insert(hash: number, row: number): void {
    let slot = hash & this.#mask;
    while (this.#table[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#table[slot * 2] = hash;
    this.#table[slot * 2 + 1] = row + 1;
  }

  /** How many numbers a row of sums has. */
  get classes(): number {
    return this.#classes;
  }

  /** Adds what the first `length` of the features say of each class to the row of sums that starts at `to`. */
  add(features: Int32Array, length: number, sums: Sums, to = 0): void {
    const found = this.#find(features, length);
    const [rows, weights, classes] = [this.#found, this.#weights, this.#classes];
    for (let i = 0; i < found; i++) {
      const from = ((rows[i] as number) - 1) * classes;
      for (let k = 0; k < classes; k++) sums[to + k] = (sums[to + k] as number) + (weights[from + k] as number);
    }
  }

  /**
   * Puts the rows, plus one, of those features that have weights into `#found`; returns how many. The table is larger than the nearer
   * caches: a first pass without branches lets its loads run side by side, where one after the other each would wait for the one before.
   */
  #find(features: Int32Array, length: number): number {
    if (length > this.#found.length)
      [this.#found, this.#differs] = [new Int32Array(length * 2), new Int32Array(length * 2)];
    const [table, mask, rows, differs] = [this.#table, this.#mask, this.#found, this.#differs];
    for (let i = 0; i < length; i++) {
      const at = ((features[i] as number) & mask) * 2;
      differs[i] = (table[at] as number) ^ (features[i] as number);
      rows[i] = table[at + 1] as number;
    }
    let found = 0;
    for (let i = 0; i < length; i++) {
      let row = rows[i] as number;
      if (row !== 0 && differs[i] !== 0) row = this.#probe(features[i] as number);
      if (row !== 0) rows[found++] = row;
    }
    return found;
  }

  /** The row of a feature, plus one, past its first slot; 0 where it has none. */
  #probe(hash: number): number {
    let slot = (hash + 1) & this.#mask;
    while (this.#table[slot * 2 + 1] !== 0 && this.#table[slot * 2] !== hash) slot = (slot + 1) & this.#mask;
    return this.#table[slot * 2 + 1] as number;
  }

  /** The likeliest class but the first, by the first row of sums. */
  verdict(sums: Sums): Verdict {
    let best = 1;
    for (let k = 2; k < this.#classes; k++) if ((sums[k] as number) > (sums[best] as number)) best = k;
    return { class: best, odds: (sums[best] as number) - (sums[0] as number) + this.#bias };
  }

  /** The likeliest class but the first, for something with these features. */
  judge(features: Int32Array, length: number): Verdict {
    const sums = new Float64Array(this.#classes);
    this.add(features, length, sums);
    return this.verdict(sums);
  }
}
