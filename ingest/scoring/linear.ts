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

export class LinearModel {
  readonly classes: readonly string[];
  readonly #bias: number;
  /** Open addressing: a feature's hash, and behind it the row of its weights plus one. */
  readonly #table: Int32Array;
  readonly #mask: number;
  readonly #weights: Float32Array;

  constructor({ classes, bias, hashes, weights }: Weights) {
    this.classes = classes;
    this.#bias = bias;
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

  /** Adds what features say of each class to `sums`, which has one number for each class. */
  add(features: readonly number[], sums: Float64Array): void {
    const [table, weights, classes] = [this.#table, this.#weights, sums.length];
    for (const hash of features) {
      let slot = hash & this.#mask;
      let row = table[slot * 2 + 1] as number;
      while (row !== 0 && table[slot * 2] !== hash) {
        slot = (slot + 1) & this.#mask;
        row = table[slot * 2 + 1] as number;
      }
      if (row === 0) continue;
      const from = (row - 1) * classes;
      for (let k = 0; k < classes; k++) sums[k] = (sums[k] as number) + (weights[from + k] as number);
    }
  }

  /** The likeliest class but the first. */
  verdict(sums: Float64Array): Verdict {
    let best = 1;
    for (let k = 2; k < sums.length; k++) if ((sums[k] as number) > (sums[best] as number)) best = k;
    return { class: best, odds: (sums[best] as number) - (sums[0] as number) + this.#bias };
  }

  /** The likeliest class but the first, for something with these features. */
  judge(features: readonly number[]): Verdict {
    const sums = new Float64Array(this.classes.length);
    this.add(features, sums);
    return this.verdict(sums);
  }
}
