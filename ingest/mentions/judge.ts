import { ENTITY_TYPES, type EntityType } from '../../src/model/index.js';
import { feature } from '../scoring/hash.js';
import type { LinearModel } from '../scoring/linear.js';
import type { Candidate, SentenceView } from './candidate.js';
import { type Edge, Edges } from './edges.js';
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
  /** What edges say of names that stand alone, and of nested ones. */
  readonly #alone: EdgeSums = new Map();
  readonly #nested: EdgeSums = new Map();

  constructor(view: SentenceView, model: LinearModel) {
    this.#view = view;
    this.#model = model;
    this.#edges = new Edges(view);
  }

  judge(candidate: Candidate, outer: Outer): Judgement {
    const sums = new Float64Array(this.#model.classes.length);
    const span = spanFeatures(candidate, this.#view, this.#edges);
    this.#model.add(outer ? span.map(nested) : span, sums);
    if (outer) this.#model.add(insideFeatures(candidate, outer, this.#view), sums);
    for (const edge of [this.#edges.start(candidate.start), this.#edges.end(candidate.end)])
      addTo(sums, this.#sumOf(edge, outer !== null));
    const verdict = this.#model.verdict(sums);
    return { candidate, type: ENTITY_TYPES[verdict.class - 1] ?? 'Initiative', odds: verdict.odds };
  }

  #sumOf(edge: Edge, isNested: boolean): Float64Array {
    const sums = isNested ? this.#nested : this.#alone;
    const known = sums.get(edge);
    if (known) return known;
    const sum = new Float64Array(this.#model.classes.length);
    this.#model.add(isNested ? edge.features.map(nested) : edge.features, sum);
    sums.set(edge, sum);
    return sum;
  }
}

type EdgeSums = Map<Edge, Float64Array>;

function addTo(sums: Float64Array, more: Float64Array): void {
  for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] as number) + (more[k] as number);
}
