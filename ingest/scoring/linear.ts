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
  /** Log odds against class 0, above 0 the class is the likelier. */
  readonly odds: number;
}

/**
 * What features say of each class but the first, against the first: rows of one number for each, filled up to whole fours. A weight has 24
 * bits and, unless it is 0, is no less than a thousandth, so that sums of hundreds are exact in 64 bits, in whatever order and groups they
 * are made.
 */
export type Sums = Float64Array;

export class LinearModel {
  readonly #bias: number;
  readonly #classes: number;
  /** How many numbers a row of sums has. */
  readonly width: number;
  /** Open addressing: a feature's hash, and behind it where the row of its weights starts, plus one. */
  readonly #table: Int32Array;
  readonly #mask: number;
  /** Rows as those of the sums. */
  readonly #weights: Float64Array;
  #rows = new Int32Array(128);
  readonly #sums: Sums;

  constructor({ classes, bias, hashes, weights }: Weights) {
    this.#bias = bias;
    this.#classes = classes.length;
    this.width = Math.ceil((classes.length - 1) / 4) * 4;
    this.#mask = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)) - 1;
    this.#table = new Int32Array((this.#mask + 1) * 2);
    this.#weights = new Float64Array(hashes.length * this.width);
    this.#sums = new Float64Array(this.width);
    hashes.forEach((hash, i) => {
      this.#insert(hash, i * this.width);
      for (let k = 1; k < classes.length; k++)
        this.#weights[i * this.width + k - 1] =
          (weights[i * classes.length + k] as number) - (weights[i * classes.length] as number);
    });
  }

  #insert(hash: number, row: number): void {
    let slot = hash & this.#mask;
    while (this.#table[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#table[slot * 2] = hash;
    this.#table[slot * 2 + 1] = row + 1;
  }

  /** Puts what the first `length` of the features say of each class into the row of sums that starts at `to`. */
  sum(features: Int32Array, length: number, sums: Sums, to = 0): void {
    const found = this.#find(features, length);
    const rows = this.#rows;
    const weights = this.#weights;
    // Four sums at a time stay in registers and do not wait for each other.
    for (let k = 0; k < this.width; k += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let i = 0; i < found; i++) {
        const row = (rows[i] as number) + k;
        a += weights[row] as number;
        b += weights[row + 1] as number;
        c += weights[row + 2] as number;
        d += weights[row + 3] as number;
      }
      sums[to + k] = a;
      sums[to + k + 1] = b;
      sums[to + k + 2] = c;
      sums[to + k + 3] = d;
    }
  }

  /** Puts where the rows of those features start that have weights into `#rows`; returns how many. */
  #find(features: Int32Array, length: number): number {
    if (length > this.#rows.length) this.#rows = new Int32Array(length * 2);
    const table = this.#table;
    const last = this.#mask * 2 + 1;
    const rows = this.#rows;
    let found = 0;
    for (let i = 0; i < length; i++) {
      const hash = features[i] as number;
      let at = (hash * 2) & last;
      while (table[at + 1] !== 0 && table[at] !== hash) at = (at + 2) & last;
      const row = table[at + 1] as number;
      rows[found] = row - 1;
      if (row !== 0) found++;
    }
    return found;
  }

  /** The likeliest class but the first, by the first row of sums. */
  verdict(sums: Sums): Verdict {
    let best = 1;
    for (let k = 2; k < this.#classes; k++) if ((sums[k - 1] as number) > (sums[best - 1] as number)) best = k;
    return { class: best, odds: (sums[best - 1] as number) + this.#bias };
  }

  /** The likeliest class but the first, for something with these features. */
  judge(features: Int32Array, length: number): Verdict {
    this.sum(features, length, this.#sums);
    return this.verdict(this.#sums);
  }
}
