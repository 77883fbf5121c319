import { ENTITY_TYPES, type EntityType } from '../../src/model/index.js';

/** Class 0 is “no name”; then the entity types in their order. */
export const CLASSES: readonly (EntityType | null)[] = [null, ...ENTITY_TYPES];

/** Weights of a multinomial logistic regression over binary features, as shipped: feature → one number a class. */
export interface Weights {
  readonly version: 1;
  /** Added to every name's odds, in thousandths: labels are few, so unseen names score low. */
  readonly bias: number;
  /** Sparse rows: class index, weight, class index, weight, … in thousandths. */
  readonly features: Readonly<Record<string, readonly number[]>>;
}

export interface Verdict {
  readonly type: EntityType;
  /** Log odds of the type against “no name”; above 0 it is the likelier. */
  readonly odds: number;
}

/** Scores candidates by their features. */
export class Scorer {
  readonly #rows = new Map<string, number>();
  readonly #weights: Float32Array;
  readonly #bias: number;

  constructor(weights: Weights) {
    this.#bias = weights.bias / 1000;
    const entries = Object.entries(weights.features);
    this.#weights = new Float32Array(entries.length * CLASSES.length);
    entries.forEach(([feature, row], i) => {
      this.#rows.set(feature, i * CLASSES.length);
      for (let k = 0; k + 1 < row.length; k += 2)
        this.#weights[i * CLASSES.length + (row[k] ?? 0)] = (row[k + 1] ?? 0) / 1000;
    });
  }

  /** The likeliest type of a candidate with these features. */
  judge(features: readonly string[]): Verdict {
    const sums = new Float64Array(CLASSES.length);
    for (const f of features) {
      const row = this.#rows.get(f);
      if (row === undefined) continue;
      for (let k = 0; k < CLASSES.length; k++) sums[k] = (sums[k] ?? 0) + (this.#weights[row + k] ?? 0);
    }
    let best = 1;
    for (let k = 2; k < CLASSES.length; k++) if ((sums[k] ?? 0) > (sums[best] ?? 0)) best = k;
    return { type: CLASSES[best] ?? 'Initiative', odds: (sums[best] ?? 0) - (sums[0] ?? 0) + this.#bias };
  }
}
