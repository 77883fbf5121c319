import { ENTITY_TYPES, type EntityType, type Span } from '../../src/model/index.js';
import { feature } from '../scoring/hash.js';
import type { LinearModel } from '../scoring/linear.js';
import type { Candidate, SentenceView } from './candidate.js';
import { Edges } from './edges.js';
import { insideFeatures, type Outer, spanFeatures } from './features.js';

export interface Judgement {
  readonly candidate: Candidate;
  readonly type: EntityType;
  /** Log odds against being no name. */
  readonly odds: number;
}

/** All features of a candidate. Inside a longer name they are others than those of a name that stands alone. */
export function featuresOf(c: Candidate, outer: Outer, view: SentenceView, edges: Edges): number[] {
  const own = [...edges.start(c.start).features, ...edges.end(c.end).features, ...spanFeatures(c, view, edges)];
  return outer ? [...own.map(nested), ...insideFeatures(c, outer, view)] : own;
}

const NESTED = 1_000_003;

function nested(hash: number): number {
  return feature(NESTED, hash);
}

/** Judges the candidates of one sentence. What an edge says is summed once for all candidates that share it. */
export class Judge {
  readonly #view: SentenceView;
  readonly #model: LinearModel;
  readonly #edges: Edges;
  readonly #sums = new Map<readonly number[], Float64Array>();
  readonly #nestedSums = new Map<readonly number[], Float64Array>();

  constructor(view: SentenceView, model: LinearModel) {
    this.#view = view;
    this.#model = model;
    this.#edges = new Edges(view);
  }

  judge(candidate: Candidate, outer: (Span & { readonly type: EntityType }) | null): Judgement {
    const { start, end } = candidate;
    const sums = new Float64Array(this.#model.classes.length);
    const span = spanFeatures(candidate, this.#view, this.#edges);
    if (outer) {
      this.#model.add(span.map(nested), sums);
      this.#model.add(insideFeatures(candidate, outer, this.#view), sums);
    } else this.#model.add(span, sums);
    const [left, right] = [this.#edges.start(start).features, this.#edges.end(end).features];
    addTo(sums, outer ? this.#nestedSum(left) : this.#sum(left));
    addTo(sums, outer ? this.#nestedSum(right) : this.#sum(right));
    const verdict = this.#model.verdict(sums);
    return { candidate, type: ENTITY_TYPES[verdict.class - 1] ?? 'Initiative', odds: verdict.odds };
  }

  #sum(features: readonly number[]): Float64Array {
    return this.#kept(this.#sums, features, features);
  }

  #nestedSum(features: readonly number[]): Float64Array {
    return this.#nestedSums.get(features) ?? this.#kept(this.#nestedSums, features, features.map(nested));
  }

  #kept(sums: Map<readonly number[], Float64Array>, key: readonly number[], features: readonly number[]): Float64Array {
    const known = sums.get(key);
    if (known) return known;
    const sum = new Float64Array(this.#model.classes.length);
    this.#model.add(features, sum);
    sums.set(key, sum);
    return sum;
  }
}

function addTo(sums: Float64Array, more: Float64Array): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (more[k] as number);
}
