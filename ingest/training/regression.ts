import type { Weights } from '../scoring/linear.js';
import type { Example } from './examples.js';

export interface TrainingOptions {
  readonly epochs: number;
  /** AdaGrad step and L2 penalty. */
  readonly rate: number;
  readonly decay: number;
  /** Features seen in fewer examples are left out. */
  readonly leastSeen: number;
  /** See {@link Weights.bias}. */
  readonly bias: number;
}

/** Multinomial logistic regression by AdaGrad over the examples in a fixed pseudo-random order: the same input gives the same weights. */
export function train(examples: readonly Example[], classes: readonly string[], options: TrainingOptions): Weights {
  const rows = featureRows(examples, options.leastSeen);
  const K = classes.length;
  const w = new Float64Array(rows.size * K);
  const g2 = new Float64Array(rows.size * K).fill(1e-6);
  const data = examples.map((e) => ({
    label: e.label,
    weight: e.weight ?? 1,
    rows: [...e.features].flatMap((f) => rows.get(f) ?? []),
  }));
  const sum = new Float64Array(rows.size * K);
  const order = data.map((_, i) => i);
  const random = generator(20240207);
  const p = new Float64Array(K);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const i of order) {
      const d = data[i];
      if (!d) continue;
      probabilities(d.rows, w, p);
      for (let k = 0; k < K; k++) {
        const error = d.weight * ((p[k] ?? 0) - (k === d.label ? 1 : 0));
        if (Math.abs(error) < 1e-4) continue;
        for (const r of d.rows) {
          const at = r * K + k;
          const grad = error + options.decay * (w[at] ?? 0);
          g2[at] = (g2[at] ?? 0) + grad * grad;
          w[at] = (w[at] ?? 0) - (options.rate * grad) / Math.sqrt(g2[at] ?? 1);
        }
      }
    }
    if (epoch * 2 >= options.epochs) for (let i = 0; i < w.length; i++) sum[i] = (sum[i] ?? 0) + (w[i] ?? 0);
  }
  const averaged = options.epochs - Math.ceil(options.epochs / 2);
  for (let i = 0; i < w.length; i++) w[i] = (sum[i] ?? 0) / Math.max(1, averaged);
  return { classes, bias: options.bias, ...packed(rows, w, K) };
}

function featureRows(examples: readonly Example[], leastSeen: number): Map<number, number> {
  const seen = new Map<number, number>();
  for (const e of examples) for (const f of e.features) seen.set(f, (seen.get(f) ?? 0) + 1);
  const kept = [...seen]
    .filter(([, n]) => n >= leastSeen)
    .map(([f]) => f)
    .sort((a, b) => a - b);
  return new Map(kept.map((f, i) => [f, i]));
}

function probabilities(rows: readonly number[], w: Float64Array, p: Float64Array): void {
  p.fill(0);
  const K = p.length;
  for (const r of rows) for (let k = 0; k < K; k++) p[k] = (p[k] ?? 0) + (w[r * K + k] ?? 0);
  const top = Math.max(...p);
  let sum = 0;
  for (let k = 0; k < K; k++) {
    p[k] = Math.exp((p[k] ?? 0) - top);
    sum += p[k] ?? 0;
  }
  for (let k = 0; k < K; k++) p[k] = (p[k] ?? 0) / sum;
}

/** Smaller weights are taken for none. */
const LEAST = 0.05;

/** Features whose weights are all too small to matter are left out. */
function packed(rows: ReadonlyMap<number, number>, w: Float64Array, K: number): Pick<Weights, 'hashes' | 'weights'> {
  const clear = w.map((v) => (Math.abs(v) < LEAST ? 0 : v));
  const kept = [...rows].filter(([, row]) => clear.subarray(row * K, row * K + K).some((v) => v !== 0));
  return {
    hashes: Int32Array.from(kept, ([hash]) => hash),
    weights: Float32Array.from(kept.flatMap(([, row]) => [...clear.subarray(row * K, row * K + K)])),
  };
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
