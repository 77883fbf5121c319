import * as z from 'zod';

/** A multinomial logistic regression over binary features, as shipped. */
export const weightsFile = z.strictObject({
  version: z.literal(1),
  /** Class 0 is “none of them”. */
  classes: z.array(z.string()).min(2),
  /** Added to the odds of every class but the first, in thousandths: labels are few, so what they never showed scores low. */
  bias: z.int(),
  /** Feature → class, weight, class, weight, …; weights in thousandths. Machine-written, so not read twice at every start. */
  features: z.custom<Readonly<Record<string, readonly number[]>>>(
    (value) => typeof value === 'object' && value !== null,
  ),
});
export type Weights = z.infer<typeof weightsFile>;

export interface Verdict {
  /** Index into the classes; never 0. */
  readonly class: number;
  /** Log odds against class 0; above 0 the class is the likelier. */
  readonly odds: number;
}

export class LinearModel {
  readonly classes: readonly string[];
  readonly #rows = new Map<string, number>();
  readonly #weights: Float32Array;
  readonly #bias: number;
  readonly #sums: Float64Array;

  constructor(weights: Weights) {
    this.classes = weights.classes;
    this.#bias = weights.bias / 1000;
    this.#sums = new Float64Array(this.classes.length);
    const entries = Object.entries(weights.features);
    this.#weights = new Float32Array(entries.length * this.classes.length);
    entries.forEach(([feature, row], i) => {
      this.#rows.set(feature, i * this.classes.length);
      for (let k = 0; k + 1 < row.length; k += 2)
        this.#weights[i * this.classes.length + (row[k] ?? 0)] = (row[k + 1] ?? 0) / 1000;
    });
  }

  /** The likeliest class but the first, for something with these features. */
  judge(features: readonly string[]): Verdict {
    const sums = this.#sums.fill(0);
    for (const f of features) {
      const row = this.#rows.get(f);
      if (row === undefined) continue;
      for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (this.#weights[row + k] ?? 0);
    }
    let best = 1;
    for (let k = 2; k < sums.length; k++) if ((sums[k] ?? 0) > (sums[best] ?? 0)) best = k;
    return { class: best, odds: (sums[best] ?? 0) - (sums[0] ?? 0) + this.#bias };
  }
}
